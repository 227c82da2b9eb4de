//! Somebody stands in for a person: from the first day until the last, with their own sign-in, and no longer.

use tenancy::{Scope, Timestamp};
use testkit::{Actor, Answer, number};

use crate::world::{Site, World, book, booking_page};

const OWN: &str = "/account/substitutes";

/// Names a substitute on one's own page, and gives the answer.
async fn names(person: &Actor, email: &str, from: &str, until: &str) -> Answer {
    let form = person.get(OWN).await.being(200).form(OWN);
    person.send(&form.with("email", email).with("from", from).with("until", until)).await
}

fn at(moment: &str) -> Timestamp {
    moment.parse().expect("a moment")
}

async fn told(world: &World, site: &Site, kind: &str) -> i64 {
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    number(&tx, "select count(*) from events.fact where kind = $1", [kind.into()]).await
}

/// The page of the one person whom those letters find, as an admin finds it.
async fn own_page(admin: &Actor, letters: &str) -> String {
    let found = admin.get(&format!("/admin/people?q={letters}")).await.being(200);
    found.links("/admin/people/").into_iter().find(|href| !href.ends_with("/new")).expect("one")
}

#[tokio::test]
async fn a_substitute_has_the_role_from_the_first_day_to_the_last_in_helsinki() {
    let world = World::open().await;
    let (admin, viewer) =
        (world.person(&world.home, "admin").await, world.person(&world.home, "viewer").await);
    names(&admin, &world.home.email("viewer"), "2026-11-10", "2026-11-11").await.being(303);
    // Moments on either side of midnight. A session is remembered for half a minute, so an end counts within one.
    for (moment, status) in [
        ("2026-11-09T21:59:29Z", 403),
        ("2026-11-09T22:00:00Z", 200),
        ("2026-11-11T21:59:59Z", 200),
        ("2026-11-11T22:00:30Z", 403),
    ] {
        world.clock.set(at(moment));
        assert_eq!(viewer.get("/host/offerings").await.status, status, "{moment}");
    }
    assert_eq!(told(&world, &world.home, "SubstituteNamed").await, 1);
}

#[tokio::test]
async fn a_bookers_substitute_acts_for_the_unit_until_it_is_ended_early() {
    let world = World::open().await;
    let (teacher, colleague) = (world.teacher().await, world.person(&world.guest, "colleague").await);
    let booking = booking_page(&book(&teacher, &world.workshop, 0, "17").await.being(303));
    colleague.get(&booking).await.being(404);
    names(&teacher, &world.guest.email("colleague"), "9.11.2026", "24.12.2026").await.being(303);
    colleague.get(&booking).await.being(200);
    let account = colleague.get("/account/sessions").await.being(200);
    assert!(
        account.text().contains(&format!("booker {}", world.guest.slug)),
        "it says for whom one stands in"
    );
    let unit = teacher.get("/account/sessions").await.being(200).links("/units/").remove(0);
    colleague.get(&unit).await.being(200);

    let ending = teacher.get(OWN).await.being(200).form("/ending");
    colleague.post(&ending.action, [("csrf", account.form("/sign-out").value("csrf"))]).await.being(404);
    teacher.send(&ending).await.being(303);
    colleague.get(&booking).await.being(404);
    colleague.get(&unit).await.being(404);
    teacher.send(&ending).await.being(404);
    assert_eq!(told(&world, &world.guest, "SubstituteEnded").await, 1);
}

#[tokio::test]
async fn what_is_lent_is_not_lent_on_and_no_key_gets_it() {
    let world = World::open().await;
    let home = &world.home;
    let (admin, broker, viewer) = (
        world.person(home, "admin").await,
        world.person(home, "broker").await,
        world.person(home, "viewer").await,
    );
    names(&admin, &home.email("broker"), "2026-11-09", "2026-11-20").await.being(303);
    names(&broker, &home.email("viewer"), "2026-11-09", "2026-11-20").await.being(303);
    broker.get("/host/offerings").await.being(200);
    viewer.get("/host/offerings").await.being(403);
    assert!(viewer.get("/bookings").await.status == 200, "the broker's own role is lent");
    let program = world.program(home, "viewer", &Scope::ALL).await;
    program.get("/api/v1/groups").await.being(403);
}

#[tokio::test]
async fn who_stands_in_for_an_admin_cannot_make_it_last() {
    let world = World::open().await;
    let home = &world.home;
    let (admin, viewer) = (world.person(home, "admin").await, world.person(home, "viewer").await);
    let own = own_page(&admin, "viewer").await;
    let person = admin.get(&own).await.being(200);
    names(&admin, &home.email("viewer"), "2026-11-09", "2026-11-20").await.being(303);
    let page = viewer.get("/host/offerings").await.being(200);
    assert!(page.links("/admin").is_empty(), "the menu promises nothing that is not lent");
    for path in ["/admin/people", "/admin/people/new", "/admin/units", "/admin/teams", &own] {
        viewer.get(path).await.being(403);
    }
    let csrf = page.form("/sign-out").value("csrf").to_owned();
    let forms = [
        person.form(&own).with("role-admin", "yes"),
        admin.get("/admin/people/new").await.form("/admin/people").with("role-admin", "yes"),
        person.form(&format!("{own}/ending")),
        admin.get(&format!("{own}/substitutes")).await.form("/substitutes").with("until", "2027-11-01"),
    ];
    for form in forms {
        let form = form.with("csrf", &csrf).with("name", "Uusi").with("email", "uusi@toisaalla.example");
        viewer.send(&form).await.being(403);
    }
    assert_eq!(told(&world, home, "RoleGiven").await + told(&world, home, "RoleTaken").await, 0);
    assert_eq!(told(&world, home, "SubstituteNamed").await, 1);
}

#[tokio::test]
async fn who_stands_in_for_a_lead_books_and_lets_nobody_in() {
    let world = World::open().await;
    let guest = &world.guest;
    let (admin, teacher) = (world.person(guest, "admin").await, world.teacher().await);
    let colleague = world.person(guest, "colleague").await;
    let unit = teacher.get("/account/sessions").await.being(200).links("/units/").remove(0);
    let joining = format!("/admin{unit}/members");
    let form = admin.get(&format!("{joining}/new")).await.being(200).form(&joining);
    let lead = form.with("name", "Johtaja").with("email", guest.email("booker")).with("part", "lead");
    admin.send(&lead).await.being(303);
    let form = teacher.get(&format!("{unit}/members/new")).await.being(200).form("/members");
    names(&teacher, &guest.email("colleague"), "2026-11-09", "2026-11-20").await.being(303);

    let page = colleague.get(&unit).await.being(200);
    assert!(page.links("/members/new").is_empty() && !page.has_form("/ending"));
    colleague.get(&format!("{unit}/members/new")).await.being(403);
    let csrf = page.form("/sign-out").value("csrf").to_owned();
    let form = form.with("csrf", csrf).with("name", "Itse").with("email", guest.email("colleague"));
    colleague.send(&form).await.being(403);
    book(&colleague, &world.workshop, 0, "17").await.being(303);
    assert_eq!(told(&world, guest, "UnitJoined").await, 1, "the lead's own");
}

#[tokio::test]
async fn an_admin_names_a_substitute_for_a_colleague_and_it_is_shown() {
    let world = World::open().await;
    let home = &world.home;
    let admin = world.person(home, "admin").await;
    let person = own_page(&admin, "colleague").await;
    let page = format!("{person}/substitutes");
    let form = admin.get(&page).await.being(200).form("/substitutes");
    let form =
        form.with("email", home.email("viewer")).with("from", "2026-11-09").with("until", "2026-11-20");
    admin.send(&form).await.being(303);
    assert!(admin.get(&person).await.being(200).text().contains(&format!("viewer {}", home.slug)));
    let viewer = world.person(home, "viewer").await;
    let groups = viewer.get("/groups").await.being(200).text();
    assert!(groups.contains(&format!("luokka A päiväkoti {}", home.slug)));
    viewer.get(&page).await.being(403);
    // Whoever leaves is stood in for no more, from this moment on.
    let ending = admin.get(&person).await.being(200).form(&format!("{person}/ending"));
    admin.send(&ending).await.being(303);
    viewer.get("/groups").await.being(403);
}

#[tokio::test]
async fn what_changes_for_who_is_away_changes_for_the_substitute_at_once() {
    let world = World::open().await;
    let home = &world.home;
    let (admin, viewer) = (world.person(home, "admin").await, world.person(home, "viewer").await);
    names(&viewer, &home.email("colleague"), "2026-11-09", "2026-11-20").await.being(303);
    // A session of afterwards, which is remembered from its first page on.
    let colleague = world.person(home, "colleague").await;
    colleague.get("/host/offerings").await.being(403);
    let page = own_page(&admin, "viewer").await;
    let form = admin.get(&page).await.being(200).form(&page);
    admin.send(&form.clone().with("role-editor", "yes")).await.being(303);
    colleague.get("/host/offerings").await.being(200);
    admin.send(&form).await.being(303);
    colleague.get("/host/offerings").await.being(403);
}

#[tokio::test]
async fn a_booker_whose_role_has_lapsed_books_no_more_whatever_else_they_are() {
    let world = World::open().await;
    let guest = &world.guest;
    let (both, viewer) = (world.person(guest, "both").await, world.person(guest, "viewer").await);
    let program = world.program(guest, "both", &Scope::ALL).await;
    let unit = both.get("/account/sessions").await.being(200).links("/units/").remove(0);
    names(&both, &guest.email("viewer"), "2026-11-09", "2026-11-20").await.being(303);
    for (who, path) in
        [(&both, "/groups"), (&viewer, "/groups"), (&program, "/api/v1/groups"), (&viewer, &unit)]
    {
        who.get(path).await.being(200);
    }
    let tx = world.app.db.begin(guest.id).await.expect("a transaction begins");
    let sql =
        "update identity.membership set created_at = $2, seen_at = $2 where email = $1 and role = 'booker'";
    let values = [guest.email("both").into(), at("2025-05-09T08:00:00Z").into()];
    assert_eq!(testkit::change(&tx, sql, values).await, 1);
    tx.commit().await.expect("a transaction commits");
    world.clock.set(at("2026-11-09T08:00:30Z"));
    for path in ["/groups", "/bookings"] {
        both.get(path).await.being(403);
        viewer.get(path).await.being(403);
    }
    program.get("/api/v1/groups").await.being(403);
    both.get("/host/offerings").await.being(200);
    for who in [&both, &viewer] {
        who.get(&unit).await.being(404);
    }
}

#[tokio::test]
async fn what_is_wrong_is_said_and_what_was_typed_stays() {
    let world = World::open().await;
    let admin = world.person(&world.home, "admin").await;
    let own = world.home.email("admin");
    let foreign = world.guest.email("viewer");
    for (email, from, until, field) in [
        ("", "2026-11-09", "2026-11-10", "#email"),
        (own.as_str(), "2026-11-09", "2026-11-10", "#email"),
        (foreign.as_str(), "2026-11-09", "2026-11-10", "#email"),
        (own.as_str(), "eilen", "2026-11-10", "#from"),
        (own.as_str(), "2026-11-12", "2026-11-10", "#until"),
        (own.as_str(), "2026-11-01", "2026-11-08", "#until"),
    ] {
        let page = names(&admin, email, from, until).await.being(422);
        assert!(page.text().contains(&format!("href=\"{field}\"")), "{email} {from} {until}");
        assert!(
            page.text().contains(&format!("value=\"{email}\""))
                && page.text().contains(&format!("value=\"{from}\""))
        );
    }
    assert_eq!(told(&world, &world.home, "SubstituteNamed").await, 0);
}

#[tokio::test]
async fn a_substitute_reads_the_inbox_of_the_teams() {
    let world = World::open().await;
    let home = &world.home;
    let (admin, viewer) = (world.person(home, "admin").await, world.person(home, "viewer").await);
    let member = world.app.identity.person_with(home.id, &home.email("admin")).await.expect("an answer");
    let new = identity::NewTeam {
        name: "Museotiimi".to_owned(),
        mailbox: home.email("museo"),
        members: member.into_iter().collect(),
    };
    let team = world.app.identity.make_team(home.id, &new).await.expect("a team is made");
    let id = contract::OfferingId::new();
    let title = contract::Text::same("Apteekki");
    let draft = catalogue::Draft { title, team: Some(team), ..catalogue::Draft::default() };
    world.app.catalogue.draft(home.id, id, &draft, None).await.expect("a draft is written");
    world.app.catalogue.submit(home.id, id, None).await.expect("it is submitted");
    viewer.get("/host/inbox").await.being(403);
    names(&admin, &home.email("viewer"), "2026-11-09", "2026-11-20").await.being(303);
    assert!(viewer.get("/host/inbox").await.being(200).text().contains("Apteekki"));
}
