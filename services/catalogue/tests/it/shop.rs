//! An owner with a catalogue of its own, and neighbours who answer what a test lets them.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use catalogue::{
    AboutImage, Catalogue, CatalogueAnswers, CatalogueError, Draft, Fetcher, Importing, Neighbours, NewImage,
    PictureFiles, PicturePlace, Rates,
};
use contract::{
    Art, AskError, ComingTime, Counts, Delivery, Directory, Home, ImageId, Kind, Lang, Listings,
    OccurrenceId, OfferingId, Phrases, Price, Stage, TenantCard, TenantKind, Text, Theme, TimeState, Times,
};
use events::Relay;
use jiff::SignedDuration;
use tenancy::{Clock, Door, TenantDb, TenantId, Timestamp};
use testkit::process::Folder;
use testkit::{Nobody, texts};
use web::{Limit, Limits};

/// Knows every tenant, by the same card.
struct Town;

#[async_trait]
impl Directory for Town {
    async fn tenant_at(&self, _: &str) -> Result<Option<Arc<TenantCard>>, AskError> {
        Ok(None)
    }
    async fn tenant(&self, id: TenantId) -> Result<Option<Arc<TenantCard>>, AskError> {
        Ok(Some(Arc::new(card(id))))
    }
    async fn tenants(&self) -> Result<Vec<Arc<TenantCard>>, AskError> {
        Ok(Vec::new())
    }
}

/// The coming times of every offering, as the test sets them.
#[derive(Default)]
pub(crate) struct Calendar(pub(crate) Mutex<Vec<(OfferingId, ComingTime)>>);

#[async_trait]
impl Times for Calendar {
    async fn coming(&self, _: &Door, offering: OfferingId) -> Result<Vec<ComingTime>, AskError> {
        let all = self.0.lock().expect("the calendar");
        Ok(all.iter().filter(|(of, _)| *of == offering).map(|(_, time)| time.clone()).collect())
    }
    async fn coming_of_each(
        &self,
        _: &Door,
        offerings: &[OfferingId],
    ) -> Result<HashMap<OfferingId, Vec<ComingTime>>, AskError> {
        let mut times: HashMap<OfferingId, Vec<ComingTime>> = HashMap::new();
        for (of, time) in self.0.lock().expect("the calendar").iter().filter(|(of, _)| offerings.contains(of))
        {
            times.entry(*of).or_default().push(time.clone());
        }
        Ok(times)
    }
    async fn coming_bookings(&self, _: TenantId, _: OfferingId) -> Result<i64, AskError> {
        Ok(0)
    }
}

pub(crate) struct Shop {
    pub(crate) db: TenantDb,
    pub(crate) clock: Clock,
    pub(crate) owner: TenantId,
    pub(crate) catalogue: Catalogue,
    pub(crate) answers: Arc<CatalogueAnswers>,
    pub(crate) calendar: Arc<Calendar>,
    pub(crate) pictures: Folder,
}

impl Shop {
    pub(crate) async fn open() -> Self {
        let db = testkit::database().await;
        let clock = Clock::standing(testkit::morning());
        let pictures = Folder::new();
        let files = PictureFiles::open(&PicturePlace::Folder(pictures.path().to_owned())).expect("a folder");
        let answers = Arc::new(CatalogueAnswers::new(db.clone(), clock.clone(), Arc::new(Town), files));
        let calendar = Arc::new(Calendar::default());
        let times = Arc::clone(&calendar) as Arc<dyn Times>;
        let (limits, most) =
            (Limits::new("", None).expect("no address is one"), Limit { most: 1, seconds: 60 });
        let rates = Rates { limits, tips_per_person: most, searches_per_network: most };
        let importing = Importing { schedule: Arc::new(Nobody), fetcher: Fetcher::new("").expect("TLS") };
        let catalogue = Catalogue::new(
            db.clone(),
            clock.clone(),
            Arc::clone(&answers),
            Neighbours { sharing: Arc::new(Nobody), times, teams: Arc::new(Nobody), post: Arc::new(Nobody) },
            rates,
            importing,
        );
        Self { db, clock, owner: TenantId::new(), catalogue, answers, calendar, pictures }
    }

    /// The owner as the directory knows it.
    pub(crate) fn card(&self) -> TenantCard {
        card(self.owner)
    }

    pub(crate) async fn draft(&self, title: &str) -> OfferingId {
        let new = offering(title);
        let id = OfferingId::new();
        self.catalogue.draft(self.owner, id, &new, None).await.expect("a draft is written");
        id
    }

    pub(crate) async fn published(&self, title: &str) -> OfferingId {
        let id = self.draft(title).await;
        self.catalogue.publish(self.owner, id, None).await.expect("a draft is published");
        self.deliver().await;
        id
    }

    pub(crate) async fn deliver(&self) {
        let hears = self.catalogue.listeners();
        let rings = self.catalogue.timers();
        let relay = Relay::new(self.db.clone(), self.clock.clone(), hears, rings);
        relay.run_until_quiet(&[self.owner]).await.expect("the relay works");
    }

    /// Tells that the times have changed, and delivers it.
    pub(crate) async fn times_changed(&self, offering: OfferingId) {
        let fact = contract::Fact::OfferingTimesChanged { offering };
        let tx = self.db.begin(self.owner).await.expect("a transaction begins");
        let to = [self.owner];
        let telling = events::Telling { fact: &fact, by: None, at: self.clock.now(), to: &to };
        events::tell(&tx, &telling).await.expect("a fact is told");
        tx.commit().await.expect("a transaction commits");
        self.deliver().await;
    }

    /// The titles of what is listed, in order.
    pub(crate) async fn listed(&self) -> Vec<String> {
        let listed = self.answers.glance(self.owner, 100).await.expect("an answer").soon;
        listed.into_iter().map(|one| one.content.title.fi).collect()
    }

    /// The kinds of facts that the owner has told, in order.
    pub(crate) async fn told(&self) -> Vec<String> {
        let tx = self.db.begin(self.owner).await.expect("a transaction begins");
        texts(&tx, "select kind from events.fact order by id", []).await
    }

    /// Adds a time so many days from now.
    pub(crate) fn comes(&self, offering: OfferingId, days: i64, taken: i32) {
        let starts_at = later(days);
        let time = ComingTime {
            occurrence: OccurrenceId::new(),
            starts_at,
            ends_at: starts_at.plus(SignedDuration::from_hours(1)),
            enrols_until: later(days - 1),
            languages: vec!["sv".to_owned()],
            counts: Counts::Heads,
            capacity: 20,
            taken,
            group_min: 1,
            state: TimeState::Open,
        };
        self.calendar.0.lock().expect("the calendar").push((offering, time));
    }
}

pub(crate) fn later(days: i64) -> Timestamp {
    testkit::morning().plus(SignedDuration::from_hours(24 * days))
}

pub(crate) fn offering(title: &str) -> Draft {
    Draft {
        kind: Some(Kind::Workshop),
        title: Text::same(title),
        summary: Text::new("Valo", "Ljus", "Light"),
        description: Text::same("Pahvi"),
        stages: vec![Stage::Preschool, Stage::Grade1],
        deliveries: vec![Delivery::AtVenue, Delivery::ComesToYou],
        languages: vec!["fi".to_owned(), "sms".to_owned()],
        minutes: Some(90),
        price: Some(Price::Head(450)),
        group_min: Some(2),
        group_max: Some(24),
        deadline_days: 3,
        art: Some(Art::Theatre),
        home: Some(Home {
            slug: "raasepori".to_owned(),
            name: Text::same("Raasepori"),
            from: Text::same("Raaseporista"),
        }),
        ..Draft::default()
    }
}

/// The change that makes an offering say this, whatever it said.
pub(crate) fn becomes(new: &Draft) -> impl FnOnce(&mut Draft) -> Result<(), CatalogueError> {
    |draft| {
        draft.clone_from(new);
        Ok(())
    }
}

pub(crate) fn image() -> NewImage {
    NewImage {
        id: ImageId::new(),
        bytes: testkit::photograph(900, 600),
        about: AboutImage {
            alt: Text::new("kuva", "bild", "picture"),
            photographer: "Kuvaaja".to_owned(),
            licence: "CC BY 4.0".to_owned(),
            focal: [0, 50],
        },
    }
}

fn card(id: TenantId) -> TenantCard {
    TenantCard {
        id,
        slug: "verstas".to_owned(),
        kind: TenantKind::Producer,
        host: "verstas.localhost".to_owned(),
        name: Text::same("Verstas"),
        phrases: Phrases::default(),
        tagline: Text::default(),
        run_by: Text::default(),
        langs: vec![Lang::Fi],
        zone: "Europe/Helsinki".to_owned(),
        mark: String::new(),
        contact_email: None,
        theme: Theme { hue: 0.0, chroma: 0.1, hue_2: 0.0, chroma_2: 0.1 },
    }
}
