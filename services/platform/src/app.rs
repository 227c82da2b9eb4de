//! The wiring: which service asks which, and what goes around them all.

use std::sync::Arc;

use axum::Router;
use booking::{Booking, BookingAnswers, LetterDesk};
use catalogue::{
    Catalogue, CatalogueAnswers, Fetcher, Importing, Neighbours, NewsDesk, NewsTime, PictureFiles, Rates,
};
use contract::{
    Bookings, Carriage, Directory, Keys, Listings, Notices, Offerings, Ownership, Post, Repeats, Sessions,
    Sharing, Teams, Times, Trays, Units, Waits,
};
use events::Relay;
use federation::Federation;
use identity::{Identity, SignInRules};
use messaging::{Carrier, Messaging, QuietHours};
use portal::{Desk, Guide, Portal};
use tenancy::{Clock, TenantDb};
use utoipa::OpenApi as _;
use utoipa::openapi::OpenApi;
use views::{Views, ViewsError};
use web::openapi::Common;
use web::{Address, KeepingRules, KeptPages, Limit, Routes, Site};

/// What the services stand on, beside the database.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// Where the site answers.
    pub address: Address,
    /// How people sign in, and whether this is a demo.
    pub sign_in: SignInRules,
    /// What takes letters away.
    pub carrier: Carrier,
    /// When letters that can wait do wait.
    pub quiet: QuietHours,
    /// How pages that visitors share are kept.
    pub pages: KeepingRules,
    /// How often one person tells a colleague of an offering.
    pub tips_per_person: Limit,
    /// How often visitors search, from one network address at one tenant.
    pub searches_per_network: Limit,
    /// When news of saved searches goes out.
    pub news: NewsTime,
    /// How many requests one key of a program may make.
    pub key_rate: Limit,
    /// Where the files of pictures are.
    pub pictures: PictureFiles,
    /// What fetches from addresses that people type.
    pub fetcher: Fetcher,
}

/// Why the services cannot be wired; always a developer's mistake.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// Templates or words cannot be read.
    #[error("templates or words cannot be read: {0}")]
    Views(#[from] ViewsError),
    /// The document of the API cannot be written.
    #[error("the document of the API cannot be written: {0}")]
    Document(#[source] serde_json::Error),
}

/// Every service, wired.
#[derive(Clone, Debug)]
pub struct App {
    /// The database.
    pub db: TenantDb,
    /// What tells the time.
    pub clock: Clock,
    /// Who is asking.
    pub identity: Identity,
    /// What can be booked.
    pub catalogue: Catalogue,
    /// Who takes part.
    pub booking: Booking,
    /// Who shares with whom.
    pub federation: Federation,
    /// What people are told.
    pub messaging: Messaging,
    answers: Arc<CatalogueAnswers>,
    portal: Portal,
    guide: Guide,
    site: Arc<Site>,
    news: NewsTime,
    pages: KeptPages,
}

impl App {
    /// Wires the services on a database.
    pub fn new(db: TenantDb, clock: Clock, around: Surroundings) -> Result<Self, AppError> {
        let Surroundings {
            address,
            sign_in,
            carrier,
            quiet,
            pages,
            news,
            key_rate,
            pictures,
            tips_per_person,
            searches_per_network,
            fetcher,
        } = around;
        let limits = sign_in.limits.clone();
        let (demo, messaging) = (sign_in.demo, Messaging::new(db.clone(), clock.clone(), carrier, quiet));
        let has_mailbox = messaging.carriage() == Carriage::Mailbox;
        let post: Arc<dyn Post> = Arc::new(messaging.clone());
        let rates = Rates { limits: limits.clone(), tips_per_person, searches_per_network };
        let identity = Identity::new(db.clone(), clock.clone(), Arc::clone(&post), sign_in);
        let directory: Arc<dyn Directory> = Arc::new(identity.clone());
        let answers = CatalogueAnswers::new(db.clone(), clock.clone(), Arc::clone(&directory), pictures);
        let answers = Arc::new(answers);
        let pages = KeptPages::new(pages, Arc::clone(&answers) as Arc<dyn Trays>);
        let listings: Arc<dyn Listings> = Arc::clone(&answers) as Arc<dyn Listings>;
        let offerings: Arc<dyn Offerings> = Arc::clone(&answers) as Arc<dyn Offerings>;
        let booked = Arc::new(BookingAnswers::new(db.clone(), clock.clone()));
        let times: Arc<dyn Times> = Arc::clone(&booked) as Arc<dyn Times>;
        let federation = Federation::new(
            db.clone(),
            clock.clone(),
            Arc::clone(&directory),
            Arc::clone(&offerings),
            Arc::clone(&booked) as Arc<dyn Bookings>,
        );
        let sharing: Arc<dyn Sharing> = Arc::new(federation.clone());
        let units: Arc<dyn Units> = Arc::new(identity.clone());
        let desk = Desk {
            teams: Arc::new(identity.clone()) as Arc<dyn Teams>,
            waits: vec![Arc::clone(&answers) as Arc<dyn Waits>, Arc::clone(&booked) as Arc<dyn Waits>],
            ownership: Arc::clone(&answers) as Arc<dyn Ownership>,
            notices: Arc::clone(&booked) as Arc<dyn Notices>,
        };
        let site = Site {
            views: views()?,
            directory: Arc::clone(&directory),
            sessions: Arc::new(identity.clone()) as Arc<dyn Sessions>,
            keys: Arc::new(identity.clone()) as Arc<dyn Keys>,
            repeats: Arc::new(identity.clone()) as Arc<dyn Repeats>,
            limits,
            key_rate,
            sharing: Arc::clone(&sharing),
            address,
            clock: clock.clone(),
        };
        Ok(Self {
            catalogue: Catalogue::new(
                db.clone(),
                clock.clone(),
                Arc::clone(&answers),
                Neighbours {
                    sharing: Arc::clone(&sharing),
                    times,
                    teams: Arc::new(identity.clone()) as Arc<dyn Teams>,
                    post: Arc::clone(&post),
                },
                rates,
                Importing { schedule: booked, fetcher },
            ),
            booking: Booking::new(
                db.clone(),
                clock.clone(),
                Arc::clone(&directory),
                Arc::clone(&listings),
                offerings,
                Arc::clone(&sharing),
                units,
            ),
            portal: Portal::new(
                directory,
                listings,
                sharing,
                desk,
                demo.then_some(portal::Demo { has_mailbox }),
            ),
            guide: document().to_json().and_then(|json| Guide::new(&json)).map_err(AppError::Document)?,
            site: Arc::new(site),
            news,
            pages,
            db,
            clock,
            identity,
            federation,
            messaging,
            answers,
        })
    }

    /// Every page, inside the layers.
    pub fn routes(&self) -> Router {
        web::layers::around(Arc::clone(&self.site), self.pages.clone(), self.served())
    }

    /// The same without layers, with the list of what is served.
    pub fn served(&self) -> Routes {
        Routes::new()
            .merge(self.portal.routes())
            .merge(self.guide.routes())
            .merge(self.identity.routes())
            .merge(self.catalogue.routes())
            .merge(self.booking.routes())
            .merge(self.federation.routes())
            .merge(self.messaging.routes(Arc::new(self.identity.clone())))
    }

    /// What brings facts to listeners and rings timers.
    pub fn relay(&self) -> Relay {
        let mut listeners = self.catalogue.listeners();
        listeners.extend(self.federation.listeners());
        let mut timers = self.booking.timers();
        timers.extend(self.messaging.timers(Arc::new(self.identity.clone())));
        timers.extend(self.identity.timers());
        timers.extend(self.federation.timers());
        let news = NewsDesk {
            site: Arc::clone(&self.site),
            post: Arc::new(self.messaging.clone()),
            people: Arc::new(self.identity.clone()),
            time: self.news,
        };
        let desk = LetterDesk {
            site: Arc::clone(&self.site),
            post: Arc::new(self.messaging.clone()),
            people: Arc::new(self.identity.clone()),
            teams: Arc::new(self.identity.clone()),
            ownership: Arc::clone(&self.answers) as Arc<dyn Ownership>,
        };
        listeners.extend(self.booking.listeners(&desk));
        timers.extend(self.booking.letter_timers(&desk));
        timers.extend(self.booking.feedback_timers(&desk));
        timers.extend(self.catalogue.news_timers(&news));
        timers.extend(self.catalogue.timers());
        Relay::new(self.db.clone(), self.clock.clone(), listeners, timers)
    }

    /// The platform's own host, without a port.
    pub fn apex(&self) -> &str {
        &self.site.address.apex
    }

    /// Who is where.
    pub fn directory(&self) -> &dyn Directory {
        &self.identity
    }

    /// What tenants list.
    pub fn listings(&self) -> &dyn Listings {
        &*self.answers
    }
}

/// What programs can ask of any service, in one document.
fn document() -> OpenApi {
    let mut document = Document::openapi();
    for service in [Catalogue::document(), Booking::document(), Identity::document()] {
        document.merge(service);
    }
    document
}

#[derive(utoipa::OpenApi)]
#[openapi(
    info(
        title = "Tarjotin",
        version = "1",
        description = "What programs can ask of a tenant's site, at the site's own host name.\n\n\
            Reading the catalogue needs no key. For all else a program shows a key of a person's own: \
            `Authorization: Bearer tarjotin_…`. Keys are made and ended at `/account/keys`.\n\n\
            What goes wrong is answered as `application/problem+json` (RFC 9457), in the language of `lang` or \
            `Accept-Language`: Finnish, Swedish or English.",
        license(name = "EUPL-1.2", identifier = "EUPL-1.2"),
    ),
    modifiers(&Common),
)]
struct Document;

/// Templates and words of every service.
pub(crate) fn views() -> Result<Views, ViewsError> {
    let bundles = [
        &portal::screens::BUNDLE,
        &identity::screens::BUNDLE,
        &catalogue::screens::BUNDLE,
        &booking::screens::BUNDLE,
        &federation::screens::BUNDLE,
        &messaging::screens::BUNDLE,
    ];
    Views::new(&bundles, portal::assets_version())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_words_of_all_services_stand_together() {
        super::views().expect("no two services say the same key");
    }
}
