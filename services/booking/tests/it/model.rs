//! A hall against its model: whatever is done in whatever order, both say the same.

use std::collections::BTreeMap;

use booking::{Asked, BookingError, Outcome, PartySize, Refusal};
use contract::{BookingId, Counts};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

use crate::hall::{Hall, LEAST, MOST};

/// What a hall should be: which of the groups is coming, with how many seats.
struct Model {
    counts: Counts,
    capacity: i32,
    coming: BTreeMap<usize, (BookingId, i32)>,
}

impl Model {
    fn left(&self) -> i32 {
        self.capacity - self.coming.values().map(|(_, seats)| seats).sum::<i32>()
    }

    fn seats(&self, heads: i32) -> i32 {
        match self.counts {
            Counts::Heads => heads,
            Counts::Groups => 1,
        }
    }

    /// The reason why the group gets no place; none if it gets one.
    fn refusal(&self, group: usize, heads: i32) -> Option<Refusal> {
        if self.coming.contains_key(&group) {
            Some(Refusal::AlreadyBooked)
        } else if !(LEAST..=MOST).contains(&heads) {
            Some(Refusal::WrongSize { least: LEAST, most: MOST })
        } else if self.seats(heads) > self.left() {
            Some(Refusal::Full { left: self.left() })
        } else {
            None
        }
    }
}

async fn play(seed: u64) {
    let mut dice = StdRng::seed_from_u64(seed);
    let counts = if dice.random_bool(0.5) { Counts::Heads } else { Counts::Groups };
    let capacity =
        if counts == Counts::Heads { dice.random_range(10..=60) } else { dice.random_range(1..=5) };
    let hall = Hall::with(counts, capacity).await;
    let groups: Vec<Asked> = (0..8).map(|_| hall.asks(LEAST)).collect();
    let mut model = Model { counts, capacity, coming: BTreeMap::new() };
    for step in 0..60 {
        let group = dice.random_range(0..groups.len());
        if dice.random_bool(0.6) {
            let heads = dice.random_range(1..=MOST + 2);
            let party = PartySize::parse(&(heads - 1).to_string(), "1").expect("a party");
            let asked = Asked { party, key: format!("{step}"), ..groups[group].clone() };
            let outcome = hall.book(&asked).await.expect("an outcome");
            match (outcome, model.refusal(group, heads)) {
                (Outcome::Refused(why), Some(expected)) => {
                    assert_eq!(why, expected, "seed {seed}, step {step}");
                }
                (Outcome::Booked(id, _), None) => {
                    model.coming.insert(group, (id, model.seats(heads)));
                }
                (outcome, expected) => panic!("seed {seed}, step {step}: {outcome:?}, model {expected:?}"),
            }
        } else {
            let known = model.coming.remove(&group);
            let id = known.map_or_else(BookingId::new, |(id, _)| id);
            match (hall.cancel(&groups[group], id).await, known) {
                (Ok(()), Some(_)) | (Err(BookingError::NotFound), None) => {}
                (answer, known) => panic!("seed {seed}, step {step}: {answer:?}, model {known:?}"),
            }
        }
        let taken = i64::from(capacity - model.left());
        assert_eq!((hall.taken().await, hall.seated().await), (taken, taken), "seed {seed}, step {step}");
    }
}

#[tokio::test]
async fn a_hall_does_what_its_model_does() {
    for seed in 0..12 {
        play(seed).await;
    }
}
