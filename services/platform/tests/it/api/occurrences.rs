//! Times by program: a hall's own system puts them before the public, and any catalogue's reader reads them.

use http::Method;
use serde_json::{Value, json as said};
use tenancy::Scope;

use super::{fields, json, problem};
use crate::world::{Given, World, book, later};

fn times_of(given: &Given) -> String {
    format!("/api/v1/offerings/{}/occurrences", given.id)
}

fn time(days: i64) -> Value {
    said!({"starts_at": later(days, 0).to_string(), "ends_at": later(days, 1).to_string(), "counts": "heads",
           "capacity": 40})
}

fn with(mut body: Value, field: &str, value: Value) -> Value {
    body[field] = value;
    body
}

#[tokio::test]
async fn a_time_that_says_the_least_is_open_at_once_and_as_the_offering_says() {
    let world = World::open().await;
    let host = world.program(&world.producer, "owner", &[Scope::Host]).await;
    let made = json(&host.json(Method::POST, &times_of(&world.workshop), time(3)).await.being(201));
    for (field, expected) in [
        ("offering_id", said!(world.workshop.id.to_string())),
        ("starts_at", said!(later(3, 0).to_string())),
        ("enrols_from", Value::Null),
        ("enrols_until", said!(later(3, 0).to_string())),
        ("cancel_until", said!(later(3, 0).to_string())),
        ("counts", said!("heads")),
        ("capacity", said!(40)),
        ("taken", said!(0)),
        ("group_min", said!(2)),
        ("group_max", said!(24)),
        ("languages", said!(["fi", "sv"])),
        ("state", said!("open")),
    ] {
        assert_eq!(made[field], expected, "{field}");
    }
    let listed = json(&host.get(&times_of(&world.workshop)).await.being(200));
    assert_eq!(listed["items"][0], made, "it comes before those that were there");
    assert_eq!(listed["items"].as_array().map(Vec::len), Some(4));
}

#[tokio::test]
async fn windows_limits_and_languages_are_kept_as_they_are_said() {
    let world = World::open().await;
    let host = world.program(&world.producer, "owner", &[Scope::Host]).await;
    let body = said!({
        "starts_at": later(30, 0).to_string(), "ends_at": later(30, 2).to_string(), "counts": "groups", "capacity": 3,
        "enrols_from": later(5, 0).to_string(), "enrols_until": later(20, 0).to_string(),
        "cancel_until": later(25, 0).to_string(), "group_min": 5, "group_max": 30, "languages": ["en"],
    });
    let made = json(&host.json(Method::POST, &times_of(&world.draft), body.clone()).await.being(201));
    for field in body.as_object().expect("fields").keys() {
        assert_eq!(made[field], body[field], "{field}");
    }
    assert_eq!(made["state"], "not_yet_open");
}

#[tokio::test]
async fn readers_of_every_catalogue_that_lists_it_read_what_is_taken_and_others_find_nothing() {
    let world = World::open().await;
    book(&world.teacher().await, &world.workshop, 0, "10").await.being(303);
    let visitor = world.visitor(&world.guest);
    let listed = json(&visitor.get(&times_of(&world.workshop)).await.being(200));
    let items = listed["items"].as_array().expect("items");
    let order: Vec<&str> = items.iter().filter_map(|time| time["id"].as_str()).collect();
    let expected: Vec<String> = world.workshop.times.iter().map(ToString::to_string).collect();
    assert_eq!(order, expected, "they stand in order of time");
    assert_eq!((&items[0]["taken"], &items[1]["taken"]), (&said!(12), &said!(0)));
    visitor.get(&times_of(&world.museum)).await.being(404);
    visitor.get(&times_of(&world.draft)).await.being(404);
    world.visitor(&world.home).get(&times_of(&world.museum)).await.being(200);
    let owner = world.program(&world.producer, "owner", &[Scope::Read]).await;
    let own = json(&owner.get(&times_of(&world.draft)).await.being(200));
    assert_eq!(own["items"].as_array().map(Vec::len), Some(3), "its owner reads those of a draft");
}

#[tokio::test]
async fn what_cannot_be_of_a_time_is_told_field_by_field() {
    let world = World::open().await;
    let host = world.program(&world.producer, "owner", &[Scope::Host]).await;
    let at = |days, hours| said!(later(days, hours).to_string());
    for (body, expected) in [
        (said!({}), vec!["starts_at"]),
        (with(time(3), "places", said!(4)), vec!["places"]),
        (with(time(3), "starts_at", said!("tomorrow")), vec!["starts_at"]),
        (with(time(3), "starts_at", at(-1, 0)), vec!["starts_at"]),
        (with(time(3), "ends_at", at(3, 0)), vec!["ends_at"]),
        (with(time(3), "enrols_until", at(3, 1)), vec!["enrols_until"]),
        (with(time(3), "enrols_until", at(0, 0)), vec!["enrols_until"]),
        (with(time(3), "enrols_from", at(3, 0)), vec!["enrols_from"]),
        (with(time(3), "cancel_until", at(3, 1)), vec!["cancel_until"]),
        (with(time(3), "counts", said!("seats")), vec!["counts"]),
        (with(with(time(3), "capacity", said!(0)), "group_max", said!(1)), vec!["capacity", "group_max"]),
        (with(time(3), "capacity", said!(1)), vec!["capacity"]),
        (with(time(3), "languages", said!(["tlh"])), vec!["languages"]),
        (with(time(3), "languages", said!([])), vec!["languages"]),
    ] {
        let answer = host.json(Method::POST, &times_of(&world.workshop), body.clone()).await.being(422);
        assert_eq!(fields(&answer), expected, "{body}");
    }
    let listed = json(&host.get(&times_of(&world.workshop)).await.being(200));
    assert_eq!(listed["items"].as_array().map(Vec::len), Some(3), "nothing was written");
    let draft = json(&host.json(Method::POST, "/api/v1/offerings", said!({})).await.being(201));
    let of_draft = format!("/api/v1/offerings/{}/occurrences", draft["id"].as_str().expect("an id"));
    let unsaid = host.json(Method::POST, &of_draft, time(3)).await.being(422);
    assert_eq!(fields(&unsaid), ["group_min", "group_max"], "the offering does not say them yet");
}

#[tokio::test]
async fn the_same_time_sent_twice_is_written_once_and_a_key_counts_for_one_offering() {
    let world = World::open().await;
    let host = world.program(&world.producer, "owner", &[Scope::Host]).await;
    let host = host.saying("idempotency-key", "hall-4711");
    let first = json(&host.json(Method::POST, &times_of(&world.workshop), time(3)).await.being(201));
    let again = json(&host.json(Method::POST, &times_of(&world.workshop), time(3)).await.being(201));
    assert_eq!(first, again);
    let other = host.json(Method::POST, &times_of(&world.workshop), time(4)).await.being(422);
    assert_eq!(problem(&other), "repeat_differs");
    let elsewhere = host.json(Method::POST, &times_of(&world.draft), time(3)).await.being(422);
    assert_eq!(problem(&elsewhere), "repeat_differs");
    for (given, count) in [(&world.workshop, 4), (&world.draft, 3)] {
        let listed = json(&host.get(&times_of(given)).await.being(200));
        assert_eq!(listed["items"].as_array().map(Vec::len), Some(count));
    }
}

#[tokio::test]
async fn only_an_owners_key_for_hosting_writes_a_time() {
    let world = World::open().await;
    let reads = world.program(&world.producer, "owner", &[Scope::Read, Scope::Book]).await;
    let refused = reads.json(Method::POST, &times_of(&world.workshop), time(3)).await.being(403);
    assert_eq!(problem(&refused), "scope_missing");
    let booker = world.program(&world.guest, "booker", &Scope::ALL).await;
    let refused = booker.json(Method::POST, &times_of(&world.workshop), time(3)).await.being(403);
    assert_eq!(problem(&refused), "forbidden");
    let guests = world.program(&world.guest, "admin", &Scope::ALL).await;
    guests.json(Method::POST, &times_of(&world.workshop), time(3)).await.being(404);
    let nobody = world.visitor(&world.producer);
    nobody.json(Method::POST, &times_of(&world.workshop), time(3)).await.being(401);
}
