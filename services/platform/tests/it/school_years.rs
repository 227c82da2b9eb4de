//! The page of a tenant's school year, through the router.

use jiff::SignedDuration;
use tenancy::Timestamp;
use testkit::{Actor, Answer, number};
use views::paths;

use crate::world::{Site, World};

async fn admin(world: &World, site: &Site) -> Actor {
    world.person(site, "admin").await.saying("accept-language", "fi")
}

async fn open(admin: &Actor, year: i16) -> Answer {
    admin.get(&format!("{}?year={year}", paths::SCHOOL_YEAR)).await.being(200)
}

fn value(page: &Answer, field: &str) -> String {
    page.form(paths::SCHOOL_YEAR).value(field).to_owned()
}

async fn written(world: &World, site: &Site) -> i64 {
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    number(&tx, "select count(*) from booking.school_year", []).await
}

#[tokio::test]
async fn only_those_who_manage_see_and_write_the_school_year() {
    let world = World::open().await;
    let form = open(&admin(&world, &world.guest).await, 2026).await.form(paths::SCHOOL_YEAR);
    for role in ["booker", "viewer", "broker", "colleague"] {
        let person = world.person(&world.guest, role).await;
        let token = person.get("/").await.form("/sign-out").value("csrf").to_owned();
        person.get(paths::SCHOOL_YEAR).await.being(403);
        person.send(&form.clone().with("csrf", token)).await.being(403);
    }
    let sent = world.visitor(&world.guest).get(paths::SCHOOL_YEAR).await.being(303);
    assert!(sent.location().starts_with("/sign-in?next="));
    world.visitor_at_the_apex().get(paths::SCHOOL_YEAR).await.being(404);
    assert_eq!(written(&world, &world.guest).await, 0);
}

#[tokio::test]
async fn a_year_is_suggested_until_it_is_written_down_and_its_routine_goes_on() {
    let world = World::open().await;
    let admin = admin(&world, &world.guest).await;
    let page = admin.get(paths::SCHOOL_YEAR).await.being(200);
    assert!(page.words().contains("Päivät ovat ehdotus") && page.words().contains("2026–2027"));
    assert!(page.words().contains("ke 11.11. klo 16.00"), "an offer of now: {}", page.words());
    assert!(page.words().contains("helatorstai") && !page.words().contains("itsenäisyyspäivä"), "a Sunday");
    assert_eq!(value(&page, "autumn-from"), "2026-08-11");
    assert_eq!(value(&page, "break-0-until"), "2026-10-16");
    assert_eq!(value(&page, "office-4-until"), "16:00");

    let form = page.form(paths::SCHOOL_YEAR).with("autumn-from", "6.8.2026").with("lessons", "9.05 10.05");
    let form = form.with("day-from", "9.00").with("break-0-from", "").with("break-0-until", "");
    let form =
        form.with("break-3-from", "2026-11-10").with("school-days", "3").with("office-3-until", "17.30");
    let kept = admin.send(&form).await.being(303);
    assert_eq!(kept.location(), "/admin/school-year?year=2026&done=kept");
    let page = admin.get(kept.location()).await.being(200);
    assert!(page.words().contains("Lukuvuosi on tallennettu") && !page.words().contains("ehdotus"));
    assert_eq!(value(&page, "autumn-from"), "2026-08-06");
    assert_eq!(value(&page, "lessons"), "9.05, 10.05");
    assert_eq!(value(&page, "break-0-from"), "");
    assert_eq!(
        (value(&page, "break-2-from"), value(&page, "break-2-until")),
        ("2026-11-10".into(), "2026-11-10".into())
    );
    // Three school days after Monday, of which Tuesday is off: Friday.
    assert!(page.words().contains("pe 13.11. klo 16.00"), "{}", page.words());

    let next = open(&admin, 2027).await;
    assert!(next.words().contains("Päivät ovat ehdotus") && !next.words().contains("Nyt lähetetty"));
    assert_eq!(value(&next, "autumn-from"), "2027-08-17");
    assert_eq!(value(&next, "lessons"), "9.05, 10.05");
    assert_eq!(value(&next, "school-days"), "3");
    assert_eq!(written(&world, &world.guest).await, 1);
}

#[tokio::test]
async fn what_cannot_be_is_said_beside_its_field_and_everything_typed_stays() {
    let world = World::open().await;
    let admin = admin(&world, &world.guest).await;
    let form = open(&admin, 2026).await.form(paths::SCHOOL_YEAR);
    let form = form.with("autumn-from", "ylihuomenna").with("spring-until", "2027-08-01");
    let form = form.with("break-4-from", "2027-02-24").with("lessons", "8.15, 9.00, kymmenen");
    let form = form.with("office-2-from", "17:00").with("days-before", "kolme");
    let page = admin.send(&form).await.being(422);
    for (field, wrong) in [
        ("autumn-from", "Kirjoita päivä"),
        ("lessons", "Kirjoita kellonaika"),
        ("office-2-until", "Loppu ei voi olla ennen alkua"),
        ("days-before", "Kirjoita kokonaisluku 0–14"),
    ] {
        let html = page.text();
        assert!(html.contains(&format!("<a href=\"#{field}\">")), "{field} is led to");
        let beside =
            html.split(&format!("id=\"{field}-flaws\"")).nth(1).expect("it is said beside the field");
        assert!(beside.split("</div>").next().is_some_and(|said| said.contains(wrong)), "{field}: {wrong}");
        let input =
            html.split("<input class=\"input").find(|input| input.contains(&format!("id=\"{field}\"")));
        assert!(
            input
                .is_some_and(|input| input.split('>').next().is_some_and(|tag| tag.contains("aria-invalid")))
        );
    }
    for (field, typed) in &form.fields {
        assert_eq!(page.form(paths::SCHOOL_YEAR).value(field), typed, "{field}");
    }
    let dates = form.with("autumn-from", "2026-08-11").with("lessons", "8.15").with("days-before", 3);
    let page = admin.send(&dates.with("office-2-from", "8")).await.being(422);
    let said = page.words();
    assert!(
        said.contains("Lukuvuosi 2026–2027 alkaa 1.8.") && said.contains("Päivät ovat jo toisessa lomassa"),
        "{said}"
    );
    assert_eq!(written(&world, &world.guest).await, 0, "nothing was kept");
}

#[tokio::test]
async fn another_tenants_school_year_is_never_read_nor_written() {
    let world = World::open().await;
    let (own, neighbour) = (admin(&world, &world.guest).await, admin(&world, &world.home).await);
    let before: Vec<String> =
        [open(&neighbour, 2026).await, open(&neighbour, 2027).await].iter().map(Answer::words).collect();
    let form = open(&own, 2026).await.form(paths::SCHOOL_YEAR);
    own.send(&form.with("autumn-from", "2026-08-05").with("lessons", "8.17")).await.being(303);
    for (year, before) in [2026, 2027].into_iter().zip(before) {
        let page = open(&neighbour, year).await;
        assert_eq!(page.words(), before);
        assert!(!page.text().contains("8.17") && !page.text().contains("2026-08-05"), "{year}");
    }
    let form = open(&neighbour, 2026).await.form(paths::SCHOOL_YEAR).with("lessons", "8.18");
    neighbour.send(&form).await.being(303);
    assert_eq!(value(&open(&own, 2026).await, "lessons"), "8.17");
    for site in world.sites() {
        let has_written = [&world.guest, &world.home].iter().any(|other| other.id == site.id);
        assert_eq!(written(&world, site).await, i64::from(has_written), "{}", site.slug);
    }
}

#[tokio::test]
async fn a_year_out_of_reach_is_not_written_and_this_one_is_shown_instead() {
    let world = World::open().await;
    let admin = admin(&world, &world.guest).await;
    for year in ["1999", "2030", "soon"] {
        let page = admin.get(&format!("{}?year={year}", paths::SCHOOL_YEAR)).await.being(200);
        assert_eq!(value(&page, "year"), "2026", "{year}");
        admin.send(&page.form(paths::SCHOOL_YEAR).with("year", year)).await.being(404);
    }
    let page = open(&admin, 2026).await.text();
    let menu = page.split("class=\"chips below-5\"").nth(1).and_then(|after| after.split("</nav>").next());
    let menu = menu.expect("a menu of years");
    assert_eq!(menu.matches("href=").count(), 4, "{menu}");
    for year in 2026..2030 {
        assert!(menu.contains(&format!("href=\"/admin/school-year?year={year}\"")), "{menu}");
    }
    // Until midnight of the last of July in Helsinki, where the clock is three hours ahead, it is the old year.
    let last: Timestamp = "2027-07-31T20:59:59Z".parse().expect("a moment");
    for (now, year) in [(last, "2026"), (last.plus(SignedDuration::from_secs(1)), "2027")] {
        world.clock.set(now);
        let admin = world.person(&world.guest, "admin").await;
        assert_eq!(value(&admin.get(paths::SCHOOL_YEAR).await.being(200), "year"), year);
    }
}

#[tokio::test]
async fn a_producers_owner_and_a_regions_coordinator_have_school_years_of_their_own() {
    let world = World::open().await;
    let coordinator = world.person(&world.region, "coordinator").await;
    for person in [world.owner().await, coordinator] {
        let form = open(&person, 2026).await.form(paths::SCHOOL_YEAR);
        person.send(&form.with("school-days", 4)).await.being(303);
        assert_eq!(value(&open(&person, 2026).await, "school-days"), "4");
    }
}
