//! The demo's mailbox: letters that no server takes away, for whoever sits at this machine.

use axum::extract::State;
use axum::response::Response;
use web::{Peer, Problem, Reader};

use super::Desk;
use crate::error::MessagingError;
use crate::screens::{Line, Mailbox, ShownLetter};
use crate::store::letters::{self, Shown};

/// How many letters of one tenant, and of all, are shown.
const MOST_EACH: u32 = 20;
const MOST: usize = 40;

/// The latest letters of all tenants, newest first, on the platform's own host.
pub(super) async fn index(State(desk): State<Desk>, peer: Peer, reader: Reader) -> Result<Response, Problem> {
    if reader.tenant().is_ok() || !peer.is_on_this_machine() {
        return Err(Problem::NotFound);
    }
    let mut all = Vec::new();
    for card in desk.directory.tenants().await? {
        let letters = letters::latest(&desk.messaging.db, card.id, MOST_EACH).await;
        all.extend(letters.map_err(MessagingError::from)?);
    }
    all.sort_by_key(|letter| std::cmp::Reverse(letter.written_at));
    all.truncate(MOST);
    reader.page(&Mailbox { letters: all.into_iter().map(|letter| shown(&reader, letter)).collect() })
}

fn shown(reader: &Reader, letter: Shown) -> ShownLetter {
    ShownLetter {
        to: letter.to_email,
        from: letter.from_name,
        lang: letter.lang,
        subject: letter.subject,
        at: reader.moment(letter.written_at),
        lines: letter.text.lines().map(Line::read).collect(),
    }
}
