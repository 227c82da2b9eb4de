//! Saved searches, through the router: what is new comes by mail, once, and can be stopped without signing in.

use jiff::SignedDuration;
use testkit::{Actor, texts};

use crate::world::{Site, World};

async fn saves(person: &Actor, query: &str, name: &str) {
    let page = person.get(&format!("/account/searches/new?{query}")).await.being(200);
    person.send(&page.form("/account/searches").with("name", name)).await.being(303);
}

async fn letters(world: &World, site: &Site) -> Vec<String> {
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    texts(&tx, "select text from messaging.letter where text like '%/news/%' order by written_at, id", [])
        .await
}

async fn a_minute_later(world: &World) {
    world.clock.set(world.clock.now().plus(SignedDuration::from_mins(2)));
    world.deliver().await;
}

#[tokio::test]
async fn what_is_new_is_told_once_and_what_was_there_is_not() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    saves(&teacher, "sort=newest&page=3", "Kaikki").await;
    saves(&teacher, "q=j%C3%A4%C3%A4kiekko", "Jääkiekko").await;
    a_minute_later(&world).await;
    assert!(letters(&world, &world.guest).await.is_empty(), "what was there is no news");

    world.app.catalogue.withdraw(world.producer.id, world.workshop.id, None).await.expect("it is withdrawn");
    world.deliver().await;
    world
        .app
        .catalogue
        .publish(world.producer.id, world.workshop.id, None)
        .await
        .expect("it is published again");
    world.deliver().await;
    a_minute_later(&world).await;
    assert!(letters(&world, &world.guest).await.is_empty(), "what comes back was there");

    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    testkit::change(&tx, "update catalogue.saved_search set seen = '{}'", []).await;
    tx.commit().await.expect("a transaction commits");
    a_minute_later(&world).await;
    a_minute_later(&world).await;
    let told = letters(&world, &world.guest).await;
    assert_eq!(told.len(), 1, "one letter, once: {told:?}");
    assert!(told[0].contains("Kaikki") && !told[0].contains("Jääkiekko"), "{}", told[0]);
    assert!(told[0].contains(&world.workshop.page()), "{}", told[0]);
    for site in [&world.home, &world.region, &world.producer] {
        assert!(letters(&world, site).await.is_empty(), "it is told within its own tenant");
    }
}

#[tokio::test]
async fn the_letters_link_shows_first_and_stops_when_asked() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    saves(&teacher, "q=varjot", "Varjot").await;
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let token = texts(&tx, "select stop_token from catalogue.saved_search", []).await.remove(0);
    drop(tx);
    let path = format!("/news/{token}/stop");
    let (visitor, neighbour) = (world.visitor(&world.guest), world.visitor(&world.home));
    assert!(!neighbour.get(&path).await.being(200).text().contains("Varjot"), "a token is of one tenant");
    neighbour.post(&path, []).await.being(200);
    assert!(visitor.get(&path).await.being(200).text().contains("Varjot"));
    assert!(
        teacher.get("/account/searches").await.being(200).text().contains("Varjot"),
        "looking stops nothing"
    );
    visitor.post(&path, []).await.being(200);
    visitor.post(&path, []).await.being(200);
    assert!(!teacher.get("/account/searches").await.being(200).text().contains("Varjot"));
}

#[tokio::test]
async fn a_saved_search_has_a_name_that_one_may_change() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let page = teacher.get("/account/searches/new?q=varjot&stage=grade_1").await.being(200);
    let form = page.form("/account/searches");
    assert_eq!(form.value("name"), "varjot");
    teacher.send(&form.clone().with("name", " ")).await.being(422);
    teacher.send(&form.clone().with("name", "x".repeat(121))).await.being(422);
    teacher.send(&form.clone().with("name", "Eka")).await.being(303);
    teacher.send(&form.with("name", "Toka")).await.being(303);
    let list = teacher.get("/account/searches").await.being(200);
    assert!(list.text().contains("Toka") && !list.text().contains("Eka"), "the same search is saved once");
    teacher.send(&list.form("/name").with("name", "Kolmas")).await.being(303);
    let list = teacher.get("/account/searches").await.being(200);
    assert!(list.text().contains("Kolmas"));
    teacher.send(&list.form("/ending")).await.being(303);
    assert!(!teacher.get("/account/searches").await.being(200).text().contains("Kolmas"));
    assert_eq!(world.visitor(&world.guest).get("/account/searches").await.status, 303);
}

/// What was there counts as news again.
async fn forget_what_was_seen(world: &World) {
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    testkit::change(&tx, "update catalogue.saved_search set seen = '{}'", []).await;
    tx.commit().await.expect("a transaction commits");
}

async fn change_the_teachers_place(world: &World, sql: &'static str) {
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    testkit::change(&tx, sql, [world.guest.email("booker").into()]).await;
    tx.commit().await.expect("a transaction commits");
}

#[tokio::test]
async fn news_go_to_the_address_that_one_has_now() {
    let world = World::open().await;
    saves(&world.teacher().await, "sort=newest", "Kaikki").await;
    change_the_teachers_place(
        &world,
        "update identity.membership set email = 'uusi@example.fi' where email = $1",
    )
    .await;
    forget_what_was_seen(&world).await;
    a_minute_later(&world).await;
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let to = texts(&tx, "select to_email from messaging.letter where text like '%/news/%'", []).await;
    assert_eq!(to, ["uusi@example.fi"]);
}

#[tokio::test]
async fn whoever_has_left_gets_no_news_and_what_they_saved_is_forgotten() {
    let world = World::open().await;
    saves(&world.teacher().await, "sort=newest", "Kaikki").await;
    let colleague = world.person(&world.guest, "colleague").await;
    saves(&colleague, "sort=newest", "Kollegan").await;
    change_the_teachers_place(&world, "delete from identity.membership where email = $1").await;
    forget_what_was_seen(&world).await;
    a_minute_later(&world).await;
    let told = letters(&world, &world.guest).await;
    assert!(matches!(&told[..], [letter] if letter.contains("Kollegan")), "{told:?}");
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    assert_eq!(texts(&tx, "select name from catalogue.saved_search", []).await, ["Kollegan"]);
}

#[tokio::test]
async fn one_search_too_many_is_told_and_what_was_typed_stays() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    for number in 1..=50 {
        saves(&teacher, &format!("q=haku{number}"), &format!("Haku {number}")).await;
    }
    let page = teacher.get("/account/searches/new?q=viimeinen&lang=fi").await.being(200);
    let form = page.form("/account/searches").with("name", "Yksi liikaa");
    let refused = teacher.send(&form).await.being(422);
    assert!(refused.text().contains("value=\"Yksi liikaa\""), "{}", refused.words());
    assert!(
        !refused.links("/account/searches").is_empty() && refused.words().contains("50"),
        "{}",
        refused.words()
    );
    assert!(!teacher.get("/account/searches").await.being(200).text().contains("Yksi liikaa"));
    // One of the fifty may still get another name, and room is made by removing one.
    saves(&teacher, "q=haku7", "Uusi nimi").await;
    let list = teacher.get("/account/searches").await.being(200);
    assert!(list.text().contains("Uusi nimi"));
    teacher.send(&list.form("/ending")).await.being(303);
    teacher.send(&form).await.being(303);
}

#[tokio::test]
async fn a_search_too_long_to_keep_is_refused_with_a_sentence() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let origins: Vec<String> = (0..60).map(|n| format!("origin={n:a>60}")).collect();
    let page = teacher.get(&format!("/account/searches/new?{}", origins.join("&"))).await.being(200);
    let again = teacher.send(&page.form("/account/searches").with("name", "Paljon")).await.being(422);
    assert!(again.text().contains("value=\"Paljon\""), "{}", again.words());
    assert!(teacher.get("/account/searches").await.being(200).links("/offerings?").is_empty());
}
