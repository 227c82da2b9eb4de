//! Letters on their way: written by whoever has something to say, sent by the worker.

use async_trait::async_trait;
use contract::{AskError, Carriage, Letter, Post};
use events::{ListenError, Rings};
use jiff::SignedDuration;
use tenancy::re::uuid::Uuid;
use tenancy::{TenantId, Timestamp};

use crate::store::letters::{self, LetterId};
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

    async fn send(&self, tenant: TenantId, letter: &Letter) -> Result<(), AskError> {
        letters::write(&self.db, tenant, letter, self.clock.now()).await.map_err(AskError::new)
    }
}

/// Hands letters to the carrier. Nothing is held open while the carrier works.
pub(crate) struct Sends(pub(crate) Messaging);

#[async_trait]
impl Rings for Sends {
    fn kind(&self) -> &'static str {
        SEND
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let Messaging { db, carrier, .. } = &self.0;
        let id = LetterId::from_uuid(subject);
        let Some(letter) = letters::waiting(db, tenant, id).await? else {
            return Ok(letters::ring_no_more(db, tenant, id).await?);
        };
        match carrier.take(&letter).await {
            Ok(()) => {
                metrics::counter!("letters.sent").increment(1);
                let forget = letter.is_secret && carrier.forgets();
                Ok(letters::note_taken(db, tenant, id, forget, now).await?)
            }
            Err(error) if letter.written_at.plus(GIVEN_UP_AFTER) < now => {
                tracing::error!(error = %error, letter.id = %id, "a letter is given up");
                metrics::counter!("letters.given_up").increment(1);
                Ok(letters::give_up(db, tenant, id).await?)
            }
            Err(error) => Err(AskError::new(error).into()),
        }
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
