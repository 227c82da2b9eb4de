//! A team's inbox: what waits, for whom, and how it stops waiting.

use catalogue::Draft;
use contract::{OfferingId, Text};
use identity::{NewPerson, NewTeam};
use tenancy::{Role, TeamId};
use testkit::{Actor, Answer};

use crate::imports::begin;
use crate::world::{Site, World, book, booking_page};

const INBOX: &str = "/host/inbox";

async fn inbox(person: &Actor) -> Answer {
    person.get(INBOX).await.being(200)
}

/// A team of a site's people of these roles.
async fn team(world: &World, site: &Site, name: &str, roles: &[&str]) -> TeamId {
    let mut members = Vec::new();
    for role in roles {
        let found = world.app.identity.person_with(site.id, &site.email(role)).await.expect("an answer");
        members.push(found.expect("a person"));
    }
    let new = NewTeam { name: name.to_owned(), mailbox: site.email("tiimi"), members };
    world.app.identity.make_team(site.id, &new).await.expect("a team is made")
}

async fn editor(world: &World, site: &Site, name: &str, role: Role) -> Actor {
    let new = NewPerson { name: name.to_owned(), email: site.email(name), roles: vec![role] };
    world.app.identity.admit_person(site.id, &new).await.expect("a person is admitted");
    world.person(site, name).await
}

/// A draft of a team's, put before colleagues.
async fn submitted(world: &World, site: &Site, team: Option<TeamId>, title: &str, by: &str) {
    let (id, app) = (OfferingId::new(), &world.app);
    let draft = Draft { title: Text::same(title), team, ..Draft::default() };
    app.catalogue.draft(site.id, id, &draft, None).await.expect("a draft is written");
    let by = app.identity.person_with(site.id, &site.email(by)).await.expect("an answer");
    app.catalogue.submit(site.id, id, by).await.expect("it is put before colleagues");
}

#[tokio::test]
async fn what_groups_book_and_give_up_waits_until_a_colleague_has_noticed_it() {
    let world = World::open().await;
    let (owner, teacher) = (world.owner().await, world.teacher().await);
    let empty = inbox(&owner).await;
    assert!(empty.text().contains("Mikään ei odota sinua") && !empty.has_form(INBOX));
    let booked = book(&teacher, &world.workshop, 0, "17").await.being(303);
    let news = inbox(&owner).await;
    assert!(
        news.text().contains("Uusi varaus") && news.text().contains(&format!("koulu {}", world.guest.slug))
    );

    let unchosen = owner.send(&news.form(INBOX)).await.being(422);
    assert!(
        unchosen.text().contains("Yhtään varausta ei kuitattu") && unchosen.text().contains("Uusi varaus")
    );
    let id = booking_page(&booked).trim_start_matches("/bookings/").to_owned();
    let noticed = owner.send(&news.form(INBOX).with(&format!("booking-{id}"), "yes")).await.being(303);
    let done = owner.get(noticed.location()).await.being(200);
    assert!(done.text().contains("Varaukset on kuitattu") && !done.text().contains("Uusi varaus"));

    world.clock.set(crate::world::later(0, 1));
    let page = teacher.get(&booking_page(&booked)).await.being(200);
    teacher.send(&page.form("/cancellation")).await.being(303);
    let news = inbox(&owner).await;
    assert!(news.text().contains("Varaus peruttu"));
    owner.send(&news.form(INBOX).with("all", "yes")).await.being(303);
    assert!(inbox(&owner).await.text().contains("Mikään ei odota sinua"));
    owner.send(&news.form(INBOX).with("all", "yes")).await.being(422);
}

#[tokio::test]
async fn reviews_wait_for_colleagues_and_come_back_to_the_writers_team() {
    let world = World::open().await;
    let home = &world.home;
    let (writer, colleague) =
        (editor(&world, home, "kirjoittaja", Role::Editor).await, world.person(home, "admin").await);
    let museum = team(&world, home, "Museotiimi", &["kirjoittaja", "admin"]).await;
    submitted(&world, home, Some(museum), "Apteekki", "kirjoittaja").await;
    assert!(!inbox(&writer).await.text().contains("Apteekki"), "nobody looks over their own");
    let waits = inbox(&colleague).await;
    assert!(waits.text().contains("Apteekki") && waits.text().contains("Museotiimi"));
    let review = colleague.get(&waits.links("/review")[0]).await.being(200);
    colleague.send(&review.form("/return").with("note", "Hinta puuttuu")).await.being(303);
    let back = inbox(&writer).await.text();
    assert!(back.contains("Palautettu korjattavaksi") && back.contains("Hinta puuttuu"));
}

#[tokio::test]
async fn each_sees_what_waits_for_their_own_teams_and_may_look_at_the_others() {
    let world = World::open().await;
    let home = &world.home;
    editor(&world, home, "kirjoittaja", Role::Editor).await;
    let guide = editor(&world, home, "opas", Role::Approver).await;
    let own = team(&world, home, "Museotiimi", &["admin", "opas"]).await;
    let other = team(&world, home, "Kirjastotiimi", &[]).await;
    submitted(&world, home, Some(own), "Apteekki", "kirjoittaja").await;
    submitted(&world, home, Some(other), "Kirjat", "kirjoittaja").await;
    submitted(&world, home, None, "Yhteinen", "kirjoittaja").await;
    let admin = world.person(home, "admin").await;
    let page = inbox(&admin).await;
    let text = page.text();
    assert!(text.contains("Apteekki") && text.contains("Yhteinen") && !text.contains("Kirjat"));
    assert!(text.contains("Muita tiimejä odottaa 1 asia"));
    let of_other = admin.get(&format!("{INBOX}?team={other}")).await.being(200).text();
    assert!(of_other.contains("Kirjat") && !of_other.contains("Apteekki"));
    let all = admin.get(&format!("{INBOX}?team=all")).await.being(200).text();
    assert!(["Apteekki", "Kirjat", "Yhteinen"].iter().all(|title| all.contains(title)));
    let unknown = admin.get(&format!("{INBOX}?team={}", TeamId::new())).await.being(200).text();
    assert!(!unknown.contains("Kirjat"), "what names no team means one's own");
    assert!(
        !inbox(&guide).await.text().contains("Apteekki"),
        "whoever may not edit is not led to a closed door"
    );
}

#[tokio::test]
async fn the_report_of_an_import_waits_until_somebody_decides() {
    let world = World::open().await;
    let admin = world.person(&world.home, "admin").await;
    let file = Some(("a", "Nimi\nSatu\n".as_bytes()));
    let begun =
        begin(&admin, "csv", file, &[("name", "Kesän taulukko"), ("kind", "course")]).await.being(303);
    let waits = inbox(&admin).await;
    assert!(waits.text().contains("Kesän taulukko"), "{}", waits.words());
    let plan = admin.get(begun.location()).await.being(200);
    admin.send(&plan.form("/bringing")).await.being(303);
    world.deliver().await;
    assert!(!inbox(&admin).await.text().contains("Kesän taulukko"));
}

#[tokio::test]
async fn the_inbox_is_the_hosts_own() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let booked = book(&teacher, &world.workshop, 0, "17").await.being(303);
    let id = booking_page(&booked).trim_start_matches("/bookings/").to_owned();
    teacher.get(INBOX).await.being(403);
    assert!(world.visitor(&world.producer).get(INBOX).await.being(303).location().starts_with("/sign-in"));
    for site in [&world.home, &world.guest] {
        let admin = world.person(site, "admin").await;
        let page = inbox(&admin).await;
        assert!(!page.text().contains(&id) && !page.text().contains("Uusi varaus"));
        let csrf = page.form("/sign-out").value("csrf").to_owned();
        let fields =
            [("csrf", csrf.as_str()), ("seen_at", "2026-11-09T08:00:00Z"), (&format!("booking-{id}"), "yes")];
        admin.post(INBOX, fields).await.being(422);
    }
    assert!(inbox(&world.owner().await).await.text().contains(&id));
}
