//! A team bundles what its tray shows, and visitors find it as one.

use contract::PackageId;
use testkit::{Actor, Answer};

use crate::world::{Site, World};

/// Writes a package with a name, and gives the team's page of it.
async fn begun(editor: &Actor, title: &str) -> String {
    let form = editor.get("/host/packages/new").await.being(200).form("/host/packages");
    let form = form.with("package_kind", "festival").with("title.fi", title);
    editor
        .send(&form.with("package_summary.fi", "Viikko täynnä varjoja."))
        .await
        .being(303)
        .location()
        .to_owned()
}

/// Presses the button that adds an offering.
async fn add(editor: &Actor, package: &str, offering: impl ToString) -> Answer {
    let form = editor.get(package).await.being(200).form("/offerings");
    editor.send(&form.with("offering", offering.to_string())).await
}

/// The visitors' page of a package.
fn public(package: &str) -> String {
    package.replace("/host", "")
}

async fn editor(world: &World) -> Actor {
    world.person(&world.home, "admin").await
}

/// In which order a page links to the workshop and the museum.
fn workshop_is_first(page: &Answer, world: &World) -> bool {
    let html = page.text();
    let at = |what: &str| html.find(what).expect("both are on the page");
    at(&world.workshop.page()) < at(&world.museum.page())
}

#[tokio::test]
async fn a_team_puts_a_package_together_and_publishes_it() {
    let world = World::open().await;
    let (editor, visitor) = (editor(&world).await, world.visitor(&world.home));
    let package = begun(&editor, "Varjojen viikko").await;
    let empty = editor.get(&package).await.being(200);
    assert!(!empty.has_form("/publication"), "an empty package is not published");
    let again = empty.form("/offerings").with("offering", world.museum.id.to_string());
    add(&editor, &package, world.museum.id).await.being(303);
    add(&editor, &package, world.workshop.id).await.being(303);
    editor.send(&again).await.being(303);
    let page = editor.get(&package).await.being(200);
    assert!(!page.has_form("/offerings"), "there is nothing else on the tray to add");
    visitor.get(&public(&package)).await.being(404);
    assert!(!visitor.get("/").await.being(200).text().contains(&public(&package)));

    editor.send(&page.form("/publication")).await.being(303);
    let shown = visitor.get(&public(&package)).await.being(200);
    assert!(shown.words().contains("Varjojen viikko") && shown.words().contains("Viikko täynnä varjoja."));
    assert!(!workshop_is_first(&shown, &world), "they come in the order in which they were added");
    for path in ["/", &world.museum.page(), &world.workshop.page()] {
        let page = visitor.get(path).await.being(200);
        assert!(page.links("/packages/").contains(&public(&package)), "{path} names it");
    }

    let place = format!("/offerings/{}/place", world.workshop.id);
    let up = editor.get(&package).await.being(200).form(&place);
    editor.send(&up.with("move", "up")).await.being(303);
    assert!(workshop_is_first(&visitor.get(&public(&package)).await.being(200), &world));
    let out = editor.get(&package).await.being(200).form(&format!("/{}/removal", world.workshop.id));
    editor.send(&out).await.being(303);
    let shown = visitor.get(&public(&package)).await.being(200).text();
    assert!(!shown.contains(&world.workshop.page()) && shown.contains(&world.museum.page()));
}

#[tokio::test]
async fn what_a_package_says_is_checked_and_nothing_typed_is_lost() {
    let world = World::open().await;
    let editor = editor(&world).await;
    let form = editor.get("/host/packages/new").await.being(200).form("/host/packages");
    let answer = editor.send(&form.clone().with("title.sv", "Veckan")).await.being(422);
    assert!(answer.text().contains("value=\"Veckan\""));
    assert!(answer.links("#").contains(&"#package_kind".to_owned()));
    let long = "x".repeat(161);
    let form = form.with("package_kind", "other").with("title.fi", "Viikko");
    editor.send(&form.clone().with("package_summary.fi", &long)).await.being(422);
    let first = editor.send(&form).await.being(303).location().to_owned();
    assert_eq!(editor.send(&form).await.being(303).location(), first, "sent twice it is made once");
    assert_eq!(
        editor
            .get("/host/packages")
            .await
            .being(200)
            .links("/host/packages/")
            .iter()
            .filter(|href| **href == first)
            .count(),
        1
    );

    let edit = editor.get(&format!("{first}/edit")).await.being(200).form(&first);
    assert_eq!(edit.value("title.fi"), "Viikko");
    editor.send(&edit.clone().with("title.fi", "").with("title.sv", "")).await.being(422);
    editor.send(&edit.with("title.fi", "Varjoviikko")).await.being(303);
    assert!(editor.get(&first).await.being(200).words().contains("Varjoviikko"));
}

#[tokio::test]
async fn a_package_is_published_whole_and_deleted_only_out_of_sight() {
    let world = World::open().await;
    let editor = editor(&world).await;
    let package = begun(&editor, "Viikko").await;
    let removal = editor.get(&package).await.being(200).form(&format!("{package}/removal"));
    let publication = testkit::Form { action: format!("{package}/publication"), ..removal.clone() };
    editor.send(&publication).await.being(409);
    add(&editor, &package, world.museum.id).await.being(303);
    add(&editor, &package, "nothing").await.being(404);
    add(&editor, &package, world.draft.id).await.being(404);
    editor.send(&publication).await.being(303);
    editor.send(&publication).await.being(409);
    editor.send(&removal).await.being(409);
    let withdrawal = editor.get(&package).await.being(200).form("/withdrawal");
    editor.send(&withdrawal).await.being(303);
    world.visitor(&world.home).get(&public(&package)).await.being(404);
    world.visitor(&world.home).get(&world.museum.page()).await.being(200);
    editor.send(&removal).await.being(303);
    editor.get(&package).await.being(404);
    world.visitor(&world.home).get("/host/packages").await.being(303);
    world.person(&world.home, "viewer").await.get("/host/packages").await.being(403);
}

#[tokio::test]
async fn what_the_tray_no_longer_shows_is_left_out_and_the_team_is_told() {
    let world = World::open().await;
    let (editor, visitor) = (editor(&world).await, world.visitor(&world.home));
    let id = world.package(&world.home, &[world.museum.id, world.workshop.id]).await;
    let path = format!("/packages/{id}");
    assert!(visitor.get(&path).await.being(200).text().contains(&world.workshop.page()));
    let catalogue = &world.app.catalogue;
    catalogue.withdraw(world.producer.id, world.workshop.id, None).await.expect("an offering is withdrawn");
    world.deliver().await;
    let shown = visitor.get(&path).await.being(200);
    assert!(!shown.text().contains(&world.workshop.page()) && shown.text().contains(&world.museum.page()));
    let told = editor.get(&format!("/host{path}?lang=fi")).await.being(200);
    assert!(told.words().contains("Ei enää tarjottimella"), "{}", told.words());

    catalogue.withdraw(world.home.id, world.museum.id, None).await.expect("an offering is withdrawn");
    world.deliver().await;
    let empty = visitor.get(&format!("{path}?lang=fi")).await.being(200);
    assert!(empty.words().contains("Paketissa ei ole nyt palveluja"));
    assert!(
        !visitor.get("/").await.being(200).text().contains(&path),
        "the front page names what holds something"
    );
    catalogue.publish(world.home.id, world.museum.id, None).await.expect("an offering is published");
    world.deliver().await;
    assert!(
        visitor.get(&path).await.being(200).text().contains(&world.museum.page()),
        "it is back in its place"
    );
}

#[tokio::test]
async fn a_package_is_on_its_own_tray_and_on_no_other() {
    let world = World::open().await;
    let id = world.package(&world.home, &[world.workshop.id]).await;
    let sites: [&Site; 3] = [&world.guest, &world.region, &world.producer];
    for site in sites {
        let visitor = world.visitor(site);
        visitor.get(&format!("/packages/{id}")).await.being(404);
        for path in ["/", "/offerings", &world.workshop.page()] {
            let page = visitor.get(path).await.being(200).text();
            assert!(!page.contains(&id.to_string()) && !page.contains("Stig "), "{path} at {}", site.slug);
        }
    }
    let neighbour = world.person(&world.guest, "admin").await;
    let list = neighbour.get("/host/packages").await.being(200).text();
    assert!(!list.contains(&id.to_string()) && !list.contains("Polku"));
    world.visitor(&world.home).get(&format!("/packages/{}", PackageId::new())).await.being(404);
}
