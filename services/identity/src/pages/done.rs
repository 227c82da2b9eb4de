//! What was done just now, carried in an address: one of these words, and no other.

/// What was done just now.
pub(super) struct Done;

impl Done {
    pub(super) const SAVED: &'static str = "saved";
    pub(super) const PERSON_INVITED: &'static str = "person_invited";
    pub(super) const PERSON_ADDED: &'static str = "person_added";
    pub(super) const PERSON_ENDED: &'static str = "person_ended";
    pub(super) const UNIT_OPENED: &'static str = "unit_opened";
    pub(super) const UNIT_CLOSED: &'static str = "unit_closed";
    pub(super) const TEAM_MADE: &'static str = "team_made";
    pub(super) const MEMBER_JOINED: &'static str = "member_joined";
    pub(super) const MEMBER_LEFT: &'static str = "member_left";
    pub(super) const SUBSTITUTE_NAMED: &'static str = "substitute_named";
    pub(super) const SUBSTITUTE_ENDED: &'static str = "substitute_ended";

    const ALL: [&'static str; 11] = [
        Self::SAVED,
        Self::PERSON_INVITED,
        Self::PERSON_ADDED,
        Self::PERSON_ENDED,
        Self::UNIT_OPENED,
        Self::UNIT_CLOSED,
        Self::TEAM_MADE,
        Self::MEMBER_JOINED,
        Self::MEMBER_LEFT,
        Self::SUBSTITUTE_NAMED,
        Self::SUBSTITUTE_ENDED,
    ];

    /// The word that an address carries, if it is one of ours.
    pub(super) fn read(word: &str) -> Option<&'static str> {
        Self::ALL.into_iter().find(|known| *known == word)
    }
}
