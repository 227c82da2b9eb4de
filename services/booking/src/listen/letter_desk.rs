//! What letters are written and sent with.

use std::sync::Arc;

use contract::{Ownership, People, Post, Teams};
use web::Site;

/// What letters are written and sent with.
#[derive(Clone)]
pub struct LetterDesk {
    /// Whose pages the letters lead to.
    pub site: Arc<Site>,
    /// Who takes letters.
    pub post: Arc<dyn Post>,
    /// Who still has a place, and where they are written to.
    pub people: Arc<dyn People>,
    /// Which teams there are, and where they are written to.
    pub teams: Arc<dyn Teams>,
    /// Which team has an offering.
    pub ownership: Arc<dyn Ownership>,
}

impl std::fmt::Debug for LetterDesk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LetterDesk").finish_non_exhaustive()
    }
}
