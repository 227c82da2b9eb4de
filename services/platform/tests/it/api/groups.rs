//! Groups by program: a school's own system keeps its classes.

use http::Method;
use serde_json::{Value, json as said};
use tenancy::Scope;

use super::{fields, json, problem};
use crate::world::World;

const GROUPS: &str = "/api/v1/groups";

fn class(name: &str) -> Value {
    said!({"name": name, "stages": {"grade_4": 21, "grade_5": 2}, "adults": 2, "needs": ["wheelchair"]})
}

#[tokio::test]
async fn a_unit_writes_its_groups_down_and_reads_them() {
    let world = World::open().await;
    let program = world.program(&world.guest, "booker", &[Scope::Book]).await;
    let made = json(&program.json(Method::POST, GROUPS, class("4–5B")).await.being(201));
    assert_eq!(made["participants"], 23);
    assert_eq!(made["stages"], said!({"grade_4": 21, "grade_5": 2}));
    let listed = json(&program.get(GROUPS).await.being(200));
    let names: Vec<&str> = listed["items"]
        .as_array()
        .expect("items")
        .iter()
        .filter_map(|group| group["name"].as_str())
        .collect();
    assert_eq!(names.len(), 3, "{names:?}");
    assert!(names.contains(&"4–5B"));
    assert!(names.iter().all(|name| !name.contains("päiväkoti")), "another unit's are not told: {names:?}");
    let page = world.person(&world.guest, "booker").await.get("/groups").await.being(200);
    assert!(page.words().contains("4–5B"), "{}", page.words());
}

#[tokio::test]
async fn a_group_that_cannot_be_is_told_field_by_field() {
    let world = World::open().await;
    let program = world.program(&world.guest, "booker", &[Scope::Book]).await;
    let unit = tenancy::UnitId::new().to_string();
    for (body, expected) in [
        (said!({"name": "4A", "stages": {"grade_4": 21}}), vec!["adults"]),
        (said!({"name": " ", "stages": {}, "adults": -1}), vec!["name", "stages", "adults"]),
        (said!({"name": "4A", "stages": {"grade_4": 1000}, "adults": 1}), vec!["stages.grade_4"]),
        (said!({"name": "4A", "stages": {"grade_4": -1}, "adults": 1}), vec!["stages.grade_4"]),
        (said!({"name": "4A", "stages": {"x": 1}, "adults": 1}), vec!["stages"]),
        (said!({"name": "4A", "stages": {"grade_4": 1}, "adults": 1, "needs": ["x"]}), vec!["needs[0]"]),
        (said!({"name": "4A", "stages": {"grade_4": 1}, "adults": 1, "unit": unit}), vec!["unit"]),
        (said!({"name": "4A", "stages": {"grade_4": 1}, "adults": 1, "unit": "x"}), vec!["unit"]),
        (said!({"name": "4A", "stages": {"grade_4": 1}, "adults": 1, "pupils": ["Aino"]}), vec!["pupils"]),
    ] {
        let answer = program.json(Method::POST, GROUPS, body.clone()).await.being(422);
        let fields = fields(&answer);
        let first: Vec<&str> =
            fields.iter().map(|field| field.split(".x").next().unwrap_or_default()).collect();
        assert_eq!(first, expected, "{body}");
    }
    program.json(Method::POST, GROUPS, class("4C")).await.being(201);
    assert_eq!(
        fields(&program.json(Method::POST, GROUPS, class("4C")).await.being(422)),
        ["name"],
        "it is taken"
    );
}

#[tokio::test]
async fn the_same_class_sent_twice_is_written_down_once() {
    let world = World::open().await;
    let program = world.program(&world.guest, "booker", &[Scope::Book]).await;
    let program = program.saying("idempotency-key", "wilma-4711");
    let first = json(&program.json(Method::POST, GROUPS, class("4D")).await.being(201));
    let again = json(&program.json(Method::POST, GROUPS, class("4D")).await.being(201));
    assert_eq!(first, again);
    let other = program.json(Method::POST, GROUPS, class("4E")).await.being(422);
    assert_eq!(problem(&other), "repeat_differs");
    let draft = program.json(Method::POST, "/api/v1/offerings", said!({})).await;
    assert_eq!(draft.status, 403, "a key counts for its own route, and this one may not write offerings");
}

#[tokio::test]
async fn who_only_reads_writes_no_group_and_who_has_no_unit_sees_none() {
    let world = World::open().await;
    let reads = world.program(&world.guest, "booker", &[Scope::Read]).await;
    reads.get(GROUPS).await.being(200);
    assert_eq!(problem(&reads.json(Method::POST, GROUPS, class("4F")).await.being(403)), "scope_missing");
    let hosts = world.program(&world.guest, "booker", &[Scope::Host]).await;
    assert_eq!(problem(&hosts.get(GROUPS).await.being(403)), "scope_missing");
    let viewer = world.program(&world.guest, "viewer", &Scope::ALL).await;
    assert_eq!(problem(&viewer.get(GROUPS).await.being(403)), "forbidden");
    let broker = world.program(&world.guest, "broker", &Scope::ALL).await;
    assert_eq!(json(&broker.get(GROUPS).await.being(200))["items"].as_array().map(Vec::len), Some(4));
    let refused = broker.json(Method::POST, GROUPS, class("4G")).await.being(422);
    assert_eq!(fields(&refused), ["unit"], "whose group it is has to be said where there are several");
}
