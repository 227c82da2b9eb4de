# shellcheck shell=bash
# A folder under /var/tmp for one run's stores, gone with the run. Sourced after the files of the parts.

folder=

# The name without a lock is not swept by others; ours is held open as 9 while we live.
make_folder() {
    local fresh
    fresh=$(mktemp -d /var/tmp/tarjotin-new.XXXXXXXX)
    exec 9>>"$fresh/lock"
    flock 9
    folder=${fresh/tarjotin-new/tarjotin-test}
    mv "$fresh" "$folder"
    use_state_folder "$folder"
    use_data_folder
}

clear_up() {
    ignore_signals
    end_attended
    if [[ -n $folder ]]; then remove_folder; fi
}

remove_folder() {
    end_all_parts
    rm -rf "$folder"
}

# A run that was killed could not clear up after itself: whose lock is free has nobody left.
sweep_abandoned_folders() {
    local abandoned
    for abandoned in /var/tmp/tarjotin-test.*; do
        if [[ -O $abandoned/lock ]]; then (sweep "$abandoned"); fi
    done
}

sweep() {
    # shellcheck disable=SC2034  # what ends the parts of a run reads them
    local folder=$1 state=$1 data=$1/data
    exec 9>>"$folder/lock"
    flock --nonblock 9 || exit 0
    remove_folder
}
