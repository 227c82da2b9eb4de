//! What machines ask of the server, and what they are told when something is missing.

use testkit::process::eventually;

use super::site::{PATIENCE, Site, Wakes};
use super::wire::Wire;

async fn status(site: &Site, path: &str) -> u16 {
    site.visitor("localhost").open(path).await.status.as_u16()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_is_ready_once_its_demo_is_loaded_and_listed() {
    let mut site = Site::prepare(Wakes::Shared).await;
    site.start_server().await;
    let answer = site.visitor("localhost").open("/readyz").await.being(503);
    assert!(answer.text().contains("the demo is not loaded"), "{}", answer.text());
    assert_eq!(status(&site, "/healthz").await, 200);
    site.start_worker();
    site.load_demo().await;
    assert_eq!(status(&site, "/readyz").await, 200);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_whose_database_is_gone_lives_and_is_not_ready_until_it_is_back() {
    let mut site = Site::prepare(Wakes::Shared).await;
    let (mut wire, near) = Wire::to(&site.database.app_url()).await;
    site.set("TARJOTIN__DATABASE__APP_URL", near.as_str());
    site.set("TARJOTIN__DEMO__ENABLED", "false");
    site.start_server().await;
    assert_eq!(status(&site, "/readyz").await, 200);

    wire.cut().await;
    let answer = site.visitor("localhost").open("/readyz").await.being(503);
    assert!(answer.text().contains("the database does not answer"), "{}", answer.text());
    assert_eq!(status(&site, "/healthz").await, 200);

    wire.mend().await;
    eventually("the server is ready again", PATIENCE, async || {
        (status(&site, "/readyz").await == 200).then_some(())
    })
    .await;
}
