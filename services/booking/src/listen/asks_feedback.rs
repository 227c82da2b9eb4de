//! Asking afterwards: one letter for each booking that took place, with a link that needs no sign-in.
//!
//! All of it happens at the guest: its own timer looks at its own side of the bookings, so nothing has to cross a wall to
//! tell that a time is over. Only what the host asks is read through a door.

use std::sync::Arc;

use async_trait::async_trait;
use contract::{AskError, BookingId, Haste, Lang, Letter, TenantCard};
use events::{ListenError, Rings, clear_due, set_due};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantId, Timestamp};
use views::paths;
use web::{Reader, one_time_key};

use super::LetterDesk;
use crate::Booking;
use crate::error::BookingError;
use crate::feedback::{ASKED_WITHIN, LINK_LASTS, next_asking, today_began, token_hash};
use crate::screens::FeedbackLetter;
use crate::store::feedback::links::{self, Ended, NewLink};
use crate::store::feedback::questions;

/// The timer that looks which bookings are over; its subject is the tenant.
pub(crate) const FEEDBACK: &str = "booking.feedback_day";
/// The timer that asks about one booking; its subject is the booking.
pub(crate) const FEEDBACK_OF_BOOKING: &str = "booking.feedback_of_booking";

/// Wakes a timer for each booking that is over, so that one letter that cannot be written keeps no other from going out.
pub(crate) struct WakesFeedback {
    pub(crate) booking: Booking,
    pub(crate) desk: LetterDesk,
}

#[async_trait]
impl Rings for WakesFeedback {
    fn kind(&self) -> &'static str {
        FEEDBACK
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let Some(card) = self.desk.site.directory.tenant(tenant).await? else {
            return Err(ListenError::NotThere("the tenant"));
        };
        let tx = self.booking.db.begin(tenant).await?;
        links::forget(&tx, now).await?;
        let today = today_began(now, &card.zone);
        for booking in links::unasked(&tx, now.plus(-ASKED_WITHIN), today).await? {
            set_due(&tx, FEEDBACK_OF_BOOKING, booking.as_uuid(), now).await?;
        }
        set_due(&tx, FEEDBACK, subject, next_asking(now, &card.zone)).await?;
        Ok(tx.commit().await?)
    }
}

/// Asks who booked, at the address that they have now. Whoever has left is not asked, and nobody is where the host asks
/// nothing.
pub(crate) struct AsksFeedback {
    pub(crate) booking: Booking,
    pub(crate) desk: LetterDesk,
}

#[async_trait]
impl Rings for AsksFeedback {
    fn kind(&self) -> &'static str {
        FEEDBACK_OF_BOOKING
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let Some(card) = self.desk.site.directory.tenant(tenant).await? else {
            return Err(ListenError::NotThere("the tenant"));
        };
        let id = BookingId::from_uuid(subject);
        let tx = self.booking.db.begin(tenant).await?;
        let ended = links::ended(&tx, id, now).await.map_err(AskError::new)?;
        drop(tx);
        if let Some(ended) = ended
            && self.is_asked(tenant, id, &ended).await.map_err(AskError::new)?
            && let Some(address) = self.desk.people.address_of(tenant, ended.booked_by).await?
        {
            let token = self.write_link(tenant, id, &ended, now).await?;
            let letter = self.write(&card, &address, &ended, &token, now)?;
            self.desk.post.send(tenant, &letter).await?;
            metrics::counter!("feedback.asked").increment(1);
        }
        let tx = self.booking.db.begin(tenant).await?;
        clear_due(&tx, FEEDBACK_OF_BOOKING, subject).await?;
        Ok(tx.commit().await?)
    }
}

impl AsksFeedback {
    /// Whether the host asks anything.
    async fn is_asked(&self, guest: TenantId, id: BookingId, ended: &Ended) -> Result<bool, BookingError> {
        let door = self.booking.sharing.door_to_booking(guest, id, ended.booked_by).await?;
        let Some(door) = door else { return Ok(false) };
        let tx = self.booking.db.open(&door).await?;
        Ok(!questions::asked(&tx).await?.is_empty())
    }

    /// Only the token's hash is kept. The link is there before the letter is: a letter may come twice, and then each of
    /// its links works, but none leads nowhere.
    async fn write_link(
        &self,
        tenant: TenantId,
        booking: BookingId,
        ended: &Ended,
        now: Timestamp,
    ) -> Result<String, ListenError> {
        let token = one_time_key();
        let link = NewLink {
            token_hash: &token_hash(&token),
            booking,
            person: ended.booked_by,
            expires_at: now.plus(LINK_LASTS),
        };
        let tx = self.booking.db.begin(tenant).await?;
        links::write(&tx, link).await?;
        tx.commit().await?;
        Ok(token)
    }

    fn write(
        &self,
        card: &Arc<TenantCard>,
        to: &str,
        ended: &Ended,
        token: &str,
        now: Timestamp,
    ) -> Result<Letter, ListenError> {
        let lang = Lang::parse(&ended.lang).unwrap_or(Lang::Fi);
        let reader = Reader::of_nobody(Arc::clone(&self.desk.site), Arc::clone(card), lang, now);
        let letter = FeedbackLetter {
            title: ended.about.title.clone(),
            group: ended.group_name.clone(),
            at: reader.moment(ended.starts_at),
            host: ended.about.origin.name.clone(),
            link: reader.absolute(&format!("{}?lang={}", paths::feedback(token), lang.code())),
            until: reader.moment(now.plus(LINK_LASTS)),
        };
        let written = reader.letter(&letter).map_err(AskError::new)?;
        Ok(Letter {
            to: to.to_owned(),
            from_name: written.from_name,
            lang,
            subject: written.subject,
            text: written.text,
            html: written.html,
            // Whoever has the link may answer, so the letter is not kept for longer than it takes to send it.
            is_secret: true,
            key: None,
            calendar: Vec::new(),
            haste: Haste::ByDay { about: None },
        })
    }
}
