//! What follows when sessions end: nobody remembers them, and it is on the record.

use tenancy::{PersonId, TenantId, Timestamp};

use crate::Identity;
use crate::error::IdentityError;
use crate::store::staff::Deed;
use crate::store::{keys, memberships, sessions};

impl Identity {
    /// Ends the session of a token, by whoever holds it.
    pub(crate) async fn end_session(
        &self,
        tenant: TenantId,
        token_hash: Vec<u8>,
        now: Timestamp,
    ) -> Result<(), IdentityError> {
        let Some(person) = sessions::end(&self.db, tenant, token_hash.clone()).await? else { return Ok(()) };
        self.sessions_ended((person, tenant), vec![token_hash], person, now).await
    }

    /// Unlearns sessions that have just ended.
    pub(crate) async fn sessions_ended(
        &self,
        (person, tenant): (PersonId, TenantId),
        token_hashes: Vec<Vec<u8>>,
        by: PersonId,
        now: Timestamp,
    ) -> Result<(), IdentityError> {
        self.rules.sessions.unlearn(tenant, &token_hashes).await;
        memberships::note_ended(&self.db, tenant, (person, token_hashes.len()), by, now).await?;
        Ok(())
    }

    /// Ends what a person opened with a place that they have no more: their sessions, and their keys. Who stood in for
    /// them is unlearnt as well.
    pub(crate) async fn place_ended(
        &self,
        person: PersonId,
        tenant: TenantId,
        deed: Deed,
    ) -> Result<(), IdentityError> {
        self.person_changed(person, tenant).await?;
        keys::end_all(&self.db, (person, tenant), deed).await?;
        let ended = sessions::end_others(&self.db, (person, tenant), Vec::new()).await?;
        self.sessions_ended((person, tenant), ended, deed.by, deed.at).await
    }

    /// Unlearns what is remembered of a person whose roles or units have just changed, and of who stands in for them.
    pub(crate) async fn person_changed(
        &self,
        person: PersonId,
        tenant: TenantId,
    ) -> Result<(), IdentityError> {
        let open = sessions::acting_for(&self.db, (person, tenant), self.clock.now()).await?;
        self.rules.sessions.unlearn(tenant, &open).await;
        Ok(())
    }
}
