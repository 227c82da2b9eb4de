//! A tenant to make, and the service that makes it.

use std::sync::Arc;

use contract::{Lang, Phrases, TenantKind, Text, Theme};
use identity::{Identity, NewPerson, NewTenant, SessionCache, SignInRates, SignInRules};
use tenancy::re::uuid::Uuid;
use tenancy::{Clock, Role, TenantDb};
use testkit::Nobody;
use web::{Limit, Limits};

pub(crate) async fn identity() -> (Identity, TenantDb) {
    let db = testkit::database().await;
    let limit = Limit { most: 100, seconds: 3600 };
    let rates = SignInRates {
        letters_per_email: limit,
        letters_per_address: limit,
        letters_per_tenant: limit,
        tries_per_address: limit,
    };
    let limits = Limits::new("", None).expect("no limits");
    let sessions = SessionCache::new("").expect("no cache");
    let rules = SignInRules { demo: true, limits, rates, sessions };
    let clock = Clock::standing(testkit::morning());
    (Identity::new(db.clone(), clock, Arc::new(Nobody), rules), db)
}

/// A municipality with a name of its own.
pub(crate) fn town() -> NewTenant {
    let slug = format!("inkoo-{}", Uuid::new_v4().simple());
    let slug = slug[..30].to_owned();
    NewTenant {
        host: format!("{slug}.localhost"),
        slug,
        kind: TenantKind::Municipality,
        name: Text::new("Inkoo", "Ingå", "Inkoo"),
        phrases: Phrases {
            from: Text::same("Inkoosta"),
            inside: Text::same("Inkoossa"),
            part_of: Text::default(),
        },
        tagline: Text::same("Tarjotin"),
        run_by: Text::same("Inkoon kunta"),
        langs: vec![Lang::Sv, Lang::Fi],
        mark: "mark-inkoo".to_owned(),
        contact_email: Some("kulttuuri@inkoo.example".to_owned()),
        theme: Theme { hue: 155.0, chroma: 0.08, hue_2: 82.0, chroma_2: 0.1 },
    }
}

/// A person of that role, with an address of their own.
pub(crate) fn person(role: Role) -> NewPerson {
    let email = format!("{}-{}@inkoo.example", role.as_str(), Uuid::new_v4().simple());
    NewPerson { email, name: "Maija".to_owned(), roles: vec![role] }
}
