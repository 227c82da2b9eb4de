//! A host changes a time that groups have booked.

use booking::{BookingError, BookingState, Revised, Revision, Step};
use contract::{Counts, Text, Venue};
use jiff::SignedDuration;
use tenancy::{PersonId, TenantId};
use testkit::texts;

use crate::deeds::waiting;
use crate::hall::{Hall, days};

#[tokio::test]
async fn who_has_a_seat_keeps_it_at_the_new_hour_and_may_leave_until_it_begins() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let asked = hall.asks(12);
    let id = hall.booked(&asked).await;
    let moved = |time: &mut booking::NewOccurrence| {
        time.starts_at = days(12);
        time.ends_at = days(12).plus(SignedDuration::from_mins(60));
        time.venue = Some(Venue { name: Text::same("Kirjasto"), ..Venue::default() });
    };
    assert_eq!(hall.revise(moved).await, Revised::Now(1));
    hall.keeps_the_rules("after a time was moved").await;
    let tx = hall.db.begin(hall.host).await.expect("a transaction begins");
    let place = "select starts_at::text || ' ' || cancel_until::text || ' ' || (venue #>> '{name,fi}')
                   from booking.place where booking_id = $1";
    let at = days(12).as_jiff().strftime("%Y-%m-%d %H:%M:%S+00").to_string();
    assert_eq!(texts(&tx, place, [id.into()]).await, [format!("{at} {at} Kirjasto")]);
    let noted =
        "select to_state || ' ' || note from booking.history where booking_id = $1 and from_state = to_state";
    assert_eq!(texts(&tx, noted, [id.into()]).await, ["confirmed Sali vaihtui"]);
    let told = "select kind from events.fact where body ->> 'booking' = $1 and kind = 'BookingChanged'";
    assert_eq!(texts(&tx, told, [id.to_string().into()]).await.len(), 1);
    drop(tx);
    // Enrolment closed long ago, and still nobody is bound to what they did not say yes to.
    hall.clock.set(days(11));
    hall.as_guest(&asked, id, Step::Cancel).await.expect("they may leave");
}

#[tokio::test]
async fn what_no_guest_notices_is_told_to_nobody() {
    let hall = Hall::with(Counts::Heads, 20).await;
    hall.booked(&hall.asks(12)).await;
    assert_eq!(hall.revise(|time| time.group_max = 30).await, Revised::Now(0));
    assert_eq!(hall.revise(|time| time.enrols_until = days(6)).await, Revised::Now(0));
}

#[tokio::test]
async fn fewer_than_come_do_not_fit_and_nothing_changes() {
    let hall = Hall::with(Counts::Heads, 20).await;
    hall.booked(&hall.asks(12)).await;
    assert_eq!(hall.revise(|time| time.capacity = 11).await, Revised::TooFew(12));
    assert_eq!(hall.revise(|time| time.capacity = 12).await, Revised::Now(0));
    assert_eq!(hall.taken().await, 12);
}

#[tokio::test]
async fn who_has_read_an_older_writing_changes_nothing() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let read = hall.booking.planned(hall.host, hall.offering, hall.occurrence).await.expect("a time");
    assert_eq!(hall.revise(|time| time.capacity = 30).await, Revised::Now(0));
    let late =
        Revision { to: &read.plan, read: read.revision, note: "", by: PersonId::new(), at: hall.clock.now() };
    assert_eq!(hall.booking.revise(hall.host, &late).await.expect("an answer"), Revised::Stale);
    let now = hall.booking.planned(hall.host, hall.offering, hall.occurrence).await.expect("a time");
    assert_eq!(now.plan.capacity, 30);
}

#[tokio::test]
async fn more_room_is_offered_to_those_who_wait() {
    let hall = Hall::with(Counts::Heads, 10).await;
    hall.booked(&hall.asks(10)).await;
    let entry = hall.stands(&waiting(hall.asks(8))).await.0;
    assert_eq!(hall.revise(|time| time.capacity = 18).await, Revised::Now(0));
    assert_eq!(hall.state_of(entry).await, BookingState::Offered);
    hall.keeps_the_rules("after a time grew").await;
}

#[tokio::test]
async fn an_offer_is_not_held_past_a_close_that_comes_earlier() {
    let hall = Hall::with(Counts::Heads, 10).await;
    hall.agree("approval", "'manual'").await;
    let (id, state) = hall.stands(&hall.asks(10)).await;
    assert_eq!(state, BookingState::Requested);
    let close = days(0).plus(SignedDuration::from_hours(1));
    assert_eq!(hall.revise(|time| time.enrols_until = close).await, Revised::Now(0));
    hall.clock.set(close.plus(SignedDuration::from_mins(1)));
    hall.let_time_pass().await;
    assert_eq!((hall.state_of(id).await, hall.taken().await), (BookingState::Lapsed, 0));
}

#[tokio::test]
async fn what_will_not_take_place_or_is_a_strangers_is_not_changed() {
    let hall = Hall::with(Counts::Heads, 10).await;
    let read = hall.booking.planned(hall.host, hall.offering, hall.occurrence).await.expect("a time");
    let revision = Revision { to: &read.plan, read: 0, note: "", by: PersonId::new(), at: hall.clock.now() };
    let stranger = hall.booking.revise(TenantId::new(), &revision).await;
    assert!(matches!(stranger, Err(BookingError::NotFound)), "{stranger:?}");
    hall.call_off(hall.occurrence).await.expect("it is called off");
    assert_eq!(hall.revise(|time| time.capacity = 11).await, Revised::Over);
}
