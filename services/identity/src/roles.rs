//! Which roles a tenant gives, and which of them run it.

use contract::TenantKind;
use tenancy::Role;

/// The roles whose holders may manage people: [`tenancy::Manage`] says the same. A tenant always has somebody with one.
pub(crate) const MANAGING: [Role; 3] = [Role::Admin, Role::Coordinator, Role::Owner];

/// The roles that a tenant of a kind gives, in the order of its checklist. A booker is made at a unit.
pub(crate) const fn given_by(kind: TenantKind) -> &'static [Role] {
    match kind {
        TenantKind::Municipality | TenantKind::County => {
            &[Role::Admin, Role::Editor, Role::Approver, Role::Broker, Role::Finance, Role::Viewer]
        }
        TenantKind::Region => &[Role::Admin, Role::Coordinator, Role::Finance, Role::Viewer],
        TenantKind::Producer => &[Role::Owner, Role::Editor, Role::Performer, Role::Finance, Role::Viewer],
        TenantKind::Operator => &[Role::Admin, Role::Viewer],
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use contract::TenantKind;
    use tenancy::{Caller, Manage, PersonId, Role, TenantId, Who};

    use super::{MANAGING, given_by};

    #[test]
    fn every_kind_gives_a_role_that_manages_and_none_gives_bookers() {
        for kind in TenantKind::ALL {
            assert!(given_by(kind).iter().any(|role| MANAGING.contains(role)), "{kind:?}");
            assert!(!given_by(kind).contains(&Role::Booker), "{kind:?}");
        }
    }

    #[test]
    fn who_manages_here_holds_the_permission_and_nobody_else_does() {
        for role in Role::ALL {
            let who = Who {
                tenant: TenantId::new(),
                person: PersonId::new(),
                name: String::new(),
                email: String::new(),
                roles: vec![role],
                lent: Vec::new(),
                units: Vec::new(),
                csrf: String::new(),
                key: None,
            };
            let may = Caller::<Manage>::admit(Arc::new(who)).is_some();
            assert_eq!(may, MANAGING.contains(&role), "{role:?}");
        }
    }
}
