//! Keys by which programs act for a person: made for a while and for a purpose, shown once.

use std::collections::BTreeSet;

use async_trait::async_trait;
use contract::{AskError, Claim, Keys, Once, Repeats};
use jiff::SignedDuration;
use std::sync::Arc;
use tenancy::re::uuid::Uuid;
use tenancy::{KeyId, PersonId, Scope, TenantId, Who};

use crate::error::IdentityError;
use crate::session_cache::Remembered;
use crate::store::keys::Held;
use crate::{Identity, store, token};

/// How every key begins, so that people and scanners of leaks know one when they see it.
const BEGINNING: &str = "tarjotin_";
/// How much of a key is kept to know it by.
const HINT: usize = BEGINNING.len() + 4;
/// The longest name of a key.
pub(crate) const MOST_NAME: usize = 80;
/// For how long a one-time key counts.
const ONCE_COUNTS: SignedDuration = SignedDuration::from_hours(24);

/// How long a key works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lasts {
    /// A month
    Days30,
    /// A quarter
    Days90,
    /// A year
    Days365,
}

impl Lasts {
    /// Every choice, the shortest first.
    pub const ALL: [Self; 3] = [Self::Days30, Self::Days90, Self::Days365];

    /// In days.
    pub const fn days(self) -> u16 {
        match self {
            Self::Days30 => 30,
            Self::Days90 => 90,
            Self::Days365 => 365,
        }
    }

    /// Reads a number of days that is a choice.
    pub fn parse(days: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lasts| lasts.days().to_string() == days)
    }

    pub(crate) fn span(self) -> SignedDuration {
        SignedDuration::from_hours(24 * i64::from(self.days()))
    }
}

/// What is wrong with a key that someone wants to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyFlaw {
    /// It has no name.
    NoName,
    /// Its name is too long.
    LongName,
    /// It is for nothing.
    NoScope,
    /// It would work for another while than may be chosen.
    NoEnd,
}

/// A key to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewKey {
    /// What its person calls it.
    pub name: String,
    /// What it is for.
    pub scopes: BTreeSet<Scope>,
    /// How long it works.
    pub lasts: Lasts,
}

impl NewKey {
    /// Reads what was typed, or says all that is wrong with it.
    pub fn parse(name: &str, scopes: BTreeSet<Scope>, days: &str) -> Result<Self, Vec<KeyFlaw>> {
        let name: String = name.chars().filter(|letter| !letter.is_control()).collect();
        let name = name.trim().to_owned();
        let mut flaws = Vec::new();
        if name.is_empty() {
            flaws.push(KeyFlaw::NoName);
        }
        if name.chars().count() > MOST_NAME {
            flaws.push(KeyFlaw::LongName);
        }
        if scopes.is_empty() {
            flaws.push(KeyFlaw::NoScope);
        }
        match Lasts::parse(days) {
            Some(lasts) if flaws.is_empty() => Ok(Self { name, scopes, lasts }),
            Some(_) => Err(flaws),
            None => {
                flaws.push(KeyFlaw::NoEnd);
                Err(flaws)
            }
        }
    }
}

/// A key that was just made. The token is known here and nowhere else.
#[derive(Clone, Debug)]
pub struct MadeKey {
    /// Its id.
    pub id: KeyId,
    /// What a program shows.
    pub token: String,
}

impl Identity {
    /// Makes a key of a person's in a tenant.
    pub async fn make_key(
        &self,
        tenant: TenantId,
        person: PersonId,
        new: &NewKey,
    ) -> Result<MadeKey, IdentityError> {
        let made = MadeKey { id: KeyId::new(), token: format!("{BEGINNING}{}", token::new()) };
        let kept =
            store::keys::Kept { id: made.id, hash: token::hash(&made.token), hint: &made.token[..HINT] };
        store::keys::keep(&self.db, (person, tenant), &kept, new, self.clock.now()).await?;
        Ok(made)
    }

    /// The person who signs in to a tenant with an e-mail address.
    pub async fn person_with(
        &self,
        tenant: TenantId,
        email: &str,
    ) -> Result<Option<PersonId>, IdentityError> {
        let found = store::people::members(&self.db, tenant, Some(email), self.clock.now()).await?;
        Ok(found.first().map(|member| member.person_id))
    }
}

/// Whether a token has the form of a key, and not that of a session.
pub(crate) fn is_key(token: &str) -> bool {
    token.starts_with(BEGINNING)
}

#[async_trait]
impl Keys for Identity {
    async fn holder(&self, tenant: TenantId, token: &str) -> Result<Option<Arc<Who>>, AskError> {
        if !is_key(token) {
            return Ok(None);
        }
        let (hash, now) = (token::hash(token), self.clock.now());
        let found = self.rules.sessions.find(tenant, &hash, now).await;
        if let Remembered::Who(who) = found {
            return Ok(Some(Arc::new(*who)));
        }
        let held = store::keys::holder(&self.db, tenant, &hash, now).await.map_err(AskError::new)?;
        let Some(Held { who, ends }) = held else { return Ok(None) };
        if matches!(found, Remembered::Nothing) {
            self.rules.sessions.remember(&who, &hash, ends, now).await;
        }
        Ok(Some(Arc::new(who)))
    }
}

#[async_trait]
impl Repeats for Identity {
    async fn claim(&self, who: &Who, once: Once<'_>) -> Result<Claim, AskError> {
        let now = self.clock.now();
        let (id, fingerprint) =
            store::once::claim(&self.db, (who.tenant, who.person), &once, Uuid::now_v7(), now, ONCE_COUNTS)
                .await
                .map_err(AskError::new)?;
        Ok(if fingerprint == once.fingerprint { Claim::Id(id) } else { Claim::Differs })
    }
}

#[cfg(test)]
mod tests {
    use super::{KeyFlaw, Lasts, NewKey, Scope};

    #[test]
    fn a_key_has_a_name_a_purpose_and_an_end() {
        let read = || [Scope::Read].into();
        let key = NewKey::parse(" Kotisivut ", read(), "90").expect("a key");
        assert_eq!((key.name.as_str(), key.lasts), ("Kotisivut", Lasts::Days90));
        let flaws = |name: &str, scopes, days: &str| NewKey::parse(name, scopes, days).expect_err("flaws");
        assert_eq!(flaws(" \0 ", read(), "90"), [KeyFlaw::NoName]);
        assert_eq!(flaws(&"ä".repeat(81), read(), "90"), [KeyFlaw::LongName]);
        assert!(NewKey::parse(&"ä".repeat(80), read(), "90").is_ok());
        assert_eq!(flaws("a", [].into(), "0"), [KeyFlaw::NoScope, KeyFlaw::NoEnd]);
        assert_eq!(flaws("a", read(), "36500"), [KeyFlaw::NoEnd]);
    }
}
