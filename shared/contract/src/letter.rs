//! Letters: what is said outside the pages.

use async_trait::async_trait;
use serde::{Deserialize, Serialize};
use tenancy::{TenantId, Timestamp};

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
    /// What it is written once under: a second letter of the tenant's with the same key is not written. None for a
    /// letter that may come again.
    pub key: Option<String>,
    /// What it brings for the reader's calendar.
    pub calendar: Vec<CalendarEvent>,
    /// When it may go out.
    pub haste: Haste,
}

/// When a letter may go out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Haste {
    /// Somebody has asked for it and waits: at once, and to every address, whatever a server has said of it before.
    Awaited,
    /// By day: in the evening it waits for the morning, unless it is about something near.
    ByDay {
        /// When what it is about happens.
        about: Option<Timestamp>,
    },
}

/// An event for a calendar: a whole iCalendar object (RFC 5545), and what a calendar is to do with it (RFC 5546).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CalendarEvent {
    /// What a calendar is to do with it.
    pub method: CalendarMethod,
    /// The object, which says the same method.
    pub text: String,
}

/// What a calendar is to do with an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CalendarMethod {
    /// To keep it, in place of what it kept of it before.
    Request,
    /// To let go of it.
    Cancel,
}

impl CalendarMethod {
    /// The method as iTIP writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Request => "REQUEST",
            Self::Cancel => "CANCEL",
        }
    }
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
    /// Takes a letter in the name of `tenant`; it is sent at least once, and written once if it has a key.
    async fn send(&self, tenant: TenantId, letter: &Letter) -> Result<(), AskError>;
}
