//! Facts: passed on once each, and believed only from those who may say them.

use contract::{Fact, OfferingId, Sharing};
use federation::Part;
use tenancy::{Reason, TenantId};
use testkit::change;

use crate::coast::Coast;

#[tokio::test]
async fn a_share_travels_from_owner_to_region_to_members_in_three_facts() {
    let coast = Coast::shared().await;
    assert_eq!(coast.told_by(coast.owner).await, ["OfferingShared"]);
    assert_eq!(coast.told_by(coast.region).await, ["OfferingPooled", "OfferingReceived"]);
    for member in coast.members {
        assert_eq!(coast.told_by(member).await, ["OfferingReceived"]);
    }
}

#[tokio::test]
async fn sharing_again_tells_nothing_again() {
    let coast = Coast::shared().await;
    coast.federation.share(coast.owner, coast.offering, coast.region, None).await.expect("it stands");
    coast.deliver().await;
    assert_eq!(coast.told_by(coast.owner).await, ["OfferingShared"]);
    let shared = coast.federation.shared_to(coast.owner, coast.offering).await.expect("an answer");
    assert_eq!(shared.len(), 1);
}

#[tokio::test]
async fn deliveries_made_twice_tell_nothing_twice() {
    let coast = Coast::shared().await;
    let tx = coast.db.begin_system(Reason::Relay).await.expect("a transaction begins");
    for tenant in coast.tenants() {
        let sql = "update events.fact_delivery set state = 'pending', attempts = 0, next_at = $2 where recipient_id = $1";
        change(&tx, sql, [tenant.into(), coast.clock.now().into()]).await;
    }
    tx.commit().await.expect("a transaction commits");
    coast.deliver().await;
    assert_eq!(coast.told_by(coast.region).await, ["OfferingPooled", "OfferingReceived"]);
    assert_eq!(coast.told_by(coast.members[0]).await, ["OfferingReceived"]);
    assert_eq!(coast.open_doors().await, [true; 4]);
}

#[tokio::test]
async fn what_changes_at_the_owner_is_passed_on_to_where_it_is_shared() {
    let coast = Coast::shared().await;
    let offering = coast.offering;
    coast.tell(coast.owner, Fact::OfferingTimesChanged { offering }, coast.owner).await;
    assert_eq!(
        coast.told_by(coast.owner).await,
        ["OfferingShared", "OfferingTimesChanged", "OfferingShared"]
    );
    assert_eq!(coast.told_by(coast.members[0]).await, ["OfferingReceived", "OfferingReceived"]);

    let unshared = OfferingId::new();
    coast.tell(coast.owner, Fact::OfferingTimesChanged { offering: unshared }, coast.owner).await;
    assert_eq!(coast.told_by(coast.owner).await.len(), 4, "and goes nowhere when it is not shared");
}

#[tokio::test]
async fn a_time_that_changes_after_a_withdrawal_does_not_bring_the_offering_back() {
    let coast = Coast::shared().await;
    let offering = coast.offering;
    coast.publish(false);
    coast.tell(coast.owner, Fact::OfferingWithdrawn { offering }, coast.owner).await;
    coast.tell(coast.owner, Fact::OfferingTimesChanged { offering }, coast.owner).await;
    assert_eq!(coast.open_doors().await, [false, false, false, true]);
}

#[tokio::test]
async fn a_stranger_pools_nothing_and_takes_nothing_out_of_a_pool() {
    let coast = Coast::shared().await;
    let (stranger, offering, owner) = (TenantId::new(), coast.offering, coast.owner);
    let theirs = OfferingId::new();
    coast.tell(stranger, Fact::OfferingShared { offering: theirs }, coast.region).await;
    let door = coast.federation.door(coast.region, stranger, theirs, None).await.expect("an answer");
    assert!(door.is_none(), "who has no agreement pools nothing");
    assert_eq!(
        coast.told_by(coast.region).await,
        ["OfferingPooled", "OfferingReceived"],
        "nobody hears of it"
    );

    coast.tell(stranger, Fact::OfferingUnshared { offering }, coast.region).await;
    coast.tell(stranger, Fact::OfferingUnpooled { offering, owner }, coast.members[0]).await;
    coast.tell(coast.members[1], Fact::OfferingUnpooled { offering, owner }, coast.members[0]).await;
    assert_eq!(coast.open_doors().await, [true; 4], "and takes nothing of another's out");
}

#[tokio::test]
async fn a_stranger_who_names_an_offering_first_does_not_keep_its_owner_out() {
    let coast = Coast::agreed().await;
    let offering = coast.offering;
    coast.tell(TenantId::new(), Fact::OfferingShared { offering }, coast.region).await;
    coast.federation.share(coast.owner, offering, coast.region, None).await.expect("it is shared");
    coast.deliver().await;
    assert_eq!(coast.open_doors().await, [true; 4]);
}

#[tokio::test]
async fn a_member_believes_its_regions_and_nobody_else() {
    let coast = Coast::agreed().await;
    let (offering, owner) = (coast.offering, coast.owner);
    for teller in [TenantId::new(), owner, coast.members[1]] {
        coast.tell(teller, Fact::OfferingPooled { offering, owner }, coast.members[0]).await;
        assert!(!coast.opens_to(coast.members[0]).await, "{teller}");
    }
    coast.tell(coast.region, Fact::OfferingPooled { offering, owner }, coast.members[0]).await;
    assert!(coast.opens_to(coast.members[0]).await);
}

#[tokio::test]
async fn a_producer_does_not_take_over_the_offering_that_another_has_pooled() {
    let coast = Coast::shared().await;
    let (thief, offering) = (TenantId::new(), coast.offering);
    coast.federation.agree(coast.region, thief, Part::Producer).await.expect("a region agrees");
    coast.tell(thief, Fact::OfferingShared { offering }, coast.region).await;
    coast.tell(thief, Fact::OfferingUnshared { offering }, coast.region).await;
    assert_eq!(coast.open_doors().await, [true; 4]);
    let door = coast.federation.door(coast.members[0], thief, offering, None).await.expect("an answer");
    assert!(door.is_none());
}

#[tokio::test]
async fn a_member_that_joins_later_receives_all_that_is_pooled() {
    let coast = Coast::shared().await;
    let newcomer = TenantId::new();
    coast.federation.agree(coast.region, newcomer, Part::Member).await.expect("a region agrees");
    assert!(!coast.opens_to(newcomer).await);
    coast.deliver_to(&[newcomer]).await;
    assert!(coast.opens_to(newcomer).await);
    let members = coast.federation.members(coast.region).await.expect("an answer");
    assert_eq!(members.len(), 3);
}
