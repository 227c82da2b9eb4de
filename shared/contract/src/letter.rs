//! Letters: what is said outside the pages.

use async_trait::async_trait;
use tenancy::TenantId;

use crate::{AskError, Lang};

/// One e-mail to one address, ready to be sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// The address.
    pub to: String,
    /// In whose name it is sent: one line.
    pub from_name: String,
    /// The language that it is written in.
    pub lang: Lang,
    /// The subject: one line.
    pub subject: String,
    /// The words, for readers without HTML.
    pub text: String,
    /// The same as HTML.
    pub html: String,
    /// Whether it holds a secret, and is forgotten once it is sent.
    pub is_secret: bool,
}

/// A letter may hold a code, and a log is no place for it.
impl std::fmt::Debug for Letter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Letter")
            .field("lang", &self.lang)
            .field("is_secret", &self.is_secret)
            .finish_non_exhaustive()
    }
}

/// What becomes of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Carriage {
    /// A mail server takes them.
    Mailed,
    /// They lie in the demo's mailbox, to be read there.
    Mailbox,
    /// Nobody takes them, so nobody would read them.
    Nobody,
}

/// Who takes letters. Answered by messaging.
#[async_trait]
pub trait Post: Send + Sync {
    /// What becomes of letters.
    fn carriage(&self) -> Carriage;
    /// Takes a letter in the name of `tenant`; it is sent soon, and at least once.
    async fn send(&self, tenant: TenantId, letter: &Letter) -> Result<(), AskError>;
}
