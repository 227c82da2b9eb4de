//! Who is written to about a booking.

use contract::AskError;
use tenancy::TenantId;

use super::LetterDesk;
use crate::Booking;
use crate::letters::LetterKind;
use crate::store::bookings::Booked;

/// Somebody who is written to.
pub(super) struct Addressee {
    pub(super) address: String,
    /// What they are told.
    pub(super) kind: LetterKind,
    /// Which of the readers it is, within one step of one booking.
    pub(super) part: String,
}

/// The booker, at the address that they have now; the unit's mailbox, so that a holiday or a change of staff stops nothing;
/// and those who say yes first, where they are asked. One address gets one letter.
pub(super) async fn addressees(
    desk: &LetterDesk,
    booking: &Booking,
    tenant: TenantId,
    booked: &Booked,
    kind: LetterKind,
) -> Result<Vec<Addressee>, AskError> {
    let contact = booking.units.contact(tenant, booked.unit).await?.unwrap_or_default();
    let mut all = Vec::new();
    if kind == LetterKind::Asked {
        for address in contact.approvers {
            let part = format!("lead {address}");
            all.push(Addressee { address, kind: LetterKind::AsksLead, part });
        }
    }
    if let Some(address) = desk.people.address_of(tenant, booked.booked_by).await? {
        all.push(Addressee { address, kind, part: "booker".to_owned() });
    }
    if !contact.mailbox.is_empty() {
        all.push(Addressee { address: contact.mailbox, kind, part: "unit".to_owned() });
    }
    let mut seen = Vec::new();
    all.retain(|one| {
        let address = one.address.to_lowercase();
        let is_new = !seen.contains(&address);
        seen.push(address);
        is_new
    });
    Ok(all)
}
