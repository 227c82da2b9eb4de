//! Catalogues hear when room appears or ends, not of each seat.

use contract::Counts;
use testkit::texts;

use crate::hall::Hall;

/// The kinds of facts that the host has told, in order.
async fn told(hall: &Hall) -> Vec<String> {
    let tx = hall.db.begin(hall.host).await.expect("a transaction begins");
    texts(&tx, "select kind from events.fact order by id", []).await
}

async fn changes_of_times(hall: &Hall) -> usize {
    told(hall).await.into_iter().filter(|kind| kind == "OfferingTimesChanged").count()
}

#[tokio::test]
async fn heads_that_leave_no_room_for_the_least_group_end_the_room() {
    let hall = Hall::with(Counts::Heads, 10).await;
    assert_eq!(changes_of_times(&hall).await, 1, "that there is a time at all");
    let (a, b) = (hall.asks(4), hall.asks(5));
    let first = hall.booked(&a).await;
    assert_eq!(changes_of_times(&hall).await, 1, "six are left");
    let second = hall.booked(&b).await;
    assert_eq!(changes_of_times(&hall).await, 2, "one is left, and the least group is two");
    hall.cancel(&a, first).await.expect("a booking is cancelled");
    assert_eq!(changes_of_times(&hall).await, 3, "there is room again");
    hall.cancel(&b, second).await.expect("a booking is cancelled");
    assert_eq!(changes_of_times(&hall).await, 3, "there was room already");
}

#[tokio::test]
async fn the_last_group_ends_the_room_and_its_cancellation_brings_it_back() {
    let hall = Hall::with(Counts::Groups, 2).await;
    hall.booked(&hall.asks(20)).await;
    assert_eq!(changes_of_times(&hall).await, 1);
    let last = hall.asks(20);
    let id = hall.booked(&last).await;
    assert_eq!(changes_of_times(&hall).await, 2);
    hall.cancel(&last, id).await.expect("a booking is cancelled");
    assert_eq!(changes_of_times(&hall).await, 3);
}

#[tokio::test]
async fn each_booking_and_each_cancellation_is_a_fact_that_names_its_person() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let asked = hall.asks(4);
    let id = hall.booked(&asked).await;
    hall.cancel(&asked, id).await.expect("a booking is cancelled");
    assert_eq!(told(&hall).await, ["OfferingTimesChanged", "BookingConfirmed", "BookingCancelled"]);
    let tx = hall.db.begin(hall.host).await.expect("a transaction begins");
    let sql = "select by_person || ' ' || (body ->> 'booking') || ' ' || (body ->> 'guest')
                 from events.fact where kind like 'Booking%' order by id";
    let expected = format!("{} {id} {}", asked.by, asked.guest);
    assert_eq!(texts(&tx, sql, []).await, [expected.clone(), expected]);
}
