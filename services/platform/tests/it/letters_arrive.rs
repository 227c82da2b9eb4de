//! Every letter about bookings, in each language, on its way through a mail server that takes all and shows what it took.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::time::Duration;

use booking::{Asked, Change, LetterKind, PartySize, Side, Step};
use contract::{BookingId, Lang, OccurrenceId};
use serde::Deserialize;
use testkit::process::{Process, free_port};
use testkit::{change, texts, variable};

use crate::booking_letters::{Booker, at};
use crate::world::World;

const PATIENCE: Duration = Duration::from_mins(1);
/// How the subjects of the walk's letters begin in Finnish.
const SUBJECTS: [(LetterKind, &str); 16] = [
    (LetterKind::Confirmed, "Varaus vahvistettu:"),
    (LetterKind::Requested, "Varaus vastaanotettu:"),
    (LetterKind::Asked, "Varaus odottaa hyväksyntää:"),
    (LetterKind::AsksLead, "Hyväksy varaus:"),
    (LetterKind::DeclinedByHost, "Varausta ei vahvistettu:"),
    (LetterKind::DeclinedByUnit, "Varausta ei hyväksytty:"),
    (LetterKind::CancelledByHost, "Järjestäjä perui:"),
    (LetterKind::CancelledByUnit, "Varaus peruttu:"),
    (LetterKind::Waiting, "Olette jonossa:"),
    (LetterKind::Offered, "Paikka vapautui:"),
    (LetterKind::OfferLapsed, "Vapautunut paikka meni seuraavalle:"),
    (LetterKind::AnswerLapsed, "Varaus raukesi:"),
    (LetterKind::QueueClosed, "Jonotus päättyi:"),
    (LetterKind::Changed, "Varaus muuttui:"),
    (LetterKind::Message, "Viesti järjestäjältä:"),
    (LetterKind::Reminder, "Muistutus "),
];
/// And those that are not about one booking.
const OTHER_SUBJECTS: [&str; 2] = ["Teitä odottavat varaukset", "Miten meni?"];

/// A mail server that shows what it took.
struct Sink {
    smtp: String,
    shows: String,
    _process: Process,
}

/// A letter as the sink has read it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Taken {
    message_id: String,
    subject: String,
    text: String,
    html: String,
    #[serde(default)]
    attachments: Option<Vec<Attached>>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Attached {
    content_type: String,
}

impl Sink {
    async fn open() -> Self {
        let (smtp, shows) = (free_port(), free_port());
        let mut command = Command::new("node");
        command.arg(variable("TARJOTIN_TEST_MAILDEV")).args(["--ip", "127.0.0.1", "--web-ip", "127.0.0.1"]);
        command.args(["--smtp", &smtp.to_string(), "--web", &shows.to_string()]);
        let mut process = Process::start("maildev", &mut command);
        process.says("SMTP Server running", PATIENCE).await;
        process.says("webapp running", PATIENCE).await;
        let (smtp, shows) = (format!("smtp://127.0.0.1:{smtp}"), format!("http://127.0.0.1:{shows}/email"));
        Self { smtp, shows, _process: process }
    }

    async fn letters(&self) -> Vec<Taken> {
        platform::choose_cryptography();
        let client = reqwest::Client::builder().no_proxy().build().expect("a client can be made");
        let shown = client.get(&self.shows).send().await.expect("the sink answers").text().await;
        serde_json::from_str(&shown.expect("letters")).expect("letters are JSON")
    }
}

/// What becomes of bookings from the Monday on which the world begins, until eleven days later: each way that a letter tells of.
struct Walk<'a> {
    booker: Booker<'a>,
    world: &'a World,
    lang: Lang,
}

impl Walk<'_> {
    async fn books(&self, time: usize, heads: i32) -> BookingId {
        let asked = self.asks(self.world.workshop.times[time], heads);
        self.booker.books(&asked).await
    }

    fn asks(&self, time: OccurrenceId, heads: i32) -> Asked {
        Asked { lang: self.lang, ..self.booker.asks(time, heads) }
    }

    /// Takes it, and gives the ids of all letters that were written on the way.
    async fn is_taken(&self) -> BTreeSet<String> {
        let world = self.world;
        let given_up = self.books(2, 20).await;
        self.books(2, 20).await;
        self.booker.turns(given_up, Step::Cancel, false, "").await;
        let comes = self.books(0, 10).await;
        self.shrinks(comes).await;
        self.is_written_to().await;
        self.books(0, 20).await;
        let taken_back = self.books(1, 10).await;
        self.booker.turns(taken_back, Step::Cancel, true, "Ohjaaja sairastui").await;
        self.booker.under("manual").await;
        let declined = self.books(1, 5).await;
        self.booker.turns(declined, Step::Decline, true, "Emme ehdi").await;
        self.books(1, 5).await;
        self.asks_its_principal().await;
        let mut noted = BTreeSet::new();
        note_letters(world, &mut noted).await;
        for moment in [
            "2026-11-10T05:30:00Z",
            "2026-11-12T07:00:00Z",
            "2026-11-16T08:00:00Z",
            "2026-11-18T07:00:00Z",
            "2026-11-20T13:00:00Z",
        ] {
            at(world, moment).await;
            note_letters(world, &mut noted).await;
        }
        noted
    }

    async fn shrinks(&self, booking: BookingId) {
        let side = Side::Guest { by: self.booker.person, units: None };
        let smaller = Change { booking, side, note: "Kaksi sairaana", at: self.world.clock.now() };
        let party = PartySize::parse("7", "1").expect("a party");
        let door = self.booker.door(booking).await;
        self.world.app.booking.resize(&door, &smaller, party).await.expect("it fits");
        self.world.deliver().await;
    }

    async fn is_written_to(&self) {
        let owner = self.world.owner().await;
        let day = format!("/host/times/{}", self.world.workshop.times[0]);
        let form = owner.get(&day).await.being(200).form("/message");
        owner.send(&form.with("message", "Ota saappaat mukaan")).await.being(303);
        self.world.deliver().await;
    }

    async fn asks_its_principal(&self) {
        let tx = self.world.app.db.begin(self.world.guest.id).await.expect("a transaction begins");
        let sql = "update identity.unit set approver_email = 'rehtori@koulu.example'
                    where tenant_id = $1 and id = $2";
        change(&tx, sql, [self.world.guest.id.into(), self.booker.unit.into()]).await;
        tx.commit().await.expect("a transaction commits");
        let asked = Asked { asks_lead: true, ..self.asks(self.world.workshop.times[1], 5) };
        let id = self.booker.books(&asked).await;
        self.booker.turns(id, Step::Decline, false, "Ei tänä vuonna").await;
    }
}

/// Every letter that has been written at any site, by its id; those that were sent are forgotten after a while.
async fn note_letters(world: &World, noted: &mut BTreeSet<String>) {
    for site in world.sites() {
        let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
        noted.extend(texts(&tx, "select id::text from messaging.letter", []).await);
    }
}

async fn unsent(world: &World) -> Vec<String> {
    let mut unsent = Vec::new();
    for site in world.sites() {
        let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
        let sql = "select subject || ' ' || state from messaging.letter where state <> 'sent'";
        unsent.extend(texts(&tx, sql, []).await);
    }
    unsent
}

#[tokio::test]
async fn every_letter_reaches_a_mail_server_once_in_each_language() {
    let mut counts = BTreeMap::new();
    for lang in Lang::ALL {
        let sink = Sink::open().await;
        let world = World::mailing_to(&sink.smtp).await;
        let walk = Walk { booker: Booker::of(&world).await, world: &world, lang };
        let written = walk.is_taken().await;
        assert_eq!(unsent(&world).await, [""; 0], "{lang:?}");
        let taken = sink.letters().await;
        let ids = taken.iter().map(|letter| letter.message_id.split('@').next().unwrap_or_default());
        let arrived: BTreeSet<String> = ids.map(|id| id.trim_start_matches('<').to_owned()).collect();
        assert_eq!(arrived, written, "{lang:?}: what was written has arrived");
        assert_eq!(arrived.len(), taken.len(), "{lang:?}: once");
        for letter in &taken {
            assert!(!letter.text.trim().is_empty() && letter.html.contains("<html"), "{}", letter.subject);
        }
        if lang == Lang::Fi {
            holds_every_kind(&taken);
        }
        counts.insert(lang.code(), taken.len());
    }
    let different: BTreeSet<usize> = counts.values().copied().collect();
    assert_eq!(different.len(), 1, "the same letters in each language: {counts:?}");
}

fn holds_every_kind(taken: &[Taken]) {
    let kinds: Vec<&str> = SUBJECTS.iter().map(|(kind, _)| kind.as_str()).collect();
    assert_eq!(kinds, LetterKind::ALL.map(LetterKind::as_str), "every kind is looked for");
    for begins in SUBJECTS.iter().map(|(_, begins)| *begins).chain(OTHER_SUBJECTS) {
        let of_kind: Vec<&Taken> = taken.iter().filter(|letter| letter.subject.starts_with(begins)).collect();
        assert!(
            !of_kind.is_empty(),
            "{begins}: {:?}",
            taken.iter().map(|one| &one.subject).collect::<Vec<_>>()
        );
        if ["Varaus vahvistettu:", "Varaus peruttu:"].contains(&begins) {
            let has_event = |letter: &&Taken| {
                letter.attachments.iter().flatten().any(|file| file.content_type.contains("text/calendar"))
            };
            assert!(of_kind.iter().all(has_event), "{begins}: an event for the calendar");
        }
    }
}
