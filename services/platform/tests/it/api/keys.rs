//! Keys: made on a page, shown once, good at one site for one person and a while.

use jiff::SignedDuration;
use tenancy::Scope;
use testkit::{Actor, Answer};

use super::{json, problem};
use crate::world::{World, later};

#[tokio::test]
async fn a_key_made_on_the_page_opens_the_api_and_is_shown_once() {
    let world = World::open().await;
    let person = world.person(&world.guest, "booker").await;
    let form = person.get("/account/keys").await.being(200).form("/account/keys").with("name", "Näyttötaulu");
    let page = person.send(&form).await.being(201);
    let html = page.text();
    let token = html.split_once("</textarea>").and_then(|(before, _)| before.rsplit('>').next());
    let token = token.expect("the token is shown");
    assert_eq!(token.len(), "tarjotin_".len() + 43);
    let again = person.get("/account/keys").await.being(200);
    assert!(!again.text().contains(token), "and never again");
    assert!(again.words().contains("Näyttötaulu") && again.text().contains(&token[..13]));
    let program = world.visitor(&world.guest).saying("authorization", &format!("Bearer {token}"));
    let me = json(&program.get("/api/v1/me").await.being(200));
    assert_eq!(me["email"], world.guest.email("booker"));
    assert_eq!(me["scopes"], serde_json::json!(["read"]));
    assert_eq!(me["units"].as_array().map(Vec::len), Some(1));
    let end = person.get("/account/keys").await.form("/ending");
    person.send(&end).await.being(303);
    let over = program.get("/api/v1/me").await.being(401);
    assert_eq!(problem(&over), "key_unknown");
    person.send(&end).await.being(404);
}

#[tokio::test]
async fn a_key_that_lacks_something_is_not_made() {
    let world = World::open().await;
    let person = world.person(&world.guest, "booker").await;
    let form = person.get("/account/keys").await.form("/account/keys");
    let refused =
        person.send(&form.clone().with("name", " ").without("read").with("days", "9999")).await.being(422);
    for field in ["#name", "#scopes", "#days"] {
        assert_eq!(refused.links(field).len(), 1, "{field}: {}", refused.words());
    }
    person.send(&form.with("name", "x").with("csrf", "x")).await.being(403);
    assert!(!person.get("/account/keys").await.has_form("/ending"), "nothing was made");
}

#[tokio::test]
async fn a_key_is_good_at_one_site_and_for_a_while() {
    let world = World::open().await;
    let key = world.key(&world.guest, "booker", &Scope::ALL).await;
    let at = |site| world.visitor(site).saying("authorization", &format!("Bearer {}", key.token));
    at(&world.guest).get("/api/v1/me").await.being(200);
    assert_eq!(problem(&at(&world.home).get("/api/v1/me").await.being(401)), "key_unknown");
    world.clock.set(later(30, 0).plus(SignedDuration::from_secs(-1)));
    at(&world.guest).get("/api/v1/me").await.being(200);
    world.clock.set(later(30, 0));
    let over = at(&world.guest).get("/api/v1/me").await.being(401);
    assert_eq!(over.header("www-authenticate"), Some("Bearer realm=\"tarjotin\", error=\"invalid_token\""));
}

#[tokio::test]
async fn who_shows_no_key_or_no_real_one_is_told_what_to_show() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    let answer = visitor.get("/api/v1/me").await.being(401);
    assert_eq!(problem(&answer), "key_needed");
    assert_eq!(answer.header("www-authenticate"), Some("Bearer realm=\"tarjotin\""));
    for wrong in ["Bearer tarjotin_x", "Bearer x", "Bearer", "Basic YTpi", "Bearer \u{e4}"] {
        let program = visitor.clone().saying("authorization", wrong);
        assert_eq!(problem(&program.get("/api/v1/me").await.being(401)), "key_unknown", "{wrong}");
    }
}

#[tokio::test]
async fn a_session_is_no_key_and_a_key_is_no_session() {
    let world = World::open().await;
    let person = world.person(&world.guest, "booker").await;
    assert_eq!(problem(&person.get("/api/v1/me").await.being(401)), "key_needed");
    let program = world.program(&world.guest, "booker", &Scope::ALL).await;
    program.get("/bookings").await.being(303);
}

#[tokio::test]
async fn problems_are_told_in_the_language_that_is_asked_for() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    let mut titles = std::collections::BTreeSet::new();
    for (path, accepts) in [("?lang=fi", "sv"), ("", "sv"), ("", "en;q=0.5, fr")] {
        let visitor = visitor.clone().saying("accept-language", accepts);
        let answer = visitor.get(&format!("/api/v1/me{path}")).await.being(401);
        assert!(answer.cookies().is_empty(), "a program gets no cookies");
        titles.insert(json(&answer)["title"].as_str().expect("a title").to_owned());
    }
    assert_eq!(titles.len(), 3, "{titles:?}");
}

#[tokio::test]
async fn what_cannot_be_read_is_said_field_by_field() {
    let world = World::open().await;
    let program = world.program(&world.guest, "booker", &Scope::ALL).await;
    let answer = program.get("/api/v1/me?lang=de").await.being(422);
    assert_eq!(problem(&answer), "unprocessable");
    assert_eq!(json(&answer)["errors"][0]["field"], "lang");
    let answer = program.get("/api/v1/me?x=1").await.being(422);
    assert_eq!(json(&answer)["errors"][0]["field"], "x");
    assert_eq!(problem(&program.get("/api/v1/nothing").await.being(404)), "not_found");
    let answer = program.post("/api/v1/me", []).await.being(405);
    assert_eq!(problem(&answer), "method_not_allowed");
    assert!(answer.header("allow").is_some_and(|allowed| allowed.contains("GET")), "{answer:?}");
}

/// As many requests as may be, and one more.
async fn ask_too_often(program: &Actor) -> Answer {
    for _ in 0..3 {
        program.get("/api/v1/me").await.being(200);
    }
    program.get("/api/v1/me").await
}

#[tokio::test]
async fn a_key_that_asks_too_often_is_told_to_wait() {
    let world = World::granting(3, &testkit::redis_url()).await;
    let program = world.program(&world.guest, "booker", &Scope::ALL).await;
    let answer = ask_too_often(&program).await.being(429);
    assert_eq!(problem(&answer), "too_many");
    assert!(answer.header("retry-after").is_some_and(|seconds| seconds.parse::<u32>().is_ok_and(|s| s > 0)));
    let another = world.program(&world.guest, "booker", &Scope::ALL).await;
    another.get("/api/v1/me").await.being(200);
}

#[tokio::test]
async fn without_redis_programs_go_on() {
    let world = World::granting(3, "redis://127.0.0.1:1/").await;
    let program = world.program(&world.guest, "booker", &Scope::ALL).await;
    ask_too_often(&program).await.being(200);
}
