//! The large demo, small: what it writes in bulk is found and shown like what came by facts.

use platform::demo::large::{Size, load};
use testkit::Actor;

use crate::world::{PORT, World};

const SMALL: Size = Size { tenants: 4, offerings: 30, occurrences: 90 };
const EACH: usize = 10;
/// An owner shares every third of its ten offerings with two neighbours, so each lists eight of others.
const FROM_OTHERS: usize = 8;

#[tokio::test]
async fn a_large_demo_is_listed_at_home_and_at_the_neighbours_and_can_be_loaded_again() {
    let world = World::open().await;
    for _ in 0..2 {
        load(&world.app, SMALL).await.expect("the large demo is loaded");
    }
    for slug in ["suuri-001", "suuri-002", "suuri-003"] {
        let tenant = world.app.directory().tenant_at(&format!("{slug}.localhost")).await;
        let tenant = tenant.expect("the directory answers").expect("the tenant is there");
        let count = world.app.listings().count(tenant.id).await.expect("listings are counted");
        assert_eq!(usize::try_from(count).expect("a count"), EACH + FROM_OTHERS, "{slug}");
        let visitor = Actor::at(&world.router, &format!("{slug}.localhost:{PORT}"));
        let listed = world.app.listings().glance(tenant.id, 100).await.expect("listings are read").soon;
        let elsewhere = listed.iter().find(|listed| listed.content.origin.owner != tenant.id);
        let at_home = listed.iter().find(|listed| listed.content.origin.owner == tenant.id);
        for listed in [elsewhere, at_home] {
            let content = &listed.expect("of others and of its own").content;
            let page = visitor.get(&format!("/offerings/{}", content.id)).await.being(200);
            assert!(!page.links("/booking").is_empty(), "{} has times that can be booked", content.title.fi);
        }
    }
}
