//! What a form and a program say alike, on its way to the engine.

use contract::{Lang, OccurrenceId, OfferingId, TenantCard};
use tenancy::{Timestamp, Who};

use crate::bookings::{About, Asked, Extras, Queue};
use crate::groups::Group;
use crate::party::PartySize;

/// What somebody wants to book, read and found good.
pub(crate) struct Wanted {
    pub(crate) group: Group,
    /// The name of the group's unit.
    pub(crate) unit_name: String,
    /// Whether the unit's own principal is asked first.
    pub(crate) asks_lead: bool,
    pub(crate) party: PartySize,
    pub(crate) occurrences: Vec<OccurrenceId>,
    pub(crate) queue: Queue,
    pub(crate) extras: Extras,
    pub(crate) is_quiet: bool,
    /// The one-time key.
    pub(crate) key: String,
}

/// Who asks: where, in which language, when.
pub(crate) struct Asker<'a> {
    pub(crate) who: &'a Who,
    pub(crate) tenant: &'a TenantCard,
    pub(crate) lang: Lang,
    pub(crate) at: Timestamp,
}

impl Wanted {
    /// The same as the engine is asked for it.
    pub(crate) fn asked(self, by: &Asker<'_>, offering: OfferingId, about: About) -> Asked {
        Asked {
            guest: by.tenant.id,
            guest_name: by.tenant.name.clone(),
            unit: self.group.unit(),
            unit_name: self.unit_name,
            asks_lead: self.asks_lead,
            group: self.group,
            party: self.party,
            offering,
            about,
            occurrences: self.occurrences,
            queue: self.queue,
            extras: self.extras,
            lang: by.lang,
            is_quiet: self.is_quiet,
            by: by.who.person,
            booker_name: by.who.name.clone(),
            booker_email: by.who.email.clone(),
            key: self.key,
            at: by.at,
        }
    }
}
