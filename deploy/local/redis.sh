# shellcheck shell=bash
# The private Redis on 127.0.0.1: a cache, so it keeps nothing on disk. Sourced after processes.sh and ports.sh.

start_redis() {
    start_on_free_port redis
}

launch_redis() {
    spawn_part exec_redis "$(port_of redis)"
    record redis "$spawned" "redis-server --dir $data"
}

# With its own title a process would hide the folder by which we know it again.
exec_redis() {
    cd "$data" || exit
    exec >>"$state/log/redis.log" 2>&1
    make_mortal TERM
    exec_as_server_user "${mortal[@]}" redis-server --dir "$data" --bind 127.0.0.1 --port "$1" --save '' --appendonly no \
        --set-proc-title no
}

redis_is_ready() {
    grep -q 'Ready to accept connections' "$state/log/redis.log"
}

redis_address() {
    printf 'redis://127.0.0.1:%s/' "$(port_of redis)"
}
