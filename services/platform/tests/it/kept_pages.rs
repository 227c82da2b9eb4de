//! What visitors share of a tray: as fresh as the product promises, and never another tray's.

use std::time::Duration;

use contract::{Counts, OccurrenceId};
use testkit::process::eventually;
use web::KeepingRules;

use crate::world::{World, book, later};

/// What visitors see is no older than a second; the rest is for a machine that has much else to do.
const PATIENCE: Duration = Duration::from_secs(10);

#[tokio::test]
async fn a_change_is_seen_by_visitors_within_a_second() {
    let world = World::believing(KeepingRules::FRESH).await;
    let visitor = world.visitor(&world.guest);
    let page = world.workshop.page();
    for path in ["/", "/offerings"] {
        assert!(visitor.get(path).await.being(200).text().contains(&page), "{path}");
    }
    visitor.get(&page).await.being(200);
    let producer = world.producer.id;
    world.app.catalogue.withdraw(producer, world.workshop.id, None).await.expect("an offering is withdrawn");
    world.deliver().await;
    for path in ["/", "/offerings"] {
        eventually("the offering is gone", PATIENCE, async || {
            (!visitor.get(path).await.text().contains(&page)).then_some(())
        })
        .await;
    }
    eventually("its page is gone", PATIENCE, async || (visitor.get(&page).await.status == 404).then_some(()))
        .await;
}

#[tokio::test]
async fn each_kind_of_change_makes_a_new_page() {
    let world = World::open().await;
    let visitor = world.visitor(&world.home);
    let first = visitor.get("/offerings").await.being(200).text();
    assert_eq!(visitor.get("/offerings").await.text(), first);

    let (owner, id) = (world.home.id, world.museum.id);
    let soon = booking::NewOccurrence {
        id: OccurrenceId::new(),
        offering: id,
        starts_at: later(2, 0),
        ends_at: later(2, 1),
        enrols_from: None,
        enrols_until: later(1, 0),
        counts: Counts::Heads,
        capacity: 10,
        group_min: 1,
        group_max: 10,
        languages: vec!["fi".to_owned()],
        cancel_until: None,
        venue: None,
        own: None,
    };
    world.app.booking.schedule(owner, &soon).await.expect("a time is scheduled");
    world.deliver().await;
    let with_time = visitor.get("/offerings").await.text();
    assert_ne!(with_time, first, "a new time");

    world.app.catalogue.withdraw(owner, id, None).await.expect("an offering is withdrawn");
    world.deliver().await;
    let without = visitor.get("/offerings").await.text();
    assert!(!without.contains(&world.museum.page()), "an offering less");

    world.app.catalogue.publish(owner, id, None).await.expect("an offering is published");
    world.deliver().await;
    assert_eq!(visitor.get("/offerings").await.text(), with_time, "an offering more");
}

#[tokio::test]
async fn places_that_are_taken_are_not_kept_for_long() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    let before = visitor.get(&world.workshop.page()).await.being(200).text();
    book(&world.teacher().await, &world.workshop, 0, "20").await.being(303);
    assert_ne!(visitor.get(&world.workshop.page()).await.being(200).text(), before);
}

#[tokio::test]
async fn no_tray_shows_a_page_of_another() {
    let world = World::believing(Duration::from_hours(1)).await;
    let sites = world.sites();
    for path in ["/".to_owned(), "/offerings".to_owned(), world.workshop.page(), world.museum.page()] {
        for lang in ["fi", "sv", "en"] {
            for _ in 0..2 {
                for site in sites {
                    let page = world.visitor(site).saying("accept-language", lang).get(&path).await;
                    let name = format!("Nimi {} {lang}", site.slug);
                    assert!(page.words().contains(&name), "{path} at {}: {}", site.slug, page.words());
                    if path == world.museum.page() {
                        assert_eq!(page.status == 200, site.id == world.home.id, "{}", site.slug);
                    }
                    if page.status == 200 {
                        assert_eq!(page.lang().as_deref(), Some(lang));
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn what_a_signed_in_person_sees_is_never_a_visitors() {
    let world = World::believing(Duration::from_hours(1)).await;
    let owner = world.owner().await;
    let name = format!("owner {}", world.producer.slug);
    for path in ["/", "/offerings", &world.workshop.page()] {
        assert!(owner.get(path).await.being(200).text().contains(&name), "{path}");
        let visitor = world.visitor(&world.producer);
        for _ in 0..2 {
            let page = visitor.get(path).await.being(200).text();
            assert!(!page.contains(&name) && !page.contains("csrf"), "{path}");
        }
        assert!(owner.get(path).await.being(200).text().contains(&name), "{path}");
    }
}

#[tokio::test]
async fn each_change_of_a_package_makes_a_new_page() {
    let world = World::open().await;
    let visitor = world.visitor(&world.home);
    let (home, catalogue) = (world.home.id, &world.app.catalogue);
    let before = visitor.get("/").await.being(200).text();
    let id = world.package(&world.home, &[world.museum.id]).await;
    let path = format!("/packages/{id}");
    assert_ne!(visitor.get("/").await.being(200).text(), before, "a package more");
    let small = visitor.get(&path).await.being(200).text();
    assert_eq!(visitor.get(&path).await.text(), small);
    catalogue.add_to_package(home, id, world.workshop.id).await.expect("it is listed");
    assert_ne!(visitor.get(&path).await.being(200).text(), small, "an offering more");
    catalogue.withdraw_package(home, id).await.expect("a package is withdrawn");
    visitor.get(&path).await.being(404);
    assert_eq!(visitor.get("/").await.being(200).text(), before, "a package less");
}

#[tokio::test]
async fn words_that_mean_the_same_are_found_at_once() {
    let world = World::open().await;
    let admin = world.person(&world.home, "admin").await;
    let (visitor, found) = (world.visitor(&world.home), world.museum.page());
    let path = "/offerings?q=aarrekammio";
    for _ in 0..2 {
        assert!(!visitor.get(path).await.being(200).links("/offerings/").contains(&found));
    }
    let form = admin.get("/admin/synonyms").await.being(200).form("/admin/synonyms");
    admin.send(&form.with("words", "aarrekammio, museo")).await.being(303);
    assert!(visitor.get(path).await.being(200).links("/offerings/").contains(&found));
    let ending = admin.get("/admin/synonyms").await.being(200).form("/ending");
    admin.send(&ending).await.being(303);
    assert!(!visitor.get(path).await.being(200).links("/offerings/").contains(&found));
}
