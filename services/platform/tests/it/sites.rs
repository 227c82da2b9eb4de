//! Which site does what: municipalities book, producers and regions show, the platform leads on.

use crate::world::{World, with_first_group};

#[tokio::test]
async fn the_producers_own_site_and_the_regions_show_and_do_not_book() {
    let world = World::open().await;
    for (site, role) in [(&world.producer, "owner"), (&world.region, "coordinator")] {
        let person = world.person(site, role).await;
        let page = person.get(&world.workshop.page()).await.being(200);
        assert!(page.links("/occurrences/").is_empty(), "{}", site.slug);
        person.get(&world.workshop.form(0)).await.being(404);
        let csrf = page.form("/sign-out").value("csrf").to_owned();
        let fields = [("csrf", csrf.as_str()), ("key", "k"), ("participants", "10"), ("adults", "2")];
        person.post(&world.workshop.form(0), fields).await.being(404);
    }
}

#[tokio::test]
async fn a_municipality_does_not_book_what_it_does_not_list() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let page = teacher.get(&world.workshop.form(0)).await.being(200);
    let form = with_first_group(&page, page.form("/booking")).with("participants", 10).with("adults", 2);
    for given in [&world.museum, &world.draft] {
        teacher.get(&given.page()).await.being(404);
        teacher.get(&given.form(0)).await.being(404);
        let moved = testkit::Form { action: given.form(0), ..form.clone() };
        teacher.send(&moved).await.being(404);
    }
}

#[tokio::test]
async fn the_platforms_own_site_leads_to_the_tenants_and_has_nothing_of_theirs() {
    let world = World::open().await;
    let visitor = world.visitor_at_the_apex();
    let page = visitor.get("/").await.being(200);
    for site in world.sites() {
        assert!(!page.links(&format!("http://{}/", site.host())).is_empty(), "{}", site.slug);
    }
    for path in
        ["/offerings", "/bookings", "/host/bookings", "/host/offerings", "/sign-in", &world.workshop.page()]
    {
        assert_eq!(visitor.get(path).await.status, 404, "{path}");
    }
    visitor.post("/sign-in/demo", [("email", world.guest.email("booker").as_str())]).await.being(404);
}

#[tokio::test]
async fn a_picture_is_shown_where_its_offering_is_listed() {
    let world = World::open().await;
    let path = format!("{}/images/{}", world.workshop.page(), world.workshop.image);
    for site in world.sites() {
        let picture = world.visitor(site).get(&path).await.being(200);
        assert_eq!(picture.header("content-type"), Some("image/jpeg"));
        assert_eq!(picture.header("cache-control"), Some("public, max-age=31536000, immutable"));
        assert_eq!(picture.header("vary"), None, "it is the same for everyone");
        let small = world.visitor(site).get(&format!("{path}?w=400")).await.being(200);
        assert!(small.body.starts_with(b"\xff\xd8") && small.body.len() < picture.body.len());
    }
    let page = world.visitor(&world.home).get(&world.workshop.page()).await.being(200);
    let srcset = page.all("img", "srcset").concat();
    assert_eq!(srcset, format!("{path}?w=400 400w, {path}?w=450 450w"));
    assert!(page.all("img", "class").concat().contains("focal-left-bottom"));
    let museum = format!("{}/images/{}", world.museum.page(), world.museum.image);
    world.visitor(&world.home).get(&museum).await.being(200);
    world.visitor(&world.guest).get(&museum).await.being(404);
}

#[tokio::test]
async fn a_region_names_its_members_and_they_name_it() {
    let world = World::open().await;
    let page = world.visitor(&world.region).get("/").await.being(200);
    for member in [&world.home, &world.guest] {
        assert!(!page.links(&format!("http://{}/", member.host())).is_empty(), "{}", member.slug);
        let front = world.visitor(member).get("/").await.being(200);
        assert!(front.words().contains(&format!("Osa {}", world.region.slug)), "{}", front.words());
    }
}

#[tokio::test]
async fn only_a_demo_has_a_tour_and_only_at_the_platforms_own_site() {
    let demo = World::open().await;
    let page = demo.visitor_at_the_apex().get("/tour?lang=sv").await.being(200);
    assert!(page.words().contains("En rundtur i testmiljön"), "{}", page.words());
    demo.visitor(&demo.guest).get("/tour").await.being(404);
    World::in_earnest().await.visitor_at_the_apex().get("/tour").await.being(404);
}
