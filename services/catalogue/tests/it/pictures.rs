//! Pictures: where their files lie, what is sent of them, and that none is left behind.

use std::path::PathBuf;

use catalogue::{CatalogueError, NewImage, PictureFlaw};
use contract::{ImageCard, ImageId, OfferingId, Offerings};
use jiff::SignedDuration;
use tenancy::{Door, TenantId};

use crate::shop::{Shop, image, offering};

impl Shop {
    /// An offering with a picture, published.
    async fn pictured(&self, picture: NewImage) -> (OfferingId, ImageCard) {
        let id = OfferingId::new();
        let draft = offering("Varjot");
        self.catalogue.draft(self.owner, id, &draft, Some(picture)).await.expect("a draft is written");
        self.catalogue.publish(self.owner, id, None).await.expect("it is published");
        let door = Door::Home(self.owner);
        let content = self.answers.content(&door, id).await.expect("an answer").expect("content");
        (id, content.image.expect("a picture"))
    }

    fn folder(&self, tenant: TenantId, image: ImageId) -> PathBuf {
        self.pictures.path().join(format!("tenant/{tenant}/images/{image}"))
    }

    fn files(&self, image: ImageId) -> Vec<String> {
        let Ok(found) = std::fs::read_dir(self.folder(self.owner, image)) else { return Vec::new() };
        let mut names: Vec<String> =
            found.map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    async fn sent(&self, image: ImageId, width: Option<u32>) -> Option<Vec<u8>> {
        let door = Door::Home(self.owner);
        let file = self.answers.image(&door, image, width).await.expect("an answer")?;
        assert_eq!(file.media_type, "image/jpeg");
        Some(file.bytes)
    }
}

#[tokio::test]
async fn a_picture_is_kept_in_sizes_below_its_tenant_and_sent_as_wide_as_asked() {
    let shop = Shop::open().await;
    let sent = image();
    let original = sent.bytes.clone();
    let (_, card) = shop.pictured(sent).await;
    assert_eq!(
        (card.width, card.height, card.focal, &*card.widths),
        (900, 600, [0, 50], &[400, 800, 900][..])
    );
    assert_eq!(shop.files(card.id), ["400.jpg", "800.jpg", "900.jpg"]);
    for (asked, file) in
        [(Some(300), "400.jpg"), (Some(401), "800.jpg"), (Some(9_000), "900.jpg"), (None, "900.jpg")]
    {
        let bytes = std::fs::read(shop.folder(shop.owner, card.id).join(file)).expect("a file");
        assert_ne!(bytes, original, "what was sent is written anew");
        assert_eq!(shop.sent(card.id, asked).await, Some(bytes), "{asked:?}");
    }
}

#[tokio::test]
async fn a_file_that_is_no_picture_leaves_nothing() {
    let shop = Shop::open().await;
    let hostile = NewImage { bytes: b"<svg onload=\"alert(1)\"/>".to_vec(), ..image() };
    let id = hostile.id;
    let refused =
        shop.catalogue.draft(shop.owner, OfferingId::new(), &offering("Varjot"), Some(hostile)).await;
    assert!(matches!(refused, Err(CatalogueError::Picture(PictureFlaw::UnknownFormat))), "{refused:?}");
    assert_eq!(shop.files(id), Vec::<String>::new());
    let tx = shop.db.begin(shop.owner).await.expect("a transaction begins");
    for table in ["catalogue.image", "catalogue.offering", "events.due"] {
        let sql = format!("select count(*) from {table}");
        assert_eq!(testkit::number(&tx, &sql, []).await, 0, "{table}");
    }
}

#[tokio::test]
async fn files_whose_row_was_never_written_are_removed_and_others_stay() {
    let shop = Shop::open().await;
    let (_, kept) = shop.pictured(image()).await;
    let lost = image();
    let id = lost.id;
    let impossible = catalogue::Draft { group_min: Some(0), ..offering("b") };
    shop.catalogue
        .draft(shop.owner, OfferingId::new(), &impossible, Some(lost))
        .await
        .expect_err("it cannot be");
    assert_eq!(shop.files(id).len(), 3, "the files were there before the row was refused");
    shop.deliver().await;
    assert_eq!(shop.files(id).len(), 3, "a request may still be at it");
    shop.clock.set(testkit::morning().plus(SignedDuration::from_hours(2)));
    shop.deliver().await;
    assert_eq!(shop.files(id), Vec::<String>::new());
    assert_eq!(shop.files(kept.id).len(), 3);
    let tx = shop.db.begin(shop.owner).await.expect("a transaction begins");
    assert_eq!(testkit::number(&tx, "select count(*) from events.due", []).await, 0);
}

#[tokio::test]
async fn a_picture_goes_with_the_last_offering_that_shows_it_and_its_files_soon_after() {
    let shop = Shop::open().await;
    let (first, card) = shop.pictured(image()).await;
    let (draft, _) = shop.catalogue.written(shop.owner, first).await.expect("a draft");
    let second = OfferingId::new();
    shop.catalogue.draft(shop.owner, second, &draft, None).await.expect("a copy is written");
    let third = image();
    let third_id = third.id;
    shop.catalogue.add_image(shop.owner, second, third, None).await.expect("a picture is added");
    let shown = async |id| shop.catalogue.written(shop.owner, id).await.expect("a draft").0.images;
    assert_eq!(shown(second).await, [card.id, third_id]);

    shop.catalogue.remove_image(shop.owner, first, card.id, None).await.expect("it is taken away");
    assert_eq!((shown(first).await, shown(second).await), (Vec::new(), vec![card.id, third_id]));
    assert!(shop.sent(card.id, None).await.is_some(), "another offering shows it still");
    shop.catalogue.remove_image(shop.owner, second, card.id, None).await.expect("it is taken away");
    shop.catalogue.remove_image(shop.owner, second, card.id, None).await.expect("twice is as good as once");
    assert_eq!(shop.sent(card.id, None).await, None);
    assert_eq!(shop.files(card.id).len(), 3, "catalogues have not heard yet");
    shop.clock.set(testkit::morning().plus(SignedDuration::from_mins(6)));
    shop.deliver().await;
    assert_eq!(shop.files(card.id), Vec::<String>::new());
    assert_eq!(shop.files(third_id).len(), 3);
    let told = ["OfferingPublished", "OfferingChanged"];
    assert_eq!(shop.told().await, told, "only what is published tells");
}

#[tokio::test]
async fn a_row_from_before_is_sent_from_its_bytes() {
    let shop = Shop::open().await;
    let id = ImageId::new();
    let tx = shop.db.begin(shop.owner).await.expect("a transaction begins");
    let sql = "insert into catalogue.image
                 (tenant_id, id, media_type, bytes, width, height, alt, photographer, licence, created_at)
               values ($1, $2, 'image/png', 'old'::bytea, 12, 8, '{}', 'Kuvaaja', 'CC0', now())";
    testkit::change(&tx, sql, [shop.owner.into(), id.into()]).await;
    tx.commit().await.expect("a transaction commits");
    let door = Door::Home(shop.owner);
    for width in [None, Some(400)] {
        let file = shop.answers.image(&door, id, width).await.expect("an answer").expect("a picture");
        assert_eq!((file.media_type.as_str(), file.bytes.as_slice()), ("image/png", b"old".as_slice()));
    }
}

#[tokio::test]
async fn another_tenants_door_leads_to_no_file() {
    let shop = Shop::open().await;
    let (_, card) = shop.pictured(image()).await;
    let stranger = Door::Home(TenantId::new());
    assert_eq!(shop.answers.image(&stranger, card.id, None).await.expect("an answer"), None);
    assert_eq!(shop.sent(ImageId::new(), None).await, None);
}
