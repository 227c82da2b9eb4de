//! Parts that die without a word in the middle of a burst: what was answered stands, what was told is heard.

use super::burst::Burst;
use super::site::{Site, Wakes};

#[tokio::test(flavor = "multi_thread")]
async fn a_server_and_a_worker_that_are_killed_lose_nothing_and_sell_nothing_twice() {
    let mut site = Site::open().await;
    let burst = Burst::prepare(&site).await;
    tokio::join!(burst.run(), async {
        burst.reaches(40).await;
        site.server().kill();
        site.start_server().await;
        burst.reaches(90).await;
        site.worker().kill();
        site.start_worker();
        burst.reaches(140).await;
        site.server().kill();
        site.worker().kill();
        site.start_worker();
        site.start_server().await;
    });
    assert!(burst.was_cut_off(), "the server died in the middle of answers");
    burst.was_kept(&site).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_redis_that_was_killed_things_get_slower_and_are_not_lost() {
    let mut site = Site::prepare(Wakes::Own).await;
    site.start().await;
    let burst = Burst::prepare(&site).await;
    tokio::join!(burst.run(), async {
        burst.reaches(60).await;
        site.redis().kill();
    });
    burst.was_kept(&site).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_redis_that_never_was_nothing_is_lost() {
    let mut site = Site::prepare(Wakes::Missing).await;
    site.start().await;
    let burst = Burst::prepare(&site).await;
    burst.run().await;
    burst.was_kept(&site).await;
    assert!(site.worker().log().contains("redis is away"), "the log says so");
}
