//! Who is asking, and what they may do: the permission is the handler's argument type.

use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{PersonId, TenantId, UnitId};

/// What a person may be in a tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Runs the tenant's settings and people.
    Admin,
    /// Writes offerings.
    Editor,
    /// Approves what the tenant pays.
    Approver,
    /// Curates a region's pool.
    Coordinator,
    /// Handles invoices.
    Finance,
    /// Looks, changes nothing.
    Viewer,
    /// Books on behalf of units.
    Broker,
    /// Books for the units that name this person.
    Booker,
    /// Owns a producer's tenant.
    Owner,
    /// Performs for a producer.
    Performer,
}

impl Role {
    /// Every role, for reading one from its token.
    pub const ALL: [Self; 10] = [
        Self::Admin,
        Self::Editor,
        Self::Approver,
        Self::Coordinator,
        Self::Finance,
        Self::Viewer,
        Self::Broker,
        Self::Booker,
        Self::Owner,
        Self::Performer,
    ];

    /// The role's token in the database and the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Editor => "editor",
            Self::Approver => "approver",
            Self::Coordinator => "coordinator",
            Self::Finance => "finance",
            Self::Viewer => "viewer",
            Self::Broker => "broker",
            Self::Booker => "booker",
            Self::Owner => "owner",
            Self::Performer => "performer",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == token)
    }
}

/// A signed-in person in one tenant.
#[derive(Clone, Debug)]
pub struct Who {
    /// The tenant of the host that was asked.
    pub tenant: TenantId,
    /// The person.
    pub person: PersonId,
    /// The name as this tenant knows it.
    pub name: String,
    /// The address as this tenant knows it.
    pub email: String,
    /// What the person is here.
    pub roles: Vec<Role>,
    /// The units that the person books for here.
    pub units: Vec<UnitId>,
    /// The session's token that every form must carry.
    pub csrf: String,
}

impl Who {
    /// Whether the person has one of `roles` here.
    pub fn is_any(&self, roles: &[Role]) -> bool {
        self.roles.iter().any(|role| roles.contains(role))
    }
}

/// A kind of thing that not everyone may do.
pub trait Permission: Send + Sync + 'static {
    /// Whether `who` may.
    fn is_held_by(who: &Who) -> bool;
}

/// Anyone who has signed in.
#[derive(Clone, Copy, Debug)]
pub struct SignedIn;
impl Permission for SignedIn {
    fn is_held_by(_: &Who) -> bool {
        true
    }
}

/// Books for a unit's groups and sees the unit's bookings.
#[derive(Clone, Copy, Debug)]
pub struct Book;
impl Permission for Book {
    fn is_held_by(who: &Who) -> bool {
        !who.units.is_empty() || who.is_any(&[Role::Broker])
    }
}

/// Offers, shares and withdraws.
#[derive(Clone, Copy, Debug)]
pub struct Offer;
impl Permission for Offer {
    fn is_held_by(who: &Who) -> bool {
        who.is_any(&[Role::Owner, Role::Admin, Role::Editor])
    }
}

/// Sees who comes.
#[derive(Clone, Copy, Debug)]
pub struct Host;
impl Permission for Host {
    fn is_held_by(who: &Who) -> bool {
        who.is_any(&[Role::Owner, Role::Performer, Role::Admin, Role::Editor, Role::Approver])
    }
}

/// Runs the tenant's own affairs: its people, units, teams and settings.
#[derive(Clone, Copy, Debug)]
pub struct Manage;
impl Permission for Manage {
    fn is_held_by(who: &Who) -> bool {
        who.is_any(&[Role::Admin, Role::Coordinator, Role::Owner])
    }
}

/// A person who has been found to hold permission `P`.
#[derive(Clone, Debug)]
pub struct Caller<P> {
    who: Arc<Who>,
    permission: PhantomData<P>,
}

impl<P: Permission> Caller<P> {
    /// Lets `who` through if the permission is held.
    pub fn admit(who: Arc<Who>) -> Option<Self> {
        P::is_held_by(&who).then_some(Self { who, permission: PhantomData })
    }
}

impl<P> Deref for Caller<P> {
    type Target = Who;
    fn deref(&self) -> &Who {
        &self.who
    }
}
