//! The pages from which a tray is run: several services show them, and each leads to all the others.

use testkit::Actor;
use views::paths;

use crate::world::World;

async fn each_leads_to_all(person: &Actor, pages: &[&str]) {
    for here in pages {
        let page = person.get(here).await.being(200).text();
        let after = page.split("tabs-admin").nth(1).expect("a menu");
        let menu = after.split("</nav>").next().expect("it ends");
        assert_eq!(menu.matches("href=").count(), pages.len(), "{here}: {menu}");
        for there in pages {
            assert!(menu.contains(&format!("<a href=\"{there}\"")), "{here} leads to {there}");
        }
        assert_eq!(menu.matches("aria-current").count(), 1, "{here}");
        assert!(menu.contains(&format!("<a href=\"{here}\" aria-current=\"page\">")), "{here} is marked");
        let main = page.split("<main").next().expect("a head");
        assert!(main.contains(&format!("<a href=\"{}\" aria-current=\"page\">", paths::PEOPLE)), "{here}");
    }
}

#[tokio::test]
async fn every_page_that_runs_a_tray_leads_to_all_of_them_and_marks_itself() {
    let world = World::open().await;
    let admin = world.person(&world.guest, "admin").await;
    let pages = [
        paths::PEOPLE,
        paths::UNITS,
        paths::TEAMS,
        paths::SCHOOL_YEAR,
        paths::ENTITLEMENTS,
        paths::AGREEMENTS,
        paths::INTAKE,
        paths::UNDELIVERABLE,
    ];
    each_leads_to_all(&admin, &pages).await;
}

#[tokio::test]
async fn who_has_no_units_is_led_to_none() {
    let world = World::open().await;
    let pages = [paths::PEOPLE, paths::TEAMS, paths::SCHOOL_YEAR, paths::AGREEMENTS, paths::UNDELIVERABLE];
    each_leads_to_all(&world.owner().await, &pages).await;
    let pages = [
        paths::PEOPLE,
        paths::TEAMS,
        paths::SCHOOL_YEAR,
        paths::AGREEMENTS,
        paths::INTAKE,
        paths::UNDELIVERABLE,
    ];
    each_leads_to_all(&world.person(&world.region, "coordinator").await, &pages).await;
}
