//! A booking that stands comes to another size, another time or another colleague: in time, by its own unit, whole.

use booking::{Asked, BookingError, BookingState, Change, Changed, Colleague, Refusal, Side};
use contract::{BookingId, Counts, Lang, OccurrenceId, OfferingId};
use tenancy::{Door, PersonId, TenantId, UnitId};
use testkit::texts;

use crate::at_once::another;
use crate::deeds::{party, waiting};
use crate::hall::{Hall, LEAST, MOST, days};

const CONFIRMED: Changed = Changed::Now(BookingState::Confirmed);

fn is_too_late(answer: &Result<Changed, BookingError>) -> bool {
    matches!(answer, Err(BookingError::TooLate))
}

/// A hall of another offering of the same host.
async fn next_door(hall: &Hall) -> Hall {
    let ids = (hall.host, OfferingId::new(), OccurrenceId::new());
    let other = Hall::of(hall.db.clone(), hall.clock.clone(), ids);
    other.open(other.occurrence, Counts::Heads, 40).await;
    other
}

#[tokio::test]
async fn a_party_changes_within_what_the_time_takes() {
    let hall = Hall::with(Counts::Heads, 40).await;
    let asked = hall.asks(12);
    let id = hall.booked(&asked).await;
    for heads in [LEAST - 1, MOST + 1] {
        let refused = Changed::Refused(Refusal::WrongSize { least: LEAST, most: MOST });
        assert_eq!(hall.resize(&asked, id, heads).await.expect("an answer"), refused);
    }
    for heads in [LEAST, MOST] {
        assert_eq!(hall.resize(&asked, id, heads).await.expect("an answer"), CONFIRMED);
        assert_eq!(hall.taken().await, i64::from(heads));
    }
    hall.keeps_the_rules("after other sizes").await;
}

#[tokio::test]
async fn after_enrolment_a_party_shrinks_and_after_the_deadline_it_stays() {
    let hall = Hall::with(Counts::Heads, 40).await;
    hall.decide("cancel_until = enrols_until + interval '1 day'").await;
    let asked = hall.asks(12);
    let id = hall.booked(&asked).await;
    hall.clock.set(days(7));
    let grown = hall.resize(&asked, id, 13).await.expect("an answer");
    assert_eq!(grown, Changed::Refused(Refusal::Closed));
    assert_eq!(hall.resize(&asked, id, 11).await.expect("an answer"), CONFIRMED);
    hall.clock.set(days(8));
    assert!(is_too_late(&hall.resize(&asked, id, 10).await));
    assert_eq!(hall.taken().await, 11);
}

#[tokio::test]
async fn who_waits_may_come_with_as_many_as_ever_fit() {
    let hall = Hall::with(Counts::Heads, 20).await;
    hall.booked(&hall.asks(20)).await;
    let asked = waiting(hall.asks(12));
    let id = hall.stands(&asked).await.0;
    let larger = hall.resize(&asked, id, 21).await.expect("an answer");
    assert!(matches!(larger, Changed::Refused(Refusal::Full { .. })), "{larger:?}");
    let waits = Changed::Now(BookingState::Waiting);
    assert_eq!(hall.resize(&asked, id, 7).await.expect("an answer"), waits);
    let tx = hall.db.begin(hall.host).await.expect("a transaction begins");
    let wanted = "select seats::text || ' ' || active::text from booking.place where booking_id = $1";
    assert_eq!(texts(&tx, wanted, [id.into()]).await, ["7 false"]);
    assert_eq!(hall.taken().await, 20);
}

#[tokio::test]
async fn a_booking_moves_within_its_offering_as_a_whole_and_in_time() {
    let hall = Hall::with(Counts::Heads, 40).await;
    hall.decide("cancel_until = enrols_until - interval '1 day'").await;
    let (other, elsewhere) = (another(&hall, Counts::Heads, 40).await, next_door(&hall).await);
    let asked = hall.asks(12);
    let id = hall.booked(&asked).await;
    let gone = hall.move_to(&asked, id, &[elsewhere.occurrence]).await.expect("an answer");
    assert_eq!(gone, Changed::Refused(Refusal::Gone));
    let both = hall.move_to(&asked, id, &[hall.occurrence, other]).await.expect("an answer");
    assert_eq!(both, Changed::Refused(Refusal::WrongNumberOfTimes { needed: 1 }));
    assert_eq!((hall.taken().await, elsewhere.taken().await), (12, 0));
    hall.clock.set(days(6));
    assert!(is_too_late(&hall.move_to(&asked, id, &[other]).await), "enrolment is open, and still");
    assert_eq!(hall.taken().await, 12);
    hall.keeps_the_rules("after no move").await;
}

/// What another unit, and another guest, may not do.
async fn by_strangers(hall: &Hall, asked: &Asked, booking: BookingId) -> Vec<Result<Changed, BookingError>> {
    let other = another(hall, Counts::Heads, 40).await;
    let (own, others) = ([asked.unit], [UnitId::new()]);
    let mut answers = Vec::new();
    for (door, units) in [
        (hall.door(asked.guest), &others),
        (hall.door(TenantId::new()), &own),
        (Door::Home(asked.guest), &own),
    ] {
        let side = Side::Guest { by: PersonId::new(), units: Some(units) };
        let change = Change { booking, side, note: "", at: hall.clock.now() };
        answers.push(hall.booking.resize(&door, &change, party(13)).await);
        answers.push(hall.booking.move_to(&door, &change, &[other]).await);
    }
    answers
}

#[tokio::test]
async fn nobody_but_the_unit_that_booked_changes_a_booking() {
    let hall = Hall::with(Counts::Heads, 40).await;
    let asked = hall.asks(12);
    let id = hall.booked(&asked).await;
    for answer in by_strangers(&hall, &asked, id).await {
        assert!(matches!(answer, Err(BookingError::NotFound)), "{answer:?}");
    }
    assert_eq!((hall.taken().await, hall.confirmed().await), (12, 1));
}

#[tokio::test]
async fn a_colleague_of_the_unit_takes_a_live_booking_over() {
    let hall = Hall::with(Counts::Heads, 40).await;
    let asked = hall.asks(12);
    let id = hall.booked(&asked).await;
    let (own, others) = ([asked.unit], [UnitId::new()]);
    let by = |units| Colleague {
        person: PersonId::new(),
        name: "Kalle",
        email: "kalle@kemionsaari.example",
        lang: Lang::Fi,
        units: Some(units),
        at: hall.clock.now(),
    };
    let (door, stranger) = (hall.door(asked.guest), hall.door(TenantId::new()));
    let of_another_unit = hall.booking.take_over(&door, id, &by(&others)).await;
    let of_another_guest = hall.booking.take_over(&stranger, id, &by(&own)).await;
    for answer in [of_another_unit, of_another_guest] {
        assert!(matches!(answer, Err(BookingError::NotFound)), "{answer:?}");
    }
    let written = async || {
        let tx = hall.db.begin(hall.host).await.expect("a transaction begins");
        let sql =
            "select booker_name || ' ' || booker_email || ' ' || lang from booking.booking where id = $1";
        texts(&tx, sql, [id.into()]).await
    };
    assert_eq!(written().await, ["Maija maija@kemionsaari.example sv"]);
    hall.booking.take_over(&door, id, &by(&own)).await.expect("a colleague");
    assert_eq!(written().await, ["Kalle kalle@kemionsaari.example fi"]);
    hall.cancel(&asked, id).await.expect("they may leave");
    let over = hall.booking.take_over(&door, id, &by(&own)).await;
    assert!(matches!(over, Err(BookingError::NotFound)), "{over:?}");
}
