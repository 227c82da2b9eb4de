use std::collections::BTreeMap;

use contract::{Counts, OfferingId};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use proptest::prelude::*;
use tenancy::Timestamp;

use super::{MOST_AT_ONCE, PlanField, PlanFlaw, PlanWrong, TypedPlan};
use crate::occurrences::NewOccurrence;
use crate::school_year::zone;

const NOW: &str = "2026-08-01T06:00:00Z";

fn now() -> Timestamp {
    NOW.parse().expect("a moment")
}

fn offering() -> OfferingId {
    OfferingId::from_uuid(tenancy::re::uuid::Uuid::from_u128(7))
}

fn typed(fields: &[(&str, &str)]) -> TypedPlan {
    let usual = [
        ("how", "one"),
        ("date", "2026-10-12"),
        ("time", "10:00"),
        ("minutes", "90"),
        ("counts", "heads"),
        ("capacity", "24"),
        ("group_min", "1"),
        ("group_max", "24"),
        ("closes", "3"),
        ("closes_unit", "days"),
        ("language-sv", "on"),
    ];
    let all = usual.iter().chain(fields).map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    TypedPlan(all.collect::<BTreeMap<_, _>>())
}

fn weekly(fields: &[(&str, &str)]) -> TypedPlan {
    let mut all = vec![("how", "weekly"), ("every", "1"), ("weekday-monday", "on")];
    all.extend(fields);
    typed(&all)
}

fn times_of(
    typed: &TypedPlan,
    is_holiday: impl Fn(Date) -> bool,
) -> Result<Vec<NewOccurrence>, Vec<PlanFlaw>> {
    typed.parse()?.times((offering(), "key"), &zone(), now(), is_holiday)
}

fn times(typed: &TypedPlan) -> Vec<NewOccurrence> {
    times_of(typed, |_| false).expect("times")
}

fn walls(times: &[NewOccurrence]) -> Vec<String> {
    let wall = |at: Timestamp| at.as_jiff().to_zoned(zone()).strftime("%Y-%m-%d %H:%M").to_string();
    times.iter().map(|time| wall(time.starts_at)).collect()
}

fn flaws(typed: &TypedPlan) -> Vec<(&'static str, PlanWrong)> {
    let flaws = times_of(typed, |_| false).expect_err("flaws");
    flaws.into_iter().map(|flaw| (flaw.field.as_str(), flaw.wrong)).collect()
}

#[test]
fn one_time_has_its_length_its_deadlines_and_its_place() {
    let typed = typed(&[
        ("opens", "1.9.2026"),
        ("cancels", "7"),
        ("venue_name", "Kirjasto"),
        ("venue_address", "Rantakatu 1"),
        ("counts", "groups"),
    ]);
    let all = times(&typed);
    let [time] = all.as_slice() else { panic!("{all:?}") };
    let at = |text: &str| text.parse::<Timestamp>().expect("a moment");
    assert_eq!((time.starts_at, time.ends_at), (at("2026-10-12T07:00:00Z"), at("2026-10-12T08:30:00Z")));
    assert_eq!(time.enrols_from, Some(at("2026-09-01T05:00:00Z")), "at eight");
    assert_eq!(time.enrols_until, at("2026-10-09T07:00:00Z"));
    assert_eq!(time.cancel_until, Some(at("2026-10-05T07:00:00Z")));
    assert_eq!(time.counts, Counts::Groups);
    assert_eq!(time.venue.as_ref().map(|venue| venue.name.fi.as_str()), Some("Kirjasto"));
    assert_eq!(time.languages, ["sv"]);
}

#[test]
fn several_times_stand_in_order_and_each_once() {
    let lines = "14.10.2026 klo 9.30\n\n 2026-10-13 10:00 \n14.10.2026 9.30\n15.10.2026 kl. 8";
    let typed = typed(&[("how", "several"), ("several", lines)]);
    assert_eq!(walls(&times(&typed)), ["2026-10-13 10:00", "2026-10-14 09:30", "2026-10-15 08:00"]);
}

#[test]
fn a_rule_takes_every_other_week_leaves_days_out_and_ends_with_its_day() {
    let typed = weekly(&[
        ("weekday-thursday", "on"),
        ("every", "2"),
        ("until", "2026-11-09"),
        ("except", "29.10.2026"),
    ]);
    assert_eq!(
        walls(&times(&typed)),
        ["2026-10-12 10:00", "2026-10-15 10:00", "2026-10-26 10:00", "2026-11-09 10:00"]
    );
}

#[test]
fn a_number_counts_what_is_left_when_holidays_are_left_out() {
    let rule = weekly(&[("count", "2"), ("skip_holidays", "on")]);
    let rest: Date = "2026-10-12".parse().expect("a day");
    let all = times_of(&rule, |day| day == rest).expect("times");
    assert_eq!(walls(&all), ["2026-10-19 10:00", "2026-10-26 10:00"]);
    let all = times_of(&weekly(&[("count", "2")]), |day| day == rest).expect("times");
    assert_eq!(walls(&all), ["2026-10-12 10:00", "2026-10-19 10:00"], "only by choice");
}

#[test]
fn what_cannot_be_read_is_told_beside_its_field_all_at_once() {
    let nothing = TypedPlan::default();
    let told = nothing.parse().expect_err("flaws");
    let fields: Vec<&str> = told.iter().map(|flaw| flaw.field.as_str()).collect();
    assert_eq!(fields, ["how", "minutes", "capacity", "group_min", "group_max", "closes", "languages"]);
    for (wrong, field, flaw) in [
        (typed(&[("date", "31.2.2026")]), "date", PlanWrong::NoDay),
        (typed(&[("time", "25:00")]), "time", PlanWrong::NoTime),
        (typed(&[("minutes", "0")]), "minutes", PlanWrong::NoNumber(1, 44_640)),
        (typed(&[("group_max", "x")]), "group_max", PlanWrong::NoNumber(1, 100_000)),
        (typed(&[("opens", "x")]), "opens", PlanWrong::NoDay),
        (typed(&[("cancels", "-1")]), "cancels", PlanWrong::NoNumber(0, 999)),
        (typed(&[("venue_address", "Rantakatu 1")]), "venue_name", PlanWrong::Nothing),
        (typed(&[("how", "several"), ("several", "")]), "several", PlanWrong::Nothing),
        (typed(&[("how", "several"), ("several", "soon")]), "several", PlanWrong::NoLine("soon".to_owned())),
        (weekly(&[]), "until", PlanWrong::OneEnd),
        (weekly(&[("until", "2026-12-01"), ("count", "3")]), "until", PlanWrong::OneEnd),
        (weekly(&[("until", "2026-10-11")]), "until", PlanWrong::EndsFirst),
        (weekly(&[("count", "201")]), "until", PlanWrong::NoNumber(1, 200)),
        (weekly(&[("count", "3"), ("except", "x")]), "except", PlanWrong::NoLine("x".to_owned())),
        (weekly(&[("count", "3"), ("every", "0")]), "every", PlanWrong::NoNumber(1, 26)),
    ] {
        assert_eq!(flaws(&wrong), [(field, flaw)], "{wrong:?}");
    }
}

#[test]
fn times_that_cannot_be_are_told_once_each() {
    let past: Timestamp = "2026-07-06T07:00:00Z".parse().expect("a moment");
    let first: Timestamp = "2026-08-03T07:00:00Z".parse().expect("a moment");
    for (wrong, expected) in [
        (
            weekly(&[("date", "2026-07-06"), ("count", "9"), ("closes", "0")]),
            ("until", PlanWrong::Away(past)),
        ),
        (weekly(&[("date", "2026-08-03"), ("count", "9")]), ("closes", PlanWrong::IsOver(first))),
        (
            weekly(&[
                ("date", "2026-08-03"),
                ("closes", "0"),
                ("opens", "2026-08-03"),
                ("opens_time", "10"),
                ("count", "9"),
            ]),
            ("opens", PlanWrong::OpensLate(first)),
        ),
        (typed(&[("group_min", "30"), ("group_max", "40")]), ("capacity", PlanWrong::NobodyFits)),
        (typed(&[("group_min", "5"), ("group_max", "4")]), ("group_max", PlanWrong::LessThanLeast)),
        (weekly(&[("until", "2026-10-12"), ("except", "2026-10-12")]), ("until", PlanWrong::Nothing)),
    ] {
        assert_eq!(flaws(&wrong), [expected], "{wrong:?}");
    }
}

#[test]
fn two_hundred_times_are_planned_at_once_and_no_more() {
    // Forty weeks of five days end on a Friday.
    let whole = |until| {
        let others = ["weekday-tuesday", "weekday-wednesday", "weekday-thursday", "weekday-friday"];
        let mut fields = others.map(|field| (field, "on")).to_vec();
        fields.push(("until", until));
        weekly(&fields)
    };
    assert_eq!(times(&whole("2027-07-16")).len(), MOST_AT_ONCE);
    assert_eq!(flaws(&whole("2027-07-19")), [(PlanField::End.as_str(), PlanWrong::TooMany(MOST_AT_ONCE))]);
}

#[test]
fn one_key_makes_the_same_times_each_time_and_another_key_others() {
    let plan = weekly(&[("count", "3")]).parse().expect("a plan");
    let ids = |key| {
        let times = plan.times((offering(), key), &zone(), now(), |_| false).expect("times");
        times.iter().map(|time| time.id).collect::<Vec<_>>()
    };
    assert_eq!(ids("a"), ids("a"));
    assert!(ids("a").iter().all(|id| !ids("b").contains(id)));
}

proptest! {
    /// What begins at an hour begins at that hour on each of its days, whatever the clocks do between them; its deadline is
    /// at the same hour, and its length is its length.
    #[test]
    fn ten_stays_ten_over_both_changes_of_the_clocks(
        start in 0_i32..500, hour in 4_i8..24, minute in 0_i8..60, every in 2_i32..5, closes in 0_i32..40,
    ) {
        let first = Date::constant(2026, 9, 21).saturating_add(start.days());
        let (date, time) = (first.to_string(), format!("{hour:02}:{minute:02}"));
        let (every, closes) = (every.to_string(), closes.to_string());
        let all = weekly(&[
            ("weekday-saturday", "on"), ("weekday-sunday", "on"), ("date", &date), ("time", &time), ("every", &every),
            ("count", "60"), ("closes", &closes),
        ]);
        let Ok(all) = times_of(&all, |_| false) else { return Ok(()) };
        let at = Time::new(hour, minute, 0, 0).expect("a time");
        prop_assert_eq!(all.len(), 60);
        for time in &all {
            let here = |at: Timestamp| at.as_jiff().to_zoned(zone());
            prop_assert_eq!(here(time.starts_at).time(), at);
            prop_assert_eq!(here(time.enrols_until).time(), at);
            prop_assert_eq!(time.ends_at, time.starts_at.plus(SignedDuration::from_mins(90)));
            prop_assert!(time.starts_at >= Timestamp::from_jiff(first.to_zoned(zone()).expect("a day").timestamp()));
        }
        prop_assert!(all.is_sorted_by(|a, b| a.starts_at < b.starts_at));
        let offsets: std::collections::BTreeSet<_> =
            all.iter().map(|time| zone().to_offset(time.starts_at.as_jiff())).collect();
        prop_assert_eq!(offsets.len(), 2, "the walk crosses a change of the clocks");
    }
}

#[test]
fn another_zone_has_its_own_ten() {
    let stockholm = TimeZone::get("Europe/Stockholm").expect("a zone");
    let plan = typed(&[]).parse().expect("a plan");
    let all = plan.times((offering(), "key"), &stockholm, now(), |_| false).expect("times");
    assert_eq!(all[0].starts_at.to_string(), "2026-10-12T08:00:00Z");
}
