//! Doors: to whom the owner's rows open, and for how long.

use contract::Sharing;
use federation::{FederationError, Part};
use tenancy::{Door, PersonId, TenantId};

use crate::coast::{Coast, later};

#[tokio::test]
async fn what_is_shared_opens_to_the_region_and_its_members_and_to_nobody_else() {
    let coast = Coast::agreed().await;
    assert_eq!(coast.open_doors().await, [false, false, false, true]);
    let coast = Coast::shared().await;
    assert_eq!(coast.open_doors().await, [true; 4]);
    let another = contract::OfferingId::new();
    for guest in [coast.region, coast.members[0]] {
        let door = coast.federation.door(guest, coast.owner, another, None).await.expect("an answer");
        assert!(door.is_none(), "a share opens one offering");
        let door =
            coast.federation.door(guest, TenantId::new(), coast.offering, None).await.expect("an answer");
        assert!(door.is_none(), "and of one owner");
    }
    assert!(!coast.opens_to(TenantId::new()).await);
}

#[tokio::test]
async fn a_door_says_who_stands_before_it() {
    let coast = Coast::shared().await;
    let by = PersonId::new();
    let door = coast.federation.door(coast.members[0], coast.owner, coast.offering, Some(by)).await;
    match door.expect("an answer") {
        Some(Door::Across(crossing)) => {
            assert_eq!(
                (crossing.host(), crossing.guest(), crossing.by()),
                (coast.owner, coast.members[0], Some(by))
            );
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_member_whose_agreement_ends_is_shut_out_and_the_others_are_not() {
    let coast = Coast::shared().await;
    coast.change_agreement(coast.members[0], "state = 'ended'").await;
    assert_eq!(coast.open_doors().await, [true, false, true, true]);
    coast.change_agreement(coast.members[0], "state = 'active'").await;
    assert_eq!(coast.open_doors().await, [true; 4]);
}

#[tokio::test]
async fn an_agreement_counts_from_its_first_moment_to_its_last() {
    let coast = Coast::shared().await;
    let until = format!("valid_until = '{}'", later(2));
    coast.change_agreement(coast.members[0], &until).await;
    for (hours, open) in [(1, true), (2, false), (3, false)] {
        coast.clock.set(later(hours));
        assert_eq!(coast.opens_to(coast.members[0]).await, open, "after {hours} hours");
    }
    let from = format!("valid_from = '{}'", later(5));
    coast.change_agreement(coast.members[1], &from).await;
    for (hours, open) in [(4, false), (5, true)] {
        coast.clock.set(later(hours));
        assert_eq!(coast.opens_to(coast.members[1]).await, open, "after {hours} hours");
    }
}

#[tokio::test]
async fn what_the_owner_takes_back_is_shut_and_what_it_publishes_again_is_open() {
    let coast = Coast::shared().await;
    let offering = coast.offering;
    coast.publish(false);
    coast.tell(coast.owner, contract::Fact::OfferingWithdrawn { offering }, coast.owner).await;
    assert_eq!(coast.open_doors().await, [false, false, false, true]);
    coast.publish(true);
    coast.tell(coast.owner, contract::Fact::OfferingPublished { offering }, coast.owner).await;
    assert_eq!(coast.open_doors().await, [true; 4]);
}

#[tokio::test]
async fn an_owner_shares_only_where_it_has_agreed_to() {
    let coast = Coast::agreed().await;
    for (owner, region) in [
        (TenantId::new(), coast.region),
        (coast.owner, TenantId::new()),
        (coast.owner, coast.members[0]),
        (coast.members[0], coast.region),
        (coast.region, coast.region),
    ] {
        let refused = coast.federation.share(owner, coast.offering, region, None).await;
        assert!(matches!(refused, Err(FederationError::NoAgreement)), "{refused:?}");
    }
    coast.change_agreement(coast.owner, "state = 'ended'").await;
    let refused = coast.federation.share(coast.owner, coast.offering, coast.region, None).await;
    assert!(matches!(refused, Err(FederationError::NoAgreement)), "{refused:?}");
}

#[tokio::test]
async fn a_member_that_makes_culture_itself_shares_with_an_agreement_for_that_too() {
    let coast = Coast::agreed().await;
    let museum = coast.members[0];
    coast.federation.agree(coast.region, museum, Part::Producer).await.expect("a region agrees");
    coast.federation.share(museum, coast.offering, coast.region, None).await.expect("it is shared");
    let pools = coast.federation.pools(museum).await.expect("an answer");
    assert_eq!(pools.iter().map(|pool| pool.region).collect::<Vec<_>>(), [coast.region]);
    assert!(coast.federation.pools(coast.members[1]).await.expect("an answer").is_empty());
}

#[tokio::test]
async fn a_booking_that_was_agreed_can_be_given_up_after_the_agreement() {
    let coast = Coast::shared().await;
    coast.change_agreement(coast.members[0], "state = 'ended'").await;
    let door = async |guest, booking| {
        let door = coast.federation.door_to_booking(guest, booking, PersonId::new()).await;
        door.expect("an answer").map(|door| door.host())
    };
    assert_eq!(door(coast.members[0], coast.booking).await, Some(coast.owner));
    assert_eq!(door(coast.members[1], coast.booking).await, None, "another guest's booking opens no door");
    assert_eq!(door(coast.members[0], contract::BookingId::new()).await, None);
}
