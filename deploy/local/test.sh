#!/usr/bin/env bash
# Checks the code, then runs the tests (the arguments narrow them) beside a PostgreSQL and a Redis of their own, which
# are gone afterwards. Several runs may share a machine, also with `make run`.
# shellcheck source=deploy/local/places.sh
source "$(dirname "${BASH_SOURCE[0]}")/places.sh"
source deploy/local/processes.sh
source deploy/local/ports.sh
source deploy/local/postgres.sh
source deploy/local/redis.sh
source deploy/local/parts.sh
source deploy/local/scratch.sh
source deploy/local/tools.sh

program=$(built_program)

while_waiting() {
    end_if_caller_has_left
}

migrate() {
    TARJOTIN__DATABASE__OWNER_URL=$TARJOTIN_TEST_OWNER_URL TARJOTIN__DATABASE__APP_URL=$TARJOTIN_TEST_APP_URL \
        attend "$program" migrate
}

export_addresses() {
    TARJOTIN_TEST_OWNER_URL=$(address_for owner tarjotin)
    TARJOTIN_TEST_ADMIN_URL=$(address_for postgres postgres)
    TARJOTIN_TEST_APP_URL=$(address_for app tarjotin)
    TARJOTIN_TEST_REDIS_URL=$(redis_address)
    export TARJOTIN_TEST_OWNER_URL TARJOTIN_TEST_ADMIN_URL TARJOTIN_TEST_APP_URL TARJOTIN_TEST_REDIS_URL
}

export_tools() {
    export TARJOTIN_TEST_BIN=$program
    export TARJOTIN_TEST_AXE=$axe_folder/node_modules/axe-core/axe.min.js
    export TARJOTIN_TEST_MAILDEV=$maildev_folder/node_modules/maildev/bin/maildev
    export TARJOTIN_TEST_PYTHON=$python_folder/bin/python
    export TARJOTIN_TEST_SCHEMATHESIS=$schemathesis_folder/bin/schemathesis
    export TARJOTIN_TEST_HELM_PYTHON=$helm_folder/bin/python
    export TARJOTIN_TEST_CHROMIUM=${TARJOTIN_TEST_CHROMIUM:-$(command -v chromium)}
    TARJOTIN_TEST_CHROMEDRIVER=$(command -v chromedriver)
    export TARJOTIN_TEST_CHROMEDRIVER
}

run_tests() {
    local narrowed=("$@")
    if (($# == 0)); then narrowed=(--workspace); fi
    if cargo nextest --version >/dev/null 2>&1; then
        attend cargo nextest run "${narrowed[@]}"
    else
        attend cargo test "${narrowed[@]}"
    fi
}

exec </dev/null
hear_signals "$@"
trap clear_up EXIT
# Settings meant for make run must not reach the tests.
# shellcheck disable=SC2086  # a list of names
unset ${!TARJOTIN__@}
deploy/local/install.sh test
sweep_abandoned_folders
attend deploy/local/check.sh
attend cargo build --release --package platform --bin tarjotin
prepare_tools
make_folder
# A test's data need not outlive a power cut.
start_postgres -c fsync=off -c synchronous_commit=off -c full_page_writes=off
start_redis
export_addresses
export_tools
migrate
run_tests "$@"
