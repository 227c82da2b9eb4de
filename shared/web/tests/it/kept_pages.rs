//! Pages that visitors share: whose they are, how long they last, and whom they never reach.

use std::sync::atomic::Ordering;
use std::time::Duration;

use axum::body::Body;
use http::Method;
use jiff::SignedDuration;
use testkit::process::eventually;

use crate::town::{SESSION, Town};

const LONG: Duration = Duration::from_hours(1);
const PATIENCE: Duration = Duration::from_secs(10);

#[tokio::test]
async fn the_second_visitor_gets_what_the_first_was_shown_and_nobody_is_asked() {
    let town = Town::believing(LONG);
    let first = town.visitor("a.localhost").get("/tray").await.being(200);
    let read = town.counts.versions_read.load(Ordering::SeqCst);
    for _ in 0..20 {
        let again = town.visitor("a.localhost").get("/tray").await.being(200);
        assert_eq!(again.text(), first.text());
        for name in ["content-type", "cache-control", "vary", "content-security-policy", "etag"] {
            assert_eq!(again.header(name), first.header(name), "{name}");
            assert!(again.header(name).is_some(), "{name}");
        }
    }
    assert_eq!(town.counts.rendered(), 1);
    assert_eq!(town.counts.versions_read.load(Ordering::SeqCst), read, "a version is believed for a while");
    assert_eq!(town.counts.sessions_read.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn a_change_is_seen_as_soon_as_its_version_is() {
    let town = Town::believing(Duration::from_millis(50));
    let visitor = town.visitor("a.localhost");
    assert!(visitor.get("/tray").await.text().starts_with("1 "));
    town.counts.version.fetch_add(1, Ordering::SeqCst);
    eventually("the page is rendered anew", PATIENCE, async || {
        visitor.get("/tray").await.text().starts_with("2 ").then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_page_does_not_outlive_the_minute_though_nothing_changed() {
    let town = Town::believing(LONG);
    let visitor = town.visitor("a.localhost");
    visitor.get("/tray").await.being(200);
    town.clock.set(testkit::morning().plus(SignedDuration::from_mins(1)));
    assert!(visitor.get("/tray").await.text().starts_with("2 "));
}

#[tokio::test]
async fn what_changes_without_the_tray_is_kept_for_a_moment() {
    let town = Town::believing(Duration::from_millis(50));
    let visitor = town.visitor("a.localhost");
    visitor.get("/places").await.being(200);
    eventually("the page is rendered anew", PATIENCE, async || {
        visitor.get("/places").await.text().starts_with("2 ").then_some(())
    })
    .await;
}

#[tokio::test]
async fn no_tenant_and_no_language_gets_the_page_of_another() {
    let town = Town::believing(LONG);
    for host in ["a.localhost", "b.localhost", "localhost"] {
        for lang in ["fi", "sv", "en"] {
            for _ in 0..2 {
                let visitor = town.visitor(host).saying("accept-language", lang);
                let page = visitor.get("/tray").await.being(200).text();
                let whose = if host == "localhost" { "apex" } else { host };
                assert!(page.contains(&format!(" {whose} {lang} visitor ")), "{page}");
            }
        }
    }
    assert_eq!(town.counts.rendered(), 9);
}

#[tokio::test]
async fn the_language_that_was_chosen_is_heeded_and_the_choice_is_not_kept() {
    let town = Town::believing(LONG);
    let visitor = town.visitor("a.localhost");
    visitor.get("/tray").await.being(200);
    let chosen = visitor.get("/tray?lang=sv").await.being(200);
    assert!(chosen.text().contains(" sv ") && !chosen.cookies().is_empty());
    assert!(visitor.get("/tray").await.text().contains(" sv "), "the cookie chooses");
    let other = town.visitor("a.localhost").get("/tray?lang=sv").await.being(200);
    assert!(!other.cookies().is_empty(), "each who chooses gets a cookie");
    let plain = town.visitor("a.localhost").get("/tray").await.being(200);
    assert!(plain.text().contains(" fi ") && plain.cookies().is_empty());
}

#[tokio::test]
async fn who_is_signed_in_neither_gets_a_kept_page_nor_leaves_one() {
    let town = Town::believing(LONG);
    let anna = town.visitor("a.localhost").saying("cookie", SESSION);
    let own = anna.get("/tray").await.being(200);
    assert!(own.text().starts_with("1 a.localhost fi anna"), "{}", own.text());
    assert_eq!(own.header("cache-control"), Some("no-store"));
    assert_eq!(own.header("etag"), None);
    let page = town.visitor("a.localhost").get("/tray").await.being(200);
    assert!(page.text().starts_with("2 a.localhost fi visitor"), "{}", page.text());
    assert!(anna.get("/tray").await.text().starts_with("3 a.localhost fi anna"));
    let program = town.visitor("a.localhost").saying("authorization", "Bearer x");
    assert!(program.get("/tray").await.text().starts_with("4 "));
}

#[tokio::test]
async fn only_pages_that_are_for_all_are_kept() {
    let town = Town::believing(LONG);
    let visitor = town.visitor("a.localhost");
    for (path, status) in [("/gone", 404), ("/greeting", 200), ("/own", 200), ("/private", 200)] {
        let before = town.counts.rendered();
        for _ in 0..2 {
            visitor.get(path).await.being(status);
        }
        assert_eq!(town.counts.rendered(), before + 2, "{path}");
    }
}

#[tokio::test]
async fn a_made_up_query_is_answered_and_not_kept() {
    let town = Town::believing(LONG);
    let visitor = town.visitor("a.localhost");
    for n in 0..5 {
        visitor.get(&format!("/tray?x={n}")).await.being(200);
        visitor.get("/tray?x=same").await.being(200);
    }
    assert_eq!(town.counts.rendered(), 10);
    for same in ["/tray?page=2", "/tray?page=2&", "/tray?&page=2"] {
        visitor.get(same).await.being(200);
    }
    visitor.get("/tray?page=3").await.being(200);
    assert_eq!(town.counts.rendered(), 12);
}

#[tokio::test]
async fn the_head_and_the_page_are_one_rendering_and_a_browser_that_has_it_is_told_so() {
    let town = Town::believing(LONG);
    let visitor = town.visitor("a.localhost");
    let head = visitor.ask(visitor.request(Method::HEAD, "/tray", Body::empty())).await.being(200);
    assert!(head.body.is_empty());
    let page = visitor.get("/tray").await.being(200);
    assert!(page.text().starts_with("1 "));
    let etag = page.header("etag").expect("an etag").to_owned();
    let known = town.visitor("a.localhost").saying("if-none-match", &etag).get("/tray").await.being(304);
    assert!(known.body.is_empty());
    assert_eq!(known.header("etag"), Some(etag.as_str()));
    let lost = town.visitor("b.localhost").saying("if-none-match", &etag).get("/tray").await;
    assert_eq!(lost.status, 200, "another tenant's page is another page");
}

#[tokio::test]
async fn a_kept_page_travels_compressed_and_is_the_same_page() {
    let town = Town::believing(LONG);
    let plain = town.visitor("a.localhost").get("/tray").await.being(200);
    for (asked, encoding) in [("br", "br"), ("gzip", "gzip"), ("gzip, br;q=0.5", "gzip")] {
        for _ in 0..2 {
            let packed =
                town.visitor("a.localhost").saying("accept-encoding", asked).get("/tray").await.being(200);
            assert_eq!(packed.header("content-encoding"), Some(encoding));
            assert_eq!(packed.header("content-length"), Some(packed.body.len().to_string().as_str()));
            assert!(packed.body.len() < plain.body.len() / 2);
            assert_eq!(packed.header("etag"), plain.header("etag"));
        }
    }
    assert_eq!(town.counts.rendered(), 1);
}

#[tokio::test]
async fn many_who_ask_at_once_wait_for_one_rendering() {
    let town = Town::believing(LONG);
    town.counts.held.store(1, Ordering::SeqCst);
    let visitors: Vec<_> = (0..8).map(|_| town.visitor("a.localhost")).collect();
    let all = futures_util::future::join_all(visitors.iter().map(|visitor| visitor.get("/slow")));
    let go = async {
        eventually("somebody renders", PATIENCE, async || (town.counts.rendered() > 0).then_some(())).await;
        town.counts.go.notify_one();
    };
    let (pages, ()) = tokio::join!(all, go);
    assert!(pages.iter().all(|page| page.text() == "1"), "{pages:?}");
}

#[tokio::test]
async fn when_the_first_hangs_up_the_next_one_renders() {
    let town = Town::believing(LONG);
    town.counts.held.store(1, Ordering::SeqCst);
    let (first, second) = (town.visitor("a.localhost"), town.visitor("a.localhost"));
    let hangs_up = async {
        tokio::select! {
            _ = first.get("/slow") => unreachable!("nobody lets it go"),
            () = eventually("the first renders", PATIENCE, async || {
                (town.counts.rendered() > 0).then_some(())
            }) => {}
        }
        town.counts.held.store(0, Ordering::SeqCst);
    };
    let ((), page) = tokio::join!(hangs_up, second.get("/slow"));
    assert_eq!(page.being(200).text(), "2");
}
