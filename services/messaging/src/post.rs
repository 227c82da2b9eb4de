//! Letters on their way: written by whoever has something to say, sent by the worker.

use std::sync::Arc;

use async_trait::async_trait;
use contract::{AskError, Carriage, Directory, Haste, Post};
use events::{ListenError, Rings};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use tenancy::re::uuid::Uuid;
use tenancy::{TenantId, Timestamp};

use crate::store::letters::{self, Letter, LetterId};
use crate::store::undeliverable;
use crate::{Carrier, Messaging};

/// The timer that a letter is sent by.
pub(crate) const SEND: &str = "messaging.send";

/// The timer that old letters are forgotten by; its subject is the tenant.
pub(crate) const FORGET: &str = "messaging.forget";

/// So long a letter can be looked up: it names a person, and what it said has happened or not.
const KEPT: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How often a tenant's old letters are looked for.
pub(crate) const LOOKED_FOR_EVERY: SignedDuration = SignedDuration::from_hours(24);

/// A letter that nobody has taken for so long is given up: what it says is no longer news.
const GIVEN_UP_AFTER: SignedDuration = SignedDuration::from_hours(24);

#[async_trait]
impl Post for Messaging {
    fn carriage(&self) -> Carriage {
        match self.carrier {
            Carrier::Smtp { .. } => Carriage::Mailed,
            Carrier::Mailbox => Carriage::Mailbox,
            Carrier::Nobody => Carriage::Nobody,
        }
    }

    async fn send(&self, tenant: TenantId, letter: &contract::Letter) -> Result<(), AskError> {
        letters::write(&self.db, tenant, letter, self.clock.now()).await.map_err(AskError::new)
    }
}

/// Hands letters to the carrier. Nothing is held open while the carrier works.
pub(crate) struct Sends {
    pub(crate) messaging: Messaging,
    /// Whose clocks say when it is evening.
    pub(crate) directory: Arc<dyn Directory>,
}

#[async_trait]
impl Rings for Sends {
    fn kind(&self) -> &'static str {
        SEND
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let db = &self.messaging.db;
        let id = LetterId::from_uuid(subject);
        let Some(letter) = letters::waiting(db, tenant, id).await? else {
            return Ok(letters::ring_no_more(db, tenant, id).await?);
        };
        if let Haste::ByDay { about } = letter.haste {
            if undeliverable::holds(db, tenant, &letter.to_email).await? {
                metrics::counter!("letters.undeliverable").increment(1);
                return Ok(letters::give_up(db, tenant, id).await?);
            }
            if let Some(until) = self.put_off(tenant, about, now).await? {
                return Ok(letters::put_off(db, tenant, id, until).await?);
            }
        }
        self.hand_over(tenant, &letter, now).await
    }
}

impl Sends {
    /// Until when a letter waits for the morning of its tenant.
    async fn put_off(
        &self,
        tenant: TenantId,
        about: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, AskError> {
        let card = self.directory.tenant(tenant).await?;
        let zone = card.and_then(|card| TimeZone::get(&card.zone).ok()).unwrap_or(TimeZone::UTC);
        Ok(self.messaging.quiet.put_off(about, now, &zone))
    }

    async fn hand_over(&self, tenant: TenantId, letter: &Letter, now: Timestamp) -> Result<(), ListenError> {
        let Messaging { db, carrier, .. } = &self.messaging;
        let error = match carrier.take(letter).await {
            Ok(()) => {
                metrics::counter!("letters.sent").increment(1);
                let forget = letter.is_secret && carrier.forgets();
                return Ok(letters::note_taken(db, tenant, letter, forget, now).await?);
            }
            Err(error) => error,
        };
        if let Some(answer) = error.refusal_of_the_address() {
            undeliverable::note(db, tenant, &letter.to_email, &answer, now).await?;
            if matches!(letter.haste, Haste::ByDay { .. }) {
                metrics::counter!("letters.undeliverable").increment(1);
                return Ok(letters::give_up(db, tenant, letter.id).await?);
            }
        }
        if letter.written_at.plus(GIVEN_UP_AFTER) < now {
            tracing::error!(error = %error, letter.id = %letter.id, "a letter is given up");
            metrics::counter!("letters.given_up").increment(1);
            return Ok(letters::give_up(db, tenant, letter.id).await?);
        }
        Err(AskError::new(error).into())
    }
}

/// Forgets old letters.
pub(crate) struct Forgets(pub(crate) Messaging);

#[async_trait]
impl Rings for Forgets {
    fn kind(&self) -> &'static str {
        FORGET
    }

    async fn ring(&self, tenant: TenantId, _: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let gone = letters::forget_old(&self.0.db, tenant, now.plus(-KEPT), now).await?;
        tracing::info!(letters = gone, "old letters are forgotten");
        Ok(())
    }
}
