#!/usr/bin/env bash
# Installs what `make run`, `make test` or `make bench` (the argument) needs and this machine lacks. Looks at commands and files first,
# so that a second run needs no network.
# shellcheck source=deploy/local/places.sh
source "$(dirname "${BASH_SOURCE[0]}")/places.sh"
source deploy/local/postgres.sh

missing=()

has() {
    command -v "$1" >/dev/null
}

need() {
    local package=$1
    shift
    "$@" >/dev/null 2>&1 || missing+=("$package")
}

# Only Linux has setpriv; elsewhere this never runs as root.
has_lock_and_users() {
    has flock && { [[ $OSTYPE != linux* ]] || has setpriv; }
}

has_headers() {
    [[ -e /usr/include/stdio.h ]]
}

has_certificates() {
    [[ -e /etc/ssl/certs/ca-certificates.crt || -e /etc/ssl/cert.pem ]]
}

has_chromium() {
    has chromium || [[ -n ${TARJOTIN_TEST_CHROMIUM:-} ]]
}

has_venv() {
    python3 -c 'import venv, ensurepip'
}

look_for_what_run_needs() {
    if [[ $OSTYPE == linux* ]]; then
        need gcc has cc
        need libc6-dev has_headers
        need mold has mold
        need pkg-config has pkg-config
    fi
    need util-linux has_lock_and_users
    need postgresql postgres_programs
    need redis-server has redis-server
    need curl has curl
    need ca-certificates has_certificates
}

look_for_what_test_needs() {
    need chromium has_chromium
    need chromium-driver has chromedriver
    if ! has npm; then missing+=(nodejs npm); fi
    need python3-venv has_venv
}

look_for_what_bench_needs() {
    need wrk has wrk
    need postgresql-contrib has_pgbench
    need python3 has python3
}

has_pgbench() {
    [[ -x $(postgres_programs)/pgbench ]]
}

require_rust() {
    has cargo || die "Rust is missing. Install it with rustup, then try again."
    if [[ $1 == test ]] && ! { cargo fmt --version && cargo clippy --version; } >/dev/null 2>&1; then
        die "Formatting or lints are missing. Run: rustup component add rustfmt clippy"
    fi
}

install_missing() {
    if [[ $OSTYPE == darwin* ]]; then
        die "Missing: ${missing[*]}. Run: brew install $(as_brew_names)"
    elif ! has apt-get; then
        die "Missing, by Debian's names: ${missing[*]}. Install them by hand, then try again."
    fi
    local install=(deploy/local/apt.sh "${missing[@]}")
    say "Installing ${missing[*]}"
    # Half an installation is worse than a late end: with a trap we wait until apt has ended and put things back.
    trap 'exit 130' INT
    trap 'exit 143' TERM
    if is_root; then
        "${install[@]}"
    elif has sudo && { [[ -t 2 ]] || sudo -n true 2>/dev/null; }; then
        sudo "${install[@]}"
    else
        die "Root's rights are needed. As root, run: apt-get install --no-install-recommends ${missing[*]}"
    fi
}

as_brew_names() {
    local package
    for package in "${missing[@]}"; do
        case $package in
            postgresql) printf 'postgresql@16 ' ;;
            redis-server) printf 'redis ' ;;
            util-linux) printf 'flock ' ;;
            chromium-driver) printf 'chromedriver ' ;;
            nodejs) printf 'node ' ;;
            npm) ;;
            python3 | python3-venv) printf 'python ' ;;
            postgresql-contrib) ;;
            *) printf '%s ' "$package" ;;
        esac
    done
}

look_for_what_run_needs
if [[ $1 == test ]]; then look_for_what_test_needs; fi
if [[ $1 == bench ]]; then look_for_what_bench_needs; fi
require_rust "$1"
if ((${#missing[@]})); then install_missing; fi
if is_root && ! id postgres >/dev/null 2>&1; then
    die "PostgreSQL does not run as root, and there is no user postgres. Make one, or run this as another user."
fi
