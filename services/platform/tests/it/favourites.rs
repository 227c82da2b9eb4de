//! Favourites: a person's own, on one tray.

use crate::world::World;

const LIST: &str = "/account/favourites";

#[tokio::test]
async fn what_a_person_keeps_is_found_again_and_can_be_forgotten() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let page = world.workshop.page();
    assert!(!teacher.get(LIST).await.being(200).text().contains(&page));
    let form = teacher.get(&page).await.being(200).form("/favourite");
    for _ in 0..2 {
        assert_eq!(teacher.send(&form).await.being(303).location(), page, "again is as good as once");
    }
    assert!(teacher.get(LIST).await.being(200).text().contains(&page));
    let ending = teacher.get(&page).await.form("/favourite/ending");
    teacher.send(&ending).await.being(303);
    assert!(!teacher.get(LIST).await.being(200).text().contains(&page));
    teacher.send(&ending).await.being(404);
}

#[tokio::test]
async fn nobody_else_sees_them_not_a_colleague_and_not_another_tray() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let page = world.workshop.page();
    teacher.send(&teacher.get(&page).await.being(200).form("/favourite")).await.being(303);
    for (site, role) in [(&world.guest, "colleague"), (&world.guest, "admin"), (&world.home, "booker")] {
        let other = world.person(site, role).await;
        assert!(!other.get(LIST).await.being(200).text().contains(&page), "{role} at {}", site.slug);
        assert!(other.get(&page).await.being(200).has_form("/favourite"), "{role} has kept nothing");
    }
    let visitor = world.visitor(&world.guest);
    let shown = visitor.get(&page).await.being(200);
    assert!(!shown.has_form("/favourite") && !shown.has_form("/favourite/ending"));
}

#[tokio::test]
async fn a_visitor_signs_in_first_and_comes_back_to_the_offering() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    let page = world.workshop.page();
    let way = visitor.get(&page).await.being(200).links("/sign-in?next=");
    assert!(way.contains(&format!("/sign-in?next={page}")), "{way:?}");
    assert!(visitor.get(LIST).await.being(303).location().starts_with("/sign-in"));
}

#[tokio::test]
async fn what_is_not_on_the_tray_is_no_favourite_and_what_left_it_is_not_shown() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let form = teacher.get(&world.workshop.page()).await.being(200).form("/favourite");
    for not_here in [&world.museum, &world.draft] {
        let stolen = testkit::Form { action: format!("{}/favourite", not_here.page()), ..form.clone() };
        teacher.send(&stolen).await.being(404);
    }
    teacher.send(&form).await.being(303);
    let producer = world.producer.id;
    world.app.catalogue.withdraw(producer, world.workshop.id, None).await.expect("an offering is withdrawn");
    world.deliver().await;
    let list = teacher.get(LIST).await.being(200);
    assert!(!list.text().contains(&world.workshop.page()));
}
