//! A unit's groups: written down on the way to a booking, changed, ended; nobody else's business.

use contract::Lang;
use testkit::{Actor, Answer, Form};

use crate::world::{Site, World, book, booking_page, groups_on, with_first_group};

/// The form for a new group, filled in.
async fn blank(person: &Actor, query: &str) -> Form {
    let page = person.get(&format!("/groups/new{query}")).await.being(200);
    let form = page.form("/groups").with("name", "Mixed 3–4").with("adults", 2);
    form.with("stage-grade_3", 9).with("stage-grade_4", 8)
}

/// The pages of the groups that a list shows.
fn groups(page: &Answer) -> Vec<String> {
    let other = ["/groups/new", "/groups/entitlements"];
    page.links("/groups/")
        .into_iter()
        .filter(|href| !other.iter().any(|page| href.starts_with(page)))
        .collect()
}

fn name_of_the_first(site: &Site) -> String {
    format!("luokka A koulu {}", site.slug)
}

#[tokio::test]
async fn a_group_that_a_booking_lacks_is_written_down_and_the_booking_goes_on() {
    let world = World::open().await;
    let (teacher, owner) = (world.teacher().await, world.owner().await);
    let booking = teacher.get(&world.workshop.form(0)).await.being(200);
    let form = teacher.get(&booking.links("/groups/new?")[0]).await.being(200).form("/groups");
    let form = form.with("name", "Skogens 3–4").with("stage-grade_3", 9).with("stage-grade_4", " 8 ");
    let form = form.with("adults", 3).with("language-sv", "on").with("need-quiet_space", "on");
    let back = teacher.send(&form).await.being(303).location().to_owned();
    assert!(back.starts_with(&world.workshop.form(0)), "{back}");

    let booking = teacher.get(&back).await.being(200);
    let form = booking.form("/booking");
    assert_eq!(
        (form.value("participants"), form.value("adults")),
        ("17", "3"),
        "the numbers are the group's"
    );
    assert!(!form.value("group").is_empty(), "and the group is chosen");
    assert!(booking.words().contains("Skogens 3–4"));
    let booked = teacher.send(&form).await.being(303);
    for words in [
        teacher.get(&booking_page(&booked)).await.being(200).words(),
        owner.get("/host/bookings").await.being(200).words(),
    ] {
        assert!(words.contains("Skogens 3–4"), "{words}");
        assert!(words.contains("lugnt rum") || words.contains("Rauhallinen tila"), "{words}");
    }
}

#[tokio::test]
async fn what_cannot_be_read_comes_back_as_typed_with_a_sentence_in_each_language() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let expected = [
        (Lang::Fi, ["Anna ryhmälle nimi", "Kirjoita ainakin yhden", "montako aikuista"]),
        (Lang::Sv, ["Ge gruppen ett namn", "Skriv antalet i åtminstone", "hur många vuxna"]),
        (Lang::En, ["Give the group a name", "Write how many there are", "how many adults"]),
    ];
    for (lang, sentences) in expected {
        teacher.get(&format!("/?lang={}", lang.code())).await.being(200);
        let form = teacher.get("/groups/new").await.being(200).form("/groups");
        let page = teacher.send(&form.with("name", " ").with("need-wheelchair", "on")).await.being(422);
        assert_eq!(page.lang().as_deref(), Some(lang.code()));
        for sentence in sentences {
            assert_eq!(page.words().matches(sentence).count(), 2, "{sentence}: {}", page.words());
        }
        assert_eq!(page.form("/groups").value("need-wheelchair"), "on", "what was ticked stays ticked");
    }
    let typed = blank(&teacher, "").await.with("stage-grade_4", "åtta <b>").with("adults", "-1");
    let again = teacher.send(&typed).await.being(422).form("/groups");
    assert_eq!(again.fields, typed.fields, "nothing that was typed is lost");
}

#[tokio::test]
async fn a_name_is_taken_once_and_free_again_when_its_group_has_ended() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let form = blank(&teacher, "").await.with("name", name_of_the_first(&world.guest));
    let page = teacher.send(&form).await.being(422);
    assert!(page.words().contains("Enheten har redan en grupp"), "{}", page.words());
    assert_eq!(page.form("/groups").value("stage-grade_3"), "9");

    let first = groups(&teacher.get("/groups").await.being(200)).swap_remove(0);
    let ending = teacher.get(&first).await.being(200).form("/ending");
    let list = teacher.get(teacher.send(&ending).await.being(303).location()).await.being(200);
    assert!(list.words().contains("Gruppen är avslutad"), "{}", list.words());
    teacher.get(&first).await.being(404);
    teacher.send(&ending).await.being(303);
    teacher.send(&form).await.being(303);
}

#[tokio::test]
async fn a_group_that_changes_or_ends_leaves_its_bookings_as_they_were() {
    let world = World::open().await;
    let (teacher, owner) = (world.teacher().await, world.owner().await);
    let page = teacher.get(&world.workshop.form(0)).await.being(200);
    let stale = with_first_group(&page, page.form("/booking")).with("participants", 5).with("adults", 2);
    let booked = booking_page(&book(&teacher, &world.workshop, 2, "17").await.being(303));
    let address = format!("/groups/{}", groups_on(&page)[0]);

    let form = teacher.get(&address).await.being(200).form(&address);
    assert_eq!(
        (form.value("stage-grade_3"), form.value("stage-grade_4"), form.value("adults")),
        ("9", "8", "2")
    );
    teacher.send(&form.with("name", "Renamed").with("adults", 4)).await.being(303);
    let other = teacher.get(&world.workshop.form(0)).await.being(200);
    assert!(other.words().contains("Renamed"), "{}", other.words());
    let ending = teacher.get(&address).await.being(200).form("/ending");
    teacher.send(&ending).await.being(303);

    let name = name_of_the_first(&world.guest);
    assert!(teacher.get(&booked).await.being(200).words().contains(&name));
    assert!(owner.get("/host/bookings").await.being(200).words().contains(&name));
    let form = teacher.get(&world.workshop.form(0)).await.being(200);
    assert_eq!(groups_on(&form).len(), 1, "what has ended is not offered");
    teacher.send(&stale).await.being(422);
}

#[tokio::test]
async fn a_unit_without_groups_hears_what_they_are_and_makes_one_on_the_way_to_its_booking() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    for group in groups(&teacher.get("/groups").await.being(200)) {
        let ending = teacher.get(&group).await.being(200).form("/ending");
        teacher.send(&ending).await.being(303);
    }
    let list = teacher.get("/groups").await.being(200);
    assert!(list.words().contains("Här samlas enhetens grupper"), "{}", list.words());
    let page = teacher.get(&world.workshop.form(0)).await.being(200);
    assert!(!page.has_form("/booking"));
    let form = teacher.get(&page.links("/groups/new?")[0]).await.being(200).form("/groups");
    let form = form.with("name", "3A").with("stage-grade_3", 9).with("adults", 1);
    let back = teacher.send(&form).await.being(303).location().to_owned();
    let form = teacher.get(&back).await.being(200).form("/booking");
    teacher.send(&form).await.being(303);
}

#[tokio::test]
async fn a_broker_says_for_which_unit_and_a_booker_cannot_say_anothers() {
    let world = World::open().await;
    let broker = world.person(&world.guest, "broker").await;
    let page = broker.get("/groups/new").await.being(200);
    let units: Vec<String> = page.all("option", "value").into_iter().filter(|id| !id.is_empty()).collect();
    assert_eq!(units.len(), 2);
    let form = blank(&broker, "").await;
    let again = broker.send(&form).await.being(422);
    assert!(again.words().contains("Välj en enhet"), "{}", again.words());
    for unit in &units {
        broker.send(&form.clone().with("unit", unit)).await.being(303);
    }
    assert_eq!(groups(&broker.get("/groups").await.being(200)).len(), 6);

    let teacher = world.teacher().await;
    let own = teacher.get("/groups/new").await.being(200).form("/groups").value("unit").to_owned();
    let other = units.iter().find(|unit| **unit != own).expect("another unit");
    let form = blank(&teacher, "").await.with("name", "Smuggled").with("unit", other);
    teacher.send(&form).await.being(422);
    assert!(!broker.get("/groups").await.being(200).words().contains("Smuggled"));
}

#[tokio::test]
async fn groups_are_for_those_who_book_and_only_where_units_are() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    assert!(visitor.get("/groups").await.being(303).location().starts_with("/sign-in"));
    world.person(&world.guest, "viewer").await.get("/groups").await.being(403);
    world.owner().await.get("/groups/new").await.being(403);
    let teacher = world.teacher().await;
    let page = teacher.get("/groups").await.being(200);
    assert!(page.links("/groups").contains(&"/groups".to_owned()), "the menu leads there");
    let colleague = world.person(&world.guest, "colleague").await;
    let theirs = colleague.get("/groups").await.being(200);
    assert!(!theirs.words().contains(&name_of_the_first(&world.guest)));
}

#[tokio::test]
async fn the_way_back_from_a_new_group_leads_to_a_booking_form_and_nowhere_else() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    for (number, query) in [
        "?offering=//evil.example&occurrence=x",
        "?offering=..&occurrence=%2F%2Fevil.example",
        "?next=//evil",
    ]
    .into_iter()
    .enumerate()
    {
        let form = blank(&teacher, query).await.with("name", format!("Group {number}"));
        let form = form.with("offering", "//evil.example").with("occurrence", "//evil.example");
        assert_eq!(teacher.send(&form).await.being(303).location(), "/groups?done=formed");
    }
}
