//! What nobody can use any more goes away by itself, and what has happened stays on the record.

use tenancy::{Reason, Scope};
use testkit::{number, texts};

use crate::world::{World, later};

/// How many sign-ins, ways over and sessions a tenant has.
async fn rows(world: &World) -> Vec<i64> {
    let tx = world.app.db.begin_system(Reason::SignIn).await.expect("a transaction begins");
    let mut counts = Vec::new();
    for sql in [
        "select count(*) from identity.sign_in where of_tenant = $1",
        "select count(*) from identity.hand_over where of_tenant = $1",
        "select count(*) from identity.session where of_tenant = $1",
    ] {
        counts.push(number(&tx, sql, [world.guest.id.into()]).await);
    }
    counts
}

async fn letters(world: &World) -> i64 {
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    number(&tx, "select count(*) from messaging.letter", []).await
}

/// Somebody asks for a letter, somebody is on the way over, and somebody is signed in.
async fn a_busy_morning(world: &World) {
    let email = world.guest.email("booker");
    world.visitor(&world.guest).post("/sign-in", [("email", email.as_str())]).await.being(303);
    let new = identity::NewPerson {
        email: world.guest.email("booker"),
        name: "Tove".to_owned(),
        roles: vec![tenancy::Role::Viewer],
    };
    world.app.identity.admit_person(world.home.id, &new).await.expect("a person is admitted");
    let there = world.person(&world.home, "admin").await;
    let here = world.visitor(&world.home);
    here.post("/sign-in/demo", [("email", email.as_str())]).await.being(303);
    let page = here.get("/account/sessions").await.being(200);
    here.send(&page.form("/hand-over")).await.being(200);
    assert_eq!(there.get("/account/sessions").await.status, 200);
    world.teacher().await;
}

#[tokio::test]
async fn what_nobody_can_use_any_more_goes_after_a_day_or_two() {
    let world = World::open().await;
    a_busy_morning(&world).await;
    world.deliver().await;
    assert_eq!(rows(&world).await, [1, 1, 1]);
    world.clock.set(later(1, 0));
    world.deliver().await;
    assert_eq!(rows(&world).await, [1, 0, 1], "a sign-in can be looked up for a day after its end");
    world.clock.set(later(2, 0));
    world.deliver().await;
    assert_eq!(rows(&world).await, [0, 0, 1]);
    world.clock.set(later(3, 0));
    world.deliver().await;
    assert_eq!(rows(&world).await, [0, 0, 0], "a session ends when it was not used for three days");
}

#[tokio::test]
async fn letters_are_forgotten_after_thirty_days() {
    let world = World::open().await;
    a_busy_morning(&world).await;
    world.deliver().await;
    world.clock.set(later(29, 23));
    world.deliver().await;
    assert_eq!(letters(&world).await, 1);
    world.clock.set(later(31, 0));
    world.deliver().await;
    assert_eq!(letters(&world).await, 0);
}

#[tokio::test]
async fn signing_in_and_out_is_on_the_record_with_ids_only() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let other = world.teacher().await;
    let page = teacher.get("/account/sessions").await.being(200);
    teacher.send(&page.form("/account/other-sessions/ending")).await.being(303);
    teacher.send(&page.form("/sign-out")).await.being(303);
    assert_eq!(other.get("/account/sessions").await.status, 303);
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let sql = "select kind || ' ' || (by_person = key)::text || ' ' || (body ->> 'person' = key::text)::text
                 from events.fact where kind in ('SignedIn', 'SessionEnded') order by id";
    let told = texts(&tx, sql, []).await;
    let expected = ["SignedIn", "SignedIn", "SessionEnded", "SessionEnded"];
    assert_eq!(told, expected.map(|kind| format!("{kind} true true")));
}

#[tokio::test]
async fn a_key_is_on_the_record_and_goes_when_it_is_over() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    world.key(&world.guest, "booker", &[Scope::Read]).await;
    world.key(&world.guest, "booker", &[Scope::Read]).await;
    let page = teacher.get("/account/keys").await.being(200);
    teacher.send(&page.form("/ending")).await.being(303);
    let keys = async || {
        let tx = world.app.db.begin_system(Reason::SignIn).await.expect("a transaction begins");
        let sql = "select count(*) from identity.api_key where of_tenant = $1";
        number(&tx, sql, [world.guest.id.into()]).await
    };
    for (days, left) in [(0, 2), (1, 2), (3, 1), (29, 1), (33, 0)] {
        world.clock.set(later(days, 0));
        world.deliver().await;
        assert_eq!(keys().await, left, "after {days} days");
    }
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let told = texts(&tx, "select kind from events.fact where kind like 'Key%' order by id", []).await;
    assert_eq!(told, ["KeyMade", "KeyMade", "KeyEnded"]);
}

#[tokio::test]
async fn a_role_that_nobody_uses_lapses_a_bookers_later_than_others() {
    let world = World::open().await;
    world.teacher().await;
    let arrives = async |role: &str| {
        let visitor = world.visitor(&world.guest);
        let email = world.guest.email(role);
        let before = letters(&world).await;
        visitor.post("/sign-in", [("email", email.as_str())]).await.being(303);
        letters(&world).await > before
    };
    world.clock.set(later(360, 0));
    assert!(arrives("viewer").await && arrives("booker").await);
    world.clock.set(later(370, 0));
    assert!(!arrives("viewer").await, "nobody has been here for a year");
    assert!(arrives("booker").await);
    world.clock.set(later(370 + 185, 0));
    assert!(!arrives("booker").await, "nor for a year and a half");
}

#[tokio::test]
async fn who_comes_now_and_then_keeps_their_role() {
    let world = World::open().await;
    for days in [0, 300, 600] {
        world.clock.set(later(days, 0));
        let viewer = world.visitor(&world.guest);
        let email = world.guest.email("viewer");
        viewer.post("/sign-in/demo", [("email", email.as_str())]).await.being(303);
        assert_eq!(viewer.get("/account/sessions").await.status, 200, "after {days} days");
    }
    world.clock.set(later(600 + 366, 0));
    let viewer = world.visitor(&world.guest);
    let email = world.guest.email("viewer");
    viewer.post("/sign-in/demo", [("email", email.as_str())]).await.being(422);
}
