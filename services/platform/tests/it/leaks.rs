//! What one guest does is nobody else's business: not the neighbour's, not the region's; the host sees who comes.

use std::collections::{BTreeMap, BTreeSet};

use federation::Part;
use testkit::Actor;

use crate::world::{World, book, booking_page};

/// All that a person can read, with the links followed one step, each page once.
async fn all_pages(person: &Actor, world: &World) -> Vec<(String, String)> {
    let mut paths: Vec<String> = [
        "/",
        "/offerings",
        "/bookings",
        "/groups",
        "/groups/new",
        "/host/inbox",
        "/host/bookings",
        "/host/offerings",
        "/sign-in",
    ]
    .map(str::to_owned)
    .into();
    paths.extend([world.workshop.page(), world.workshop.form(0), world.workshop.host_page()]);
    let (mut pages, mut linked) = (BTreeMap::new(), BTreeSet::new());
    for path in paths {
        let page = person.get(&path).await;
        linked.extend(page.links("/").into_iter().filter(|link| link.starts_with('/')));
        pages.insert(path, page.text());
    }
    for path in linked {
        if !pages.contains_key(&path) {
            pages.insert(path.clone(), person.get(&path).await.text());
        }
    }
    pages.into_iter().collect()
}

#[tokio::test]
async fn a_guests_bookings_units_and_groups_are_on_nobody_elses_pages() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let booked = book(&teacher, &world.workshop, 0, "17").await.being(303);
    let (booking, slug) = (booking_page(&booked), world.guest.slug.as_str());
    let secrets = [
        booking.trim_start_matches("/bookings/").to_owned(),
        format!("koulu {slug}"),
        format!("luokka A koulu {slug}"),
        format!("booker {slug}"),
        world.guest.email("booker"),
    ];
    let strangers = [
        (&world.home, "booker"),
        (&world.home, "broker"),
        (&world.home, "both"),
        (&world.home, "admin"),
        (&world.region, "coordinator"),
    ];
    for (site, role) in strangers {
        let person = world.person(site, role).await;
        for (path, page) in all_pages(&person, &world).await {
            for secret in &secrets {
                assert!(!page.contains(secret.as_str()), "{role}@{} reads {secret} at {path}", site.slug);
            }
        }
    }
}

#[tokio::test]
async fn a_unit_sees_its_own_bookings_and_a_broker_sees_all_of_the_tenants() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let booked = book(&teacher, &world.workshop, 0, "17").await.being(303);
    let booking = booking_page(&booked);
    let colleague = world.person(&world.guest, "colleague").await;
    colleague.get(&booking).await.being(404);
    assert!(!colleague.get("/bookings").await.being(200).text().contains(&booking));
    let broker = world.person(&world.guest, "broker").await;
    broker.get(&booking).await.being(200);
    assert!(broker.get("/bookings").await.being(200).text().contains(&booking));
    let same_unit = world.person(&world.guest, "both").await;
    same_unit.get(&booking).await.being(200);
    world.person(&world.guest, "viewer").await.get(&booking).await.being(403);
}

#[tokio::test]
async fn the_host_sees_who_comes_and_nothing_else_of_the_guests() {
    let world = World::open().await;
    let (teacher, owner) = (world.teacher().await, world.owner().await);
    book(&teacher, &world.workshop, 0, "17").await.being(303);
    let neighbour = world.person(&world.home, "booker").await;
    book(&neighbour, &world.museum, 0, "9").await.being(303);
    let list = owner.get("/host/bookings").await.being(200).text();
    assert!(list.contains(&format!("luokka A koulu {}", world.guest.slug)));
    for secret in [
        format!("luokka B koulu {}", world.guest.slug),
        format!("päiväkoti {}", world.guest.slug),
        world.guest.email("colleague"),
        format!("koulu {}", world.home.slug),
        "museo".to_owned(),
    ] {
        assert!(!list.contains(&secret), "{secret}");
    }
    let admin = world.person(&world.home, "admin").await;
    let list = admin.get("/host/bookings").await.being(200).text();
    assert!(list.contains(&format!("luokka A koulu {}", world.home.slug)));
    assert!(!list.contains(&world.guest.slug));
}

#[tokio::test]
async fn a_municipality_that_hosts_and_books_keeps_the_two_apart() {
    let world = World::open().await;
    let (app, home) = (&world.app, world.home.id);
    app.federation.agree(world.region.id, home, Part::Producer).await.expect("a region agrees");
    app.federation.share(home, world.museum.id, world.region.id, None).await.expect("a museum shares");
    world.deliver().await;
    let (teacher, neighbour) = (world.teacher().await, world.person(&world.home, "booker").await);
    let comes_in = book(&teacher, &world.museum, 0, "10").await.being(303);
    let goes_out = book(&neighbour, &world.workshop, 0, "10").await.being(303);

    let broker = world.person(&world.home, "broker").await;
    let own = broker.get("/bookings").await.being(200);
    assert_eq!(
        own.links("/bookings/"),
        [booking_page(&goes_out)],
        "what its own units have booked, and no more"
    );
    broker.get(&booking_page(&comes_in)).await.being(404);
    broker
        .post(
            &format!("{}/cancellation", booking_page(&comes_in)),
            [("csrf", own.form("/sign-out").value("csrf"))],
        )
        .await
        .being(404);

    let guests = world.person(&world.home, "admin").await.get("/host/bookings").await.being(200).text();
    assert!(guests.contains(&format!("luokka A koulu {}", world.guest.slug)));
    assert!(
        !guests.contains(&format!("luokka A koulu {}", world.home.slug)),
        "who goes elsewhere comes not here"
    );
    assert!(!guests.contains("varjot"));
}

#[tokio::test]
async fn two_worlds_on_one_database_know_nothing_of_each_other() {
    let world = World::open().await;
    let elsewhere = world.beside().await;
    let teacher = world.teacher().await;
    let their_teacher = elsewhere.teacher().await;
    book(&their_teacher, &elsewhere.workshop, 0, "17").await.being(303);
    let marks: Vec<&str> = elsewhere.sites().map(|site| site.slug.as_str()).into();
    for (path, page) in all_pages(&teacher, &world).await {
        for mark in &marks {
            assert!(!page.contains(mark), "{path} speaks of {mark}");
        }
    }
}

#[tokio::test]
async fn the_list_of_people_to_continue_as_is_the_tenants_own() {
    let world = World::open().await;
    let page = world.visitor(&world.guest).get("/sign-in").await.being(200).text();
    assert!(page.contains(&world.guest.email("booker")));
    for site in [&world.home, &world.region, &world.producer] {
        assert!(!page.contains(&format!("@{}", site.slug)), "{}", site.slug);
    }
}
