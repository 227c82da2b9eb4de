//! Yes, no, more, fewer, elsewhere: all at once.

use booking::{BookingState, Changed, Outcome, Refusal, Step};
use contract::Counts;
use futures_util::future::join_all;

use super::{ROUNDS, another, did};
use crate::hall::Hall;

#[tokio::test]
async fn a_request_that_two_colleagues_confirm_is_confirmed_once() {
    for _ in 0..ROUNDS {
        let hall = Hall::with(Counts::Heads, 20).await;
        hall.agree("approval", "'manual'").await;
        let colleague = hall.beside().await;
        let (id, state) = hall.stands(&hall.asks(12)).await;
        assert_eq!(state, BookingState::Requested);
        let (one, other) =
            tokio::join!(hall.as_host(id, Step::Approve), colleague.as_host(id, Step::Approve));
        assert_eq!(did(&[one, other]), 1);
        assert_eq!((hall.state_of(id).await, hall.taken().await), (BookingState::Confirmed, 12));
        hall.keeps_the_rules("after two yeses").await;
    }
}

#[tokio::test]
async fn a_yes_and_a_no_at_once_are_one_of_them() {
    for _ in 0..ROUNDS {
        let hall = Hall::with(Counts::Heads, 20).await;
        hall.agree("approval", "'manual'").await;
        let (colleague, asked) = (hall.beside().await, hall.asks(12));
        let guest = hall.beside().await;
        let id = hall.booked(&asked).await;
        let (yes, no, given_up) = tokio::join!(
            hall.as_host(id, Step::Approve),
            colleague.as_host(id, Step::Decline),
            guest.as_guest(&asked, id, Step::Cancel)
        );
        // What was confirmed may still be given up, what was declined may not.
        let state = hall.state_of(id).await;
        let both = yes.is_ok() && given_up.is_ok();
        let steps = did(&[yes, no, given_up]);
        assert_eq!(steps, if both { 2 } else { 1 }, "{state:?}");
        assert_eq!(hall.taken().await, if state == BookingState::Confirmed { 12 } else { 0 });
        hall.keeps_the_rules("after a yes and a no").await;
    }
}

#[tokio::test]
async fn ten_approvals_at_once_confirm_ten() {
    let hall = Hall::on(testkit::database_of(12).await, Counts::Heads, 100).await;
    hall.agree("approval", "'manual'").await;
    let mut requests = Vec::new();
    for _ in 0..10 {
        requests.push(hall.booked(&hall.asks(10)).await);
    }
    let answers = join_all(requests.iter().map(|id| hall.as_host(*id, Step::Approve))).await;
    assert_eq!(did(&answers), 10);
    assert_eq!((hall.taken().await, hall.confirmed().await), (100, 10));
    hall.keeps_the_rules("after ten yeses").await;
}

#[tokio::test]
async fn an_asked_place_that_lapses_while_the_principal_says_yes_is_one_or_the_other() {
    for _ in 0..ROUNDS {
        let hall = Hall::with(Counts::Heads, 20).await;
        hall.agree("hold_hours", "24").await;
        let asked = booking::Asked { asks_lead: true, ..hall.asks(12) };
        let (id, state) = hall.stands(&asked).await;
        assert_eq!(state, BookingState::Asked);
        let clock = hall.beside().await;
        let units = [asked.unit];
        let yes = booking::Turn {
            booking: id,
            step: Step::Approve,
            side: booking::Side::Guest { by: asked.by, units: Some(&units) },
            note: "",
            at: asked.at,
        };
        // The principal's click came in time; the timer rings while it is on its way.
        hall.clock.set(crate::hall::days(1));
        let door = hall.door(asked.guest);
        let (yes, over) = tokio::join!(hall.booking.turn(&door, &yes), clock.lapse(id));
        assert_eq!(did(&[yes, over]), 1);
        let (state, taken) = (hall.state_of(id).await, hall.taken().await);
        assert!(
            matches!((state, taken), (BookingState::Confirmed, 12) | (BookingState::Lapsed, 0)),
            "{state:?} {taken}"
        );
        hall.keeps_the_rules("after a lapse and a yes").await;
    }
}

#[tokio::test]
async fn a_capacity_that_shrinks_while_groups_book_holds_all_who_came() {
    for _ in 0..ROUNDS {
        let hall = Hall::on(testkit::database_of(12).await, Counts::Heads, 30).await;
        let host = hall.beside().await;
        let asked: Vec<_> = (0..10).map(|_| hall.asks(5)).collect();
        let (outcomes, shrunk) =
            tokio::join!(join_all(asked.iter().map(|one| hall.book(one))), host.shrink_to(10));
        let came: Vec<_> = outcomes
            .into_iter()
            .filter(|outcome| matches!(outcome, Ok(Outcome::Booked(_, BookingState::Confirmed))))
            .collect();
        assert_eq!(came.len(), if shrunk { 2 } else { 6 });
        hall.keeps_the_rules("after a capacity shrank").await;
    }
}

#[tokio::test]
async fn one_group_grows_while_another_books_the_rest() {
    for _ in 0..ROUNDS {
        let hall = Hall::with(Counts::Heads, 20).await;
        let (other, asked) = (hall.beside().await, hall.asks(10));
        let newcomer = hall.asks(8);
        let id = hall.booked(&asked).await;
        let (grown, booked) = tokio::join!(hall.resize(&asked, id, 18), other.book(&newcomer));
        let grown = grown.expect("an answer");
        let both = (grown, booked.expect("an answer"));
        assert!(
            matches!(
                both,
                (Changed::Now(BookingState::Confirmed), Outcome::Refused(Refusal::Full { left: 2 }))
                    | (Changed::Refused(Refusal::Full { left: 12 }), Outcome::Booked(..))
            ),
            "{both:?}"
        );
        assert_eq!(hall.taken().await, 18);
        hall.keeps_the_rules("after one grew").await;
    }
}

#[tokio::test]
async fn two_groups_that_change_places_in_opposite_directions_do_not_wait_for_each_other() {
    for _ in 0..ROUNDS {
        let hall = Hall::with(Counts::Heads, 30).await;
        let (here, there) = (hall.occurrence, another(&hall, Counts::Heads, 30).await);
        let other = hall.beside().await;
        let (a, b) = (hall.asks(12), crate::deeds::at(&[there], hall.asks(14)));
        let (first, second) = (hall.booked(&a).await, hall.booked(&b).await);
        let (to, fro) = ([there], [here]);
        let (one, two) = tokio::join!(hall.move_to(&a, first, &to), other.move_to(&b, second, &fro));
        for answer in [one, two] {
            assert!(matches!(answer, Ok(Changed::Now(BookingState::Confirmed))), "{answer:?}");
        }
        assert_eq!((hall.taken().await, hall.seated().await), (14, 14));
        hall.keeps_the_rules("after two groups changed places").await;
    }
}

#[tokio::test]
async fn two_groups_that_would_change_places_in_full_times_stay_where_they_are() {
    for _ in 0..ROUNDS {
        let hall = Hall::with(Counts::Groups, 1).await;
        let (here, there) = (hall.occurrence, another(&hall, Counts::Groups, 1).await);
        let other = hall.beside().await;
        let (a, b) = (hall.asks(12), crate::deeds::at(&[there], hall.asks(14)));
        let (first, second) = (hall.booked(&a).await, hall.booked(&b).await);
        let (to, fro) = ([there], [here]);
        let (one, two) = tokio::join!(hall.move_to(&a, first, &to), other.move_to(&b, second, &fro));
        for answer in [one, two] {
            assert!(matches!(answer, Ok(Changed::Refused(Refusal::Full { .. }))), "{answer:?}");
        }
        hall.keeps_the_rules("after nobody moved").await;
    }
}
