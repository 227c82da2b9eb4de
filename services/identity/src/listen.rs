//! What identity does when its timer rings.

use async_trait::async_trait;
use events::{ListenError, Rings};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantId, Timestamp};

use crate::Identity;
use crate::store::tidying::{TIDY, tidy};

/// Clears away what nobody can use any more.
pub(crate) struct Tidies(pub(crate) Identity);

#[async_trait]
impl Rings for Tidies {
    fn kind(&self) -> &'static str {
        TIDY
    }

    async fn ring(&self, tenant: TenantId, _: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let gone = tidy(&self.0.db, tenant, now).await?;
        tracing::info!(rows = gone, "what nobody can use any more was cleared away");
        Ok(())
    }
}
