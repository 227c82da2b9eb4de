//! People, units and teams, as a tenant's own admin keeps them, and a unit's lead.

use tenancy::{PersonId, Scope, TeamId, UnitId};
use testkit::{Actor, Answer, number, texts};

use crate::world::{Site, World};

/// The last part of the address of the link that says `name`; the menu says the reader's own name, too.
fn id_of(page: &Answer, name: &str) -> String {
    let whole = page.text();
    let html = whole.split("<main").nth(1).expect("a main part");
    let before = html.split(&format!(">{name}</a>")).next().expect("the page is split");
    let href = before.rsplit("href=\"").next().and_then(|rest| rest.split('"').next()).expect("a link");
    href.rsplit('/').next().expect("a path").to_owned()
}

async fn admin(world: &World) -> Actor {
    world.person(&world.guest, "admin").await
}

async fn invites(admin: &Actor, email: &str, role: &str) -> Answer {
    let page = admin.get("/admin/people/new").await.being(200);
    let form = page.form("/admin/people").with("name", "Uusi Ihminen").with("email", email);
    admin.send(&form.with(&format!("role-{role}"), "yes")).await
}

async fn letters(world: &World, site: &Site, email: &str) -> Vec<String> {
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    texts(&tx, "select subject || '\n' || text from messaging.letter where to_email = $1", [email.into()])
        .await
}

async fn told(world: &World, site: &Site, kind: &str) -> i64 {
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    number(&tx, "select count(*) from events.fact where kind = $1", [kind.into()]).await
}

async fn continues(world: &World, site: &Site, email: &str) -> Actor {
    let actor = world.visitor(site);
    actor.post("/sign-in/demo", [("email", email), ("next", "/")]).await.being(303);
    actor
}

#[tokio::test]
async fn who_is_invited_gets_a_letter_in_the_inviters_language_and_may_sign_in() {
    let world = World::open().await;
    let admin = admin(&world).await;
    let email = format!("uusi@{}.example", world.guest.slug);
    let invited = invites(&admin.clone().saying("accept-language", "fi"), &email, "editor").await.being(303);
    let page = admin.get(invited.location()).await.being(200);
    assert!(page.words().contains("Uusi Ihminen") && page.words().contains(&email));
    let [letter] = <[String; 1]>::try_from(letters(&world, &world.guest, &email).await).expect("one letter");
    let sign_in = format!("http://{}/sign-in", world.guest.host());
    assert!(letter.contains(&sign_in) && letter.contains(&email), "{letter}");
    assert!(letter.contains(&format!("admin {}", world.guest.slug)), "{letter}");
    let person = continues(&world, &world.guest, &email).await;
    person.get("/host/offerings").await.being(200);
    person.get("/admin/people").await.being(403);
    assert_eq!(told(&world, &world.guest, "RoleGiven").await, 1);
    let again = invites(&admin, &email.to_uppercase(), "viewer").await.being(422);
    assert!(again.text().contains(&email.to_uppercase()), "what was typed stays");
    assert_eq!(letters(&world, &world.guest, &email).await.len(), 1);
}

#[tokio::test]
async fn an_invitation_says_all_that_is_wrong_with_it() {
    let world = World::open().await;
    let admin = admin(&world).await;
    let form = admin.get("/admin/people/new").await.being(200).form("/admin/people");
    let page = admin.send(&form.clone().with("name", " ").with("email", "tove")).await.being(422);
    assert_eq!(page.links("#name").len() + page.links("#email").len(), 2);
    let page = admin.send(&form.with("name", "Tove").with("email", "t@k.example")).await.being(422);
    assert_eq!(page.links("#roles").len(), 1);
}

#[tokio::test]
async fn only_roles_of_the_tenants_kind_are_given() {
    let world = World::open().await;
    let admin = admin(&world).await;
    for role in ["owner", "coordinator", "performer", "booker", "operator"] {
        invites(&admin, "t@k.example", role).await.being(422);
    }
    let owner = world.owner().await;
    invites(&owner, "esiintyja@verstas.example", "performer").await.being(303);
    owner.get("/admin/units").await.being(404);
    let page = owner.get("/admin/people").await.being(200);
    assert!(page.links("/admin/units").is_empty(), "a producer has no units");
}

#[tokio::test]
async fn a_changed_role_counts_at_the_next_request() {
    let world = World::open().await;
    let (admin, viewer) = (admin(&world).await, world.person(&world.guest, "viewer").await);
    viewer.get("/host/offerings").await.being(403);
    let name = format!("viewer {}", world.guest.slug);
    let id = id_of(&admin.get("/admin/people").await.being(200), &name);
    let page = admin.get(&format!("/admin/people/{id}")).await.being(200);
    let form = page.form(&format!("/admin/people/{id}"));
    assert_eq!(form.value("role-viewer"), "yes");
    admin.send(&form.clone().with("role-editor", "yes").without("role-viewer")).await.being(303);
    viewer.get("/host/offerings").await.being(200);
    assert_eq!(
        (told(&world, &world.guest, "RoleGiven").await, told(&world, &world.guest, "RoleTaken").await),
        (1, 1)
    );
    let none = admin.send(&form.without("role-viewer")).await.being(422);
    assert_eq!(none.links("#roles").len(), 1);
    viewer.get("/host/offerings").await.being(200);
}

#[tokio::test]
async fn who_is_let_go_is_out_at_once() {
    let world = World::open().await;
    let (admin, teacher) = (admin(&world).await, world.teacher().await);
    teacher.get("/bookings").await.being(200);
    let name = format!("booker {}", world.guest.slug);
    let id = id_of(&admin.get("/admin/people").await.being(200), &name);
    let form = admin.get(&format!("/admin/people/{id}")).await.being(200).form("/ending");
    admin.send(&form).await.being(303);
    teacher.get("/bookings").await.being(303);
    admin.get(&format!("/admin/people/{id}")).await.being(404);
    admin.send(&form).await.being(404);
    let email = world.guest.email("booker");
    let refused = world.visitor(&world.guest);
    refused.post("/sign-in/demo", [("email", email.as_str())]).await.being(422);
    assert_eq!(told(&world, &world.guest, "UnitLeft").await, 1);
}

#[tokio::test]
async fn a_key_dies_with_the_place_and_stays_dead_when_its_person_comes_back() {
    let world = World::open().await;
    let guest = &world.guest;
    let admin = admin(&world).await;
    let all = admin.get("/admin/people").await.being(200);
    let endings = [
        // The one is let go, the other leaves the only unit for which they book.
        ("viewer", format!("/admin/people/{}", id_of(&all, &format!("viewer {}", guest.slug)))),
        ("colleague", {
            let units = admin.get("/admin/units").await.being(200);
            format!("/admin/units/{}", id_of(&units, &format!("päiväkoti {}", guest.slug)))
        }),
    ];
    for (role, page) in endings {
        let (person, email) = (world.person(guest, role).await, guest.email(role));
        let program = world.program(guest, role, &Scope::ALL).await;
        program.get("/api/v1/me").await.being(200);
        admin.send(&admin.get(&page).await.being(200).form("/ending")).await.being(303);
        program.get("/api/v1/me").await.being(401);
        invites(&admin, &email, "viewer").await.being(303);
        program.get("/api/v1/me").await.being(401);
        person.get("/account/keys").await.being(303);
        let back = continues(&world, guest, &email).await;
        assert!(!back.get("/account/keys").await.being(200).has_form("/ending"), "{role}");
    }
    assert_eq!(told(&world, guest, "KeyEnded").await, 2);
}

#[tokio::test]
async fn a_key_that_outlived_a_place_is_ended_when_its_person_comes_back() {
    let world = World::open().await;
    let guest = &world.guest;
    let program = world.program(guest, "viewer", &Scope::ALL).await;
    let tx = world.app.db.begin(guest.id).await.expect("a transaction begins");
    let sql = "delete from identity.membership where email = $1";
    assert_eq!(testkit::change(&tx, sql, [guest.email("viewer").into()]).await, 1);
    tx.commit().await.expect("a transaction commits");
    invites(&admin(&world).await, &guest.email("viewer"), "viewer").await.being(303);
    program.get("/api/v1/me").await.being(401);
}

#[tokio::test]
async fn somebody_always_manages() {
    let world = World::open().await;
    let owner = world.owner().await;
    let name = format!("owner {}", world.producer.slug);
    let id = id_of(&owner.get("/admin/people").await.being(200), &name);
    let page = owner.get(&format!("/admin/people/{id}")).await.being(200);
    let form = page.form(&format!("/admin/people/{id}"));
    let refused = owner.send(&form.clone().without("role-owner").with("role-viewer", "yes")).await.being(422);
    assert_eq!(refused.links("#roles").len(), 1);
    owner.send(&page.form("/ending")).await.being(422);
    owner.get("/admin/people").await.being(200);
    invites(&owner, "toinen@verstas.example", "owner").await.being(303);
    owner.send(&form.without("role-owner").with("role-viewer", "yes")).await.being(303);
    owner.get("/admin/people").await.being(403);
}

#[tokio::test]
async fn two_who_let_each_other_go_do_not_both_succeed() {
    let world = World::open().await;
    let (a, b) = (admin(&world).await, world.person(&world.guest, "both").await);
    let page = a.get("/admin/people").await.being(200);
    let [of_a, of_b] = ["admin", "both"].map(|role| id_of(&page, &format!("{role} {}", world.guest.slug)));
    let (without_b, and_a) = (
        a.get(&format!("/admin/people/{of_b}")).await.form("/ending"),
        b.get(&format!("/admin/people/{of_a}")).await.form("/ending"),
    );
    let answers = tokio::join!(a.send(&without_b), b.send(&and_a));
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let left = number(&tx, "select count(*) from identity.membership where role = 'admin'", []).await;
    assert!(left >= 1, "{} {}", answers.0.status, answers.1.status);
}

#[tokio::test]
async fn people_are_found_by_name_and_address() {
    let world = World::open().await;
    let admin = admin(&world).await;
    let all = admin.get("/admin/people").await.being(200);
    assert_eq!(all.links("/admin/people/").len(), 7, "six people and the way to invite");
    let found = admin.get("/admin/people?q=COLLEAGUE").await.being(200);
    assert_eq!(found.links("/admin/people/").len(), 2);
    let none = admin.get("/admin/people?q=%00nobody").await.being(200);
    assert_eq!(none.links("/admin/people/").len(), 1);
}

fn unit_form(page: &Answer) -> testkit::Form {
    let form = page.form("/admin/units").with("name", "Strömvikens skola").with("sector", "school");
    form.with("mailbox", "skolan@stromviken.example").with("reference", "SV-1")
}

#[tokio::test]
async fn a_unit_is_opened_changed_closed_and_opened_again() {
    let world = World::open().await;
    let admin = admin(&world).await;
    let form = unit_form(&admin.get("/admin/units/new").await.being(200));
    let opened = admin.send(&form).await.being(303).location().to_owned();
    let path = opened.split('?').next().expect("a path").to_owned();
    let page = admin.get(&opened).await.being(200);
    assert!(page.words().contains("Strömvikens skola"));
    let taken = admin.send(&form).await.being(422);
    assert_eq!(taken.links("#name").len(), 1);
    let change = page.form(&path).with("sector", "daycare").with("approver", "chef@stromviken.example");
    admin.send(&change).await.being(303);
    let page = admin.get(&path).await.being(200);
    assert_eq!(page.form(&path).value("approver"), "chef@stromviken.example");
    admin.send(&page.form("/closing")).await.being(303);
    let page = admin.get(&path).await.being(200);
    assert!(page.links("/members/new").is_empty(), "nobody is let into a closed unit");
    admin.get(&format!("{path}/members/new")).await.being(404);
    admin.send(&page.form("/opening")).await.being(303);
    admin.get(&format!("{path}/members/new")).await.being(200);
    assert_eq!(told(&world, &world.guest, "UnitOpened").await, 2);
    assert_eq!(told(&world, &world.guest, "UnitClosed").await, 1);
    assert_eq!(told(&world, &world.guest, "UnitChanged").await, 1);
}

#[tokio::test]
async fn a_closed_unit_books_no_more_and_looks_after_what_it_booked() {
    let world = World::open().await;
    let (admin, teacher) = (admin(&world).await, world.teacher().await);
    let booked = crate::world::book(&teacher, &world.workshop, 0, "10").await.being(303);
    let booking = crate::world::booking_page(&booked);
    let id = id_of(&admin.get("/admin/units").await.being(200), &format!("koulu {}", world.guest.slug));
    let form = admin.get(&format!("/admin/units/{id}")).await.being(200).form("/closing");
    admin.send(&form).await.being(303);
    let page = teacher.get(&world.workshop.form(2)).await.being(200);
    assert!(!page.has_form("/booking"), "there is no unit to book for");
    let page = teacher.get(&booking).await.being(200);
    teacher.send(&page.form("/cancellation")).await.being(303);
    let tx = world.app.db.begin(world.producer.id).await.expect("a transaction begins");
    let taken = "select taken::bigint from booking.occurrence where id = $1";
    assert_eq!(number(&tx, taken, [world.workshop.times[0].into()]).await, 0);
}

#[tokio::test]
async fn a_lead_lets_bookers_in_and_a_booker_does_not() {
    let world = World::open().await;
    let (admin, teacher) = (admin(&world).await, world.teacher().await);
    let unit = id_of(&admin.get("/admin/units").await.being(200), &format!("koulu {}", world.guest.slug));
    let (own, new) = (format!("/units/{unit}"), format!("/units/{unit}/members/new"));
    assert_eq!(teacher.get("/account/sessions").await.being(200).links(&own).len(), 1);
    assert!(teacher.get(&own).await.being(200).links("/members/new").is_empty());
    teacher.get(&new).await.being(403);
    world.person(&world.guest, "colleague").await.get(&own).await.being(404);
    admin.get(&own).await.being(404);

    let joining = format!("/admin/units/{unit}/members");
    let form = admin.get(&format!("{joining}/new")).await.being(200).form(&joining);
    let lead = form.with("name", "Ignored").with("email", world.guest.email("booker")).with("part", "lead");
    admin.send(&lead).await.being(303);
    assert!(letters(&world, &world.guest, &world.guest.email("booker")).await.is_empty(), "no stranger here");
    let form = teacher.get(&new).await.being(200).form(&format!("{own}/members"));
    let email = format!("sijainen@{}.example", world.guest.slug);
    let form = form.with("name", "Sijainen").with("email", &email).with("part", "lead");
    teacher.send(&form).await.being(303);
    let [letter] = <[String; 1]>::try_from(letters(&world, &world.guest, &email).await).expect("one letter");
    assert!(letter.contains(&format!("koulu {}", world.guest.slug)), "{letter}");
    let substitute = continues(&world, &world.guest, &email).await;
    substitute.get("/bookings").await.being(200);
    substitute.get(&new).await.being(403);

    let page = teacher.get(&own).await.being(200);
    let endings: Vec<String> =
        page.all("form", "action").into_iter().filter(|action| action.ends_with("/ending")).collect();
    assert_eq!(endings.len(), 2, "the two bookers, and not the lead");
    for ending in &endings {
        teacher.send(&page.form(ending)).await.being(303);
    }
    substitute.get("/bookings").await.being(303);
    world.person(&world.guest, "both").await.get("/admin/people").await.being(200);
}

#[tokio::test]
async fn a_team_is_made_joined_and_left() {
    let world = World::open().await;
    let admin = admin(&world).await;
    let form = admin.get("/admin/teams/new").await.being(200).form("/admin/teams");
    admin.send(&form.clone().with("name", "Museo").with("mailbox", "museo")).await.being(422);
    let form = form.with("name", "Museo").with("mailbox", "museo@guest.example");
    let made = admin.send(&form).await.being(303).location().to_owned();
    admin.send(&form).await.being(422);
    let path = made.split('?').next().expect("a path").to_owned();
    let page = admin.get(&path).await.being(200);
    let choices = page.all("option", "value");
    assert_eq!(choices.len(), 1 + 4, "nobody, and four colleagues who are more than bookers");
    let join = page.form(&format!("{path}/members"));
    admin.send(&join.clone().with("person", "")).await.being(422);
    admin.send(&join.clone().with("person", PersonId::new())).await.being(422);
    admin.send(&join.clone().with("person", &choices[1])).await.being(303);
    admin.send(&join.with("person", &choices[1])).await.being(303);
    let page = admin.get(&path).await.being(200);
    assert_eq!(page.all("option", "value").len(), 4);
    admin.send(&page.form(&path).with("name", "Museo ja arkisto")).await.being(303);
    admin.send(&page.form("/ending")).await.being(303);
    admin.send(&page.form("/ending")).await.being(404);
    let list = admin.get("/admin/teams").await.being(200);
    assert!(list.words().contains("Museo ja arkisto"));
    for (kind, times) in [("TeamMade", 1), ("TeamJoined", 1), ("TeamLeft", 1), ("TeamChanged", 1)] {
        assert_eq!(told(&world, &world.guest, kind).await, times, "{kind}");
    }
}

#[tokio::test]
async fn only_those_who_manage_see_who_is_here() {
    let world = World::open().await;
    let paths = ["/admin/people", "/admin/people/new", "/admin/units", "/admin/units/new", "/admin/teams"];
    for path in paths {
        for role in ["booker", "viewer", "broker", "colleague"] {
            world.person(&world.guest, role).await.get(path).await.being(403);
        }
        let sent = world.visitor(&world.guest).get(path).await.being(303).location().to_owned();
        assert!(sent.starts_with("/sign-in?next="));
        admin(&world).await.get(path).await.being(200);
        world.visitor_at_the_apex().get(path).await.being(404);
    }
    let booker = world.teacher().await;
    assert!(booker.get("/").await.being(200).links("/admin").is_empty());
    assert_eq!(admin(&world).await.get("/").await.being(200).links("/admin/people").len(), 1);
}

#[tokio::test]
async fn a_list_of_people_units_and_teams_is_the_tenants_own() {
    let world = World::open().await;
    let admin = admin(&world).await;
    for path in ["/admin/people", "/admin/units", "/admin/teams"] {
        let page = admin.get(path).await.being(200).text();
        // The region's name stands at the foot of every page of its members.
        for site in [&world.home, &world.producer] {
            assert!(!page.contains(site.slug.as_str()), "{path} speaks of {}", site.slug);
        }
    }
    let home = world.person(&world.home, "admin").await;
    let theirs = home.get("/admin/people").await.being(200);
    let person = id_of(&theirs, &format!("booker {}", world.home.slug));
    let unit = id_of(&home.get("/admin/units").await.being(200), &format!("koulu {}", world.home.slug));
    for path in [
        format!("/admin/people/{person}"),
        format!("/admin/units/{unit}"),
        format!("/units/{unit}"),
        format!("/admin/units/{}", UnitId::new()),
        format!("/admin/teams/{}", TeamId::new()),
    ] {
        admin.get(&path).await.being(404);
    }
}

#[tokio::test]
async fn a_unit_of_another_tenant_takes_nobody_in() {
    let world = World::open().await;
    let home = world.person(&world.home, "admin").await;
    let unit = id_of(&home.get("/admin/units").await.being(200), &format!("koulu {}", world.home.slug));
    let admin = admin(&world).await;
    let csrf = admin.get("/").await.form("/sign-out").value("csrf").to_owned();
    let fields = [("csrf", csrf.as_str()), ("name", "Vieras"), ("email", "vieras@nowhere.example")];
    admin.post(&format!("/admin/units/{unit}/members"), fields).await.being(404);
    assert!(letters(&world, &world.guest, "vieras@nowhere.example").await.is_empty());
    let tx = world.app.db.begin(world.home.id).await.expect("a transaction begins");
    let people = number(&tx, "select count(*) from identity.unit_member", []).await;
    assert_eq!(people, 3);
}
