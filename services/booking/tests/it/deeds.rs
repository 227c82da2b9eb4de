//! What each side does with a booking that stands.

use booking::{
    Asked, BookingError, BookingState, Change, Changed, NewOccurrence, Outcome, PartySize, Queue, Revised,
    Revision, Side, Step, Turn, Turned,
};
use contract::{BookingId, OccurrenceId};
use events::Relay;
use tenancy::{Door, PersonId, UnitId};
use testkit::texts;

use crate::hall::Hall;

/// What is asked for, for a group that waits if there is no room.
pub(crate) fn waiting(asked: Asked) -> Asked {
    Asked { queue: Queue::ForThese, ..asked }
}

/// The same for these times.
pub(crate) fn at(times: &[OccurrenceId], asked: Asked) -> Asked {
    Asked { occurrences: times.to_vec(), ..asked }
}

/// A party of so many heads, one of them an adult.
pub(crate) fn party(heads: i32) -> PartySize {
    PartySize::parse(&(heads - 1).to_string(), "1").expect("a party")
}

fn guest<'a>(asked: &Asked, units: &'a [UnitId]) -> Side<'a> {
    Side::Guest { by: asked.by, units: Some(units) }
}

impl Hall {
    /// The same hall, seen by a client with connections of its own.
    pub(crate) async fn beside(&self) -> Self {
        let (host, offering, occurrence) = (self.host, self.offering, self.occurrence);
        Self::of(testkit::database_of(4).await, self.clock.clone(), (host, offering, occurrence))
    }

    /// A step of the unit that asked.
    pub(crate) async fn as_guest(
        &self,
        asked: &Asked,
        booking: BookingId,
        step: Step,
    ) -> Result<Turned, BookingError> {
        let units = [asked.unit];
        let turn = Turn { booking, step, side: guest(asked, &units), note: "", at: self.clock.now() };
        self.booking.turn(&self.door(asked.guest), &turn).await
    }

    /// A step of the host's.
    pub(crate) async fn as_host(&self, booking: BookingId, step: Step) -> Result<Turned, BookingError> {
        let turn =
            Turn { booking, step, side: Side::Host { by: PersonId::new() }, note: "", at: self.clock.now() };
        self.booking.turn(&Door::Home(self.host), &turn).await
    }

    /// What the clock does with what is held for too long.
    pub(crate) async fn lapse(&self, booking: BookingId) -> Result<Turned, BookingError> {
        let turn = Turn { booking, step: Step::Lapse, side: Side::Clock, note: "", at: self.clock.now() };
        self.booking.turn(&Door::Home(self.host), &turn).await
    }

    /// The unit that asked comes with another number of heads.
    pub(crate) async fn resize(
        &self,
        asked: &Asked,
        booking: BookingId,
        heads: i32,
    ) -> Result<Changed, BookingError> {
        let units = [asked.unit];
        let change = Change { booking, side: guest(asked, &units), note: "", at: self.clock.now() };
        self.booking.resize(&self.door(asked.guest), &change, party(heads)).await
    }

    /// The unit that asked comes at other times.
    pub(crate) async fn move_to(
        &self,
        asked: &Asked,
        booking: BookingId,
        times: &[OccurrenceId],
    ) -> Result<Changed, BookingError> {
        let units = [asked.unit];
        let change = Change { booking, side: guest(asked, &units), note: "", at: self.clock.now() };
        self.booking.move_to(&self.door(asked.guest), &change, times).await
    }

    /// Books, and gives the booking's id and where it stands.
    pub(crate) async fn stands(&self, asked: &Asked) -> (BookingId, BookingState) {
        match self.book(asked).await.expect("an outcome") {
            Outcome::Booked(id, state) => (id, state),
            Outcome::Refused(why) => panic!("refused: {why:?}"),
        }
    }

    /// Where a booking stands.
    pub(crate) async fn state_of(&self, booking: BookingId) -> BookingState {
        let tx = self.db.begin(self.host).await.expect("a transaction begins");
        let found = texts(&tx, "select state from booking.booking where id = $1", [booking.into()]).await;
        BookingState::parse(&found[0]).expect("a state")
    }

    /// The host offers a place to one that waits; says whether there was room.
    pub(crate) async fn pick(&self, booking: BookingId) -> bool {
        self.booking.offer_place(self.host, booking).await.expect("an answer")
    }

    /// Calls a time off.
    pub(crate) async fn call_off(&self, time: OccurrenceId) -> Result<usize, BookingError> {
        self.booking.cancel_occurrence(self.host, time, "Sairastapaus", PersonId::new()).await
    }

    /// Fewer fit from now on, unless more are coming. Says whether it was so.
    pub(crate) async fn shrink_to(&self, capacity: i32) -> bool {
        loop {
            match self.revise(|time| time.capacity = capacity).await {
                Revised::Now(told) => {
                    assert_eq!(told, 0, "the same hour at the same place is no news to those who come");
                    return true;
                }
                Revised::TooFew(_) => return false,
                Revised::Stale => {}
                Revised::Over => panic!("the time is over"),
            }
        }
    }

    /// Makes the hall's time another, read just before.
    pub(crate) async fn revise(&self, change: impl FnOnce(&mut NewOccurrence)) -> Revised {
        let read = self.booking.planned(self.host, self.offering, self.occurrence).await.expect("a time");
        let mut to = read.plan;
        change(&mut to);
        let revision = Revision {
            to: &to,
            read: read.revision,
            note: "Sali vaihtui",
            by: PersonId::new(),
            at: self.clock.now(),
        };
        self.booking.revise(self.host, &revision).await.expect("an answer")
    }

    /// Whatever is due by now is done.
    pub(crate) async fn let_time_pass(&self) {
        let relay = Relay::new(self.db.clone(), self.clock.clone(), Vec::new(), self.booking.timers());
        relay.run_until_quiet(&[self.host]).await.expect("the relay works");
    }
}
