//! Sessions: begun by choice in the demo, one host's own, ended for good.

use testkit::Actor;

use crate::world::{World, later};

/// Whether a signed-in page answers.
async fn is_signed_in(actor: &Actor) -> bool {
    actor.get("/bookings").await.status == 200
}

async fn signs_in(actor: &Actor, email: &str, next: &str) -> String {
    actor.post("/sign-in/demo", [("email", email), ("next", next)]).await.being(303).location().to_owned()
}

#[tokio::test]
async fn only_a_browser_on_this_machine_may_continue_as_someone() {
    let world = World::open().await;
    let email = world.guest.email("booker");
    for peer in [[10, 0, 0, 1], [192, 168, 1, 5], [8, 8, 8, 8]] {
        let far = world.visitor(&world.guest).from_peer(peer);
        for far in [far.clone(), far.saying("x-forwarded-for", "127.0.0.1")] {
            let page = far.get("/sign-in").await.being(200);
            assert!(!page.text().contains(&email) && !page.has_form("/sign-in/demo"), "{}", page.words());
            far.post("/sign-in/demo", [("email", email.as_str())]).await.being(404);
            assert!(far.cookies().is_empty());
        }
    }
}

#[tokio::test]
async fn a_proxy_on_this_machine_is_not_a_browser_on_this_machine() {
    let world = World::open().await;
    let email = world.guest.email("booker");
    for (name, value) in
        [("x-forwarded-for", "203.0.113.5"), ("forwarded", "for=203.0.113.5"), ("via", "1.1 proxy")]
    {
        let passed_on = world.visitor(&world.guest).saying(name, value);
        passed_on.post("/sign-in/demo", [("email", email.as_str())]).await.being(404);
        assert!(passed_on.cookies().is_empty(), "{name}");
    }
}

#[tokio::test]
async fn outside_the_demo_nobody_continues_as_anyone() {
    let world = World::in_earnest().await;
    let visitor = world.visitor(&world.guest);
    let email = world.guest.email("booker");
    let page = visitor.get("/sign-in").await.being(200);
    assert!(!page.text().contains(&email) && !page.has_form("/sign-in/demo"));
    visitor.post("/sign-in/demo", [("email", email.as_str())]).await.being(404);
    assert!(!page.has_form("/sign-in"), "without a mail server nobody signs in by mail");
    visitor.post("/sign-in", [("email", email.as_str())]).await.being(404);
    visitor.get("/mailbox").await.being(404);
    assert!(!world.visitor_at_the_apex().get("/").await.text().contains("/sign-in"));
}

#[tokio::test]
async fn one_comes_back_to_a_page_of_this_site_and_to_no_other() {
    let world = World::open().await;
    let email = world.guest.email("booker");
    for elsewhere in [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "/\tevil",
        "\t//evil.example",
        "/\r\nlocation: http://evil.example",
        " //evil.example",
        "",
    ] {
        let location = signs_in(&world.visitor(&world.guest), &email, elsewhere).await;
        assert_eq!(location, "/", "{elsewhere:?}");
    }
    let location = signs_in(&world.visitor(&world.guest), &email, "/offerings?page=2").await;
    assert_eq!(location, "/offerings?page=2");
    let page = world.visitor(&world.guest).get("/sign-in?next=//evil.example").await.being(200);
    assert_eq!(page.form("/sign-in").value("next"), "/");
}

#[tokio::test]
async fn a_person_of_another_tenant_or_of_none_is_not_let_in() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    for email in
        [world.home.email("booker"), world.producer.email("owner"), "nobody@nowhere.example".to_owned()]
    {
        let page = visitor.post("/sign-in/demo", [("email", email.as_str())]).await.being(422);
        assert!(page.has_form("/sign-in/demo"), "one may choose again");
        assert!(visitor.cookies().is_empty());
    }
    assert!(!is_signed_in(&visitor).await);
}

#[tokio::test]
async fn a_session_of_one_tenant_is_nothing_at_another() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    assert!(is_signed_in(&teacher).await);
    for site in [&world.home, &world.region, &world.producer] {
        let moved = teacher.moved_to(&site.host());
        moved.get("/bookings").await.being(303);
        moved.get("/host/bookings").await.being(303);
        let form = world.visitor(&world.guest).get("/sign-in").await.form("/sign-in/demo");
        assert!(form.fields.contains_key("email"));
        moved.post("/sign-out", [("csrf", "x")]).await.being(303);
    }
    assert!(is_signed_in(&teacher).await, "and nobody ended it there");
}

#[tokio::test]
async fn signing_out_ends_the_session_for_good() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let thief = teacher.clone();
    let form = teacher.get("/").await.form("/sign-out");
    let out = teacher.send(&form).await.being(303);
    assert!(out.cookies().iter().any(|cookie| cookie.contains("Max-Age=0")), "{:?}", out.cookies());
    assert!(!is_signed_in(&teacher).await);
    assert!(!is_signed_in(&thief).await, "a copy of the cookie is worth nothing");
}

#[tokio::test]
async fn the_token_before_a_new_sign_in_is_gone() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let before = teacher.clone();
    signs_in(&teacher, &world.guest.email("admin"), "/").await;
    assert_ne!(before.cookies(), teacher.cookies());
    assert!(!is_signed_in(&before).await);
    teacher.get("/host/bookings").await.being(200);
}

#[tokio::test]
async fn a_token_that_a_visitor_brings_along_is_not_taken_over() {
    let world = World::open().await;
    let planted = "session-on-loopback=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let visitor = world.visitor(&world.guest).saying("cookie", planted);
    signs_in(&visitor, &world.guest.email("booker"), "/").await;
    assert!(!visitor.cookies().values().any(|value| value.starts_with("AAAA")));
    let fixated = world.visitor(&world.guest).saying("cookie", planted);
    assert!(!is_signed_in(&fixated).await);
}

#[tokio::test]
async fn a_session_ends_when_it_is_not_used_for_three_days() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    world.clock.set(later(2, 23));
    assert!(is_signed_in(&teacher).await);
    world.clock.set(later(5, 22));
    assert!(is_signed_in(&teacher).await, "using it keeps it open");
    world.clock.set(later(8, 23));
    assert!(!is_signed_in(&teacher).await);
}

#[tokio::test]
async fn a_session_ends_after_twelve_days_however_much_it_is_used() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    for day in 1..12 {
        world.clock.set(later(day, 0));
        assert!(is_signed_in(&teacher).await, "day {day}");
    }
    world.clock.set(later(11, 23));
    assert!(is_signed_in(&teacher).await);
    world.clock.set(later(12, 0));
    assert!(!is_signed_in(&teacher).await);
}

#[tokio::test]
async fn who_loses_their_place_loses_their_session() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let sql = "delete from identity.membership where email = $1";
    assert_eq!(testkit::change(&tx, sql, [world.guest.email("booker").into()]).await, 1);
    tx.commit().await.expect("a transaction commits");
    assert!(!is_signed_in(&teacher).await);
}
