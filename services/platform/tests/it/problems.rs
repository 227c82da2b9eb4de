//! What goes wrong is a page for people and problem+json for programs; every answer carries the same protection.

use http::Method;
use testkit::{Actor, Answer};

use crate::world::{World, book};

/// One answer of every kind: a page, a redirect, an asset, problems.
async fn answers(world: &World) -> Vec<(&'static str, Answer)> {
    let (visitor, person) = (world.visitor(&world.guest), world.person(&world.guest, "both").await);
    let unknown = Actor::at(&world.router, "nobody.localhost");
    let put = visitor.request(Method::PUT, "/offerings", axum::body::Body::empty());
    let image = format!("{}/images/{}", world.workshop.page(), world.workshop.image);
    vec![
        ("a page", visitor.get("/").await),
        ("a page of one's own", person.get("/bookings").await),
        ("a form", person.get(&world.workshop.form(0)).await),
        ("a redirect", visitor.get("/bookings").await),
        ("a booking", book(&person, &world.workshop, 0, "10").await),
        ("a picture", visitor.get(&image).await),
        ("an asset", visitor.get("/assets/x/style.css").await),
        ("a theme", visitor.get("/theme/1-0.1-1-0.1.css").await),
        ("nothing", visitor.get("/nothing").await),
        ("a method", visitor.ask(put).await),
        ("a stale form", person.post("/sign-out", [("csrf", "x")]).await),
        ("an unknown host", unknown.get("/").await),
        ("the platform's own page", world.visitor_at_the_apex().get("/").await),
    ]
}

#[tokio::test]
async fn every_answer_carries_the_same_protection() {
    let world = World::open().await;
    for (what, answer) in answers(&world).await {
        let policy = answer.header("content-security-policy").unwrap_or_default();
        for part in [
            "default-src 'self'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "form-action 'self'",
        ] {
            assert!(policy.contains(part), "{what}: {part} in {policy}");
        }
        assert!(!policy.contains("unsafe"), "{what}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{what}");
        assert_eq!(answer.header("referrer-policy"), Some("same-origin"), "{what}");
        assert_eq!(answer.header("cross-origin-opener-policy"), Some("same-origin"), "{what}");
        assert!(answer.header("permissions-policy").is_some(), "{what}");
        assert!(answer.header("x-request-id").is_some_and(|id| id.len() == 36), "{what}");
        assert_eq!(answer.header("strict-transport-security"), None, "{what}: plain http promises no TLS");
        assert_eq!(answer.header("server"), None, "{what}");
    }
}

#[tokio::test]
async fn what_a_person_sees_signed_in_is_kept_by_no_cache() {
    let world = World::open().await;
    let person = world.person(&world.guest, "both").await;
    for path in ["/", "/offerings", "/bookings", "/host/bookings", "/nothing", &world.workshop.form(0)] {
        assert_eq!(person.get(path).await.header("cache-control"), Some("no-store"), "{path}");
    }
    let visitor = world.visitor(&world.guest);
    for path in ["/", "/offerings", "/nothing"] {
        assert_eq!(visitor.get(path).await.header("cache-control"), Some("no-cache"), "{path}");
    }
    let sent_on = visitor.get("/bookings").await.being(303);
    assert!(sent_on.header("cache-control").is_some_and(|kept| kept.starts_with("no-")));
}

#[tokio::test]
async fn cookies_are_hidden_from_scripts_and_from_other_sites() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    let email = world.guest.email("booker");
    let signed_in = visitor.post("/sign-in/demo", [("email", email.as_str())]).await.being(303);
    let [session] = <[&str; 1]>::try_from(signed_in.cookies()).expect("one cookie");
    for part in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(session.contains(part), "{session}");
    }
    assert!(!session.contains("Domain"), "a session is one host's: {session}");
    let chosen = world.visitor(&world.guest).get("/?lang=en").await;
    assert!(chosen.cookies().iter().all(|cookie| cookie.contains("SameSite=Lax")), "{:?}", chosen.cookies());
    assert!(
        world.visitor(&world.guest).get("/").await.cookies().is_empty(),
        "a reader gets no cookie unasked"
    );
}

#[tokio::test]
async fn a_program_gets_problems_as_json() {
    let world = World::open().await;
    let program = |actor: Actor| actor.saying("accept", "application/json");
    let person = program(world.person(&world.guest, "both").await);
    let visitor = program(world.visitor(&world.guest));
    let unknown = program(Actor::at(&world.router, "nobody.localhost"));
    for (answer, status, kind) in [
        (visitor.get("/nothing").await, 404, "not_found"),
        (visitor.get("/bookings").await, 401, "sign_in_needed"),
        (visitor.post("/offerings", []).await, 405, "method_not_allowed"),
        (person.post("/sign-out", [("csrf", "x")]).await, 403, "stale_form"),
        (person.post_raw("/sign-out", vec![b'a'; 300_000]).await, 413, "too_large"),
        (unknown.get("/").await, 421, "unknown_host"),
    ] {
        let answer = answer.being(status);
        assert_eq!(answer.header("content-type"), Some("application/problem+json"), "{kind}");
        let problem: serde_json::Value = serde_json::from_slice(&answer.body).expect("JSON");
        assert_eq!(problem["status"], status, "{kind}");
        assert_eq!(problem["request_id"], answer.header("x-request-id").expect("an id"), "{kind}");
        let its = problem["type"].as_str().unwrap_or_default();
        let path = its.strip_prefix("http://localhost:8080").expect("an address of the platform's own site");
        assert_eq!(path, format!("/problems/{kind}"));
        world.visitor_at_the_apex().get(path).await.being(200);
    }
}

#[tokio::test]
async fn every_kind_of_problem_has_a_page_and_nothing_else_has() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    for kind in ["not_found", "stale_form", "conflict"] {
        let page = visitor.get(&format!("/problems/{kind}?lang=en")).await.being(200);
        assert_eq!(page.lang().as_deref(), Some("en"));
    }
    for kind in ["nothing", "NOT_FOUND", "%00", "not_found%00", ""] {
        visitor.get(&format!("/problems/{kind}")).await.being(404);
    }
}

#[tokio::test]
async fn a_permission_that_is_missing_is_said_on_a_page() {
    let world = World::open().await;
    let viewer = world.person(&world.guest, "viewer").await;
    for path in ["/bookings", "/host/bookings", "/host/offerings", &world.workshop.host_page()] {
        let page = viewer.get(path).await.being(403);
        assert_eq!(page.lang().as_deref(), Some("sv"), "{path}");
    }
    let page = viewer.get(&world.workshop.form(0)).await.being(200);
    assert!(!page.has_form("/booking"), "who books for no unit is told so: {}", page.words());
    assert!(page.words().contains("ingen enhet"), "{}", page.words());
    let owner = world.owner().await;
    owner.get("/bookings").await.being(403);
}

#[tokio::test]
async fn a_problems_page_names_its_request_and_nothing_of_the_inside() {
    let world = World::open().await;
    let page = world.visitor(&world.guest).get("/nothing").await.being(404);
    let text = page.text();
    for inside in ["sqlx", "postgres", "panicked", "src/", "Internal"] {
        assert!(!text.contains(inside), "{inside}");
    }
}
