//! A producer's page on a tray: what that tray shows of theirs, and nothing else.

use crate::world::World;

#[tokio::test]
async fn a_tray_shows_what_it_lists_of_a_producer() {
    let world = World::open().await;
    let path = format!("/producers/{}", world.producer.slug);
    let visitor = world.visitor(&world.guest);
    assert!(visitor.get(&world.workshop.page()).await.being(200).links("/producers/").contains(&path));
    let page = visitor.get(&path).await.being(200);
    assert!(page.text().contains(&world.workshop.page()));
    assert!(page.words().contains(&format!("Nimi {}", world.producer.slug)));
    assert!(page.text().contains(&format!("mailto:kulttuuri@{}.example", world.producer.slug)));
    assert!(!page.text().contains(&world.draft.id.to_string()), "a draft is nobody's to see");
}

#[tokio::test]
async fn of_whom_a_tray_shows_nothing_it_knows_nothing() {
    let world = World::open().await;
    let museum = format!("/producers/{}", world.home.slug);
    world.visitor(&world.home).get(&museum).await.being(200);
    for site in [&world.guest, &world.region, &world.producer] {
        world.visitor(site).get(&museum).await.being(404);
    }
    let elsewhere = world.beside().await;
    world.visitor(&world.guest).get(&format!("/producers/{}", elsewhere.producer.slug)).await.being(404);
    for nobody in ["/producers/nobody", "/producers/%00", "/producers/%27"] {
        world.visitor(&world.guest).get(nobody).await.being(404);
    }
    world.visitor_at_the_apex().get(&museum).await.being(404);
}

#[tokio::test]
async fn who_takes_everything_back_has_no_page_any_more() {
    let world = World::open().await;
    let path = format!("/producers/{}", world.producer.slug);
    let producer = world.producer.id;
    world.visitor(&world.guest).get(&path).await.being(200);
    world.app.catalogue.withdraw(producer, world.workshop.id, None).await.expect("an offering is withdrawn");
    world.deliver().await;
    world.visitor(&world.guest).get(&path).await.being(404);
}
