//! Reactions to facts: owner to taker, region to members, member to its own catalogue; and to what two have agreed.

mod agreements;
mod judgements;
mod passes_on;
mod takes_in;
mod turns;

use contract::Fact;
use events::{Heard, ListenError};
use tenancy::TenantTx;

pub(crate) use agreements::Agreements;
pub(crate) use judgements::Judgements;
pub(crate) use passes_on::PassesOn;
pub(crate) use takes_in::{FromOwners, FromRegions};
pub(crate) use turns::Turns;

/// What changes nothing here goes no further: any tenant may address any other, and tell what it likes.
async fn ignored(tx: TenantTx, heard: &Heard) -> Result<(), ListenError> {
    tracing::info!(teller.id = %heard.teller, "a fact changes nothing here, and goes no further");
    tx.commit().await?;
    Ok(())
}

/// The table of listeners in `contract` and the listener's own match have come apart: an operator must see it.
fn misdirected(fact: &Fact) -> ListenError {
    tracing::error!(?fact, "a fact reached a listener that has no use for it");
    ListenError::NotThere("a use for this fact at this listener")
}
