//! For each parameter of a path: whose things a stranger might try.

use contract::{BookingId, GroupId, ImageId, OccurrenceId, OfferingId, PackageId, Text, Venue, VenueId};
use http::Method;
use identity::NewTeam;
use tenancy::{PersonId, Reason, TeamId, TenantId, UnitId};
use testkit::{File, number, texts};

use crate::world::{Site, World, book, booking_page, groups_on};

/// Parameters that are no ids of anything a tenant has.
const NO_IDS: [(&str, &str); 6] = [
    ("step", "a step of the editor, of which there is a closed list"),
    ("version", "the version of the assets"),
    ("name", "the name of an asset, or the numbers of a theme"),
    ("kind", "a kind of problem, of which there is a closed list"),
    ("number", "the number of a version of what is named before it"),
    ("token", "a secret: whoever has it may use it, once"),
];

/// What is no UUID. The last is one in another writing, and nobody's.
const NOT_A_UUID: [&str; 4] = ["x", "0", "%00", "00000000000000000000000000000000"];

/// The parameters of a pattern.
pub(super) fn parameters(pattern: &str) -> impl Iterator<Item = &str> {
    pattern
        .split('/')
        .filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
        .map(|name| name.trim_start_matches('*'))
}

/// Whether a parameter names something that a tenant has.
pub(super) fn is_id(parameter: &str) -> bool {
    NO_IDS.iter().all(|(name, _)| *name != parameter)
}

/// A pattern with its parameters filled in, in order.
pub(super) fn filled_in(pattern: &str, values: &[String]) -> String {
    let mut values = values.iter();
    let parts = pattern
        .split('/')
        .map(|part| if part.starts_with('{') { values.next().expect("a value") } else { part });
    parts.collect::<Vec<_>>().join("/")
}

/// The things that are tried, by the parameter that names them.
pub(super) struct Rules {
    /// Listed here, hosted elsewhere: it may be looked at, not managed.
    listed: String,
    /// A time and a picture of what is listed.
    listed_time: String,
    listed_image: String,
    offerings: Vec<String>,
    occurrences: Vec<String>,
    images: Vec<String>,
    producers: Vec<String>,
    venues: Vec<String>,
    packages: Vec<String>,
    /// A package of the reader's own tenant, which holds what is listed.
    own_package: String,
    bookings: Vec<String>,
    groups: Vec<String>,
    questions: Vec<String>,
    entitlements: Vec<String>,
    runs: Vec<String>,
    sessions: Vec<String>,
    synonyms: Vec<String>,
    searches: Vec<String>,
    keys: Vec<String>,
    /// A unit, a team and a colleague of the reader's own.
    own_unit: String,
    own_team: String,
    own_person: String,
    agreements: Vec<String>,
    tenants: Vec<String>,
    substitutes: Vec<String>,
    units: Vec<String>,
    teams: Vec<String>,
    people: Vec<String>,
    pub(super) traces_before: Vec<i64>,
}

impl Rules {
    pub(super) async fn of(world: &World) -> Self {
        let elsewhere = world.beside().await;
        let (foreign, foreign_group) = booked(&elsewhere, &elsewhere.guest, "booker").await;
        let (neighbours, neighbours_group) = booked(world, &world.home, "booker").await;
        let (colleagues, colleagues_group) = booked(world, &world.guest, "colleague").await;
        let mut rules = Self {
            listed: world.workshop.id.to_string(),
            listed_time: world.workshop.times[2].to_string(),
            listed_image: world.workshop.image.to_string(),
            offerings: all([&elsewhere.workshop.id, &world.draft.id, &world.museum.id, &OfferingId::new()]),
            occurrences: all([
                &elsewhere.workshop.times[0],
                &world.draft.times[0],
                &world.museum.times[0],
                &OccurrenceId::new(),
            ]),
            images: all([
                &elsewhere.workshop.image,
                &world.draft.image,
                &world.museum.image,
                &ImageId::new(),
            ]),
            producers: vec![elsewhere.producer.slug.clone(), world.home.slug.clone(), "nobody".to_owned()],
            venues: venues(world, &elsewhere).await,
            packages: all([
                &package(&elsewhere, &elsewhere.guest).await,
                &package(world, &world.home).await,
                &PackageId::new(),
            ]),
            own_package: package(world, &world.guest).await.to_string(),
            bookings: all([&foreign, &neighbours, &colleagues, &BookingId::new().to_string()]),
            groups: all([&foreign_group, &neighbours_group, &colleagues_group, &GroupId::new().to_string()]),
            entitlements: all([
                &entitlement(&elsewhere, &elsewhere.guest).await,
                &entitlement(world, &world.home).await,
                &OfferingId::new(),
            ]),
            questions: all([
                &question(&elsewhere, &elsewhere.guest).await,
                &question(world, &world.home).await,
                &OfferingId::new(),
            ]),
            runs: vec![
                run(&elsewhere, &elsewhere.guest).await,
                run(world, &world.home).await,
                OfferingId::new().to_string(),
            ],
            sessions: sessions(world, &[world.guest.email("colleague"), world.home.email("booker")]).await,
            keys: keys(world).await,
            own_unit: first(world, world.guest.id, UNITS).await,
            own_team: team(world, &world.guest).await,
            own_person: first(world, world.guest.id, PEOPLE).await,
            agreements: agreements(world, &elsewhere).await,
            tenants: tenants(world, &elsewhere),
            substitutes: all([
                &substitute(&elsewhere, &elsewhere.guest).await,
                &substitute(world, &world.home).await,
                &substitute(world, &world.guest).await,
                &OfferingId::new(),
            ]),
            units: all([
                &first(world, elsewhere.guest.id, UNITS).await,
                &first(world, world.home.id, UNITS).await,
                &UnitId::new(),
            ]),
            teams: all([
                &team(world, &elsewhere.guest).await,
                &team(world, &world.home).await,
                &TeamId::new(),
            ]),
            people: all([
                &first(world, elsewhere.guest.id, PEOPLE).await,
                &first(world, world.home.id, PEOPLE).await,
                &first(world, world.producer.id, PEOPLE).await,
                &PersonId::new(),
            ]),
            searches: all([
                &saved(&elsewhere, &elsewhere.guest, "booker").await,
                &saved(world, &world.home, "both").await,
                &saved(world, &world.guest, "colleague").await,
                &OfferingId::new(),
            ]),
            synonyms: all([
                &synonym(&elsewhere, &elsewhere.guest).await,
                &synonym(world, &world.home).await,
                &"0198c2f1-0000-7000-8000-000000000001",
            ]),
            traces_before: Vec::new(),
        };
        rules.traces_before = rules.traces(world).await;
        rules
    }

    /// Every way to fill a pattern in so that at least one of its things is not the reader's. A stranger's thing is tried
    /// under one's own, and one's own under a stranger's.
    pub(super) fn ways_to_ask(&self, method: &Method, pattern: &str) -> Vec<Vec<String>> {
        let names: Vec<&str> = parameters(pattern).collect();
        let changes_by_program = pattern.starts_with("/api/") && *method != Method::GET;
        let is_managing = pattern.starts_with("/host/") || changes_by_program;
        match names.as_slice() {
            ["offering"] => {
                let not_ones_own = is_managing.then(|| self.listed.clone());
                self.strangers("offering").chain(not_ones_own).map(|id| vec![id]).collect()
            }
            [one] => self.strangers(one).map(|id| vec![id]).collect(),
            // A step is one of a closed list.
            ["offering", "step"] => {
                let offerings = self.strangers("offering").chain([self.listed.clone()]);
                offerings.map(|id| vec![id, "basics".to_owned()]).collect()
            }
            ["offering", inner] => {
                let own = if *inner == "image" { &self.listed_image } else { &self.listed_time };
                let both = self.strangers("offering").zip(self.strangers(inner)).map(|(a, b)| vec![a, b]);
                let outer = self.strangers("offering").map(|id| vec![id, own.clone()]);
                let inside = self.strangers(inner).map(|id| vec![self.listed.clone(), id]);
                let not_ones_own = is_managing.then(|| vec![self.listed.clone(), own.clone()]);
                both.chain(outer).chain(inside).chain(not_ones_own).collect()
            }
            ["package", "offering"] => {
                let both = self.strangers("package").zip(self.strangers("offering")).map(|(a, b)| vec![a, b]);
                let outside = self.strangers("package").map(|id| vec![id, self.listed.clone()]);
                let inside = self.strangers("offering").map(|id| vec![self.own_package.clone(), id]);
                both.chain(outside).chain(inside).collect()
            }
            [outer @ ("unit" | "team"), "person"] => {
                let own = if *outer == "unit" { &self.own_unit } else { &self.own_team };
                let both = self.strangers(outer).zip(self.strangers("person")).map(|(a, b)| vec![a, b]);
                let outside = self.strangers(outer).map(|id| vec![id, self.own_person.clone()]);
                let inside = self.strangers("person").map(|id| vec![own.clone(), id]);
                both.chain(outside).chain(inside).collect()
            }
            ["agreement", "number"] => {
                self.strangers("agreement").map(|id| vec![id, "1".to_owned()]).collect()
            }
            // An admin's own colleague under somebody else's substitute, and the other way round.
            ["person", "substitute"] => {
                let both =
                    self.strangers("person").zip(self.strangers("substitute")).map(|(a, b)| vec![a, b]);
                let inside = self.strangers("substitute").map(|id| vec![self.own_person.clone(), id]);
                both.chain(inside).collect()
            }
            other => panic!("{pattern}: {other:?} has no rule here yet: whose things might a stranger try?"),
        }
    }

    fn strangers(&self, parameter: &str) -> impl Iterator<Item = String> {
        let ids = match parameter {
            "offering" => &self.offerings,
            "occurrence" => &self.occurrences,
            "image" => &self.images,
            "producer" => &self.producers,
            "venue" => &self.venues,
            "package" => &self.packages,
            "booking" => &self.bookings,
            "group" => &self.groups,
            "question" => &self.questions,
            "entitlement" => &self.entitlements,
            "run" => &self.runs,
            "session" => &self.sessions,
            "synonym" => &self.synonyms,
            "search" => &self.searches,
            "key" => &self.keys,
            "agreement" => &self.agreements,
            "source" | "taker" => &self.tenants,
            "substitute" => &self.substitutes,
            "unit" => &self.units,
            "team" => &self.teams,
            "person" => &self.people,
            other => panic!("{{{other}}} has no rule here yet: whose things might a stranger try?"),
        };
        ids.clone().into_iter().chain(NOT_A_UUID.map(str::to_owned))
    }

    /// How many rows there are of all that the questions could have changed, at each tenant.
    pub(super) async fn traces(&self, world: &World) -> Vec<i64> {
        let mut counts = Vec::new();
        for site in world.sites() {
            let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
            for sql in [
                "select count(*) from events.fact",
                "select count(*) from booking.booking where state = 'confirmed'",
                "select coalesce(sum(taken), 0)::bigint from booking.occurrence",
                "select count(*) from federation.share",
                "select count(*) from federation.agreement_version where state = 'accepted'",
                "select count(*) from federation.intake",
                "select count(*) from catalogue.synonym",
                "select count(*) from catalogue.offering",
                "select count(*) from catalogue.venue",
                "select count(*) from catalogue.package where state = 'published' and title ->> 'fi' = 'Polku'",
                "select coalesce(sum(position), 0)::bigint from catalogue.package_offering",
                "select coalesce(sum(cardinality(more_images)), 0)::bigint from catalogue.offering",
                "select count(*) from catalogue.saved_search where name = 'Varjot'",
                "select count(*) from booking.unit_group where ended_at is null and adults = 2",
                "select count(*) from identity.once",
                "select count(*) from booking.entitlement where ended_at is null",
                "select count(*) from booking.feedback_question where ended_at is null",
                "select coalesce(sum(position), 0)::bigint from booking.feedback_question where words ->> 'fi' = 'Miksi?'",
                "select count(*) from identity.membership",
                "select count(*) from identity.unit where closed_at is null",
                "select count(*) from identity.unit_member",
                "select count(*) from identity.team_member",
                "select count(*) from identity.substitute where ended_at is null",
                "select count(*) from catalogue.favourite",
                "select count(*) from messaging.letter",
                "select count(*) from catalogue.import_run",
                "select count(*) from booking.school_year",
            ] {
                counts.push(number(&tx, sql, []).await);
            }
        }
        counts
    }
}

const UNITS: &str = "select id::text from identity.unit order by name";
const PEOPLE: &str = "select person_id::text from identity.membership order by email";

/// The first text that a tenant's own rows give.
async fn first(world: &World, tenant: TenantId, sql: &str) -> String {
    let tx = world.app.db.begin(tenant).await.expect("a transaction begins");
    texts(&tx, sql, []).await.into_iter().next().expect("there is one")
}

/// The id of a team of a site.
async fn team(world: &World, site: &Site) -> String {
    let new = NewTeam { name: "Museo".to_owned(), mailbox: site.email("museo"), members: Vec::new() };
    world.app.identity.make_team(site.id, &new).await.expect("a team is made").to_string()
}

/// The id of a search that somebody has saved.
async fn saved(world: &World, site: &Site, role: &str) -> String {
    let person = world.person(site, role).await;
    let form = person.get("/account/searches/new?q=varjot").await.being(200).form("/account/searches");
    person.send(&form.with("name", "Varjot")).await.being(303);
    let link = person.get("/account/searches").await.being(200).form("/ending").action;
    link.trim_start_matches("/account/searches/").trim_end_matches("/ending").to_owned()
}

/// The id of what makes a broker the substitute of a colleague.
async fn substitute(world: &World, site: &Site) -> String {
    let colleague = world.person(site, "colleague").await;
    let form = colleague.get("/account/substitutes").await.being(200).form("/account/substitutes");
    let form = form.with("email", site.email("broker")).with("from", "2026-12-01");
    colleague.send(&form.with("until", "2026-12-24")).await.being(303);
    let ending = colleague.get("/account/substitutes").await.being(200).form("/ending").action;
    ending.trim_start_matches("/account/substitutes/").trim_end_matches("/ending").to_owned()
}

/// The ids of what others have agreed, and of nothing.
async fn agreements(world: &World, elsewhere: &World) -> Vec<String> {
    all([
        &agreement(elsewhere, &elsewhere.guest).await,
        &agreement(world, &world.home).await,
        &agreement(world, &world.producer).await,
        &OfferingId::new(),
    ])
}

/// Tenants that a member of the world's region has agreed nothing with, and none.
fn tenants(world: &World, elsewhere: &World) -> Vec<String> {
    all([&elsewhere.region.id, &elsewhere.guest.id, &world.home.id, &world.producer.id, &TenantId::new()])
}

/// The id of what the region of a world has agreed with one of its sites.
async fn agreement(world: &World, site: &Site) -> String {
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    let sql = "select id::text from federation.agreement where guest_tenant_id = $1 order by part";
    texts(&tx, sql, [site.id.into()]).await.into_iter().next().expect("there is one")
}

/// The id of words that mean the same at a tenant.
async fn synonym(world: &World, site: &Site) -> String {
    let synonyms = catalogue::search::Synonyms::parse("sirkus, cirkus").expect("synonyms");
    world.app.catalogue.keep_synonyms(site.id, &synonyms).await.expect("synonyms are kept");
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    texts(&tx, "select id::text from catalogue.synonym", []).await.remove(0)
}

/// The id of what a site's admin promises its groups.
async fn entitlement(world: &World, site: &Site) -> String {
    let admin = world.person(site, "admin").await;
    let form = admin.get("/admin/entitlements").await.being(200).form("/admin/entitlements");
    let form = form.with("fi", "Museo").with("stage-grade_3", "on").with("art-museum", "on").with("times", 1);
    admin.send(&form).await.being(303);
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    texts(&tx, "select id::text from booking.entitlement", []).await.remove(0)
}

/// The id of a question that a site's admin has written.
async fn question(world: &World, site: &Site) -> String {
    let admin = world.person(site, "admin").await;
    let form = admin.get("/host/feedback/questions").await.being(200).form("/host/feedback/questions");
    admin.send(&form.with("kind", "scale").with("fi", "Miksi?")).await.being(303);
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    texts(&tx, "select id::text from booking.feedback_question where words ->> 'fi' = 'Miksi?'", [])
        .await
        .remove(0)
}

/// Places of a neighbour and of someone who is no neighbour at all, and nobody's.
async fn venues(world: &World, elsewhere: &World) -> Vec<String> {
    let mut ids = vec![VenueId::new()];
    for owner in [world.producer.id, elsewhere.home.id] {
        let (id, venue) = (VenueId::new(), Venue { name: Text::same("Aitta"), ..Venue::default() });
        world.app.catalogue.keep_venue(owner, id, &venue, None).await.expect("a venue is written");
        ids.push(id);
    }
    ids.iter().map(ToString::to_string).collect()
}

/// A published package of a site, which holds the workshop that each tray of the world lists.
async fn package(world: &World, site: &Site) -> PackageId {
    world.package(site, &[world.workshop.id]).await
}

/// The id of a look that another tenant takes at a file.
async fn run(world: &World, site: &Site) -> String {
    let admin = world.person(site, "admin").await;
    let form = admin.get("/host/imports/new").await.being(200).form("/host/imports").with("from", "csv");
    let form = form.with("name", "Taulukko").with("kind", "course").with("audience", "young");
    let file = File { field: "file".to_owned(), name: "a.csv".to_owned(), bytes: b"Nimi\nSatu\n".to_vec() };
    let answer = admin.upload(&form, &file).await.being(303);
    answer.location().trim_start_matches("/host/imports/").to_owned()
}

/// The ids of sessions of these people.
async fn sessions(world: &World, emails: &[String]) -> Vec<String> {
    let tx = world.app.db.begin_system(Reason::SignIn).await.expect("a transaction begins");
    let sql = "select session.id::text from identity.session
                 join identity.person on person.id = session.person_id where person.email = any ($1)";
    let found = texts(&tx, sql, [emails.to_vec().into()]).await;
    assert_eq!(found.len(), emails.len());
    found
}

/// The ids of a colleague's key, of one's own at another tenant, and of none.
async fn keys(world: &World) -> Vec<String> {
    let mut ids = vec![tenancy::KeyId::new().to_string()];
    for (site, name) in [(&world.guest, "colleague"), (&world.home, "both")] {
        ids.push(world.key(site, name, &tenancy::Scope::ALL).await.id.to_string());
    }
    ids
}

/// The id of a booking that someone else makes, and of the group that they make it for.
async fn booked(world: &World, site: &Site, role: &str) -> (String, String) {
    let person = world.person(site, role).await;
    let time = usize::from(role == "booker");
    let booked = book(&person, &world.workshop, time, "10").await.being(303);
    let booking = booking_page(&booked).trim_start_matches("/bookings/").to_owned();
    let groups = groups_on(&person.get(&world.workshop.form(2)).await.being(200));
    (booking, groups[0].clone())
}

fn all<const N: usize>(ids: [&dyn ToString; N]) -> Vec<String> {
    ids.iter().map(|id| id.to_string()).collect()
}
