//! An offering's life, and what travels of it.

use catalogue::{CatalogueError, Draft, Missing, OfferingState, Visibility};
use contract::{OfferingId, Offerings, Price};
use futures_util::future::join_all;
use tenancy::{Crossing, Door, TenantId};

use crate::shop::{Shop, becomes, image, later, offering};

#[tokio::test]
async fn what_is_published_travels_as_it_was_written() {
    let shop = Shop::open().await;
    let (mut new, picture) = (offering("Varjot"), image());
    let door = Door::Home(shop.owner);
    for price in [Price::Free, Price::Group(18_000), Price::Head(450), Price::Hour(6_000)] {
        let id = OfferingId::new();
        new.price = Some(price);
        shop.catalogue.draft(shop.owner, id, &new, None).await.expect("a draft is written");
        assert_eq!(shop.answers.content(&door, id).await.expect("an answer"), None, "a draft does not");
        shop.catalogue.publish(shop.owner, id, None).await.expect("it is published");
        let content = shop.answers.content(&door, id).await.expect("an answer").expect("content");
        assert_eq!((content.price, &content.title, &content.summary), (price, &new.title, &new.summary));
        assert_eq!((&content.stages, &content.deliveries), (&new.stages, &new.deliveries));
        assert_eq!((&content.languages, content.minutes), (&new.languages, new.minutes));
        assert_eq!((content.origin.owner, Some(&content.origin.home)), (shop.owner, new.home.as_ref()));
        assert_eq!(content.image, None);
    }
    let id = OfferingId::new();
    shop.catalogue.draft(shop.owner, id, &new, Some(picture)).await.expect("a draft is written");
    shop.catalogue.publish(shop.owner, id, None).await.expect("it is published");
    let content = shop.answers.content(&door, id).await.expect("an answer").expect("content");
    let card = content.image.expect("a picture");
    assert_eq!((card.width, card.height, card.alt.sv.as_str()), (900, 600, "bild"));
}

#[tokio::test]
async fn an_offering_and_its_picture_are_its_owners() {
    let shop = Shop::open().await;
    let (id, picture) = (shop.published("Varjot").await, image());
    let image_id = picture.id;
    let other = offering("Muu");
    shop.catalogue
        .draft(shop.owner, OfferingId::new(), &other, Some(picture))
        .await
        .expect("a draft is written");
    let stranger = TenantId::new();
    let door = Door::Home(stranger);
    assert_eq!(shop.answers.content(&door, id).await.expect("an answer"), None);
    assert_eq!(shop.answers.image(&door, image_id, None).await.expect("an answer"), None);
    for refused in [
        shop.catalogue.publish(stranger, id, None).await,
        shop.catalogue.withdraw(stranger, id, None).await,
        shop.catalogue.withdraw(shop.owner, OfferingId::new(), None).await,
    ] {
        assert!(matches!(refused, Err(CatalogueError::NotFound)), "{refused:?}");
    }
    assert_eq!(shop.catalogue.state(stranger, id).await.expect("an answer"), None);
}

#[tokio::test]
async fn an_offering_goes_from_draft_to_published_to_withdrawn_and_back() {
    let shop = Shop::open().await;
    let id = shop.draft("Varjot").await;
    let state = async || shop.catalogue.state(shop.owner, id).await.expect("an answer");
    assert_eq!(state().await, Some(OfferingState::Draft));
    let refused = shop.catalogue.withdraw(shop.owner, id, None).await;
    assert!(matches!(refused, Err(CatalogueError::WrongState)), "{refused:?}");
    shop.catalogue.publish(shop.owner, id, None).await.expect("it is published");
    shop.catalogue.publish(shop.owner, id, None).await.expect("it is published already");
    shop.catalogue.withdraw(shop.owner, id, None).await.expect("it is withdrawn");
    assert_eq!(state().await, Some(OfferingState::Withdrawn));
    shop.catalogue.publish(shop.owner, id, None).await.expect("it is published again");
    assert_eq!(shop.told().await, ["OfferingPublished", "OfferingWithdrawn", "OfferingPublished"]);
}

#[tokio::test]
async fn ten_who_publish_at_once_tell_it_once() {
    let shop = Shop::open().await;
    let id = shop.draft("Varjot").await;
    let answers = join_all((0..10).map(|_| shop.catalogue.publish(shop.owner, id, None))).await;
    assert!(answers.iter().all(Result::is_ok), "{answers:?}");
    assert_eq!(shop.told().await, ["OfferingPublished"]);
}

#[tokio::test]
async fn a_draft_that_cannot_be_is_not_written_and_leaves_no_picture() {
    let shop = Shop::open().await;
    for impossible in [
        Draft { group_min: Some(0), ..offering("a") },
        Draft { group_min: Some(30), ..offering("b") },
        Draft { minutes: Some(0), ..offering("c") },
        Draft { price: Some(Price::Group(-1)), ..offering("d") },
    ] {
        let id = OfferingId::new();
        let refused = shop.catalogue.draft(shop.owner, id, &impossible, Some(image())).await;
        assert!(matches!(refused, Err(CatalogueError::Database(_))), "{refused:?}");
    }
    let tx = shop.db.begin(shop.owner).await.expect("a transaction begins");
    assert_eq!(testkit::number(&tx, "select count(*) from catalogue.image", []).await, 0);
}

#[tokio::test]
async fn a_draft_may_say_little_but_is_published_whole() {
    let shop = Shop::open().await;
    let id = OfferingId::new();
    shop.catalogue.draft(shop.owner, id, &Draft::default(), None).await.expect("an empty draft is written");
    let refused = shop.catalogue.publish(shop.owner, id, None).await;
    let Err(CatalogueError::Incomplete(missing)) = refused else { panic!("{refused:?}") };
    assert!(missing.contains(&Missing::Title) && missing.contains(&Missing::Price), "{missing:?}");
    shop.catalogue
        .amend(shop.owner, id, None, becomes(&offering("Varjot")))
        .await
        .expect("it is written anew");
    shop.catalogue.publish(shop.owner, id, None).await.expect("it is published");
    assert_eq!(shop.told().await, ["OfferingPublished"]);
}

#[tokio::test]
async fn what_is_published_changes_at_once_and_stays_whole() {
    let shop = Shop::open().await;
    let id = shop.published("Varjot").await;
    let revised = Draft { group_max: Some(30), ..offering("Valot") };
    shop.catalogue.amend(shop.owner, id, None, becomes(&revised)).await.expect("it is written anew");
    assert_eq!(shop.catalogue.written(shop.owner, id).await.expect("it is read").0, revised);
    assert_eq!(shop.told().await, ["OfferingPublished", "OfferingChanged"]);
    let broken = Draft { price: None, ..revised.clone() };
    let refused = shop.catalogue.amend(shop.owner, id, None, becomes(&broken)).await;
    assert!(matches!(refused, Err(CatalogueError::Incomplete(_))), "{refused:?}");
    assert_eq!(shop.catalogue.written(shop.owner, id).await.expect("it is read").0, revised);
}

#[tokio::test]
#[allow(clippy::disallowed_methods, reason = "a test of one service stands in for federation")]
async fn who_may_not_see_it_is_not_shown_it() {
    let shop = Shop::open().await;
    let (friend, stranger) = (TenantId::new(), TenantId::new());
    for (visibility, seen) in [
        (Visibility::Public, [true, true, true]),
        (Visibility::Named(vec![friend]), [true, true, false]),
        (Visibility::OwnUnits, [true, false, false]),
    ] {
        let id = OfferingId::new();
        let draft = Draft { visibility, ..offering("Varjot") };
        shop.catalogue.draft(shop.owner, id, &draft, None).await.expect("a draft is written");
        shop.catalogue.publish(shop.owner, id, None).await.expect("it is published");
        for (guest, seen) in [shop.owner, friend, stranger].into_iter().zip(seen) {
            let across = Door::Across(Crossing::issue(shop.owner, guest, None));
            let door = if guest == shop.owner { Door::Home(guest) } else { across };
            let content = shop.answers.content(&door, id).await.expect("an answer");
            assert_eq!(content.is_some(), seen, "{:?}", draft.visibility);
        }
    }
}

#[tokio::test]
async fn what_is_not_shown_yet_or_no_more_does_not_travel() {
    let shop = Shop::open().await;
    let door = Door::Home(shop.owner);
    for (from, until, seen) in
        [(None, Some(later(1)), true), (Some(later(1)), None, false), (None, Some(later(-1)), false)]
    {
        let id = OfferingId::new();
        let draft = Draft { shown_from: from, shown_until: until, ..offering("Varjot") };
        shop.catalogue.draft(shop.owner, id, &draft, None).await.expect("a draft is written");
        shop.catalogue.publish(shop.owner, id, None).await.expect("it is published");
        let content = shop.answers.content(&door, id).await.expect("an answer");
        assert_eq!(content.is_some(), seen, "{from:?} {until:?}");
    }
}
