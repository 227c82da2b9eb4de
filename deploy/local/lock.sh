# shellcheck shell=bash
# One `make run` of a checkout at a time: whoever holds `.local/lock` (open as 9) may touch its parts and data.

open_lock() {
    exec 9>>"$state/lock"
}

# `make clean` removes the file; a lock on a file that is no longer there keeps nobody out.
try_lock() {
    flock --nonblock 9 || return 1
    if [[ $OSTYPE == linux* && ! $state/lock -ef /dev/fd/9 ]]; then
        use_state_folder "$state"
        open_lock
        try_lock
    fi
}
