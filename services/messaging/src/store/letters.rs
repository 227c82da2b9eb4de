//! Letters: written, taken, forgotten.

use events::{clear_due, ensure_due, set_due};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, Statement, Value};
use tenancy::{TenantDb, TenantId, TenantTx, Timestamp};

use crate::post::{FORGET, LOOKED_FOR_EVERY, SEND};

tenancy::typed_id!(
    /// One e-mail to one address.
    LetterId
);

/// A letter that waits to be taken.
#[derive(Debug, FromQueryResult)]
pub(crate) struct Letter {
    pub(crate) id: LetterId,
    pub(crate) to_email: String,
    pub(crate) from_name: String,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) html: String,
    pub(crate) is_secret: bool,
    pub(crate) written_at: Timestamp,
}

/// Writes a letter, to be sent now.
pub(crate) async fn write(
    db: &TenantDb,
    tenant: TenantId,
    letter: &contract::Letter,
    now: Timestamp,
) -> Result<(), DbErr> {
    let id = LetterId::new();
    let tx = db.begin(tenant).await?;
    let values = [
        tenant.into(),
        id.into(),
        letter.to.as_str().into(),
        letter.from_name.as_str().into(),
        letter.lang.code().into(),
        letter.subject.as_str().into(),
        letter.text.as_str().into(),
        letter.html.as_str().into(),
        letter.is_secret.into(),
        now.into(),
    ];
    execute(
        &tx,
        "insert into messaging.letter
           (tenant_id, id, to_email, from_name, lang, subject, text, html, is_secret, state, written_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', $10)",
        values,
    )
    .await?;
    set_due(&tx, SEND, id.as_uuid(), now).await?;
    ensure_due(&tx, FORGET, tenant.as_uuid(), now.plus(LOOKED_FOR_EVERY)).await?;
    tx.wake_on_commit();
    tx.commit().await
}

/// The letter, if it has not been taken yet.
pub(crate) async fn waiting(db: &TenantDb, tenant: TenantId, id: LetterId) -> Result<Option<Letter>, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "select id, to_email, from_name, subject, text, html, is_secret, written_at
                 from messaging.letter where tenant_id = $1 and id = $2 and state = 'waiting'";
    Letter::find_by_statement(statement(&tx, sql, [tenant.into(), id.into()])).one(&tx).await
}

/// Notes that a letter was taken, and forgets its words if asked to.
pub(crate) async fn note_taken(
    db: &TenantDb,
    tenant: TenantId,
    id: LetterId,
    forget: bool,
    now: Timestamp,
) -> Result<(), DbErr> {
    let tx = db.begin(tenant).await?;
    execute(
        &tx,
        "update messaging.letter
            set state = 'sent', sent_at = $3,
                text = case when $4 then '' else text end,
                html = case when $4 then '' else html end
          where tenant_id = $1 and id = $2",
        [tenant.into(), id.into(), now.into(), forget.into()],
    )
    .await?;
    clear_due(&tx, SEND, id.as_uuid()).await?;
    tx.commit().await
}

/// Gives a letter up, and forgets its words.
pub(crate) async fn give_up(db: &TenantDb, tenant: TenantId, id: LetterId) -> Result<(), DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "update messaging.letter set state = 'failed', text = '', html = ''
                where tenant_id = $1 and id = $2";
    execute(&tx, sql, [tenant.into(), id.into()]).await?;
    clear_due(&tx, SEND, id.as_uuid()).await?;
    tx.commit().await
}

/// Ends the timer of a letter that was taken before.
pub(crate) async fn ring_no_more(db: &TenantDb, tenant: TenantId, id: LetterId) -> Result<(), DbErr> {
    let tx = db.begin(tenant).await?;
    clear_due(&tx, SEND, id.as_uuid()).await?;
    tx.commit().await
}

/// Deletes the letters of before `before` that do not wait any more, and says how many there were.
pub(crate) async fn forget_old(
    db: &TenantDb,
    tenant: TenantId,
    before: Timestamp,
    now: Timestamp,
) -> Result<u64, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "delete from messaging.letter where tenant_id = $1 and written_at < $2 and state <> 'waiting'";
    let gone = tx.execute_raw(statement(&tx, sql, [tenant.into(), before.into()])).await?;
    set_due(&tx, FORGET, tenant.as_uuid(), now.plus(LOOKED_FOR_EVERY)).await?;
    tx.commit().await?;
    Ok(gone.rows_affected())
}

/// A letter as the demo's mailbox shows it.
#[derive(Debug, FromQueryResult)]
pub(crate) struct Shown {
    pub(crate) to_email: String,
    pub(crate) from_name: String,
    pub(crate) lang: String,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) written_at: Timestamp,
}

/// The latest letters of a tenant, newest first.
pub(crate) async fn latest(db: &TenantDb, tenant: TenantId, most: u32) -> Result<Vec<Shown>, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "select to_email, from_name, lang, subject, text, written_at from messaging.letter
                where tenant_id = $1 order by written_at desc limit $2";
    Shown::find_by_statement(statement(&tx, sql, [tenant.into(), i64::from(most).into()])).all(&tx).await
}

async fn execute<const N: usize>(tx: &TenantTx, sql: &'static str, values: [Value; N]) -> Result<(), DbErr> {
    tx.execute_raw(statement(tx, sql, values)).await?;
    Ok(())
}

fn statement<const N: usize>(tx: &TenantTx, sql: &'static str, values: [Value; N]) -> Statement {
    Statement::from_sql_and_values(tx.get_database_backend(), sql, values)
}
