//! Reminders: a booker is told once more that a time is near.

use async_trait::async_trait;
use contract::{AskError, BookingId};
use events::{ListenError, Rings, clear_due, set_due};
use jiff::tz::TimeZone;
use tenancy::re::uuid::Uuid;
use tenancy::{TenantId, Timestamp};

use super::LetterDesk;
use super::addressees::addressees;
use super::writes_letters::REMINDER;
use super::written::{About, AboutBooking};
use crate::Booking;
use crate::bookings::BookingState;
use crate::error::BookingError;
use crate::letters::{LetterKind, due_now, next_reminder};
use crate::store::bookings::{self, Booked};
use crate::store::letters::{self, Steps, ToldStep};

/// Reminds of the times that are near, as the booking is now: one that was given up or moved meanwhile reminds of nothing.
pub(crate) struct Reminds {
    pub(crate) booking: Booking,
    pub(crate) desk: LetterDesk,
}

#[async_trait]
impl Rings for Reminds {
    fn kind(&self) -> &'static str {
        REMINDER
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let Some(card) = self.desk.site.directory.tenant(tenant).await? else {
            return Err(ListenError::NotThere("the tenant"));
        };
        let zone = TimeZone::get(&card.zone).unwrap_or(TimeZone::UTC);
        let found = self.look(tenant, BookingId::from_uuid(subject), now).await.map_err(AskError::new)?;
        let mut next = None;
        if let Some((mut booked, step)) = found {
            booked.times.retain(|time| time.active);
            next = next_reminder(booked.times.iter().map(|time| time.starts_at), now, &zone);
            booked.times.retain(|time| due_now(time.starts_at, now, &zone));
            if let (Some(first), false) = (booked.times.first(), step.is_quiet) {
                let day = now.as_jiff().to_zoned(zone).date();
                let of = format!("reminder {} {} {day}", booked.id, first.occurrence);
                let host = self.desk.site.directory.tenant(booked.host).await?;
                let about = About {
                    card: &card,
                    host: host.as_deref(),
                    booked: &booked,
                    times: &[],
                    lang: &step.lang,
                    now,
                };
                self.remind(&about, &of).await?;
            }
        }
        let tx = self.booking.db.begin(tenant).await?;
        match next {
            Some(at) => set_due(&tx, REMINDER, subject, at).await?,
            None => clear_due(&tx, REMINDER, subject).await?,
        }
        Ok(tx.commit().await?)
    }
}

impl Reminds {
    /// The booking, while it is confirmed.
    async fn look(
        &self,
        tenant: TenantId,
        id: BookingId,
        now: Timestamp,
    ) -> Result<Option<(Booked, ToldStep)>, BookingError> {
        let tx = self.booking.db.begin(tenant).await?;
        let booked = match bookings::find_of_guest(&tx, id, None, now).await {
            Ok(booked) if booked.state == BookingState::Confirmed => booked,
            Ok(_) | Err(BookingError::NotFound) => return Ok(None),
            Err(error) => return Err(error),
        };
        Ok(letters::last_step(&tx, id, Steps::All).await?.map(|step| (booked, step)))
    }

    async fn remind(&self, about: &About<'_>, of: &str) -> Result<(), ListenError> {
        let kind = LetterKind::Reminder;
        for to in addressees(&self.desk, &self.booking, about.card.id, about.booked, kind).await? {
            let letter =
                AboutBooking { kind, from: None, number: 0, note: "", key: format!("{of} {}", to.part) };
            let letter = about.write(&self.desk.site, &to.address, letter).map_err(AskError::new)?;
            self.desk.post.send(about.card.id, &letter).await?;
            metrics::counter!("letters.of_bookings", "kind" => kind.as_str()).increment(1);
        }
        Ok(())
    }
}
