//! What a tray says itself of others' offerings: hidden, lifted up, under another art form, with a note, at a price of its own.

use catalogue::Draft;
use contract::{Art, Text};
use testkit::{Actor, Form, texts};
use views::paths;

use crate::world::{Site, World, becomes, book, booking_page};

async fn form(person: &Actor, world: &World) -> Form {
    let path = paths::local(&world.workshop.id.to_string());
    person.get(&path).await.being(200).form(&path)
}

async fn kept(world: &World, site: &Site) -> Vec<String> {
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    let sql = "select state || ' ' || overrides::text from catalogue.listing where offering_id = $1";
    texts(&tx, sql, [world.workshop.id.into()]).await
}

async fn words(world: &World, site: &Site, path: &str) -> String {
    world.visitor(site).get(&format!("{path}?lang=en")).await.being(200).words()
}

#[tokio::test]
async fn a_trays_own_words_and_price_are_on_that_tray_alone() {
    let world = World::open().await;
    let admin = world.person(&world.guest, "admin").await;
    let said = form(&admin, &world)
        .await
        .with("shown.featured", "on")
        .with("local_art", "nature")
        .with("local_note.sv", "Bussen är <beställd>.")
        .with("pays", "sum")
        .with("pays_sum", "45,50");
    let saved = admin.send(&said).await.being(303);
    let list = admin.get(&format!("{}&lang=en", saved.location())).await.being(200);
    assert!(list.words().contains("45.50"), "{}", list.words());

    let page =
        world.visitor(&world.guest).get(&format!("{}?lang=sv", world.workshop.page())).await.being(200);
    assert!(page.text().contains("Bussen är &lt;beställd&gt;."));
    let english = words(&world, &world.guest, &world.workshop.page()).await;
    assert!(english.contains("€45.50") && english.contains("The host’s price is €180"), "{english}");
    assert!(words(&world, &world.guest, "/").await.contains("Worth a look"));
    let found = world.visitor(&world.guest).get("/offerings?theme=nature").await.being(200);
    assert_eq!(found.links(&world.workshop.page()).len(), 1, "it is found under its art form here");
    let found = world.visitor(&world.guest).get("/offerings?price_max=5000").await.being(200);
    assert_eq!(found.links(&world.workshop.page()).len(), 1, "and by its price here");

    // Nobody else's tray says any of it, nor does the host's or the region's.
    for site in [&world.home, &world.region, &world.producer] {
        assert!(kept(&world, site).await.iter().all(|row| row == "accepted {}"), "{}", site.slug);
        let text =
            world.visitor(site).get(&format!("{}?lang=sv", world.workshop.page())).await.being(200).text();
        assert!(!text.contains("beställd") && !text.contains("45,50"), "{}", site.slug);
    }

    // Who books pays the share and reads it; the host reads its own price.
    let teacher = world.teacher().await;
    let form = teacher.get(&format!("{}?lang=en", world.workshop.form(0))).await.being(200);
    assert!(form.words().contains("€45.50"), "{}", form.words());
    let booked = book(&teacher, &world.workshop, 0, "10").await.being(303);
    let own = teacher.get(&format!("{}?lang=en", booking_page(&booked))).await.being(200);
    assert!(own.words().contains("€45.50"), "{}", own.words());
    let host = world.owner().await;
    for link in host.get("/host/bookings").await.being(200).links("/host/bookings/") {
        let text = host.get(&link).await.text();
        assert!(!text.contains("45,50") && !text.contains("45.50"), "{link}");
    }
}

#[tokio::test]
async fn what_is_hidden_is_neither_found_nor_booked_and_stays_so_whatever_its_owner_does() {
    let world = World::open().await;
    let admin = world.person(&world.guest, "admin").await;
    let teacher = world.teacher().await;
    let booked = book(&teacher, &world.workshop, 0, "10").await.being(303);
    let hide = form(&admin, &world).await.with("shown.hidden", "on");
    admin.send(&hide).await.being(303);
    let is_gone = async || {
        world.visitor(&world.guest).get(&world.workshop.page()).await.being(404);
        let list = world.visitor(&world.guest).get("/offerings").await.being(200);
        assert!(list.links(&world.workshop.page()).is_empty());
    };
    is_gone().await;
    teacher.get(&world.workshop.form(1)).await.being(404);
    teacher.get(&booking_page(&booked)).await.being(200);
    world.visitor(&world.home).get(&world.workshop.page()).await.being(200);

    // The owner writes it anew, withdraws it and publishes it again.
    let (catalogue, owner) = (&world.app.catalogue, world.producer.id);
    let (draft, _) = catalogue.written(owner, world.workshop.id).await.expect("it is written");
    let new = Draft { title: Text::same("Nya skuggor"), art: Some(Art::Dance), ..draft };
    catalogue.amend(owner, world.workshop.id, None, becomes(&new)).await.expect("it is amended");
    world.deliver().await;
    is_gone().await;
    catalogue.withdraw(owner, world.workshop.id, None).await.expect("it is withdrawn");
    world.deliver().await;
    admin.get(&paths::local(&world.workshop.id.to_string())).await.being(404);
    catalogue.publish(owner, world.workshop.id, None).await.expect("it is published");
    world.deliver().await;
    is_gone().await;

    admin.send(&form(&admin, &world).await.without("shown.hidden")).await.being(303);
    assert!(words(&world, &world.guest, &world.workshop.page()).await.contains("Nya skuggor"));
}

#[tokio::test]
async fn the_owners_changes_come_through_what_the_tray_says() {
    let world = World::open().await;
    let admin = world.person(&world.guest, "admin").await;
    let said = form(&admin, &world).await.with("local_art", "nature").with("pays", "free");
    admin.send(&said).await.being(303);
    let (catalogue, owner) = (&world.app.catalogue, world.producer.id);
    let (draft, _) = catalogue.written(owner, world.workshop.id).await.expect("it is written");
    let new = Draft { title: Text::same("Nya skuggor"), art: Some(Art::Dance), ..draft };
    catalogue.amend(owner, world.workshop.id, None, becomes(&new)).await.expect("it is amended");
    world.deliver().await;
    let found =
        world.visitor(&world.guest).get("/offerings?theme=nature&price_max=0&lang=en").await.being(200);
    assert!(found.words().contains("Nya skuggor"), "{}", found.words());
    assert_eq!(found.links(&world.workshop.page()).len(), 1);
}

#[tokio::test]
async fn a_form_with_flaws_comes_back_as_it_was_typed() {
    let world = World::open().await;
    let admin = world.person(&world.guest, "admin").await;
    let said = form(&admin, &world)
        .await
        .with("pays", "sum")
        .with("pays_sum", "<180>")
        .with("local_note.fi", "ä".repeat(301));
    let again = admin.get(&format!("{}?lang=en", said.action)).await.being(200);
    assert!(again.words().contains("Adjust on this tray"));
    let again = admin.send(&said).await.being(422);
    let words = again.words();
    assert!(words.contains("such as 180 or 4.50") && words.contains("room for 300"), "{words}");
    let form = again.form(&said.action);
    assert_eq!((form.value("pays_sum"), form.value("pays")), ("<180>", "sum"));
    let again = admin.send(&form.with("pays_sum", "180").with("local_note.fi", "")).await.being(422);
    assert!(again.words().contains("less than the host’s price"), "{}", again.words());
    assert!(kept(&world, &world.guest).await.iter().all(|row| row == "accepted {}"));
}

#[tokio::test]
async fn who_does_not_curate_adjusts_nothing() {
    let world = World::open().await;
    let path = paths::local(&world.workshop.id.to_string());
    for (site, role) in [(&world.guest, "booker"), (&world.guest, "broker")] {
        assert_eq!(world.person(site, role).await.get(&path).await.status, 403, "{role}");
    }
    // A region adjusts its own page, and its members' stay as they are.
    let coordinator = world.person(&world.region, "coordinator").await;
    let page = coordinator.get(&path).await.being(200);
    assert!(!page.text().contains("pays_sum"), "a region has no units that pay");
    coordinator.send(&page.form(&path).with("shown.hidden", "on")).await.being(303);
    world.deliver().await;
    world.visitor(&world.region).get(&world.workshop.page()).await.being(404);
    world.visitor(&world.guest).get(&world.workshop.page()).await.being(200);
}
