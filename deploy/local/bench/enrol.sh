# shellcheck shell=bash
# Bookings under load, spread over many times or all for one: who books what, what the product sends for it, and how fast.
# Read by bench.sh, whose names it uses. Asks are numbered; the product takes the first, pgbench goes on from there.

enrols() {
    [[ " ${kinds[*]} " == *" spread "* || " ${kinds[*]} " == *" hot "* ]]
}

is_booking() {
    [[ $1 == spread || $1 == hot ]]
}

# No round of the product's asks for more.
most_asks() {
    printf '%d' $((seconds * 2500))
}

prepare_bookings() {
    local each
    each=$(most_asks)
    say "Preparing bookings"
    {
        printf '\\set asks %d\n' $((each * (rounds + 1) * 4))
        cat deploy/local/bench/enrol.sql
        local kind
        for kind in spread hot; do
            printf 'create sequence bench.%s start %d;\n' "$kind" $((each * (rounds + 1) + 10))
            printf 'grant usage on sequence bench.%s to app;\n' "$kind"
        done
        printf 'vacuum analyze;\n'
    } | as_superuser large
}

# What the product is to book in one round.
write_asks() {
    local kind=$1 round=$2 each
    each=$(most_asks)
    as_superuser large >"$state/asks.$kind" <<SQL
\pset tuples_only on
\pset format unaligned
\pset fieldsep ' '
select slug, token, occurrence, "group" from bench.ask
 where kind = '$kind' and n > $((each * round)) and n <= $((each * (round + 1))) order by n
SQL
}

# Books twice, so that what a process remembers for a moment is remembered, and gives the log a mark before the second. The last asks of
# all are used for it. Both are of one tenant; hot asks of one offering, and spread of another than a moment before, as it does when
# ten thousand take turns.
capture_booking() {
    local kind=$1 number apart=offering last=$(($(most_asks) * (rounds + 1) * 4))
    if [[ $kind == hot ]]; then apart=n; fi
    as_superuser large >"$state/known" <<SQL
\pset tuples_only on
\pset format unaligned
\pset fieldsep '	'
select token, 'slug=' || slug, 'person=' || person, 'unit=' || unit, 'guest=' || guest, 'owner=' || owner,
       'offering=' || offering, 'occurrence=' || occurrence, 'group=' || "group", 'key=bench-' || n
  from (select distinct on ($apart) *
          from bench.ask
         where kind = '$kind' and n > $((last - 20000))
           and guest = (select guest from bench.ask where kind = '$kind' and n = $last)
         order by $apart, n desc) as ask
 order by n desc
 limit 2
SQL
    number=0
    while IFS=$'\t' read -r token known; do
        if ((number == 1)); then
            as_superuser large <<<"select 'bench ${kind}0'" >"$state/mark"
            printf '%s0\t%s\n' "$kind" "$known" >>"$state/booked"
        fi
        book_once "$token" "$known"
        as_superuser large <<<"select 'bench between'" >"$state/mark"
        number=$((number + 1))
    done <"$state/known"
    ((number == 2)) || die "$kind: there are not two asks of one group's tenant to capture"
}

known_as() {
    tr '\t' '\n' <<<"$2" | sed -n "s/^$1=//p"
}

book_once() {
    local token=$1 known=$2 body
    body=$(printf '{"occurrence_ids":["%s"],"group_id":"%s","participants":1,"adults":0}' \
        "$(known_as occurrence "$known")" "$(known_as group "$known")")
    curl --disable --silent --fail-with-body --noproxy '*' --max-time 20 --output "$state/answer" \
        --header "Host: $(known_as slug "$known").localhost" --header "Authorization: Bearer $token" \
        --header 'Content-Type: application/json' --header "Idempotency-Key: $(known_as key "$known")" --data "$body" \
        "http://127.0.0.1:$TARJOTIN__HTTP__PORT/api/v1/bookings" ||
        die "A booking for the log was refused: $(<"$state/answer")"
}

# Dead rows of the round before are nobody's of this round, on either side. And the tables are as large as they are: a plan that
# a connection made while they were empty, for a foreign key among others, is made anew.
tidy_bookings() {
    local table
    for table in booking.{occurrence,booking,place,history,idempotency} events.{fact,fact_delivery,due}; do
        printf 'vacuum analyze %s;\n' "$table"
    done | as_superuser large
}

replay_bookings() {
    local kind=$1 form
    for form in "$kind" "${kind}_writes" "${kind}_best"; do
        tidy_bookings
        pgbench_rate "$form" --file="$state/replay/$form.sql"
    done
}

# Whether every seat that was taken has its place: a bench that sells twice measures nothing.
check_bookings() {
    local wrong
    wrong=$(as_superuser large <<'SQL'
\pset tuples_only on
\pset format unaligned
select count(*)
  from booking.occurrence
 where taken <> (select coalesce(sum(seats), 0) from booking.place
                  where place.tenant_id = occurrence.tenant_id and place.occurrence_id = occurrence.id and active)
   and (tenant_id, id) in (select owner, occurrence from bench.wanted)
SQL
    )
    [[ $wrong == 0 ]] || die "$wrong times have other seats taken than places."
}

report_bookings() {
    local kind=$1 best=enrol_best_ratio
    if [[ $kind == hot ]]; then best=enrol_hot_best_ratio; fi
    measured "enrol_${kind}_writes_ratio" "$(against "$kind" "${kind}_writes")"
    measured "$best" "$(against "$kind" "${kind}_best")"
}

against() {
    ratio "$(median "$state/measured.large.$1" 1)" "$(median "$state/replayed.$2" 1)"
}
