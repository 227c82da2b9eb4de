#!/usr/bin/env bash
# Formatting and lints: what a change must pass before its tests are worth running.
# shellcheck source=deploy/local/places.sh
source "$(dirname "${BASH_SOURCE[0]}")/places.sh"

cargo fmt --all --check
cargo clippy --workspace --all-targets -- -D warnings
if command -v shellcheck >/dev/null; then
    shellcheck deploy/local/*.sh .ci/run
fi
