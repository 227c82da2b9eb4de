# shellcheck shell=bash
# The private PostgreSQL: a cluster in `$data/postgres` on 127.0.0.1. Sourced after processes.sh and ports.sh.

# Debian keeps the server's programs off the PATH, one folder a version; the newest wins.
postgres_programs() {
    local program programs=()
    for program in /usr/lib/postgresql/*/bin/postgres {/opt/homebrew,/usr/local}/opt/postgresql@*/bin/postgres; do
        if [[ -x $program ]]; then programs+=("${program%/postgres}"); fi
    done
    if ((${#programs[@]})); then
        printf '%s\n' "${programs[@]}" | sort -V | tail -n 1
    elif program=$(command -v postgres); then
        dirname "$program"
    else
        return 1
    fi
}

# Hexadecimal, so that it needs no quoting in an address, in SQL or in a shell.
secret() {
    local file=$state/secrets/$1
    if [[ ! -s $file ]]; then
        (umask 077 && od -An -N16 -tx1 /dev/urandom | tr -d ' \n' >"$file.new")
        mv "$file.new" "$file"
    fi
    cat "$file"
}

address_for() {
    local role=$1 database=$2
    printf 'postgres://%s:%s@127.0.0.1:%s/%s' "$role" "$(secret "$role")" "$(port_of postgres)" "$database"
}

# The arguments are further options of the server.
start_postgres() {
    postgres_options=("$@")
    # Settings for somebody's own database, such as PGSSLMODE, do not fit this one.
    # shellcheck disable=SC2086  # a list of names
    unset ${!PG@}
    prepare_cluster
    start_on_free_port postgres
    prepare_database
}

# Data without its password is of no use to anybody: that of a checkout whose state was removed is begun anew.
prepare_cluster() {
    local cluster=$data/postgres
    if [[ -d $cluster && -s $state/secrets/postgres ]]; then return; fi
    end_postmaster
    rm -rf "$cluster" "$cluster.new" "$data/password"
    (umask 077 && secret postgres >"$data/password")
    if is_root; then chown postgres: "$data/password"; fi
    (
        cd "$data"
        exec_as_server_user "$(postgres_programs)/initdb" --pgdata "$cluster.new" --no-sync --username postgres \
            --pwfile "$data/password" --auth scram-sha-256 --encoding UTF8 --locale "$(plain_locale)"
    ) >"$state/log/initdb.log" 2>&1 || {
        cat "$state/log/initdb.log" >&2
        die "initdb could not make a database cluster in $cluster.new"
    }
    rm -f "$data/password"
    # Renamed only when whole: a run that was killed half-way is begun anew too.
    mv "$cluster.new" "$cluster"
}

plain_locale() {
    if [[ $OSTYPE == darwin* ]]; then printf C; else printf C.UTF-8; fi
}

# After kill -9 the lock file names a process that may by now be somebody else's; PostgreSQL would wait for it in vain.
forget_foreign_lock() {
    local lock=$data/postgres/postmaster.pid pid
    [[ -s $lock ]] || return 0
    read -r pid <"$lock"
    if alive "$pid" && [[ $(command_of "$pid") != *"$data/postgres"* ]]; then rm -f "$lock"; fi
}

# Also finds a server that was killed off from us before its process id was recorded.
end_postmaster() {
    local pid=''
    if [[ -s $data/postgres/postmaster.pid ]]; then
        read -r pid <"$data/postgres/postmaster.pid"
        if alive "$pid" && [[ $(command_of "$pid") == *"$data/postgres"* ]]; then
            record postgres "$pid" "$data/postgres"
        fi
    fi
    end_parts INT 30 postgres
}

launch_postgres() {
    forget_foreign_lock
    spawn_part exec_postgres "$(port_of postgres)"
    record postgres "$spawned" "$data/postgres"
}

# No socket files: their paths have a length limit that a checkout's path may pass.
exec_postgres() {
    cd "$data" || exit
    exec >>"$state/log/postgres.log" 2>&1
    make_mortal INT
    exec_as_server_user "${mortal[@]}" "$(postgres_programs)/postgres" -D "$data/postgres" -p "$1" -c listen_addresses=127.0.0.1 \
        -c unix_socket_directories= -c max_connections=200 ${postgres_options[@]+"${postgres_options[@]}"}
}

# Asking the port could find another server; the lock file's first line is our process, its eighth the state.
postgres_is_ready() {
    local lines
    lines=$(sed -n '1p;8p' "$data/postgres/postmaster.pid" 2>/dev/null) || return 1
    [[ $lines == "$1"$'\n'ready* ]]
}

as_superuser() {
    "$(postgres_programs)/psql" --no-psqlrc --quiet --set ON_ERROR_STOP=1 "$(address_for postgres "$1")"
}

# The owner is no superuser, as on a customer's own database; so the extensions are made for it.
prepare_database() {
    as_superuser postgres <<SQL
select 'create role owner'
where not exists (select from pg_roles where rolname = 'owner') \gexec
alter role owner with login createrole nosuperuser nobypassrls password '$(secret owner)';
select 'create database tarjotin owner owner'
where not exists (select from pg_database where datname = 'tarjotin') \gexec
SQL
    as_superuser tarjotin <<'SQL'
set client_min_messages = warning;
create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists btree_gin;
create extension if not exists btree_gist;
SQL
}
