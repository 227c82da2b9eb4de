# shellcheck shell=bash
# Where the checkout, its program, its state and its data live. Sourced first by the scripts beside it.
set -euo pipefail

checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
cd "$checkout"

# Cargo would look for the job server of the make that called us, and find it closed.
unset MAKEFLAGS MFLAGS

if ! command -v cargo >/dev/null && [[ -x ${HOME:-}/.cargo/bin/cargo ]]; then
    PATH=$HOME/.cargo/bin:$PATH
fi

say() {
    printf '%s\n' "$*" || true
}

die() {
    printf '%s\n' "$*" >&2 || true
    exit 1
}

target_folder() {
    local folder=${CARGO_TARGET_DIR:-target}
    [[ $folder == /* ]] || folder=$checkout/$folder
    printf '%s' "$folder"
}

built_program() {
    printf '%s/release/tarjotin' "$(target_folder)"
}

is_root() {
    [[ $(id -u) -eq 0 ]]
}

# PostgreSQL refuses to run as root, so root's servers run as the user that its package made.
server_user() {
    if is_root; then printf postgres; else id -un; fi
}

# Replaces the calling (sub)shell, so that the process id is the command's own.
exec_as_server_user() {
    if is_root; then
        exec setpriv --reuid=postgres --regid=postgres --init-groups -- "$@"
    fi
    exec "$@"
}

# `state` is ours: process ids, ports, passwords, logs. Others may pass through it to the data, not look around.
use_state_folder() {
    state=$1
    mkdir -p "$state"
    chmod 711 "$state"
    mkdir -p "$state/run" "$state/log" "$state/ports" "$state/secrets"
    chmod 700 "$state/run" "$state/log" "$state/ports" "$state/secrets"
}

# `data` belongs to the user that runs the servers. In a home that is closed to that user it has to live elsewhere.
use_data_folder() {
    data=$state/data
    if is_root && ! (exec_as_server_user test -x "$state"); then
        data=/var/tmp/tarjotin-$(printf '%s' "$checkout" | sha256sum | cut -c1-12)-$(id -u)
    fi
    if [[ ! -e $data ]]; then
        mkdir -m 700 "$data"
        if is_root; then chown postgres: "$data"; fi
    fi
    # /var/tmp is open to everybody: do not trust a folder that somebody else put there.
    if [[ -L $data || -z $(find "$data" -prune -type d -user "$(server_user)") ]]; then
        die "$data is not a folder of the user $(server_user). Remove it and try again."
    fi
    printf '%s\n' "$data" "$checkout" >"$state/data-folder"
}

# The second line guards a copied checkout from forgetting the data of the one that it was copied from.
recorded_data_folder() {
    local folder of
    [[ -r $state/data-folder ]] || return 0
    { read -r folder && read -r of; } <"$state/data-folder" || return 0
    if [[ $of == "$checkout" ]]; then printf '%s' "$folder"; fi
}
