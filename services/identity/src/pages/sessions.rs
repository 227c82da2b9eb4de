//! One's own sessions on this site, and one's places on others.

use axum::extract::State;
use axum::response::Response;
use tenancy::{SignedIn, Timestamp, Who};
use views::paths;
use web::{Form, May, Nothing, PathId, Problem, Reader};

use super::browser::Browser;
use crate::error::IdentityError;
use crate::screens::{OtherPlace, OwnPlace, Sessions, ShownSession};
use crate::store::hand_overs;
use crate::store::sessions::{self, OpenSession, SessionId};
use crate::store::substitutes::Side;
use crate::store::units;
use crate::{Identity, agent, token};

/// Lists the open sessions.
pub(super) async fn index(
    State(identity): State<Identity>,
    May(caller): May<SignedIn>,
    browser: Browser,
    reader: Reader,
) -> Result<Response, Problem> {
    let whose = (caller.person, caller.tenant);
    let this = token::hash(&browser.session(&reader).unwrap_or_default());
    let open = sessions::open(&identity.db, whose, this, reader.now()).await.map_err(IdentityError::from)?;
    let page = Sessions {
        csrf: reader.csrf().to_owned(),
        sessions: open.into_iter().map(|session| shown(&reader, &session)).collect(),
        units: identity.own_units(&caller).await?,
        substitutes: identity
            .standing(&reader, (caller.tenant, caller.person), Side::Substitutes, "")
            .await?,
        stands_in: identity.standing(&reader, (caller.tenant, caller.person), Side::StoodFor, "").await?,
        places: identity.other_places(&caller, reader.now()).await?,
    };
    reader.page(&page)
}

/// Ends one of one's sessions.
pub(super) async fn destroy(
    State(identity): State<Identity>,
    May(caller): May<SignedIn>,
    PathId(session): PathId<SessionId>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let whose = (caller.person, caller.tenant);
    let ended = sessions::end_one(&identity.db, whose, session).await.map_err(IdentityError::from)?;
    if ended.is_empty() {
        return Err(Problem::NotFound);
    }
    identity.sessions_ended(whose, ended, caller.person, reader.now()).await?;
    Ok(reader.go_to(paths::SESSIONS))
}

/// Ends all but this one.
pub(super) async fn destroy_others(
    State(identity): State<Identity>,
    May(caller): May<SignedIn>,
    browser: Browser,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let whose = (caller.person, caller.tenant);
    let this = token::hash(&browser.session(&reader).unwrap_or_default());
    let ended = sessions::end_others(&identity.db, whose, this).await.map_err(IdentityError::from)?;
    identity.sessions_ended(whose, ended, caller.person, reader.now()).await?;
    Ok(reader.go_to(paths::SESSIONS))
}

fn shown(reader: &Reader, session: &OpenSession) -> ShownSession {
    let (browser, system) = agent::parts(&session.agent);
    ShownSession {
        browser: browser.to_owned(),
        system: system.to_owned(),
        began: reader.moment(session.created_at),
        seen: reader.moment(session.seen_at),
        is_this: session.is_this,
        ending: paths::session_ending(&session.id.to_string()),
    }
}

impl Identity {
    async fn own_units(&self, who: &Who) -> Result<Vec<OwnPlace>, Problem> {
        let units = units::places(&self.db, who.tenant, who.person).await.map_err(IdentityError::from)?;
        let place = |unit: units::Place| OwnPlace {
            href: paths::own_unit(&unit.id.to_string()),
            name: unit.name,
            part: unit.role,
        };
        Ok(units.into_iter().map(place).collect())
    }

    async fn other_places(&self, who: &Who, now: Timestamp) -> Result<Vec<OtherPlace>, Problem> {
        let tenants = hand_overs::places(&self.db, who.person, who.tenant, now).await;
        let mut places = Vec::new();
        for tenant in tenants.map_err(IdentityError::from)? {
            if let Some(card) = contract::Directory::tenant(self, tenant).await? {
                places.push(OtherPlace { slug: card.slug.clone(), name: card.name.clone() });
            }
        }
        places.sort_by(|a, b| a.slug.cmp(&b.slug));
        Ok(places)
    }
}
