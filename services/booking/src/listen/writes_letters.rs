//! Letters about bookings, written at the guest: each follows from the last step of the booking as it is now, or is what the host
//! wrote, and is written once for each step and reader, however often and in whatever order facts are heard.

use std::sync::Arc;

use async_trait::async_trait;
use contract::{AskError, BookingId, Fact, Listener, TenantCard};
use events::{Heard, Hears, ListenError, clear_due, set_due};
use jiff::tz::TimeZone;
use tenancy::{TenantId, Timestamp};

use super::LetterDesk;
use super::addressees::addressees;
use super::written::{About, AboutBooking};
use crate::Booking;
use crate::bookings::BookingState;
use crate::error::BookingError;
use crate::letters::{LetterKind, next_reminder};
use crate::store::bookings::{self, Booked};
use crate::store::letters::{self, Steps, ToldStep};

/// The timer that a booking's next reminder is due by; its subject is the booking.
pub(crate) const REMINDER: &str = "booking.reminder";

/// Tells the booker, the unit's mailbox and, where they are asked, its leads how a booking goes.
pub(crate) struct WritesLetters {
    pub(crate) booking: Booking,
    pub(crate) desk: LetterDesk,
}

/// Which booking a fact is about, which steps of it are told by it, and whose letters they are.
fn told(fact: &Fact) -> Option<(BookingId, Steps, TenantId)> {
    match fact {
        Fact::BookingConfirmed { booking, guest, .. }
        | Fact::BookingCancelled { booking, guest, .. }
        | Fact::BookingTurned { booking, guest, .. } => Some((*booking, Steps::Turns, *guest)),
        Fact::BookingChanged { booking, guest, .. } => Some((*booking, Steps::All, *guest)),
        Fact::OfferingPublished { .. }
        | Fact::OfferingChanged { .. }
        | Fact::OfferingWithdrawn { .. }
        | Fact::OfferingTimesChanged { .. }
        | Fact::OfferingShared { .. }
        | Fact::OfferingUnshared { .. }
        | Fact::OfferingPooled { .. }
        | Fact::OfferingUnpooled { .. }
        | Fact::OfferingJudged { .. }
        | Fact::AgreementTurned { .. }
        | Fact::OfferingReceived { .. }
        | Fact::OfferingDropped { .. }
        | Fact::SignedIn { .. }
        | Fact::SessionEnded { .. }
        | Fact::KeyMade { .. }
        | Fact::KeyEnded { .. }
        | Fact::RoleGiven { .. }
        | Fact::RoleTaken { .. }
        | Fact::SubstituteNamed { .. }
        | Fact::SubstituteEnded { .. }
        | Fact::UnitOpened { .. }
        | Fact::UnitChanged { .. }
        | Fact::UnitClosed { .. }
        | Fact::UnitJoined { .. }
        | Fact::UnitLeft { .. }
        | Fact::TeamMade { .. }
        | Fact::TeamChanged { .. }
        | Fact::TeamJoined { .. }
        | Fact::TeamLeft { .. } => None,
    }
}

#[async_trait]
impl Hears for WritesLetters {
    fn listener(&self) -> Listener {
        Listener::BookingLetters
    }

    /// The key of a letter, and not `first_hearing`, sees to it that it is written once: it is sent outside of any
    /// transaction, and whoever notes first that it was heard may die before it is sent.
    async fn hear(&self, heard: &Heard, now: Timestamp) -> Result<(), ListenError> {
        let Some((id, steps, guest)) = told(&heard.fact) else { return Ok(()) };
        if guest != heard.recipient {
            return Ok(());
        }
        let Some(card) = self.desk.site.directory.tenant(guest).await? else {
            return Err(ListenError::NotThere("the tenant"));
        };
        let found = self.look(&card, id, (steps, heard.told_at), now).await.map_err(AskError::new)?;
        let Some((booked, steps)) = found else { return Ok(()) };
        for step in steps {
            self.tell(&card, &booked, &step, now).await?;
        }
        Ok(())
    }
}

impl WritesLetters {
    /// The booking, what its host wrote at the moment of the fact, and its last step, as far as somebody is to be told. Reminders
    /// follow where it stands.
    async fn look(
        &self,
        card: &TenantCard,
        id: BookingId,
        (steps, told_at): (Steps, Timestamp),
        now: Timestamp,
    ) -> Result<Option<(Booked, Vec<ToldStep>)>, BookingError> {
        let tx = self.booking.db.begin(card.id).await?;
        let booked = match bookings::find_of_guest(&tx, id, None, now).await {
            Ok(booked) => booked,
            Err(BookingError::NotFound) => return Ok(None),
            Err(error) => return Err(error),
        };
        let zone = TimeZone::get(&card.zone).unwrap_or(TimeZone::UTC);
        let starts = booked.times.iter().filter(|time| time.active).map(|time| time.starts_at);
        let is_confirmed = booked.state == BookingState::Confirmed;
        match next_reminder(starts, now, &zone).filter(|_| is_confirmed) {
            Some(at) => set_due(&tx, REMINDER, id.as_uuid(), at).await?,
            None => clear_due(&tx, REMINDER, id.as_uuid()).await?,
        }
        let mut told = letters::messages_at(&tx, id, told_at).await?;
        let last = letters::last_step(&tx, id, steps).await?;
        tx.commit().await?;
        let is_message = !told.is_empty();
        told.retain(|message| !message.is_quiet);
        // A change that led to another state is told with that state.
        let is_told = |step: &ToldStep| {
            !step.is_quiet
                && step.to == booked.state
                && (steps == Steps::Turns || step.from == Some(step.to))
                && (!is_message || step.at == told_at)
        };
        told.extend(last.filter(is_told));
        Ok(Some((booked, told)))
    }

    async fn tell(
        &self,
        card: &Arc<TenantCard>,
        booked: &Booked,
        step: &ToldStep,
        now: Timestamp,
    ) -> Result<(), ListenError> {
        let kind = if step.is_message {
            Some(LetterKind::Message)
        } else {
            LetterKind::of_step(step.from, step.to, booked.is_turned_by_host)
        };
        let Some(kind) = kind else { return Ok(()) };
        let tx = self.booking.db.begin(card.id).await?;
        let times = letters::times(&tx, booked.id).await?;
        drop(tx);
        let host = self.desk.site.directory.tenant(booked.host).await?;
        let about = About { card, host: host.as_deref(), booked, times: &times, lang: &step.lang, now };
        for to in addressees(&self.desk, &self.booking, card.id, booked, kind).await? {
            let kind = to.kind;
            let letter = AboutBooking {
                kind,
                from: step.from,
                number: u32::try_from(step.number).unwrap_or(u32::MAX),
                note: &step.note,
                key: format!("booking {} {} {}", booked.id, step.id, to.part),
            };
            let letter = about.write(&self.desk.site, &to.address, letter).map_err(AskError::new)?;
            self.desk.post.send(card.id, &letter).await?;
            metrics::counter!("letters.of_bookings", "kind" => kind.as_str()).increment(1);
        }
        Ok(())
    }
}
