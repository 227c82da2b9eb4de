//! One's keys for programs: listed, made, ended.

use std::collections::BTreeSet;

use axum::extract::State;
use axum::response::Response;
use http::StatusCode;
use serde::Deserialize;
use tenancy::{Caller, KeyId, Scope, SignedIn};
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Reader};

use crate::error::IdentityError;
use crate::screens::{DaysChoice, KeyForm, Keys, ScopeChoice, ShownFlaw, ShownKey, ShownToken};
use crate::store::keys::{self, KeyRow};
use crate::{Identity, KeyFlaw, Lasts, NewKey};

/// What is typed for a new key.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    name: String,
    read: Option<String>,
    book: Option<String>,
    host: Option<String>,
    days: String,
}

impl Typed {
    /// A form that nobody has touched: a key that reads, for a quarter.
    fn fresh() -> Self {
        Self { read: Some("yes".to_owned()), days: Lasts::Days90.days().to_string(), ..Self::default() }
    }

    fn scopes(&self) -> BTreeSet<Scope> {
        let boxes = [(Scope::Read, &self.read), (Scope::Book, &self.book), (Scope::Host, &self.host)];
        boxes.into_iter().filter(|(_, ticked)| ticked.is_some()).map(|(scope, _)| scope).collect()
    }
}

/// Lists the keys that work.
pub(super) async fn index(
    State(identity): State<Identity>,
    May(caller): May<SignedIn>,
    reader: Reader,
) -> Result<Response, Problem> {
    reader.page(&identity.keys_page(&caller, &reader, &Typed::fresh(), Vec::new()).await?)
}

/// Makes a key and shows its token, this once.
pub(super) async fn create(
    State(identity): State<Identity>,
    May(caller): May<SignedIn>,
    reader: Reader,
    Form(typed): Form<Typed>,
) -> Result<Response, Problem> {
    match NewKey::parse(&typed.name, typed.scopes(), &typed.days) {
        Ok(new) => {
            let made = identity.make_key(caller.tenant, caller.person, &new).await?;
            let page = identity.keys_page(&caller, &reader, &Typed::fresh(), Vec::new()).await?;
            let made = Some(ShownToken { name: new.name, token: made.token });
            reader.page_with(StatusCode::CREATED, &Keys { made, ..page })
        }
        Err(flaws) => {
            let page = identity.keys_page(&caller, &reader, &typed, flaws).await?;
            reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &page)
        }
    }
}

/// Ends a key.
pub(super) async fn destroy(
    State(identity): State<Identity>,
    May(caller): May<SignedIn>,
    PathId(key): PathId<KeyId>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let whose = (caller.person, caller.tenant);
    let ended = keys::end(&identity.db, whose, key, reader.now()).await.map_err(IdentityError::from)?;
    let token_hash = ended.ok_or(Problem::NotFound)?;
    identity.rules.sessions.unlearn(caller.tenant, &[token_hash]).await;
    Ok(reader.go_to(paths::KEYS))
}

impl Identity {
    async fn keys_page(
        &self,
        caller: &Caller<SignedIn>,
        reader: &Reader,
        typed: &Typed,
        flaws: Vec<KeyFlaw>,
    ) -> Result<Keys, Problem> {
        let whose = (caller.person, caller.tenant);
        let working = keys::working(&self.db, whose, reader.now()).await.map_err(IdentityError::from)?;
        Ok(Keys {
            csrf: reader.csrf().to_owned(),
            made: None,
            keys: working.iter().map(|key| shown(reader, key)).collect(),
            form: form(typed, flaws),
        })
    }
}

fn shown(reader: &Reader, key: &KeyRow) -> ShownKey {
    ShownKey {
        name: key.name.clone(),
        hint: key.hint.clone(),
        scopes: key.scopes.clone(),
        made: reader.moment(key.created_at),
        used: key.last_used_at.map(|at| reader.moment(at)),
        expires: reader.moment(key.expires_at),
        ending: paths::key_ending(&key.id.to_string()),
    }
}

fn form(typed: &Typed, flaws: Vec<KeyFlaw>) -> KeyForm {
    let scopes = typed.scopes();
    let scope =
        |scope: Scope| ScopeChoice { scope: scope.as_str().to_owned(), chosen: scopes.contains(&scope) };
    let days =
        |lasts: Lasts| DaysChoice { days: lasts.days(), chosen: Lasts::parse(&typed.days) == Some(lasts) };
    KeyForm {
        name: typed.name.clone(),
        scopes: Scope::ALL.map(scope).to_vec(),
        days: Lasts::ALL.map(days).to_vec(),
        flaws: flaws.into_iter().map(flaw).collect(),
    }
}

const fn flaw(of: KeyFlaw) -> ShownFlaw {
    let (field, kind) = match of {
        KeyFlaw::NoName => ("name", "no_name"),
        KeyFlaw::LongName => ("name", "long_name"),
        KeyFlaw::NoScope => ("scopes", "no_scope"),
        KeyFlaw::NoEnd => ("days", "no_end"),
    };
    ShownFlaw { field, kind }
}
