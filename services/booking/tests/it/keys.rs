//! One-time keys: a form that is sent twice books once.

use std::collections::BTreeSet;

use booking::{Asked, BookingError, Outcome, PartySize, Refusal};
use contract::Counts;
use futures_util::future::join_all;
use tenancy::{PersonId, TenantId};

use crate::hall::Hall;

#[tokio::test]
async fn the_same_key_twenty_times_at_once_books_once_and_answers_the_same() {
    let hall = Hall::on(testkit::database_of(20).await, Counts::Heads, 100).await;
    let asked = hall.asks(10);
    let outcomes = join_all((0..20).map(|_| hall.book(&asked))).await;
    let answers: BTreeSet<String> =
        outcomes.into_iter().map(|outcome| format!("{:?}", outcome.expect("an answer"))).collect();
    assert_eq!(answers.len(), 1, "{answers:?}");
    assert!(answers.iter().all(|answer| answer.starts_with("Booked")), "{answers:?}");
    assert_eq!((hall.taken().await, hall.confirmed().await), (10, 1));
}

#[tokio::test]
async fn a_key_that_was_used_for_something_else_is_refused() {
    let hall = Hall::with(Counts::Heads, 100).await;
    let asked = hall.asks(10);
    hall.booked(&asked).await;
    let another_group = Asked { group: hall.asks(10).group, ..asked.clone() };
    let another_size = Asked { party: PartySize::parse("10", "1").expect("a party"), ..asked.clone() };
    for other in [another_group, another_size] {
        let answer = hall.book(&other).await;
        assert!(matches!(answer, Err(BookingError::KeyUsed)), "{answer:?}");
    }
    assert_eq!((hall.taken().await, hall.confirmed().await), (10, 1));
}

#[tokio::test]
async fn a_key_is_its_persons_own() {
    let hall = Hall::with(Counts::Heads, 100).await;
    let asked = hall.asks(10);
    let first = hall.booked(&asked).await;
    let colleague = Asked { by: PersonId::new(), group: hall.asks(10).group, ..asked.clone() };
    let neighbour = Asked { guest: TenantId::new(), ..asked };
    assert_ne!(hall.booked(&colleague).await, first);
    assert_ne!(hall.booked(&neighbour).await, first);
}

#[tokio::test]
async fn a_refusal_does_not_use_the_key_up() {
    let hall = Hall::with(Counts::Heads, 10).await;
    let first = hall.asks(8);
    let id = hall.booked(&first).await;
    let asked = hall.asks(5);
    assert_eq!(hall.refused(&asked).await, Refusal::Full { left: 2 });
    hall.cancel(&first, id).await.expect("a booking is cancelled");
    assert!(matches!(hall.book(&asked).await, Ok(Outcome::Booked(..))));
}

#[tokio::test]
async fn the_same_key_after_a_cancellation_answers_the_booking_that_was() {
    let hall = Hall::with(Counts::Heads, 10).await;
    let asked = hall.asks(8);
    let id = hall.booked(&asked).await;
    hall.cancel(&asked, id).await.expect("a booking is cancelled");
    assert_eq!(hall.booked(&asked).await, id, "the answer is the first one, and nothing is booked again");
    assert_eq!((hall.taken().await, hall.confirmed().await), (0, 0));
}
