//! A product that is used for as long as one likes, while its parts are killed in turn: what was answered stands.
//!
//! `make soak` starts the parts, and starts again whatever ends; here they are used, killed, and looked at afterwards.

mod hand;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use contract::{GroupId, OccurrenceId, OfferingId};
use futures_util::future::join_all;
use identity::{Lasts, MadeKey, NewKey};
use platform::App;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use tenancy::Scope;
use testkit::process::{Folder, eventually};
use testkit::variable;
use tokio::time::Instant;

use super::offers::{booking_form, groups, publish_to_all, schedule, tenant};
use super::site::services;
use super::visitor::Visitor;
use crate::mail::{Server, header};
use hand::{Doors, Hand, Kept};

/// How many reach at once.
const HANDS: usize = 8;
/// How many groups each of them has.
const GROUPS: usize = 12;
/// How many times each offering has, and how many seats each time.
const TIMES: i64 = 3;
const SEATS: i32 = 40;
/// What is killed, in this order.
const PARTS: [&str; 4] = ["serve", "work", "postgres", "redis"];
/// How long a part that was killed may be away.
const PATIENCE: Duration = Duration::from_mins(1);
/// A worker that died holds what it had claimed until its lease ends; what failed is tried again later.
const UNTIL_LESS: Duration = Duration::from_mins(3);

/// What is booked: an offering with its times, and where a booking of it stands that has its seats.
#[derive(Clone, Debug)]
struct Offered {
    offering: OfferingId,
    times: Vec<OccurrenceId>,
    standing: &'static str,
}

/// A key for booking of Kemiönsaari's booker.
async fn key_of_booker(app: &App) -> MadeKey {
    let site = tenant(app, "kemionsaari").await;
    let person = app.identity.person_with(site, "booker@kemionsaari.example").await;
    let new = NewKey { name: "soak".to_owned(), scopes: [Scope::Book].into(), lasts: Lasts::Days30 };
    let person = person.expect("people are known").expect("a booker");
    app.identity.make_key(site, person, &new).await.expect("a key is made")
}

/// The product that `make soak` has started.
struct Soak {
    port: u16,
    admin_url: String,
    /// Where each part's process id is written.
    run: PathBuf,
    lasts: Duration,
}

impl Soak {
    fn started() -> Self {
        Self {
            port: variable("TARJOTIN__HTTP__PORT").parse().expect("a port"),
            admin_url: variable("TARJOTIN_TEST_ADMIN_URL"),
            run: variable("TARJOTIN_SOAK_RUN").into(),
            lasts: Duration::from_secs(variable("TARJOTIN_SOAK_SECONDS").parse().expect("a number")),
        }
    }

    async fn person(&self, role: &str, slug: &str) -> Visitor {
        let visitor = Visitor::new(&format!("{slug}.localhost"), self.port);
        visitor.signed_in(&format!("{role}@{slug}.example")).await
    }

    async fn texts(&self, sql: &str) -> Vec<String> {
        let mut admin = PgConnection::connect(&self.admin_url).await.expect("PostgreSQL answers");
        let read = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&mut admin).await;
        read.unwrap_or_else(|error| panic!("{error}\n{sql}"))
    }

    /// Two offerings whose times are too small for all: one confirms at once, the other's host answers. Groups that book, and a key by
    /// which a program books for them.
    async fn prepare(&self, booker: &Visitor) -> (Vec<Offered>, Vec<GroupId>, MadeKey) {
        let pictures = Folder::new();
        let app = services(self.port, pictures.path(), variable("TARJOTIN_TEST_APP_URL")).await;
        let verstas = tenant(&app, "verstas").await;
        let mut offered = Vec::new();
        for (name, standing) in [("Genast", "confirmed"), ("På begäran", "requested")] {
            let offering = publish_to_all(&app, name).await;
            let mut times = Vec::new();
            for day in 0..TIMES {
                times.push(schedule(&app, offering, 30 + day, SEATS).await);
            }
            offered.push(Offered { offering, times, standing });
        }
        let manual = format!(
            "insert into booking.terms (tenant_id, offering_id, approval)
             values ('{verstas}', '{}', 'manual') returning approval",
            offered[1].offering
        );
        assert_eq!(self.texts(&manual).await, ["manual"]);
        let groups = groups(&app, HANDS * GROUPS).await;
        for one in &offered {
            let page = booking_form(one.offering, one.times[0]);
            eventually("the offering is listed", PATIENCE, async || {
                booker.get(&page).await.ok().filter(|answer| answer.status == 200)
            })
            .await;
        }
        (offered, groups, key_of_booker(&app).await)
    }

    fn process_of(&self, part: &str) -> String {
        let recorded = std::fs::read_to_string(self.run.join(format!("{part}.pid"))).unwrap_or_default();
        recorded.lines().next().unwrap_or_default().to_owned()
    }

    /// Kills each part in turn, and sees that another process takes its place.
    async fn kill_in_turn(&self, until: Instant) -> usize {
        let pause = (self.lasts / 5).clamp(Duration::from_secs(4), Duration::from_secs(15));
        let mut killed = 0;
        for part in PARTS.into_iter().cycle() {
            tokio::time::sleep(pause).await;
            if Instant::now() >= until {
                break;
            }
            let process = self.process_of(part);
            let sent = Command::new("kill").args(["-KILL", &process]).status();
            assert!(sent.is_ok_and(|sent| sent.success()), "{part} ({process}) cannot be killed");
            println!("killed {part} ({process})");
            killed += 1;
            eventually(part, PATIENCE, async || {
                let next = self.process_of(part);
                (!next.is_empty() && next != process).then_some(())
            })
            .await;
        }
        killed
    }

    /// Waits until all that was told is heard, and all that was written is sent; as long as it becomes less. Says how much it was.
    async fn becomes_quiet(&self) -> usize {
        let waiting = "select 'a fact' from events.fact_delivery where state = 'pending'
                       union all select 'a letter' from messaging.letter where state = 'waiting'";
        let first = self.texts(waiting).await.len();
        let (mut fewest, mut since) = (first, Instant::now());
        while fewest > 0 {
            tokio::time::sleep(Duration::from_millis(500)).await;
            let now = self.texts(waiting).await.len();
            if now < fewest {
                (fewest, since) = (now, Instant::now());
            }
            assert!(since.elapsed() < UNTIL_LESS, "{now} facts and letters wait and wait");
        }
        let given_up =
            "select concat_ws(' ', listener, last_error) from events.fact_delivery where state <> 'done'";
        assert_eq!(self.texts(given_up).await, Vec::<String>::new(), "dead letters");
        first
    }

    /// No time holds more than it has, and what is taken is the sum of its places.
    async fn seats_add_up(&self) {
        let wrong = "
            select occurrence.id || ': ' || taken || ' of ' || capacity
              from booking.occurrence
             where taken > capacity
                or taken <> (select coalesce(sum(seats), 0) from booking.place
                              where place.tenant_id = occurrence.tenant_id and occurrence_id = occurrence.id and active)";
        assert_eq!(self.texts(wrong).await, Vec::<String>::new(), "seats add up");
    }

    /// Each booking stands where its booker was told, with so many heads; nobody has one of which nobody was told.
    async fn was_kept(&self, told: &BTreeMap<String, Kept>) {
        let all = "select id || ' ' || state || ' ' || participants + adults from booking.booking
                    where group_name like 'Grupp %'";
        let mut found = BTreeSet::new();
        for row in self.texts(all).await {
            let mut words = row.split(' ');
            let (id, state, heads) = (words.next(), words.next(), words.next());
            let kept = told.get(id.expect("an id")).unwrap_or_else(|| panic!("nobody was told of {row}"));
            assert!(
                kept.states.contains(&state.expect("a state")) && heads == Some(&kept.heads.to_string()),
                "{row} is {kept:?}"
            );
            found.extend(id.map(str::to_owned));
        }
        let lost: Vec<&String> = told.keys().filter(|id| !found.contains(*id)).collect();
        assert_eq!(lost, Vec::<&String>::new(), "what was answered is there");
    }

    /// Each letter came at least once, each time as the same letter, and each confirmation has one.
    async fn was_posted(&self, server: &Server) -> usize {
        let mut came: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for letter in server.letters() {
            let id = header(&letter, "Message-ID:").trim_matches(['<', '>']).to_owned();
            let id = id.split('@').next().unwrap_or_default().to_owned();
            let what = format!("{} {}", header(&letter, "To:"), header(&letter, "Subject:"));
            came.entry(id).or_default().insert(what);
        }
        let twofold: Vec<_> = came.iter().filter(|(_, letters)| letters.len() > 1).collect();
        assert!(twofold.is_empty(), "one Message-ID is one letter: {twofold:?}");
        let written: BTreeSet<String> = self
            .texts("select id::text from messaging.letter where state = 'sent'")
            .await
            .into_iter()
            .collect();
        assert_eq!(written, came.keys().cloned().collect(), "what was written came, and nothing else");
        let silent = "
            select booking.id::text from booking.booking
             where group_name like 'Grupp %' and state = 'confirmed'
               and not exists (select from messaging.letter where key like 'booking ' || booking.id || ' %')";
        assert_eq!(self.texts(silent).await, Vec::<String>::new(), "who is confirmed has a letter");
        written.len()
    }
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "lasts for ten minutes, with parts of its own: make soak"]
async fn whatever_dies_in_turn_what_was_answered_stands() {
    let soak = Soak::started();
    let (server, _serving) = Server::at(variable("TARJOTIN_SOAK_SMTP_PORT").parse().expect("a port")).await;
    let (booker, owner) = (soak.person("booker", "kemionsaari").await, soak.person("owner", "verstas").await);
    let (offered, groups, key) = soak.prepare(&booker).await;
    let (csrf, host_csrf) = (booker.csrf().await, owner.csrf().await);
    let until = Instant::now() + soak.lasts;
    let hands = groups.chunks(GROUPS).zip(0..).map(|(groups, seed)| {
        let doors = Doors { booker: (&booker, &csrf), owner: (&owner, &host_csrf), key: &key.token };
        Hand::new(doors, &offered, groups, seed).work(until)
    });
    let (hands, killed) = tokio::join!(join_all(hands), soak.kill_in_turn(until));
    let deeds: usize = hands.iter().map(Hand::deeds).sum();
    let told: BTreeMap<String, Kept> = hands.into_iter().flat_map(Hand::told).collect();
    let backlog = soak.becomes_quiet().await;
    soak.seats_add_up().await;
    soak.was_kept(&told).await;
    let letters = soak.was_posted(&server).await;
    assert!(killed >= PARTS.len(), "each part was killed");
    println!(
        "{deeds} deeds, {} bookings, {letters} letters, of all {backlog} were on their way at the end; {killed} kills",
        told.len()
    );
}
