//! What is looked after by itself: sums at night, and free seats that no release offered.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use booking::{BookingState, Step};
use contract::Counts;
use jiff::SignedDuration;
use metrics::{Counter, Gauge, Histogram, Key, KeyName, Metadata, Recorder, SharedString, Unit};
use testkit::texts;

use crate::at_once::another;
use crate::deeds::{at, waiting};
use crate::hall::{Hall, days};

/// Counts alarms, and nothing else.
#[derive(Default)]
struct Alarms(Arc<AtomicU64>);

impl Recorder for Alarms {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        if key.name() == "bookings.seats_that_do_not_add_up" {
            Counter::from_arc(self.0.clone())
        } else {
            Counter::noop()
        }
    }
    fn register_gauge(&self, _: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::noop()
    }
    fn register_histogram(&self, _: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::noop()
    }
}

#[tokio::test]
async fn at_night_a_number_that_is_not_the_sum_of_its_places_is_an_alarm() {
    let alarms = Alarms::default();
    let _heard = metrics::set_default_local_recorder(&alarms);
    let rung = || alarms.0.load(Ordering::Relaxed);
    let hall = Hall::with(Counts::Heads, 20).await;
    hall.booked(&hall.asks(12)).await;
    let leaves = hall.asks(3);
    let left = hall.booked(&leaves).await;
    hall.cancel(&leaves, left).await.expect("they may leave");
    another(&hall, Counts::Groups, 3).await;
    // The first night all adds up.
    hall.clock.set(days(1));
    hall.let_time_pass().await;
    assert_eq!(rung(), 0);
    hall.decide("taken = 13").await;
    hall.let_time_pass().await;
    assert_eq!(rung(), 0, "it is not night");
    hall.clock.set(days(2));
    hall.let_time_pass().await;
    assert_eq!(rung(), 1);
    assert_eq!(hall.taken().await, 13, "nobody knows which of the two is right");
    hall.decide("taken = 12").await;
    hall.clock.set(days(3));
    hall.let_time_pass().await;
    assert_eq!(rung(), 1);
}

#[tokio::test]
async fn a_seat_that_a_larger_capacity_frees_is_offered_within_ten_minutes() {
    let hall = Hall::with(Counts::Heads, 10).await;
    hall.booked(&hall.asks(10)).await;
    let (late, early) =
        (hall.stands(&waiting(hall.asks(8))).await.0, hall.stands(&waiting(hall.asks(5))).await.0);
    hall.decide("capacity = 18").await;
    hall.clock.set(hall.clock.now().plus(SignedDuration::from_mins(9)));
    hall.let_time_pass().await;
    assert_eq!(hall.state_of(late).await, BookingState::Waiting);
    hall.clock.set(hall.clock.now().plus(SignedDuration::from_mins(1)));
    hall.let_time_pass().await;
    assert_eq!(
        (hall.state_of(late).await, hall.state_of(early).await),
        (BookingState::Offered, BookingState::Waiting)
    );
    hall.keeps_the_rules("after the capacity grew").await;
}

#[tokio::test]
async fn an_entry_that_someone_had_in_hand_is_passed_over_and_looked_at_again() {
    let hall = Hall::with(Counts::Heads, 10).await;
    let first = hall.asks(10);
    let id = hall.booked(&first).await;
    let entry = hall.stands(&waiting(hall.asks(8))).await.0;
    let in_hand = hall.db.begin(hall.host).await.expect("a transaction begins");
    let locked = "select id::text from booking.booking where id = $1 for update";
    assert_eq!(texts(&in_hand, locked, [entry.into()]).await.len(), 1);
    hall.as_guest(&first, id, Step::Cancel).await.expect("nobody waits for whoever has it in hand");
    drop(in_hand);
    assert_eq!((hall.state_of(entry).await, hall.taken().await), (BookingState::Waiting, 0));
    hall.clock.set(hall.clock.now().plus(SignedDuration::from_mins(10)));
    hall.let_time_pass().await;
    assert_eq!((hall.state_of(entry).await, hall.taken().await), (BookingState::Offered, 8));
}

#[tokio::test]
async fn a_series_whose_other_time_someone_had_in_hand_is_offered_later_and_whole() {
    let hall = Hall::with(Counts::Groups, 1).await;
    hall.agree("needed", "2").await;
    let (free, third) = (another(&hall, Counts::Groups, 1).await, another(&hall, Counts::Groups, 1).await);
    let first = at(&[hall.occurrence, third], hall.asks(10));
    let id = hall.booked(&first).await;
    let entry = hall.stands(&waiting(at(&[hall.occurrence, free], hall.asks(8)))).await.0;
    let in_hand = hall.db.begin(hall.host).await.expect("a transaction begins");
    let locked = "select id::text from booking.occurrence where id = $1 for update";
    assert_eq!(texts(&in_hand, locked, [free.into()]).await.len(), 1);
    hall.as_guest(&first, id, Step::Cancel).await.expect("nobody waits for whoever has the other time");
    drop(in_hand);
    assert_eq!((hall.state_of(entry).await, hall.taken().await), (BookingState::Waiting, 0));
    hall.clock.set(hall.clock.now().plus(SignedDuration::from_mins(10)));
    hall.let_time_pass().await;
    assert_eq!((hall.state_of(entry).await, hall.taken().await), (BookingState::Offered, 1));
    hall.keeps_the_rules("after a series was offered late").await;
}
