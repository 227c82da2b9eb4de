//! A form counts when it comes from a page of ours that this reader was shown, in this session.

use testkit::{Actor, Form};

use crate::world::{World, with_first_group};

/// A booking form, filled in and ready to send.
async fn ready(teacher: &Actor, world: &World) -> Form {
    let page = teacher.get(&world.workshop.form(0)).await.being(200);
    with_first_group(&page, page.form("/booking")).with("participants", 10).with("adults", 2)
}

async fn nothing_was_booked(teacher: &Actor) {
    let list = teacher.get("/bookings").await.being(200);
    assert!(list.links("/bookings/").is_empty(), "{}", list.words());
}

#[tokio::test]
async fn a_form_without_the_sessions_token_is_stale() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let form = ready(&teacher, &world).await;
    let others = world.person(&world.guest, "colleague").await.get("/").await.form("/sign-out");
    for stale in [
        form.clone().without("csrf"),
        form.clone().with("csrf", ""),
        form.clone().with("csrf", "x"),
        form.clone().with("csrf", others.value("csrf")),
    ] {
        let page = teacher.send(&stale).await.being(403);
        assert_eq!(page.lang().as_deref(), Some("sv"));
    }
    nothing_was_booked(&teacher).await;
    teacher.send(&form).await.being(303);
}

#[tokio::test]
async fn a_form_that_another_sites_page_sends_is_refused() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let form = ready(&teacher, &world).await;
    let neighbour = format!("http://{}", world.home.host());
    for (name, value) in [
        ("origin", "http://evil.example"),
        ("origin", "null"),
        ("origin", ""),
        ("origin", neighbour.as_str()),
        ("origin", &format!("https://{}", world.guest.host())),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("sec-fetch-site", ""),
    ] {
        let answer = teacher.clone().saying(name, value).send(&form).await;
        assert_eq!(answer.status, 403, "{name}: {value}");
    }
    nothing_was_booked(&teacher).await;
    let own = format!("http://{}", world.guest.host());
    let browser = teacher.clone().saying("origin", &own).saying("sec-fetch-site", "same-origin");
    browser.send(&form).await.being(303);
}

#[tokio::test]
async fn signing_in_and_out_is_refused_to_another_sites_page() {
    let world = World::open().await;
    let email = world.guest.email("booker");
    let foreign = world.visitor(&world.guest).saying("origin", "http://evil.example");
    foreign.post("/sign-in/demo", [("email", email.as_str())]).await.being(403);
    assert!(foreign.cookies().is_empty());
    let teacher = world.teacher().await;
    let form = teacher.get("/").await.form("/sign-out");
    teacher.clone().saying("sec-fetch-site", "cross-site").send(&form).await.being(403);
    teacher.send(&form.without("csrf")).await.being(403);
    teacher.get("/bookings").await.being(200);
}

#[tokio::test]
async fn every_route_that_changes_something_asks_for_the_token() {
    let world = World::open().await;
    let person = world.person(&world.guest, "both").await;
    for route in world.app.served().served().iter().filter(|route| route.method == http::Method::POST) {
        if route.pattern.starts_with("/api/") {
            continue; // a program shows a key, and no cookie of a browser's counts
        }
        if ["/news/{token}/stop", "/feedback/{token}"].contains(&route.pattern) {
            continue; // a letter leads there, without a session: its token decides
        }
        // A visitor has no session yet; these forms are kept from other sites by where they come from.
        let is_a_visitors = route.pattern.starts_with("/sign-in") || route.pattern == "/hand-over/{token}";
        let id = world.workshop.times[0].to_string();
        let path = route.pattern.split('/').map(|part| match part {
            "{step}" => "basics", // of a closed list
            "{number}" => "1",
            id_of if id_of.starts_with('{') => &*id,
            part => part,
        });
        let path = path.collect::<Vec<_>>().join("/");
        for csrf in ["", "x"].into_iter().filter(|_| !is_a_visitors) {
            let answer = person.post(&path, [("csrf", csrf), ("key", "k")]).await;
            assert_eq!(answer.status, 403, "{}", route.pattern);
        }
        let foreign = person.clone().saying("origin", "http://evil.example").post(&path, []).await;
        assert_eq!(foreign.status, 403, "{}", route.pattern);
    }
}

#[tokio::test]
async fn a_visitor_who_sends_a_form_signs_in_first() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let form = ready(&teacher, &world).await;
    let own = format!("http://{}{}", world.guest.host(), form.action);
    let visitor = world.visitor(&world.guest).saying("referer", &own);
    let sent_on = visitor.send(&form).await.being(303);
    assert_eq!(sent_on.location(), format!("/sign-in?next={}", form.action));
    nothing_was_booked(&teacher).await;
}

#[tokio::test]
async fn a_form_of_a_session_that_ended_books_nothing() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let form = ready(&teacher, &world).await;
    let email = world.guest.email("booker");
    teacher.post("/sign-in/demo", [("email", email.as_str())]).await.being(303);
    teacher.send(&form).await.being(403);
    nothing_was_booked(&teacher).await;
}
