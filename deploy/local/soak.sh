#!/usr/bin/env bash
# Uses the product for a while, as its people do, while the server, the worker, PostgreSQL and Redis are killed in turn and
# started again; then sees that what was answered stands. docs/scarcity.md says what is looked at. SOAK_SECONDS: how long.
# shellcheck source=deploy/local/places.sh
source "$(dirname "${BASH_SOURCE[0]}")/places.sh"
source deploy/local/processes.sh
source deploy/local/ports.sh
source deploy/local/postgres.sh
source deploy/local/redis.sh
source deploy/local/parts.sh
source deploy/local/scratch.sh

lasts=${SOAK_SECONDS:-600}
program=${TARJOTIN_BIN:-$(built_program)}

while_waiting() {
    end_if_caller_has_left
    tend_parts
}

# What the program says would bury what the test says.
launch_program() {
    spawn_part exec_program "$1"
    record "$1" "$spawned" "$program $1"
}

exec_program() {
    exec >>"$state/log/$1.log" 2>&1
    make_mortal TERM
    exec "${mortal[@]}" "$program" "$1"
}

leave() {
    local status=$? name
    ignore_signals
    if ((status != 0)) && [[ -n $folder ]]; then
        for name in serve work postgres; do
            say "--- the end of what $name said ---"
            tail -n 30 "$state/log/$name.log" || true
        done
    fi
    clear_up
}

export_settings() {
    choose_port serve
    choose_port smtp
    TARJOTIN__DATABASE__APP_URL=$(address_for app tarjotin)
    TARJOTIN__HTTP__PORT=$(port_of serve)
    TARJOTIN__REDIS__URL=$(redis_address)
    TARJOTIN__MAIL__URL=smtp://127.0.0.1:$(port_of smtp)
    TARJOTIN__STORAGE__URL=file://$state/pictures
    export TARJOTIN__DATABASE__APP_URL TARJOTIN__HTTP__PORT TARJOTIN__REDIS__URL TARJOTIN__MAIL__URL TARJOTIN__STORAGE__URL
    # Two equal hours are no quiet ones: every letter goes out at once.
    export TARJOTIN__MAIL__QUIET_FROM=0 TARJOTIN__MAIL__QUIET_UNTIL=0 TARJOTIN__DEMO__ENABLED=true
}

export_what_is_looked_at() {
    TARJOTIN_TEST_ADMIN_URL=$(address_for postgres tarjotin)
    TARJOTIN_TEST_APP_URL=$TARJOTIN__DATABASE__APP_URL
    TARJOTIN_SOAK_SMTP_PORT=$(port_of smtp)
    export TARJOTIN_TEST_ADMIN_URL TARJOTIN_TEST_APP_URL TARJOTIN_SOAK_SMTP_PORT
    export TARJOTIN_SOAK_RUN=$state/run TARJOTIN_SOAK_SECONDS=$lasts
}

wait_for_server() {
    local patience=$((SECONDS + 60))
    until curl --disable --silent --fail --noproxy '*' --max-time 5 --output /dev/null \
        "http://127.0.0.1:$TARJOTIN__HTTP__PORT/healthz"; do
        ((SECONDS < patience)) || die "The server does not answer."
        while_waiting
        sleep 0.1
    done
}

exec </dev/null
hear_signals "$@"
trap leave EXIT
# Settings meant for make run must not reach the soak.
# shellcheck disable=SC2086  # a list of names
unset ${!TARJOTIN__@}
deploy/local/install.sh run
sweep_abandoned_folders
if [[ -z ${TARJOTIN_BIN:-} ]]; then attend cargo build --release --package platform --bin tarjotin; fi
# Built before anything runs: a build takes the processors from what is measured by the clock.
attend cargo test --workspace --test it --no-run
make_folder
# Processes are killed and the machine is not, so nothing waits for a disk; what was committed is with the system.
start_postgres -c fsync=off
start_redis
own_parts+=(postgres redis)
export_settings
TARJOTIN__DATABASE__OWNER_URL=$(address_for owner tarjotin) attend "$program" migrate
launch_work
launch_serve
own_parts+=(work serve)
attend "$program" demo
wait_for_server
export_what_is_looked_at
attend cargo test --workspace --test it -- --ignored --exact --nocapture \
    machine::soak::whatever_dies_in_turn_what_was_answered_stands
