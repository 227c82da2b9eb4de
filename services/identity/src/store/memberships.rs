//! What people are in a tenant, and when they were last here.

use contract::Fact;
use events::{Telling, tell};
use sea_orm::DbErr;
use tenancy::{PersonId, TenantDb, TenantId, TenantTx, Timestamp};

use super::execute;

/// The condition that a role of `identity.membership` has not lapsed at the moment of that parameter: it was used, or given,
/// within a year, and within a year and a half where it is a booker's.
pub(crate) fn holds(now: &str) -> String {
    holds_of("membership", now)
}

/// The same where the table goes by another name.
pub(crate) fn holds_of(membership: &str, now: &str) -> String {
    format!(
        "coalesce({membership}.seen_at, {membership}.created_at) > {now}::timestamptz
         - case {membership}.role when 'booker' then interval '18 months' else interval '12 months' end"
    )
}

/// The condition that whoever `identity.unit_member` names is a booker today: in whose unit's name somebody acts is
/// asked of the role that holds, and not of the row that is left of it.
pub(crate) fn books(now: &str) -> String {
    let holds = holds_of("booker", now);
    format!(
        "exists (select from identity.membership as booker
                  where booker.tenant_id = unit_member.tenant_id and booker.person_id = unit_member.person_id
                    and booker.role = 'booker' and {holds})"
    )
}

/// Notes that a person is here. What has lapsed stays lapsed.
pub(crate) async fn note_seen(
    db: &TenantDb,
    tenant: TenantId,
    person: PersonId,
    now: Timestamp,
) -> Result<(), DbErr> {
    let tx = db.begin(tenant).await?;
    seen(&tx, person, now).await?;
    tx.commit().await
}

/// Notes that a person has signed in. The browser gets its token only afterwards, so no session is used that was not told.
pub(crate) async fn note_sign_in(
    db: &TenantDb,
    tenant: TenantId,
    person: PersonId,
    now: Timestamp,
) -> Result<(), DbErr> {
    let tx = db.begin(tenant).await?;
    seen(&tx, person, now).await?;
    tell_own(&tx, &Fact::SignedIn { person }, person, now).await?;
    tx.commit().await
}

/// Notes that so many sessions of a person were ended.
pub(crate) async fn note_ended(
    db: &TenantDb,
    tenant: TenantId,
    (person, sessions): (PersonId, usize),
    by: PersonId,
    now: Timestamp,
) -> Result<(), DbErr> {
    let tx = db.begin(tenant).await?;
    for _ in 0..sessions {
        tell_own(&tx, &Fact::SessionEnded { person }, by, now).await?;
    }
    tx.commit().await
}

/// Tells what nobody listens to: it is for the record.
pub(super) async fn tell_own(tx: &TenantTx, fact: &Fact, by: PersonId, now: Timestamp) -> Result<(), DbErr> {
    tell(tx, &Telling { fact, by: Some(by), at: now, to: &[] }).await
}

async fn seen(tx: &TenantTx, person: PersonId, now: Timestamp) -> Result<(), DbErr> {
    let sql = format!(
        "update identity.membership set seen_at = $3 where tenant_id = $1 and person_id = $2 and {}",
        holds("$3")
    );
    execute(tx, sql, [tx.tenant().into(), person.into(), now.into()]).await?;
    Ok(())
}
