//! An editor writes, shows it to a colleague, publishes, changes, and gives it pictures and a place.

use http::Method;
use identity::NewPerson;
use serde_json::json as said;
use tenancy::{Role, Scope};
use testkit::{Actor, Answer, File, Form};

use crate::world::{Site, World, later};

/// Sends a step with these fields beside those that it shows, and gives the answer.
async fn step(editor: &Actor, offering: &str, step: &str, fields: &[(&str, &str)]) -> Answer {
    let page = editor.get(&format!("{offering}/steps/{step}")).await.being(200);
    let form = fields
        .iter()
        .fold(page.form(&format!("/steps/{step}")), |form, (name, value)| form.with(name, value));
    editor.send(&form).await
}

/// Writes a whole offering, and gives the team's page of it.
async fn written(editor: &Actor, title: &str) -> String {
    let form = editor.get("/host/offerings/new").await.being(200).form("/host/offerings");
    let form = form.with("kind", "workshop").with("title.fi", title).with("title.sv", format!("{title} sv"));
    let made = editor.send(&form.with("summary.fi", "Valo ja pahvi.")).await.being(303);
    let offering = made.location().trim_end_matches("/steps/story").to_owned();
    let story = [("stage.grade_3", "on"), ("language.fi", "on"), ("group_min", "2"), ("group_max", "24")];
    step(editor, &offering, "story", &story).await.being(303);
    step(editor, &offering, "place", &[("delivery.at_venue", "on")]).await.being(303);
    let price = [("price_form", "group"), ("price", "180"), ("then", "next")];
    let next = step(editor, &offering, "booking", &price).await.being(303);
    assert_eq!(next.location(), format!("{offering}/steps/pictures"));
    offering
}

async fn publish(world: &World, editor: &Actor, offering: &str) {
    let review = editor.get(&format!("{offering}/review")).await.being(200);
    editor.send(&review.form("/publication")).await.being(303);
    world.deliver().await;
}

/// The same offering's page for readers.
fn public(offering: &str) -> String {
    offering.replace("/host", "")
}

/// Someone of a role that not every world has.
async fn colleague(world: &World, site: &Site, name: &str) -> Actor {
    let email = site.email(name);
    let new = NewPerson { name: name.to_owned(), email: email.clone(), roles: vec![Role::Editor] };
    world.app.identity.admit_person(site.id, &new).await.expect("a person is admitted");
    world.person(site, name).await
}

#[tokio::test]
async fn an_editor_writes_previews_and_publishes() {
    let world = World::open().await;
    let owner = world.owner().await;
    let empty = owner.get("/host/offerings/new").await.being(200).form("/host/offerings");
    let made = owner.send(&empty.clone().with("title.fi", "Varjo")).await.being(303);
    let draft = made.location().trim_end_matches("/steps/story").to_owned();
    owner.send(&empty.with("title.fi", "Varjo")).await.being(303);
    let list = owner.get("/host/offerings?state=draft").await.being(200);
    assert_eq!(list.links("/host/offerings/").iter().filter(|href| **href == draft).count(), 1);
    let review = owner.get(&format!("{draft}/review")).await.being(200);
    assert!(
        review.links("#").contains(&format!("{draft}/steps/booking#price_form")),
        "{:?}",
        review.links("#")
    );
    assert!(!review.has_form("/publication"));
    owner.get(&format!("{draft}/preview")).await.being(303);

    let offering = written(&owner, "Köysipaja").await;
    world.visitor(&world.producer).get(&public(&offering)).await.being(404);
    let preview = owner.get(&format!("{offering}/preview?lang=sv")).await.being(200);
    assert!(preview.words().contains("Köysipaja sv") && preview.words().contains("Förhandsgranskning"));
    let review = owner.get(&format!("{offering}/review?lang=fi")).await.being(200);
    assert!(review.links("lang=sv").contains(&format!("{offering}/preview?lang=sv")));
    publish(&world, &owner, &offering).await;
    let page = world.visitor(&world.producer).get(&public(&offering)).await.being(200);
    assert!(page.words().contains("Köysipaja") && !page.words().contains("Esikatselu"));
}

#[tokio::test]
async fn a_form_for_something_new_makes_one_thing_and_never_a_neighbours() {
    let world = World::open().await;
    let owner = world.owner().await;
    for (path, field) in [("offerings", "title.fi"), ("packages", "title.fi"), ("venues", "venue_name.fi")] {
        let page = owner.get(&format!("/host/{path}/new")).await.being(200);
        let form = page.form(&format!("/host/{path}")).with(field, "Tuohimaja");
        let form = form
            .with("summary.fi", "Valo.")
            .with("package_summary.fi", "Valo.")
            .with("package_kind", "culture_path");
        let (once, twice) = tokio::join!(owner.send(&form), owner.send(&form));
        assert_eq!(once.being(303).location(), twice.being(303).location());
        let named = async || {
            let list = owner.get(&format!("/host/{path}?lang=fi")).await.being(200);
            list.words().matches("Tuohimaja").count()
        };
        let of_one = named().await;
        owner.send(&form).await.being(303);
        assert_eq!(named().await, of_one, "{path}");
        let another = owner.get(&format!("/host/{path}/new")).await.being(200).form(&format!("/host/{path}"));
        owner
            .send(&Form { fields: form.fields.clone(), ..another.clone() }.with("new", another.value("new")))
            .await;
        assert_eq!(named().await, 2 * of_one, "{path}: two forms make two, two at once made one");
        // The id of the home municipality's museum, as if it were this form's own key.
        let theirs = world.museum.id.to_string();
        let answer = owner.send(&form.with("new", &theirs)).await.being(303);
        assert!(!answer.location().contains(&theirs), "{path}: {}", answer.location());
        assert!(!owner.get(&format!("/host/{path}")).await.being(200).text().contains(&theirs), "{path}");
    }
    assert!(world.app.catalogue.written(world.producer.id, world.museum.id).await.is_err());
}

#[tokio::test]
async fn who_goes_back_and_sends_other_words_means_those() {
    let world = World::open().await;
    let owner = world.owner().await;
    let form = owner.get("/host/offerings/new").await.being(200).form("/host/offerings");
    owner.send(&form.clone().with("title.fi", "Varjo")).await.being(303);
    let draft = owner.send(&form.with("title.fi", "Valo")).await.being(303);
    let page = owner.get(&draft.location().replace("/story", "/basics")).await.being(200);
    assert!(page.text().contains("value=\"Valo\""));
}

#[tokio::test]
async fn what_is_wrong_stands_beside_its_field_and_nothing_typed_is_lost() {
    let world = World::open().await;
    let owner = world.owner().await;
    let offering = written(&owner, "Köysipaja").await;
    let long = "x".repeat(121);
    let answer =
        step(&owner, &offering, "basics", &[("title.sv", &long), ("title.fi", "Uusi nimi")]).await.being(422);
    assert!(answer.all("input", "value").contains(&long) && answer.text().contains("value=\"Uusi nimi\""));
    assert!(answer.links("#").contains(&"#title.sv".to_owned()));
    assert_eq!(answer.all("input", "aria-invalid").len(), 1);
    let kept = owner.get(&format!("{offering}/steps/basics")).await.being(200);
    assert!(kept.text().contains("value=\"Köysipaja\""), "nothing of it was kept");
}

#[tokio::test]
async fn what_is_published_changes_at_once_and_stays_whole() {
    let world = World::open().await;
    let owner = world.owner().await;
    let offering = written(&owner, "Köysipaja").await;
    publish(&world, &owner, &offering).await;
    let page = owner.get(&format!("{offering}/steps/basics?lang=fi")).await.being(200);
    assert!(page.words().contains("muutos näkyy heti"), "{}", page.words());
    step(&owner, &offering, "basics", &[("title.fi", "Verkkopaja")]).await.being(303);
    world.deliver().await;
    let visitor = world.visitor(&world.producer);
    assert!(visitor.get(&public(&offering)).await.being(200).words().contains("Verkkopaja"));
    let refused = step(&owner, &offering, "booking", &[("price_form", "")]).await.being(422);
    assert!(refused.links("#").contains(&format!("{offering}/steps/booking#price_form")));
    let bare = step(&owner, &offering, "basics", &[("title.fi", ""), ("title.sv", "")]).await.being(422);
    assert_eq!(bare.all("input", "aria-invalid"), ["true"], "{}", bare.words());
    assert!(visitor.get(&public(&offering)).await.being(200).words().contains("180"));
}

#[tokio::test]
async fn a_colleague_looks_first_where_one_asks_for_it() {
    let world = World::open().await;
    let (writer, other) =
        (colleague(&world, &world.home, "editor").await, colleague(&world, &world.home, "toimittaja").await);
    let offering = written(&writer, "Museokierros").await;
    let review = format!("{offering}/review");
    let form = writer.get(&review).await.being(200).form("/submission");
    writer.send(&form).await.being(303);
    assert!(!writer.get(&review).await.being(200).has_form("/publication"));
    let publication = Form { action: format!("{offering}/publication"), ..form };
    writer.send(&publication).await.being(403);
    let program = world.program(&world.home, "editor", &[Scope::Host]).await;
    let by_program = format!("{}/publication", public(&offering).replace("/offerings", "/api/v1/offerings"));
    program.json(Method::POST, &by_program, said!({})).await.being(403);
    let back = other.get(&review).await.being(200).form("/return").with("note", "Lisää ruotsi.");
    other.send(&back).await.being(303);
    let returned = writer.get(&review).await.being(200);
    assert!(returned.words().contains("Lisää ruotsi."));
    writer.send(&returned.form("/submission")).await.being(303);
    assert!(!other.get(&review).await.being(200).words().contains("Lisää ruotsi."));
    publish(&world, &other, &offering).await;
    world.visitor(&world.home).get(&public(&offering)).await.being(200);
}

#[tokio::test]
async fn a_copy_is_a_draft_that_says_so() {
    let world = World::open().await;
    let owner = world.owner().await;
    let form = owner.get(&world.workshop.host_page()).await.being(200).form("/copies");
    let copy = owner.send(&form).await.being(303).location().to_owned();
    assert_ne!(copy, format!("{}/steps/basics", world.workshop.host_page()));
    let page = owner.get(&copy).await.being(200);
    assert!(page.text().contains("(kopio)") && page.text().contains("(kopia)"));
    let preview = owner.get(&copy.replace("/steps/basics", "/preview")).await.being(200);
    let pictures = preview.all("img", "src");
    owner.get(&pictures[0]).await.being(200);
    assert!(
        owner
            .get("/host/offerings?state=published")
            .await
            .links(&copy.replace("/steps/basics", ""))
            .is_empty()
    );
}

/// The form for one more picture, filled in.
async fn picture_form(owner: &Actor, offering: &str) -> Form {
    let page = owner.get(&format!("{offering}/steps/pictures")).await.being(200);
    let form = page.form("/images").with("alt.fi", "Köysi").with("alt.sv", "Rep").with("alt.en", "A rope");
    form.with("photographer", "Maija Ström").with("licence", "cc_by").with("focal", "right-top")
}

fn file(bytes: Vec<u8>) -> File {
    File { field: "file".to_owned(), name: "kuva.jpg".to_owned(), bytes }
}

#[tokio::test]
async fn a_picture_is_added_described_put_first_and_removed() {
    let world = World::open().await;
    let owner = world.owner().await;
    let offering = written(&owner, "Köysipaja").await;
    let form = picture_form(&owner, &offering).await;
    for width in [500, 640] {
        owner.upload(&form, &file(testkit::photograph(width, 400))).await.being(303);
    }
    let page = owner.get(&format!("{offering}/steps/pictures")).await.being(200);
    let pictures = page.all("img", "src");
    assert_eq!(pictures.len(), 2);
    assert!(page.all("img", "class").iter().all(|class| class.contains("focal-right-top")));
    let second = pictures[1].split('?').next().expect("an address").to_owned();
    owner.get(&second).await.being(200);
    world.visitor(&world.producer).get(&second).await.being(303);
    world.visitor(&world.producer).get(&second.replace("/host", "")).await.being(404);
    publish(&world, &owner, &offering).await;
    world.visitor(&world.producer).get(&second.replace("/host", "")).await.being(200);

    let form = page.form(&second);
    owner.send(&form.clone().with("move", "first")).await.being(303);
    owner.send(&form.without("alt.fi").with("alt.sv", "Ett rep")).await.being(422);
    let page = owner.get(&format!("{offering}/steps/pictures")).await.being(200);
    assert!(page.all("img", "src")[0].starts_with(&second));
    owner.send(&page.form(&format!("{second}/removal"))).await.being(303);
    world.deliver().await;
    world.visitor(&world.producer).get(&second.replace("/host", "")).await.being(404);
    owner.get(&second).await.being(404);
}

#[tokio::test]
async fn who_took_a_picture_is_said_anew_on_every_offering_that_shows_it() {
    let world = World::open().await;
    let owner = world.owner().await;
    let host_page = world.workshop.host_page();
    let copies = owner.get(&host_page).await.being(200).form("/copies");
    let copy = owner.send(&copies).await.being(303).location().replace("/steps/basics", "");
    publish(&world, &owner, &copy).await;
    let pictures = owner.get(&format!("{host_page}/steps/pictures")).await.being(200);
    let form = pictures.form(&format!("/images/{}", world.workshop.image)).with("photographer", "Uuno Uusi");
    let form = form.with("alt.fi", "Varjoja").with("alt.sv", "Skuggor").with("alt.en", "Shadows");
    let form = form.with("licence", "cc_by").with("focal", "center-middle");
    owner.send(&form).await.being(303);
    world.deliver().await;
    let visitor = world.visitor(&world.producer);
    for page in [public(&host_page), public(&copy)] {
        let page = visitor.get(&page).await.being(200);
        assert!(page.words().contains("Uuno Uusi"), "{}", page.words());
    }
}

#[tokio::test]
async fn what_is_no_picture_is_refused_with_a_sentence_and_what_was_typed_stays() {
    let world = World::open().await;
    let owner = world.owner().await;
    let offering = written(&owner, "Köysipaja").await;
    let form = picture_form(&owner, &offering).await;
    let sv = Form { action: format!("{}?lang=sv", form.action), ..form.clone() };
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>".to_vec();
    let jpeg = testkit::photograph(500, 400);
    for (bytes, said) in [
        (svg, "Filen är inte en JPEG-, PNG- eller WebP-bild"),
        (b"GIF89a/*\x01\x00*/=1;alert(1)".to_vec(), "Filen är inte en JPEG-, PNG- eller WebP-bild"),
        (jpeg[..jpeg.len() / 2].to_vec(), "Filen är skadad eller ofullständig"),
        (Vec::new(), "Välj en bildfil"),
        (vec![0xff; 11 * 1024 * 1024], "Filen är för stor"),
    ] {
        let answer = owner.upload(&sv, &file(bytes)).await.being(422);
        assert!(answer.words().contains(said), "{said}: {}", answer.words());
        assert!(answer.text().contains("Maija Ström") && answer.text().contains("A rope"));
    }
    owner.upload(&sv, &file(vec![0xff; 25 * 1024 * 1024])).await.being(413);
    owner.upload(&form.clone().without("csrf"), &file(jpeg.clone())).await.being(403);
    owner.upload(&form.clone().with("csrf", "x"), &file(jpeg.clone())).await.being(403);
    owner.upload(&form.without("photographer"), &file(jpeg)).await.being(422);
    let page = owner.get(&format!("{offering}/steps/pictures")).await.being(200);
    assert!(page.all("img", "src").is_empty());
}

#[tokio::test]
async fn a_place_is_written_once_and_its_offerings_follow_it() {
    let world = World::open().await;
    let owner = world.owner().await;
    let form = owner.get("/host/venues/new").await.being(200).form("/host/venues");
    owner.send(&form.clone().with("lat", "pohjoinen").with("venue_name.fi", "Verstas")).await.being(422);
    let form = form.with("venue_name.fi", "Köysimakasiini").with("lat", "60,05").with("lon", "22,50");
    owner.send(&form.with("step_free", "yes")).await.being(303);
    let venue = owner.get("/host/venues").await.being(200).links("/host/venues/")[1].clone();
    let id = venue.trim_start_matches("/host/venues/").to_owned();
    let offering = written(&owner, "Köysipaja").await;
    step(&owner, &offering, "place", &[("venue", &id)]).await.being(303);
    publish(&world, &owner, &offering).await;
    let visitor = world.visitor(&world.producer);
    assert!(visitor.get(&public(&offering)).await.being(200).words().contains("Köysimakasiini"));
    let form = owner.get(&venue).await.being(200).form(&venue);
    assert_eq!((form.value("lat"), form.value("step_free")), ("60,05", "yes"));
    owner.send(&form.with("venue_name.fi", "Ruukin aitta")).await.being(303);
    world.deliver().await;
    assert!(visitor.get(&public(&offering)).await.being(200).words().contains("Ruukin aitta"));
}

#[tokio::test]
async fn an_offering_is_shown_from_its_first_moment_until_its_last() {
    let world = World::open().await;
    let owner = world.owner().await;
    let offering = written(&owner, "Köysipaja").await;
    // The world begins at ten in Finland on the ninth of November.
    let window = [("shown_from", "2026-11-10T12:00"), ("shown_until", "2026-11-12T12:00")];
    step(&owner, &offering, "booking", &window).await.being(303);
    publish(&world, &owner, &offering).await;
    let visitor = world.visitor(&world.producer);
    for (days, hours, status) in [(0, 0, 404), (1, 1, 404), (1, 2, 200), (3, 1, 200), (3, 2, 404)] {
        world.clock.set(later(days, hours));
        world.deliver().await;
        visitor.get(&public(&offering)).await.being(status);
    }
}
