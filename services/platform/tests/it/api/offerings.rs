//! Offerings by program: found and read by anyone, written, published and withdrawn by their owner.

use http::Method;
use serde_json::{Value, json as said};
use tenancy::Scope;
use testkit::{Actor, Answer};

use super::{fields, json, problem};
use crate::world::{Site, World};

const OFFERINGS: &str = "/api/v1/offerings";

/// All that an offering has to say before it is published.
fn whole() -> Value {
    said!({
        "kind": "workshop",
        "title": {"fi": "Köysityöpaja", "sv": "Repverkstad"},
        "summary": {"fi": "Punotaan köyttä."},
        "stages": ["grade_3"],
        "deliveries": ["comes_to_you"],
        "languages": ["fi"],
        "price": {"per": "group", "cents": 9_000},
        "group_min": 1,
        "group_max": 24,
    })
}

fn of(answer: &Answer) -> String {
    format!("{OFFERINGS}/{}", json(answer)["id"].as_str().expect("an id"))
}

async fn titles(program: &Actor, query: &str) -> Vec<String> {
    let found = json(&program.get(&format!("{OFFERINGS}{query}")).await.being(200));
    let items = found["items"].as_array().expect("items").iter();
    items.map(|item| item["title"].as_str().expect("a title").to_owned()).collect()
}

async fn host(world: &World, site: &Site) -> Actor {
    let role = if site.id == world.producer.id { "owner" } else { "admin" };
    world.program(site, role, &[Scope::Host]).await
}

#[tokio::test]
async fn anyone_finds_and_reads_what_the_catalogue_shows() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    let found = json(&visitor.get(&format!("{OFFERINGS}?lang=sv&per_page=1")).await.being(200));
    assert_eq!(
        (found["total"].as_u64(), found["page"].as_u64(), found["per_page"].as_u64()),
        (Some(1), Some(1), Some(1))
    );
    let item = &found["items"][0];
    assert_eq!(item["id"], world.workshop.id.to_string());
    assert!(item["title"].as_str().is_some_and(|title| title.ends_with(" sv")), "{item}");
    assert_eq!(item["origin"]["slug"], world.producer.slug.as_str());
    assert!(item["next_at"].is_string() && item["has_room"] == true, "{item}");
    let facets = found["facets"].as_object().expect("facets");
    let names: Vec<&str> = facets.keys().map(String::as_str).collect();
    assert_eq!(names, ["access", "delivery", "kind", "language", "origin", "price", "stage", "theme"]);
    assert_eq!(found["facets"]["kind"], said!([{"value": "workshop", "label": "verkstad", "count": 1}]));
    assert_eq!(found["facets"]["language"][0]["count"], 1);
    let page = visitor.get(&format!("{OFFERINGS}/{}?lang=fi", world.workshop.id)).await.being(200);
    let offering = json(&page);
    assert!(offering["title"].as_str().is_some_and(|title| title.ends_with(" fi")), "{offering}");
    assert!(offering["texts"]["title"]["sv"].as_str().is_some_and(|title| title.ends_with(" sv")));
    assert!(offering.get("own").is_none() && offering["next_at"].is_string(), "{offering}");
    assert_eq!(page.header("vary"), Some("accept-language, authorization, accept-encoding"));
}

#[tokio::test]
async fn what_is_looked_for_narrows_what_is_found() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    for (query, count) in [
        ("?q=varjot", 1),
        ("?q=eiole", 0),
        ("?stage=grade_3&stage=grade_9", 1),
        ("?stage=grade_9", 0),
        ("?kind=workshop&delivery=at_venue&language=sv", 1),
        ("?price_max=180", 1),
        ("?price_max=179", 0),
        ("?from=2000-01-01&to=2100-01-01", 1),
        ("?to=2000-01-01", 0),
        ("?page=2", 0),
    ] {
        assert_eq!(titles(&visitor, query).await.len(), count, "{query}");
    }
    let origin = format!("?origin={}", world.producer.slug);
    assert_eq!(titles(&visitor, &origin).await.len(), 1);
    assert_eq!(titles(&world.visitor(&world.producer), "").await.len(), 1, "a producer lists its own");
    assert_eq!(titles(&world.visitor(&world.home), "").await.len(), 2, "and a home what it shares nowhere");
}

#[tokio::test]
async fn a_question_that_cannot_be_read_is_told_by_its_parameter() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    for (query, field) in [
        ("?page=0", "page"),
        ("?page=x", "page"),
        ("?per_page=101", "per_page"),
        ("?price_max=-1", "price_max"),
        ("?sort=best", "sort"),
        ("?from=yesterday", "from"),
        ("?from=9999-12-31", "from"),
        ("?q=%00", "q"),
        ("?x=1", "x"),
    ] {
        let answer = visitor.get(&format!("{OFFERINGS}{query}")).await.being(422);
        assert_eq!(fields(&answer), [field], "{query}");
    }
    let long = format!("?q={}", "a".repeat(201));
    assert_eq!(fields(&visitor.get(&format!("{OFFERINGS}{long}")).await.being(422)), ["q"]);
}

#[tokio::test]
async fn an_owner_writes_publishes_changes_and_withdraws() {
    let world = World::open().await;
    let (owner, visitor) = (host(&world, &world.home).await, world.visitor(&world.home));
    let made = owner.json(Method::POST, OFFERINGS, said!({"title": {"fi": "Köysi"}})).await.being(201);
    let path = of(&made);
    assert_eq!(made.header("location"), Some(path.as_str()));
    assert_eq!(json(&made)["own"]["state"], "draft");
    visitor.get(&path).await.being(404);
    let publication = format!("{path}/publication");
    let refused = owner.json(Method::POST, &publication, "").await.being(422);
    assert!(fields(&refused).contains(&"stages".to_owned()), "{:?}", fields(&refused));
    owner.json(Method::DELETE, &publication, "").await.being(409);
    let changed = json(&owner.json(Method::PATCH, &path, whole()).await.being(200));
    assert_eq!(changed["own"]["missing"], said!([]));
    assert_eq!(
        json(&owner.json(Method::POST, &publication, "").await.being(200))["own"]["state"],
        "published"
    );
    world.deliver().await;
    assert!(titles(&visitor, "?q=köysityöpaja&lang=fi").await.contains(&"Köysityöpaja".to_owned()));
    let sv = said!({"title": {"sv": "Repslagning"}, "minutes": 45});
    owner.json(Method::PATCH, &path, sv).await.being(200);
    world.deliver().await;
    let read = json(&visitor.get(&format!("{path}?lang=sv")).await.being(200));
    assert_eq!((&read["title"], &read["minutes"]), (&said!("Repslagning"), &said!(45)));
    assert_eq!(read["texts"]["title"]["fi"], "Köysityöpaja", "the rest stays as it was");
    let refused = owner.json(Method::PATCH, &path, said!({"stages": []})).await.being(422);
    assert_eq!(fields(&refused), ["stages"], "what is published stays whole");
    owner.json(Method::DELETE, &publication, "").await.being(204);
    world.deliver().await;
    visitor.get(&path).await.being(404);
    assert_eq!(json(&owner.get(&path).await.being(200))["own"]["state"], "withdrawn");
}

#[tokio::test]
async fn what_is_sent_twice_under_one_key_is_made_once() {
    let world = World::open().await;
    let owner = host(&world, &world.home).await.saying("idempotency-key", "8e03978e-40d5");
    let first = owner.json(Method::POST, OFFERINGS, whole()).await.being(201);
    let again = owner.json(Method::POST, OFFERINGS, whole()).await.being(201);
    assert_eq!(of(&first), of(&again));
    let other = owner.json(Method::POST, OFFERINGS, said!({"title": {"fi": "Muu"}})).await.being(422);
    assert_eq!(problem(&other), "repeat_differs");
    let colleague = world.program(&world.home, "both", &[Scope::Host]).await;
    let colleague = colleague.saying("idempotency-key", "8e03978e-40d5");
    let theirs = colleague.json(Method::POST, OFFERINGS, whole()).await.being(201);
    assert_ne!(of(&first), of(&theirs), "a key is its person's own");
    let unreadable = host(&world, &world.home).await.saying("idempotency-key", " ");
    let refused = unreadable.json(Method::POST, OFFERINGS, whole()).await.being(422);
    assert_eq!(fields(&refused), ["Idempotency-Key"]);
}

#[tokio::test]
async fn many_at_once_under_one_key_make_one() {
    let world = World::open().await;
    let owner = host(&world, &world.home).await.saying("idempotency-key", "at-once");
    let sent = (0..6).map(|_| owner.json(Method::POST, OFFERINGS, whole()));
    let made: std::collections::BTreeSet<String> = futures_util::future::join_all(sent)
        .await
        .iter()
        .map(|answer| of(&answer.clone().being(201)))
        .collect();
    assert_eq!(made.len(), 1, "{made:?}");
}

#[tokio::test]
async fn a_key_without_the_scope_and_a_person_without_the_role_write_nothing() {
    let world = World::open().await;
    let reads = world.program(&world.home, "admin", &[Scope::Read, Scope::Book]).await;
    let answer = reads.json(Method::POST, OFFERINGS, whole()).await.being(403);
    assert_eq!(problem(&answer), "scope_missing");
    let challenge = answer.header("www-authenticate").expect("a challenge");
    assert!(challenge.contains("insufficient_scope") && challenge.contains("host"), "{challenge}");
    let viewer = world.program(&world.home, "viewer", &Scope::ALL).await;
    assert_eq!(problem(&viewer.json(Method::POST, OFFERINGS, whole()).await.being(403)), "forbidden");
    let visitor = world.visitor(&world.home);
    assert_eq!(problem(&visitor.json(Method::POST, OFFERINGS, whole()).await.being(401)), "key_needed");
}

#[tokio::test]
async fn a_draft_is_its_owners_alone() {
    let world = World::open().await;
    let draft = format!("{OFFERINGS}/{}", world.draft.id);
    let owner = host(&world, &world.producer).await;
    assert_eq!(json(&owner.get(&draft).await.being(200))["own"]["state"], "draft");
    let reads = world.program(&world.producer, "owner", &[Scope::Read]).await;
    reads.get(&draft).await.being(404);
    world.visitor(&world.producer).get(&draft).await.being(404);
    host(&world, &world.home).await.get(&draft).await.being(404);
    assert!(titles(&owner, "").await.iter().all(|title| !title.contains("luonnos")));
}

#[tokio::test]
async fn a_listing_is_read_and_not_written() {
    let world = World::open().await;
    let member = host(&world, &world.guest).await;
    let path = format!("{OFFERINGS}/{}", world.workshop.id);
    assert!(json(&member.get(&path).await.being(200)).get("own").is_none());
    member.json(Method::PATCH, &path, said!({"title": {"fi": "Kaapattu"}})).await.being(404);
    member.json(Method::DELETE, &format!("{path}/publication"), "").await.being(404);
    member.json(Method::POST, &format!("{path}/publication"), "").await.being(404);
}

#[tokio::test]
async fn what_cannot_be_read_is_answered_for_what_it_is() {
    let world = World::open().await;
    let owner = host(&world, &world.home).await;
    assert_eq!(problem(&owner.json(Method::POST, OFFERINGS, "{").await.being(400)), "bad_request");
    assert_eq!(fields(&owner.json(Method::POST, OFFERINGS, "[]").await.being(422)), [""]);
    let nul = "{\"title\": {\"fi\": \"a\\u0000b\"}}";
    assert_eq!(fields(&owner.json(Method::POST, OFFERINGS, nul).await.being(422)), ["title.fi"]);
    let form = owner.post(OFFERINGS, [("title", "x")]).await.being(415);
    assert_eq!(problem(&form), "unsupported_media");
    let large = said!({"description": {"fi": "a".repeat(300_000)}});
    assert_eq!(problem(&owner.json(Method::POST, OFFERINGS, large).await.being(413)), "too_large");
}

#[tokio::test]
async fn two_programs_that_change_different_fields_at_once_are_both_heard() {
    let world = World::open().await;
    let (one, other) = (host(&world, &world.home).await, host(&world, &world.home).await);
    let offering = of(&one.json(Method::POST, OFFERINGS, &whole()).await.being(201));
    for round in 0..10_i32 {
        let (minutes, cents) = (30 + round, 1_000 * (round + 1));
        let (said_one, said_other) =
            (said!({ "minutes": minutes }), said!({"price": {"per": "group", "cents": cents}}));
        let (first, second) = tokio::join!(
            one.json(Method::PATCH, &offering, &said_one),
            other.json(Method::PATCH, &offering, &said_other),
        );
        first.being(200);
        second.being(200);
        let kept = json(&one.get(&offering).await.being(200));
        assert_eq!((&kept["minutes"], &kept["price"]["cents"]), (&said!(minutes), &said!(cents)), "{kept}");
    }
}
