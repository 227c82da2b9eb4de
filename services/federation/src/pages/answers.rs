//! One agreement: shown, accepted, declined, taken back, ended.

use axum::extract::State;
use axum::response::Response;
use contract::AgreementId;
use http::StatusCode;
use jiff::civil::Date;
use serde::Deserialize;
use tenancy::{Manage, TenantId, Timestamp};
use views::paths;
use web::{Form, May, Nothing, PathId, PathIds, Problem, Reader};

use super::agreements::{last_moment, way_of};
use super::terms::signatory;
use crate::agreement::{
    Agreement, Ending, MOST_REFERENCE, MOST_WORDS, Side, Standing, Version, VersionState, first_end, said,
    zone,
};
use crate::screens::{AgreementShow, EndingForm, ShownTerms, ShownVersion, TermsFormFlaw};
use crate::{Federation, FederationError};

/// A yes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Yes {
    reference: String,
}

/// A no.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct No {
    words: String,
}

/// A notice.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct TypedEnding {
    last: String,
    why: String,
}

/// Accepts the terms that wait.
pub(super) async fn accept(
    State(federation): State<Federation>,
    PathIds(id, version): PathIds<AgreementId, i32>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(yes): Form<Yes>,
) -> Result<Response, Problem> {
    let reference = said(&yes.reference);
    if reference.chars().count() > MOST_REFERENCE {
        let page = show_page(&federation, &reader, caller.tenant, id).await?;
        let flaws = vec![too_long("reference", MOST_REFERENCE)];
        let again = AgreementShow { reference: yes.reference, flaws, ..page };
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let done = federation.accept(&signatory(&caller), id, version, &reference).await;
    told(&reader, id, done, "accepted")
}

/// Declines the terms that wait.
pub(super) async fn decline(
    State(federation): State<Federation>,
    PathIds(id, version): PathIds<AgreementId, i32>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(no): Form<No>,
) -> Result<Response, Problem> {
    let words = said(&no.words);
    if words.chars().count() > MOST_WORDS {
        let page = show_page(&federation, &reader, caller.tenant, id).await?;
        let again = AgreementShow { words: no.words, flaws: vec![too_long("words", MOST_WORDS)], ..page };
        return reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let by = signatory(&caller);
    let done = federation.refuse(&by, id, version, VersionState::Declined, &words).await;
    told(&reader, id, done, "refused")
}

/// Takes back what was proposed.
pub(super) async fn withdraw(
    State(federation): State<Federation>,
    PathIds(id, version): PathIds<AgreementId, i32>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(Nothing {}): Form<Nothing>,
) -> Result<Response, Problem> {
    let done = federation.refuse(&signatory(&caller), id, version, VersionState::Withdrawn, "").await;
    told(&reader, id, done, "withdrawn")
}

/// Gives notice.
pub(super) async fn end(
    State(federation): State<Federation>,
    PathId(id): PathId<AgreementId>,
    May(caller): May<Manage>,
    reader: Reader,
    Form(typed): Form<TypedEnding>,
) -> Result<Response, Problem> {
    let why = said(&typed.why);
    let last = typed.last.trim().parse::<Date>().ok();
    let mut flaws = Vec::new();
    if last.is_none() {
        flaws.push(flaw("last", "last_missing"));
    }
    if why.chars().count() > MOST_WORDS {
        flaws.push(too_long("why", MOST_WORDS));
    }
    if let (Some(last), true) = (last, flaws.is_empty()) {
        match federation.end(&signatory(&caller), id, &Ending { last, why }).await {
            Err(FederationError::TooSoon) => flaws.push(flaw("last", "too_soon")),
            done => return told(&reader, id, done, "ended"),
        }
    }
    let mut page = show_page(&federation, &reader, caller.tenant, id).await?;
    if let Some(ending) = &mut page.ending {
        (ending.last, ending.why) = (typed.last, typed.why);
    }
    reader.page_with(StatusCode::UNPROCESSABLE_ENTITY, &AgreementShow { flaws, ..page })
}

const fn flaw(field: &'static str, kind: &'static str) -> TermsFormFlaw {
    TermsFormFlaw { field, kind, number: 0 }
}

fn too_long(field: &'static str, most: usize) -> TermsFormFlaw {
    TermsFormFlaw { field, kind: "too_long", number: u32::try_from(most).unwrap_or(0) }
}

/// Back to the agreement, with what was done, or why it could not be.
fn told(
    reader: &Reader,
    id: AgreementId,
    done: Result<(), FederationError>,
    what: &str,
) -> Result<Response, Problem> {
    let page = paths::agreement(&id.to_string());
    match done {
        Ok(()) => Ok(reader.go_to(&format!("{page}?done={what}"))),
        Err(FederationError::Overtaken) => Ok(reader.go_to(&format!("{page}?lost=overtaken"))),
        Err(FederationError::RunOut) => Ok(reader.go_to(&format!("{page}?lost=run_out"))),
        Err(other) => Err(other.into()),
    }
}

/// An agreement as one of its parties sees it.
pub(super) async fn show_page(
    federation: &Federation,
    reader: &Reader,
    tenant: TenantId,
    id: AgreementId,
) -> Result<AgreementShow, Problem> {
    let (agreement, versions) = federation.agreement(tenant, id).await?;
    let side = agreement.side_of(tenant).ok_or(Problem::NotFound)?;
    let other = federation.card(agreement.tenant_on(side.other())).await?;
    let host = federation.card(agreement.host).await?;
    let zone = zone(&host);
    let show = |version: &Version| shown(reader, version, side, &zone);
    let waiting = versions.iter().find(|version| version.state == VersionState::Proposed);
    let accepted = versions.iter().find(|version| version.number == agreement.version);
    let standing = agreement.standing(reader.now());
    let number = waiting.map_or(0, |version| version.number);
    let href = paths::agreement(&id.to_string());
    let answer = |what: &str| format!("{href}/versions/{number}/{what}");
    let ending = match accepted {
        Some(accepted) if matches!(standing, Standing::Coming | Standing::InForce | Standing::Ending) => {
            let first = first_end(&accepted.terms, reader.now(), &zone);
            Some(
                ending_form(federation, reader, (&agreement, tenant), first, accepted.terms.notice_days)
                    .await?,
            )
        }
        Some(_) | None => None,
    };
    let counts = agreement.version > 0;
    Ok(AgreementShow {
        csrf: reader.csrf().to_owned(),
        with: other.name.clone(),
        way: way_of(agreement.part, side),
        standing: standing.as_str(),
        done: None,
        lost: None,
        is_ours_to_answer: waiting.is_some_and(|version| version.proposed_by != side),
        waiting: waiting.map(show),
        acceptance: answer("acceptance"),
        refusal: answer("refusal"),
        withdrawal: answer("withdrawal"),
        from: counts.then(|| reader.moment(agreement.from)),
        until: agreement.until.filter(|_| counts).map(|until| reader.moment(last_moment(until))),
        notice_by: agreement.notice.as_ref().map(|notice| if notice.by == side { "us" } else { "them" }),
        notice_since: agreement.notice.as_ref().map(|notice| reader.moment(notice.since)),
        notice_why: agreement.notice.as_ref().map(|notice| notice.why.clone()).unwrap_or_default(),
        new_version: Some(format!("{}/new", paths::agreement_versions(&id.to_string()))),
        ending: ending.filter(|_| standing != Standing::Ending || agreement.notice.is_none()),
        history: if versions.len() > 1 || accepted.is_none() && waiting.is_none() {
            versions.iter().map(show).collect()
        } else {
            Vec::new()
        },
        accepted: accepted.map(show),
        reference: String::new(),
        words: String::new(),
        flaws: Vec::new(),
    })
}

async fn ending_form(
    federation: &Federation,
    reader: &Reader,
    (agreement, tenant): (&Agreement, TenantId),
    first: Date,
    notice_days: u16,
) -> Result<EndingForm, Problem> {
    let what = federation.what_ending_takes(agreement, tenant).await?;
    let midnight = first.to_zoned(zone(reader.tenant()?)).map_err(|error| Problem::internal(&error))?;
    Ok(EndingForm {
        action: format!("{}/ending", paths::agreement(&agreement.id.to_string())),
        last: first.to_string(),
        first: first.to_string(),
        first_day: reader.moment(Timestamp::from_jiff(midnight.timestamp())),
        notice_days,
        why: String::new(),
        leaving: what.leaving,
        withdrawn: what.withdrawn,
        bookings: what.bookings,
    })
}

fn shown(reader: &Reader, version: &Version, side: Side, zone: &jiff::tz::TimeZone) -> ShownVersion {
    let is_ours = version.proposed_by == side;
    let day = |day: Date| {
        let at =
            day.to_zoned(zone.clone()).map_or(version.proposed_at, |at| Timestamp::from_jiff(at.timestamp()));
        reader.moment(at)
    };
    let terms = &version.terms;
    let (ours, theirs) = if is_ours {
        (&terms.reference, &version.answer_reference)
    } else {
        (&version.answer_reference, &terms.reference)
    };
    let tokens = |tokens: Vec<&str>| tokens.into_iter().map(str::to_owned).collect();
    ShownVersion {
        number: version.number,
        state: version.state.as_str(),
        is_ours,
        proposed_at: reader.moment(version.proposed_at),
        proposer: version.proposer.clone(),
        answered_at: version.answered_at.map(|at| reader.moment(at)),
        answerer: version.answerer.clone(),
        answer: version.answer.clone(),
        terms: ShownTerms {
            kinds: tokens(terms.extent.kinds.iter().map(|kind| kind.as_str()).collect()),
            arts: tokens(terms.extent.arts.iter().map(|art| art.as_str()).collect()),
            stages: tokens(terms.extent.stages.iter().map(|stage| stage.as_str()).collect()),
            only_free: terms.extent.only_free,
            from: day(terms.from),
            until: terms.until.map(day),
            notice_days: terms.notice_days,
            costs: terms.costs.clone(),
            note: terms.note.clone(),
            our_reference: ours.clone(),
            their_reference: theirs.clone(),
        },
    }
}
