//! What came to a host waits until a colleague has noticed it, and again when it changes.

use booking::BookingAnswers;
use contract::{Belongs, BookingId, Counts, Notices, Waiting, Waits, Why};
use tenancy::{PersonId, TenantId, Timestamp};

use crate::hall::{Hall, days};

impl Hall {
    fn answers(&self) -> BookingAnswers {
        BookingAnswers::new(self.db.clone(), self.clock.clone())
    }

    async fn waiting(&self, host: TenantId) -> Vec<Waiting> {
        self.answers().waiting(host).await.expect("an answer")
    }

    async fn notice(&self, host: TenantId, booking: BookingId, seen_at: Timestamp) {
        let by = PersonId::new();
        self.answers().notice(host, &[booking], seen_at, by).await.expect("it is noticed");
    }
}

#[tokio::test]
async fn what_was_booked_waits_until_it_is_noticed_and_again_when_it_is_given_up() {
    let hall = Hall::with(Counts::Heads, 40).await;
    let asked = hall.asks(12);
    let (id, _) = (hall.booked(&asked).await, hall.booked(&hall.asks(8)).await);
    let waiting = hall.waiting(hall.host).await;
    assert_eq!(waiting.len(), 2);
    assert_eq!(waiting[0].of, Belongs::Offering(hall.offering));
    let Why::Booked(coming) = &waiting[0].why else { panic!("{waiting:?}") };
    assert_eq!((coming.unit.as_str(), coming.participants, coming.adults), ("Pajaniemi", 11, 1));
    assert_eq!(coming.starts_at, days(10));

    hall.clock.set(days(1));
    hall.notice(hall.host, id, days(1)).await;
    assert_eq!(hall.waiting(hall.host).await.len(), 1);
    hall.clock.set(days(2));
    hall.cancel(&asked, id).await.expect("a booking is given up");
    let waiting = hall.waiting(hall.host).await;
    let given_up = waiting.iter().find(|one| matches!(&one.why, Why::Cancelled(_))).expect("it waits again");
    assert_eq!(given_up.since, days(2));
    // A colleague whose page is older than the change has not seen the change.
    hall.notice(hall.host, id, days(1)).await;
    assert_eq!(hall.waiting(hall.host).await.len(), 2);
    hall.notice(hall.host, id, days(2)).await;
    assert_eq!(hall.waiting(hall.host).await.len(), 1);
    // A page that was shown before takes nothing back.
    hall.notice(hall.host, id, days(1)).await;
    assert_eq!(hall.waiting(hall.host).await.len(), 1);
}

#[tokio::test]
async fn nobody_notices_the_future() {
    let hall = Hall::with(Counts::Heads, 40).await;
    let asked = hall.asks(12);
    let id = hall.booked(&asked).await;
    hall.notice(hall.host, id, days(300)).await;
    assert!(hall.waiting(hall.host).await.is_empty());
    hall.clock.set(days(1));
    hall.cancel(&asked, id).await.expect("a booking is given up");
    assert_eq!(hall.waiting(hall.host).await.len(), 1);
}

#[tokio::test]
async fn what_is_over_waits_no_more() {
    let hall = Hall::with(Counts::Heads, 40).await;
    hall.booked(&hall.asks(12)).await;
    hall.clock.set(days(10));
    assert_eq!(hall.waiting(hall.host).await.len(), 1, "it has begun");
    hall.clock.set(days(11));
    assert!(hall.waiting(hall.host).await.is_empty());
}

#[tokio::test]
async fn it_waits_for_the_host_alone_and_nobody_else_notices_it() {
    let hall = Hall::with(Counts::Heads, 40).await;
    let asked = hall.asks(12);
    let id = hall.booked(&asked).await;
    for stranger in [asked.guest, TenantId::new()] {
        assert!(hall.waiting(stranger).await.is_empty(), "a guest's own booking waits for its host");
        hall.notice(stranger, id, days(0)).await;
    }
    assert_eq!(hall.waiting(hall.host).await.len(), 1);
}
