//! Which host was asked is read strictly, and nobody is let in by another name.

use axum::body::Body;
use http::header::HOST;
use http::{HeaderValue, Method};
use testkit::Actor;

use crate::world::{PORT, World};

#[tokio::test]
async fn nobody_answers_at_an_unknown_host_and_says_so_in_the_readers_language() {
    let world = World::open().await;
    for host in ["nobody.localhost", "evil.example", "127.0.0.1", "localhost.evil.example", ".", "a..b"] {
        let stranger = Actor::at(&world.router, host).saying("accept-language", "sv");
        let page = stranger.get("/offerings").await.being(421);
        assert_eq!(page.lang().as_deref(), Some("sv"), "{host}");
    }
}

#[tokio::test]
async fn the_case_and_the_port_of_a_host_do_not_matter() {
    let world = World::open().await;
    let name = world.guest.slug.to_uppercase();
    for host in [format!("{name}.LOCALHOST:{PORT}"), format!("{}.localhost", world.guest.slug)] {
        let page = Actor::at(&world.router, &host).get("/").await.being(200);
        assert!(page.words().contains(&world.guest.slug));
    }
}

#[tokio::test]
async fn a_request_that_names_two_hosts_or_none_cannot_be_read() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    let mut two = visitor.request(Method::GET, "/", Body::empty());
    two.headers_mut().append(HOST, HeaderValue::from_str(&world.home.host()).expect("a host"));
    visitor.ask(two).await.being(400);

    let mut none = visitor.request(Method::GET, "/", Body::empty());
    none.headers_mut().remove(HOST);
    visitor.ask(none).await.being(400);

    let elsewhere = format!("http://{}/", world.home.host());
    visitor.ask(visitor.request(Method::GET, &elsewhere, Body::empty())).await.being(400);
    let here = format!("http://{}/", world.guest.host());
    visitor.ask(visitor.request(Method::GET, &here, Body::empty())).await.being(200);

    let mut bytes = visitor.request(Method::GET, "/", Body::empty());
    bytes.headers_mut().insert(HOST, HeaderValue::from_bytes(b"k\xe4mi\xf6.localhost").expect("bytes"));
    visitor.ask(bytes).await.being(400);
}

#[tokio::test]
async fn headers_that_claim_another_host_or_peer_are_not_believed() {
    let world = World::open().await;
    let home = world.home.host();
    for (name, value) in [
        ("x-forwarded-host", home.as_str()),
        ("forwarded", &format!("for=127.0.0.1;host={home};proto=https")),
        ("x-host", &home),
        ("x-original-host", &home),
        ("x-http-host-override", &home),
        ("x-original-url", "/host/offerings"),
        ("x-rewrite-url", "/host/offerings"),
    ] {
        let page = world.visitor(&world.guest).saying(name, value).get("/").await.being(200);
        assert!(page.words().contains(&world.guest.slug), "{name}");
        assert!(!page.words().contains(&format!("Nimi {}", world.home.slug)), "{name}");
    }
}

#[tokio::test]
async fn a_method_that_is_not_for_an_address_is_refused_with_those_that_are() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    for (method, path) in [
        (Method::PUT, "/offerings".to_owned()),
        (Method::DELETE, world.workshop.page()),
        (Method::PATCH, "/bookings".to_owned()),
        (Method::POST, "/offerings".to_owned()),
        (Method::POST, "/".to_owned()),
        (Method::GET, "/sign-out".to_owned()),
        (Method::OPTIONS, "/".to_owned()),
        (Method::TRACE, "/".to_owned()),
    ] {
        let answer = visitor.ask(visitor.request(method.clone(), &path, Body::empty())).await;
        assert_eq!(answer.status, 405, "{method} {path}");
        assert!(answer.header("allow").is_some(), "{method} {path}");
        assert_eq!(answer.lang().as_deref(), Some("sv"), "{method} {path}");
    }
}

#[tokio::test]
async fn head_is_get_without_a_body() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    for path in ["/", "/offerings", &world.workshop.page(), "/nothing-here"] {
        let get = visitor.get(path).await;
        let head = visitor.ask(visitor.request(Method::HEAD, path, Body::empty())).await;
        assert_eq!(head.status, get.status, "{path}");
        assert!(head.body.is_empty(), "{path}");
    }
}
