#!/usr/bin/env bash
# Runs the whole product from this checkout in the foreground: its own PostgreSQL and Redis unless addresses are given,
# the worker, the demo and the server. README.md beside this file tells more.
# shellcheck source=deploy/local/places.sh
source "$(dirname "${BASH_SOURCE[0]}")/places.sh"
source deploy/local/processes.sh
source deploy/local/ports.sh
source deploy/local/postgres.sh
source deploy/local/redis.sh
source deploy/local/parts.sh
source deploy/local/lock.sh

# The worker and the demo need them too: the port is part of the addresses that they write.
export TARJOTIN__HTTP__PORT=${TARJOTIN__HTTP__PORT:-8080}
export TARJOTIN__DEMO__ENABLED=${TARJOTIN__DEMO__ENABLED:-true}
port=$TARJOTIN__HTTP__PORT
program=${TARJOTIN_BIN:-$(built_program)}
holds_lock=

while_waiting() {
    end_if_caller_has_left
    tend_parts
}

wait_for_turn() {
    open_lock
    if ! try_lock; then
        say "Another make run of this checkout is running; waiting until it has stopped."
        until try_lock; do
            end_if_caller_has_left
            sleep 0.5
        done
    fi
    holds_lock=yes
    record run $$ run.sh
}

clear_up() {
    ignore_signals
    [[ -n $holds_lock ]] || return 0
    rm -f "$state/env"
    end_attended
    say "Stopping."
    end_all_parts
    forget run
}

require_addresses_in_pairs() {
    if [[ -n ${TARJOTIN__DATABASE__OWNER_URL:-} && -z ${TARJOTIN__DATABASE__APP_URL:-} ]] ||
        [[ -z ${TARJOTIN__DATABASE__OWNER_URL:-} && -n ${TARJOTIN__DATABASE__APP_URL:-} ]]; then
        die "Give both TARJOTIN__DATABASE__OWNER_URL and TARJOTIN__DATABASE__APP_URL, or neither."
    fi
}

# A server of a run that was killed may still be draining.
require_free_port() {
    local patience=$((SECONDS + 10))
    until port_is_free "$port"; do
        if ((SECONDS > patience)); then
            die "Something else answers on port $port; choose another by TARJOTIN__HTTP__PORT."
        fi
        sleep 0.2
    done
}

build() {
    if [[ -n ${TARJOTIN_BIN:-} ]]; then return; fi
    attend cargo build --release --package platform --bin tarjotin
}

start_stores() {
    if [[ -z ${TARJOTIN__DATABASE__OWNER_URL:-} ]]; then
        start_postgres
        own_parts+=(postgres)
        TARJOTIN__DATABASE__OWNER_URL=$(address_for owner tarjotin)
        TARJOTIN__DATABASE__APP_URL=$(address_for app tarjotin)
    fi
    if [[ -z ${TARJOTIN__REDIS__URL:-} ]]; then
        start_redis
        own_parts+=(redis)
        TARJOTIN__REDIS__URL=$(redis_address)
    fi
    owner_address=$TARJOTIN__DATABASE__OWNER_URL
    export TARJOTIN__DATABASE__OWNER_URL TARJOTIN__DATABASE__APP_URL TARJOTIN__REDIS__URL
}

migrate() {
    attend "$program" migrate
    # The owner logs in only to migrate; what runs afterwards does not even know its address.
    unset TARJOTIN__DATABASE__OWNER_URL
}

start_worker_and_demo() {
    launch_work
    own_parts+=(work)
    if [[ $TARJOTIN__DEMO__ENABLED == true ]]; then attend "$program" demo; fi
}

write_addresses() {
    (
        umask 077
        {
            address_line DATABASE_URL "$owner_address"
            address_line APP_DATABASE_URL "$TARJOTIN__DATABASE__APP_URL"
            address_line REDIS_URL "$TARJOTIN__REDIS__URL"
            address_line HTTP_URL "http://localhost:$port"
        } >"$state/env.new"
    )
    mv "$state/env.new" "$state/env"
}

address_line() {
    printf "%s='%s'\n" "$1" "${2//\'/\'\\\'\'}"
}

is_ready() {
    curl --disable --silent --fail --noproxy '*' --max-time 5 --output /dev/null "http://127.0.0.1:$port/readyz"
}

serve() {
    local announced='' pid patience=$((SECONDS + 60))
    launch_serve
    pid=$spawned
    while alive "$pid"; do
        while_waiting
        if [[ -z $announced ]] && is_ready; then
            announced=yes
            announce
        elif [[ -z $announced ]] && ((SECONDS > patience)); then
            say "The server runs, but http://127.0.0.1:$port/readyz does not answer 200 yet."
            patience=$((SECONDS + 60))
        fi
        if [[ -n $announced ]]; then sleep 0.5; else sleep 0.1; fi
    done
    say "The server has ended by itself." >&2
    return 1
}

announce() {
    local slug
    say "Ready: http://localhost:$port/"
    for slug in kemionsaari raasepori rannikko verstas; do
        say "       http://$slug.localhost:$port/"
    done
}

exec </dev/null
hear_signals "$@"
trap clear_up EXIT
require_addresses_in_pairs
deploy/local/install.sh run
use_state_folder "$checkout/.local"
export TARJOTIN__STORAGE__URL=${TARJOTIN__STORAGE__URL:-file://$state/pictures}
wait_for_turn
use_data_folder
end_all_parts
rm -f "$state/env"
require_free_port
build
start_stores
migrate
start_worker_and_demo
write_addresses
serve
