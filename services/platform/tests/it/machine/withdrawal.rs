//! A withdrawal reaches three hundred trays in seconds, while groups book; and whoever dies meanwhile, no listing is left behind and
//! none is lost.

use std::time::{Duration, Instant};

use contract::{OfferingId, TenantKind};
use federation::Part;
use platform::App;
use tenancy::TenantId;
use testkit::process::Process;
use testkit::process::eventually;

use super::burst::Burst;
use super::offers::{publish, tenant};
use super::site::Site;

/// Municipalities that list what their region pools, beside the demo's own.
const TRAYS: i64 = 300;
/// What the product promises.
const PROMISED: Duration = Duration::from_secs(5);
/// Making three hundred tenants and filling their trays, on a busy machine.
const UNTIL_FILLED: Duration = Duration::from_mins(4);
/// A worker that died holds what it had claimed until its lease ends.
const UNTIL_QUIET: Duration = Duration::from_secs(45);

/// A region of three hundred, and two offerings that lie on each of their trays.
struct Coast {
    app: App,
    owner: TenantId,
    going: OfferingId,
    staying: OfferingId,
}

impl Coast {
    async fn prepare(site: &Site) -> Self {
        let mut demo = site.command("demo");
        let tenants = (TRAYS + 1).to_string();
        demo.args(["--tenants", &tenants, "--offerings", "300", "--occurrences", "300"]);
        assert!(Process::start("tarjotin demo, large", &mut demo).ended(UNTIL_FILLED).await.success());
        let app = site.app().await;
        let owner = tenant(&app, "verstas").await;
        let (going, staying) = (publish(&app, "Som tas bort").await, publish(&app, "Som stannar").await);
        let tenants = app.directory().tenants().await.expect("tenants");
        let region = tenants.iter().find(|card| card.kind == TenantKind::Region && card.slug == "suuri-000");
        let region = region.expect("the large demo's region").id;
        app.federation.agree(region, owner, Part::Producer).await.expect("they agree");
        for offering in [going, staying] {
            app.federation.share(owner, offering, region, None).await.expect("it is shared");
        }
        let coast = Self { app, owner, going, staying };
        eventually("every tray has both", UNTIL_FILLED, async || {
            let both = coast.on_trays(site, going).await.min(coast.on_trays(site, staying).await);
            (both >= TRAYS).then_some(())
        })
        .await;
        site.becomes_quiet(UNTIL_FILLED).await;
        coast
    }

    /// On how many trays of others an offering lies.
    async fn on_trays(&self, site: &Site, offering: OfferingId) -> i64 {
        let sql = format!(
            "select count(*) from catalogue.listing
              where offering_id = '{offering}' and state = 'accepted' and owner_id <> tenant_id"
        );
        site.database.number(&sql).await
    }

    async fn withdraw(&self) {
        self.app.catalogue.withdraw(self.owner, self.going, None).await.expect("it is withdrawn");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_withdrawn_leaves_three_hundred_trays_in_seconds_while_groups_book() {
    let site = Site::open().await;
    let coast = Coast::prepare(&site).await;
    let burst = Burst::prepare(&site).await;
    let ((), took) = tokio::join!(burst.run(), async {
        burst.reaches(20).await;
        let began = Instant::now();
        coast.withdraw().await;
        eventually("it is on no tray", UNTIL_QUIET, async || {
            (coast.on_trays(&site, coast.going).await == 0).then_some(())
        })
        .await;
        began.elapsed()
    });
    burst.was_kept(&site).await;
    assert!(took < PROMISED, "{took:?}");
    assert!(coast.on_trays(&site, coast.staying).await >= TRAYS, "what was not withdrawn stays");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_worker_that_is_killed_in_a_withdrawal_leaves_no_listing_behind_and_none_is_lost() {
    let mut site = Site::open().await;
    let coast = Coast::prepare(&site).await;
    let all = coast.on_trays(&site, coast.going).await;
    coast.withdraw().await;
    eventually("it is on its way", UNTIL_QUIET, async || {
        (coast.on_trays(&site, coast.going).await < all).then_some(())
    })
    .await;
    site.worker().kill();
    let left = coast.on_trays(&site, coast.going).await;
    assert!(left > 0, "the worker died in the middle");
    site.start_worker();
    site.becomes_quiet(UNTIL_QUIET).await;
    assert_eq!(coast.on_trays(&site, coast.going).await, 0);
    assert_eq!(coast.on_trays(&site, coast.staying).await, all, "none is lost");
}
