//! When an agreement begins or ends to count by itself.

use async_trait::async_trait;
use contract::{AgreementId, Fact};
use events::{ListenError, Rings, Telling, tell};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantDb, TenantId, Timestamp};

use crate::TURN;
use crate::agreement::wait_for_turn;
use crate::store::agreements;

/// Tells both parties that their agreement has turned.
pub(crate) struct Turns {
    pub(crate) db: TenantDb,
}

#[async_trait]
impl Rings for Turns {
    fn kind(&self) -> &'static str {
        TURN
    }

    async fn ring(&self, tenant: TenantId, subject: Uuid, now: Timestamp) -> Result<(), ListenError> {
        let id = AgreementId::from_uuid(subject);
        let tx = self.db.begin(tenant).await?;
        if let Some(agreement) = agreements::hold(&tx, id).await? {
            let to = [agreement.host, agreement.guest];
            tell(
                &tx,
                &Telling { fact: &Fact::AgreementTurned { agreement: id }, by: None, at: now, to: &to },
            )
            .await?;
        }
        wait_for_turn(&tx, id, now).await?;
        tx.commit().await?;
        Ok(())
    }
}
