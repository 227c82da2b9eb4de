//! Letters on their way to a mail server that speaks SMTP (RFC 5321).

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use contract::{CalendarEvent, CalendarMethod, Haste, Lang, Letter, Post};
use jiff::SignedDuration;
use tenancy::TenantId;
use testkit::texts;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::world::{Site, World};

/// A server that keeps what it takes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Server {
    /// What it says to the next letters; it takes those after them.
    answers: Arc<Mutex<VecDeque<&'static str>>>,
    /// Every letter that was sent, whether taken or not.
    letters: Arc<Mutex<Vec<String>>>,
}

impl Server {
    /// A server, its address, and what keeps it going.
    async fn open(answers: &[&'static str]) -> (Self, String, JoinSet<()>) {
        let server = Self::default();
        server.answers.lock().expect("the answers").extend(answers);
        server.listening(0).await
    }

    /// One that takes all that comes to a port.
    pub(crate) async fn at(port: u16) -> (Self, JoinSet<()>) {
        let (server, _, serving) = Self::default().listening(port).await;
        (server, serving)
    }

    async fn listening(self, port: u16) -> (Self, String, JoinSet<()>) {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.expect("a port");
        let url = format!("smtp://{}", listener.local_addr().expect("an address"));
        let (mut serving, own) = (JoinSet::new(), self.clone());
        serving.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let server = own.clone();
                connections.spawn(async move { server.talk(stream).await });
            }
        });
        (self, url, serving)
    }

    async fn talk(&self, stream: TcpStream) -> Option<()> {
        let (reading, mut writing) = stream.into_split();
        let mut lines = BufReader::new(reading).lines();
        writing.write_all(b"220 here\r\n").await.ok()?;
        while let Some(line) = lines.next_line().await.ok()? {
            let answer = match line.get(..4).unwrap_or_default() {
                "DATA" => {
                    writing.write_all(b"354 go on\r\n").await.ok()?;
                    let mut letter = String::new();
                    while let Some(line) = lines.next_line().await.ok()?.filter(|line| line != ".") {
                        letter.push_str(&line);
                        letter.push('\n');
                    }
                    self.letters.lock().expect("the letters").push(letter);
                    self.answers.lock().expect("the answers").pop_front().unwrap_or("250 taken")
                }
                "QUIT" => "221 bye",
                _ => "250 well",
            };
            writing.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
        }
        Some(())
    }

    pub(crate) fn letters(&self) -> Vec<String> {
        self.letters.lock().expect("the letters").clone()
    }
}

/// States of the letters of a tenant, and how many characters of them are kept.
async fn kept(world: &World, tenant: TenantId) -> Vec<String> {
    let tx = world.app.db.begin(tenant).await.expect("a transaction begins");
    let sql =
        "select state || ' ' || (length(text) + length(html) > 0) from messaging.letter where tenant_id = $1";
    texts(&tx, sql, [tenant.into()]).await
}

async fn asks_for_a_letter(world: &World, site: &Site) {
    let visitor = world.visitor(site);
    let form = visitor.get("/sign-in").await.being(200).form("/sign-in");
    visitor.send(&form.with("email", site.email("booker"))).await.being(303);
}

pub(crate) fn header<'a>(letter: &'a str, name: &str) -> &'a str {
    letter.lines().find_map(|line| line.strip_prefix(name)).expect("the header is there").trim()
}

#[tokio::test]
async fn a_letter_reaches_the_server_and_its_secret_is_forgotten() {
    let (server, url, _serving) = Server::open(&[]).await;
    let world = World::mailing_to(&url).await;
    asks_for_a_letter(&world, &world.guest).await;
    world.deliver().await;
    let letters = server.letters();
    let [letter] = letters.as_slice() else { panic!("{letters:?}") };
    assert_eq!(header(letter, "To:"), world.guest.email("booker"));
    assert!(header(letter, "From:").ends_with("<posti@tarjotin.example>"), "{letter}");
    assert!(letter.contains("Content-Type: text/plain") && letter.contains("Content-Type: text/html"));
    assert!(letter.contains("/sign-in/link/"), "{letter}");
    assert_eq!(kept(&world, world.guest.id).await, ["sent false"]);
    world.deliver().await;
    assert_eq!(server.letters().len(), 1, "it is sent once");
}

#[tokio::test]
async fn what_the_server_does_not_take_is_sent_again_under_the_same_id_and_given_up_after_a_day() {
    let (server, url, _serving) = Server::open(&["451 later", "250 taken"]).await;
    let world = World::mailing_to(&url).await;
    asks_for_a_letter(&world, &world.guest).await;
    world.deliver().await;
    assert_eq!(kept(&world, world.guest.id).await, ["waiting true"]);
    world.clock.set(world.clock.now().plus(SignedDuration::from_mins(30)));
    world.deliver().await;
    let letters = server.letters();
    let ids: Vec<&str> = letters.iter().map(|letter| header(letter, "Message-ID:")).collect();
    assert!(ids.len() == 2 && ids[0] == ids[1], "{ids:?}");
    assert_eq!(kept(&world, world.guest.id).await, ["sent false"]);

    server.answers.lock().expect("the answers").extend(["550 no"; 20]);
    asks_for_a_letter(&world, &world.home).await;
    for _ in 0..3 {
        world.deliver().await;
        world.clock.set(world.clock.now().plus(SignedDuration::from_hours(13)));
    }
    world.deliver().await;
    assert_eq!(kept(&world, world.home.id).await, ["failed false"]);
}

fn letter(to: &str, haste: Haste) -> Letter {
    Letter {
        to: to.to_owned(),
        from_name: "Kemiönsaari".to_owned(),
        lang: Lang::Fi,
        subject: "Varaus".to_owned(),
        text: "Tervetuloa".to_owned(),
        html: "<p>Tervetuloa</p>".to_owned(),
        is_secret: false,
        key: None,
        calendar: Vec::new(),
        haste,
    }
}

async fn send(world: &World, site: &Site, letter: &Letter) {
    world.app.messaging.send(site.id, letter).await.expect("a letter is taken");
}

fn recipients(server: &Server) -> Vec<String> {
    server.letters().iter().map(|letter| header(letter, "To:").to_owned()).collect()
}

const BY_DAY: Haste = Haste::ByDay { about: None };

#[tokio::test]
async fn a_letter_of_one_key_is_sent_once_for_each_tenant_with_what_it_brings_for_a_calendar() {
    let (server, url, _serving) = Server::open(&[]).await;
    let world = World::mailing_to(&url).await;
    let event = CalendarEvent {
        method: CalendarMethod::Request,
        text: "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_owned(),
    };
    let keyed = Letter {
        key: Some("booking-1".to_owned()),
        calendar: vec![event],
        ..letter("tove@koulu.example", BY_DAY)
    };
    for site in [&world.guest, &world.guest, &world.home] {
        send(&world, site, &keyed).await;
    }
    world.deliver().await;
    send(&world, &world.guest, &keyed).await;
    world.deliver().await;
    let letters = server.letters();
    assert_eq!(letters.len(), 2, "one for each tenant");
    assert!(letters.iter().all(|letter| letter.contains("text/calendar; charset=utf-8; method=REQUEST")));
    send(&world, &world.guest, &letter("tove@koulu.example", BY_DAY)).await;
    send(&world, &world.guest, &letter("tove@koulu.example", BY_DAY)).await;
    world.deliver().await;
    assert_eq!(server.letters().len(), 4, "without a key each is a letter of its own");
}

#[tokio::test]
async fn in_the_evening_only_what_is_awaited_or_near_goes_out() {
    let (server, url, _serving) = Server::open(&[]).await;
    let world = World::mailing_to(&url).await;
    let evening = "2026-11-09T18:30:00Z".parse().expect("a moment");
    world.clock.set(evening);
    let in_hours = |hours| Haste::ByDay { about: Some(evening.plus(SignedDuration::from_hours(hours))) };
    for (to, haste) in [
        ("signs-in@koulu.example", Haste::Awaited),
        ("tomorrow@koulu.example", in_hours(23)),
        ("next-week@koulu.example", in_hours(24 * 7)),
        ("news@koulu.example", BY_DAY),
    ] {
        send(&world, &world.guest, &letter(to, haste)).await;
    }
    world.deliver().await;
    let mut sent = recipients(&server);
    sent.sort();
    assert_eq!(sent, ["signs-in@koulu.example", "tomorrow@koulu.example"]);
    for (moment, so_far) in [("2026-11-10T04:59:59Z", 2), ("2026-11-10T05:00:00Z", 4)] {
        world.clock.set(moment.parse().expect("a moment"));
        world.deliver().await;
        assert_eq!(server.letters().len(), so_far, "{moment}");
    }
}

#[tokio::test]
async fn an_address_that_is_refused_for_good_is_left_alone_and_shown_to_the_admin_until_it_works() {
    let (server, url, _serving) = Server::open(&["535 who are you", "550 5.1.1 no such user"]).await;
    let world = World::mailing_to(&url).await;
    let admin = world.person(&world.guest, "admin").await;
    let page = "/admin/undeliverable";
    let news = letter("Tove@koulu.example", BY_DAY);
    send(&world, &world.guest, &news).await;
    world.deliver().await;
    assert!(!admin.get(page).await.being(200).text().contains("tove@"), "our own fault is not the address's");
    world.clock.set(world.clock.now().plus(SignedDuration::from_mins(30)));
    world.deliver().await;
    assert_eq!(server.letters().len(), 2);
    assert_eq!(kept(&world, world.guest.id).await, ["failed false"]);
    let shown = admin.get(page).await.being(200).text();
    assert!(shown.contains("tove@koulu.example") && shown.contains("5.1.1"), "{shown}");
    let neighbour = world.person(&world.home, "admin").await;
    assert!(!neighbour.get(page).await.being(200).text().contains("tove@"), "it is the tenant's own");
    world.teacher().await.get(page).await.being(403);

    send(&world, &world.guest, &news).await;
    world.deliver().await;
    assert_eq!(server.letters().len(), 2, "it is not tried again");
    send(&world, &world.home, &news).await;
    world.deliver().await;
    assert_eq!(server.letters().len(), 3, "another tenant's letter is");
    send(&world, &world.guest, &letter("tove@koulu.example", Haste::Awaited)).await;
    send(&world, &world.guest, &news).await;
    world.deliver().await;
    assert!(!admin.get(page).await.being(200).text().contains("tove@"), "a letter got through");
    send(&world, &world.guest, &news).await;
    world.deliver().await;
    assert!(server.letters().len() >= 5, "and others follow");
}
