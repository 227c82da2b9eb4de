#!/usr/bin/env bash
# Stops what runs, then forgets the local database, its passwords and its logs. What cargo built stays.
# shellcheck source=deploy/local/places.sh
source "$(dirname "${BASH_SOURCE[0]}")/places.sh"
source deploy/local/lock.sh

if [[ ! -d .local ]]; then exit 0; fi
deploy/local/stop.sh
use_state_folder "$checkout/.local"
open_lock
try_lock || die "Another make run of this checkout has begun."
data=$(recorded_data_folder)
if [[ -n $data ]]; then rm -rf "$data"; fi
rm -rf "$state"
