//! A host plans times of its offerings, and says how they are booked.

use testkit::{Actor, Answer, number};

use crate::world::{World, book};

/// The workshop's times, as its owner sees them in Finnish.
async fn times(owner: &Actor, world: &World) -> Answer {
    owner.get(&format!("{}?lang=fi", path(world))).await.being(200)
}

fn path(world: &World) -> String {
    format!("/host/offerings/{}/occurrences", world.workshop.id)
}

/// The form for times that come again every week, sent to be looked at first.
async fn previewed(owner: &Actor, world: &World) -> Answer {
    let form =
        owner.get(&format!("{}/new?how=weekly&lang=fi", path(world))).await.being(200).form(&path(world));
    let form = form
        .with("date", "11.1.2027")
        .with("time", "10.00")
        .with("weekday-monday", "on")
        .with("count", "3")
        .with("except", "18.1.2027")
        .with("minutes", "60")
        .with("capacity", "24")
        .with("group_min", "1")
        .with("group_max", "24")
        .with("step", "preview");
    owner.send(&form).await.being(200)
}

async fn planned(world: &World) -> i64 {
    let tx = world.app.db.begin(world.producer.id).await.expect("a transaction begins");
    let sql = "select count(*) from booking.occurrence where offering_id = $1";
    number(&tx, sql, [world.workshop.id.into()]).await
}

#[tokio::test]
async fn times_that_come_again_are_looked_at_and_then_confirmed_once() {
    let world = World::open().await;
    let owner = world.owner().await;
    let before = planned(&world).await;
    let preview = previewed(&owner, &world).await;
    assert!(preview.words().contains("Lisätäänkö nämä 3 aikaa?"), "{}", preview.words());
    for day in ["ma 11.1.", "ma 25.1.", "ma 1.2."] {
        assert!(preview.words().contains(day), "{day}: {}", preview.words());
    }
    assert_eq!(planned(&world).await, before, "nothing is there before the host has said yes");
    let confirm = preview.form(&path(&world)).with("step", "confirm");
    let out = preview.text();
    let out =
        out.split("name=\"out-").nth(1).and_then(|rest| rest.split('"').next()).expect("a box").to_owned();
    let confirm = confirm.with(&format!("out-{out}"), "on");
    let done = owner.send(&confirm).await.being(303);
    assert_eq!(planned(&world).await, before + 2, "one was left out");
    owner.send(&confirm).await.being(303);
    assert_eq!(planned(&world).await, before + 2, "the same form makes the same times");
    let list = owner.get(done.location()).await.being(200);
    assert!(list.words().contains("2 aikaa on lisätty"), "{}", list.words());
    // A group books one of them as it books any other.
    world.deliver().await;
    let teacher = world.teacher().await;
    let offering = teacher.get(&format!("/offerings/{}", world.workshop.id)).await.being(200);
    assert!(offering.words().contains("25.1"), "{}", offering.words());
}

#[tokio::test]
async fn what_is_wrong_with_a_plan_is_told_and_what_was_typed_stays() {
    let world = World::open().await;
    let owner = world.owner().await;
    let form = owner.get(&format!("{}/new?lang=fi", path(&world))).await.being(200).form(&path(&world));
    let form =
        form.with("date", "31.2.2027").with("time", "kymmenen").with("minutes", "60").with("capacity", "0");
    let again = owner.send(&form.with("step", "preview")).await.being(422);
    assert!(again.text().contains("value=\"31.2.2027\"") && again.text().contains("value=\"kymmenen\""));
    for flaw in ["Kirjoita päivä", "Kirjoita kellonaika", "Kirjoita kokonaisluku 1–"] {
        assert!(again.words().contains(flaw), "{flaw}: {}", again.words());
    }
    let nothing = previewed(&owner, &world).await;
    let text = nothing.text();
    let mut confirm = nothing.form(&path(&world)).with("step", "confirm");
    for part in text.split("name=\"out-").skip(1) {
        confirm = confirm.with(&format!("out-{}", part.split('"').next().expect("an id")), "on");
    }
    let kept = owner.send(&confirm).await.being(422);
    assert!(kept.words().contains("Jätä jäljelle ainakin yksi"), "{}", kept.words());
}

#[tokio::test]
async fn a_host_says_how_its_offering_is_booked() {
    let world = World::open().await;
    let owner = world.owner().await;
    let page = times(&owner, &world).await;
    let form = page.form("/terms").with("approval", "manual").with("hold_hours", "48");
    let done = owner.send(&form).await.being(303);
    assert!(owner.get(done.location()).await.being(200).words().contains("Varaustapa on tallennettu"));
    let booked = book(&world.teacher().await, &world.workshop, 0, "5").await.being(303);
    let shown = world.teacher().await.get(booked.location()).await.being(200);
    assert!(shown.words().contains("Väntar på arrangören"), "{}", shown.words());

    let wrong = owner.send(&form.with("needed", "99").with("hold_hours", "x")).await.being(422);
    assert!(wrong.text().contains("value=\"99\"") && wrong.text().contains("value=\"x\""));
    assert!(wrong.words().contains("Kirjoita kokonaisluku 1–20."), "{}", wrong.words());
}

#[tokio::test]
async fn times_are_planned_by_those_who_offer_alone() {
    let world = World::open().await;
    world.person(&world.guest, "admin").await.get(&path(&world)).await.being(404);
    world.person(&world.home, "admin").await.get(&path(&world)).await.being(404);
    world.teacher().await.get(&path(&world)).await.being(403);
}

/// Where the workshop's first time is changed.
fn first(world: &World) -> String {
    format!("{}/{}", path(world), world.workshop.times[0])
}

#[tokio::test]
async fn a_time_that_groups_have_booked_is_changed_once_its_host_has_seen_whom_it_concerns() {
    let world = World::open().await;
    let owner = world.owner().await;
    let teacher = world.teacher().await;
    let booked = book(&teacher, &world.workshop, 0, "5").await.being(303);
    let form = owner.get(&format!("{}?lang=fi", first(&world))).await.being(200).form(&first(&world));
    let form = form.with("venue_name", "Kirjasto").with("step", "save");
    let asked = owner.send(&form).await.being(200);
    assert!(asked.words().contains("Tallennetaanko muutos?"), "{}", asked.words());
    assert!(asked.words().contains("paikka muuttuu") && asked.words().contains("Yhdellä ryhmällä on paikka"));
    let confirm = asked.form(&first(&world)).with("note", "Sali remontoidaan").with("step", "confirm");
    let done = owner.send(&confirm).await.being(303);
    assert!(owner.get(done.location()).await.being(200).words().contains("Aika on muutettu"));
    world.deliver().await;
    let shown = teacher.get(booked.location()).await.being(200);
    assert!(shown.words().contains("Kirjasto"), "{}", shown.words());
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let told = "select count(*) from messaging.letter where text like '%Sali remontoidaan%'";
    assert_eq!(number(&tx, told, []).await, 2, "whoever booked is told, and the unit");
    drop(tx);
    let late = owner.send(&confirm).await.being(409);
    assert!(late.words().contains("Joku muu on muuttanut aikaa"), "{}", late.words());
}

#[tokio::test]
async fn fewer_places_than_are_taken_are_refused_and_what_was_typed_stays() {
    let world = World::open().await;
    let owner = world.owner().await;
    book(&world.teacher().await, &world.workshop, 0, "5").await.being(303);
    let form = owner.get(&format!("{}?lang=fi", first(&world))).await.being(200).form(&first(&world));
    let few = owner.send(&form.clone().with("capacity", "6").with("step", "save")).await.being(409);
    assert!(few.words().contains("jo varattu 7 paikkaa"), "{}", few.words());
    assert!(few.text().contains("value=\"6\""));
    let wrong = owner.send(&form.with("date", "").with("closes", "x").with("step", "save")).await.being(422);
    assert!(wrong.words().contains("Kirjoita päivä") && wrong.text().contains("value=\"x\""));
}

#[tokio::test]
async fn a_time_is_called_off_with_a_reason_that_whoever_comes_reads() {
    let world = World::open().await;
    let owner = world.owner().await;
    let teacher = world.teacher().await;
    let booked = book(&teacher, &world.workshop, 0, "5").await.being(303);
    let ending = format!("{}/cancellation", first(&world));
    let page = owner.get(&format!("{ending}?lang=fi")).await.being(200);
    assert!(page.words().contains("Yksi ryhmä menettää paikkansa"), "{}", page.words());
    let form = page.form(&ending);
    let missing = owner.send(&form).await.being(422);
    assert!(missing.words().contains("Kirjoita syy"), "{}", missing.words());
    let done = owner.send(&form.with("reason", "Ohjaaja on sairastunut")).await.being(303);
    assert!(owner.get(done.location()).await.being(200).words().contains("Aika on peruttu"));
    let shown = teacher.get(booked.location()).await.being(200);
    assert!(shown.words().contains("Ohjaaja on sairastunut"), "{}", shown.words());
    // Nobody comes to the third one, so there is nobody to tell.
    let third = format!("{}/{}/cancellation", path(&world), world.workshop.times[2]);
    owner.send(&owner.get(&third).await.being(200).form(&third)).await.being(303);
}

#[tokio::test]
async fn a_time_is_changed_by_those_who_offer_it_alone() {
    let world = World::open().await;
    for end in ["", "/cancellation"] {
        let page = format!("{}{end}", first(&world));
        world.person(&world.guest, "admin").await.get(&page).await.being(404);
        world.teacher().await.get(&page).await.being(403);
    }
}
