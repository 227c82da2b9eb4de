//! A world of one coast: a region, two municipalities and a producer, made anew for each test, behind the real router.

mod furnish;

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use catalogue::{CatalogueError, Draft, Fetcher, Package, PictureFiles, PicturePlace};
use contract::{ImageId, OccurrenceId, OfferingId, PackageId, PackageKind, Text};
use identity::{Lasts, MadeKey, NewKey, SessionCache, SignInRates, SignInRules};
use jiff::SignedDuration;
use messaging::{Carrier, QuietHours};
use platform::{App, Surroundings};
use tenancy::{Clock, Scope, TenantId, Timestamp};
use testkit::process::Folder;
use testkit::{Actor, Answer};
use web::{Address, KeepingRules, Limit, Limits};

/// The port in addresses; nobody listens there.
pub(crate) const PORT: u16 = 8080;

/// A tenant's site.
#[derive(Clone, Debug)]
pub(crate) struct Site {
    pub(crate) id: TenantId,
    pub(crate) slug: String,
}

impl Site {
    /// The host as a browser writes it.
    pub(crate) fn host(&self) -> String {
        format!("{}.localhost:{PORT}", self.slug)
    }

    /// The address that a person of that role signs in with.
    pub(crate) fn email(&self, role: &str) -> String {
        format!("{role}@{}.example", self.slug)
    }
}

/// An offering with its picture and its times.
#[derive(Clone, Debug)]
pub(crate) struct Given {
    pub(crate) id: OfferingId,
    pub(crate) image: ImageId,
    pub(crate) times: Vec<OccurrenceId>,
}

impl Given {
    /// Its page on any site that lists it.
    pub(crate) fn page(&self) -> String {
        format!("/offerings/{}", self.id)
    }

    /// The form that books one of its times.
    pub(crate) fn form(&self, time: usize) -> String {
        format!("{}/occurrences/{}/booking", self.page(), self.times[time])
    }

    /// Its team's own page of it.
    pub(crate) fn host_page(&self) -> String {
        format!("/host/offerings/{}", self.id)
    }
}

/// Four tenants and what is between them. A word with the world's own mark stands in every name.
pub(crate) struct World {
    pub(crate) app: App,
    pub(crate) clock: Clock,
    /// Where the files of pictures are.
    pub(crate) pictures: Arc<Folder>,
    pub(crate) router: Router,
    /// Pools what producers share.
    pub(crate) region: Site,
    /// A member, and where the producer is at home. It has a museum of its own.
    pub(crate) home: Site,
    /// A member across the border.
    pub(crate) guest: Site,
    /// Shares its workshop to the region.
    pub(crate) producer: Site,
    /// The producer's, shared: times of 24 heads, of 2 groups and of 24 heads.
    pub(crate) workshop: Given,
    /// The producer's, still a draft.
    pub(crate) draft: Given,
    /// The home municipality's own, shared to nobody.
    pub(crate) museum: Given,
}

impl World {
    /// A demo world whose facts are delivered.
    pub(crate) async fn open() -> Self {
        let (app, pictures) = app(true).await;
        Self::on(app, pictures).await
    }

    /// Another world on the same product.
    pub(crate) async fn beside(&self) -> Self {
        Self::on(self.app.clone(), Arc::clone(&self.pictures)).await
    }

    /// A demo whose Redis answers at this address, or does not.
    pub(crate) async fn counting_at(redis_url: &str) -> Self {
        let (app, pictures) = app_with(true, redis_url).await;
        Self::on(app, pictures).await
    }

    /// A demo that may fetch from this host, wherever it is.
    pub(crate) async fn fetching_from(host: &str) -> Self {
        let around = around(true, &testkit::redis_url());
        let fetcher = Fetcher::new(host).expect("TLS");
        let (app, pictures) = app_in(Surroundings { fetcher, ..around }).await;
        Self::on(app, pictures).await
    }

    /// A demo world where a tray's version is believed for so long.
    pub(crate) async fn believing(believed_for: Duration) -> Self {
        let pages = KeepingRules { most_bytes: 8 << 20, believed_for };
        let (app, pictures) = app_in(Surroundings { pages, ..around(true, &testkit::redis_url()) }).await;
        Self::on(app, pictures).await
    }

    /// A demo where one key may make so many requests in an hour, counted at this address of Redis.
    pub(crate) async fn granting(most: u32, redis_url: &str) -> Self {
        let key_rate = Limit { most, seconds: 3600 };
        let (app, pictures) = app_in(Surroundings { key_rate, ..around(true, redis_url) }).await;
        Self::on(app, pictures).await
    }

    /// A demo where visitors may search so many times in an hour, counted at this address of Redis.
    pub(crate) async fn searched_at_most(most: u32, redis_url: &str) -> Self {
        let searches_per_network = Limit { most, seconds: 3600 };
        let around = Surroundings { searches_per_network, ..around(true, redis_url) };
        let (app, pictures) = app_in(around).await;
        Self::on(app, pictures).await
    }

    /// A demo whose letters go to the mail server at this address.
    pub(crate) async fn mailing_to(url: &str) -> Self {
        let carrier = Carrier::smtp(url, "posti@tarjotin.example").expect("an address of a server");
        let (app, pictures) = app_in(Surroundings { carrier, ..around(true, &testkit::redis_url()) }).await;
        Self::on(app, pictures).await
    }

    /// A world where one cannot continue as anyone.
    pub(crate) async fn in_earnest() -> Self {
        let (app, pictures) = app(false).await;
        Self::on(app, pictures).await
    }

    /// Brings all that has been told to those who should hear of it, and rings what is due.
    pub(crate) async fn deliver(&self) -> usize {
        let tenants = self.sites().map(|site| site.id);
        self.app.relay().run_until_quiet(&tenants).await.expect("the relay works")
    }

    pub(crate) fn sites(&self) -> [&Site; 4] {
        [&self.region, &self.home, &self.guest, &self.producer]
    }

    /// Someone who has just come to a site, on this machine.
    pub(crate) fn visitor(&self, site: &Site) -> Actor {
        Actor::at(&self.router, &site.host())
    }

    /// Someone who has just come to the platform's own site.
    pub(crate) fn visitor_at_the_apex(&self) -> Actor {
        Actor::at(&self.router, &format!("localhost:{PORT}"))
    }

    /// A key of the person of that role at a site.
    pub(crate) async fn key(&self, site: &Site, role: &str, scopes: &[Scope]) -> MadeKey {
        let person =
            self.app.identity.person_with(site.id, &site.email(role)).await.expect("people are known");
        let new = NewKey {
            name: "ohjelma".to_owned(),
            scopes: scopes.iter().copied().collect(),
            lasts: Lasts::Days30,
        };
        self.app.identity.make_key(site.id, person.expect("a person"), &new).await.expect("a key is made")
    }

    /// A program at a site, with a key of the person of that role.
    pub(crate) async fn program(&self, site: &Site, role: &str, scopes: &[Scope]) -> Actor {
        let key = self.key(site, role, scopes).await;
        self.visitor(site).saying("authorization", &format!("Bearer {}", key.token))
    }

    /// The person of that role, signed in at a site.
    pub(crate) async fn person(&self, site: &Site, role: &str) -> Actor {
        let actor = self.visitor(site);
        let (email, next) = (site.email(role), "/");
        actor.post("/sign-in/demo", [("email", email.as_str()), ("next", next)]).await.being(303);
        actor
    }

    /// The teacher of the municipality across the border.
    pub(crate) async fn teacher(&self) -> Actor {
        self.person(&self.guest, "booker").await
    }

    /// A published package of a site, which holds these offerings.
    pub(crate) async fn package(&self, site: &Site, offerings: &[OfferingId]) -> PackageId {
        let (id, catalogue) = (PackageId::new(), &self.app.catalogue);
        let package = Package {
            kind: Some(PackageKind::CulturePath),
            title: Text::new("Polku", format!("Stig {}", site.slug), ""),
            summary: Text::same("Kolme kertaa vuodessa."),
            description: Text::default(),
        };
        catalogue.draft_package(site.id, id, &package).await.expect("a package is written");
        for offering in offerings {
            catalogue.add_to_package(site.id, id, *offering).await.expect("it is listed here");
        }
        catalogue.publish_package(site.id, id).await.expect("a package is published");
        id
    }

    /// The producer's owner.
    pub(crate) async fn owner(&self) -> Actor {
        self.person(&self.producer, "owner").await
    }
}

async fn app(demo: bool) -> (App, Arc<Folder>) {
    app_with(demo, &testkit::redis_url()).await
}

async fn app_with(demo: bool, redis_url: &str) -> (App, Arc<Folder>) {
    app_in(around(demo, redis_url)).await
}

/// The product, with a folder of its own for pictures.
async fn app_in(around: Surroundings) -> (App, Arc<Folder>) {
    let clock = Clock::standing(testkit::morning());
    let folder = Folder::new();
    let place = PicturePlace::Folder(folder.path().to_owned());
    let around = Surroundings { pictures: files_at(&place), ..around };
    let app = App::new(testkit::database().await, clock, around).expect("templates and words can be read");
    (app, Arc::new(folder))
}

fn files_at(place: &PicturePlace) -> PictureFiles {
    PictureFiles::open(place).expect("a place for pictures")
}

fn around(demo: bool, redis_url: &str) -> Surroundings {
    let limit = |most| Limit { most, seconds: 3600 };
    let rates = SignInRates {
        letters_per_email: limit(6),
        letters_per_address: limit(12),
        letters_per_tenant: limit(18),
        tries_per_address: limit(25),
    };
    Surroundings {
        fetcher: Fetcher::new("").expect("TLS"),
        pictures: files_at(&PicturePlace::Nowhere),
        address: Address { scheme: "http", apex: "localhost".to_owned(), port: Some(PORT) },
        sign_in: SignInRules {
            demo,
            limits: Limits::new(redis_url, None).expect("an address"),
            rates,
            sessions: SessionCache::new(redis_url).expect("an address"),
        },
        carrier: if demo { Carrier::Mailbox } else { Carrier::Nobody },
        quiet: QuietHours::between(20, 7),
        tips_per_person: limit(3),
        searches_per_network: limit(100_000),
        // Each visitor's page is looked for among the kept ones, and what has just changed is seen at once.
        pages: KeepingRules { most_bytes: 8 << 20, believed_for: Duration::ZERO },
        news: catalogue::NewsTime::Every(1),
        key_rate: Limit { most: 100_000, seconds: 60 },
    }
}

/// So many days and hours after the world began.
pub(crate) fn later(days: i64, hours: i64) -> Timestamp {
    testkit::morning().plus(SignedDuration::from_hours(24 * days + hours))
}

/// The change that makes an offering say this, whatever it said.
pub(crate) fn becomes(new: &Draft) -> impl FnOnce(&mut Draft) -> Result<(), CatalogueError> {
    |draft| {
        draft.clone_from(new);
        Ok(())
    }
}

/// Books a time for the first group of a signed-in person, and gives the answer.
pub(crate) async fn book(person: &Actor, given: &Given, time: usize, participants: &str) -> Answer {
    let page = person.get(&given.form(time)).await.being(200);
    let form = with_first_group(&page, page.form("/booking"));
    person.send(&form.with("participants", participants).with("adults", "2")).await
}

/// Fills in the first group that a booking form offers.
pub(crate) fn with_first_group(page: &Answer, form: testkit::Form) -> testkit::Form {
    let groups = groups_on(page);
    form.with("group", groups.first().expect("a group to choose"))
}

/// The groups that a booking form offers.
pub(crate) fn groups_on(page: &Answer) -> Vec<String> {
    let html = page.text();
    let choices = html.split("name=\"group\" value=\"").skip(1);
    choices.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// The page of a booking that was just made.
pub(crate) fn booking_page(booked: &Answer) -> String {
    booked.location().split('?').next().unwrap_or_default().to_owned()
}
