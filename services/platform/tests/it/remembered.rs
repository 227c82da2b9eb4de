//! Open sessions are remembered for half a minute, and what has ended is forgotten at once.

use jiff::SignedDuration;
use tenancy::Scope;
use testkit::Actor;

use crate::world::World;

async fn is_signed_in(actor: &Actor) -> bool {
    actor.get("/account/sessions").await.status == 200
}

/// Takes the place of the booker of the guest's away, behind the product's back.
async fn loses_place(world: &World) {
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let sql = "delete from identity.membership where email = $1";
    assert_eq!(testkit::change(&tx, sql, [world.guest.email("booker").into()]).await, 1);
    tx.commit().await.expect("a transaction commits");
}

#[tokio::test]
async fn who_was_just_here_is_remembered_for_half_a_minute_and_no_longer() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    assert!(is_signed_in(&teacher).await);
    loses_place(&world).await;
    assert!(is_signed_in(&teacher).await, "the database is not asked");
    world.clock.set(testkit::morning().plus(SignedDuration::from_secs(30)));
    assert!(!is_signed_in(&teacher).await);
}

#[tokio::test]
async fn a_key_that_is_remembered_is_no_session_and_a_session_is_no_key() {
    let world = World::open().await;
    let token = world.key(&world.guest, "booker", &[Scope::Book]).await.token;
    let bearing =
        |token: &str| world.visitor(&world.guest).saying("authorization", &format!("Bearer {token}"));
    bearing(&token).get("/api/v1/bookings").await.being(200);
    let cookie = format!("session-on-loopback={token}");
    assert!(!is_signed_in(&world.visitor(&world.guest).saying("cookie", &cookie)).await);
    let teacher = world.teacher().await;
    assert!(is_signed_in(&teacher).await);
    let session = teacher.cookies()["session-on-loopback"].clone();
    bearing(&session).get("/api/v1/bookings").await.being(401);
    bearing(&token).get("/api/v1/bookings").await.being(200);
}

#[tokio::test]
async fn without_redis_nobody_is_remembered() {
    let world = World::counting_at("redis://127.0.0.1:9/").await;
    let teacher = world.teacher().await;
    assert!(is_signed_in(&teacher).await);
    loses_place(&world).await;
    assert!(!is_signed_in(&teacher).await);
}

#[tokio::test]
async fn every_way_to_end_a_session_ends_it_at_once() {
    let world = World::open().await;
    let (here, there, third) = (world.teacher().await, world.teacher().await, world.teacher().await);
    for seen in [&here, &there, &third] {
        assert!(is_signed_in(seen).await);
    }
    let page = here.get("/account/sessions").await.being(200);
    let actions = page.all("form", "action");
    let ending = actions.iter().find(|action| action.starts_with("/account/sessions/")).expect("another");
    here.send(&page.form(ending)).await.being(303);
    let left = [is_signed_in(&there).await, is_signed_in(&third).await];
    assert_ne!(left[0], left[1], "one of the two has ended");
    here.send(&page.form("/account/other-sessions/ending")).await.being(303);
    assert!(!is_signed_in(&there).await && !is_signed_in(&third).await);
    let copied = here.clone();
    let email = world.guest.email("admin");
    here.post("/sign-in/demo", [("email", email.as_str()), ("next", "/")]).await.being(303);
    assert!(!is_signed_in(&copied).await, "a new sign-in ends the one before");
    let copied = here.clone();
    assert!(is_signed_in(&copied).await);
    here.send(&page.form("/sign-out").with("csrf", csrf(&here).await)).await.being(303);
    assert!(!is_signed_in(&copied).await);
}

async fn csrf(actor: &Actor) -> String {
    actor.get("/").await.form("/sign-out").value("csrf").to_owned()
}
