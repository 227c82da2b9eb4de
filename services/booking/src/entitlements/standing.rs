//! How a group stands: what it has used of an entitlement, what it has booked, and what it may still book.

use contract::{Art, GroupId, Kind, Stage};
use tenancy::UnitId;

use super::given::Entitlement;

/// A booking of a school year, as far as it counts: a series is one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Visit {
    /// Whose.
    pub(crate) group: GroupId,
    /// What it is a visit to.
    pub(crate) kind: Option<Kind>,
    /// The art form.
    pub(crate) art: Option<Art>,
    /// Whether it has taken place.
    pub(crate) is_over: bool,
}

/// A group that may be entitled to something.
#[derive(Clone, Debug)]
pub(crate) struct EntitledGroup {
    /// Which.
    pub(crate) id: GroupId,
    /// Whose.
    pub(crate) unit: UnitId,
    /// What it is called.
    pub(crate) name: String,
    /// Its stages.
    pub(crate) stages: Vec<Stage>,
}

/// What of an entitlement is used, booked and left, for one group or the sum of many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Standing {
    /// How many groups this is the sum of.
    pub(crate) groups: u32,
    /// Visits that have taken place.
    pub(crate) used: u32,
    /// Visits that are still to come.
    pub(crate) booked: u32,
    /// What may still be booked.
    pub(crate) unused: u32,
}

impl Standing {
    /// How one group stands.
    pub(crate) fn of(entitlement: &Entitlement, group: GroupId, visits: &[Visit]) -> Self {
        let counted =
            visits.iter().filter(|visit| visit.group == group && entitlement.counts(visit.kind, visit.art));
        let (mut used, mut booked) = (0_u32, 0_u32);
        for visit in counted {
            if visit.is_over {
                used += 1;
            } else {
                booked += 1;
            }
        }
        Self { groups: 1, used, booked, unused: entitlement.times.saturating_sub(used + booked) }
    }

    /// Both together.
    pub(crate) const fn and(self, other: Self) -> Self {
        Self {
            groups: self.groups + other.groups,
            used: self.used + other.used,
            booked: self.booked + other.booked,
            unused: self.unused + other.unused,
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert_eq, proptest};

    use super::super::given::tests::museum_visits;
    use super::*;

    fn visit(group: GroupId, art: Art, is_over: bool) -> Visit {
        Visit { group, kind: Some(Kind::Visit), art: Some(art), is_over }
    }

    #[test]
    fn what_is_over_is_used_and_what_is_to_come_is_booked() {
        let (museum, group) = (museum_visits(3), GroupId::new());
        let visits = [
            visit(group, Art::Museum, true),
            visit(group, Art::Museum, false),
            visit(group, Art::Music, true),
            visit(GroupId::new(), Art::Museum, true),
        ];
        let standing = Standing::of(&museum, group, &visits);
        assert_eq!(standing, Standing { groups: 1, used: 1, booked: 1, unused: 1 });
        assert_eq!(standing.and(standing), Standing { groups: 2, used: 2, booked: 2, unused: 2 });
    }

    proptest! {
        #[test]
        fn what_is_promised_is_used_booked_or_left(times in 1_u32..=50, over in proptest::collection::vec(any::<bool>(), 0..60)) {
            let (museum, group) = (museum_visits(times), GroupId::new());
            let visits: Vec<Visit> = over.iter().map(|is_over| visit(group, Art::Museum, *is_over)).collect();
            let standing = Standing::of(&museum, group, &visits);
            let gone = standing.used + standing.booked;
            prop_assert_eq!(usize::try_from(gone), Ok(visits.len()), "each visit counts once");
            prop_assert_eq!(gone + standing.unused, times.max(gone), "who goes more often has nothing left and owes nothing");
        }
    }
}
