//! People and the units that they book for.

use contract::{Sessions, Units};
use identity::NewUnit;
use tenancy::{PersonId, Role, TenantId, UnitId, Who};
use testkit::texts;

use crate::town::{identity, person, town};

fn who(tenant: TenantId, person: PersonId, role: Role, units: &[UnitId]) -> Who {
    Who {
        tenant,
        person,
        name: "Maija".to_owned(),
        email: "maija@inkoo.example".to_owned(),
        roles: vec![role],
        lent: Vec::new(),
        units: units.to_vec(),
        csrf: String::new(),
        key: None,
    }
}

fn unit(name: &str, bookers: Vec<PersonId>) -> NewUnit {
    NewUnit {
        name: name.to_owned(),
        sector: "school".to_owned(),
        mailbox: "koulu@inkoo.example".to_owned(),
        invoice_reference: None,
        bookers,
    }
}

#[tokio::test]
async fn a_person_is_one_person_in_many_tenants_under_the_name_that_each_knows() {
    let (identity, db) = identity().await;
    let a = identity.create_tenant(&town()).await.expect("a tenant is created");
    let b = identity.create_tenant(&town()).await.expect("a tenant is created");
    let new = person(Role::Booker);
    let shouted = identity::NewPerson {
        email: new.email.to_uppercase(),
        name: "Maija M.".to_owned(),
        roles: vec![Role::Broker],
    };
    let id = identity.admit_person(a, &new).await.expect("a person is admitted");
    assert_eq!(identity.admit_person(b, &shouted).await.expect("a person is admitted"), id);
    for (tenant, expected) in [(a, "Maija booker"), (b, "Maija M. broker")] {
        let tx = db.begin(tenant).await.expect("a transaction begins");
        let sql = "select name || ' ' || role from identity.membership where person_id = $1";
        assert_eq!(texts(&tx, sql, [id.into()]).await, [expected]);
    }
}

#[tokio::test]
async fn a_booker_books_for_their_units_and_a_broker_for_all_of_the_tenant() {
    let (identity, _) = identity().await;
    let tenant = identity.create_tenant(&town()).await.expect("a tenant is created");
    let neighbour = identity.create_tenant(&town()).await.expect("a tenant is created");
    let booker = identity.admit_person(tenant, &person(Role::Booker)).await.expect("a person is admitted");
    let school = identity.open_unit(tenant, &unit("Koulu", vec![booker])).await.expect("a unit is opened");
    let daycare = identity.open_unit(tenant, &unit("Päiväkoti", Vec::new())).await.expect("a unit is opened");
    identity.open_unit(neighbour, &unit("Naapurin koulu", Vec::new())).await.expect("a unit is opened");

    let names = async |who: Who| {
        let units = identity.bookable_by(&who).await.expect("an answer");
        units.into_iter().map(|unit| unit.name).collect::<Vec<_>>()
    };
    assert_eq!(names(who(tenant, booker, Role::Booker, &[school])).await, ["Koulu"]);
    assert_eq!(names(who(tenant, booker, Role::Booker, &[])).await, [""; 0]);
    assert_eq!(names(who(tenant, booker, Role::Broker, &[])).await, ["Koulu", "Päiväkoti"]);
    let forged = who(neighbour, booker, Role::Booker, &[school, daycare]);
    assert_eq!(names(forged).await, [""; 0], "another tenant's units are none of ours");
}

#[tokio::test]
async fn a_unit_that_is_opened_again_keeps_its_bookers_and_takes_new_ones() {
    let (identity, db) = identity().await;
    let tenant = identity.create_tenant(&town()).await.expect("a tenant is created");
    let a = identity.admit_person(tenant, &person(Role::Booker)).await.expect("a person is admitted");
    let b = identity.admit_person(tenant, &person(Role::Booker)).await.expect("a person is admitted");
    let first = identity.open_unit(tenant, &unit("Koulu", vec![a])).await.expect("a unit is opened");
    let again = identity.open_unit(tenant, &unit("Koulu", vec![b])).await.expect("the same unit");
    assert_eq!(first, again);
    let tx = db.begin(tenant).await.expect("a transaction begins");
    let members = texts(&tx, "select person_id::text from identity.unit_member order by 1", []).await;
    let mut expected = [a.to_string(), b.to_string()];
    expected.sort();
    assert_eq!(members, expected);
}

#[tokio::test]
async fn a_token_that_was_never_given_opens_nothing() {
    let (identity, _) = identity().await;
    let tenant = identity.create_tenant(&town()).await.expect("a tenant is created");
    for token in ["", "x", "a\0b", &"a".repeat(10_000)] {
        assert!(identity.resume(tenant, token).await.expect("an answer").is_none());
    }
}
