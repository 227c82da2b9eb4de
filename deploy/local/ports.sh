# shellcheck shell=bash
# Ports of the private servers, remembered in `$state/ports/NAME`. Sourced after places.sh.

port_is_free() {
    ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

port_of() {
    cat "$state/ports/$1"
}

# Below the range from which systems give ports to outgoing connections.
choose_port() {
    local file=$state/ports/$1 port
    if [[ -s $file ]] && port_is_free "$(cat "$file")"; then return; fi
    while :; do
        port=$((20000 + RANDOM % 12000))
        if port_is_free "$port"; then break; fi
    done
    printf '%s\n' "$port" >"$file"
}

# Starts a part by its functions launch_NAME and NAME_is_ready. Between our look and its own, somebody else may have
# taken the port: then it ends, and we try another one.
start_on_free_port() {
    local name=$1 log=$state/log/$1.log attempt pid deadline
    for ((attempt = 1; attempt <= 10; attempt++)); do
        choose_port "$name"
        : >"$log"
        "launch_$name"
        pid=$spawned
        deadline=$((SECONDS + 120))
        while alive "$pid" && ((SECONDS < deadline)); do
            if "${name}_is_ready" "$pid"; then return; fi
            sleep 0.05
        done
        if alive "$pid"; then break; fi
        if grep -qi 'address already in use' "$log"; then rm -f "$state/ports/$name"; fi
        sleep 0.5
    done
    tail -n 20 "$log" >&2
    die "$name did not start; its whole log is $log"
}
