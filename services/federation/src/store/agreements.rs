//! Agreements: the host's rows, which the guest may read.

use contract::AgreementId;
use sea_orm::{DbErr, FromQueryResult};
use tenancy::{TenantId, TenantTx, Timestamp};

use super::{execute, known, statement, tenants};
use crate::agreement::{Agreement, AgreementState, Notice, Part, Side};
use crate::error::FederationError;

#[derive(Debug, FromQueryResult)]
struct AgreementRow {
    id: AgreementId,
    tenant_id: TenantId,
    guest_tenant_id: TenantId,
    part: String,
    state: String,
    version: i32,
    valid_from: Timestamp,
    valid_until: Option<Timestamp>,
    ending_by: Option<String>,
    ending_why: Option<String>,
    ending_since: Option<Timestamp>,
}

macro_rules! agreements {
    ($rest:literal) => {
        concat!(
            "select id, tenant_id, guest_tenant_id, part, state, version, valid_from, valid_until,
                    ending_by, ending_why, ending_since
               from federation.agreement ",
            $rest
        )
    };
}

impl TryFrom<AgreementRow> for Agreement {
    type Error = FederationError;
    fn try_from(row: AgreementRow) -> Result<Self, FederationError> {
        let by = row.ending_by.map(|by| known(&by, Side::parse)).transpose()?;
        let notice = by.zip(row.ending_since);
        Ok(Self {
            id: row.id,
            host: row.tenant_id,
            guest: row.guest_tenant_id,
            part: known(&row.part, Part::parse)?,
            state: known(&row.state, AgreementState::parse)?,
            version: row.version,
            from: row.valid_from,
            until: row.valid_until,
            notice: notice.map(|(by, since)| Notice { by, why: row.ending_why.unwrap_or_default(), since }),
        })
    }
}

/// All agreements that this tenant is a party of, the newest first.
pub(crate) async fn all(tx: &TenantTx) -> Result<Vec<Agreement>, FederationError> {
    let sql = agreements!(
        "where tenant_id = $1
         union all
         select id, tenant_id, guest_tenant_id, part, state, version, valid_from, valid_until,
                ending_by, ending_why, ending_since
           from federation.agreement where guest_tenant_id = $1
          order by id desc"
    );
    let rows = AgreementRow::find_by_statement(statement(tx, sql, [tx.tenant().into()])).all(tx).await?;
    rows.into_iter().map(Agreement::try_from).collect()
}

/// An agreement that this tenant is a party of.
pub(crate) async fn find(tx: &TenantTx, id: AgreementId) -> Result<Option<Agreement>, FederationError> {
    let sql = agreements!("where id = $2 and $1 in (tenant_id, guest_tenant_id)");
    one(tx, sql, [tx.tenant().into(), id.into()]).await
}

/// An agreement in this tenant's own rows, kept from changing until the transaction ends.
pub(crate) async fn hold(tx: &TenantTx, id: AgreementId) -> Result<Option<Agreement>, FederationError> {
    one(tx, agreements!("where tenant_id = $1 and id = $2 for update"), [tx.tenant().into(), id.into()]).await
}

async fn one<const N: usize>(
    tx: &TenantTx,
    sql: &'static str,
    values: [sea_orm::Value; N],
) -> Result<Option<Agreement>, FederationError> {
    let row = AgreementRow::find_by_statement(statement(tx, sql, values)).one(tx).await?;
    row.map(Agreement::try_from).transpose()
}

/// The agreement between neighbours that lies in `host`'s rows, seen by its guest.
pub(crate) async fn between_partners(
    tx: &TenantTx,
    host: TenantId,
) -> Result<Option<Agreement>, FederationError> {
    let sql = agreements!("where tenant_id = $2 and guest_tenant_id = $1 and part = 'partner'");
    one(tx, sql, [tx.tenant().into(), host.into()]).await
}

/// The agreement of this host with `guest` about that part, written down as proposed if there is none. It is kept from
/// changing until the transaction ends.
pub(crate) async fn open(
    tx: &TenantTx,
    guest: TenantId,
    part: Part,
    now: Timestamp,
) -> Result<Agreement, FederationError> {
    execute(
        tx,
        "insert into federation.agreement (tenant_id, guest_tenant_id, part, id, state, version, valid_from)
         values ($1, $2, $3, $4, 'proposed', 0, $5)
         on conflict (tenant_id, guest_tenant_id, part) do nothing",
        [tx.tenant().into(), guest.into(), part.as_str().into(), AgreementId::new().into(), now.into()],
    )
    .await?;
    let sql = agreements!("where tenant_id = $1 and guest_tenant_id = $2 and part = $3 for update");
    let found = one(tx, sql, [tx.tenant().into(), guest.into(), part.as_str().into()]).await?;
    found.ok_or(FederationError::NoAgreement)
}

/// Writes where an agreement stands by now.
pub(crate) async fn write(tx: &TenantTx, agreement: &Agreement) -> Result<(), DbErr> {
    let notice = agreement.notice.as_ref();
    execute(
        tx,
        "update federation.agreement
            set state = $3, version = $4, valid_from = $5, valid_until = $6,
                ending_by = $7, ending_why = $8, ending_since = $9
          where tenant_id = $1 and id = $2",
        [
            tx.tenant().into(),
            agreement.id.into(),
            agreement.state.as_str().into(),
            agreement.version.into(),
            agreement.from.into(),
            agreement.until.into(),
            notice.map(|notice| notice.by.as_str()).into(),
            notice.map(|notice| notice.why.clone()).into(),
            notice.map(|notice| notice.since).into(),
        ],
    )
    .await?;
    Ok(())
}

/// The members of this region, as agreed now.
pub(crate) async fn members(tx: &TenantTx, now: Timestamp) -> Result<Vec<TenantId>, DbErr> {
    tenants(
        tx,
        concat!(
            "select guest_tenant_id as tenant from federation.agreement
              where tenant_id = $1 and part = 'member' and ",
            in_force!("$2"),
            " order by guest_tenant_id"
        ),
        [tx.tenant().into(), now.into()],
    )
    .await
}

/// The regions that this tenant is a member of, as agreed now.
pub(crate) async fn regions_of(tx: &TenantTx, now: Timestamp) -> Result<Vec<TenantId>, DbErr> {
    tenants(
        tx,
        concat!(
            "select tenant_id as tenant from federation.agreement
              where guest_tenant_id = $1 and part = 'member' and ",
            in_force!("$2"),
            " order by tenant_id"
        ),
        [tx.tenant().into(), now.into()],
    )
    .await
}

/// The tenants that this one may bring its offerings to, as agreed now.
pub(crate) async fn takers_of(tx: &TenantTx, now: Timestamp) -> Result<Vec<TenantId>, DbErr> {
    tenants(
        tx,
        concat!(
            "select tenant_id as tenant from federation.agreement
              where guest_tenant_id = $1 and part in ('producer', 'partner') and ",
            in_force!("$2"),
            " union
             select guest_tenant_id from federation.agreement
              where tenant_id = $1 and part = 'partner' and ",
            in_force!("$2"),
            " order by tenant"
        ),
        [tx.tenant().into(), now.into()],
    )
    .await
}

/// The tenants that may bring offerings to this one, and the regions that it is a member of, as agreed now.
pub(crate) async fn sources_of(tx: &TenantTx, now: Timestamp) -> Result<Vec<TenantId>, DbErr> {
    tenants(
        tx,
        concat!(
            "select tenant_id as tenant from federation.agreement
              where guest_tenant_id = $1 and part in ('member', 'partner') and ",
            in_force!("$2"),
            " union
             select guest_tenant_id from federation.agreement
              where tenant_id = $1 and part in ('producer', 'partner') and ",
            in_force!("$2"),
            " order by tenant"
        ),
        [tx.tenant().into(), now.into()],
    )
    .await
}
