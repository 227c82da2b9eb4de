//! Letters on their way to a mail server that speaks SMTP (RFC 5321).

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use jiff::SignedDuration;
use tenancy::TenantId;
use testkit::texts;
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;

use crate::world::{Site, World};

/// A server that keeps what it takes.
#[derive(Clone, Default)]
struct Server {
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
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let url = format!("smtp://{}", listener.local_addr().expect("an address"));
        let (mut serving, own) = (JoinSet::new(), server.clone());
        serving.spawn(async move {
            let mut connections = JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                let server = own.clone();
                connections.spawn(async move { server.talk(stream).await });
            }
        });
        (server, url, serving)
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

    fn letters(&self) -> Vec<String> {
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

fn header<'a>(letter: &'a str, name: &str) -> &'a str {
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
