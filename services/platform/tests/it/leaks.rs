//! What one guest does is nobody else's business: not the neighbour's, not the region's; the host sees who comes.

use std::collections::{BTreeMap, BTreeSet};

use catalogue::Draft;
use contract::{Kind, Text};
use federation::Part;
use jiff::SignedDuration;
use testkit::{Actor, texts};

use crate::world::{World, becomes, book, booking_page};

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
        "/host/calendar",
        "/calendar",
        "/host/feedback",
        "/admin/entitlements",
        "/admin/agreements",
        "/admin/intake",
        "/curation",
        "/curation/listings",
        "/groups/entitlements",
        "/host/feedback/questions",
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

/// What visitors of each tray are answered: words, a typo of them, and lists with their counts.
async fn everybody_searches(world: &World) -> BTreeMap<String, Vec<String>> {
    let mut seen = BTreeMap::new();
    for site in world.sites() {
        let visitor = world.visitor(site);
        let mut answers = Vec::new();
        for query in ["q=apteekki", "q=apteeki", "q=varjot&kind=visit", "kind=visit", "sort=newest"] {
            answers.push(visitor.get(&format!("/offerings?{query}&lang=fi")).await.being(200).text());
            answers.push(visitor.get(&format!("/api/v1/offerings?{query}&lang=fi")).await.being(200).text());
        }
        seen.insert(site.slug.clone(), answers);
    }
    seen
}

#[tokio::test]
async fn what_one_tray_shows_is_nowhere_else_found_counted_guessed_pictured_or_told() {
    let world = World::open().await;
    let saved = world.person(&world.guest, "both").await;
    let page = saved.get("/account/searches/new?q=apteekki").await.being(200);
    saved.send(&page.form("/account/searches").with("name", "Apteekit")).await.being(303);
    let before = everybody_searches(&world).await;

    let (home, museum) = (world.home.id, world.museum.id);
    let (written, _) = world.app.catalogue.written(home, museum).await.expect("the museum's own");
    let title = Text::new("Apteekkarin laatikot", "Apotekarens lådor", "The chemist's drawers");
    let only_there = Draft { kind: Some(Kind::Visit), title, ..written };
    world.app.catalogue.amend(home, museum, None, becomes(&only_there)).await.expect("it is changed");
    world.clock.set(world.clock.now().plus(SignedDuration::from_mins(2)));
    world.deliver().await;

    let after = everybody_searches(&world).await;
    for site in world.sites() {
        let is_home = site.id == home;
        let (was, is) = (&before[&site.slug], &after[&site.slug]);
        assert_eq!(was != is, is_home, "{}", site.slug);
        let tells = is.iter().any(|answer| answer.contains(&museum.to_string()));
        assert_eq!(tells, is_home, "{}", site.slug);
        let picture = format!("{}/images/{}", world.museum.page(), world.museum.image);
        assert_eq!(world.visitor(site).get(&picture).await.status == 200, is_home, "{}", site.slug);
        let through = format!("{}/images/{}", world.workshop.page(), world.museum.image);
        assert_ne!(world.visitor(site).get(&through).await.status, 200, "{}", site.slug);
        let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
        let told = texts(&tx, "select text from messaging.letter where text like '%Apteek%'", []).await;
        assert!(told.is_empty(), "{}: {told:?}", site.slug);
    }
}
