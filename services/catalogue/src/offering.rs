//! An offering's life: written, published, taken back.

use contract::{Art, Delivery, Home, ImageId, Kind, OfferingId, Price, Stage, Text, Venue};

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
            Self::Draft => &[],
            Self::InReview => &[Self::Draft],
            Self::Published => &[Self::Draft, Self::InReview, Self::Withdrawn],
            Self::Withdrawn => &[Self::Published],
        }
    }
}

/// An offering to write.
#[derive(Clone, Debug)]
pub struct NewOffering {
    /// Its id.
    pub id: OfferingId,
    /// What it is.
    pub kind: Kind,
    /// Its name.
    pub title: Text,
    /// One sentence.
    pub summary: Text,
    /// The story, in plain paragraphs parted by an empty line.
    pub description: Text,
    /// Who it is for.
    pub stages: Vec<Stage>,
    /// Where it is given.
    pub deliveries: Vec<Delivery>,
    /// Codes of its languages.
    pub languages: Vec<String>,
    /// How long it takes, in minutes.
    pub minutes: i32,
    /// What it costs.
    pub price: Price,
    /// The least group, participants and adults together.
    pub group_min: i32,
    /// The largest.
    pub group_max: i32,
    /// How many days before the start enrolment ends.
    pub deadline_days: i32,
    /// The art form.
    pub art: Art,
    /// Where it is given, unless it comes to you.
    pub venue: Option<Venue>,
    /// The municipality it is at home in.
    pub home: Home,
}

/// A picture to keep.
#[derive(Clone, Debug)]
pub struct NewImage {
    /// Its id.
    pub id: ImageId,
    /// `image/png`, `image/jpeg` or `image/webp`.
    pub media_type: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
    /// Width in pixels.
    pub width: i32,
    /// Height in pixels.
    pub height: i32,
    /// What it shows.
    pub alt: Text,
    /// Who made it.
    pub photographer: String,
    /// Under which licence.
    pub licence: String,
}

#[cfg(test)]
mod tests {
    use super::OfferingState::{self, Draft, InReview, Published, Withdrawn};

    #[test]
    fn what_is_withdrawn_can_be_published_again_and_a_draft_cannot_be_withdrawn() {
        assert!(Published.comes_from().contains(&Withdrawn));
        assert_eq!(Withdrawn.comes_from(), [Published]);
        assert!(Draft.comes_from().is_empty());
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
