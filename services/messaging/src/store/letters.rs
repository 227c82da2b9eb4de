//! Letters: written, taken, forgotten.

use contract::{CalendarEvent, Haste};
use events::{clear_due, ensure_due, set_due};
use sea_orm::{ConnectionTrait, DbErr, FromQueryResult, JsonValue, Value};
use tenancy::{TenantDb, TenantId, Timestamp};

use super::{execute, statement, undeliverable};
use crate::post::{FORGET, LOOKED_FOR_EVERY, SEND};

tenancy::typed_id!(
    /// One e-mail to one address.
    LetterId
);

/// A letter that waits to be taken.
#[derive(Debug)]
pub(crate) struct Letter {
    pub(crate) id: LetterId,
    pub(crate) to_email: String,
    pub(crate) from_name: String,
    pub(crate) subject: String,
    pub(crate) text: String,
    pub(crate) html: String,
    pub(crate) is_secret: bool,
    pub(crate) calendar: Vec<CalendarEvent>,
    pub(crate) haste: Haste,
    pub(crate) written_at: Timestamp,
}

#[derive(Debug, FromQueryResult)]
struct LetterRow {
    id: LetterId,
    to_email: String,
    from_name: String,
    subject: String,
    text: String,
    html: String,
    is_secret: bool,
    calendar: JsonValue,
    by_day: bool,
    about: Option<Timestamp>,
    written_at: Timestamp,
}

impl TryFrom<LetterRow> for Letter {
    type Error = DbErr;

    fn try_from(row: LetterRow) -> Result<Self, DbErr> {
        Ok(Self {
            id: row.id,
            to_email: row.to_email,
            from_name: row.from_name,
            subject: row.subject,
            text: row.text,
            html: row.html,
            is_secret: row.is_secret,
            calendar: serde_json::from_value(row.calendar).map_err(|error| DbErr::Json(error.to_string()))?,
            haste: if row.by_day { Haste::ByDay { about: row.about } } else { Haste::Awaited },
            written_at: row.written_at,
        })
    }
}

/// Writes a letter, to be sent now; one whose key is there already is not written.
pub(crate) async fn write(
    db: &TenantDb,
    tenant: TenantId,
    letter: &contract::Letter,
    now: Timestamp,
) -> Result<(), DbErr> {
    let id = LetterId::new();
    let (by_day, about) = match letter.haste {
        Haste::Awaited => (false, None),
        Haste::ByDay { about } => (true, about),
    };
    let tx = db.begin(tenant).await?;
    let values: [Value; 14] = [
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
        letter.key.as_deref().into(),
        by_day.into(),
        about.into(),
        serde_json::json!(letter.calendar).into(),
    ];
    let written = execute(
        &tx,
        "insert into messaging.letter
           (tenant_id, id, to_email, from_name, lang, subject, text, html, is_secret, state, written_at, key, by_day,
            about, calendar)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'waiting', $10, $11, $12, $13, $14)
         on conflict (tenant_id, key) do nothing",
        values,
    )
    .await?;
    if written == 0 {
        return Ok(());
    }
    set_due(&tx, SEND, id.as_uuid(), now).await?;
    ensure_due(&tx, FORGET, tenant.as_uuid(), now.plus(LOOKED_FOR_EVERY)).await?;
    tx.wake_on_commit();
    tx.commit().await
}

/// The letter, if it has not been taken yet.
pub(crate) async fn waiting(db: &TenantDb, tenant: TenantId, id: LetterId) -> Result<Option<Letter>, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql =
        "select id, to_email, from_name, subject, text, html, is_secret, calendar, by_day, about, written_at
                 from messaging.letter where tenant_id = $1 and id = $2 and state = 'waiting'";
    let row = LetterRow::find_by_statement(statement(&tx, sql, [tenant.into(), id.into()])).one(&tx).await?;
    row.map(Letter::try_from).transpose()
}

/// Lets a letter wait until a moment.
pub(crate) async fn put_off(
    db: &TenantDb,
    tenant: TenantId,
    id: LetterId,
    until: Timestamp,
) -> Result<(), DbErr> {
    let tx = db.begin(tenant).await?;
    set_due(&tx, SEND, id.as_uuid(), until).await?;
    tx.commit().await
}

/// Notes that a letter was taken, so its address works; and forgets its words if asked to.
pub(crate) async fn note_taken(
    db: &TenantDb,
    tenant: TenantId,
    letter: &Letter,
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
        [tenant.into(), letter.id.into(), now.into(), forget.into()],
    )
    .await?;
    undeliverable::forget(&tx, &letter.to_email).await?;
    clear_due(&tx, SEND, letter.id.as_uuid()).await?;
    tx.commit().await
}

/// Gives a letter up, and forgets its words.
pub(crate) async fn give_up(db: &TenantDb, tenant: TenantId, id: LetterId) -> Result<(), DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "update messaging.letter set state = 'failed', text = '', html = '', calendar = '[]'
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

/// Deletes the letters of before `before` that do not wait any more, and says how many there were. What was refused before
/// then may be tried again.
pub(crate) async fn forget_old(
    db: &TenantDb,
    tenant: TenantId,
    before: Timestamp,
    now: Timestamp,
) -> Result<u64, DbErr> {
    let tx = db.begin(tenant).await?;
    let sql = "delete from messaging.letter where tenant_id = $1 and written_at < $2 and state <> 'waiting'";
    let gone = tx.execute_raw(statement(&tx, sql, [tenant.into(), before.into()])).await?;
    undeliverable::forget_old(&tx, before).await?;
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
