//! Listings follow what may be listed, as it is now.

use contract::{Fact, Listings, OfferingId};
use tenancy::{Reason, TenantId};
use testkit::{change, number};

use crate::shop::{Shop, later};

#[tokio::test]
async fn an_owner_lists_what_it_has_published_for_as_long_as_it_has() {
    let shop = Shop::open().await;
    shop.draft("Luonnos").await;
    let id = shop.published("Varjot").await;
    assert_eq!(shop.listed().await, ["Varjot"]);
    assert_eq!(shop.answers.count(shop.owner).await.expect("an answer"), 1);
    shop.catalogue.withdraw(shop.owner, id, None).await.expect("it is withdrawn");
    shop.deliver().await;
    assert!(shop.listed().await.is_empty());
    assert_eq!(shop.answers.shown(shop.owner, id).await.expect("an answer"), None);
    shop.catalogue.publish(shop.owner, id, None).await.expect("it is published");
    shop.deliver().await;
    assert_eq!(shop.listed().await, ["Varjot"]);
}

#[tokio::test]
async fn what_has_room_soonest_comes_first() {
    let shop = Shop::open().await;
    let [late, full, soon, never] = ["myöhään", "täynnä", "pian", "ei koskaan"];
    for (title, times) in
        [(late, &[(9, 0)][..]), (full, &[(2, 20)]), (soon, &[(3, 20), (5, 0)]), (never, &[])]
    {
        let id = shop.draft(title).await;
        for (days, taken) in times {
            shop.comes(id, *days, *taken);
        }
        shop.catalogue.publish(shop.owner, id, None).await.expect("it is published");
    }
    shop.deliver().await;
    assert_eq!(shop.listed().await, [soon, late, full, never]);
    let listed = shop.answers.glance(shop.owner, 4).await.expect("an answer").soon;
    assert_eq!((listed[0].next, listed[0].has_room), (Some(later(5)), true), "the next time that has room");
    assert_eq!((listed[2].next, listed[2].has_room), (Some(later(2)), false));
    assert_eq!((listed[3].next, listed[3].has_room), (None, false));
    assert_eq!(shop.answers.glance(shop.owner, 2).await.expect("an answer").soon.len(), 2);
}

#[tokio::test]
async fn a_listing_keeps_the_times_as_they_are_now() {
    let shop = Shop::open().await;
    let id = shop.published("Varjot").await;
    let next = async || shop.answers.glance(shop.owner, 1).await.expect("an answer").soon[0].next;
    assert_eq!(next().await, None);
    shop.comes(id, 9, 0);
    shop.comes(id, 5, 0);
    shop.times_changed(id).await;
    assert_eq!(next().await, Some(later(5)));
    shop.calendar.0.lock().expect("the calendar").pop();
    shop.times_changed(id).await;
    assert_eq!(next().await, Some(later(9)));
}

#[tokio::test]
async fn a_time_whose_enrolment_has_ended_is_not_the_next_one() {
    let shop = Shop::open().await;
    let id = shop.published("Varjot").await;
    shop.comes(id, 5, 0);
    shop.comes(id, 9, 0);
    shop.times_changed(id).await;
    shop.clock.set(later(4));
    assert_eq!(shop.answers.glance(shop.owner, 1).await.expect("an answer").soon[0].next, Some(later(9)));
}

#[tokio::test]
async fn a_delivery_made_twice_lists_once() {
    let shop = Shop::open().await;
    let id = shop.published("Varjot").await;
    shop.comes(id, 5, 0);
    shop.times_changed(id).await;
    let tx = shop.db.begin_system(Reason::Relay).await.expect("a transaction begins");
    let sql = "update events.fact_delivery set state = 'pending', next_at = $2 where recipient_id = $1";
    assert!(change(&tx, sql, [shop.owner.into(), shop.clock.now().into()]).await > 0);
    tx.commit().await.expect("a transaction commits");
    shop.deliver().await;
    let tx = shop.db.begin(shop.owner).await.expect("a transaction begins");
    assert_eq!(number(&tx, "select count(*) from catalogue.listing", []).await, 1);
    assert_eq!(number(&tx, "select count(*) from catalogue.listing_time", []).await, 1);
}

#[tokio::test]
async fn a_fact_of_something_that_no_door_opens_to_lists_nothing() {
    let shop = Shop::open().await;
    let tx = shop.db.begin(shop.owner).await.expect("a transaction begins");
    let fact = Fact::OfferingReceived { offering: OfferingId::new(), owner: TenantId::new() };
    let to = [shop.owner];
    let telling = events::Telling { fact: &fact, by: None, at: shop.clock.now(), to: &to };
    events::tell(&tx, &telling).await.expect("a fact is told");
    tx.commit().await.expect("a transaction commits");
    shop.deliver().await;
    assert!(shop.listed().await.is_empty());
}

#[tokio::test]
async fn another_tenants_word_changes_no_listing() {
    let shop = Shop::open().await;
    let id = shop.published("Varjot").await;
    let stranger = shop.db.begin(TenantId::new()).await.expect("a transaction begins");
    let to = [shop.owner];
    for fact in [
        Fact::OfferingDropped { offering: id, owner: shop.owner },
        Fact::OfferingWithdrawn { offering: id },
        Fact::OfferingReceived { offering: id, owner: stranger.tenant() },
    ] {
        let telling = events::Telling { fact: &fact, by: None, at: shop.clock.now(), to: &to };
        events::tell(&stranger, &telling).await.expect("a fact is told");
    }
    stranger.commit().await.expect("a transaction commits");
    shop.deliver().await;
    assert_eq!(shop.listed().await, ["Varjot"]);
    let shown = shop.answers.shown(shop.owner, id).await.expect("an answer").expect("a listing");
    assert_eq!(shown.owner, shop.owner);
}
