//! One-time keys of programs: what was asked for under each, and the id that goes with it.

use contract::Once;
use jiff::SignedDuration;
use sea_orm::{DbErr, FromQueryResult};
use tenancy::re::uuid::Uuid;
use tenancy::{PersonId, TenantDb, TenantId, Timestamp};

use super::{execute, statement};

#[derive(FromQueryResult)]
struct Claimed {
    made_id: Uuid,
    fingerprint: Vec<u8>,
}

/// Claims a key with `fresh` as the id, unless it was claimed within `counts`: then what was claimed stands.
pub(crate) async fn claim(
    db: &TenantDb,
    (tenant, person): (TenantId, PersonId),
    once: &Once<'_>,
    fresh: Uuid,
    now: Timestamp,
    counts: SignedDuration,
) -> Result<(Uuid, Vec<u8>), DbErr> {
    let tx = db.begin(tenant).await?;
    let forget = "delete from identity.once where tenant_id = $1 and created_at < $2";
    execute(&tx, forget, [tenant.into(), now.plus(-counts).into()]).await?;
    let claim =
        "insert into identity.once (tenant_id, person_id, route, key, fingerprint, made_id, created_at)
                 values ($1, $2, $3, $4, $5, $6, $7)
                 on conflict do nothing";
    let values = [
        tenant.into(),
        person.into(),
        once.route.into(),
        once.key.into(),
        once.fingerprint.into(),
        fresh.into(),
        now.into(),
    ];
    execute(&tx, claim, values).await?;
    // Whoever was faster has committed by now, and this statement sees it.
    let found = "select made_id, fingerprint from identity.once
                  where tenant_id = $1 and person_id = $2 and route = $3 and key = $4";
    let values = [tenant.into(), person.into(), once.route.into(), once.key.into()];
    let found = Claimed::find_by_statement(statement(&tx, found, values)).one(&tx).await?;
    tx.commit().await?;
    let claimed = found.ok_or_else(|| DbErr::RecordNotFound("a claim that was just made".to_owned()))?;
    Ok((claimed.made_id, claimed.fingerprint))
}
