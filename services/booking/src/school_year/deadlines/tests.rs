//! Deadlines over weekends, holidays, summers, midnights and both changes of the clocks.

use jiff::civil::{date, time};
use proptest::prelude::{Strategy, prop_assert, proptest};

use super::*;
use crate::school_year::{Break, BreakKind, Days, Hours, OfferTimes, Routine};

fn helsinki() -> TimeZone {
    TimeZone::get("Europe/Helsinki").expect("a zone")
}

/// The usual school year of 2026 in Helsinki.
fn usual() -> SchoolClock {
    SchoolClock::new(SchoolYear::usual(2026), helsinki())
}

/// A moment in the world.
fn utc(text: &str) -> Timestamp {
    text.parse().expect("a moment")
}

/// A moment by Helsinki's clocks.
fn at(text: &str) -> Timestamp {
    let local: jiff::civil::DateTime = text.parse().expect("a date and a time");
    Timestamp::from_jiff(local.to_zoned(helsinki()).expect("a moment").timestamp())
}

#[test]
fn two_school_days_end_when_the_office_closes_on_the_second_day_after() {
    let clock = usual();
    for (from, until) in [
        ("2026-09-07T10:00", "2026-09-09T16:00"), // Monday: Tuesday, Wednesday
        ("2026-09-07T00:00", "2026-09-09T16:00"),
        ("2026-09-07T23:59", "2026-09-09T16:00"),
        ("2026-09-08T00:00", "2026-09-10T16:00"),
        ("2026-09-10T10:00", "2026-09-14T16:00"), // Thursday: Friday, Monday
        ("2026-09-12T10:00", "2026-09-15T16:00"), // Saturday: Monday, Tuesday
        ("2026-10-14T10:00", "2026-10-20T16:00"), // over the autumn holiday
        ("2026-12-17T10:00", "2027-01-07T16:00"), // over Christmas
        ("2026-12-24T10:00", "2027-01-08T16:00"),
        ("2027-02-19T10:00", "2027-03-02T16:00"), // over the winter holiday
        ("2027-05-05T10:00", "2027-05-10T16:00"), // over Ascension
    ] {
        assert_eq!(clock.after_school_days(at(from), 2), at(until), "{from}");
    }
    assert_eq!(clock.after_school_days(at("2026-09-07T10:00"), 1), at("2026-09-08T16:00"));
    assert_eq!(clock.after_school_days(at("2026-09-07T10:00"), 5), at("2026-09-14T16:00"));
    assert_eq!(clock.after_school_days(at("2026-09-07T10:00"), 0), at("2026-09-08T16:00"), "one at least");
}

#[test]
fn where_no_school_days_are_ahead_working_days_count() {
    let clock = usual();
    for (from, until) in [
        ("2027-06-03T10:00", "2027-06-07T16:00"), // the last Friday of school, and Monday
        ("2027-06-04T10:00", "2027-06-08T16:00"),
        ("2027-06-24T10:00", "2027-06-29T16:00"), // midsummer
        ("2027-07-30T10:00", "2027-08-03T16:00"),
    ] {
        assert_eq!(clock.after_school_days(at(from), 2), at(until), "{from}");
    }
    assert_eq!(clock.after_school_days(at("2026-08-03T10:00"), 2), at("2026-08-12T16:00"), "school is ahead");
}

#[test]
fn a_day_off_of_the_tenants_own_does_not_count() {
    let usual = SchoolYear::usual(2026);
    let friday = Days::new(date(2026, 9, 11), date(2026, 9, 11)).expect("a day");
    let breaks = vec![Break { kind: BreakKind::Other, days: friday }];
    let terms = (usual.autumn(), usual.spring());
    let year = SchoolYear::new(2026, terms, breaks, usual.routine().clone()).expect("a year");
    let clock = SchoolClock::new(year, helsinki());
    assert_eq!(clock.after_school_days(at("2026-09-10T10:00"), 2), at("2026-09-15T16:00"));
    assert_eq!(clock.after_office_hours(at("2026-09-10T15:00"), 2), at("2026-09-11T09:00"), "people work");
}

#[test]
fn office_hours_pass_while_the_office_is_open() {
    let clock = usual();
    for (from, until) in [
        ("2026-09-07T10:00", "2026-09-07T12:00"),
        ("2026-09-07T06:00", "2026-09-07T10:00"),
        ("2026-09-07T14:00", "2026-09-07T16:00"),
        ("2026-09-07T15:30", "2026-09-08T09:30"),
        ("2026-09-07T16:00", "2026-09-08T10:00"),
        ("2026-09-07T23:59", "2026-09-08T10:00"),
        ("2026-09-11T15:00", "2026-09-14T09:00"), // over a weekend
        ("2026-09-12T12:00", "2026-09-14T10:00"),
        ("2026-12-23T15:00", "2026-12-28T09:00"), // over Christmas
        ("2027-06-24T15:30", "2027-06-28T09:30"), // over midsummer
        ("2026-10-15T10:00", "2026-10-15T12:00"), // in a holiday of the schools
    ] {
        assert_eq!(clock.after_office_hours(at(from), 2), at(until), "{from}");
    }
    assert_eq!(
        clock.after_office_hours(at("2026-09-07T15:00"), 10),
        at("2026-09-09T09:00"),
        "over a whole day"
    );
}

#[test]
fn each_weekday_has_its_own_office_hours() {
    let usual = SchoolYear::usual(2026);
    let (routine, short) = (usual.routine(), Hours::new(time(9, 0, 0, 0), time(13, 0, 0, 0)));
    let mut office = routine.office();
    office[4] = short.expect("hours");
    let routine = Routine::new(routine.day(), routine.lessons().to_vec(), office, routine.offers());
    let clock = SchoolClock::new(SchoolYear::usual_with(2026, routine.expect("a routine")), helsinki());
    assert_eq!(clock.after_school_days(at("2026-09-09T10:00"), 2), at("2026-09-11T13:00"));
    assert_eq!(clock.after_office_hours(at("2026-09-11T12:00"), 2), at("2026-09-14T09:00"));
    assert_eq!(clock.after_office_hours(at("2026-09-10T15:00"), 2), at("2026-09-11T10:00"));
}

#[test]
fn an_offer_stands_two_school_days_and_two_office_hours_where_the_start_is_near() {
    let (clock, now) = (usual(), at("2026-09-07T10:00"));
    let far = at("2026-09-30T10:00");
    assert_eq!(clock.offer_deadline(now, far, far), at("2026-09-09T16:00"));
    let (thursday, later) = (at("2026-09-10T10:00"), at("2026-09-10T10:01"));
    assert_eq!(clock.offer_deadline(now, thursday, thursday), at("2026-09-07T12:00"));
    assert_eq!(clock.offer_deadline(now, later, later), at("2026-09-09T16:00"));
}

#[test]
fn an_offer_never_stands_past_the_end_of_enrolment() {
    let (clock, now) = (usual(), at("2026-09-07T10:00"));
    let far = at("2026-09-30T10:00");
    for closes in ["2026-09-09T15:59", "2026-09-07T23:59", "2026-09-07T10:01", "2026-09-07T09:00"] {
        assert_eq!(clock.offer_deadline(now, far, at(closes)), at(closes));
    }
    assert_eq!(
        clock.offer_deadline(now, at("2026-09-08T10:00"), at("2026-09-07T11:00")),
        at("2026-09-07T11:00")
    );
}

#[test]
fn the_numbers_are_the_tenants() {
    let usual = Routine::usual();
    let offers = OfferTimes::new(5, 3, 7).expect("numbers");
    let routine = Routine::new(usual.day(), usual.lessons().to_vec(), usual.office(), offers);
    let clock = SchoolClock::new(SchoolYear::usual_with(2026, routine.expect("a routine")), helsinki());
    let (now, far, near) = (at("2026-09-07T10:00"), at("2026-09-30T10:00"), at("2026-09-14T10:00"));
    assert_eq!(clock.offer_deadline(now, far, far), at("2026-09-14T16:00"));
    assert_eq!(clock.offer_deadline(now, near, near), at("2026-09-07T13:00"));
}

#[test]
fn deadlines_keep_to_the_clocks_on_the_wall_when_these_change() {
    let clock = usual();
    // The clocks go back in the night to Sunday 25 October 2026, and forward on Easter Sunday, 28 March 2027.
    assert_eq!(clock.after_school_days(utc("2026-10-23T09:00:00Z"), 2), utc("2026-10-27T14:00:00Z"));
    assert_eq!(clock.after_school_days(utc("2026-10-22T09:00:00Z"), 1), utc("2026-10-23T13:00:00Z"));
    assert_eq!(clock.after_school_days(utc("2027-03-25T09:00:00Z"), 2), utc("2027-03-31T13:00:00Z"));
    assert_eq!(clock.after_office_hours(utc("2026-10-23T12:00:00Z"), 2), utc("2026-10-26T07:00:00Z"));
    assert_eq!(clock.after_office_hours(utc("2027-03-25T13:00:00Z"), 2), utc("2027-03-30T06:00:00Z"));
}

#[test]
fn three_days_before_are_the_same_hour_three_days_before() {
    let clock = usual();
    let monday = utc("2026-10-26T08:00:00Z"); // at ten, after the clocks went back
    assert_eq!(
        clock.offer_deadline(utc("2026-10-23T06:59:00Z"), monday, monday),
        monday,
        "two school days would be longer than enrolment is open"
    );
    assert_eq!(
        clock.offer_deadline(utc("2026-10-23T07:00:00Z"), monday, monday),
        utc("2026-10-23T09:00:00Z")
    );
    let thursday = utc("2027-04-01T07:00:00Z");
    let tuesday = utc("2027-03-30T07:00:00Z"); // at ten, after the clocks went forward
    assert_eq!(
        clock.offer_deadline(utc("2027-03-27T07:59:00Z"), tuesday, thursday),
        utc("2027-03-31T13:00:00Z")
    );
    assert_eq!(
        clock.offer_deadline(utc("2027-03-27T08:00:00Z"), tuesday, thursday),
        utc("2027-03-30T07:00:00Z")
    );
}

/// A moment of the school year of 2026, to the second.
fn moment() -> impl Strategy<Value = Timestamp> {
    (0_i64..365 * 24 * 3600)
        .prop_map(|seconds| at("2026-08-01T00:00").plus(SignedDuration::from_secs(seconds)))
}

proptest! {
    #[test]
    fn a_deadline_is_after_now_and_not_after_the_close(now in moment(), opens in 1_i64..60 * 24 * 3600, runs in 0_i64..10 * 24 * 3600) {
        let closes = now.plus(SignedDuration::from_secs(opens));
        let deadline = usual().offer_deadline(now, closes.plus(SignedDuration::from_secs(runs)), closes);
        prop_assert!(now < deadline && deadline <= closes);
    }

    #[test]
    fn who_is_offered_a_place_later_has_until_later(one in moment(), other in moment(), n in 1_u8..10) {
        let (clock, first, second) = (usual(), one.min(other), one.max(other));
        prop_assert!(clock.after_school_days(first, n) <= clock.after_school_days(second, n));
        prop_assert!(clock.after_office_hours(first, n) <= clock.after_office_hours(second, n));
        // Only the step from school days to office hours makes a later offer shorter.
        let (starts, step) = (at("2027-03-29T10:00"), at("2027-03-26T10:00"));
        if (first < step) == (second < step) {
            prop_assert!(clock.offer_deadline(first, starts, starts) <= clock.offer_deadline(second, starts, starts));
        }
    }

    #[test]
    fn school_days_end_on_the_nth_school_day_with_the_office(from in moment(), n in 1_u8..10) {
        let clock = usual();
        let until = clock.after_school_days(from, n);
        let (first, last) = (clock.day_of(from), clock.day_of(until));
        let counted = first.series(1.day()).skip(1).take_while(|day| *day <= last).filter(|day| clock.year.counts(*day));
        prop_assert!(counted.count() == usize::from(n) && clock.year.counts(last));
        prop_assert!(until.as_jiff().to_zoned(helsinki()).time() == time(16, 0, 0, 0));
    }

    #[test]
    fn the_office_is_open_for_just_so_many_hours(from in moment(), n in 1_u8..16) {
        let clock = usual();
        let until = clock.after_office_hours(from, n);
        let open: SignedDuration = clock
            .days(from)
            .take_while(|day| *day <= clock.day_of(until))
            .filter_map(|day| clock.office(day))
            .map(|(opens, closes)| closes.min(until).as_jiff().duration_since(opens.max(from).as_jiff()))
            .filter(SignedDuration::is_positive)
            .sum();
        prop_assert!(open == SignedDuration::from_hours(n.into()));
    }

    #[test]
    fn a_year_that_ends_gives_way_to_the_next_without_a_step_back(before in moment(), after in moment(), n in 1_u8..10) {
        let (this, next) = (usual(), SchoolClock::new(SchoolYear::usual(2027), helsinki()));
        let after = after.plus(SignedDuration::from_hours(365 * 24));
        prop_assert!(this.after_school_days(before, n) <= next.after_school_days(after, n));
    }
}
