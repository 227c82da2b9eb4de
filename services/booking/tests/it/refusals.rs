//! When there is no place, the reason is told and nothing is left behind.

use booking::{Asked, BookingError, PartySize, Refusal};
use contract::{Counts, OccurrenceId, OfferingId};
use tenancy::TenantId;

use crate::hall::{Hall, LEAST, MOST, days};

async fn nothing_was_booked(hall: &Hall) {
    assert_eq!((hall.taken().await, hall.seated().await, hall.confirmed().await), (0, 0, 0));
    let keys = hall.count("select count(*) from booking.idempotency where $1::uuid is not null").await;
    let facts = hall
        .count("select count(*) from events.fact where kind = 'BookingConfirmed' and $1::uuid is not null");
    assert_eq!((keys, facts.await), (0, 0));
}

#[tokio::test]
async fn a_time_that_the_host_closed_or_cancelled_takes_nobody() {
    let hall = Hall::with(Counts::Heads, 20).await;
    hall.decide("state = 'closed'").await;
    assert_eq!(hall.refused(&hall.asks(5)).await, Refusal::Closed);
    hall.decide("state = 'cancelled'").await;
    assert_eq!(hall.refused(&hall.asks(5)).await, Refusal::Cancelled);
    nothing_was_booked(&hall).await;
}

#[tokio::test]
async fn enrolment_is_open_from_its_first_moment_and_shut_at_its_last() {
    let hall = Hall::with(Counts::Heads, 20).await;
    hall.decide("enrols_from = '2026-11-10T08:00:00Z'").await;
    let at = |at| Asked { at, ..hall.asks(5) };
    let moment = |text: &str| text.parse().expect("a moment");
    assert_eq!(hall.refused(&at(moment("2026-11-10T07:59:59.999999Z"))).await, Refusal::Closed);
    assert_eq!(hall.refused(&at(days(7))).await, Refusal::Closed);
    nothing_was_booked(&hall).await;
    hall.booked(&at(moment("2026-11-10T08:00:00Z"))).await;
    hall.booked(&at(moment("2026-11-16T07:59:59.999999Z"))).await;
}

#[tokio::test]
async fn a_time_that_is_not_there_or_is_another_offerings_is_gone() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let elsewhere = Hall::with(Counts::Heads, 20).await;
    assert_eq!(
        hall.refused(&Asked { occurrences: vec![OccurrenceId::new()], ..hall.asks(5) }).await,
        Refusal::Gone
    );
    assert_eq!(hall.refused(&Asked { offering: OfferingId::new(), ..hall.asks(5) }).await, Refusal::Gone);
    assert_eq!(
        hall.refused(&Asked { occurrences: vec![elsewhere.occurrence], ..hall.asks(5) }).await,
        Refusal::Gone,
        "another host's time lies behind another wall"
    );
    nothing_was_booked(&hall).await;
}

#[tokio::test]
async fn a_party_is_as_large_as_the_time_takes() {
    let hall = Hall::with(Counts::Heads, 100).await;
    let wrong = Refusal::WrongSize { least: LEAST, most: MOST };
    let alone = PartySize::parse("0", "1").expect("a party");
    assert_eq!(hall.refused(&Asked { party: alone, ..hall.asks(2) }).await, wrong);
    assert_eq!(hall.refused(&hall.asks(MOST + 1)).await, wrong);
    nothing_was_booked(&hall).await;
    hall.booked(&hall.asks(LEAST)).await;
    hall.booked(&hall.asks(MOST)).await;
}

#[tokio::test]
async fn a_party_that_does_not_fit_hears_how_many_would() {
    let hall = Hall::with(Counts::Heads, 20).await;
    hall.booked(&hall.asks(15)).await;
    assert_eq!(hall.refused(&hall.asks(6)).await, Refusal::Full { left: 5 });
    hall.booked(&hall.asks(5)).await;
    assert_eq!(hall.refused(&hall.asks(2)).await, Refusal::Full { left: 0 });
}

#[tokio::test]
async fn a_capacity_of_groups_counts_groups_of_any_size() {
    let hall = Hall::with(Counts::Groups, 2).await;
    hall.booked(&hall.asks(30)).await;
    hall.booked(&hall.asks(2)).await;
    assert_eq!(hall.refused(&hall.asks(2)).await, Refusal::Full { left: 0 });
    assert_eq!((hall.taken().await, hall.seated().await), (2, 2));
}

#[tokio::test]
async fn a_group_comes_to_an_offering_once_in_a_school_year() {
    let hall = Hall::with(Counts::Heads, 100).await;
    let asked = hall.asks(10);
    let first = hall.booked(&asked).await;
    let again = Asked { key: "again".to_owned(), ..asked.clone() };
    assert_eq!(hall.refused(&again).await, Refusal::AlreadyBooked);
    let other = OccurrenceId::new();
    hall.open(other, Counts::Heads, 100).await;
    let elsewhen = Asked { occurrences: vec![other], ..again };
    assert_eq!(hall.refused(&elsewhen).await, Refusal::AlreadyBooked);
    let namesake = Asked { guest: TenantId::new(), key: "namesake".to_owned(), ..asked.clone() };
    hall.booked(&namesake).await;
    hall.cancel(&asked, first).await.expect("a booking is cancelled");
    hall.booked(&elsewhen).await;
}

#[tokio::test]
async fn a_group_may_come_again_where_the_offering_says_so_though_not_twice_at_once() {
    let hall = Hall::with(Counts::Heads, 100).await;
    hall.agree("repeats", "true").await;
    let asked = hall.asks(10);
    hall.booked(&asked).await;
    let again = Asked { key: "again".to_owned(), ..asked.clone() };
    assert_eq!(hall.refused(&again).await, Refusal::AlreadyBooked);
    let other = OccurrenceId::new();
    hall.open(other, Counts::Heads, 100).await;
    hall.booked(&Asked { occurrences: vec![other], ..again }).await;
}

#[tokio::test]
async fn a_key_that_no_form_of_ours_carries_is_an_error_and_books_nothing() {
    let hall = Hall::with(Counts::Heads, 100).await;
    for key in [String::new(), "x".repeat(256)] {
        let answer = hall.book(&Asked { key, ..hall.asks(10) }).await;
        assert!(matches!(answer, Err(BookingError::Database(_))), "{answer:?}");
    }
    nothing_was_booked(&hall).await;
}
