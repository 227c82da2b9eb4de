//! Times that come from elsewhere follow their source, until somebody here relies on them.

use booking::{BookingAnswers, Refusal};
use contract::{BroughtFate, BroughtTime, ComingTime, Counts, Fact, Schedule, TimeState, Times};
use testkit::number;

use crate::hall::{Hall, LEAST, MOST, days};

/// The hall's own time, as its source tells it now.
fn told(hall: &Hall, starts_in: i64, capacity: i32, fate: BroughtFate) -> BroughtTime {
    BroughtTime {
        occurrence: hall.occurrence,
        starts_at: days(starts_in),
        ends_at: days(starts_in + 1),
        enrols_from: None,
        enrols_until: days(starts_in),
        capacity,
        group_min: LEAST,
        group_max: MOST,
        languages: vec!["fi".to_owned()],
        fate,
    }
}

/// Keeps the time, and says how many were relied on, and what stands then.
async fn keep(hall: &Hall, time: BroughtTime) -> (usize, ComingTime) {
    let answers = BookingAnswers::new(hall.db.clone(), hall.clock.clone());
    let relied_on = answers.keep(hall.host, hall.offering, &[time]).await.expect("a time is kept");
    let coming = answers.coming(&hall.door(hall.host), hall.offering).await.expect("times");
    (relied_on, coming.into_iter().next().expect("a time"))
}

async fn facts(hall: &Hall) -> i64 {
    let tx = hall.db.begin(hall.host).await.expect("a transaction begins");
    let (kind, _) = Fact::OfferingTimesChanged { offering: hall.offering }.written().expect("a fact");
    number(&tx, "select count(*) from events.fact where kind = $1", [kind.into()]).await
}

#[tokio::test]
async fn a_time_that_nobody_relies_on_follows_its_source() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let before = facts(&hall).await;
    let moved = told(&hall, 12, 8, BroughtFate::Here);
    let (relied_on, time) = keep(&hall, moved.clone()).await;
    assert_eq!((relied_on, time.starts_at, time.capacity, time.state), (0, days(12), 8, TimeState::Open));
    assert_eq!(facts(&hall).await, before + 1);
    keep(&hall, moved).await;
    assert_eq!(facts(&hall).await, before + 1, "what changes nothing is not told");
    let (_, time) = keep(&hall, told(&hall, 12, 8, BroughtFate::Cancelled)).await;
    assert_eq!((time.state, time.has_room()), (TimeState::Cancelled, false));
}

#[tokio::test]
async fn what_is_booked_elsewhere_is_shown_with_room_and_takes_no_seat_here() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let (_, time) = keep(&hall, told(&hall, 10, 1, BroughtFate::Elsewhere)).await;
    assert_eq!((time.state, time.has_room()), (TimeState::Elsewhere, true));
    assert_eq!(hall.refused(&hall.asks(10)).await, Refusal::Closed);
    let (_, time) = keep(&hall, told(&hall, 10, 0, BroughtFate::Elsewhere)).await;
    assert!(!time.has_room(), "sold out there");
}

#[tokio::test]
async fn a_seat_that_was_taken_is_a_promise() {
    let hall = Hall::with(Counts::Heads, 20).await;
    hall.booked(&hall.asks(10)).await;
    let (relied_on, time) = keep(&hall, told(&hall, 15, 12, BroughtFate::Here)).await;
    assert_eq!((relied_on, time.starts_at, time.capacity, time.taken), (1, days(10), 20, 10));
    let (_, time) = keep(&hall, told(&hall, 10, 26, BroughtFate::Here)).await;
    assert_eq!((time.capacity, time.left()), (26, 16), "room may grow");
    let (relied_on, time) = keep(&hall, told(&hall, 10, 0, BroughtFate::Cancelled)).await;
    assert_eq!((relied_on, time.state, time.taken), (1, TimeState::Closed, 10), "nobody else may come");
}
