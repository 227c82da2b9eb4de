//! An offering's life: written, published, taken back.

/// Where an offering is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfferingState {
    /// Being written.
    Draft,
    /// Waiting for a colleague's eye.
    InReview,
    /// Before the public.
    Published,
    /// Taken back.
    Withdrawn,
}

impl OfferingState {
    /// Every state.
    pub const ALL: [Self; 4] = [Self::Draft, Self::InReview, Self::Published, Self::Withdrawn];

    /// The state's token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::InReview => "in_review",
            Self::Published => "published",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == token)
    }

    /// From which states one may come to this one.
    pub const fn comes_from(self) -> &'static [Self] {
        match self {
            Self::Draft => &[Self::InReview],
            Self::InReview => &[Self::Draft],
            Self::Published => &[Self::Draft, Self::InReview, Self::Withdrawn],
            Self::Withdrawn => &[Self::Published],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::OfferingState::{self, Draft, InReview, Published, Withdrawn};

    #[test]
    fn what_is_withdrawn_can_be_published_again_and_a_draft_cannot_be_withdrawn() {
        assert!(Published.comes_from().contains(&Withdrawn));
        assert_eq!(Withdrawn.comes_from(), [Published]);
        assert_eq!(Draft.comes_from(), [InReview]);
        assert!(!InReview.comes_from().contains(&Published));
    }

    #[test]
    fn a_state_reads_as_it_is_written() {
        for state in OfferingState::ALL {
            assert_eq!(OfferingState::parse(state.as_str()), Some(state));
        }
        assert_eq!(OfferingState::parse("lost"), None);
    }
}
