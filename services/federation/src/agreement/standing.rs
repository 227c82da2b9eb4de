//! How an agreement stands: its versions, and whether it counts now.

use contract::AgreementId;
use tenancy::{TenantId, Timestamp};

use super::{Part, Side, Terms};

/// Where an agreement as a whole stands in its rows; whether it counts is also a question of the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgreementState {
    /// Nothing has been accepted yet.
    Proposed,
    /// A version has been accepted.
    Active,
    /// The first proposal was declined.
    Declined,
    /// The first proposal was taken back.
    Withdrawn,
    /// It has ended.
    Ended,
}

impl AgreementState {
    const ALL: [Self; 5] = [Self::Proposed, Self::Active, Self::Declined, Self::Withdrawn, Self::Ended];

    /// The state's token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Active => "active",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Ended => "ended",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub(crate) fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == token)
    }
}

/// That a party has given notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Who.
    pub by: Side,
    /// Why, in words; may be empty.
    pub why: String,
    /// When.
    pub since: Timestamp,
}

/// What two tenants have agreed, or are about to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Which.
    pub id: AgreementId,
    /// In whose rows it lies.
    pub host: TenantId,
    /// Who comes to the host.
    pub guest: TenantId,
    /// What the guest does there.
    pub part: Part,
    /// Where it stands.
    pub state: AgreementState,
    /// The version that was accepted last; 0 for none.
    pub version: i32,
    /// From when it counts, once accepted.
    pub from: Timestamp,
    /// Until when.
    pub until: Option<Timestamp>,
    /// That it was given notice of.
    pub notice: Option<Notice>,
}

/// How an agreement stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// One side waits for the other.
    Proposed,
    /// Accepted, and not begun yet.
    Coming,
    /// It counts, with no end in sight.
    InForce,
    /// It counts, and its end is known.
    Ending,
    /// It counts no more.
    Ended,
    /// The other side said no.
    Declined,
    /// The proposal was taken back.
    Withdrawn,
}

impl Standing {
    /// The standing's token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Coming => "coming",
            Self::InForce => "in_force",
            Self::Ending => "ending",
            Self::Ended => "ended",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether the two may share by it now.
    pub const fn counts(self) -> bool {
        matches!(self, Self::InForce | Self::Ending)
    }
}

impl Agreement {
    /// How it stands now.
    pub fn standing(&self, now: Timestamp) -> Standing {
        match self.state {
            AgreementState::Proposed => Standing::Proposed,
            AgreementState::Declined => Standing::Declined,
            AgreementState::Withdrawn => Standing::Withdrawn,
            AgreementState::Ended => Standing::Ended,
            AgreementState::Active if self.until.is_some_and(|until| until <= now) => Standing::Ended,
            AgreementState::Active if now < self.from => Standing::Coming,
            AgreementState::Active if self.until.is_some() => Standing::Ending,
            AgreementState::Active => Standing::InForce,
        }
    }

    /// Whether both have said yes, and it counts or will.
    pub fn is_agreed(&self, now: Timestamp) -> bool {
        matches!(self.standing(now), Standing::Coming | Standing::InForce | Standing::Ending)
    }

    /// On which side a tenant stands; none for a stranger.
    pub fn side_of(&self, tenant: TenantId) -> Option<Side> {
        if tenant == self.host {
            Some(Side::Host)
        } else if tenant == self.guest {
            Some(Side::Guest)
        } else {
            None
        }
    }

    /// The tenant on a side.
    pub const fn tenant_on(&self, side: Side) -> TenantId {
        match side {
            Side::Host => self.host,
            Side::Guest => self.guest,
        }
    }
}

/// Where a version stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VersionState {
    /// It waits for the other side.
    Proposed,
    /// Both have accepted it.
    Accepted,
    /// The other side said no.
    Declined,
    /// Whoever proposed it took it back.
    Withdrawn,
    /// Other terms were proposed instead.
    Replaced,
}

impl VersionState {
    const ALL: [Self; 5] = [Self::Proposed, Self::Accepted, Self::Declined, Self::Withdrawn, Self::Replaced];

    /// The state's token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Replaced => "replaced",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub(crate) fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == token)
    }
}

/// One version of an agreement's terms, and who said what to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// 1, 2, 3, …
    pub number: i32,
    /// Where it stands.
    pub state: VersionState,
    /// Who proposed it.
    pub proposed_by: Side,
    /// What it says. Its reference is the proposing side's.
    pub terms: Terms,
    /// How the other side's decision is found in its archive.
    pub answer_reference: String,
    /// When it was proposed.
    pub proposed_at: Timestamp,
    /// Who proposed it, by name; empty where nobody in particular did.
    pub proposer: String,
    /// When it was answered.
    pub answered_at: Option<Timestamp>,
    /// Who answered it.
    pub answerer: String,
    /// What was said with the answer.
    pub answer: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::SignedDuration;

    fn at(hours: i64) -> Timestamp {
        testkit::morning().plus(SignedDuration::from_hours(hours))
    }

    fn agreed(from: i64, until: Option<i64>) -> Agreement {
        Agreement {
            id: AgreementId::new(),
            host: TenantId::new(),
            guest: TenantId::new(),
            part: Part::Member,
            state: AgreementState::Active,
            version: 1,
            from: at(from),
            until: until.map(at),
            notice: None,
        }
    }

    #[test]
    fn an_agreement_counts_from_its_first_moment_until_just_before_its_last() {
        let agreement = agreed(0, Some(2));
        let standings = [-1, 0, 1, 2, 3].map(|hours| agreement.standing(at(hours)));
        assert_eq!(
            standings,
            [Standing::Coming, Standing::Ending, Standing::Ending, Standing::Ended, Standing::Ended]
        );
        assert_eq!(agreed(0, None).standing(at(100_000)), Standing::InForce);
    }

    #[test]
    fn only_an_accepted_one_counts() {
        for state in AgreementState::ALL {
            let agreement = Agreement { state, ..agreed(0, None) };
            assert_eq!(agreement.standing(at(1)).counts(), state == AgreementState::Active, "{state:?}");
        }
    }

    #[test]
    fn a_stranger_stands_on_no_side() {
        let agreement = agreed(0, None);
        assert_eq!(agreement.side_of(agreement.host), Some(Side::Host));
        assert_eq!(agreement.side_of(agreement.guest), Some(Side::Guest));
        assert_eq!(agreement.side_of(TenantId::new()), None);
        for side in [Side::Host, Side::Guest] {
            assert_eq!(agreement.side_of(agreement.tenant_on(side)), Some(side));
        }
    }
}
