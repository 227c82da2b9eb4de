# shellcheck shell=bash
# Processes that a script starts, remembers in `$state/run/NAME.pid`, tends and ends. Sourced after places.sh.

attended=
signals=0
caller_caught=

# In a process group of its own a part does not hear the terminal's Ctrl-C: we end the parts, in their order. Job control
# does it everywhere; setsid is not on every system. A part must not hold our lock (9) when we are gone.
spawn() {
    set -m
    "$@" </dev/null 9>&- &
    spawned=$!
    set +m
}

# Sets `mortal` to a wrapper under which a command gets the signal when we are killed and can end nothing any more.
# Elsewhere than on Linux the next run finds what was left.
make_mortal() {
    if command -v setpriv >/dev/null; then
        mortal=(setpriv --pdeathsig "$1" --)
    else
        mortal=(env)
    fi
}

# Nobody waits for a part; disowned, its death is ours to report and not the shell's.
spawn_part() {
    spawn "$@"
    disown "$spawned"
}

alive() {
    kill -0 "$1" 2>/dev/null
}

command_of() {
    if [[ -d /proc/self ]]; then
        tr '\0' ' ' <"/proc/$1/cmdline"
    else
        ps -ww -o args= -p "$1"
    fi 2>/dev/null
}

# The mark is text in the command line by which the process is known again after its id may have been given to another.
record() {
    local name=$1 pid=$2 mark=$3
    printf '%s\n' "$pid" "$mark" >"$state/run/$name.pid"
}

recorded() {
    local pid='' mark=''
    { read -r pid && read -r mark; } 2>/dev/null <"$state/run/$1.pid" || return 1
    alive "$pid" && [[ $(command_of "$pid") == *"$mark"* ]] && printf '%s' "$pid"
}

forget() {
    rm -f "$state/run/$1.pid"
}

# Asks each named part to end, then waits for all of them; one that takes too long is killed with its group.
end_parts() {
    local signal=$1 seconds=$2 name pid pids=()
    shift 2
    for name in "$@"; do
        if pid=$(recorded "$name"); then
            kill -s "$signal" "$pid" 2>/dev/null || true
            pids+=("$pid")
        fi
    done
    for pid in ${pids[@]+"${pids[@]}"}; do
        end_by "$((SECONDS + seconds))" "$pid"
    done
    for name in "$@"; do forget "$name"; done
}

end_by() {
    local deadline=$1 pid=$2
    while alive "$pid"; do
        if ((SECONDS >= deadline)); then
            say "Process $pid does not end by itself; killing it."
            kill -KILL -- "-$pid" 2>/dev/null || kill -KILL "$pid" 2>/dev/null || true
            deadline=$((SECONDS + 5))
        fi
        sleep 0.1
    done
}

# A trap runs only between commands: so a long command runs beside us and we wait for it in small steps.
attend() {
    local status=0
    make_mortal TERM
    spawn "${mortal[@]}" "$@"
    attended=$spawned
    while alive "$attended"; do
        while_waiting
        sleep 0.2
    done
    wait "$attended" || status=$?
    attended=
    return "$status"
}

end_attended() {
    if [[ -n $attended ]] && alive "$attended"; then
        kill -TERM -- "-$attended" 2>/dev/null || true
        end_by "$((SECONDS + 15))" "$attended"
    fi
    attended=
}

# Makes every way to stop this script (its arguments are ours) an exit, which its trap on EXIT then hears.
hear_signals() {
    # A shell starts its background commands deaf to Ctrl-C, and bash cannot unlearn that by itself.
    look_at_signals SigIgn $$
    if (((signals & 2) != 0)) && env --default-signal=INT true 2>/dev/null; then
        exec env --default-signal=INT "$checkout/deploy/local/${0##*/}" "$@"
    fi
    trap 'exit 130' INT
    trap 'exit 143' TERM
    trap 'exit 129' HUP
    trap 'exit 141' PIPE
    if [[ -n ${MAKELEVEL:-} && -d /proc/self ]]; then
        look_at_signals SigCgt "$PPID"
        caller_caught=$signals
    fi
}

# While a script clears up, a second Ctrl-C must not leave parts behind.
ignore_signals() {
    trap '' INT TERM HUP PIPE
}

# Make passes TERM on to us, but neither INT nor HUP (it counts on the terminal), and killed with -9 it says nothing at
# all. Then it no longer catches the signal because it waits for us to end, or is no longer our parent.
end_if_caller_has_left() {
    [[ -n $caller_caught ]] || return 0
    local parent
    parent=$(sed -n 's/^PPid:[[:space:]]*//p' /proc/$$/status)
    if [[ $parent != "$PPID" ]]; then exit 129; fi
    look_at_signals SigCgt "$PPID"
    if ((signals != caller_caught)); then exit 130; fi
}

# Sets `signals` to the first two bits (HUP and INT) of the named mask of a process.
look_at_signals() {
    local key value
    signals=0
    [[ -r /proc/$2/status ]] || return 0
    while read -r key value; do
        if [[ $key == "$1:" ]]; then signals=$((0x$value & 3)); fi
    done <"/proc/$2/status"
}
