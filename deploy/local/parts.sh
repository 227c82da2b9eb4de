# shellcheck shell=bash
# The parts of a local run and the order of their end. Sourced after the files of the single parts.

own_parts=()

# The servers first, so that requests under way still have their database.
end_all_parts() {
    end_parts TERM 30 serve work
    end_parts TERM 10 redis
    end_postmaster
}

launch_work() {
    launch_program work
}

launch_serve() {
    launch_program serve
}

launch_program() {
    make_mortal TERM
    spawn_part "${mortal[@]}" "$program" "$1"
    record "$1" "$spawned" "$program $1"
}

# What a server's end means is another matter: see run.sh.
tend_parts() {
    local name pid
    for name in ${own_parts[@]+"${own_parts[@]}"}; do
        read -r pid <"$state/run/$name.pid"
        if ! alive "$pid"; then
            say "$name has ended; starting it again."
            sleep 1
            "launch_$name"
        fi
    done
}
