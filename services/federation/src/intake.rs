//! Taking in: what becomes of an offering that somebody brings, by rule and by hand.

mod deeds;

pub use deeds::Verdict;
pub(crate) use deeds::{Brought, Passage};

use crate::extent::Extent;

/// How a tenant takes in what another brings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IntakeMode {
    /// At once.
    #[default]
    Automatic,
    /// At once what is of some kinds, art forms or stages; the rest waits.
    ByCategory,
    /// Everything waits until somebody has looked at it.
    ByHand,
}

impl IntakeMode {
    /// Every mode, the swiftest first.
    pub(crate) const ALL: [Self; 3] = [Self::Automatic, Self::ByCategory, Self::ByHand];

    /// The mode's token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Automatic => "automatic",
            Self::ByCategory => "by_category",
            Self::ByHand => "by_hand",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub(crate) fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.as_str() == token)
    }
}

/// The rule: who brings nothing special is taken in at once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    /// How.
    pub mode: IntakeMode,
    /// What is taken at once, by category.
    pub extent: Extent,
}

/// What has been decided by hand. It outlives a withdrawal: what comes back is where it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Taken in.
    Accepted,
    /// Left out.
    Declined,
}

impl Decision {
    /// The decision's token.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Declined => "declined",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub(crate) fn parse(token: &str) -> Option<Self> {
        [Self::Accepted, Self::Declined].into_iter().find(|decision| decision.as_str() == token)
    }
}

/// Where something stands that was brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntakeState {
    /// It waits for somebody to look at it.
    Proposed,
    /// The owner was asked to say more.
    Asked,
    /// It is listed.
    Accepted,
    /// It is left out.
    Declined,
    /// It is offered no more.
    Ended,
}

impl IntakeState {
    /// Every state.
    pub(crate) const ALL: [Self; 5] =
        [Self::Proposed, Self::Asked, Self::Accepted, Self::Declined, Self::Ended];

    /// The state's token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Asked => "asked",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Ended => "ended",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub(crate) fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == token)
    }
}

/// What is known when an offering comes, or comes again.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Coming<'a> {
    /// Where it stood before, if it has come before.
    pub(crate) stood: Option<IntakeState>,
    /// What was decided by hand.
    pub(crate) decision: Option<Decision>,
    /// Whether it is there, and an agreement in force covers it.
    pub(crate) is_covered: bool,
    /// Whether the rule's categories cover it.
    pub(crate) is_in_category: bool,
    /// The rule.
    pub(crate) intake: &'a Intake,
}

impl Coming<'_> {
    /// Where it stands from now on. A rule is for what comes: what was taken in by an earlier one stays.
    pub(crate) fn state(self) -> IntakeState {
        if !self.is_covered {
            return IntakeState::Ended;
        }
        match (self.decision, self.stood) {
            (Some(Decision::Declined), _) => IntakeState::Declined,
            (Some(Decision::Accepted), _) | (None, Some(IntakeState::Accepted)) => IntakeState::Accepted,
            // Whoever was asked to say more has done so, or has changed something at least.
            (None, _) => match self.intake.mode {
                IntakeMode::Automatic => IntakeState::Accepted,
                IntakeMode::ByCategory if self.is_in_category => IntakeState::Accepted,
                IntakeMode::ByCategory | IntakeMode::ByHand => IntakeState::Proposed,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVERY_DECISION: [Option<Decision>; 3] = [None, Some(Decision::Accepted), Some(Decision::Declined)];

    fn every_stand() -> impl Iterator<Item = Option<IntakeState>> {
        std::iter::once(None).chain(IntakeState::ALL.map(Some))
    }

    fn come(
        stood: Option<IntakeState>,
        decision: Option<Decision>,
        mode: IntakeMode,
        fits: bool,
    ) -> IntakeState {
        let intake = Intake { mode, extent: Extent::default() };
        Coming { stood, decision, is_covered: true, is_in_category: fits, intake: &intake }.state()
    }

    #[test]
    fn what_no_agreement_covers_ends_whatever_was_decided() {
        for (stood, decision) in every_stand().flat_map(|stood| EVERY_DECISION.map(|one| (stood, one))) {
            let intake = Intake::default();
            let coming = Coming { stood, decision, is_covered: false, is_in_category: true, intake: &intake };
            assert_eq!(coming.state(), IntakeState::Ended);
        }
    }

    #[test]
    fn what_was_decided_by_hand_stands_whatever_the_rule() {
        for (stood, mode) in every_stand().flat_map(|stood| IntakeMode::ALL.map(|mode| (stood, mode))) {
            assert_eq!(come(stood, Some(Decision::Accepted), mode, false), IntakeState::Accepted);
            assert_eq!(come(stood, Some(Decision::Declined), mode, true), IntakeState::Declined);
        }
    }

    #[test]
    fn a_rule_is_for_what_comes_and_leaves_what_was_taken_in() {
        for mode in IntakeMode::ALL {
            assert_eq!(come(Some(IntakeState::Accepted), None, mode, false), IntakeState::Accepted);
        }
        for stood in [None, Some(IntakeState::Proposed), Some(IntakeState::Asked), Some(IntakeState::Ended)] {
            assert_eq!(come(stood, None, IntakeMode::Automatic, false), IntakeState::Accepted);
            assert_eq!(come(stood, None, IntakeMode::ByCategory, true), IntakeState::Accepted);
            assert_eq!(come(stood, None, IntakeMode::ByCategory, false), IntakeState::Proposed);
            assert_eq!(come(stood, None, IntakeMode::ByHand, true), IntakeState::Proposed);
        }
    }
}
