//! Seats that a host keeps for its own units until a moment.

use booking::{Asked, BookingAnswers, BookingState, Change, Changed, OwnSeats, Refusal, Side, Step};
use contract::{BookingId, Counts, Times};
use jiff::SignedDuration;
use tenancy::Timestamp;
use testkit::texts;

use crate::deeds::{at, party, waiting};
use crate::hall::{Hall, days};

/// Twenty seats in all, of which eight are own until the third day.
async fn hall() -> Hall {
    Hall::keeping(Counts::Heads, 20, OwnSeats { seats: 8, until: days(3) }).await
}

fn just_before(moment: Timestamp) -> Timestamp {
    moment.plus(SignedDuration::from_secs(-1))
}

/// What `asked`'s tenant is shown: how many are taken of how many.
async fn seen(hall: &Hall, asked: &Asked) -> (i32, i32) {
    let answers = BookingAnswers::new(hall.db.clone(), hall.clock.clone());
    let times = answers.coming(&hall.door(asked.guest), hall.offering).await.expect("times");
    (times[0].taken, times[0].capacity)
}

async fn state(hall: &Hall, booking: BookingId) -> Option<BookingState> {
    let tx = hall.db.begin(hall.host).await.expect("a transaction begins");
    let sql = "select state from booking.booking where id = $1";
    texts(&tx, sql, [booking.into()]).await.first().and_then(|state| BookingState::parse(state))
}

#[tokio::test]
async fn others_have_what_is_not_kept_and_own_units_have_it_all() {
    let hall = hall().await;
    let (guest, own) = (hall.asks(12), hall.asks_for(hall.host, 8));
    assert_eq!(hall.refused(&hall.asks(13)).await, Refusal::Full { left: 12 });
    hall.booked(&guest).await;
    assert_eq!(hall.refused(&hall.asks(2)).await, Refusal::Full { left: 0 });
    assert_eq!(hall.refused(&hall.asks_for(hall.host, 9)).await, Refusal::Full { left: 8 });
    hall.booked(&own).await;
    hall.keeps_the_rules("all of it is taken").await;
}

#[tokio::test]
async fn what_own_units_take_is_taken_of_what_is_kept_first() {
    let hall = hall().await;
    hall.booked(&hall.asks_for(hall.host, 8)).await;
    assert_eq!(hall.refused(&hall.asks(13)).await, Refusal::Full { left: 12 });
    hall.booked(&hall.asks_for(hall.host, 4)).await;
    assert_eq!(hall.refused(&hall.asks(9)).await, Refusal::Full { left: 8 });
    hall.booked(&hall.asks(8)).await;
    hall.keeps_the_rules("all of it is taken").await;
}

#[tokio::test]
async fn to_others_what_is_kept_looks_taken_and_is_no_number() {
    let hall = hall().await;
    let (guest, own) = (hall.asks(5), hall.asks_for(hall.host, 2));
    assert_eq!((seen(&hall, &guest).await, seen(&hall, &own).await), ((8, 20), (0, 20)));
    hall.booked(&guest).await;
    hall.booked(&own).await;
    assert_eq!((seen(&hall, &guest).await, seen(&hall, &own).await), ((13, 20), (7, 20)));
}

#[tokio::test]
async fn on_its_day_what_is_left_is_everybodys_and_whoever_waits_comes_first() {
    let hall = hall().await;
    hall.booked(&hall.asks(12)).await;
    let asked = waiting(hall.asks(6));
    let (id, stands) = hall.stands(&asked).await;
    assert_eq!(stands, BookingState::Waiting);
    hall.clock.set(just_before(days(3)));
    hall.let_time_pass().await;
    assert_eq!(state(&hall, id).await, Some(BookingState::Waiting));
    // Until the bell has rung nobody goes past the queue, though the moment is there.
    hall.clock.set(days(3));
    assert_eq!(hall.refused(&Asked { at: days(3), ..hall.asks(2) }).await, Refusal::Full { left: 0 });
    hall.let_time_pass().await;
    assert_eq!(state(&hall, id).await, Some(BookingState::Offered));
    assert_eq!(hall.refused(&Asked { at: days(3), ..hall.asks(3) }).await, Refusal::Full { left: 2 });
    hall.booked(&Asked { at: days(3), ..hall.asks(2) }).await;
    hall.keeps_the_rules("the seats are everybody's").await;
}

#[tokio::test]
async fn the_queue_passes_over_whoever_may_not_have_a_kept_seat() {
    let hall = hall().await;
    let leaves = hall.asks_for(hall.host, 8);
    let left = hall.booked(&leaves).await;
    hall.booked(&hall.asks(12)).await;
    let (first, _) = hall.stands(&waiting(hall.asks(4))).await;
    hall.clock.set(hall.clock.now().plus(SignedDuration::from_secs(1)));
    let own = waiting(Asked { at: hall.clock.now(), ..hall.asks_for(hall.host, 4) });
    let (second, _) = hall.stands(&own).await;
    hall.cancel(&leaves, left).await.expect("they may leave");
    assert_eq!(state(&hall, first).await, Some(BookingState::Waiting));
    assert_eq!(state(&hall, second).await, Some(BookingState::Offered));
    hall.keeps_the_rules("an own unit was offered an own seat").await;
}

#[tokio::test]
async fn a_party_of_others_grows_into_what_is_not_kept_and_shrinks_always() {
    let hall = hall().await;
    let asked = hall.asks(10);
    let id = hall.booked(&asked).await;
    let refused = hall.resize(&asked, id, 13).await.expect("an answer");
    assert_eq!(refused, Changed::Refused(Refusal::Full { left: 12 }));
    assert_eq!(hall.resize(&asked, id, 12).await.expect("an answer"), Changed::Now(BookingState::Confirmed));
    // The host keeps more than is free: whoever has a seat has it.
    hall.decide("own_seats = 15").await;
    assert_eq!(hall.resize(&asked, id, 11).await.expect("an answer"), Changed::Now(BookingState::Confirmed));
    let refused = hall.resize(&asked, id, 12).await.expect("an answer");
    assert!(matches!(refused, Changed::Refused(Refusal::Full { .. })), "{refused:?}");
    assert_eq!(hall.refused(&hall.asks(2)).await, Refusal::Full { left: 0 });
    hall.keeps_the_rules("a party has changed").await;
}

#[tokio::test]
async fn nobody_moves_onto_a_kept_seat() {
    let hall = hall().await;
    let other = contract::OccurrenceId::new();
    hall.open(other, Counts::Heads, 20).await;
    let (asked, own) = (at(&[other], hall.asks(13)), at(&[other], hall.asks_for(hall.host, 7)));
    let (id, own_id) = (hall.booked(&asked).await, hall.booked(&own).await);
    let refused = hall.move_to(&asked, id, &[hall.occurrence]).await.expect("an answer");
    assert_eq!(refused, Changed::Refused(Refusal::Full { left: 12 }));
    hall.resize(&asked, id, 12).await.expect("an answer");
    for (asked, id) in [(&own, own_id), (&asked, id)] {
        let moved = hall.move_to(asked, id, &[hall.occurrence]).await.expect("an answer");
        assert_eq!(moved, Changed::Now(BookingState::Confirmed));
    }
    assert_eq!((hall.taken().await, hall.seated().await), (19, 19));
    hall.keeps_the_rules("both have moved").await;
}

#[tokio::test]
async fn a_time_of_groups_keeps_groups() {
    let hall = Hall::keeping(Counts::Groups, 3, OwnSeats { seats: 2, until: days(3) }).await;
    hall.booked(&hall.asks(20)).await;
    assert_eq!(hall.refused(&hall.asks(4)).await, Refusal::Full { left: 0 });
    hall.booked(&hall.asks_for(hall.host, 20)).await;
    hall.booked(&hall.asks_for(hall.host, 20)).await;
    assert_eq!(hall.refused(&hall.asks_for(hall.host, 4)).await, Refusal::Full { left: 0 });
}

#[tokio::test]
async fn catalogues_hear_when_there_is_no_room_for_others_and_when_there_is_again() {
    let hall = hall().await;
    let told = async || {
        let tx = hall.db.begin(hall.host).await.expect("a transaction begins");
        texts(&tx, "select kind from events.fact where kind = 'OfferingTimesChanged'", []).await.len()
    };
    let begins = told().await;
    let leaves = hall.asks(12);
    let left = hall.booked(&leaves).await;
    assert_eq!(told().await, begins + 1, "nothing is left for others");
    hall.booked(&hall.asks_for(hall.host, 6)).await;
    assert_eq!(told().await, begins + 1, "two are left for own units");
    hall.cancel(&leaves, left).await.expect("they may leave");
    assert_eq!(told().await, begins + 2, "others have room again");
    hall.clock.set(days(3));
    hall.let_time_pass().await;
    assert_eq!(told().await, begins + 3, "the rest is everybody's");
}

#[tokio::test]
async fn the_host_may_choose_another_moment_or_none() {
    let hall = hall().await;
    let until = |until| format!("own_until = '{until}'");
    hall.decide(&until(days(4))).await;
    hall.clock.set(days(3));
    hall.let_time_pass().await;
    assert_eq!(hall.refused(&Asked { at: days(3), ..hall.asks(13) }).await, Refusal::Full { left: 12 });
    hall.clock.set(days(4));
    hall.let_time_pass().await;
    hall.booked(&Asked { at: days(4), ..hall.asks(20) }).await;
}

#[tokio::test]
async fn the_host_itself_seats_whom_it_likes_no_further_than_the_rule() {
    let hall = hall().await;
    let asked = hall.asks(12);
    let id = hall.booked(&asked).await;
    let change = Change {
        booking: id,
        side: Side::Host { by: tenancy::PersonId::new() },
        note: "",
        at: hall.clock.now(),
    };
    let home = tenancy::Door::Home(hall.host);
    let refused = hall.booking.resize(&home, &change, party(13)).await.expect("an answer");
    assert_eq!(refused, Changed::Refused(Refusal::Full { left: 12 }), "to keep less is to say so first");
    hall.as_host(id, Step::Cancel).await.expect("a step");
    assert_eq!(hall.taken().await, 0);
    hall.keeps_the_rules("the host gave the seats back").await;
}
