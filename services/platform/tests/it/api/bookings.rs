//! Bookings by program: a school's own system books, a hall's own system answers, and nobody reads what is another's.

use axum::body::Body;
use http::Method;
use serde_json::{Value, json as said};
use tenancy::Scope;
use testkit::{Actor, Answer, change};

use super::{fields, json, problem};
use crate::booking_way::agree;
use crate::world::{Given, Site, World, book, booking_page, later};

const BOOKINGS: &str = "/api/v1/bookings";

/// A school's program: its person books for one unit with two groups.
async fn school(world: &World, site: &Site) -> Actor {
    world.program(site, "booker", &[Scope::Book]).await
}

async fn owner(world: &World) -> Actor {
    world.program(&world.producer, "owner", &[Scope::Host]).await
}

/// The groups of the units that a program's person books for, by name.
async fn groups(program: &Actor) -> Vec<String> {
    let listed = json(&program.get("/api/v1/groups").await.being(200));
    let items = listed["items"].as_array().expect("items");
    items.iter().map(|group| group["id"].as_str().expect("an id").to_owned()).collect()
}

/// What a program's first group wants: so many participants and two adults, at these times.
async fn wish(program: &Actor, given: &Given, times: &[usize], participants: i32) -> Value {
    let times: Vec<String> = times.iter().map(|time| given.times[*time].to_string()).collect();
    let group = &groups(program).await[0];
    said!({"occurrence_ids": times, "group_id": group, "participants": participants, "adults": 2})
}

fn with(mut body: Value, field: &str, value: Value) -> Value {
    body[field] = value;
    body
}

async fn send(program: &Actor, key: &str, body: &Value) -> Answer {
    program.clone().saying("idempotency-key", key).json(Method::POST, BOOKINGS, body).await
}

/// Books, and gives what was answered.
async fn made(program: &Actor, key: &str, body: &Value) -> Value {
    json(&send(program, key, body).await.being(201))
}

fn at(booking: &Value) -> String {
    format!("{BOOKINGS}/{}", booking["id"].as_str().expect("an id"))
}

async fn post(program: &Actor, booking: &Value, deed: &str, body: Value) -> Answer {
    program.json(Method::POST, &format!("{}/{deed}", at(booking)), body).await
}

/// Where a program reads that its booking stands.
async fn state(program: &Actor, booking: &Value) -> String {
    json(&program.get(&at(booking)).await.being(200))["state"].as_str().expect("a state").to_owned()
}

#[tokio::test]
async fn a_program_books_and_both_parties_read_it_alike() {
    let world = World::open().await;
    let (school, owner) = (school(&world, &world.guest).await, owner(&world).await);
    let wanted = with(wish(&school, &world.workshop, &[0], 17).await, "message", said!("Två rullstolar"));
    let wanted = with(wanted, "transport", said!("paid_by_tenant"));
    let answer = send(&school, "wilma-1", &wanted).await.being(201);
    let booking = json(&answer);
    assert_eq!(answer.header("location"), Some(at(&booking).as_str()));
    assert_eq!(booking["state"], "confirmed");
    for field in ["occurrence_ids", "group_id", "participants", "adults"] {
        assert_eq!(booking[field], wanted[field], "{field}");
    }
    let guest = json(&school.get(&at(&booking)).await.being(200));
    let host = json(&owner.get(&at(&booking)).await.being(200));
    assert_eq!((&guest["side"], &host["side"]), (&said!("guest"), &said!("host")));
    assert_eq!((&guest["group"]["id"], &host["group"]["id"]), (&wanted["group_id"], &Value::Null));
    for (field, expected) in [
        ("state", said!("confirmed")),
        ("offering_id", said!(world.workshop.id.to_string())),
        ("participants", said!(17)),
        ("message", said!("Två rullstolar")),
        ("transport", said!("paid_by_tenant")),
        ("attendance", Value::Null),
        ("booked_at", said!(world.clock.now().to_string())),
    ] {
        assert_eq!((&guest[field], &host[field]), (&expected, &expected), "{field}");
    }
    assert_eq!(guest["occurrences"][0]["id"], wanted["occurrence_ids"][0]);
    assert_eq!(guest["occurrences"][0]["is_held"], true);
    assert_eq!(host["booker"]["email"], world.guest.email("booker"));
    let path = format!("/bookings/{}", booking["id"].as_str().expect("an id"));
    let page = world.teacher().await.get(&path).await.being(200);
    assert!(page.words().contains("17 + 2 vuxna"), "the page tells the same");
}

/// The same wish for a program's second group.
async fn for_the_second_group(program: &Actor, wish: Value) -> Value {
    with(wish, "group_id", said!(groups(program).await[1]))
}

async fn withdrawn(world: &World, owner: &Site, given: &Given) {
    let withdrawn = world.app.catalogue.withdraw(owner.id, given.id, None).await;
    withdrawn.expect("an offering is withdrawn");
    world.deliver().await;
}

#[tokio::test]
async fn what_one_tenant_has_just_asked_for_is_nobody_elses() {
    let world = World::open().await;
    let (school, home) = (school(&world, &world.guest).await, school(&world, &world.home).await);
    let museum = wish(&home, &world.museum, &[0], 5).await;
    made(&home, "own", &museum).await;
    let stolen = with(museum, "group_id", said!(groups(&school).await[0]));
    send(&school, "stolen", &stolen).await.being(404);
    let workshop = wish(&school, &world.workshop, &[0], 5).await;
    let other = with(workshop, "group_id", said!(groups(&home).await[0]));
    send(&school, "others-group", &other).await.being(404);
}

/// A process remembers for a second what an offering shows, and asks each time whether its door is open.
#[tokio::test]
async fn what_a_neighbour_has_withdrawn_is_not_booked_from_memory() {
    let world = World::open().await;
    let school = school(&world, &world.guest).await;
    let workshop = wish(&school, &world.workshop, &[0], 5).await;
    made(&school, "first", &workshop).await;
    withdrawn(&world, &world.producer, &world.workshop).await;
    send(&school, "second", &for_the_second_group(&school, workshop).await).await.being(404);
}

/// At home there is no door.
#[tokio::test]
async fn what_is_withdrawn_at_home_is_forgotten_in_a_second() {
    let world = World::open().await;
    let home = school(&world, &world.home).await;
    let museum = wish(&home, &world.museum, &[0], 5).await;
    made(&home, "first", &museum).await;
    withdrawn(&world, &world.home, &world.museum).await;
    tokio::time::sleep(std::time::Duration::from_millis(1_100)).await;
    send(&home, "second", &for_the_second_group(&home, museum).await).await.being(404);
}

#[tokio::test]
async fn the_same_key_books_once_and_another_body_is_told_from_it() {
    let world = World::open().await;
    let school = school(&world, &world.guest).await;
    let wanted = wish(&school, &world.workshop, &[0], 10).await;
    let first = made(&school, "wilma-1", &wanted).await;
    assert_eq!(made(&school, "wilma-1", &wanted).await, first);
    for (field, other) in [
        ("participants", said!(9)),
        ("occurrence_ids", said!([world.workshop.times[2].to_string()])),
        ("queue", said!(true)),
        ("message", said!("Hej")),
    ] {
        let answer = send(&school, "wilma-1", &with(wanted.clone(), field, other)).await.being(422);
        assert_eq!(problem(&answer), "repeat_differs", "{field}");
    }
    let keyless = school.json(Method::POST, BOOKINGS, &wanted).await.being(422);
    assert_eq!(fields(&keyless), ["Idempotency-Key"]);
    let listed = json(&school.get(BOOKINGS).await.being(200));
    assert_eq!((&listed["total"], &listed["items"][0]["id"]), (&said!(1), &first["id"]));
    let cancelled = json(&post(&school, &first, "cancellation", said!({})).await.being(200));
    assert_eq!(cancelled["state"], "cancelled");
    assert_eq!(made(&school, "wilma-1", &wanted).await["state"], "cancelled", "it is that booking still");
}

#[tokio::test]
async fn why_there_is_no_place_is_said_by_the_type() {
    let world = World::open().await;
    let (school, neighbour) = (school(&world, &world.guest).await, school(&world, &world.home).await);
    made(&neighbour, "1", &wish(&neighbour, &world.workshop, &[0], 18).await).await;
    let wanted = wish(&school, &world.workshop, &[0], 10).await;
    let full = send(&school, "1", &wanted).await.being(409);
    assert_eq!((problem(&full).as_str(), &json(&full)["left"]), ("full", &said!(4)));
    assert!(json(&full)["detail"].as_str().is_some_and(|detail| detail.contains('4')), "{}", full.text());

    let waiting = made(&school, "2", &with(wanted.clone(), "queue", said!(true))).await;
    assert_eq!(waiting["state"], "waiting");
    let again = send(&school, "3", &with(wanted.clone(), "queue", said!(true))).await.being(409);
    assert_eq!(problem(&again), "already_waiting");

    let other = with(wanted.clone(), "group_id", said!(groups(&school).await[1]));
    let other = with(other, "occurrence_ids", said!([world.workshop.times[2].to_string()]));
    made(&school, "4", &other).await;
    assert_eq!(problem(&send(&school, "5", &other).await.being(409)), "already_booked");

    agree(&world, &world.producer, &world.workshop, "needed", "2").await;
    let one = send(&school, "6", &wish(&school, &world.workshop, &[2], 5).await).await.being(409);
    assert_eq!((problem(&one).as_str(), &json(&one)["needed"]), ("wrong_number_of_times", &said!(2)));
    agree(&world, &world.producer, &world.workshop, "needed", "1").await;

    let person = world.app.identity.person_with(world.producer.id, &world.producer.email("owner")).await;
    let person = person.expect("people are known").expect("a person");
    let cancels =
        world.app.booking.cancel_occurrence(world.producer.id, world.workshop.times[1], "Sairaus", person);
    cancels.await.expect("a time is called off");
    let gone = send(&school, "7", &wish(&school, &world.workshop, &[1], 5).await).await.being(409);
    assert_eq!(problem(&gone), "cancelled");

    world.clock.set(later(7, 1));
    let late = send(&school, "8", &wish(&school, &world.workshop, &[0], 5).await).await.being(409);
    assert_eq!(problem(&late), "closed");
}

#[tokio::test]
async fn what_cannot_be_of_a_booking_is_told_field_by_field_and_all_at_once() {
    let world = World::open().await;
    let school = school(&world, &world.guest).await;
    let wanted = wish(&school, &world.workshop, &[0], 10).await;
    let many = vec![world.workshop.times[0].to_string(); 101];
    for (body, expected) in [
        (said!({}), vec!["occurrence_ids"]),
        (with(wanted.clone(), "pupils", said!(["Aino"])), vec!["pupils"]),
        (with(wanted.clone(), "occurrence_ids", said!([])), vec!["occurrence_ids"]),
        (with(wanted.clone(), "occurrence_ids", said!(many)), vec!["occurrence_ids"]),
        (with(wanted.clone(), "group_id", said!("4A")), vec!["group_id"]),
        (with(wanted.clone(), "participants", said!("many")), vec!["participants"]),
        (with(wanted.clone(), "participants", said!(23)), vec!["participants"]),
        (with(with(wanted.clone(), "participants", said!(0)), "adults", said!(1)), vec!["participants"]),
        (
            with(with(wanted.clone(), "participants", said!(-1)), "adults", said!(-1)),
            vec!["participants", "adults"],
        ),
        (with(wanted.clone(), "transport", said!("rocket")), vec!["transport"]),
        (
            with(
                with(with(wanted.clone(), "message", said!("a".repeat(1001))), "adults", said!(90)),
                "invoice_reference",
                said!("a".repeat(101)),
            ),
            vec!["participants", "invoice_reference", "message"],
        ),
        (with(wanted.clone(), "any_time", said!(true)), vec!["any_time"]),
    ] {
        let answer = send(&school, "1", &body).await.being(422);
        assert_eq!(fields(&answer), expected, "{body}");
    }
    assert_eq!(json(&school.get(BOOKINGS).await.being(200))["total"], 0, "nothing was booked");
}

#[tokio::test]
async fn a_time_or_a_group_of_a_strangers_is_as_good_as_none() {
    let world = World::open().await;
    let elsewhere = world.beside().await;
    let school = school(&world, &world.guest).await;
    let wanted = wish(&school, &world.workshop, &[0], 10).await;
    let neighbours = groups(&world.program(&world.home, "booker", &Scope::ALL).await).await;
    let colleagues = groups(&world.program(&world.guest, "colleague", &Scope::ALL).await).await;
    let unknown = contract::GroupId::new().to_string();
    for group in [&neighbours[0], &colleagues[0], &unknown] {
        send(&school, "1", &with(wanted.clone(), "group_id", said!(group))).await.being(404);
    }
    let unknown = contract::OccurrenceId::new();
    for time in [world.museum.times[0], world.draft.times[0], elsewhere.workshop.times[0], unknown] {
        send(&school, "1", &with(wanted.clone(), "occurrence_ids", said!([time.to_string()])))
            .await
            .being(404);
        let beside_one = said!([world.workshop.times[0].to_string(), time.to_string()]);
        send(&school, "1", &with(wanted.clone(), "occurrence_ids", beside_one)).await.being(404);
    }
}

#[tokio::test]
async fn who_owns_a_time_books_it_at_once_before_any_tray_has_heard_of_it() {
    let world = World::open().await;
    let program = world.program(&world.home, "both", &Scope::ALL).await;
    let time = said!({"starts_at": later(3, 0).to_string(), "ends_at": later(3, 1).to_string(), "counts": "heads",
                      "capacity": 40});
    let times = format!("/api/v1/offerings/{}/occurrences", world.museum.id);
    let time = json(&program.json(Method::POST, &times, time).await.being(201));
    let wanted = with(wish(&program, &world.museum, &[0], 10).await, "occurrence_ids", said!([time["id"]]));
    let booking = made(&program, "1", &wanted).await;
    assert_eq!(booking["offering_id"], said!(world.museum.id.to_string()));
}

#[tokio::test]
async fn a_host_answers_and_an_answer_given_twice_is_the_same() {
    let world = World::open().await;
    agree(&world, &world.producer, &world.workshop, "approval", "'manual'").await;
    let (school, owner) = (school(&world, &world.guest).await, owner(&world).await);
    let yes = made(&school, "1", &wish(&school, &world.workshop, &[0], 10).await).await;
    assert_eq!(yes["state"], "requested");
    let other =
        with(wish(&school, &world.workshop, &[2], 10).await, "group_id", said!(groups(&school).await[1]));
    let no = made(&school, "2", &other).await;

    let lacking = post(&owner, &yes, "approval", said!({})).await.being(422);
    assert_eq!(fields(&lacking), ["approve"]);
    assert_eq!(
        problem(&post(&school, &yes, "approval", said!({"approve": true})).await.being(403)),
        "forbidden"
    );
    for _ in 0..2 {
        let said_yes = said!({"approve": true, "message": "Välkomna"});
        let answered = json(&post(&owner, &yes, "approval", said_yes).await.being(200));
        assert_eq!((&answered["state"], &answered["note"]), (&said!("confirmed"), &said!("Välkomna")));
        let answered = json(&post(&owner, &no, "approval", said!({"approve": false})).await.being(200));
        assert_eq!(answered["state"], "declined");
    }
    let late = post(&owner, &no, "approval", said!({"approve": true})).await.being(409);
    assert_eq!(problem(&late), "not_now");
    assert_eq!(json(&school.get(&at(&yes)).await.being(200))["note"], "Välkomna");
}

#[tokio::test]
async fn a_units_own_principal_answers_first_and_the_host_sees_nothing_before() {
    let world = World::open().await;
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let sql = "update identity.unit set approver_email = $2 where tenant_id = $1";
    assert!(change(&tx, sql, [world.guest.id.into(), world.guest.email("broker").into()]).await > 0);
    tx.commit().await.expect("a transaction commits");
    let (school, owner) = (school(&world, &world.guest).await, owner(&world).await);
    let principal = world.program(&world.guest, "broker", &[Scope::Book]).await;
    let booking = made(&school, "1", &wish(&school, &world.workshop, &[0], 10).await).await;
    assert_eq!(booking["state"], "asked");
    owner.get(&at(&booking)).await.being(404);
    assert_eq!(json(&owner.get(BOOKINGS).await.being(200))["total"], 0);
    post(&owner, &booking, "approval", said!({"approve": true})).await.being(404);
    post(&school, &booking, "approval", said!({"approve": true})).await.being(403);
    let answered = json(&post(&principal, &booking, "approval", said!({"approve": true})).await.being(200));
    assert_eq!((&answered["state"], &answered["side"]), (&said!("confirmed"), &said!("guest")));
    owner.get(&at(&booking)).await.being(200);
}

#[tokio::test]
async fn a_place_is_given_up_and_offered_on_and_taken() {
    let world = World::open().await;
    let (school, neighbour) = (school(&world, &world.guest).await, school(&world, &world.home).await);
    let first = made(&neighbour, "1", &wish(&neighbour, &world.workshop, &[0], 20).await).await;
    let waits = with(wish(&school, &world.workshop, &[0], 10).await, "queue", said!(true));
    let waiting = made(&school, "1", &waits).await;
    let early = post(&school, &waiting, "acceptance", said!({})).await.being(409);
    assert_eq!(problem(&early), "not_now");

    let path = format!("{}/cancellation", at(&first));
    let given_up = neighbour.json(Method::POST, &path, said!({"reason": "Flunssa"})).await.being(200);
    assert_eq!(json(&given_up)["note"], "Flunssa");
    let bare = neighbour.ask(neighbour.request(
        Method::POST,
        &format!("{}/cancellation", at(&first)),
        Body::empty(),
    ));
    let bare = bare.await.being(200);
    assert_eq!(json(&bare)["state"], "cancelled", "said again, without a body, it stays so");
    assert_eq!(state(&school, &waiting).await, "offered");
    for _ in 0..2 {
        let taken = json(&post(&school, &waiting, "acceptance", said!({})).await.being(200));
        assert_eq!(taken["state"], "confirmed");
    }
    let back = json(
        &post(&owner(&world).await, &waiting, "cancellation", said!({"reason": "Vesivahinko"}))
            .await
            .being(200),
    );
    assert_eq!((&back["state"], &back["side"]), (&said!("cancelled"), &said!("host")));
    assert_eq!(json(&school.get(&at(&waiting)).await.being(200))["note"], "Vesivahinko");
}

#[tokio::test]
async fn a_booking_comes_to_another_size_or_time_or_stays_as_it_was() {
    let world = World::open().await;
    let (school, neighbour) = (school(&world, &world.guest).await, school(&world, &world.home).await);
    let booking = made(&school, "1", &wish(&school, &world.workshop, &[0], 10).await).await;
    made(&neighbour, "1", &wish(&neighbour, &world.workshop, &[0], 8).await).await;
    let patch = async |body: Value| school.json(Method::PATCH, &at(&booking), body).await;
    for _ in 0..2 {
        let grown = json(&patch(said!({"participants": 12})).await.being(200));
        assert_eq!((&grown["participants"], &grown["adults"]), (&said!(12), &said!(2)));
    }
    let full = patch(said!({"participants": 13})).await.being(409);
    assert_eq!((problem(&full).as_str(), &json(&full)["left"]), ("full", &said!(14)));
    assert_eq!(fields(&patch(said!({"participants": 90})).await.being(422)), ["participants"]);
    assert_eq!(fields(&patch(said!({"participants": -1})).await.being(422)), ["participants"]);
    let both = said!({"adults": 1, "occurrence_ids": [world.workshop.times[2].to_string()]});
    assert_eq!(fields(&patch(both).await.being(422)), ["occurrence_ids"]);
    let nothing = json(&patch(said!({})).await.being(200));
    assert_eq!(nothing["participants"], 12);

    for _ in 0..2 {
        let moved =
            json(&patch(said!({"occurrence_ids": [world.workshop.times[2].to_string()]})).await.being(200));
        assert_eq!(moved["occurrences"][0]["id"], said!(world.workshop.times[2].to_string()));
        assert_eq!(moved["occurrences"].as_array().map(Vec::len), Some(1));
    }
    patch(said!({"occurrence_ids": [world.museum.times[0].to_string()]})).await.being(404);
    let theirs = neighbour.json(Method::PATCH, &at(&booking), said!({"participants": 3})).await;
    theirs.being(404);
    world.clock.set(later(21, 1));
    assert_eq!(problem(&patch(said!({"participants": 3})).await.being(409)), "not_now");
    assert_eq!(problem(&post(&school, &booking, "cancellation", said!({})).await.being(409)), "not_now");
}

#[tokio::test]
async fn who_came_is_said_by_the_host_once_it_has_begun() {
    let world = World::open().await;
    let (school, owner) = (school(&world, &world.guest).await, owner(&world).await);
    let booking = made(&school, "1", &wish(&school, &world.workshop, &[0], 10).await).await;
    let came = said!({"participants": 9, "adults": 1});
    assert_eq!(problem(&post(&owner, &booking, "attendance", came.clone()).await.being(409)), "not_now");
    world.clock.set(later(10, 1));
    assert_eq!(
        fields(
            &post(&owner, &booking, "attendance", said!({"participants": -1, "adults": -1})).await.being(422)
        ),
        ["participants", "adults"]
    );
    post(&school, &booking, "attendance", came.clone()).await.being(403);
    for _ in 0..2 {
        let marked = json(&post(&owner, &booking, "attendance", came.clone()).await.being(200));
        assert_eq!((&marked["state"], &marked["attendance"]), (&said!("attended"), &came));
    }
    let missed = said!({"participants": 0, "adults": 0});
    assert_eq!(json(&post(&owner, &booking, "attendance", missed).await.being(200))["state"], "missed");
    assert_eq!(state(&school, &booking).await, "missed");
}

#[tokio::test]
async fn a_list_holds_what_the_key_and_its_person_may_see_and_is_narrowed() {
    let world = World::open().await;
    let (school, neighbour) = (school(&world, &world.guest).await, school(&world, &world.home).await);
    let ours = made(&school, "1", &wish(&school, &world.workshop, &[0], 10).await).await;
    world.clock.set(later(0, 1));
    let theirs = made(&neighbour, "1", &wish(&neighbour, &world.workshop, &[2], 10).await).await;
    let museums = made(&neighbour, "2", &wish(&neighbour, &world.museum, &[0], 10).await).await;
    post(&neighbour, &museums, "cancellation", said!({})).await.being(200);
    let ids = async |program: &Actor, query: &str| -> Vec<Value> {
        let listed = json(&program.get(&format!("{BOOKINGS}{query}")).await.being(200));
        listed["items"].as_array().expect("items").iter().map(|one| one["id"].clone()).collect()
    };
    assert_eq!(ids(&school, "").await, [ours["id"].clone()]);
    let owner = owner(&world).await;
    assert_eq!(ids(&owner, "").await, [theirs["id"].clone(), ours["id"].clone()], "the newest first");
    let page = json(&owner.get(&format!("{BOOKINGS}?per_page=1&page=2")).await.being(200));
    assert_eq!((&page["items"][0]["id"], &page["total"], &page["page"]), (&ours["id"], &said!(2), &said!(2)));
    assert_eq!(ids(&neighbour, "?state=cancelled").await, [museums["id"].clone()]);
    assert_eq!(ids(&neighbour, "?state=cancelled&state=confirmed").await.len(), 2);
    assert_eq!(ids(&neighbour, &format!("?offering_id={}", world.workshop.id)).await, [theirs["id"].clone()]);
    let both = world.program(&world.home, "both", &[Scope::Read]).await;
    assert_eq!(ids(&both, "").await.len(), 2, "a booking of one's own museum is listed once");
    let hosts = world.program(&world.home, "both", &[Scope::Host]).await;
    assert_eq!(ids(&hosts, "").await, [museums["id"].clone()]);
    let colleague = world.program(&world.guest, "colleague", &Scope::ALL).await;
    assert!(ids(&colleague, "").await.is_empty(), "another unit's is not theirs");
    let broker = world.program(&world.guest, "broker", &Scope::ALL).await;
    assert_eq!(ids(&broker, "").await, [ours["id"].clone()]);
    for (query, field) in [
        ("?per_page=101", "per_page"),
        ("?page=0", "page"),
        ("?state=pending", "state"),
        ("?offering_id=x", "offering_id"),
        ("?unit=x", "unit"),
    ] {
        assert!(
            fields(&school.get(&format!("{BOOKINGS}{query}")).await.being(422))[0].starts_with(field),
            "{query}"
        );
    }
}

#[tokio::test]
async fn nobody_but_the_parties_reads_a_booking_or_turns_it() {
    let world = World::open().await;
    let page = booking_page(&book(&world.teacher().await, &world.workshop, 0, "10").await.being(303));
    let booking = said!({"id": page.trim_start_matches("/bookings/")});
    let third = world.program(&world.home, "both", &Scope::ALL).await;
    let colleague = world.program(&world.guest, "colleague", &Scope::ALL).await;
    let pooling = world.program(&world.region, "coordinator", &Scope::ALL).await;
    for stranger in [&third, &colleague] {
        stranger.get(&at(&booking)).await.being(404);
        stranger.json(Method::PATCH, &at(&booking), said!({"participants": 3})).await.being(404);
        for deed in ["approval", "cancellation", "acceptance"] {
            post(stranger, &booking, deed, said!({"approve": true})).await.being(404);
        }
    }
    post(&third, &booking, "attendance", said!({"participants": 1, "adults": 1})).await.being(404);
    pooling.get(&at(&booking)).await.being(403);
    let reads = world.program(&world.guest, "booker", &[Scope::Read]).await;
    assert_eq!(state(&reads, &booking).await, "confirmed");
    assert_eq!(problem(&post(&reads, &booking, "cancellation", said!({})).await.being(403)), "scope_missing");
    assert_eq!(problem(&send(&reads, "1", &said!({})).await.being(403)), "scope_missing");
    let hosts = world.program(&world.guest, "booker", &[Scope::Host]).await;
    assert_eq!(problem(&hosts.get(&at(&booking)).await.being(403)), "scope_missing");
    world.visitor(&world.guest).get(&at(&booking)).await.being(401);
}

#[tokio::test]
async fn what_a_hosts_people_write_for_themselves_no_program_of_the_guests_reads() {
    let world = World::open().await;
    let page = booking_page(&book(&world.teacher().await, &world.workshop, 0, "10").await.being(303));
    let owner = world.owner().await;
    let desk = owner.get(&page.replace("/bookings/", "/host/bookings/")).await.being(200);
    owner.send(&desk.form("/notes").with("note", "Sisäkengät")).await.being(303);
    let school = school(&world, &world.guest).await;
    let api = page.replace("/bookings/", "/api/v1/bookings/");
    for path in [BOOKINGS, &api] {
        let answer = school.get(path).await.being(200);
        assert!(!answer.text().contains("Sisäkengät"), "{}", answer.text());
    }
}
