#!/usr/bin/env bash
# Measures the product under load, beside the same statements by pgbench: docs/performance.md says what and why. Prints
# only `name value` lines on standard output; everything else goes to standard error.

# Bash counts seconds in a variable of this name; before it has counted any, it holds what the environment said.
seconds=$SECONDS
if ((seconds == 0)); then seconds=8; fi

# shellcheck source=deploy/local/places.sh
source "$(dirname "${BASH_SOURCE[0]}")/places.sh"
source deploy/local/processes.sh
source deploy/local/ports.sh
source deploy/local/postgres.sh
source deploy/local/redis.sh
source deploy/local/parts.sh
source deploy/local/scratch.sh
source deploy/local/bench/enrol.sh

tenants=${TENANTS:-300}
offerings=${OFFERINGS:-100000}
occurrences=${OCCURRENCES:-1000000}
rounds=${ROUNDS:-3}
connections=32
few=3

read -ra kinds <<<"${KINDS:-search page front spread hot}"
words=(teatteri konsertti museo nukketeatteri dockteater kansantanssi keramik concert luontoretki satutunti animation runo)

program=${TARJOTIN_BIN:-$(built_program)}

while_waiting() {
    end_if_caller_has_left
}

leave() {
    ignore_signals
    if [[ -n $folder ]]; then end_parts TERM 30 serve_large serve_small; fi
    clear_up
}

measured() {
    printf '%s %s\n' "$1" "$2" >&3
}

# The product of one database, with as many tenants as it holds.
use_database() {
    TARJOTIN__DATABASE__OWNER_URL=$(address_for owner "$1")
    TARJOTIN__DATABASE__APP_URL=$(address_for app "$1")
    TARJOTIN__HTTP__PORT=$(port_of "serve_$1")
    TARJOTIN__REDIS__URL=$(redis_address)
    export TARJOTIN__DATABASE__OWNER_URL TARJOTIN__DATABASE__APP_URL TARJOTIN__HTTP__PORT TARJOTIN__REDIS__URL
}

load() {
    local database=$1
    as_superuser postgres <<<"create database $database owner owner"
    as_superuser "$database" <<<'create extension btree_gin; create extension btree_gist; create extension pg_trgm; create extension unaccent'
    choose_port "serve_$database"
    use_database "$database"
    attend "$program" migrate
    attend "$program" demo --tenants "$2" --offerings "$3" --occurrences "$4"
    as_superuser "$database" <<<'vacuum analyze'
}

serve() {
    use_database "$1"
    spawn_part exec_serve
    record "serve_$1" "$spawned" "$program serve"
    local pid=$spawned patience=$((SECONDS + 30))
    until curl --disable --silent --fail --noproxy '*' --max-time 5 --output /dev/null \
        "http://127.0.0.1:$TARJOTIN__HTTP__PORT/healthz"; do
        alive "$pid" || die "The server has ended by itself."
        ((SECONDS < patience)) || die "The server does not answer."
        sleep 0.1
    done
}

exec_serve() {
    exec >>"$state/log/serve.log" 2>&1
    make_mortal TERM
    exec "${mortal[@]}" "$program" serve
}

path_of() {
    case $1 in
        search) printf '/api/v1/offerings?q=%s' "$2" ;;
        page) printf '/offerings?q=%s' "$2" ;;
        front) printf '/' ;;
        *) return 1 ;;
    esac
}

accept_of() {
    if [[ $1 == search ]]; then printf application/json; else printf text/html; fi
}

# The cookie of somebody who is signed in at a tenant.
cookie_at() {
    curl --disable --silent --fail --noproxy '*' --max-time 20 --output /dev/null --dump-header - --header "Host: $1.localhost" \
        --data-urlencode "email=reader@$1.example" "http://127.0.0.1:$TARJOTIN__HTTP__PORT/sign-in/demo" |
        sed -n 's/^set-cookie: \(session[^;]*\);.*/\1/p'
}

# One line for each word: a tenant's host, spread over all that there are, the path, and a cookie or "-". Results as a page are
# somebody's who is signed in, so that each is rendered: a visitor's is kept, which the front pages measure.
write_requests() {
    local database=$1 count=$2 kind number slug cookie
    use_database "$database"
    for number in "${!words[@]}"; do
        slug=$(printf 'suuri-%03d' $((1 + number * (count - 1) / ${#words[@]})))
        for kind in "${kinds[@]}"; do
            if is_booking "$kind"; then continue; fi
            cookie=-
            if [[ $kind == page ]]; then cookie=$(cookie_at "$slug"); fi
            [[ -n $cookie ]] || die "$database: nobody can sign in at $slug"
            printf '%s.localhost %s %s\n' "$slug" "$(path_of "$kind" "${words[number]}")" "$cookie" \
                >>"$state/$database.$kind"
        done
    done
}

ask() {
    local cookie=()
    if [[ $4 != - ]]; then cookie=(--header "Cookie: $4"); fi
    curl --disable --silent --fail --noproxy '*' --max-time 20 --output /dev/null --header "Host: $1" \
        --header "Accept: $3" --header 'Accept-Language: fi' "${cookie[@]}" "http://127.0.0.1:$TARJOTIN__HTTP__PORT$2"
}

log_statements() {
    as_superuser postgres <<SQL
alter system set log_statement = '$1';
select pg_reload_conf() \g /dev/null
SQL
    sleep 1
}

# What the product sends for each request, out of the server's own log. A front page is asked for once, since then it is
# kept; others twice, so that what a process remembers for seconds is remembered.
capture() {
    local kind number host path cookie
    log_statements all
    for kind in "${kinds[@]}"; do
        number=0
        if is_booking "$kind"; then
            capture_booking "$kind"
            continue
        fi
        while read -r host path cookie; do
            if [[ $kind != front ]]; then ask "$host" "$path" "$(accept_of "$kind")" "$cookie"; fi
            as_superuser large <<<"select 'bench $kind$number'" >"$state/mark"
            ask "$host" "$path" "$(accept_of "$kind")" "$cookie"
            number=$((number + 1))
        done <"$state/large.$kind"
    done
    as_superuser large <<<"select 'bench end'" >"$state/mark"
    log_statements none
    python3 deploy/local/bench/replay.py "$state/log/postgres.log" "$state/replay"
    if enrols; then python3 deploy/local/bench/enrol.py "$state/log/postgres.log" "$state/booked" "$state/replay"; fi
}

# Requests a second, p50, p95, p99 of what a list asks for, by a script.
measure() {
    local database=$1 kind=$2 list=$3 script=$4 line
    use_database "$database"
    line=$(BENCH_ASK=$list BENCH_ACCEPT=$(accept_of "$kind") wrk --threads 2 \
        --connections "$connections" --duration "${seconds}s" --timeout 10s --script "deploy/local/bench/$script.lua" \
        "http://127.0.0.1:$TARJOTIN__HTTP__PORT" | sed -n 's/^measured //p')
    if [[ ${line##* } != 0 ]]; then
        grep --invert-match 'response.status_code=20[01]}' "$state/log/serve.log" | tail -n 5
        die "$database $kind: ${line##* } requests failed"
    fi
    [[ $line != 0.0* ]] || die "$database $kind: not one request was answered"
    say "$database $kind: $line"
    printf '%s\n' "$line" >>"$state/measured.$database.$kind"
}

replay() {
    local arguments
    mapfile -t arguments <"$state/replay/$1.files"
    pgbench_rate "$1" "${arguments[@]}"
}

pgbench_rate() {
    local kind=$1 rate
    shift
    rate=$("$(postgres_programs)/pgbench" --no-vacuum --protocol prepared --client "$connections" --jobs 2 \
        --time "$seconds" "$@" "$(address_for app large)" 2>"$state/pgbench" | sed -n 's/^tps = \([0-9.]*\).*/\1/p') || {
        head -n 5 "$state/pgbench"
        die "pgbench $kind: not every statement was carried out"
    }
    say "pgbench $kind: $rate"
    printf '%s\n' "$rate" >>"$state/replayed.$kind"
}

# Both sides of a kind, and what many tenants cost beside few.
take_turns() {
    local kind=$1 round=$2
    if is_booking "$kind"; then
        write_asks "$kind" "$round"
        tidy_bookings
        measure large "$kind" "$state/asks.$kind" book
        replay_bookings "$kind"
    else
        measure large "$kind" "$state/large.$kind" ask
        replay "$kind"
        measure small "$kind" "$state/small.$kind" ask
    fi
}

name_of() {
    if is_booking "$1"; then printf 'enrol_%s' "$1"; else printf '%s' "$1"; fi
}

# The median of a column of a file.
median() {
    cut -d' ' -f"$2" "$1" | sort -g | awk '{ row[NR] = $1 } END { print row[int((NR + 1) / 2)] }'
}

ratio() {
    awk -v of="$1" -v to="$2" -v as="${3:-%.2f}" 'BEGIN { printf as "\n", of / to }'
}

report() {
    local kind name database count column
    for kind in "${kinds[@]}"; do
        measured "$(name_of "$kind")_ratio" \
            "$(ratio "$(median "$state/measured.large.$kind" 1)" "$(median "$state/replayed.$kind" 1)")"
        if is_booking "$kind"; then report_bookings "$kind"; fi
    done
    for kind in "${kinds[@]}"; do
        name=$(name_of "$kind")
        measured "${name}_per_second" "$(median "$state/measured.large.$kind" 1)"
        measured "${name}_pgbench_per_second" "$(median "$state/replayed.$kind" 1)"
        for database in large small; do
            if [[ ! -e $state/measured.$database.$kind ]]; then continue; fi
            if [[ $database == large ]]; then count=$tenants; else count=$few; fi
            column=2
            for percentile in p50 p95 p99; do
                measured "${name}_${percentile}_ms_at_$count" "$(median "$state/measured.$database.$kind" "$column")"
                column=$((column + 1))
            done
        done
    done
    if is_booking "${kinds[0]}"; then return; fi
    measured "p95_${tenants}_to_$few" \
        "$(ratio "$(median "$state/measured.large.${kinds[0]}" 3)" "$(median "$state/measured.small.${kinds[0]}" 3)")"
}

exec </dev/null
hear_signals "$@"
exec 3>&1 1>&2
trap leave EXIT
# Settings meant for make run must not reach the bench.
# shellcheck disable=SC2086  # a list of names
unset ${!TARJOTIN__@}
deploy/local/install.sh bench
sweep_abandoned_folders
if [[ -z ${TARJOTIN_BIN:-} ]]; then attend cargo build --release --package platform --bin tarjotin; fi
make_folder
mkdir "$state/replay"
# What is measured is the work of processors, so nothing waits for a disk to be safe, on either side.
start_postgres -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=150 -c shared_buffers=512MB -c max_wal_size=4GB \
    -c maintenance_work_mem=256MB -c gin_pending_list_limit=65536 -c log_line_prefix='%p ' \
    -c log_parameter_max_length=-1
start_redis
export TARJOTIN__DEMO__ENABLED=true TARJOTIN__DATABASE__CONNECTIONS="${CONNECTIONS:-16}" TARJOTIN__TELEMETRY__LOG=info,tarjotin=info
load large "$tenants" "$offerings" "$occurrences"
load small "$few" $((offerings * few / tenants)) $((occurrences * few / tenants))
serve large
large=$spawned
write_requests large "$tenants"
if enrols; then prepare_bookings; fi
capture
serve small
write_requests small "$few"
for ((round = 0; round <= rounds; round++)); do
    # The first round warms.
    if ((round == 1)); then rm -f "$state"/measured.* "$state"/replayed.*; fi
    for kind in "${kinds[@]}"; do
        take_turns "$kind" "$round"
    done
done
if enrols; then check_bookings; fi
report
measured memory_mb "$(awk '/^VmRSS:/ { printf "%d\n", $2 / 1024 }' "/proc/$large/status")"
