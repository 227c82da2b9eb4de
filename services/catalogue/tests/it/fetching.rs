//! What an allowed host answers, and where the limits are. Which addresses are refused is told beside the fetcher.

use catalogue::{FetchError, Fetcher};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

/// A site on this machine that answers each path in its own way.
async fn site(routes: axum::Router) -> (String, JoinSet<std::io::Result<()>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let host = listener.local_addr().expect("an address").to_string();
    let mut serving = JoinSet::new();
    serving.spawn(async move { axum::serve(listener, routes).await });
    (host, serving)
}

#[tokio::test]
async fn an_allowed_host_is_asked_and_its_limits_are_kept() {
    use axum::response::Redirect;
    use axum::routing::get;
    let routes = axum::Router::new()
        .route("/ten", get(async || "0123456789"))
        .route("/away", get(async || Redirect::to("/ten")))
        .route("/never", get(async || std::future::pending::<String>().await));
    let (host, _serving) = site(routes).await;
    let fetcher = Fetcher::new(&format!("nowhere.example:80, {}", host.to_uppercase())).expect("TLS");
    let get = async |path: &str, most| fetcher.get(&format!("http://{host}{path}"), most).await;
    assert_eq!(get("/ten", 10).await, Ok(b"0123456789".to_vec()));
    let secure = fetcher.get(&format!("https://{host}/ten"), 10).await;
    assert_eq!(secure, Ok(b"0123456789".to_vec()), "it speaks no TLS, and is asked for none");
    assert_eq!(get("/ten", 9).await, Err(FetchError::TooLarge));
    assert_eq!(get("/away", 10).await, Err(FetchError::Answered(303)), "no redirect is followed");
    assert_eq!(get("/none", 10).await, Err(FetchError::Answered(404)));
    assert_eq!(get("/never", 10).await, Err(FetchError::NoAnswer), "an answer has to come in time");
    let strict = Fetcher::new("").expect("TLS");
    assert_eq!(strict.get(&format!("http://{host}/ten"), 10).await, Err(FetchError::Refused));
}
