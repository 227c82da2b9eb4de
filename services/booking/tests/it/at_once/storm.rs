//! Everything at once, for a while.

use booking::{Asked, BookingError, Queue, Step};
use contract::{BookingId, Counts, OccurrenceId};
use futures_util::future::join_all;
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};

use super::another;
use crate::deeds::at;
use crate::hall::Hall;

/// What one hand did: whatever its answer, it is one that a person can be told.
async fn one_deed(hall: &Hall, times: &[OccurrenceId], coming: &[(Asked, BookingId)], seed: u64) {
    let mut dice = StdRng::seed_from_u64(seed);
    let time = *times.choose(&mut dice).expect("a time");
    let heads = dice.random_range(2..12);
    let (asked, id) = coming.choose(&mut dice).expect("a booking");
    let answer = match dice.random_range(0..12) {
        0..3 => {
            let queue = *[Queue::No, Queue::ForThese, Queue::ForAny].choose(&mut dice).expect("a queue");
            hall.book(&Asked { queue, ..at(&[time], hall.asks(heads)) }).await.map(|_| ())
        }
        3 => hall.as_host(*id, Step::Approve).await.map(|_| ()),
        4 => hall.as_host(*id, Step::Decline).await.map(|_| ()),
        5 => hall.as_guest(asked, *id, Step::Accept).await.map(|_| ()),
        6 | 7 => hall.as_guest(asked, *id, Step::Cancel).await.map(|_| ()),
        8 => hall.resize(asked, *id, heads).await.map(|_| ()),
        9 | 10 => hall.move_to(asked, *id, &[time]).await.map(|_| ()),
        _ => hall.booking.offer_place(hall.host, *id).await.map(|_| ()),
    };
    assert!(matches!(answer, Ok(()) | Err(BookingError::TooLate | BookingError::NotFound)), "{answer:?}");
}

#[tokio::test]
async fn whatever_is_done_at_once_the_rules_hold_and_everyone_gets_an_answer() {
    for seed in 0..4 {
        let hall = Hall::on(testkit::database_of(6).await, Counts::Heads, 30).await;
        hall.agree("approval", "'manual'").await;
        let mut times = vec![hall.occurrence];
        for _ in 0..3 {
            times.push(another(&hall, Counts::Heads, 20).await);
        }
        let mut coming = Vec::new();
        for number in 0..24 {
            let asked = Asked { queue: Queue::ForThese, ..at(&[times[number % 4]], hall.asks(8)) };
            coming.push((asked.clone(), hall.stands(&asked).await.0));
        }
        for round in 0..4 {
            let seeds = (0..24).map(|hand| seed * 1000 + round * 100 + hand);
            join_all(seeds.map(|seed| one_deed(&hall, &times, &coming, seed))).await;
            hall.keeps_the_rules(&format!("seed {seed}, round {round}")).await;
        }
        let host = hall.beside().await;
        let (called_off, _) = tokio::join!(
            host.call_off(times[1]),
            join_all((0..24).map(|hand| one_deed(&hall, &times, &coming, seed * 1000 + 900 + hand)))
        );
        called_off.expect("a time is called off");
        hall.keeps_the_rules(&format!("seed {seed}, after a time was called off")).await;
    }
}
