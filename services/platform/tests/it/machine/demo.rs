//! The demo as an operator loads it: groups have booked, hosts have answered, and some have been there.

use std::collections::BTreeSet;
use std::time::Duration;

use testkit::process::Process;
use testkit::{number, texts};

use super::site::Site;

/// The states in which bookings of the demo stand, how many there are, and how many groups have said how it was.
async fn stands(site: &Site) -> (BTreeSet<String>, i64, i64) {
    let app = site.app().await;
    let (mut states, mut bookings, mut said) = (BTreeSet::new(), 0, 0);
    for tenant in app.directory().tenants().await.expect("tenants") {
        let tx = app.db.begin(tenant.id).await.expect("a transaction begins");
        // Both parties see a booking: it is counted at its host.
        let sql = "select distinct state from booking.booking where tenant_id = $1";
        states.extend(texts(&tx, sql, [tenant.id.into()]).await);
        let count = "select count(*) from booking.booking where tenant_id = $1";
        bookings += number(&tx, count, [tenant.id.into()]).await;
        let count = "select count(*) from booking.feedback where tenant_id = $1";
        said += number(&tx, count, [tenant.id.into()]).await;
    }
    (states, bookings, said)
}

async fn load(site: &Site) {
    let mut demo = Process::start("tarjotin demo", &mut site.command("demo"));
    assert!(demo.ended(Duration::from_mins(1)).await.success(), "{}", demo.log());
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_of_the_demo_have_booked_in_every_way_and_a_second_load_books_nothing_more() {
    let site = Site::open().await;
    assert_eq!(stands(&site).await, (BTreeSet::new(), 0, 0), "unless they are asked not to");
    load(&site).await;
    let first = stands(&site).await;
    let (states, bookings, said) = &first;
    for state in ["attended", "cancelled", "confirmed", "declined", "missed", "requested", "waiting"] {
        assert!(states.contains(state), "nobody's booking is {state}: {states:?}");
    }
    assert!(*bookings >= 30, "{bookings}");
    assert!(*said >= 8, "{said}");
    load(&site).await;
    assert_eq!(stands(&site).await, first);
}
