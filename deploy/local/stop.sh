#!/usr/bin/env bash
# Ends what `make run` of this checkout started, also when that run itself was killed.
# shellcheck source=deploy/local/places.sh
source "$(dirname "${BASH_SOURCE[0]}")/places.sh"
source deploy/local/processes.sh
source deploy/local/ports.sh
source deploy/local/postgres.sh
source deploy/local/redis.sh
source deploy/local/parts.sh
source deploy/local/lock.sh

end_running() {
    local pid
    pid=$(recorded run) || return 0
    say "Stopping make run (process $pid)."
    kill -TERM "$pid" 2>/dev/null || true
    local deadline=$((SECONDS + 60))
    while alive "$pid"; do
        if ((SECONDS > deadline)); then die "Process $pid has not stopped within a minute."; fi
        sleep 0.1
    done
}

if [[ ! -d .local ]]; then exit 0; fi
use_state_folder "$checkout/.local"
open_lock
if ! try_lock; then
    end_running
    try_lock || die "Another make run of this checkout was waiting and has begun."
fi
data=$(recorded_data_folder)
end_all_parts
forget run
rm -f "$state/env"
