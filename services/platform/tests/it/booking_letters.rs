//! Letters about bookings: who is written to, of what, and how often.
#![allow(clippy::disallowed_methods, reason = "the test asks federation for doors, as pages do")]

use booking::{About, Asked, Change, Extras, Group, GroupCard, Outcome, PartySize, Queue, Side, Step, Turn};
use contract::{BookingId, Fact, GroupId, Lang, OccurrenceId, Sharing, Stage, Text};
use events::{Telling, tell};
use tenancy::{Door, PersonId, UnitId};
use testkit::{change, number, texts};

use crate::world::{Site, World, book, booking_page};

/// Subjects and recipients of the letters of a tenant, the first first.
async fn letters(world: &World, site: &Site) -> Vec<String> {
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    let sql = "select to_email || ': ' || subject from messaging.letter where key is not null
                order by written_at, subject, to_email";
    texts(&tx, sql, []).await
}

/// The words of the letters of a tenant that say this.
async fn saying(world: &World, site: &Site, words: &str) -> Vec<String> {
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    let sql = "select subject || ' ' || text from messaging.letter
                where key is not null and strpos(subject || ' ' || text, $1) > 0 order by to_email";
    texts(&tx, sql, [words.into()]).await
}

/// The calendar objects of the letters to an address, unfolded, the first first.
async fn events(world: &World, site: &Site, to: &str) -> Vec<String> {
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    let sql = "select event ->> 'text' from messaging.letter, jsonb_array_elements(calendar) as event
                where to_email = $1 order by (event ->> 'method') desc";
    texts(&tx, sql, [to.into()]).await.iter().map(|text| text.replace("\r\n ", "")).collect()
}

fn line<'a>(event: &'a str, name: &str) -> &'a str {
    event.lines().find(|line| line.starts_with(name)).unwrap_or_default()
}

pub(crate) async fn at(world: &World, moment: &str) {
    world.clock.set(moment.parse().expect("a moment"));
    world.deliver().await;
}

/// Somebody of the guest's school, who asks the services and not the pages.
pub(crate) struct Booker<'a> {
    world: &'a World,
    pub(crate) unit: UnitId,
    pub(crate) person: PersonId,
}

impl<'a> Booker<'a> {
    pub(crate) async fn of(world: &'a World) -> Self {
        let site = &world.guest;
        let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
        let sql = "select id::text from identity.unit where tenant_id = $1 and name like 'koulu%'";
        let unit = texts(&tx, sql, [site.id.into()]).await.remove(0).parse().expect("an id");
        let person = world.app.identity.person_with(site.id, &site.email("booker")).await;
        Self { world, unit, person: person.expect("people are known").expect("a person") }
    }

    pub(crate) fn asks(&self, occurrence: OccurrenceId, heads: i32) -> Asked {
        let card = GroupCard::new("3 A", [(Stage::Grade3, heads)], 1).expect("a card");
        let world = self.world;
        let given = &world.workshop;
        Asked {
            guest: world.guest.id,
            guest_name: Text::same("Kemiönsaari"),
            unit: self.unit,
            unit_name: "Koulu".to_owned(),
            group: Group::new(GroupId::new(), self.unit, card),
            party: PartySize::parse(&(heads - 1).to_string(), "1").expect("a party"),
            offering: given.id,
            about: self.about(),
            occurrences: vec![occurrence],
            queue: Queue::ForThese,
            extras: Extras::default(),
            asks_lead: false,
            lang: Lang::Fi,
            is_quiet: false,
            by: self.person,
            booker_name: "Tove".to_owned(),
            booker_email: world.guest.email("booker"),
            key: GroupId::new().to_string(),
            at: world.clock.now(),
        }
    }

    fn about(&self) -> About {
        let home =
            contract::Home { slug: "raasepori".to_owned(), name: Text::same("R"), from: Text::same("R") };
        let (owner, slug) = (self.world.producer.id, self.world.producer.slug.clone());
        About {
            title: Text::new("Varjot", "Skuggor", "Shadows"),
            origin: contract::Origin { owner, slug, name: Text::same("Verstas"), home },
            venue: None,
            price: contract::Price::Free,
            kind: Some(contract::Kind::Workshop),
            art: Some(contract::Art::Theatre),
        }
    }

    pub(crate) async fn books(&self, asked: &Asked) -> BookingId {
        let (world, given) = (self.world, &self.world.workshop);
        let door = Sharing::door(&world.app.federation, world.guest.id, world.producer.id, given.id, None);
        let door = door.await.expect("an answer").expect("a door");
        let outcome = world.app.booking.book(&door, asked).await.expect("an outcome");
        world.deliver().await;
        match outcome {
            Outcome::Booked(id, _) => id,
            Outcome::Refused(why) => panic!("refused: {why:?}"),
        }
    }

    pub(crate) async fn turns(&self, booking: BookingId, step: Step, is_host: bool, note: &str) {
        let world = self.world;
        let side = if is_host {
            Side::Host { by: self.person }
        } else {
            Side::Guest { by: self.person, units: None }
        };
        let turn = Turn { booking, step, side, note, at: world.clock.now() };
        let door = if is_host { Door::Home(world.producer.id) } else { self.door(booking).await };
        world.app.booking.turn(&door, &turn).await.expect("a step is done");
        world.deliver().await;
    }

    pub(crate) async fn door(&self, booking: BookingId) -> Door {
        let world = self.world;
        let door = world.app.federation.door_to_booking(world.guest.id, booking, self.person);
        door.await.expect("an answer").expect("a door")
    }

    /// Gives the workshop other terms.
    pub(crate) async fn under(&self, terms: &str) {
        let world = self.world;
        let tx = world.app.db.begin(world.producer.id).await.expect("a transaction begins");
        let sql = "insert into booking.terms (tenant_id, offering_id, approval) values ($1, $2, $3)";
        change(&tx, sql, [world.producer.id.into(), world.workshop.id.into(), terms.into()]).await;
        tx.commit().await.expect("a transaction commits");
    }
}

#[tokio::test]
async fn whoever_books_and_the_units_mailbox_are_told_once_with_an_event_and_nobody_else_is() {
    let world = World::open().await;
    book(&world.teacher().await, &world.workshop, 0, "17").await.being(303);
    world.deliver().await;
    let told = letters(&world, &world.guest).await;
    let [booker, unit] = told.as_slice() else { panic!("{told:?}") };
    assert!(booker.starts_with(&world.guest.email("booker")) && booker.contains("varjot"), "{booker}");
    assert!(unit.starts_with(&world.guest.email("koulu")), "{unit}");
    for site in [&world.home, &world.region, &world.producer] {
        assert!(letters(&world, site).await.is_empty(), "{}", site.slug);
    }
    let events = events(&world, &world.guest, &world.guest.email("booker")).await;
    let [event] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(line(event, "METHOD"), "METHOD:REQUEST");
    assert_eq!(line(event, "DTSTART"), "DTSTART:20261119T080000Z");
    assert!(line(event, "UID").contains(&world.workshop.times[0].to_string()), "{event}");

    let tx = world.app.db.begin(world.producer.id).await.expect("a transaction begins");
    let sql =
        "select count(*) from events.fact_delivery where listener = 'booking.letters' and recipient_id = $1";
    assert_eq!(number(&tx, sql, [world.producer.id.into()]).await, 0, "the host is not written to");
    drop(tx);
    let system = world.app.db.begin_system(tenancy::Reason::Relay).await.expect("a transaction begins");
    let sql = "update events.fact_delivery set state = 'pending', attempts = 0, next_at = $1
                where listener = 'booking.letters' and recipient_id = $2";
    change(&system, sql, [world.clock.now().into(), world.guest.id.into()]).await;
    system.commit().await.expect("a transaction commits");
    world.deliver().await;
    assert_eq!(letters(&world, &world.guest).await, told, "heard again, it is told once");
}

#[tokio::test]
async fn a_cancellation_takes_the_same_event_out_of_the_calendar() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let booked = book(&teacher, &world.workshop, 0, "17").await.being(303);
    world.deliver().await;
    let page = teacher.get(&booking_page(&booked)).await.being(200);
    teacher.send(&page.form("/cancellation")).await.being(303);
    world.deliver().await;
    assert_eq!(letters(&world, &world.guest).await.len(), 4);
    let events = events(&world, &world.guest, &world.guest.email("koulu")).await;
    let [kept, gone] = events.as_slice() else { panic!("{events:?}") };
    assert_eq!(line(gone, "METHOD"), "METHOD:CANCEL");
    assert_eq!(line(gone, "STATUS"), "STATUS:CANCELLED");
    assert_eq!(line(gone, "UID"), line(kept, "UID"));
    assert_eq!((line(kept, "SEQUENCE"), line(gone, "SEQUENCE")), ("SEQUENCE:1", "SEQUENCE:2"));
}

#[tokio::test]
async fn what_is_undone_before_anybody_hears_of_it_is_told_as_it_is_now() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let booked = book(&teacher, &world.workshop, 0, "17").await.being(303);
    let page = teacher.get(&booking_page(&booked)).await.being(200);
    teacher.send(&page.form("/cancellation")).await.being(303);
    world.deliver().await;
    let told = letters(&world, &world.guest).await;
    assert_eq!(told.len(), 2, "two facts, one letter each: {told:?}");
}

#[tokio::test]
async fn a_time_that_is_called_off_is_told_with_its_reason_and_the_way_to_other_times() {
    let world = World::open().await;
    let booker = Booker::of(&world).await;
    booker.books(&booker.asks(world.workshop.times[0], 10)).await;
    let (booking, occurrence) = (&world.app.booking, world.workshop.times[0]);
    let hit =
        booking.cancel_occurrence(world.producer.id, occurrence, "Ohjaaja sairastui", booker.person).await;
    assert_eq!(hit.expect("it is called off"), 1);
    world.deliver().await;
    let told = saying(&world, &world.guest, "Järjestäjä perui").await;
    assert_eq!(told.len(), 2, "{told:?}");
    let others = format!("/offerings/{}", world.workshop.id);
    assert!(told[0].contains("Ohjaaja sairastui") && told[0].contains(&others), "{}", told[0]);
    let (way, own) = (told[0].find(&others), told[0].find("/bookings/"));
    assert!(way < own, "other times come first");
}

#[tokio::test]
async fn each_step_of_a_request_is_told_and_no_event_before_it_is_confirmed() {
    let world = World::open().await;
    let booker = Booker::of(&world).await;
    booker.under("manual").await;
    let id = booker.books(&booker.asks(world.workshop.times[0], 10)).await;
    assert_eq!(saying(&world, &world.guest, "Varaus vastaanotettu").await.len(), 2);
    assert!(events(&world, &world.guest, &world.guest.email("booker")).await.is_empty());
    booker.turns(id, Step::Approve, true, "Tervetuloa, ovi on auki").await;
    let confirmed = saying(&world, &world.guest, "Varaus vahvistettu").await;
    assert_eq!(confirmed.len(), 2);
    assert!(confirmed[0].contains("Tervetuloa, ovi on auki"), "{}", confirmed[0]);
    assert_eq!(events(&world, &world.guest, &world.guest.email("booker")).await.len(), 1);

    let second = booker.books(&booker.asks(world.workshop.times[0], 10)).await;
    booker.turns(second, Step::Decline, true, "Emme ehdi").await;
    let declined = saying(&world, &world.guest, "Varausta ei vahvistettu").await;
    assert!(declined.len() == 2 && declined[0].contains("Emme ehdi"), "{declined:?}");
}

#[tokio::test]
async fn who_says_yes_first_is_asked_and_the_booker_is_told_so() {
    let world = World::open().await;
    let booker = Booker::of(&world).await;
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let sql =
        "update identity.unit set approver_email = 'rehtori@koulu.example' where tenant_id = $1 and id = $2";
    change(&tx, sql, [world.guest.id.into(), booker.unit.into()]).await;
    tx.commit().await.expect("a transaction commits");
    let asked = Asked { asks_lead: true, ..booker.asks(world.workshop.times[0], 10) };
    let id = booker.books(&asked).await;
    let told = letters(&world, &world.guest).await;
    assert_eq!(told.len(), 3, "{told:?}");
    assert!(told.iter().any(|one| one.starts_with("rehtori@koulu.example: Hyväksy varaus")), "{told:?}");
    booker.turns(id, Step::Decline, false, "Ei tänä vuonna").await;
    let declined = saying(&world, &world.guest, "Varausta ei hyväksytty").await;
    assert!(declined.len() == 2 && declined[0].contains("Ei tänä vuonna"), "{declined:?}");
}

#[tokio::test]
async fn whoever_waits_is_told_of_the_queue_of_the_offer_and_of_its_end() {
    let world = World::open().await;
    let booker = Booker::of(&world).await;
    let first = booker.books(&booker.asks(world.workshop.times[0], 20)).await;
    booker.books(&booker.asks(world.workshop.times[0], 20)).await;
    assert_eq!(saying(&world, &world.guest, "Olette jonossa").await.len(), 2);
    booker.turns(first, Step::Cancel, false, "").await;
    let offered = saying(&world, &world.guest, "Paikka vapautui").await;
    assert!(offered.len() == 2 && offered[0].contains("Vastaa viimeistään"), "{offered:?}");
    at(&world, "2026-11-16T08:00:00Z").await;
    assert_eq!(saying(&world, &world.guest, "meni seuraavalle").await.len(), 2, "nobody answered");
}

#[tokio::test]
async fn another_size_is_told_as_a_change_of_the_same_event() {
    let world = World::open().await;
    let booker = Booker::of(&world).await;
    let id = booker.books(&booker.asks(world.workshop.times[0], 10)).await;
    let side = Side::Guest { by: booker.person, units: None };
    let smaller = Change { booking: id, side, note: "Kaksi sairaana", at: world.clock.now() };
    let party = PartySize::parse("7", "1").expect("a party");
    world.app.booking.resize(&booker.door(id).await, &smaller, party).await.expect("it fits");
    world.deliver().await;
    let changed = saying(&world, &world.guest, "Varaus muuttui").await;
    assert!(changed.len() == 2 && changed[0].contains("Kaksi sairaana"), "{changed:?}");
    let events = events(&world, &world.guest, &world.guest.email("booker")).await;
    assert_eq!(events.len(), 2);
    assert_eq!(line(&events[0], "UID"), line(&events[1], "UID"));
    assert_ne!(line(&events[0], "SEQUENCE"), line(&events[1], "SEQUENCE"));
}

#[tokio::test]
async fn what_a_host_writes_is_told_whatever_happens_before_anybody_hears_of_it() {
    let world = World::open().await;
    let booker = Booker::of(&world).await;
    let id = booker.books(&booker.asks(world.workshop.times[0], 10)).await;
    let owner = world.owner().await;
    let day = format!("/host/times/{}", world.workshop.times[0]);
    for message in ["Ota saappaat mukaan", "Ovi on pihan puolella"] {
        let form = owner.get(&day).await.being(200).form("/message");
        owner.send(&form.with("message", message)).await.being(303);
        world.clock.set(world.clock.now().plus(jiff::SignedDuration::from_secs(1)));
    }
    booker.turns(id, Step::Cancel, true, "Ohjaaja sairastui").await;
    for words in ["Ota saappaat mukaan", "Ovi on pihan puolella", "Ohjaaja sairastui"] {
        assert_eq!(saying(&world, &world.guest, words).await.len(), 2, "{words}");
    }
    world.deliver().await;
    assert_eq!(letters(&world, &world.guest).await.len(), 8, "each once");
}

#[tokio::test]
async fn nobody_is_written_to_of_what_was_booked_without_notice() {
    let world = World::open().await;
    let booker = Booker::of(&world).await;
    let id = booker.books(&Asked { is_quiet: true, ..booker.asks(world.workshop.times[0], 10) }).await;
    booker.turns(id, Step::Cancel, true, "").await;
    assert!(letters(&world, &world.guest).await.is_empty());
    at(&world, "2026-11-12T07:00:00Z").await;
    assert!(letters(&world, &world.guest).await.is_empty(), "nor reminded");
}

#[tokio::test]
async fn another_tenants_booking_is_never_read() {
    let world = World::open().await;
    let booker = Booker::of(&world).await;
    let (booking, occurrence) =
        (booker.books(&booker.asks(world.workshop.times[0], 10)).await, world.workshop.times[0]);
    let fact =
        Fact::BookingConfirmed { booking, offering: world.workshop.id, occurrence, guest: world.home.id };
    let tx = world.app.db.begin(world.producer.id).await.expect("a transaction begins");
    let telling = Telling { fact: &fact, by: None, at: world.clock.now(), to: &[world.home.id] };
    tell(&tx, &telling).await.expect("a fact is told");
    tx.commit().await.expect("a transaction commits");
    world.deliver().await;
    assert!(letters(&world, &world.home).await.is_empty());
    assert_eq!(letters(&world, &world.guest).await.len(), 2);
}

#[tokio::test]
async fn whoever_still_comes_is_reminded_a_week_and_a_day_before() {
    let world = World::open().await;
    let booker = Booker::of(&world).await;
    booker.books(&booker.asks(world.workshop.times[0], 10)).await;
    let given_up = booker.books(&booker.asks(world.workshop.times[0], 5)).await;
    booker.turns(given_up, Step::Cancel, false, "").await;
    let reminders = async || saying(&world, &world.guest, "Muistutus").await.len();
    for (moment, so_far) in [
        ("2026-11-12T06:59:59Z", 0),
        ("2026-11-12T07:00:00Z", 2),
        ("2026-11-18T06:59:59Z", 2),
        ("2026-11-18T07:00:00Z", 4),
        ("2026-11-19T10:00:00Z", 4),
    ] {
        at(&world, moment).await;
        assert_eq!(reminders().await, so_far, "{moment}");
    }
}

#[tokio::test]
async fn a_team_is_told_on_working_days_what_waits_and_nothing_where_nothing_does() {
    let world = World::open().await;
    let digests = async |site: &Site| saying(&world, site, "Teitä odottavat varaukset").await;
    at(&world, "2026-11-10T05:30:00Z").await;
    assert!(digests(&world.producer).await.is_empty(), "nothing waits");
    let booker = Booker::of(&world).await;
    booker.books(&booker.asks(world.workshop.times[0], 10)).await;
    at(&world, "2026-11-11T05:29:59Z").await;
    assert!(digests(&world.producer).await.is_empty(), "not yet");
    at(&world, "2026-11-11T05:30:00Z").await;
    let told = digests(&world.producer).await;
    assert!(told.len() == 1 && told[0].contains("Varjot") && told[0].contains("/host/inbox"), "{told:?}");
    assert!(digests(&world.home).await.is_empty(), "a neighbour hears nothing of it");
    for (day, so_far) in [("12", 2), ("13", 3), ("14", 3), ("16", 4)] {
        at(&world, &format!("2026-11-{day}T05:30:00Z")).await;
        assert_eq!(digests(&world.producer).await.len(), so_far, "not on a Saturday: {day}");
    }
}
