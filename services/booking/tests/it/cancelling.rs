//! Giving a booking up: by its own unit, in time, once.

use booking::{BookingError, Side, Step, Turn, Turned};
use contract::{BookingId, Counts};
use futures_util::future::join_all;
use tenancy::{Door, PersonId, TenantId, UnitId};
use testkit::texts;

use crate::hall::{Hall, days};

fn is_too_late(answer: &Result<(), BookingError>) -> bool {
    matches!(answer, Err(BookingError::TooLate))
}

#[tokio::test]
async fn a_cancelled_booking_frees_its_seats_once() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let (a, b) = (hall.asks(12), hall.asks(8));
    let id = hall.booked(&a).await;
    hall.booked(&b).await;
    hall.cancel(&a, id).await.expect("a booking is cancelled");
    assert_eq!((hall.taken().await, hall.seated().await, hall.confirmed().await), (8, 8, 1));
    hall.cancel(&a, id).await.expect("it is cancelled already");
    assert_eq!((hall.taken().await, hall.seated().await), (8, 8));
    hall.booked(&hall.asks(12)).await;
}

#[tokio::test]
async fn ten_cancellations_of_one_booking_at_once_free_its_seats_once() {
    let hall = Hall::on(testkit::database_of(10).await, Counts::Heads, 40).await;
    let asked = hall.asks(12);
    let id = hall.booked(&asked).await;
    hall.booked(&hall.asks(20)).await;
    let answers = join_all((0..10).map(|_| hall.cancel(&asked, id))).await;
    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    assert_eq!((hall.taken().await, hall.seated().await), (20, 20));
    let told = hall
        .count("select count(*) from events.fact where kind = 'BookingCancelled' and $1::uuid is not null");
    assert_eq!(told.await, 1);
}

#[tokio::test]
async fn a_group_that_cancelled_may_come_after_all() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let asked = hall.asks(12);
    let id = hall.booked(&asked).await;
    hall.cancel(&asked, id).await.expect("a booking is cancelled");
    let again = booking::Asked { key: "again".to_owned(), ..asked };
    assert_ne!(hall.booked(&again).await, id);
    assert_eq!((hall.taken().await, hall.confirmed().await), (12, 1));
}

#[tokio::test]
async fn after_the_deadline_a_booking_stands() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let (a, b) = (hall.asks(5), hall.asks(6));
    let (first, second) = (hall.booked(&a).await, hall.booked(&b).await);
    hall.clock.set("2026-11-16T07:59:59.999999Z".parse().expect("a moment"));
    hall.cancel(&a, first).await.expect("in time");
    hall.clock.set(days(7));
    assert!(is_too_late(&hall.cancel(&b, second).await));
    assert_eq!((hall.taken().await, hall.seated().await), (6, 6));
}

#[tokio::test]
async fn nobody_but_the_unit_that_booked_gives_a_booking_up() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let asked = hall.asks(12);
    let booking = hall.booked(&asked).await;
    let (own, other) = ([asked.unit], [UnitId::new()]);
    let turn = |units| Turn {
        booking,
        step: Step::Cancel,
        side: Side::Guest { by: PersonId::new(), units: Some(units) },
        note: "",
        at: asked.at,
    };
    let give_up = async |door: Door, units| -> Result<Turned, BookingError> {
        hall.booking.turn(&door, &turn(units)).await
    };
    let another_unit = give_up(hall.door(asked.guest), &other).await;
    let another_guest = give_up(hall.door(TenantId::new()), &own).await;
    let the_host_as_a_guest = give_up(Door::Home(hall.host), &own).await;
    let through_no_door = give_up(Door::Home(asked.guest), &own).await;
    for answer in [another_unit, another_guest, the_host_as_a_guest, through_no_door] {
        assert!(matches!(answer, Err(BookingError::NotFound)), "{answer:?}");
    }
    assert_eq!((hall.taken().await, hall.confirmed().await), (12, 1));
    let unknown = hall.cancel(&asked, BookingId::new()).await;
    assert!(matches!(unknown, Err(BookingError::NotFound)), "{unknown:?}");
}

#[tokio::test]
async fn a_booking_keeps_its_history() {
    let hall = Hall::with(Counts::Heads, 20).await;
    let asked = hall.asks(12);
    let id = hall.booked(&asked).await;
    hall.clock.set(days(1));
    hall.cancel(&asked, id).await.expect("a booking is cancelled");
    let tx = hall.db.begin(asked.guest).await.expect("a transaction begins");
    let sql = "select coalesce(from_state, '-') || ' ' || to_state || ' ' || by_person || ' ' || by_tenant
                 from booking.history where booking_id = $1 order by at";
    let (by, guest) = (asked.by, asked.guest);
    assert_eq!(
        texts(&tx, sql, [id.into()]).await,
        [format!("- confirmed {by} {guest}"), format!("confirmed cancelled {by} {guest}")],
        "the guest sees what became of its booking"
    );
}
