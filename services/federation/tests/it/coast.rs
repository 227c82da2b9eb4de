//! A region, its members, an owner, and the owner's shelf of published offerings.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use contract::{
    Art, AskError, BookingId, Bookings, Directory, Home, ImageFile, ImageId, Kind, OfferingContent,
    OfferingDetails, OfferingId, Offerings, Origin, OwnOffering, Phrases, Price, Sharing, TenantCard,
    TenantKind, Text, Theme,
};
use events::{Relay, Telling, tell};
use federation::{Federation, Part};
use jiff::SignedDuration;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use tenancy::{Clock, Door, TenantDb, TenantId, Timestamp};
use testkit::{change, texts};

/// What owners have published.
#[derive(Default)]
pub(crate) struct Shelf(Mutex<HashSet<(TenantId, OfferingId)>>);

#[async_trait]
impl Offerings for Shelf {
    async fn own(&self, _: TenantId, _: OfferingId) -> Result<Option<OwnOffering>, AskError> {
        Ok(None)
    }
    async fn titles(&self, _: TenantId) -> Result<HashMap<OfferingId, Text>, AskError> {
        Ok(HashMap::new())
    }
    async fn content(&self, door: &Door, id: OfferingId) -> Result<Option<OfferingContent>, AskError> {
        let is_there = self.0.lock().expect("the shelf").contains(&(door.host(), id));
        Ok(is_there.then(|| content(id, door.host())))
    }
    async fn image(&self, _: &Door, _: ImageId, _: Option<u32>) -> Result<Option<ImageFile>, AskError> {
        Ok(None)
    }
}

/// Who there is, and what kind of tenant each is.
#[derive(Default)]
pub(crate) struct Roll(Mutex<HashMap<TenantId, TenantKind>>);

#[async_trait]
impl Directory for Roll {
    async fn tenant_at(&self, _: &str) -> Result<Option<Arc<TenantCard>>, AskError> {
        Ok(None)
    }
    async fn tenant(&self, id: TenantId) -> Result<Option<Arc<TenantCard>>, AskError> {
        Ok(self.0.lock().expect("the roll").get(&id).map(|kind| Arc::new(card(id, *kind))))
    }
    async fn tenants(&self) -> Result<Vec<Arc<TenantCard>>, AskError> {
        let roll = self.0.lock().expect("the roll");
        Ok(roll.iter().map(|(id, kind)| Arc::new(card(*id, *kind))).collect())
    }
}

fn card(id: TenantId, kind: TenantKind) -> TenantCard {
    TenantCard {
        id,
        slug: id.to_string(),
        kind,
        host: format!("{id}.localhost"),
        name: Text::same(&id.to_string()),
        phrases: Phrases::default(),
        tagline: Text::default(),
        run_by: Text::default(),
        langs: Vec::new(),
        zone: ZONE.to_owned(),
        mark: String::new(),
        contact_email: None,
        theme: Theme { hue: 0.0, chroma: 0.0, hue_2: 0.0, chroma_2: 0.0 },
    }
}

const ZONE: &str = "Europe/Helsinki";

/// One booking that one guest holds at one host.
struct Held(TenantId, BookingId, TenantId);

#[async_trait]
impl Bookings for Held {
    async fn host_of(&self, guest: TenantId, booking: BookingId) -> Result<Option<TenantId>, AskError> {
        Ok((guest == self.0 && booking == self.1).then_some(self.2))
    }
    async fn coming_with(&self, tenant: TenantId, others: Option<&[TenantId]>) -> Result<u64, AskError> {
        let with_host = others.is_none_or(|others| others.contains(&self.2));
        Ok(u64::from(tenant == self.0 && with_host))
    }
}

pub(crate) struct Coast {
    pub(crate) db: TenantDb,
    pub(crate) clock: Clock,
    pub(crate) federation: Federation,
    shelf: Arc<Shelf>,
    roll: Arc<Roll>,
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
        let roll = Arc::new(Roll::default());
        let offerings = Arc::clone(&shelf) as Arc<dyn Offerings>;
        let (members, owner, booking) =
            ([TenantId::new(), TenantId::new()], TenantId::new(), BookingId::new());
        let held = Arc::new(Held(members[0], booking, owner));
        let federation = Federation::new(
            db.clone(),
            clock.clone(),
            Arc::clone(&roll) as Arc<dyn Directory>,
            offerings,
            held,
        );
        let coast = Self {
            db,
            clock,
            federation,
            shelf,
            roll,
            region: TenantId::new(),
            members,
            owner,
            offering: OfferingId::new(),
            booking,
        };
        for (tenant, kind) in coast.tenants().into_iter().zip([
            TenantKind::Region,
            TenantKind::Municipality,
            TenantKind::Municipality,
            TenantKind::Producer,
        ]) {
            coast.roll.0.lock().expect("the roll").insert(tenant, kind);
        }
        for member in coast.members {
            coast.federation.agree(coast.region, member, Part::Member).await.expect("a region agrees");
        }
        coast.federation.agree(coast.region, coast.owner, Part::Producer).await.expect("a region agrees");
        coast.deliver().await;
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
            published.insert((self.owner, self.offering));
        } else {
            published.remove(&(self.owner, self.offering));
        }
    }

    /// Puts another offering of some owner's on the shelf.
    pub(crate) fn publish_of(&self, owner: TenantId, offering: OfferingId) {
        self.shelf.0.lock().expect("the shelf").insert((owner, offering));
    }

    /// Somebody else comes to the coast, who has agreed with nobody.
    pub(crate) fn joins(&self, kind: TenantKind) -> TenantId {
        let tenant = TenantId::new();
        self.roll.0.lock().expect("the roll").insert(tenant, kind);
        tenant
    }

    pub(crate) fn kind_of(&self, tenant: TenantId) -> Option<TenantKind> {
        self.roll.0.lock().expect("the roll").get(&tenant).copied()
    }

    /// The first moment of a day on this coast.
    pub(crate) fn midnight(day: Date) -> Timestamp {
        let midnight = day.to_zoned(TimeZone::get(ZONE).expect("a zone")).expect("a day");
        Timestamp::from_jiff(midnight.timestamp())
    }

    /// Where all that others have brought to a tenant stands.
    pub(crate) async fn received_by(&self, tenant: TenantId) -> Vec<String> {
        let tx = self.db.begin(tenant).await.expect("a transaction begins");
        texts(&tx, "select state from federation.received order by offering_id, via_id", []).await
    }

    pub(crate) fn tenants(&self) -> [TenantId; 4] {
        [self.region, self.members[0], self.members[1], self.owner]
    }

    /// Delivers what this service hears; what only catalogues hear is done as well, since nobody listens to it here.
    pub(crate) async fn deliver(&self) {
        self.deliver_to(&[]).await;
    }

    /// The same where others than those of the coast take part.
    pub(crate) async fn deliver_to(&self, others: &[TenantId]) {
        let (hears, rings) = (self.federation.listeners(), self.federation.timers());
        let relay = Relay::new(self.db.clone(), self.clock.clone(), hears, rings);
        let tenants: Vec<TenantId> = self.tenants().into_iter().chain(others.iter().copied()).collect();
        relay.run_until_quiet(&tenants).await.expect("the relay works");
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

    /// The kinds of facts that a tenant has told of offerings on their way, in order.
    pub(crate) async fn told_by(&self, tenant: TenantId) -> Vec<String> {
        let tx = self.db.begin(tenant).await.expect("a transaction begins");
        let sql = "select kind from events.fact where kind not in ('AgreementTurned', 'OfferingJudged') order by id";
        texts(&tx, sql, []).await
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
