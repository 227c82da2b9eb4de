//! Many at once for few seats.

use booking::{Asked, Outcome, Refusal};
use contract::Counts;
use futures_util::future::join_all;

use crate::hall::{Hall, LEAST};

/// What comes of everybody asking at the same time: how many are seated, and why the others are not.
async fn all_at_once(hall: &Hall, asked: &[Asked]) -> (Vec<Asked>, Vec<Refusal>) {
    let outcomes = join_all(asked.iter().map(|one| hall.book(one))).await;
    let (mut seated, mut refused) = (Vec::new(), Vec::new());
    for (one, outcome) in asked.iter().zip(outcomes) {
        match outcome.expect("an outcome, full or not") {
            Outcome::Booked(..) => seated.push(one.clone()),
            Outcome::Refused(why) => refused.push(why),
        }
    }
    (seated, refused)
}

#[tokio::test]
async fn fifty_of_four_hundred_groups_get_the_fifty_places() {
    let hall = Hall::on(testkit::database_of(24).await, Counts::Groups, 50).await;
    let asked: Vec<Asked> = (0..400).map(|_| hall.asks(20)).collect();
    let (seated, refused) = all_at_once(&hall, &asked).await;
    assert_eq!(seated.len(), 50);
    assert!(refused.iter().all(|why| *why == Refusal::Full { left: 0 }), "{refused:?}");
    assert_eq!((hall.taken().await, hall.seated().await, hall.confirmed().await), (50, 50, 50));
}

#[tokio::test]
async fn parties_of_many_sizes_fill_a_hall_and_never_more() {
    let hall = Hall::on(testkit::database_of(24).await, Counts::Heads, 300).await;
    let asked: Vec<Asked> = (0..200).map(|number| hall.asks(LEAST + number % 12)).collect();
    let (seated, refused) = all_at_once(&hall, &asked).await;
    let heads: i64 = seated.iter().map(|one| i64::from(one.party.heads())).sum();
    assert!(heads <= 300);
    assert_eq!((hall.taken().await, hall.seated().await), (heads, heads));
    assert_eq!(hall.confirmed().await, i64::try_from(seated.len()).expect("a small number"));
    // Who was told that it is full saw less room than its party needs.
    for why in refused {
        assert!(matches!(why, Refusal::Full { left } if left < 13), "{why:?}");
    }
}

#[tokio::test]
async fn the_last_place_goes_to_one_of_two() {
    for _ in 0..20 {
        let hall = Hall::with(Counts::Heads, 5).await;
        let (seated, refused) = all_at_once(&hall, &[hall.asks(3), hall.asks(3)]).await;
        assert_eq!(seated.len(), 1);
        assert_eq!(refused, [Refusal::Full { left: 2 }]);
    }
}

#[tokio::test]
async fn one_group_asking_for_the_same_time_on_two_screens_comes_once() {
    for _ in 0..10 {
        let hall = Hall::with(Counts::Heads, 100).await;
        let first = hall.asks(10);
        let second = Asked { key: "another screen".to_owned(), ..first.clone() };
        let (seated, refused) = all_at_once(&hall, &[first, second]).await;
        assert_eq!(seated.len(), 1);
        assert_eq!(refused, [Refusal::AlreadyBooked]);
        assert_eq!((hall.taken().await, hall.seated().await), (10, 10));
    }
}

#[tokio::test]
async fn bookings_and_cancellations_at_once_keep_the_sum() {
    let hall = Hall::on(testkit::database_of(24).await, Counts::Heads, 60).await;
    let mut coming = Vec::new();
    for round in 0..6 {
        let asked: Vec<Asked> = (0..30).map(|number| hall.asks(LEAST + (number + round) % 7)).collect();
        let leaving = std::mem::take(&mut coming);
        let (outcomes, freed) = tokio::join!(
            join_all(asked.iter().map(|one| hall.book(one))),
            join_all(leaving.iter().map(|(one, id)| hall.cancel(one, *id))),
        );
        assert!(freed.iter().all(Result::is_ok), "{freed:?}");
        for (one, outcome) in asked.into_iter().zip(outcomes) {
            if let Outcome::Booked(id, _) = outcome.expect("an outcome") {
                coming.push((one, id));
            }
        }
        let heads: i64 = coming.iter().map(|(one, _)| i64::from(one.party.heads())).sum();
        assert!(heads <= 60, "round {round}");
        assert_eq!((hall.taken().await, hall.seated().await), (heads, heads), "round {round}");
    }
}
