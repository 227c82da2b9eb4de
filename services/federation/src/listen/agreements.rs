//! At both parties: what follows from what they have agreed, or agree no more.

use async_trait::async_trait;
use contract::{Fact, Listener};
use events::{Heard, Hears, ListenError, first_hearing, tell_all};
use tenancy::{TenantDb, TenantId, TenantTx, Timestamp};

use super::{ignored, misdirected};
use crate::agreement::{Agreement, Part, Side};
use crate::error::FederationError;
use crate::intake::{IntakeState, Passage};
use crate::store::{agreements, gate, received, shares, versions};

/// Fills what an agreement opens and empties what it shuts: each party in its own rows.
pub(crate) struct Agreements {
    pub(crate) db: TenantDb,
}

#[async_trait]
impl Hears for Agreements {
    fn listener(&self) -> Listener {
        Listener::Agreements
    }

    async fn hear(&self, heard: &Heard, now: Timestamp) -> Result<(), ListenError> {
        let Fact::AgreementTurned { agreement } = heard.fact else { return Err(misdirected(&heard.fact)) };
        let tx = self.db.begin(heard.recipient).await?;
        if !first_hearing(&tx, heard, now).await? {
            return Ok(());
        }
        let found = agreements::find(&tx, agreement).await?.filter(|found| found.host == heard.teller);
        let Some(found) = found else { return ignored(tx, heard).await };
        let side = if found.host == heard.recipient { Side::Host } else { Side::Guest };
        if found.standing(now).counts() {
            fill(&tx, &found, side, now).await?;
        } else {
            empty(&tx, &found, side, now).await?;
        }
        tx.commit().await?;
        Ok(())
    }
}

/// Whoever brings tells again what it shares, and a region tells its member what it pools: each is looked at anew.
async fn fill(
    tx: &TenantTx,
    agreement: &Agreement,
    side: Side,
    now: Timestamp,
) -> Result<(), FederationError> {
    let other = agreement.tenant_on(side.other());
    let facts: Vec<_> = match (agreement.part, side) {
        (Part::Member, Side::Host) => {
            gate::close(tx).await?;
            let pooled = received::pool(tx).await?.into_iter();
            pooled.map(|one| Fact::OfferingPooled { offering: one.offering, owner: one.owner }).collect()
        }
        (Part::Producer, Side::Guest) | (Part::Partner, Side::Host | Side::Guest) => {
            let shares = shares::to(tx, other).await?.into_iter();
            shares.map(|share| Fact::OfferingShared { offering: share.offering }).collect()
        }
        (Part::Member, Side::Guest) | (Part::Producer, Side::Host) => Vec::new(),
    };
    let told: Vec<_> = facts.into_iter().map(|fact| (fact, vec![other])).collect();
    if !told.is_empty() {
        tell_all(tx, &told, now).await?;
    }
    Ok(())
}

/// Whoever took in lets go of all that came by this way.
async fn empty(
    tx: &TenantTx,
    agreement: &Agreement,
    side: Side,
    now: Timestamp,
) -> Result<(), FederationError> {
    let via: TenantId = match (agreement.part, side) {
        (Part::Member, Side::Guest)
        | (Part::Producer, Side::Host)
        | (Part::Partner, Side::Host | Side::Guest) => agreement.tenant_on(side.other()),
        (Part::Member, Side::Host) | (Part::Producer, Side::Guest) => return Ok(()),
    };
    // The two may have agreed on something else that lets the same in.
    let owner = if agreement.part == Part::Member { tx.tenant() } else { via };
    if !versions::extents(tx, owner, via, now).await?.is_empty() {
        return Ok(());
    }
    gate::enter(tx).await?;
    let gone = received::by_way_of(tx, via).await?;
    received::end_all(tx, via).await?;
    for one in gone {
        let passage = Passage {
            offering: one.offering,
            owner: one.owner,
            via,
            before: Some(one.state),
            after: IntakeState::Ended,
            by: None,
        };
        passage.tell(tx, now).await?;
    }
    Ok(())
}
