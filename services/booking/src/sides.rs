//! Which bookings a person sees, and from which side.

use tenancy::{Permission, Role, TenantId, UnitId, Who};

use crate::store::bookings::Booked;

/// Which units' bookings a person sees: all for a broker, else one's own.
pub(crate) fn seen_by(who: &Who) -> Option<&[UnitId]> {
    if who.is_any(&[Role::Broker]) { None } else { Some(&who.units) }
}

/// The sides of bookings that somebody may stand on at a tenant: a municipality's own museum is booked by its own schools.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sides<'a> {
    pub(crate) tenant: TenantId,
    /// Whether what this tenant's units have booked is seen.
    pub(crate) is_guest: bool,
    /// Which units; all where none is named.
    pub(crate) units: Option<&'a [UnitId]>,
    /// Whether who comes to this tenant is seen.
    pub(crate) is_host: bool,
}

impl<'a> Sides<'a> {
    /// The guest's side for who may `G`, the host's for who may `H`.
    pub(crate) fn of<G: Permission, H: Permission>(who: &'a Who) -> Self {
        Self {
            tenant: who.tenant,
            is_guest: G::is_held_by(who),
            units: seen_by(who),
            is_host: H::is_held_by(who),
        }
    }

    /// Whether a booking that was found is seen from the guest's side.
    pub(crate) fn is_guest_of(&self, booked: &Booked) -> bool {
        self.is_guest
            && booked.guest == self.tenant
            && self.units.is_none_or(|units| units.contains(&booked.unit))
    }

    /// Whether it is seen from the host's side.
    pub(crate) fn is_host_of(&self, booked: &Booked) -> bool {
        self.is_host && booked.host == self.tenant
    }
}
