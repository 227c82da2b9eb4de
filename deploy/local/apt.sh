#!/usr/bin/env bash
# Installs the given Debian packages, as root. On Debian a server's package starts the server, and PostgreSQL's makes a
# cluster besides: we run our own on ports of our own, so neither may happen here.
set -euo pipefail

policy=/usr/sbin/policy-rc.d
clusters=/etc/postgresql-common/createcluster.d/tarjotin.conf
mark='# placed by Tarjotin while it installs packages'

keep_servers_from_starting() {
    if [[ ! -e $policy ]]; then
        printf '%s\n' '#!/bin/sh' "$mark" 'exit 101' >"$policy"
        chmod 755 "$policy"
    fi
    mkdir -p "${clusters%/*}"
    printf 'create_main_cluster = false\n' >"$clusters"
}

put_back() {
    rm -f "$clusters"
    if grep -qsF "$mark" "$policy"; then rm -f "$policy"; fi
}

trap put_back EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
keep_servers_from_starting

export DEBIAN_FRONTEND=noninteractive
# Another run may be installing at this moment.
apt=(apt-get -q -y -o DPkg::Lock::Timeout=600 -o Acquire::Retries=3)
"${apt[@]}" update
"${apt[@]}" install --no-install-recommends "$@"
