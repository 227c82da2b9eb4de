//! A host keeps places for its own units until a day: what it types, what neighbours see, and what comes on that day.

use federation::Part;
use http::Method;
use serde_json::{Value, json as said};
use tenancy::Scope;
use testkit::{Actor, Form};

use crate::api::{fields, json};
use crate::world::{World, book, later};

/// A world where the home municipality's museum is listed across the border.
async fn shared() -> World {
    let world = World::open().await;
    let (home, region) = (world.home.id, world.region.id);
    world.app.federation.agree(region, home, Part::Producer).await.expect("a region agrees");
    world.app.federation.share(home, world.museum.id, region, None).await.expect("a museum shares");
    world.deliver().await;
    world
}

fn times(world: &World) -> String {
    format!("/host/offerings/{}/occurrences", world.museum.id)
}

async fn first_time(host: &Actor, world: &World) -> Form {
    let page = format!("{}/{}", times(world), world.museum.times[0]);
    host.get(&format!("{page}?lang=fi")).await.being(200).form(&page)
}

/// Twenty of the first time's twenty-four places are kept until five days from now.
async fn keeps_twenty(world: &World) -> Actor {
    let host = world.person(&world.home, "admin").await;
    let form = first_time(&host, world).await;
    let day = later(5, 0).to_string();
    let form = form.with("own_seats", "20").with("own_until", day.split('T').next().expect("a day"));
    let done = host.send(&form.with("own_until_time", "10:00").with("step", "save")).await.being(303);
    world.deliver().await;
    let list = host.get(done.location()).await.being(200);
    assert!(list.words().contains("20 paikkaa omille la 14.11. klo 10.00 asti"), "{}", list.words());
    host
}

#[tokio::test]
async fn what_is_kept_looks_taken_across_the_border_until_its_day() {
    let world = shared().await;
    keeps_twenty(&world).await;
    let (teacher, neighbour) = (world.teacher().await, world.person(&world.home, "booker").await);
    let shown = teacher.get(&format!("{}?lang=fi", world.museum.page())).await.being(200).words();
    assert!(shown.contains("4 paikkaa") && !shown.contains("omille"), "{shown}");
    let full = book(&teacher, &world.museum, 0, "5").await.being(409);
    assert!(full.words().contains("Paikkoja on jäljellä 4"), "{}", full.words());
    book(&neighbour, &world.museum, 0, "5").await.being(303);

    world.clock.set(later(5, 0));
    world.deliver().await;
    book(&world.teacher().await, &world.museum, 0, "5").await.being(303);
    let form = first_time(&world.person(&world.home, "admin").await, &world).await;
    assert_eq!((form.value("own_seats"), form.value("own_until")), ("", ""), "nothing is kept any more");
}

#[tokio::test]
async fn programs_read_what_is_kept_where_it_is_theirs_alone() {
    let world = shared().await;
    let path = format!("/api/v1/offerings/{}/occurrences", world.museum.id);
    let host = world.program(&world.home, "admin", &[Scope::Host]).await;
    let new = said!({"starts_at": later(3, 0).to_string(), "ends_at": later(3, 1).to_string(), "counts": "heads",
                     "capacity": 24, "own": {"seats": 20, "until": later(2, 0).to_string()}});
    let made = json(&host.json(Method::POST, &path, new.clone()).await.being(201));
    assert_eq!((&made["own"], &made["taken"]), (&new["own"], &said!(0)));
    let across = json(&world.visitor(&world.guest).get(&path).await.being(200));
    assert_eq!((&across["items"][0]["own"], &across["items"][0]["taken"]), (&Value::Null, &said!(20)));
    let public = json(&world.visitor(&world.home).get(&path).await.being(200));
    assert_eq!(public["items"][0]["own"], Value::Null, "visitors are not told");

    for (own, expected) in [
        (said!({"seats": 25, "until": later(2, 0).to_string()}), "own.seats"),
        (said!({"seats": 20, "until": later(4, 0).to_string()}), "own.until"),
        (said!({"seats": 20, "until": later(-1, 0).to_string()}), "own.until"),
        (said!({"seats": 20}), "own.until"),
    ] {
        let mut wrong = new.clone();
        wrong["own"] = own;
        let answer = host.json(Method::POST, &path, wrong.clone()).await.being(422);
        assert_eq!(fields(&answer), [expected], "{wrong}");
    }
    let producer = world.program(&world.producer, "owner", &[Scope::Host]).await;
    let theirs = format!("/api/v1/offerings/{}/occurrences", world.workshop.id);
    let answer = producer.json(Method::POST, &theirs, new).await.being(422);
    assert_eq!(fields(&answer), ["own"], "a producer has no units");
}

#[tokio::test]
async fn half_of_it_typed_is_told_and_stays_in_the_form() {
    let world = shared().await;
    let host = world.person(&world.home, "admin").await;
    let form = first_time(&host, &world).await.with("step", "save");
    let no_day = host.send(&form.clone().with("own_seats", "5")).await.being(422);
    assert!(no_day.words().contains("Kirjoita päivä") && no_day.text().contains("value=\"5\""));
    let late = form.clone().with("own_seats", "5").with("own_until", "2027-01-01");
    let late = host.send(&late).await.being(422);
    assert!(late.words().contains("päättyisi ennen kuin paikat avataan kaikille"), "{}", late.words());
    let many = host.send(&form.with("own_seats", "25").with("own_until", "2026-11-12")).await.being(422);
    assert!(many.words().contains("enempää kuin paikkoja on"), "{}", many.words());
}

#[tokio::test]
async fn many_times_are_planned_with_places_of_ones_own_and_a_producer_is_not_asked() {
    let world = shared().await;
    let host = world.person(&world.home, "admin").await;
    let path = times(&world);
    let form = host.get(&format!("{path}/new?how=weekly&lang=fi")).await.being(200).form(&path);
    let form = form
        .with("date", "11.1.2027")
        .with("time", "10.00")
        .with("weekday-monday", "on")
        .with("count", "3")
        .with("capacity", "24")
        .with("own_seats", "12")
        .with("own_until", "7.1.2027");
    let preview = host.send(&form.with("step", "preview")).await.being(200);
    let done = host.send(&preview.form(&path).with("step", "confirm")).await.being(303);
    let list = host.get(done.location()).await.being(200).words();
    assert_eq!(list.matches("12 paikkaa omille").count(), 3, "{list}");

    let owner = world.owner().await;
    let theirs = format!("/host/offerings/{}/occurrences/{}", world.workshop.id, world.workshop.times[0]);
    let form = owner.get(&theirs).await.being(200).form(&theirs);
    assert!(!form.fields.contains_key("own_seats"), "a producer has no units of its own");
    let kept = form.with("own_seats", "5").with("own_until", "2026-11-12").with("step", "save");
    let list = owner.get(owner.send(&kept).await.being(303).location()).await.being(200).words();
    assert!(!list.contains("omille") && !list.contains("för egna"), "{list}");
}
