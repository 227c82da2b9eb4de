//! Entitlements, through the router: what a municipality promises its groups, and what of it they have used.

use tenancy::Timestamp;
use testkit::{Actor, Answer};

use crate::world::{Site, World, book, booking_page, later};

const ADMIN: &str = "/admin/entitlements";
const OWN: &str = "/groups/entitlements";

/// The admin of a site promises every grade 3 so many workshops of theatre, which the world's workshop is.
async fn promised(world: &World, site: &Site, times: &str) -> Actor {
    let admin = world.person(site, "admin").await;
    let form =
        admin.get(ADMIN).await.being(200).form(ADMIN).with("fi", "Teatteripaja").with("sv", "Teaterverkstad");
    let form = form.with("stage-grade_3", "on").with("kind-workshop", "on").with("art-theatre", "on");
    admin.send(&form.with("times", times)).await.being(303);
    admin
}

/// The numbers of each line of a table, in order: a unit's or a group's.
fn numbers(page: &Answer, name: &str) -> Vec<u32> {
    let html = page.text();
    let line = html
        .split("<tr>")
        .find(|line| line.contains(name))
        .unwrap_or_else(|| panic!("{name}: {}", page.words()));
    let cells = line.split("class=\"num\"").skip(1);
    let digits = |cell: &str| -> String {
        let text = cell.split_once('>').map(|(_, text)| text).unwrap_or_default();
        text.split(|letter: char| !letter.is_ascii_digit())
            .find(|part| !part.is_empty())
            .unwrap_or_default()
            .to_owned()
    };
    cells.map(|cell| digits(cell).parse().expect("a number")).collect()
}

async fn at(world: &World, moment: Timestamp) {
    world.clock.set(moment);
    world.deliver().await;
}

#[tokio::test]
async fn what_is_booked_is_used_when_it_is_over_and_free_again_when_it_is_given_up() {
    let world = World::open().await;
    promised(&world, &world.guest, "2").await;
    let teacher = world.teacher().await;
    let group = format!("luokka A koulu {}", world.guest.slug);
    let own = async |person: &Actor| numbers(&person.get(OWN).await.being(200), &group);
    assert_eq!(own(&teacher).await, [0, 0, 2]);
    let given_up = book(&teacher, &world.workshop, 1, "10").await.being(303);
    assert_eq!(own(&teacher).await, [0, 1, 1]);
    let page = teacher.get(&booking_page(&given_up)).await.being(200);
    teacher.send(&page.form("/cancellation")).await.being(303);
    assert_eq!(own(&teacher).await, [0, 0, 2]);
    book(&teacher, &world.workshop, 0, "10").await.being(303);
    at(&world, later(10, 1)).await;
    assert_eq!(own(&world.teacher().await).await, [0, 1, 1], "it goes on");
    at(&world, later(10, 2)).await;
    let teacher = world.teacher().await;
    assert_eq!(own(&teacher).await, [1, 0, 1]);
    let search = teacher.get(OWN).await.being(200).links("/offerings?");
    assert!(search.contains(&"/offerings?kind=workshop&theme=theatre".to_owned()), "{search:?}");
    assert!(teacher.get(&search[0]).await.being(200).text().contains(&world.workshop.page()));
    at(&world, "2027-08-01T06:00:00Z".parse().expect("a moment")).await;
    assert_eq!(own(&world.teacher().await).await, [0, 0, 2], "a new school year");
}

#[tokio::test]
async fn who_manages_sees_each_unit_and_takes_the_numbers_along() {
    let world = World::open().await;
    promised(&world, &world.guest, "1").await;
    book(&world.teacher().await, &world.workshop, 0, "10").await.being(303);
    let admin = world.person(&world.guest, "admin").await;
    let page = admin.get(&format!("{ADMIN}?lang=fi")).await.being(200);
    assert_eq!(numbers(&page, &format!("koulu {}", world.guest.slug)), [2, 0, 1, 1]);
    assert_eq!(numbers(&page, &format!("päiväkoti {}", world.guest.slug)), [2, 0, 0, 2]);
    let sheet = admin.get("/admin/entitlements.csv").await.being(200);
    assert_eq!(sheet.header("content-type"), Some("text/csv; charset=utf-8"));
    let line = format!("Teatteripaja,koulu {},2,0,1,1", world.guest.slug);
    assert!(sheet.text().contains(&line), "{}", sheet.text());

    let ending = page.form("/ending");
    let ended = admin.send(&ending).await.being(303);
    assert!(admin.get(ended.location()).await.being(200).words().contains("päätetty"));
    assert!(!world.teacher().await.get(OWN).await.being(200).text().contains("Teaterverkstad"));
    admin.send(&ending).await.being(303);
}

#[tokio::test]
async fn one_sees_ones_own_units_and_nobody_elses_promises() {
    let world = World::open().await;
    promised(&world, &world.guest, "1").await;
    let colleague = world.person(&world.guest, "colleague").await;
    let page = colleague.get(OWN).await.being(200).text();
    assert!(page.contains(&format!("luokka A päiväkoti {}", world.guest.slug)));
    assert!(!page.contains(&format!("luokka A koulu {}", world.guest.slug)), "another unit's group");
    let neighbour = world.person(&world.home, "admin").await;
    for path in [ADMIN, "/admin/entitlements.csv", "/admin/entitlements.xlsx"] {
        let theirs = neighbour.get(path).await.being(200).text();
        assert!(!theirs.contains("Teatteripaja") && !theirs.contains(&world.guest.slug), "{path}");
    }
    assert!(
        !world.person(&world.home, "booker").await.get(OWN).await.being(200).text().contains("Teatteripaja")
    );
    for path in [ADMIN, "/admin/entitlements.csv", "/admin/entitlements.xlsx"] {
        world.teacher().await.get(path).await.being(403);
        world.owner().await.get(path).await.being(404);
        world.person(&world.region, "coordinator").await.get(path).await.being(404);
    }
    world.visitor(&world.guest).get(OWN).await.being(303);
}

#[tokio::test]
async fn what_is_wrong_is_said_and_what_was_typed_stays() {
    let world = World::open().await;
    let admin = world.person(&world.home, "admin").await;
    let form =
        admin.get(ADMIN).await.being(200).form(ADMIN).with("sv", "Teaterverkstad").with("art-museum", "on");
    let again = admin.send(&form.with("times", "monta")).await.being(422);
    for part in ["Valitse, kenelle", "väliltä 1–50"] {
        assert!(again.words().contains(part), "{part}: {}", again.words());
    }
    let form = again.form(ADMIN);
    assert_eq!(
        (form.value("sv"), form.value("times"), form.value("art-museum")),
        ("Teaterverkstad", "monta", "on")
    );
    admin.send(&form.with("stage-care_home", "on").with("times", 3)).await.being(303);
    let page = admin.get(ADMIN).await.being(200);
    assert!(
        page.words().contains("3 kertaa lukuvuodessa") && page.words().contains("Missään yksikössä"),
        "{}",
        page.words()
    );
}
