//! The results page, through the router: what is found, what is chosen, and what is told to whom.

use testkit::Answer;

use crate::world::World;

/// The first link whose words hold `words`.
fn link(page: &Answer, words: &str) -> String {
    page.links("/offerings?")
        .into_iter()
        .find(|link| link.contains(words))
        .unwrap_or_else(|| panic!("no link {words}"))
}

#[tokio::test]
async fn what_is_typed_is_found_and_stays_in_the_address() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    let all = visitor.get("/offerings").await.being(200);
    assert!(all.text().contains(&world.workshop.page()), "{}", all.words());
    let none = visitor.get("/offerings?q=j%C3%A4%C3%A4kiekko").await.being(200);
    assert!(!none.text().contains(&world.workshop.page()) && none.text().contains("value=\"jääkiekko\""));
    let list = visitor.get(&link(&all, "view=list")).await.being(200);
    assert!(list.text().contains(&world.workshop.page()) && list.text().contains("class=\"entries\""));
}

#[tokio::test]
async fn a_network_that_searches_too_often_is_told_to_wait_and_a_page_in_memory_costs_nothing() {
    let world = World::searched_at_most(2, &testkit::redis_url()).await;
    let visitor = world.visitor(&world.guest);
    for query in ["varjot", "valo", "varjot", "valo"] {
        visitor.get(&format!("/offerings?q={query}")).await.being(200);
    }
    let page = visitor.get("/offerings?q=ilta").await.being(429);
    assert!(page.header("retry-after").is_some_and(|seconds| seconds.parse::<u32>().is_ok_and(|s| s > 0)));
    visitor.get("/api/v1/offerings?q=ilta").await.being(429);
    visitor.get("/").await.being(200);
    world.visitor(&world.home).get("/offerings?q=ilta").await.being(200);
    world.teacher().await.get("/offerings?q=ilta").await.being(200);
}

#[tokio::test]
async fn without_redis_everybody_finds() {
    let world = World::searched_at_most(0, "redis://127.0.0.1:1/").await;
    world.visitor(&world.guest).get("/offerings?q=ilta").await.being(200);
}

#[tokio::test]
async fn a_choice_is_shown_and_can_be_taken_away() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    let narrowed =
        visitor.get("/offerings?price_max=0&stage=grade_1,grade_2&from=2030-01-01").await.being(200);
    assert!(!narrowed.text().contains(&world.workshop.page()), "nothing is given then");
    let without_day = link(&narrowed, "stage=grade_1&stage=grade_2&price_max=0");
    assert!(!without_day.contains("from="), "{without_day}");
    visitor.get(&without_day).await.being(200);
}

#[tokio::test]
async fn what_an_address_says_wrongly_is_told_and_passed_over() {
    let world = World::open().await;
    let page = world
        .visitor(&world.guest)
        .get("/offerings?stage=grade_10&page=none&from=eilen&x=%00%ff")
        .await
        .being(200);
    assert!(page.text().contains(&world.workshop.page()));
    assert!(page.text().contains("grade_10") && page.text().contains("eilen"), "{}", page.words());
}

#[tokio::test]
async fn what_was_not_found_is_shown_to_who_runs_the_tray_and_to_nobody_else() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    visitor.get("/offerings?q=j%C3%A4%C3%A4kiekko+maija%40koulu.example+0401234567").await.being(200);
    visitor.get("/offerings?q=j%C3%A4%C3%A4kiekko&price_max=0").await.being(200);
    visitor.get("/api/v1/offerings?q=purjehdus").await.being(200);
    let admin = world.person(&world.guest, "both").await;
    let page = admin.get("/admin/missed-searches").await.being(200);
    assert!(page.text().contains("purjehdus"), "{}", page.words());
    assert!(page.text().contains("jääkiekko"), "{}", page.words());
    assert!(!page.text().contains("maija") && !page.text().contains("0401234567"));
    let neighbour = world.person(&world.home, "both").await;
    assert!(!neighbour.get("/admin/missed-searches").await.being(200).text().contains("jääkiekko"));
    world.teacher().await.get("/admin/missed-searches").await.being(403);
    assert_eq!(visitor.get("/admin/missed-searches").await.status, 303);
}

#[tokio::test]
async fn words_that_mean_the_same_are_found_at_their_tenant_alone() {
    let world = World::open().await;
    let admin = world.person(&world.guest, "both").await;
    let finds = async |site| {
        let page = world.visitor(site).get("/offerings?q=kvaakkula&sort=newest").await.being(200);
        page.text().contains(&world.workshop.page())
    };
    assert!(!finds(&world.guest).await);
    let page = admin.get("/admin/synonyms").await.being(200);
    let form = page.form("/admin/synonyms");
    let refused = admin.send(&form.clone().with("words", "kvaakkula")).await.being(422);
    assert!(refused.text().contains("value=\"kvaakkula\"") && refused.text().contains("aria-invalid"));
    admin.send(&form.with("words", "kvaakkula, työpaja")).await.being(303);
    world.clock.set(world.clock.now().plus(jiff::SignedDuration::from_mins(2)));
    assert!(finds(&world.guest).await);
    assert!(!finds(&world.home).await, "another tenant's words stay its own");
    let page = admin.get("/admin/synonyms").await.being(200);
    admin.send(&page.form("/ending")).await.being(303);
    assert!(admin.get("/admin/synonyms").await.links("/ending").is_empty());
}
