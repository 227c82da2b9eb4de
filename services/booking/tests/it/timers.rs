//! What happens by itself: enrolment ends, and old keys are forgotten.

use contract::Counts;
use jiff::SignedDuration;
use testkit::texts;

use crate::hall::{Hall, days};

async fn keys(hall: &Hall) -> i64 {
    hall.count("select count(*) from booking.idempotency where $1::uuid is not null").await
}

#[tokio::test]
async fn when_enrolment_ends_the_catalogues_hear_of_it_once() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let told = async || {
        let tx = hall.db.begin(hall.host).await.expect("a transaction begins");
        texts(&tx, "select kind from events.fact where kind = 'OfferingTimesChanged'", []).await.len()
    };
    hall.clock.set(days(7).plus(SignedDuration::from_secs(-1)));
    hall.let_time_pass().await;
    assert_eq!(told().await, 1);
    hall.clock.set(days(7));
    hall.let_time_pass().await;
    assert_eq!(told().await, 2);
    hall.clock.set(days(8));
    hall.let_time_pass().await;
    assert_eq!(told().await, 2);
}

#[tokio::test]
async fn a_one_time_key_is_kept_for_a_day() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let asked = hall.asks(4);
    let id = hall.booked(&asked).await;
    hall.clock.set(days(1));
    hall.let_time_pass().await;
    assert_eq!(keys(&hall).await, 1);
    assert_eq!(hall.booked(&asked).await, id);
    hall.clock.set(days(1).plus(SignedDuration::from_hours(2)));
    hall.let_time_pass().await;
    assert_eq!(keys(&hall).await, 0);
}
