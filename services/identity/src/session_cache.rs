//! Sessions, and keys of programs, remembered in Redis for moments, so that a request need not ask PostgreSQL whose it is.
//! The truth stays there: what ends or changes is unlearnt at once, and while Redis is away everybody is asked for where
//! the truth is.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::SignedDuration;
use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Pipeline, RedisError};
use serde::{Deserialize, Serialize};
use tenancy::{HeldKey, PersonId, Role, TenantId, Timestamp, UnitId, Who};

/// How long a session is remembered, and how long it is known to have ended: longer than any request may take, so that
/// one that read the session before its end cannot remember it afterwards.
const REMEMBERED: SignedDuration = SignedDuration::from_secs(30);
/// How long an answer of Redis is waited for: PostgreSQL would have given it meanwhile.
const PATIENCE: Duration = Duration::from_millis(250);
/// A Redis that did not answer is left alone for so long.
const LEFT_ALONE: SignedDuration = SignedDuration::from_secs(5);
/// What stands where a session has ended or changed a moment ago.
const UNLEARNT: &str = "";

/// The address of Redis cannot be used.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct CacheUnusable(#[from] RedisError);

/// Sessions remembered in Redis.
#[derive(Clone)]
pub struct SessionCache {
    redis: Option<ConnectionManager>,
    alone_until: Arc<AtomicI64>,
}

impl std::fmt::Debug for SessionCache {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SessionCache").field("redis", &self.redis.is_some()).finish_non_exhaustive()
    }
}

/// What Redis says of a session.
#[derive(Debug)]
pub(crate) enum Remembered {
    /// It is open, and this person's.
    Who(Box<Who>),
    /// Nothing: PostgreSQL knows, and its answer may be remembered.
    Nothing,
    /// It ended or changed just now, or Redis is away: PostgreSQL knows, and its answer is not to be remembered.
    Unlearnt,
}

/// A session, or who holds a key of the API, as it lies in Redis; its tenant is in the key that it lies under.
#[derive(Serialize, Deserialize)]
struct Kept {
    person: PersonId,
    name: String,
    email: String,
    roles: Vec<Role>,
    lent: Vec<Role>,
    units: Vec<UnitId>,
    csrf: String,
    key: Option<HeldKey>,
    until: Timestamp,
}

impl SessionCache {
    /// Remembers at this address of Redis; nothing where it is empty. It is connected to when it is first needed.
    pub fn new(redis_url: &str) -> Result<Self, CacheUnusable> {
        let alone_until = Arc::new(AtomicI64::new(i64::MIN));
        if redis_url.is_empty() {
            return Ok(Self { redis: None, alone_until });
        }
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(1)
            .set_connection_timeout(Some(PATIENCE))
            .set_response_timeout(Some(PATIENCE));
        let client = redis::Client::open(redis_url)?;
        Ok(Self { redis: Some(ConnectionManager::new_lazy_with_config(client, config)?), alone_until })
    }

    /// What is remembered of a session of `tenant`, or of a key there, by the hash of its token.
    pub(crate) async fn find(&self, tenant: TenantId, token_hash: &[u8], now: Timestamp) -> Remembered {
        let mut ask = redis::pipe();
        ask.get(key(tenant, token_hash));
        let found: Result<(Option<String>,), Away> = self.ask(&ask, now).await;
        match found {
            Ok((None,)) => Remembered::Nothing,
            Ok((Some(kept),)) => read(&kept, tenant, now),
            Err(Away) => Remembered::Unlearnt,
        }
    }

    /// Remembers whose an open session or a working key is, at most until `ends`, unless it was unlearnt meanwhile.
    pub(crate) async fn remember(&self, who: &Who, token_hash: &[u8], ends: Timestamp, now: Timestamp) {
        let until = ends.min(now.plus(REMEMBERED));
        let millis = until.as_jiff().duration_since(now.as_jiff()).as_millis();
        let Ok(kept) = serde_json::to_string(&kept(who, until)) else { return };
        if millis <= 0 {
            return;
        }
        let mut set = redis::pipe();
        let key = key(who.tenant, token_hash);
        set.cmd("SET")
            .arg(key)
            .arg(kept)
            .arg("NX")
            .arg("PX")
            .arg(i64::try_from(millis).unwrap_or(1))
            .ignore();
        // What is not remembered is asked for again.
        let _: Result<(), Away> = self.ask(&set, now).await;
    }

    /// Forgets sessions and keys of `tenant`, and whatever is about to be remembered of them.
    pub(crate) async fn unlearn(&self, tenant: TenantId, token_hashes: &[Vec<u8>]) {
        let Some(redis) = &self.redis else { return };
        if token_hashes.is_empty() {
            return;
        }
        let mut set = redis::pipe();
        for token_hash in token_hashes {
            let key = key(tenant, token_hash);
            set.cmd("SET").arg(key).arg(UNLEARNT).arg("EX").arg(REMEMBERED.as_secs()).ignore();
        }
        let mut redis = redis.clone();
        // A connection that was lost is noticed by the first question, and opened anew for the second.
        let mut unlearnt: Result<(), RedisError> = set.query_async(&mut redis).await;
        if unlearnt.is_err() {
            unlearnt = set.query_async(&mut redis).await;
        }
        if let Err(error) = unlearnt {
            tracing::error!(error = %error, sessions = token_hashes.len(), "redis did not unlearn sessions: it may remember them for half a minute");
        }
    }

    async fn ask<T: redis::FromRedisValue>(&self, what: &Pipeline, now: Timestamp) -> Result<T, Away> {
        let moment = now.as_jiff().as_millisecond();
        let Some(redis) = &self.redis else { return Err(Away) };
        if moment < self.alone_until.load(Ordering::Relaxed) {
            return Err(Away);
        }
        what.query_async(&mut redis.clone()).await.map_err(|error| {
            let until = now.plus(LEFT_ALONE).as_jiff().as_millisecond();
            self.alone_until.store(until, Ordering::Relaxed);
            tracing::warn!(error = %error, "redis does not remember sessions");
            Away
        })
    }
}

/// Redis is away.
struct Away;

fn key(tenant: TenantId, token_hash: &[u8]) -> String {
    format!("session:{tenant}:{}", URL_SAFE_NO_PAD.encode(token_hash))
}

fn kept(who: &Who, until: Timestamp) -> Kept {
    Kept {
        person: who.person,
        name: who.name.clone(),
        email: who.email.clone(),
        roles: who.roles.clone(),
        lent: who.lent.clone(),
        units: who.units.clone(),
        csrf: who.csrf.clone(),
        key: who.key.clone(),
        until,
    }
}

/// What another version of the program has written cannot be read, and is not believed.
fn read(text: &str, tenant: TenantId, now: Timestamp) -> Remembered {
    match serde_json::from_str::<Kept>(text) {
        Ok(kept) if kept.until > now => Remembered::Who(Box::new(Who {
            tenant,
            person: kept.person,
            name: kept.name,
            email: kept.email,
            roles: kept.roles,
            lent: kept.lent,
            units: kept.units,
            csrf: kept.csrf,
            key: kept.key,
        })),
        Ok(_) | Err(_) => Remembered::Unlearnt,
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;
    use tenancy::{HeldKey, KeyId, PersonId, Role, Scope, TenantId, UnitId, Who};

    use super::{Remembered, SessionCache};

    fn who(tenant: TenantId) -> Who {
        Who {
            tenant,
            person: PersonId::new(),
            name: "Tove".to_owned(),
            email: "tove@koulu.example".to_owned(),
            roles: vec![Role::Booker, Role::Editor],
            lent: vec![Role::Admin],
            units: vec![UnitId::new()],
            csrf: "a-token".to_owned(),
            key: None,
        }
    }

    fn cache() -> SessionCache {
        SessionCache::new(&testkit::redis_url()).expect("the address of Redis")
    }

    #[tokio::test]
    async fn an_open_session_is_remembered_at_its_own_tenant_for_half_a_minute() {
        let (cache, now, who) = (cache(), testkit::morning(), who(TenantId::new()));
        let ends = now.plus(SignedDuration::from_hours(1));
        assert!(matches!(cache.find(who.tenant, b"a", now).await, Remembered::Nothing));
        cache.remember(&who, b"a", ends, now).await;
        let Remembered::Who(found) = cache.find(who.tenant, b"a", now).await else {
            panic!("it is remembered")
        };
        assert_eq!(format!("{found:?}"), format!("{who:?}"));
        assert!(matches!(cache.find(TenantId::new(), b"a", now).await, Remembered::Nothing));
        assert!(matches!(cache.find(who.tenant, b"b", now).await, Remembered::Nothing));
        let later = now.plus(SignedDuration::from_secs(30));
        assert!(matches!(cache.find(who.tenant, b"a", later).await, Remembered::Unlearnt));
    }

    #[tokio::test]
    async fn a_key_is_remembered_with_what_it_was_made_for() {
        let (cache, now) = (cache(), testkit::morning());
        let key = HeldKey { id: KeyId::new(), scopes: [Scope::Book, Scope::Read].into() };
        let who = Who { csrf: String::new(), key: Some(key.clone()), ..who(TenantId::new()) };
        cache.remember(&who, b"k", now.plus(SignedDuration::from_hours(1)), now).await;
        let Remembered::Who(found) = cache.find(who.tenant, b"k", now).await else {
            panic!("it is remembered")
        };
        assert_eq!(found.key, Some(key));
    }

    #[tokio::test]
    async fn it_is_not_remembered_past_its_end() {
        let (cache, now, who) = (cache(), testkit::morning(), who(TenantId::new()));
        cache.remember(&who, b"a", now, now).await;
        assert!(matches!(cache.find(who.tenant, b"a", now).await, Remembered::Nothing));
        let ends = now.plus(SignedDuration::from_secs(5));
        cache.remember(&who, b"a", ends, now).await;
        assert!(matches!(cache.find(who.tenant, b"a", ends).await, Remembered::Unlearnt));
    }

    #[tokio::test]
    async fn what_has_ended_cannot_be_remembered_by_who_read_it_before() {
        let (cache, now, who) = (cache(), testkit::morning(), who(TenantId::new()));
        let ends = now.plus(SignedDuration::from_hours(1));
        cache.remember(&who, b"a", ends, now).await;
        cache.unlearn(who.tenant, &[b"a".to_vec(), b"b".to_vec()]).await;
        for session in [b"a", b"b"] {
            assert!(matches!(cache.find(who.tenant, session, now).await, Remembered::Unlearnt));
            cache.remember(&who, session, ends, now).await;
            assert!(matches!(cache.find(who.tenant, session, now).await, Remembered::Unlearnt));
        }
    }

    #[tokio::test]
    async fn a_redis_that_is_away_knows_nothing_and_is_left_alone() {
        let (now, who) = (testkit::morning(), who(TenantId::new()));
        for address in ["", "redis://127.0.0.1:9/"] {
            let cache = SessionCache::new(address).expect("an address");
            cache.remember(&who, b"a", now.plus(SignedDuration::from_hours(1)), now).await;
            assert!(matches!(cache.find(who.tenant, b"a", now).await, Remembered::Unlearnt));
            cache.unlearn(who.tenant, &[b"a".to_vec()]).await;
        }
        assert!(SessionCache::new("http://127.0.0.1").is_err());
    }
}
