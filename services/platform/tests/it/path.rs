//! The thinnest whole path: a teacher at Kemiönsaari books a workshop from Raasepori, in Swedish.

use crate::world::{World, book, booking_page, with_first_group};

#[tokio::test]
async fn a_teacher_finds_a_workshop_from_over_the_border_and_books_it_for_a_group() {
    let world = World::open().await;
    let (slug, home) = (world.guest.slug.as_str(), world.home.slug.as_str());
    let teacher = world.visitor(&world.guest);

    let front = teacher.get("/").await.being(200);
    assert_eq!(front.lang().as_deref(), Some("sv"));
    let catalogue = teacher.get("/offerings").await.being(200);
    assert!(catalogue.words().contains(&format!("Otsikko varjot {home} sv")), "{}", catalogue.words());
    assert_eq!(catalogue.links(&world.workshop.page()).len(), 1, "listed once");

    let page = teacher.get(&world.workshop.page()).await.being(200);
    assert!(page.words().contains(&format!("Paikasta varjot {home} sv")), "it says where it comes from");
    assert!(page.words().contains("24"), "live places: {}", page.words());
    let to_form = page.links("/occurrences/");
    assert_eq!(to_form, [world.workshop.form(0), world.workshop.form(1), world.workshop.form(2)]);

    let sign_in = teacher.get(&to_form[0]).await.being(303);
    let chooser = teacher.get(sign_in.location()).await.being(200);
    assert!(chooser.words().contains(&format!("booker {slug}")));
    let email = world.guest.email("booker");
    let signed_in = teacher.post("/sign-in/demo", [("email", email.as_str()), ("next", &to_form[0])]).await;
    assert_eq!(signed_in.location(), to_form[0], "one comes back to where one was");

    let page = teacher.get(&to_form[0]).await.being(200);
    let form = with_first_group(&page, page.form("/booking")).with("participants", "17").with("adults", "2");
    let booked = teacher.send(&form).await.being(303);
    let confirmation = teacher.get(booked.location()).await.being(200);
    for word in ["Bokningen är bekräftad", &format!("luokka A koulu {slug}"), "17 + 2 vuxna"] {
        assert!(confirmation.words().contains(word), "{word}: {}", confirmation.words());
    }
    let again = teacher.send(&form).await.being(303);
    assert_eq!(again.location(), booked.location(), "the same form again is the same booking");

    let list = teacher.get("/bookings").await.being(200);
    assert_eq!(list.links(&booking_page(&booked)).len(), 1);
    let page = teacher.get(&world.workshop.page()).await.being(200);
    assert!(page.words().contains('5'), "five of 24 places are left: {}", page.words());
}

#[tokio::test]
async fn the_producers_team_sees_who_comes_until_the_booking_is_cancelled() {
    let world = World::open().await;
    let (teacher, owner) = (world.teacher().await, world.owner().await);
    let empty = owner.get("/host/bookings").await.being(200);
    assert!(!empty.words().contains("koulu"));

    let booked = book(&teacher, &world.workshop, 0, "17").await.being(303);
    let list = owner.get("/host/bookings").await.being(200);
    let slug = &world.guest.slug;
    for word in [
        format!("koulu {slug}"),
        format!("luokka A koulu {slug}"),
        format!("Nimi {slug} fi"),
        format!("booker {slug}"),
        world.guest.email("booker"),
        "19 / 24".to_owned(),
    ] {
        assert!(list.words().contains(&word), "{word}: {}", list.words());
    }

    let page = teacher.get(&booking_page(&booked)).await.being(200);
    let cancelled = teacher.send(&page.form("/cancellation")).await.being(303);
    let list = teacher.get(cancelled.location()).await.being(200);
    assert!(list.words().contains("Bokningen är avbokad"), "{}", list.words());
    let empty = owner.get("/host/bookings").await.being(200);
    assert!(!empty.words().contains("koulu"), "{}", empty.words());
    book(&teacher, &world.workshop, 0, "20").await.being(303);
}

#[tokio::test]
async fn what_is_withdrawn_leaves_every_catalogue_and_what_is_booked_stands() {
    let world = World::open().await;
    let (teacher, owner) = (world.teacher().await, world.owner().await);
    let booked = book(&teacher, &world.workshop, 0, "17").await.being(303);

    let page = owner.get(&world.workshop.host_page()).await.being(200);
    owner.send(&page.form("/withdrawal")).await.being(303);
    world.deliver().await;
    for site in world.sites() {
        assert_eq!(world.visitor(site).get(&world.workshop.page()).await.status, 404, "{}", site.slug);
        let others = i64::from(site.id == world.home.id);
        assert_eq!(world.app.listings().count(site.id).await.expect("a count"), others, "{}", site.slug);
    }
    teacher.get(&booking_page(&booked)).await.being(200);
    assert_eq!(teacher.get(&world.workshop.form(0)).await.status, 404);

    let page = owner.get(&world.workshop.host_page()).await.being(200);
    owner.send(&page.form("/publication")).await.being(303);
    world.deliver().await;
    for site in world.sites() {
        world.visitor(site).get(&world.workshop.page()).await.being(200);
    }
}

#[tokio::test]
async fn a_municipalitys_own_museum_is_booked_without_crossing_any_wall() {
    let world = World::open().await;
    let teacher = world.person(&world.home, "booker").await;
    let booked = book(&teacher, &world.museum, 0, "10").await.being(303);
    teacher.get(booked.location()).await.being(200);
    let admin = world.person(&world.home, "admin").await;
    let list = admin.get("/host/bookings").await.being(200);
    assert!(list.words().contains(&format!("luokka A koulu {}", world.home.slug)));
    let page = teacher.get(&booking_page(&booked)).await.being(200);
    teacher.send(&page.form("/cancellation")).await.being(303);
}
