//! What a run would do, row by row: what was found beside what earlier runs brought.

use std::collections::{BTreeMap, BTreeSet};

use contract::{OfferingId, Text};
use serde::{Deserialize, Serialize};
use tenancy::re::uuid::Uuid;
use tenancy::{TenantId, Timestamp};

use super::brought::{Brought, fingerprint};
use super::{Found, FoundTime, Reading, Remark, Why, Wishes, offering};

/// What is to happen with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It was not here before.
    New,
    /// It is here, and says something else now.
    Changed,
    /// It is here as it is there.
    Unchanged,
    /// It is here and no longer there.
    Vanished,
    /// It cannot come in.
    Refused,
}

impl Outcome {
    /// Every outcome, in the order in which a report tells them.
    pub const ALL: [Self; 5] = [Self::New, Self::Changed, Self::Vanished, Self::Refused, Self::Unchanged];

    /// The token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Changed => "changed",
            Self::Unchanged => "unchanged",
            Self::Vanished => "vanished",
            Self::Refused => "refused",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|outcome| outcome.as_str() == token)
    }

    /// Whether there is something to bring in.
    pub const fn is_to_do(self) -> bool {
        matches!(self, Self::New | Self::Changed)
    }
}

/// One row of a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What it is at the source.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// What it is, or would be, here; none for what cannot come in.
    pub offering: Option<OfferingId>,
    /// What is to happen.
    pub outcome: Outcome,
    /// Why it cannot come in, or why it vanished.
    pub why: Option<Why>,
    /// What its team should know.
    pub remarks: Vec<Remark>,
    /// What was found, for what is to be brought in.
    pub found: Option<Found>,
}

/// What an earlier run brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Known {
    /// What it is here.
    pub offering: OfferingId,
    /// What it is at the source.
    pub id: String,
    /// What it was called there.
    pub title: Text,
    /// The fingerprint of all that was found, save times.
    pub digest: String,
    /// The fingerprints of the fields that were written.
    pub brought: Brought,
    /// The times that were brought.
    pub times: Vec<FoundTime>,
    /// The address of the picture that was taken in, if one was.
    pub picture: String,
    /// Whether this source is the one that brought it last.
    pub is_of_this_source: bool,
    /// Whether it had vanished already.
    pub has_vanished: bool,
}

/// What ids mean: those of a Linked Events API are the same whichever way they come, those of a sheet are its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Space {
    /// Ids of Linked Events, such as `helsinki:afxp6tv4xa`.
    LinkedEvents,
    /// Ids of one source's sheets.
    Sheet(Uuid),
}

/// The id here of what has this id there: always the same, so that nothing comes twice.
pub(crate) fn offering_id(tenant: TenantId, space: Space, id: &str) -> OfferingId {
    let space = match space {
        Space::LinkedEvents => "linked_events".to_owned(),
        Space::Sheet(source) => source.to_string(),
    };
    OfferingId::from_uuid(Uuid::new_v5(&tenant.as_uuid(), format!("{space}/{id}").as_bytes()))
}

/// The fingerprint of all that was found, save times and remarks: those follow from the day.
pub(crate) fn digest(found: &Found, wishes: &Wishes) -> String {
    let lasting = Found { times: Vec::new(), remarks: Vec::new(), ..found.clone() };
    fingerprint(&serde_json::json!([lasting, wishes.kind, wishes.audience, wishes.contact]))
}

/// Compares what was found with what is known.
pub(crate) fn compare(
    tenant: TenantId,
    space: Space,
    reading: Reading,
    wishes: &Wishes,
    known: &[Known],
    now: Timestamp,
) -> Vec<Row> {
    let known: BTreeMap<OfferingId, &Known> = known.iter().map(|one| (one.offering, one)).collect();
    let mut seen = BTreeSet::new();
    let mut rows = Vec::new();
    for found in reading.found {
        let id = offering_id(tenant, space, &found.id);
        seen.insert(id);
        rows.push(found_row(id, found, wishes, known.get(&id).copied(), now));
    }
    for refused in reading.refused {
        let id = offering_id(tenant, space, &refused.id);
        let here = known.get(&id).filter(|one| !one.has_vanished && !seen.contains(&id));
        seen.extend(here.map(|_| id));
        rows.push(Row {
            title: if refused.title == Text::default() {
                here.map(|one| one.title.clone()).unwrap_or_default()
            } else {
                refused.title
            },
            id: refused.id,
            offering: here.map(|_| id),
            outcome: if here.is_some() { Outcome::Vanished } else { Outcome::Refused },
            why: Some(refused.why),
            remarks: Vec::new(),
            found: None,
        });
    }
    let gone = known
        .values()
        .filter(|one| one.is_of_this_source && !one.has_vanished && !seen.contains(&one.offering));
    rows.extend(gone.map(|one| vanished(one)));
    rows
}

fn found_row(id: OfferingId, found: Found, wishes: &Wishes, known: Option<&Known>, now: Timestamp) -> Row {
    let outcome = match known {
        None => Outcome::New,
        Some(known) if is_as_before(&found, wishes, known, now) => Outcome::Unchanged,
        Some(_) => Outcome::Changed,
    };
    let (draft, mut remarks) = offering::draft(&found, wishes);
    if wishes.publish && !draft.missing().is_empty() {
        remarks.push(Remark::Incomplete);
    }
    Row {
        id: found.id.clone(),
        title: draft.title,
        offering: Some(id),
        outcome,
        why: None,
        remarks,
        found: outcome.is_to_do().then_some(found),
    }
}

/// Times that have passed meanwhile are no change.
fn is_as_before(found: &Found, wishes: &Wishes, known: &Known, now: Timestamp) -> bool {
    let coming = known.times.iter().filter(|time| time.starts_at > now);
    !known.has_vanished && digest(found, wishes) == known.digest && coming.eq(found.times.iter())
}

fn vanished(known: &Known) -> Row {
    Row {
        id: known.id.clone(),
        title: known.title.clone(),
        offering: Some(known.offering),
        outcome: Outcome::Vanished,
        why: None,
        remarks: Vec::new(),
        found: None,
    }
}

#[cfg(test)]
mod tests {
    use super::{Known, Outcome, Row, Space, compare, digest, offering_id};
    use crate::import::{Found, FoundTime, Reading, Refused, TimeFate, Why, Wishes};
    use contract::Text;
    use tenancy::re::uuid::Uuid;
    use tenancy::{TenantId, Timestamp};

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a moment")
    }

    fn now() -> Timestamp {
        at("2026-11-22T00:00:00Z")
    }

    fn found(id: &str, title: &str, starts: &[&str]) -> Found {
        let time = |starts: &&str| FoundTime {
            id: format!("{id}@{starts}"),
            starts_at: at(starts),
            ends_at: at("2027-12-31T00:00:00Z"),
            enrols_from: None,
            enrols_until: None,
            capacity: None,
            fate: TimeFate::Open,
        };
        Found {
            id: id.to_owned(),
            title: Text::same(title),
            times: starts.iter().map(time).collect(),
            ..Found::default()
        }
    }

    fn known(tenant: TenantId, found: &Found) -> Known {
        Known {
            offering: offering_id(tenant, Space::LinkedEvents, &found.id),
            id: found.id.clone(),
            title: found.title.clone(),
            digest: digest(found, &Wishes::default()),
            brought: super::Brought::new(),
            times: found.times.clone(),
            picture: String::new(),
            is_of_this_source: true,
            has_vanished: false,
        }
    }

    fn told(tenant: TenantId, reading: Reading, known: &[Known]) -> Vec<(String, Outcome)> {
        let rows = compare(tenant, Space::LinkedEvents, reading, &Wishes::default(), known, now());
        rows.into_iter().map(|Row { id, outcome, .. }| (id, outcome)).collect()
    }

    #[test]
    fn each_row_is_told_by_what_became_of_it() {
        let tenant = TenantId::new();
        let same = found("same", "A", &["2026-11-01T10:00:00Z", "2026-12-01T10:00:00Z"]);
        let before = ["changed", "moved", "gone", "deleted", "back"]
            .map(|id| found(id, "A", &["2026-12-01T10:00:00Z"]));
        let mut here: Vec<Known> = before.iter().chain([&same]).map(|one| known(tenant, one)).collect();
        here[4].has_vanished = true;
        let reading = Reading {
            found: vec![
                found("same", "A", &["2026-12-01T10:00:00Z"]),
                found("changed", "B", &["2026-12-01T10:00:00Z"]),
                found("moved", "A", &["2026-12-02T10:00:00Z"]),
                found("back", "A", &["2026-12-01T10:00:00Z"]),
                found("new", "A", &[]),
            ],
            refused: ["deleted", "never"]
                .map(|id| Refused { id: id.to_owned(), title: Text::default(), why: Why::Deleted })
                .into(),
        };
        let expected = [
            ("same", Outcome::Unchanged),
            ("changed", Outcome::Changed),
            ("moved", Outcome::Changed),
            ("back", Outcome::Changed),
            ("new", Outcome::New),
            ("deleted", Outcome::Vanished),
            ("never", Outcome::Refused),
            ("gone", Outcome::Vanished),
        ];
        assert_eq!(told(tenant, reading, &here), expected.map(|(id, outcome)| (id.to_owned(), outcome)));
    }

    #[test]
    fn what_another_source_brought_is_known_and_does_not_vanish() {
        let tenant = TenantId::new();
        let one = found("a:1", "A", &[]);
        let other = Known { is_of_this_source: false, ..known(tenant, &one) };
        let is_here = Reading { found: vec![one], refused: Vec::new() };
        assert_eq!(
            told(tenant, is_here, std::slice::from_ref(&other)),
            [("a:1".to_owned(), Outcome::Unchanged)]
        );
        assert_eq!(told(tenant, Reading::default(), &[other]), []);
    }

    #[test]
    fn an_id_is_the_same_each_time_and_different_for_each_tenant_and_sheet() {
        let (a, b) = (TenantId::new(), TenantId::new());
        let sheet = Space::Sheet(Uuid::now_v7());
        assert_eq!(offering_id(a, Space::LinkedEvents, "x"), offering_id(a, Space::LinkedEvents, "x"));
        assert_ne!(offering_id(a, Space::LinkedEvents, "x"), offering_id(b, Space::LinkedEvents, "x"));
        assert_ne!(offering_id(a, Space::LinkedEvents, "x"), offering_id(a, sheet, "x"));
    }
}
