//! An offering's life, and what travels of it.

use catalogue::{CatalogueError, OfferingState};
use contract::{ImageId, OfferingId, Offerings, Price};
use futures_util::future::join_all;
use tenancy::{Door, TenantId};

use crate::shop::{Shop, image, offering};

#[tokio::test]
async fn what_is_published_travels_as_it_was_written() {
    let shop = Shop::open().await;
    let (mut new, picture) = (offering("Varjot"), image());
    let door = Door::Home(shop.owner);
    for price in [Price::Free, Price::Group(18_000), Price::Head(450)] {
        (new.id, new.price) = (OfferingId::new(), price);
        shop.catalogue.draft(shop.owner, &new, None).await.expect("a draft is written");
        assert_eq!(shop.answers.content(&door, new.id).await.expect("an answer"), None, "a draft does not");
        shop.catalogue.publish(shop.owner, new.id, None).await.expect("it is published");
        let content = shop.answers.content(&door, new.id).await.expect("an answer").expect("content");
        assert_eq!((content.price, &content.title, &content.summary), (price, &new.title, &new.summary));
        assert_eq!((&content.stages, &content.deliveries), (&new.stages, &new.deliveries));
        assert_eq!((&content.languages, content.minutes), (&new.languages, new.minutes));
        assert_eq!((content.origin.owner, &content.origin.home), (shop.owner, &new.home));
        assert_eq!(content.image, None);
    }
    (new.id, new.price) = (OfferingId::new(), Price::Free);
    let bytes = picture.bytes.clone();
    shop.catalogue.draft(shop.owner, &new, Some(picture)).await.expect("a draft is written");
    shop.catalogue.publish(shop.owner, new.id, None).await.expect("it is published");
    let content = shop.answers.content(&door, new.id).await.expect("an answer").expect("content");
    let card = content.image.expect("a picture");
    assert_eq!((card.width, card.height, card.alt.sv.as_str()), (12, 8, "bild"));
    let found = shop.answers.image(&door, card.id).await.expect("an answer");
    assert_eq!(found, Some(("image/png".to_owned(), bytes)));
}

#[tokio::test]
async fn an_offering_and_its_picture_are_its_owners() {
    let shop = Shop::open().await;
    let (id, picture) = (shop.published("Varjot").await, image());
    let image_id = picture.id;
    shop.catalogue.draft(shop.owner, &offering("Muu"), Some(picture)).await.expect("a draft is written");
    let stranger = TenantId::new();
    let door = Door::Home(stranger);
    assert_eq!(shop.answers.content(&door, id).await.expect("an answer"), None);
    assert_eq!(shop.answers.image(&door, image_id).await.expect("an answer"), None);
    assert_eq!(shop.answers.image(&Door::Home(shop.owner), ImageId::new()).await.expect("an answer"), None);
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
        catalogue::NewOffering { group_min: 0, ..offering("a") },
        catalogue::NewOffering { group_min: 30, ..offering("b") },
        catalogue::NewOffering { minutes: 0, ..offering("c") },
        catalogue::NewOffering { price: Price::Group(-1), ..offering("d") },
    ] {
        let refused = shop.catalogue.draft(shop.owner, &impossible, Some(image())).await;
        assert!(matches!(refused, Err(CatalogueError::Database(_))), "{refused:?}");
    }
    let tx = shop.db.begin(shop.owner).await.expect("a transaction begins");
    assert_eq!(testkit::number(&tx, "select count(*) from catalogue.image", []).await, 0);
}
