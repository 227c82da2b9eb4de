//! Freed seats and those who wait for them.

use std::time::Duration;

use booking::{Asked, BookingState, Changed, Outcome, Queue, Side, Step, Turn, Turned};
use contract::{BookingId, Counts};
use futures_util::future::join_all;
use testkit::number;
use testkit::process::eventually;

use super::{ROUNDS, did};
use crate::deeds::waiting;
use crate::hall::Hall;

/// Books one group for all seats, and stands others in line: the one that came, and those that wait.
async fn full_with_a_queue(
    seats: i32,
    parties: &[i32],
) -> (Hall, (Asked, BookingId), Vec<(Asked, BookingId)>) {
    let hall = Hall::with(Counts::Heads, seats).await;
    let first = hall.asks(seats);
    let id = hall.booked(&first).await;
    let mut line = Vec::new();
    for heads in parties {
        let asked = waiting(hall.asks(*heads));
        let (id, state) = hall.stands(&asked).await;
        assert_eq!(state, BookingState::Waiting);
        line.push((asked, id));
    }
    (hall, (first, id), line)
}

#[tokio::test]
async fn a_seat_that_is_freed_while_its_next_holder_leaves_goes_to_the_one_behind() {
    for _ in 0..ROUNDS {
        let (hall, (first, id), line) = full_with_a_queue(10, &[10, 10]).await;
        let other = hall.beside().await;
        let (asked, leaving) = &line[0];
        let (freed, left) = tokio::join!(
            hall.as_guest(&first, id, Step::Cancel),
            other.as_guest(asked, *leaving, Step::Cancel)
        );
        assert_eq!(did(&[freed, left]), 2);
        assert_eq!(hall.state_of(*leaving).await, BookingState::Cancelled);
        assert_eq!(hall.state_of(line[1].1).await, BookingState::Offered);
        assert_eq!(hall.taken().await, 10);
        hall.keeps_the_rules("after a seat was freed for one who left").await;
    }
}

#[tokio::test]
async fn seats_that_three_groups_free_at_once_are_offered_to_three_once() {
    for _ in 0..ROUNDS {
        let hall = Hall::on(testkit::database_of(8).await, Counts::Groups, 3).await;
        let mut coming = Vec::new();
        for _ in 0..3 {
            let asked = hall.asks(10);
            coming.push((hall.booked(&asked).await, asked));
        }
        let mut line = Vec::new();
        for _ in 0..4 {
            line.push(hall.stands(&waiting(hall.asks(10))).await.0);
        }
        let freed = join_all(coming.iter().map(|(id, asked)| hall.as_guest(asked, *id, Step::Cancel))).await;
        assert_eq!(did(&freed), 3);
        for offered in &line[..3] {
            assert_eq!(hall.state_of(*offered).await, BookingState::Offered);
        }
        assert_eq!(hall.state_of(line[3]).await, BookingState::Waiting);
        assert_eq!(hall.taken().await, 3);
        hall.keeps_the_rules("after three left").await;
    }
}

#[tokio::test]
async fn a_place_that_the_host_gives_while_it_is_promoted_goes_to_one() {
    for _ in 0..ROUNDS {
        let (hall, (first, id), line) = full_with_a_queue(10, &[10, 10]).await;
        let host = hall.beside().await;
        let (freed, picked) = tokio::join!(hall.as_guest(&first, id, Step::Cancel), host.pick(line[1].1));
        assert_eq!(did(&[freed]), 1);
        let states = (hall.state_of(line[0].1).await, hall.state_of(line[1].1).await);
        // The host's pick finds no room before the seat is freed, nor after it was offered to the first in line.
        assert_eq!(states, (BookingState::Offered, BookingState::Waiting), "picked: {picked}");
        assert!(!picked);
        assert_eq!(hall.taken().await, 10);
        hall.keeps_the_rules("after a pick and a promotion").await;
    }
}

#[tokio::test]
async fn one_entry_that_two_colleagues_pick_is_offered_one_place() {
    for _ in 0..ROUNDS {
        let (hall, _, line) = full_with_a_queue(10, &[10]).await;
        hall.decide("capacity = 30").await;
        let colleague = hall.beside().await;
        let (one, other) = tokio::join!(hall.pick(line[0].1), colleague.pick(line[0].1));
        assert_eq!(usize::from(one) + usize::from(other), 1);
        assert_eq!(hall.taken().await, 20);
        hall.keeps_the_rules("after two picks").await;
    }
}

#[tokio::test]
async fn an_entry_that_grows_while_the_host_picks_it_has_a_seat_for_each_head() {
    for _ in 0..ROUNDS {
        let (hall, _, line) = full_with_a_queue(20, &[5]).await;
        hall.decide("capacity = 40").await;
        let host = hall.beside().await;
        let (asked, id) = &line[0];
        let (grown, picked) = tokio::join!(hall.resize(asked, *id, 15), host.pick(*id));
        // Whoever comes second finds the place offered already: by the host, or because the entry was looked at anew.
        assert_eq!(hall.state_of(*id).await, BookingState::Offered);
        match grown {
            Ok(Changed::Now(_)) => assert_eq!(hall.taken().await, 35),
            Err(booking::BookingError::TooLate) => assert_eq!((picked, hall.taken().await), (true, 25)),
            other => panic!("{other:?}"),
        }
        hall.keeps_the_rules("after an entry grew").await;
    }
}

#[tokio::test]
async fn an_offer_that_lapses_while_it_is_accepted_is_one_or_the_other() {
    for _ in 0..ROUNDS {
        let (hall, (first, id), line) = full_with_a_queue(10, &[10, 10]).await;
        hall.cancel(&first, id).await.expect("a booking is cancelled");
        let (asked, offered) = &line[0];
        let units = [asked.unit];
        let yes = Turn {
            booking: *offered,
            step: Step::Accept,
            side: Side::Guest { by: asked.by, units: Some(&units) },
            note: "",
            at: hall.clock.now(),
        };
        let (clock, door) = (hall.beside().await, hall.door(asked.guest));
        hall.clock.set(crate::hall::days(5));
        let (yes, over) = tokio::join!(hall.booking.turn(&door, &yes), clock.lapse(*offered));
        let lapsed = matches!(over, Ok(Turned::Now(_)));
        assert_eq!(did(&[yes, over]), 1);
        let states = (hall.state_of(*offered).await, hall.state_of(line[1].1).await);
        let expected = if lapsed {
            (BookingState::Lapsed, BookingState::Offered)
        } else {
            (BookingState::Confirmed, BookingState::Waiting)
        };
        assert_eq!(states, expected);
        assert_eq!(hall.taken().await, 10);
        hall.keeps_the_rules("after an offer lapsed or was accepted").await;
    }
}

#[tokio::test]
async fn the_same_key_many_times_at_once_stands_in_line_once() {
    let hall = Hall::on(testkit::database_of(12).await, Counts::Heads, 10).await;
    let first = hall.asks(10);
    let id = hall.booked(&first).await;
    let asked = waiting(hall.asks(10));
    let (outcomes, freed) =
        tokio::join!(join_all((0..10).map(|_| hall.book(&asked))), hall.as_guest(&first, id, Step::Cancel));
    assert_eq!(did(&[freed]), 1);
    let mut ids: Vec<BookingId> = outcomes
        .into_iter()
        .map(|outcome| match outcome.expect("an answer") {
            Outcome::Booked(id, _) => id,
            Outcome::Refused(why) => panic!("{why:?}"),
        })
        .collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 1);
    assert_eq!(hall.taken().await, 10);
    hall.keeps_the_rules("after one key ten times").await;
}

#[tokio::test]
async fn whoever_joins_the_line_while_the_seat_is_freed_is_not_left_standing() {
    for _ in 0..ROUNDS {
        for queue in [Queue::ForThese, Queue::ForAny] {
            let hall = Hall::with(Counts::Heads, 10).await;
            let (first, other) = (hall.asks(10), hall.beside().await);
            let id = hall.booked(&first).await;
            let asked = Asked { queue, ..hall.asks(10) };
            let (freed, joined) = tokio::join!(hall.as_guest(&first, id, Step::Cancel), other.stands(&asked));
            assert_eq!(did(&[freed]), 1);
            let state = hall.state_of(joined.0).await;
            assert!(matches!(state, BookingState::Offered | BookingState::Confirmed), "{state:?}");
            assert_eq!(hall.taken().await, 10);
            hall.keeps_the_rules("after one joined").await;
        }
    }
}

/// Waits until so many transactions stand one behind the other, the first behind `pid`.
async fn stand_behind(hall: &Hall, pid: i64, many: i64) {
    let sql = "with recursive line (pid) as (
                 select $1::int
                 union
                 select activity.pid
                   from pg_stat_activity activity
                   join line on line.pid = any (pg_blocking_pids(activity.pid))
               )
               select count(*) - 1 from line";
    eventually("others wait for a lock", Duration::from_secs(10), async || {
        let tx = hall.db.begin(hall.host).await.expect("a transaction begins");
        (number(&tx, sql, [pid.into()]).await == many).then_some(())
    })
    .await;
}

#[tokio::test]
async fn whoever_was_refused_a_moment_before_the_seat_was_freed_has_it() {
    for queue in [Queue::ForThese, Queue::ForAny] {
        let hall = Hall::on(testkit::database_of(4).await, Counts::Heads, 10).await;
        let (first, other) = (hall.asks(10), hall.beside().await);
        let id = hall.booked(&first).await;
        let asked = Asked { queue, ..hall.asks(10) };
        // Who books comes first to the lock, who frees the seat second: between the refusal and the line.
        let in_hand = hall.db.begin(hall.host).await.expect("a transaction begins");
        let sql = "select pg_backend_pid()::bigint from booking.occurrence where id = $1 for update";
        let pid = number(&in_hand, sql, [hall.occurrence.into()]).await;
        let (joined, freed, ()) = tokio::join!(
            other.stands(&asked),
            async {
                stand_behind(&hall, pid, 1).await;
                hall.as_guest(&first, id, Step::Cancel).await
            },
            async {
                stand_behind(&hall, pid, 2).await;
                drop(in_hand);
            },
        );
        assert_eq!((did(&[freed]), joined.1), (1, BookingState::Confirmed));
        assert_eq!(hall.taken().await, 10);
        hall.keeps_the_rules("after a seat was freed in between").await;
    }
}
