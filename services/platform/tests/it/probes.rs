//! What machines ask answers at any host; what is counted is told to this machine only.

use axum::Router;
use platform::probes::beside;
use telemetry::{LogFormat, Telemetry, TelemetrySettings};
use testkit::Actor;

use crate::world::World;

fn with_probes(world: &World, telemetry: Option<&Telemetry>, open: bool) -> Router {
    beside(world.app.clone(), telemetry.map(Telemetry::metrics), open, false)
}

#[tokio::test]
async fn probes_answer_at_any_host() {
    let world = World::open().await;
    let routes = with_probes(&world, None, false);
    for host in ["10.0.0.7:8080", "nobody.localhost", "localhost", &world.guest.host()] {
        let machine = Actor::at(&routes, host).from_peer([10, 0, 0, 9]);
        assert_eq!(machine.get("/healthz").await.being(200).text(), "alive\n");
        assert_eq!(machine.get("/readyz").await.being(200).text(), "ready\n");
        machine.get("/metrics").await.being(404);
    }
    Actor::at(&routes, &world.guest.host()).get("/offerings").await.being(200);
}

#[tokio::test]
async fn metrics_are_for_this_machine_unless_they_are_opened() {
    let settings =
        TelemetrySettings { log: "off".to_owned(), format: LogFormat::Text, otlp_url: String::new() };
    let telemetry = Telemetry::start(&settings, "test").expect("telemetry starts once in this process");
    let world = World::open().await;
    let routes = with_probes(&world, Some(&telemetry), false);
    let near = Actor::at(&routes, &world.guest.host());
    near.get(&world.workshop.page()).await.being(200);
    let metrics = near.get("/metrics").await.being(200).text();
    for name in ["http_server_request_duration", "facts_pending", "facts_dead_letters", "db_connections_open"]
    {
        assert!(metrics.contains(name), "{name}: {metrics}");
    }
    assert!(metrics.contains("/offerings/{offering}"), "routes are told by pattern");
    assert!(!metrics.contains(&world.workshop.id.to_string()), "and not by id");
    for far in [[10, 0, 0, 9], [203, 0, 113, 5]] {
        let far =
            Actor::at(&routes, &world.guest.host()).from_peer(far).saying("x-forwarded-for", "127.0.0.1");
        far.get("/metrics").await.being(404);
    }
    let open = with_probes(&world, Some(&telemetry), true);
    Actor::at(&open, "any").from_peer([10, 0, 0, 9]).get("/metrics").await.being(200);
}
