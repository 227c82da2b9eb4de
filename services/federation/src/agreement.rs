//! Agreements: who may propose what to whom, what the two say, and when it counts.

mod deeds;
mod standing;
mod terms;

use contract::TenantKind;
use tenancy::{PersonId, TenantId};

pub use deeds::{Ending, Proposal};
pub(crate) use deeds::{first_end, wait_for_turn, zone};
pub use standing::{Agreement, AgreementState, Notice, Standing, Version, VersionState};
pub use terms::Terms;
pub(crate) use terms::{MOST_REFERENCE, MOST_WORDS, TermsFlaw, TypedTerms, said};

/// What the guest of an agreement does at its host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Lists what a region pools.
    Member,
    /// Brings what it makes.
    Producer,
    /// Brings what it has, and lists what the other has: neighbours share their offer.
    Partner,
}

impl Part {
    /// Every part.
    pub(crate) const ALL: [Self; 3] = [Self::Member, Self::Producer, Self::Partner];

    /// The part's token.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Producer => "producer",
            Self::Partner => "partner",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub(crate) fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.as_str() == token)
    }

    /// Whether a tenant of one kind may have this part at one of another kind.
    pub(crate) const fn joins(self, host: TenantKind, guest: TenantKind) -> bool {
        match self {
            Self::Member => matches!(host, TenantKind::Region) && guest.has_units(),
            Self::Producer => {
                (matches!(host, TenantKind::Region) && (guest.has_units() || is_producer(guest)))
                    || (host.has_units() && is_producer(guest))
            }
            Self::Partner => host.has_units() && guest.has_units(),
        }
    }
}

const fn is_producer(kind: TenantKind) -> bool {
    matches!(kind, TenantKind::Producer)
}

/// Which of the two parties.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// In whose rows the agreement lies.
    Host,
    /// Who comes to the host.
    Guest,
}

impl Side {
    /// The side's token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Host => "host",
            Self::Guest => "guest",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub(crate) fn parse(token: &str) -> Option<Self> {
        [Self::Host, Self::Guest].into_iter().find(|side| side.as_str() == token)
    }

    /// The other of the two.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Host => Self::Guest,
            Self::Guest => Self::Host,
        }
    }
}

/// Who acts for a party.
#[derive(Clone, Debug)]
pub struct Signatory {
    /// For which tenant.
    pub tenant: TenantId,
    /// Who.
    pub person: Option<PersonId>,
    /// The name as that tenant knows it.
    pub name: String,
}

#[cfg(test)]
mod tests {
    use super::Part;
    use contract::TenantKind::{County, Municipality, Operator, Producer, Region};

    #[test]
    fn regions_have_members_and_whoever_makes_culture_brings_it() {
        for kind in [Municipality, County] {
            assert!(Part::Member.joins(Region, kind));
            assert!(Part::Producer.joins(Region, kind));
            assert!(Part::Producer.joins(kind, Producer));
            assert!(Part::Partner.joins(kind, Municipality) && Part::Partner.joins(kind, County));
        }
        assert!(Part::Producer.joins(Region, Producer));
    }

    #[test]
    fn nobody_joins_what_cannot_show_anything_to_it() {
        for (part, host, guest) in [
            (Part::Member, Municipality, Municipality),
            (Part::Member, Region, Producer),
            (Part::Member, Region, Region),
            (Part::Member, Producer, Municipality),
            (Part::Producer, Municipality, Municipality),
            (Part::Producer, Producer, Producer),
            (Part::Producer, Region, Region),
            (Part::Partner, Region, Municipality),
            (Part::Partner, Municipality, Producer),
            (Part::Partner, Operator, Operator),
        ] {
            assert!(!part.joins(host, guest), "{part:?} {host:?} {guest:?}");
        }
    }
}
