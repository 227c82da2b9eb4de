//! The pages of this service, in one list.

mod mailbox;
mod undeliverable;

use std::sync::Arc;

use contract::Directory;
use views::paths;
use web::Routes;

use crate::Messaging;

/// What the mailbox works with.
#[derive(Clone)]
struct Desk {
    messaging: Messaging,
    directory: Arc<dyn Directory>,
}

pub(crate) fn routes(messaging: Messaging) -> Routes {
    Routes::new().get(paths::UNDELIVERABLE, undeliverable::index).with_state(messaging)
}

pub(crate) fn mailbox_routes(messaging: Messaging, directory: Arc<dyn Directory>) -> Routes {
    Routes::new().get(paths::MAILBOX, mailbox::index).with_state(Desk { messaging, directory })
}
