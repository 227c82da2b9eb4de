//! Packages of one owner, on a real PostgreSQL.

use catalogue::{CatalogueError, Package, PackageState};
use contract::{Listings, OfferingId, PackageId, PackageKind, Text};
use tenancy::TenantId;

use crate::shop::Shop;

fn package(title: &str) -> Package {
    Package {
        kind: Some(PackageKind::Festival),
        title: Text::same(title),
        summary: Text::same("Viikko valoa."),
        description: Text::default(),
    }
}

async fn drafted(shop: &Shop, title: &str) -> PackageId {
    let id = PackageId::new();
    shop.catalogue.draft_package(shop.owner, id, &package(title)).await.expect("a package is written");
    id
}

/// The titles and counts of the packages that the tray shows, in order.
async fn shown(shop: &Shop) -> Vec<(String, u32)> {
    let glance = shop.answers.glance(shop.owner, 100).await.expect("an answer");
    glance.packages.into_iter().map(|card| (card.title.fi, card.count)).collect()
}

#[tokio::test]
async fn a_tray_shows_the_published_packages_that_hold_something() {
    let shop = Shop::open().await;
    let (first, second) = (shop.published("Varjot").await, shop.published("Valo").await);
    let (older, newer) = (drafted(&shop, "Syksy").await, drafted(&shop, "Kevät").await);
    for (package, offering) in [(older, first), (older, second), (newer, second), (newer, second)] {
        shop.catalogue.add_to_package(shop.owner, package, offering).await.expect("it is listed");
    }
    assert_eq!(shown(&shop).await, [], "drafts are nobody's to see");
    shop.catalogue.publish_package(shop.owner, older).await.expect("it is published");
    shop.clock.set(crate::shop::later(1));
    shop.catalogue.publish_package(shop.owner, newer).await.expect("it is published");
    assert_eq!(shown(&shop).await, [("Kevät".to_owned(), 1), ("Syksy".to_owned(), 2)]);
    shop.catalogue.withdraw(shop.owner, second, None).await.expect("an offering is withdrawn");
    shop.deliver().await;
    assert_eq!(shown(&shop).await, [("Syksy".to_owned(), 1)], "the other holds nothing now");
    let state = shop.catalogue.package_state(shop.owner, newer).await.expect("an answer");
    assert_eq!(state, Some(PackageState::Published), "it is shown again when its offering is");
}

#[tokio::test]
async fn a_package_takes_only_what_its_own_tray_shows() {
    let shop = Shop::open().await;
    let (listed, draft) = (shop.published("Varjot").await, shop.draft("Luonnos").await);
    let id = drafted(&shop, "Viikko").await;
    for nothing in [draft, OfferingId::new()] {
        let refused = shop.catalogue.add_to_package(shop.owner, id, nothing).await;
        assert!(matches!(refused, Err(CatalogueError::NotFound)), "{refused:?}");
    }
    let empty = shop.catalogue.publish_package(shop.owner, id).await;
    assert!(matches!(empty, Err(CatalogueError::WrongState)), "{empty:?}");

    let stranger = TenantId::new();
    shop.catalogue
        .draft_package(stranger, id, &package("Sama tunnus"))
        .await
        .expect("ids are a tenant's own");
    let refused = shop.catalogue.add_to_package(stranger, id, listed).await;
    assert!(matches!(refused, Err(CatalogueError::NotFound)), "{refused:?}");
    assert_eq!(shop.catalogue.package_state(stranger, PackageId::new()).await.expect("an answer"), None);
}

#[tokio::test]
async fn two_who_add_at_once_add_both() {
    let shop = Shop::open().await;
    let (first, second) = (shop.published("Varjot").await, shop.published("Valo").await);
    let id = drafted(&shop, "Viikko").await;
    let (a, b) = tokio::join!(
        shop.catalogue.add_to_package(shop.owner, id, first),
        shop.catalogue.add_to_package(shop.owner, id, second),
    );
    a.and(b).expect("one waits for the other");
    let tx = shop.db.begin(shop.owner).await.expect("a transaction begins");
    let sql = "select position::text from catalogue.package_offering where package_id = $1 order by 1";
    assert_eq!(testkit::texts(&tx, sql, [id.into()]).await, ["1", "2"]);
}
