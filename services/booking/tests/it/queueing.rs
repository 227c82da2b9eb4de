//! The queue: who is next, and when it ends.

use booking::{Asked, BookingState, Queue, Step};
use contract::Counts;
use jiff::SignedDuration;

use crate::at_once::another;
use crate::deeds::{at, waiting};
use crate::hall::{Hall, days};

#[tokio::test]
async fn a_freed_seat_goes_to_the_first_in_the_queue_that_fits() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let (large, small) = (hall.asks(12), hall.asks(8));
    hall.booked(&large).await;
    let freed = hall.booked(&small).await;
    let mut queue = Vec::new();
    for heads in [9, 5, 6, 3] {
        hall.clock.set(hall.clock.now().plus(SignedDuration::from_secs(1)));
        queue.push(hall.stands(&waiting(hall.asks(heads))).await.0);
    }
    hall.as_guest(&small, freed, Step::Cancel).await.expect("they may leave");
    let mut states = Vec::new();
    for entry in &queue {
        states.push(hall.state_of(*entry).await);
    }
    // The first is too large; the second leaves three seats, too few for the third and enough for the last.
    let (offered, waits) = (BookingState::Offered, BookingState::Waiting);
    assert_eq!(states, [waits, offered, waits, offered]);
    hall.keeps_the_rules("after seats were freed").await;
}

#[tokio::test]
async fn whoever_waits_for_any_time_waits_until_the_last_one_closes() {
    let hall = Hall::with(Counts::Heads, 10).await;
    let late = another(&hall, Counts::Heads, 10).await;
    for time in [hall.occurrence, late] {
        hall.booked(&at(&[time], hall.asks(10))).await;
    }
    let (these, any) = (waiting(hall.asks(8)), Asked { queue: Queue::ForAny, ..hall.asks(8) });
    let (these, any) = (hall.stands(&these).await.0, hall.stands(&any).await.0);
    let both = async || (hall.state_of(these).await, hall.state_of(any).await);
    hall.call_off(hall.occurrence).await.expect("it is called off");
    assert_eq!(both().await, (BookingState::Lapsed, BookingState::Waiting));
    hall.clock.set(days(7));
    hall.let_time_pass().await;
    assert_eq!(both().await, (BookingState::Lapsed, BookingState::Lapsed));
    hall.keeps_the_rules("after the queue has ended").await;
}
