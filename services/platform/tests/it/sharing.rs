//! What is shared is listed where it was agreed, once, and for as long as it is agreed.

use contract::{Fact, Sharing};
use events::{Telling, tell};
use tenancy::{Door, Reason};
use testkit::{change, number, texts};

use crate::world::{Site, World, book, booking_page, later, with_first_group};

async fn lists(world: &World, site: &Site) -> bool {
    let page = world.visitor(site).get("/offerings").await.being(200);
    let links = page.links(&world.workshop.page());
    assert!(links.len() <= 1, "listed twice at {}", site.slug);
    assert_eq!(world.visitor(site).get(&world.workshop.page()).await.status == 200, links.len() == 1);
    links.len() == 1
}

/// The times that a tenant's own rows keep, each with whether it has room.
async fn kept_times(world: &World, site: &Site) -> Vec<String> {
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    let sql = "select occurrence_id || ' ' || has_room from catalogue.listing_time where offering_id = $1 order by starts_at";
    texts(&tx, sql, [world.workshop.id.into()]).await
}

#[tokio::test]
async fn what_is_shared_is_listed_by_the_owner_the_region_and_each_member_once() {
    let world = World::open().await;
    for site in world.sites() {
        assert!(lists(&world, site).await, "{}", site.slug);
        assert_eq!(kept_times(&world, site).await.len(), 3, "{}", site.slug);
    }
    let elsewhere = world.beside().await;
    for site in elsewhere.sites() {
        assert!(!lists(&world, site).await, "another region's {}", site.slug);
        let door = elsewhere.app.federation.door(site.id, world.producer.id, world.workshop.id, None).await;
        assert!(door.expect("an answer").is_none(), "{}", site.slug);
    }
}

#[tokio::test]
async fn every_delivery_made_again_changes_nothing() {
    let world = World::open().await;
    let sum = async || {
        let mut rows = Vec::new();
        for site in world.sites() {
            let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
            for table in ["catalogue.listing", "catalogue.listing_time", "federation.received", "events.fact"]
            {
                rows.push(number(&tx, &format!("select count(*) from {table}"), []).await);
            }
        }
        rows
    };
    let before = sum().await;
    let tx = world.app.db.begin_system(Reason::Relay).await.expect("a transaction begins");
    for site in world.sites() {
        let sql = "update events.fact_delivery set state = 'pending', next_at = $2 where recipient_id = $1";
        assert!(change(&tx, sql, [site.id.into(), world.clock.now().into()]).await > 0);
    }
    tx.commit().await.expect("a transaction commits");
    assert!(world.deliver().await > 20);
    assert_eq!(sum().await, before);
    for site in world.sites() {
        assert!(lists(&world, site).await);
    }
}

#[tokio::test]
async fn catalogues_hear_when_room_ends_and_appears() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let full = format!("{} false", world.workshop.times[0]);
    let page = book(&teacher, &world.workshop, 0, "22").await.being(303);
    world.deliver().await;
    for site in world.sites() {
        assert!(kept_times(&world, site).await.contains(&full), "{}", site.slug);
    }
    let booking = teacher.get(&booking_page(&page)).await;
    teacher.send(&booking.form("/cancellation")).await.being(303);
    world.deliver().await;
    for site in world.sites() {
        assert!(!kept_times(&world, site).await.contains(&full), "{}", site.slug);
    }
}

#[tokio::test]
async fn when_enrolment_ends_no_catalogue_says_that_there_is_room() {
    let world = World::open().await;
    world.clock.set(later(7, 0));
    world.deliver().await;
    for site in world.sites() {
        let times = kept_times(&world, site).await;
        assert_eq!(
            times.iter().filter(|time| time.ends_with("false")).count(),
            1,
            "{}: {times:?}",
            site.slug
        );
    }
}

#[tokio::test]
async fn what_is_withdrawn_while_its_shares_are_on_their_way_is_listed_nowhere() {
    let world = World::open().await;
    let app = &world.app;
    app.catalogue.withdraw(world.producer.id, world.workshop.id, None).await.expect("it is withdrawn");
    app.catalogue.publish(world.producer.id, world.workshop.id, None).await.expect("it is published");
    app.catalogue.withdraw(world.producer.id, world.workshop.id, None).await.expect("it is withdrawn again");
    world.deliver().await;
    for site in world.sites() {
        assert!(!lists(&world, site).await, "{}", site.slug);
    }
}

#[tokio::test]
async fn a_producer_without_an_agreement_cannot_share_and_a_strangers_offering_cannot_be_shared() {
    let world = World::open().await;
    let elsewhere = world.beside().await;
    let owner = world.owner().await;
    let page = owner.get(&world.workshop.host_page()).await.being(200);
    let csrf = page.form("/withdrawal").value("csrf").to_owned();
    let share = async |offering: contract::OfferingId, to: tenancy::TenantId| {
        let path = format!("/host/offerings/{offering}/shares");
        owner.post(&path, [("csrf", csrf.as_str()), (format!("to-{to}").as_str(), "on")]).await
    };
    share(world.workshop.id, elsewhere.region.id).await.being(404);
    share(world.workshop.id, world.guest.id).await.being(404);
    share(elsewhere.workshop.id, world.region.id).await.being(404);
    share(world.draft.id, world.region.id).await.being(404);
    let asked_again = share(world.workshop.id, world.region.id).await.being(303);
    assert!(asked_again.location().contains("done=shared"));
    world.deliver().await;
    assert!(!lists(&world, &elsewhere.region).await && lists(&world, &world.region).await);
}

#[tokio::test]
async fn a_member_whose_agreement_ended_gets_no_door() {
    let world = World::open().await;
    let door = async |site: &Site| {
        let door = world.app.federation.door(site.id, world.producer.id, world.workshop.id, None).await;
        door.expect("an answer")
    };
    assert!(matches!(door(&world.guest).await, Some(Door::Across(_))));
    assert!(matches!(door(&world.producer).await, Some(Door::Home(_))));
    let teacher = world.teacher().await;
    let page = teacher.get(&world.workshop.form(0)).await.being(200);
    let form = with_first_group(&page, page.form("/booking")).with("participants", 5).with("adults", 2);

    let tx = world.app.db.begin(world.region.id).await.expect("a transaction begins");
    let sql = "update federation.agreement set state = 'ended' where guest_tenant_id = $1";
    assert_eq!(change(&tx, sql, [world.guest.id.into()]).await, 1);
    tx.commit().await.expect("a transaction commits");
    assert!(door(&world.guest).await.is_none());
    assert!(door(&world.home).await.is_some());
    teacher.send(&form).await.being(404);
    teacher.get(&world.workshop.form(0)).await.being(404);
}

#[tokio::test]
async fn a_fact_that_a_stranger_forges_opens_no_door() {
    let world = World::open().await;
    let elsewhere = world.beside().await;
    // Any tenant may tell facts; a region tells a tenant that is not its member that it pools somebody's draft.
    let fact = Fact::OfferingPooled { offering: world.draft.id, owner: world.producer.id };
    let tx = world.app.db.begin(elsewhere.region.id).await.expect("a transaction begins");
    let telling = Telling { fact: &fact, by: None, at: world.clock.now(), to: &[world.guest.id] };
    tell(&tx, &telling).await.expect("a fact is told");
    tx.commit().await.expect("a transaction commits");
    world.deliver().await;
    let door = world.app.federation.door(world.guest.id, world.producer.id, world.draft.id, None).await;
    assert!(door.expect("an answer").is_none());
    world.visitor(&world.guest).get(&world.draft.page()).await.being(404);
}
