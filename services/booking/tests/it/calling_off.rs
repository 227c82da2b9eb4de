//! A time that will not take place: once, and only if it has not been.

use booking::{BookingError, BookingState, Came, Step};
use contract::Counts;
use tenancy::PersonId;

use crate::hall::{Hall, days};

#[tokio::test]
async fn a_time_to_which_somebody_came_has_been_and_stays() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let id = hall.booked(&hall.asks(12)).await;
    hall.clock.set(days(10));
    hall.as_host(id, Step::Mark(Came { participants: 10, adults: 1 })).await.expect("somebody came");
    let answer = hall.call_off(hall.occurrence).await;
    assert!(matches!(answer, Err(BookingError::TooLate)), "{answer:?}");
    assert_eq!((hall.state_of(id).await, hall.taken().await), (BookingState::Attended, 12));
    hall.keeps_the_rules("after a time that has been was called off").await;
}

#[tokio::test]
async fn a_time_is_called_off_once_and_its_first_reason_stays() {
    let hall = Hall::with(Counts::Heads, 20).await;
    hall.booked(&hall.asks(12)).await;
    assert_eq!(hall.call_off(hall.occurrence).await.expect("a time is called off"), 1);
    let again = hall.booking.cancel_occurrence(hall.host, hall.occurrence, "Remontti", PersonId::new()).await;
    assert_eq!(again.expect("it is called off already"), 0);
    let first =
        "select count(*) from booking.occurrence where id = $1 and reason = 'Sairastapaus' and taken = 0";
    assert_eq!(hall.count(first).await, 1);
}
