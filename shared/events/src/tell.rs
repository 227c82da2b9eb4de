//! Telling: the fact's row and its deliveries, in the transaction in which it happened.

use contract::{Fact, FactId};
use sea_orm::{ConnectionTrait, DbErr, Statement, Value};
use tenancy::{PersonId, TenantId, TenantTx, Timestamp};

/// A fact about to be told: by whom, when, and which tenants are to hear of it.
#[derive(Debug)]
pub struct Telling<'a> {
    /// What happened.
    pub fact: &'a Fact,
    /// The person whose deed it was; none for a listener or a timer.
    pub by: Option<PersonId>,
    /// When.
    pub at: Timestamp,
    /// Which tenants hear of it, through the fact's listeners.
    pub to: &'a [TenantId],
}

impl Telling<'_> {
    /// This telling as two common table expressions, `{name}_fact` and `{name}_delivery`, that take effect once for the
    /// single row of `when`, so that a store may tell in the same statement in which it writes. Appends what they
    /// bind to `values`. `name` and `when` are the store's own words, never input.
    pub fn as_cte(
        &self,
        teller: TenantId,
        name: &'static str,
        when: &'static str,
        values: &mut Vec<Value>,
    ) -> Result<String, DbErr> {
        let (kind, body) = self.fact.written().map_err(|error| DbErr::Custom(error.to_string()))?;
        // Host and guest may be one tenant, who hears of it once.
        let each = self.to.iter().enumerate().filter(|(place, to)| !self.to[..*place].contains(to));
        let (recipients, listeners): (Vec<_>, Vec<_>) = each
            .flat_map(|(_, to)| {
                self.fact.listeners(*to).iter().map(|l| (to.as_uuid(), l.as_str().to_owned()))
            })
            .unzip();
        let first = values.len();
        values.extend([
            teller.into(),
            FactId::new().into(),
            kind.into(),
            Fact::VERSION.into(),
            self.fact.key().into(),
            body.into(),
            self.by.into(),
            self.at.into(),
            recipients.into(),
            listeners.into(),
        ]);
        let p = |n: usize| format!("${}", first + n);
        let [teller, id, kind, version, key, body, by, at, recipients, listeners] =
            [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(p);
        Ok(format!(
            "{name}_fact as (
               insert into events.fact (tenant_id, id, kind, version, key, body, by_person, told_at)
               select {teller}, {id}, {kind}, {version}, {key}, {body}, {by}, {at} from {when}
             ), {name}_delivery as (
               insert into events.fact_delivery (tenant_id, fact_id, recipient_id, listener, key, next_at)
               select {teller}, {id}, hearer.recipient, hearer.listener, {key}, {at}
                 from {when}
                cross join unnest({recipients}::uuid[], {listeners}::text[]) as hearer (recipient, listener)
             )"
        ))
    }
}

/// Tells many facts in `tx` at once, each to the tenants named beside it, as deeds of nobody in particular; the relay is woken when
/// it is committed.
pub async fn tell_all(tx: &TenantTx, facts: &[(Fact, Vec<TenantId>)], at: Timestamp) -> Result<(), DbErr> {
    let (mut ids, mut kinds, mut keys, mut bodies) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut told, mut recipients, mut listeners) = (Vec::new(), Vec::new(), Vec::new());
    for (fact, to) in facts {
        let id = FactId::new().as_uuid();
        let (kind, body) = fact.written().map_err(|error| DbErr::Custom(error.to_string()))?;
        ids.push(id);
        kinds.push(kind);
        keys.push(fact.key());
        bodies.push(body.to_string());
        for (recipient, listener) in
            to.iter().flat_map(|to| fact.listeners(*to).iter().map(move |listener| (*to, listener)))
        {
            told.push(id);
            recipients.push(recipient.as_uuid());
            listeners.push(listener.as_str().to_owned());
        }
    }
    let sql = "with this as (
                 select * from unnest($2::uuid[], $3::text[], $4::uuid[], $5::text[]) as this (id, kind, key, body)
               ), fact as (
                 insert into events.fact (tenant_id, id, kind, version, key, body, told_at)
                 select $1, id, kind, $6, key, body::jsonb, $7 from this
               )
               insert into events.fact_delivery (tenant_id, fact_id, recipient_id, listener, key, next_at)
               select $1, this.id, hearer.recipient, hearer.listener, this.key, $7
                 from unnest($8::uuid[], $9::uuid[], $10::text[]) as hearer (fact, recipient, listener)
                 join this on this.id = hearer.fact";
    let values: [Value; 10] = [
        tx.tenant().into(),
        ids.into(),
        kinds.into(),
        keys.into(),
        bodies.into(),
        Fact::VERSION.into(),
        at.into(),
        told.into(),
        recipients.into(),
        listeners.into(),
    ];
    tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, values)).await?;
    tx.wake_on_commit();
    Ok(())
}

/// Tells a fact in `tx`; the relay is woken when it is committed.
pub async fn tell(tx: &TenantTx, telling: &Telling<'_>) -> Result<(), DbErr> {
    let mut values = Vec::new();
    let told = telling.as_cte(tx.tenant(), "this", "(select 1) as once", &mut values)?;
    let sql = format!("with {told} select 1");
    tx.execute_raw(Statement::from_sql_and_values(tx.get_database_backend(), sql, values)).await?;
    tx.wake_on_commit();
    Ok(())
}
