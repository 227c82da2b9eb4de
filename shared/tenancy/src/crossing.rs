//! What crosses a wall crosses it as a named value.

use crate::{PersonId, TenantId};

/// The right of one guest to act once in one host's rows. It is not `Clone` and lives for one request.
#[derive(Debug)]
pub struct Crossing {
    host: TenantId,
    guest: TenantId,
    by: Option<PersonId>,
}

impl Crossing {
    /// Issues a crossing. Only federation may, after it has checked what the two tenants agreed:
    /// `clippy.toml` forbids this call elsewhere.
    #[must_use]
    pub const fn issue(host: TenantId, guest: TenantId, by: Option<PersonId>) -> Self {
        Self { host, guest, by }
    }

    /// Whose rows are entered.
    pub const fn host(&self) -> TenantId {
        self.host
    }

    /// Who enters.
    pub const fn guest(&self) -> TenantId {
        self.guest
    }

    /// The person who asked; none when a listener reads.
    pub const fn by(&self) -> Option<PersonId> {
        self.by
    }
}

/// Where an offering's own rows are, seen from a tenant that shows it: at home, or across a wall.
#[derive(Debug)]
pub enum Door {
    /// The tenant's own rows.
    Home(TenantId),
    /// The host's rows, with leave.
    Across(Crossing),
}

impl Door {
    /// Whose rows lie behind the door.
    pub const fn host(&self) -> TenantId {
        match self {
            Self::Home(tenant) => *tenant,
            Self::Across(crossing) => crossing.host(),
        }
    }

    /// Who stands before it.
    pub const fn guest(&self) -> TenantId {
        match self {
            Self::Home(tenant) => *tenant,
            Self::Across(crossing) => crossing.guest(),
        }
    }
}
