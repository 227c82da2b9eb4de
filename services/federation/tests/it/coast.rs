//! A region, its members, an owner, and the owner's shelf of published offerings.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use contract::{
    Art, AskError, BookingId, Bookings, Home, ImageFile, ImageId, Kind, OfferingContent, OfferingDetails,
    OfferingId, Offerings, Origin, OwnOffering, Price, Sharing, Text,
};
use events::{Relay, Telling, tell};
use federation::{Federation, Part};
use jiff::SignedDuration;
use tenancy::{Clock, Door, TenantDb, TenantId, Timestamp};
use testkit::{Nobody, change, texts};

/// What owners have published.
#[derive(Default)]
pub(crate) struct Shelf(Mutex<HashSet<OfferingId>>);

#[async_trait]
impl Offerings for Shelf {
    async fn own(&self, _: TenantId, _: OfferingId) -> Result<Option<OwnOffering>, AskError> {
        Ok(None)
    }
    async fn titles(&self, _: TenantId) -> Result<HashMap<OfferingId, Text>, AskError> {
        Ok(HashMap::new())
    }
    async fn content(&self, door: &Door, id: OfferingId) -> Result<Option<OfferingContent>, AskError> {
        let is_there = self.0.lock().expect("the shelf").contains(&id);
        Ok(is_there.then(|| content(id, door.host())))
    }
    async fn image(&self, _: &Door, _: ImageId, _: Option<u32>) -> Result<Option<ImageFile>, AskError> {
        Ok(None)
    }
}

/// One booking that one guest holds at one host.
struct Held(TenantId, BookingId, TenantId);

#[async_trait]
impl Bookings for Held {
    async fn host_of(&self, guest: TenantId, booking: BookingId) -> Result<Option<TenantId>, AskError> {
        Ok((guest == self.0 && booking == self.1).then_some(self.2))
    }
}

pub(crate) struct Coast {
    pub(crate) db: TenantDb,
    pub(crate) clock: Clock,
    pub(crate) federation: Federation,
    shelf: Arc<Shelf>,
    pub(crate) region: TenantId,
    pub(crate) members: [TenantId; 2],
    pub(crate) owner: TenantId,
    pub(crate) offering: OfferingId,
    /// What the first member has booked of the owner.
    pub(crate) booking: BookingId,
}

impl Coast {
    /// All agreed, one offering published and not shared yet.
    pub(crate) async fn agreed() -> Self {
        let db = testkit::database().await;
        let (clock, shelf) = (Clock::standing(testkit::morning()), Arc::new(Shelf::default()));
        let offerings = Arc::clone(&shelf) as Arc<dyn Offerings>;
        let (members, owner, booking) =
            ([TenantId::new(), TenantId::new()], TenantId::new(), BookingId::new());
        let held = Arc::new(Held(members[0], booking, owner));
        let federation = Federation::new(db.clone(), clock.clone(), Arc::new(Nobody), offerings, held);
        let coast = Self {
            db,
            clock,
            federation,
            shelf,
            region: TenantId::new(),
            members,
            owner,
            offering: OfferingId::new(),
            booking,
        };
        for member in coast.members {
            coast.federation.agree(coast.region, member, Part::Member).await.expect("a region agrees");
        }
        coast.federation.agree(coast.region, coast.owner, Part::Producer).await.expect("a region agrees");
        coast.publish(true);
        coast
    }

    /// The same with the offering shared and received.
    pub(crate) async fn shared() -> Self {
        let coast = Self::agreed().await;
        coast.federation.share(coast.owner, coast.offering, coast.region, None).await.expect("it is shared");
        coast.deliver().await;
        coast
    }

    /// Puts the offering on the shelf, or takes it off.
    pub(crate) fn publish(&self, is_published: bool) {
        let mut published = self.shelf.0.lock().expect("the shelf");
        if is_published {
            published.insert(self.offering);
        } else {
            published.remove(&self.offering);
        }
    }

    pub(crate) fn tenants(&self) -> [TenantId; 4] {
        [self.region, self.members[0], self.members[1], self.owner]
    }

    /// Delivers what this service hears; what only catalogues hear is done as well, since nobody listens to it here.
    pub(crate) async fn deliver(&self) {
        let hears = self.federation.listeners();
        let relay = Relay::new(self.db.clone(), self.clock.clone(), hears, Vec::new());
        relay.run_until_quiet(&self.tenants()).await.expect("the relay works");
    }

    /// `teller` tells a fact to one tenant, and it is delivered.
    pub(crate) async fn tell(&self, teller: TenantId, fact: contract::Fact, to: TenantId) {
        let tx = self.db.begin(teller).await.expect("a transaction begins");
        let telling = Telling { fact: &fact, by: None, at: self.clock.now(), to: &[to] };
        tell(&tx, &telling).await.expect("a fact is told");
        tx.commit().await.expect("a transaction commits");
        self.deliver().await;
    }

    /// Whether `guest` gets a door to the offering.
    pub(crate) async fn opens_to(&self, guest: TenantId) -> bool {
        let door = self.federation.door(guest, self.owner, self.offering, None).await.expect("an answer");
        if let Some(door) = &door {
            assert_eq!((door.host(), door.guest()), (self.owner, guest));
        }
        door.is_some()
    }

    /// Who of the coast gets a door: the region, the two members, the owner.
    pub(crate) async fn open_doors(&self) -> [bool; 4] {
        let mut open = [false; 4];
        for (open, tenant) in open.iter_mut().zip(self.tenants()) {
            *open = self.opens_to(tenant).await;
        }
        open
    }

    /// Changes the region's agreement with a tenant.
    pub(crate) async fn change_agreement(&self, guest: TenantId, set: &str) {
        let tx = self.db.begin(self.region).await.expect("a transaction begins");
        let sql =
            format!("update federation.agreement set {set} where tenant_id = $1 and guest_tenant_id = $2");
        assert_eq!(change(&tx, &sql, [self.region.into(), guest.into()]).await, 1);
        tx.commit().await.expect("a transaction commits");
    }

    /// The kinds of facts that a tenant has told, in order.
    pub(crate) async fn told_by(&self, tenant: TenantId) -> Vec<String> {
        let tx = self.db.begin(tenant).await.expect("a transaction begins");
        texts(&tx, "select kind from events.fact order by id", []).await
    }
}

/// So many hours after the morning of the test.
pub(crate) fn later(hours: i64) -> Timestamp {
    testkit::morning().plus(SignedDuration::from_hours(hours))
}

fn content(id: OfferingId, owner: TenantId) -> OfferingContent {
    let home = Home {
        slug: "raasepori".to_owned(),
        name: Text::same("Raasepori"),
        from: Text::same("Raaseporista"),
    };
    OfferingContent {
        id,
        origin: Origin { owner, slug: "verstas".to_owned(), name: Text::same("Verstas"), home },
        kind: Kind::Workshop,
        title: Text::same("Varjot"),
        summary: Text::same("Valo"),
        description: Text::same("Pahvi"),
        stages: Vec::new(),
        deliveries: Vec::new(),
        languages: Vec::new(),
        minutes: Some(60),
        price: Price::Free,
        group_min: 1,
        group_max: 20,
        deadline_days: 3,
        art: Art::Theatre,
        image: None,
        more_images: Vec::new(),
        venue: None,
        more: OfferingDetails::default(),
    }
}
