//! How tenants, people and units come to be: for the operator's commands, the demo and tests.

use contract::{Lang, Phrases, TenantKind, Text, Theme};
use tenancy::{PersonId, Role, TeamId, TenantId, UnitId};

use crate::error::IdentityError;
use crate::{Identity, store};

/// A tenant to create.
#[derive(Clone, Debug)]
pub struct NewTenant {
    /// Its name in addresses.
    pub slug: String,
    /// What it is.
    pub kind: TenantKind,
    /// The host name where it answers, lower case, without a port.
    pub host: String,
    /// Its name.
    pub name: Text,
    /// Its name as sentences need it.
    pub phrases: Phrases,
    /// What stands under its name.
    pub tagline: Text,
    /// Who runs its pages, in a sentence.
    pub run_by: Text,
    /// Its languages, the first first.
    pub langs: Vec<Lang>,
    /// The symbol of its mark.
    pub mark: String,
    /// Where to write.
    pub contact_email: Option<String>,
    /// Its look.
    pub theme: Theme,
}

/// A person to give a place.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// The address that the person signs in with.
    pub email: String,
    /// The name as the tenant writes it.
    pub name: String,
    /// What the person may be.
    pub roles: Vec<Role>,
}

/// A unit to open.
#[derive(Clone, Debug)]
pub struct NewUnit {
    /// Its name, unique in the tenant.
    pub name: String,
    /// Its sector: `school`, `daycare`, `care_home`, …
    pub sector: String,
    /// The address that all of the unit reads.
    pub mailbox: String,
    /// What its invoices must say.
    pub invoice_reference: Option<String>,
    /// Who books for it.
    pub bookers: Vec<PersonId>,
}

/// A team to make.
#[derive(Clone, Debug)]
pub struct NewTeam {
    /// Its name, unique in the tenant.
    pub name: String,
    /// The address that all of the team reads.
    pub mailbox: String,
    /// Who is in it.
    pub members: Vec<PersonId>,
}

impl Identity {
    /// Creates a tenant, or finds the one that has its slug.
    pub async fn create_tenant(&self, new: &NewTenant) -> Result<TenantId, IdentityError> {
        store::provision::tenant(&self.db, new, self.clock.now()).await
    }

    /// Gives a person a place in a tenant.
    pub async fn admit_person(&self, tenant: TenantId, new: &NewPerson) -> Result<PersonId, IdentityError> {
        Ok(store::provision::person(&self.db, tenant, new, self.clock.now()).await?)
    }

    /// Opens a unit, or adds bookers to the one that has its name.
    pub async fn open_unit(&self, tenant: TenantId, new: &NewUnit) -> Result<UnitId, IdentityError> {
        Ok(store::provision::unit(&self.db, tenant, new, self.clock.now()).await?)
    }

    /// Makes a team, or adds members to the one that has its name.
    pub async fn make_team(&self, tenant: TenantId, new: &NewTeam) -> Result<TeamId, IdentityError> {
        Ok(store::provision::team(&self.db, tenant, new, self.clock.now()).await?)
    }
}
