//! The document says all that is served, and nothing else.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::world::World;

/// Every operation that the document names.
fn operations(document: &Value) -> BTreeSet<(String, String)> {
    let paths = document["paths"].as_object().expect("paths");
    paths
        .iter()
        .flat_map(|(path, item)| {
            let methods = item.as_object().expect("operations").keys();
            methods.map(|method| (method.to_uppercase(), path.clone())).collect::<Vec<_>>()
        })
        .collect()
}

#[tokio::test]
async fn every_route_is_in_the_document_and_nothing_else() {
    let world = World::open().await;
    let answer = world.visitor(&world.guest).get("/api/openapi.json").await.being(200);
    assert_eq!(answer.header("content-type"), Some("application/json"));
    let document: Value = serde_json::from_slice(&answer.body).expect("JSON");
    assert_eq!(document["openapi"], "3.1.0");
    let served = world.app.served();
    let served = served.served().iter().filter(|route| route.pattern.starts_with("/api/v1/"));
    let served: BTreeSet<_> =
        served.map(|route| (route.method.to_string(), route.pattern.to_owned())).collect();
    assert_eq!(operations(&document), served);
    assert!(!served.is_empty());
}

#[tokio::test]
async fn the_document_is_the_same_on_every_host() {
    let world = World::open().await;
    let at_the_apex = world.visitor_at_the_apex().get("/api/openapi.json").await.being(200);
    for site in world.sites() {
        assert_eq!(world.visitor(site).get("/api/openapi.json").await.being(200).body, at_the_apex.body);
    }
}
