//! Series: each whole, or not at all.

use booking::{Asked, BookingState, Changed, Outcome, Refusal, Step};
use contract::{BookingId, Counts, OccurrenceId};
use futures_util::future::join_all;

use super::{ROUNDS, another, did};
use crate::deeds::{at, waiting};
use crate::hall::Hall;

/// A hall whose offering is a series, with these many times that take so many groups.
async fn series(needed: i32, times: usize, groups: i32) -> (Hall, Vec<OccurrenceId>) {
    let hall = Hall::on(testkit::database_of(8).await, Counts::Groups, groups).await;
    hall.agree("needed", &needed.to_string()).await;
    let mut all = vec![hall.occurrence];
    for _ in 1..times {
        all.push(another(&hall, Counts::Groups, groups).await);
    }
    (hall, all)
}

#[tokio::test]
async fn of_series_that_overlap_those_come_that_are_whole() {
    for _ in 0..ROUNDS {
        let (hall, t) = series(2, 3, 1).await;
        let asked: Vec<Asked> = [[t[0], t[1]], [t[1], t[2]], [t[2], t[0]], [t[1], t[0]]]
            .iter()
            .map(|times| at(times, hall.asks(10)))
            .collect();
        let outcomes = join_all(asked.iter().map(|one| hall.book(one))).await;
        let came = outcomes
            .iter()
            .filter(|outcome| match outcome.as_ref().expect("an answer") {
                Outcome::Booked(_, state) => *state == BookingState::Confirmed,
                Outcome::Refused(why) => panic_unless_full(*why),
            })
            .count();
        assert_eq!(came, 1, "three times leave room for one series of two");
        hall.keeps_the_rules("after series that overlap").await;
    }
}

fn panic_unless_full(why: Refusal) -> bool {
    assert!(matches!(why, Refusal::Full { .. }), "{why:?}");
    false
}

#[tokio::test]
async fn a_series_that_loses_both_its_times_at_once_is_over() {
    for _ in 0..ROUNDS {
        let (hall, t) = series(2, 2, 3).await;
        let host = hall.beside().await;
        let mut coming: Vec<BookingId> = Vec::new();
        for _ in 0..3 {
            coming.push(hall.booked(&at(&t, hall.asks(10))).await);
        }
        let (one, two) = tokio::join!(hall.call_off(t[0]), host.call_off(t[1]));
        assert_eq!((one.expect("an answer"), two.expect("an answer")), (3, 3));
        for id in coming {
            assert_eq!(hall.state_of(id).await, BookingState::Cancelled);
        }
        hall.keeps_the_rules("after both times were called off").await;
    }
}

#[tokio::test]
async fn a_series_is_cancelled_while_one_of_its_times_is_called_off() {
    for _ in 0..ROUNDS {
        let (hall, t) = series(2, 2, 1).await;
        let (host, asked) = (hall.beside().await, at(&t, hall.asks(10)));
        let id = hall.booked(&asked).await;
        let (given_up, called_off) =
            tokio::join!(hall.as_guest(&asked, id, Step::Cancel), host.call_off(t[1]));
        assert_eq!(did(&[given_up]), 1);
        assert!(called_off.expect("an answer") <= 1);
        assert_eq!((hall.state_of(id).await, hall.taken().await), (BookingState::Cancelled, 0));
        hall.keeps_the_rules("after a series was given up").await;
    }
}

#[tokio::test]
async fn series_that_move_onto_each_other_neither_wait_nor_break() {
    for _ in 0..ROUNDS {
        let (hall, t) = series(2, 4, 2).await;
        let other = hall.beside().await;
        let (a, b) = (at(&t[..2], hall.asks(10)), at(&t[2..], hall.asks(10)));
        let (first, second) = (hall.booked(&a).await, hall.booked(&b).await);
        let (to, fro) = ([t[3], t[2]], [t[0], t[1]]);
        let (one, two) = tokio::join!(hall.move_to(&a, first, &to), other.move_to(&b, second, &fro));
        for answer in [one, two] {
            assert!(matches!(answer, Ok(Changed::Now(BookingState::Confirmed))), "{answer:?}");
        }
        hall.keeps_the_rules("after series moved").await;
    }
}

#[tokio::test]
async fn a_series_in_line_gets_both_its_times_or_neither_when_both_are_freed_at_once() {
    for _ in 0..ROUNDS {
        let (hall, t) = series(2, 4, 1).await;
        let (a, b) = (at(&[t[0], t[2]], hall.asks(10)), at(&[t[1], t[3]], hall.asks(10)));
        let (first, second) = (hall.booked(&a).await, hall.booked(&b).await);
        let line = hall.stands(&waiting(at(&t[..2], hall.asks(10)))).await.0;
        let other = hall.beside().await;
        let (one, two) =
            tokio::join!(hall.as_guest(&a, first, Step::Cancel), other.as_guest(&b, second, Step::Cancel));
        assert_eq!(did(&[one, two]), 2);
        let state = hall.state_of(line).await;
        assert!(matches!(state, BookingState::Offered | BookingState::Waiting), "{state:?}");
        hall.keeps_the_rules("after both times were freed").await;
    }
}
