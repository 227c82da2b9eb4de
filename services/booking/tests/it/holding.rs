//! A place is held for somebody until a moment, and not a moment longer.

use booking::{Asked, BookingError, BookingState, Step, Turned};
use contract::{BookingId, Counts};
use jiff::SignedDuration;
use tenancy::Timestamp;
use testkit::texts;

use crate::deeds::waiting;
use crate::hall::{Hall, days};

/// Until when a place is held.
async fn held_until(hall: &Hall, booking: BookingId) -> Timestamp {
    let tx = hall.db.begin(hall.host).await.expect("a transaction begins");
    let sql = "select to_char(held_until at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from booking.booking where id = $1";
    texts(&tx, sql, [booking.into()]).await[0].parse().expect("a moment")
}

#[tokio::test]
async fn a_yes_counts_until_the_hold_ends_though_no_timer_has_rung() {
    let hall = Hall::with(Counts::Groups, 2).await;
    let (first, second) = (hall.asks(10), hall.asks(10));
    let seated = [hall.booked(&first).await, hall.booked(&second).await];
    let (early, late) = (waiting(hall.asks(5)), waiting(hall.asks(5)));
    let entries = [hall.stands(&early).await.0, hall.stands(&late).await.0];
    for (asked, id) in [(&first, seated[0]), (&second, seated[1])] {
        hall.as_guest(asked, id, Step::Cancel).await.expect("they may leave");
    }
    let end = held_until(&hall, entries[0]).await;
    assert_eq!(held_until(&hall, entries[1]).await, end);
    hall.clock.set(end.plus(SignedDuration::from_secs(-1)));
    let yes = hall.as_guest(&early, entries[0], Step::Accept).await;
    assert_eq!(yes.expect("in time"), Turned::Now(BookingState::Confirmed));
    hall.clock.set(end);
    let yes = hall.as_guest(&late, entries[1], Step::Accept).await;
    assert!(matches!(yes, Err(BookingError::TooLate)), "{yes:?}");
    hall.let_time_pass().await;
    assert_eq!(hall.state_of(entries[1]).await, BookingState::Lapsed);
    hall.keeps_the_rules("after a late yes").await;
}

#[tokio::test]
async fn a_timer_that_rings_early_takes_nothing_away() {
    let hall = Hall::with(Counts::Heads, 20).await;
    hall.agree("approval", "'manual'").await;
    let (id, state) = hall.stands(&hall.asks(12)).await;
    assert_eq!(state, BookingState::Requested);
    hall.clock.set(held_until(&hall, id).await.plus(SignedDuration::from_secs(-1)));
    assert_eq!(hall.lapse(id).await.expect("an answer"), Turned::Already(BookingState::Requested));
    assert_eq!((hall.state_of(id).await, hall.taken().await), (BookingState::Requested, 12));
}

#[tokio::test]
async fn a_place_is_held_no_longer_than_until_the_time_begins() {
    let hall = Hall::with(Counts::Heads, 20).await;
    hall.agree("approval", "'manual'").await;
    hall.agree("hold_hours", "720").await;
    let asked = Asked { asks_lead: true, ..hall.asks(12) };
    let (id, state) = hall.stands(&asked).await;
    assert_eq!((state, held_until(&hall, id).await), (BookingState::Asked, days(10)));
    hall.clock.set(days(1));
    let yes = hall.as_guest(&asked, id, Step::Approve).await.expect("the principal says yes");
    assert_eq!(yes, Turned::Now(BookingState::Requested));
    assert_eq!(held_until(&hall, id).await, days(10));
    hall.keeps_the_rules("while it waits for its host").await;
}
