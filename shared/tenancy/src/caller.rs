//! Who is asking, and what they may do: the permission is the handler's argument type.

use std::collections::BTreeSet;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::{KeyId, PersonId, TenantId, UnitId};

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

/// What a key of the API was made for. A scope takes away from what its person may do, and never adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scope {
    /// Reads, changes nothing.
    Read,
    /// Keeps a unit's groups, and books for them.
    Book,
    /// Writes offerings, and sees who comes.
    Host,
}

impl Scope {
    /// Every scope, the mildest first.
    pub const ALL: [Self; 3] = [Self::Read, Self::Book, Self::Host];

    /// The scope's token in the database, in commands and in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Book => "book",
            Self::Host => "host",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|scope| scope.as_str() == token)
    }
}

/// The key that a program shows in the place of its person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldKey {
    /// Which.
    pub id: KeyId,
    /// What it was made for.
    pub scopes: BTreeSet<Scope>,
}

/// Someone in one tenant: a person who has signed in, or a program with a key of that person's.
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
    /// What the person is here in their own name.
    pub roles: Vec<Role>,
    /// What those are for whom the person stands in today. Nothing that would outlast the day is done with it: see
    /// [`Manage`].
    pub lent: Vec<Role>,
    /// The units that the person books for here.
    pub units: Vec<UnitId>,
    /// The session's token that every form must carry; empty for a program, which sends no forms.
    pub csrf: String,
    /// The key that a program shows; none for a person who has signed in.
    pub key: Option<HeldKey>,
}

impl Who {
    /// Whether the person has one of `roles` here, in their own name or while they stand in for somebody.
    pub fn is_any(&self, roles: &[Role]) -> bool {
        self.is_any_in_person(roles) || self.lent.iter().any(|role| roles.contains(role))
    }

    /// Whether the person has one of `roles` here in their own name.
    pub fn is_any_in_person(&self, roles: &[Role]) -> bool {
        self.roles.iter().any(|role| roles.contains(role))
    }
}

/// A kind of thing that not everyone may do.
pub trait Permission: Send + Sync + 'static {
    /// What a key must have been made for, if a program comes in the person's place; none where no program may.
    const SCOPE: Option<Scope>;

    /// Whether what the person is here allows it.
    fn is_granted_to(who: &Who) -> bool;

    /// Whether a key made for these scopes allows it.
    fn is_within(scopes: &BTreeSet<Scope>) -> bool {
        Self::SCOPE.is_some_and(|scope| scopes.contains(&scope))
    }

    /// Whether `who` may: the person, and the key where one is shown.
    fn is_held_by(who: &Who) -> bool {
        Self::is_granted_to(who) && who.key.as_ref().is_none_or(|key| Self::is_within(&key.scopes))
    }

    /// What the key of `who` should have been made for, where the person may.
    fn scope_wanted(who: &Who) -> Option<Scope> {
        Self::SCOPE.filter(|_| Self::is_granted_to(who))
    }
}

/// Anyone who has signed in, or shows a key, whatever it is for.
#[derive(Clone, Copy, Debug)]
pub struct SignedIn;
impl Permission for SignedIn {
    const SCOPE: Option<Scope> = Some(Scope::Read);
    fn is_granted_to(_: &Who) -> bool {
        true
    }
    fn is_within(_: &BTreeSet<Scope>) -> bool {
        true
    }
}

/// Books for a unit's groups and sees the unit's bookings.
#[derive(Clone, Copy, Debug)]
pub struct Book;
impl Permission for Book {
    const SCOPE: Option<Scope> = Some(Scope::Book);
    fn is_granted_to(who: &Who) -> bool {
        !who.units.is_empty() || who.is_any(&[Role::Broker])
    }
}

/// Offers, shares and withdraws.
#[derive(Clone, Copy, Debug)]
pub struct Offer;
impl Permission for Offer {
    const SCOPE: Option<Scope> = Some(Scope::Host);
    fn is_granted_to(who: &Who) -> bool {
        who.is_any(&[Role::Owner, Role::Admin, Role::Editor])
    }
}

/// Sees who comes.
#[derive(Clone, Copy, Debug)]
pub struct Host;
impl Permission for Host {
    const SCOPE: Option<Scope> = Some(Scope::Host);
    fn is_granted_to(who: &Who) -> bool {
        who.is_any(&[Role::Owner, Role::Performer, Role::Admin, Role::Editor, Role::Approver])
    }
}

/// Runs the tenant's own affairs: its people, units, teams and settings. No program does, and nobody who only stands in
/// for somebody: they could give themselves for good what they have for some days.
#[derive(Clone, Copy, Debug)]
pub struct Manage;
impl Permission for Manage {
    const SCOPE: Option<Scope> = None;
    fn is_granted_to(who: &Who) -> bool {
        who.is_any_in_person(&[Role::Admin, Role::Coordinator, Role::Owner])
    }
}

/// Decides what of others' offerings is shown. No program does.
#[derive(Clone, Copy, Debug)]
pub struct Curate;
impl Permission for Curate {
    const SCOPE: Option<Scope> = None;
    fn is_granted_to(who: &Who) -> bool {
        who.is_any(&[Role::Admin, Role::Editor, Role::Coordinator])
    }
}

/// Looks at what `P` may change: a key that only reads is enough.
#[derive(Clone, Copy, Debug)]
pub struct Looks<P>(PhantomData<P>);
impl<P: Permission> Permission for Looks<P> {
    const SCOPE: Option<Scope> = Some(Scope::Read);
    fn is_granted_to(who: &Who) -> bool {
        P::is_granted_to(who)
    }
    fn is_within(scopes: &BTreeSet<Scope>) -> bool {
        scopes.contains(&Scope::Read) || P::is_within(scopes)
    }
}

/// Whoever may one of two things: a party to bookings books, or sees who comes.
#[derive(Clone, Copy, Debug)]
pub struct Either<A, B>(PhantomData<(A, B)>);
impl<A: Permission, B: Permission> Permission for Either<A, B> {
    const SCOPE: Option<Scope> = A::SCOPE;
    fn is_granted_to(who: &Who) -> bool {
        A::is_granted_to(who) || B::is_granted_to(who)
    }
    fn is_within(scopes: &BTreeSet<Scope>) -> bool {
        A::is_within(scopes) || B::is_within(scopes)
    }
    // A key for the one is of no use to a person who may only the other.
    fn is_held_by(who: &Who) -> bool {
        A::is_held_by(who) || B::is_held_by(who)
    }
    fn scope_wanted(who: &Who) -> Option<Scope> {
        A::scope_wanted(who).or_else(|| B::scope_wanted(who))
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

#[cfg(test)]
mod tests {
    use super::{Book, Either, HeldKey, Host, Looks, Manage, Offer, Permission, Role, Scope, SignedIn, Who};
    use crate::{KeyId, PersonId, TenantId, UnitId};

    fn someone(roles: &[Role], scopes: Option<&[Scope]>) -> Who {
        let key = scopes.map(|scopes| HeldKey { id: KeyId::new(), scopes: scopes.iter().copied().collect() });
        Who {
            tenant: TenantId::new(),
            person: PersonId::new(),
            name: String::new(),
            email: String::new(),
            roles: roles.to_vec(),
            lent: Vec::new(),
            units: vec![UnitId::new()],
            csrf: String::new(),
            key,
        }
    }

    #[test]
    fn a_key_takes_away_and_never_adds() {
        let person = someone(&[Role::Editor], None);
        assert!(Book::is_held_by(&person) && Offer::is_held_by(&person) && Host::is_held_by(&person));
        let reads = someone(&[Role::Editor], Some(&[Scope::Read]));
        assert!(!Book::is_held_by(&reads) && !Offer::is_held_by(&reads) && !Host::is_held_by(&reads));
        let books = someone(&[Role::Editor], Some(&[Scope::Book]));
        assert!(Book::is_held_by(&books) && !Offer::is_held_by(&books));
        let viewer = someone(&[Role::Viewer], Some(&Scope::ALL));
        assert!(!Offer::is_held_by(&viewer), "a scope gives nothing that the person has not");
        assert!(SignedIn::is_held_by(&someone(&[], Some(&[Scope::Book]))), "any key says who asks");
    }

    #[test]
    fn whoever_may_change_may_look_and_so_may_a_key_that_reads() {
        for scopes in [&[Scope::Read][..], &[Scope::Book], &[Scope::Read, Scope::Book]] {
            assert!(Looks::<Book>::is_held_by(&someone(&[], Some(scopes))), "{scopes:?}");
        }
        assert!(!Looks::<Book>::is_held_by(&someone(&[], Some(&[Scope::Host]))));
        let nobody = Who { units: Vec::new(), ..someone(&[Role::Viewer], Some(&Scope::ALL)) };
        assert!(!Looks::<Book>::is_held_by(&nobody));
    }

    #[test]
    fn every_role_is_lent_but_none_manages_that_is_not_ones_own() {
        for role in Role::ALL {
            let own = Who { units: Vec::new(), ..someone(&[role], None) };
            let lent = Who { roles: vec![Role::Viewer], lent: vec![role], ..own.clone() };
            assert!(!Manage::is_held_by(&lent), "{role:?}");
            assert_eq!(Book::is_held_by(&lent), Book::is_held_by(&own), "{role:?}");
            assert_eq!(Offer::is_held_by(&lent), Offer::is_held_by(&own), "{role:?}");
            assert_eq!(Host::is_held_by(&lent), Host::is_held_by(&own), "{role:?}");
        }
        let manages = Who { lent: vec![Role::Viewer], ..someone(&[Role::Admin], None) };
        assert!(Manage::is_held_by(&manages), "who manages anyway does so while they stand in");
    }

    #[test]
    fn one_of_two_is_held_by_the_right_key_of_the_right_person() {
        type Party = Either<Book, Host>;
        let host = |scopes| Who { units: Vec::new(), ..someone(&[Role::Owner], Some(scopes)) };
        assert!(Party::is_held_by(&host(&[Scope::Host])));
        assert!(!Party::is_held_by(&host(&[Scope::Book])), "a host's key for booking is of no use");
        assert_eq!(Party::scope_wanted(&host(&[Scope::Book])), Some(Scope::Host));
        assert!(Party::is_held_by(&someone(&[], Some(&[Scope::Book]))));
        assert!(!Party::is_held_by(&someone(&[], Some(&[Scope::Host]))));
        assert_eq!(Party::scope_wanted(&someone(&[], Some(&[Scope::Host]))), Some(Scope::Book));
        let nobody = Who { units: Vec::new(), ..someone(&[Role::Viewer], Some(&Scope::ALL)) };
        assert!(!Party::is_held_by(&nobody) && Party::scope_wanted(&nobody).is_none());
    }

    #[test]
    fn a_scope_is_read_as_it_is_written() {
        for scope in Scope::ALL {
            assert_eq!(Scope::parse(scope.as_str()), Some(scope));
        }
        assert_eq!(Scope::parse("admin"), None);
    }
}
