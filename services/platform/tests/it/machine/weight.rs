//! What a front page costs its reader, and whom the browser asks for it.

use testkit::browser::Browser;
use testkit::process::eventually;

use super::site::{PATIENCE, Site};

const MOST_BYTES: u64 = 200_000;

#[tokio::test(flavor = "multi_thread")]
async fn a_front_page_is_light_and_asks_nobody_else() {
    let site = Site::open().await;
    let browser = Browser::open(true).await;
    let mut heavy = Vec::new();
    for host in [
        "localhost",
        "kemionsaari.localhost",
        "raasepori.localhost",
        "rannikko.localhost",
        "verstas.localhost",
    ] {
        let origin = format!("http://{host}:{}/", site.port());
        browser.go(&origin).await;
        browser.run("scrollTo(0, document.body.scrollHeight)").await;
        eventually("all pictures are there", PATIENCE, async || {
            (browser.run("return [...document.images].every((image) => image.complete)").await == true)
                .then_some(())
        })
        .await;
        let fetched = browser.fetched().await;
        assert!(fetched.iter().any(|one| one.url == origin && one.bytes > 0), "{fetched:?}");
        assert!(fetched.iter().any(|one| one.url.ends_with("style.css") && one.bytes > 0), "{fetched:?}");
        let strangers: Vec<_> = fetched.iter().filter(|one| !one.url.starts_with(&origin)).collect();
        assert!(strangers.is_empty(), "{strangers:?}");
        let bytes: u64 = fetched.iter().map(|one| one.bytes).sum();
        println!("{host}: {bytes} bytes in {} requests", fetched.len());
        if bytes > MOST_BYTES {
            heavy.push(fetched);
        }
    }
    assert!(heavy.is_empty(), "{heavy:#?}");
}
