//! Signing in by a letter: its link, its code, and all that must not work.

use jiff::SignedDuration;
use testkit::{Actor, Answer, texts};

use crate::world::{Site, World};

/// The words of the letters to an address in a tenant, oldest first.
async fn letters(world: &World, site: &Site, email: &str) -> Vec<String> {
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    let sql = "select text from messaging.letter where to_email = $1 order by id";
    texts(&tx, sql, [email.into()]).await
}

async fn asks(actor: &Actor, email: &str, next: &str) -> Answer {
    actor.post("/sign-in", [("email", email), ("next", next)]).await
}

/// Asks for a letter, and gives the path of its link and its code.
async fn sent(world: &World, actor: &Actor, email: &str, next: &str) -> (String, String) {
    asks(actor, email, next).await.being(303);
    let all = letters(world, &world.guest, &email.to_lowercase()).await;
    let last = all.last().expect("a letter").clone();
    let origin = format!("http://{}", world.guest.host());
    let link = last.lines().find_map(|line| line.strip_prefix(&origin).filter(|path| path.contains("link")));
    let code = last.lines().find(|line| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit()));
    (link.expect("a link").to_owned(), code.expect("a code").to_owned())
}

async fn types(actor: &Actor, code: &str) -> Answer {
    actor.post("/sign-in/code", [("code", code)]).await
}

async fn is_signed_in(actor: &Actor) -> bool {
    actor.get("/bookings").await.status == 200
}

fn wrong(code: &str) -> String {
    let number: u32 = code.parse().expect("digits");
    format!("{:06}", (number + 1) % 1_000_000)
}

#[tokio::test]
async fn a_link_signs_in_once_on_any_device_and_only_when_its_button_is_pressed() {
    let world = World::open().await;
    let (email, asker) = (world.guest.email("booker"), world.visitor(&world.guest));
    let (link, _) = sent(&world, &asker, &email, "/bookings").await;
    let phone = world.visitor(&world.guest);
    for _ in 0..3 {
        let page = phone.get(&link).await.being(200);
        assert_eq!(page.header("cache-control"), Some("no-store"));
        assert!(phone.cookies().is_empty(), "looking changes nothing");
    }
    assert_eq!(phone.post(&link, []).await.being(303).location(), "/bookings");
    assert!(is_signed_in(&phone).await);
    assert!(!is_signed_in(&asker).await, "who asked is not who has read");
    world.visitor(&world.guest).post(&link, []).await.being(410);
    phone.get(&link).await.being(410);
}

#[tokio::test]
async fn a_code_signs_in_once_in_the_browser_that_asked() {
    let world = World::open().await;
    let (email, asker) = (world.guest.email("booker"), world.visitor(&world.guest));
    let (link, code) = sent(&world, &asker, &email.to_uppercase(), "/bookings?x=1").await;
    let page = asker.get("/sign-in/code").await.being(200);
    assert!(page.words().contains(&email), "{}", page.words());
    let other = world.visitor(&world.guest);
    assert_eq!(
        types(&other, &code).await.being(303).location(),
        "/sign-in",
        "another browser waits for nothing"
    );
    let copied = asker.clone();
    let spaced = format!(" {} {} ", &code[..3], &code[3..]);
    assert_eq!(types(&asker, &spaced).await.being(303).location(), "/bookings?x=1");
    assert!(is_signed_in(&asker).await);
    types(&copied, &code).await.being(410);
    other.post(&link, []).await.being(410);
    assert!(!is_signed_in(&copied).await && !is_signed_in(&other).await);
}

#[tokio::test]
async fn a_code_may_be_typed_wrong_four_times_and_not_five() {
    let world = World::open().await;
    let (email, asker) = (world.guest.email("booker"), world.visitor(&world.guest));
    let (_, code) = sent(&world, &asker, &email, "/").await;
    types(&asker, "12345").await.being(422);
    for left in [4, 3, 2] {
        let page = types(&asker, &wrong(&code)).await.being(422);
        assert!(page.words().contains(&format!("{left} försök kvar")), "{}", page.words());
    }
    let page = types(&asker, &wrong(&code)).await.being(422);
    assert!(page.words().contains("Ett försök kvar"), "{}", page.words());
    types(&asker, &wrong(&code)).await.being(410);
    let page = types(&asker, &code).await.being(410);
    assert!(page.words().contains("fem gånger"), "{}", page.words());
    assert!(!is_signed_in(&asker).await);
    let (_, code) = sent(&world, &asker, &email, "/").await;
    types(&asker, &code).await.being(303);
}

#[tokio::test]
async fn tries_at_the_same_moment_are_counted_one_by_one() {
    let world = World::open().await;
    let (email, asker) = (world.guest.email("booker"), world.visitor(&world.guest));
    let (_, code) = sent(&world, &asker, &email, "/").await;
    let guesses = (0..12).map(|_| {
        let (asker, code) = (asker.clone(), wrong(&code));
        async move { types(&asker, &code).await.status.as_u16() }
    });
    let mut answers = futures_util::future::join_all(guesses).await;
    answers.sort_unstable();
    assert!(
        answers[8..].iter().all(|status| *status == 422)
            || answers.iter().filter(|s| **s == 410).count() >= 7
    );
    types(&asker, &code).await.being(410);
}

#[tokio::test]
async fn link_and_code_end_after_a_quarter_of_an_hour() {
    let world = World::open().await;
    let (email, asker) = (world.guest.email("booker"), world.visitor(&world.guest));
    let (link, code) = sent(&world, &asker, &email, "/").await;
    world.clock.set(testkit::morning().plus(SignedDuration::from_mins(15)));
    types(&asker, &code).await.being(410);
    asker.get("/sign-in/code").await.being(410);
    asker.get(&link).await.being(410);
    asker.post(&link, []).await.being(410);
    assert!(!is_signed_in(&asker).await);
}

#[tokio::test]
async fn another_tenants_host_knows_neither_link_nor_code() {
    let world = World::open().await;
    let (email, asker) = (world.guest.email("booker"), world.visitor(&world.guest));
    let (link, code) = sent(&world, &asker, &email, "/").await;
    for site in [&world.home, &world.region, &world.producer] {
        let moved = asker.moved_to(&site.host());
        moved.get(&link).await.being(410);
        moved.post(&link, []).await.being(410);
        types(&moved, &code).await.being(410);
    }
    world.visitor_at_the_apex().get(&link).await.being(404);
    types(&asker, &code).await.being(303);
}

#[tokio::test]
async fn an_unknown_address_hears_the_same_and_gets_no_letter() {
    let world = World::open().await;
    let known = world.guest.email("booker");
    let mut pages = Vec::new();
    for email in [known.clone(), world.home.email("booker"), format!("nobody@{}.example", world.guest.slug)] {
        let visitor = world.visitor(&world.guest);
        let answer = asks(&visitor, &email, "/").await.being(303);
        assert_eq!(answer.location(), "/sign-in/code");
        assert_eq!(letters(&world, &world.guest, &email).await.len(), usize::from(email == known));
        let page = visitor.get("/sign-in/code").await.being(200);
        let request = page.header("x-request-id").expect("an id").to_owned();
        pages.push(page.text().replace(&email, "ADDRESS").replace(&request, "REQUEST"));
        let page = types(&visitor, "000000").await;
        assert!(page.status == 422 && page.words().contains("4 försök kvar"), "{}", page.words());
    }
    assert!(pages.windows(2).all(|two| two[0] == two[1]));
}

#[tokio::test]
async fn a_new_letter_ends_what_the_same_browser_waited_for() {
    let world = World::open().await;
    let (email, asker) = (world.guest.email("booker"), world.visitor(&world.guest));
    let (old_link, old_code) = sent(&world, &asker, &email, "/bookings").await;
    let (_, code) = sent(&world, &asker, &email, "/offerings").await;
    asker.get(&old_link).await.being(410);
    if old_code != code {
        types(&asker, &old_code).await.being(422);
    }
    assert_eq!(types(&asker, &code).await.being(303).location(), "/offerings");
}

#[tokio::test]
async fn who_loses_their_place_before_the_link_is_followed_gets_nowhere() {
    let world = World::open().await;
    let (email, asker) = (world.guest.email("booker"), world.visitor(&world.guest));
    let (link, _) = sent(&world, &asker, &email, "/bookings").await;
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let sql = "delete from identity.membership where email = $1";
    assert_eq!(testkit::change(&tx, sql, [email.into()]).await, 1);
    tx.commit().await.expect("a transaction commits");
    asker.post(&link, []).await.being(303);
    assert!(!is_signed_in(&asker).await);
}

#[tokio::test]
async fn what_is_no_address_is_said_and_nothing_is_sent() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    for typed in ["", "tove", "a b@c.example", "a@b.example\r\nBcc: c@d.example", "a\0@b.example"] {
        let page = asks(&visitor, typed, "/").await.being(422);
        assert!(page.has_form("/sign-in"));
    }
    assert!(visitor.cookies().is_empty());
}

#[tokio::test]
async fn a_letter_is_taken_once_however_often_its_timer_rings() {
    let world = World::open().await;
    let (email, asker) = (world.guest.email("booker"), world.visitor(&world.guest));
    sent(&world, &asker, &email, "/").await;
    let states = async || {
        let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
        texts(
            &tx,
            "select state || ' ' || (sent_at = $1)::text from messaging.letter",
            [testkit::morning().into()],
        )
        .await
    };
    world.deliver().await;
    assert_eq!(states().await, ["sent true"]);
    world.clock.set(testkit::morning().plus(SignedDuration::from_hours(24)));
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let sql = "insert into events.due (tenant_id, kind, subject, at)
               select tenant_id, 'messaging.send', id, $1 from messaging.letter";
    assert_eq!(testkit::change(&tx, sql, [testkit::morning().into()]).await, 1);
    tx.commit().await.expect("a transaction commits");
    world.deliver().await;
    assert_eq!(states().await, ["sent true"]);
    assert_eq!(letters(&world, &world.guest, &email).await.len(), 1);
}

#[tokio::test]
async fn the_mailbox_shows_letters_to_this_machine_at_the_apex_only() {
    let world = World::open().await;
    // The newest letters of all tenants are shown, and other tests' tenants write some, too.
    world.clock.set(testkit::morning().plus(SignedDuration::from_hours(24 * 365)));
    let (email, asker) = (world.guest.email("booker"), world.visitor(&world.guest));
    let (link, code) = sent(&world, &asker, &email, "/").await;
    let apex = world.visitor_at_the_apex();
    let page = apex.get("/mailbox").await.being(200);
    assert!(page.words().contains(&email) && page.words().contains(&code));
    assert_eq!(page.links(&link).len(), 1);
    apex.clone().from_peer([192, 168, 1, 5]).get("/mailbox").await.being(404);
    apex.clone().saying("x-forwarded-for", "127.0.0.1").get("/mailbox").await.being(404);
    world.visitor(&world.guest).get("/mailbox").await.being(404);
    let told = asker.get("/sign-in/code").await.being(200);
    assert_eq!(told.links("/mailbox").len(), 1);
    assert_eq!(apex.get("/").await.being(200).links("/mailbox").len(), 1);
}

#[tokio::test]
async fn too_many_letters_are_refused_and_it_is_said_when_to_come_back() {
    let world = World::open().await;
    let (email, visitor) = (world.guest.email("booker"), world.visitor(&world.guest));
    for _ in 0..6 {
        asks(&visitor, &email, "/").await.being(303);
    }
    let refused = asks(&visitor, &email, "/").await.being(429);
    assert_eq!(refused.header("retry-after"), Some("3600"));
    assert_eq!(letters(&world, &world.guest, &email).await.len(), 6);
    asks(&visitor, &world.guest.email("admin"), "/").await.being(303);
    asks(&world.visitor(&world.home), &email, "/").await.being(303);
    world.clock.set(testkit::morning().plus(SignedDuration::from_hours(1)));
    asks(&visitor, &email, "/").await.being(303);
}

#[tokio::test]
async fn one_network_asks_so_often_and_others_still_may() {
    let world = World::open().await;
    for number in 0..12 {
        let email = format!("person{number}@{}.example", world.guest.slug);
        asks(&world.visitor(&world.guest), &email, "/").await.being(303);
    }
    let email = world.guest.email("booker");
    asks(&world.visitor(&world.guest), &email, "/").await.being(429);
    asks(&world.visitor(&world.guest).from_peer([192, 0, 2, 1]), &email, "/").await.being(303);
}

#[tokio::test]
async fn while_redis_is_away_nobody_signs_in_by_mail_and_everybody_reads() {
    for redis in ["redis://127.0.0.1:9/", ""] {
        let world = World::counting_at(redis).await;
        let (email, visitor) = (world.guest.email("booker"), world.visitor(&world.guest));
        let page = asks(&visitor, &email, "/").await.being(503);
        assert!(page.words().contains("Inloggningen fungerar inte"), "{}", page.words());
        assert!(page.header("retry-after").is_some() && visitor.cookies().is_empty());
        assert!(letters(&world, &world.guest, &email).await.is_empty());
        visitor.get("/").await.being(200);
        visitor.get("/offerings").await.being(200);
        visitor.get("/sign-in").await.being(200);
        visitor.post("/sign-in/link/x", []).await.being(503);
        assert!(is_signed_in(&world.teacher().await).await, "the demo's choice needs no counting");
    }
}

#[tokio::test]
async fn the_letter_comes_in_the_readers_language_from_the_stored_host() {
    let world = World::open().await;
    let (email, asker) = (world.guest.email("booker"), world.visitor(&world.guest));
    let card = world.app.directory().tenant(world.guest.id).await.expect("an answer").expect("a tenant");
    asks(&asker.saying("accept-language", "fi").saying("x-forwarded-host", "evil.example"), &email, "/")
        .await
        .being(303);
    let letter = letters(&world, &world.guest, &email).await.remove(0);
    assert!(
        letter.contains("Avaa linkki") && letter.contains(&card.host) && !letter.contains("evil"),
        "{letter}"
    );
}
