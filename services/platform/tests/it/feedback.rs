//! Feedback, through the router: who is asked and when, answers without signing in, and who reads them.

use contract::BookingId;
use jiff::SignedDuration;
use tenancy::Timestamp;
use testkit::{Actor, Answer, Form, change, number, texts};

use crate::world::{Site, World, book, booking_page};

/// The first time is on Thursday, 19 November 2026, from 10 to 11.30 in Helsinki.
const THAT_AFTERNOON: &str = "2026-11-19T13:00:00Z";
/// Three in the afternoon of the working day after it.
const ASKED_AT: &str = "2026-11-20T13:00:00Z";
/// Thirty days later.
const LINKS_END: &str = "2026-12-20T13:00:00Z";

async fn at(world: &World, moment: &str) {
    world.clock.set(moment.parse().expect("a moment"));
    world.deliver().await;
}

/// The tokens of the letters that ask people of a tenant, the first first.
async fn tokens(world: &World, site: &Site) -> Vec<String> {
    let tx = world.app.db.begin(site.id).await.expect("a transaction begins");
    let sql = "select substring(text from '/feedback/([A-Za-z0-9_-]+)') from messaging.letter
                where text like '%/feedback/%' order by written_at, id";
    texts(&tx, sql, []).await
}

/// A booking of the workshop's first time, and the token by which it is answered.
async fn asked(world: &World) -> (BookingId, String) {
    let booked = book(&world.teacher().await, &world.workshop, 0, "17").await.being(303);
    at(world, ASKED_AT).await;
    let id = booking_page(&booked).trim_start_matches("/bookings/").parse().expect("an id");
    (id, tokens(world, &world.guest).await.pop().expect("a letter"))
}

/// The form behind a link, as somebody sees it who has not signed in.
async fn form(world: &World, token: &str) -> (Actor, Form) {
    let visitor = world.visitor(&world.guest);
    let form =
        visitor.get(&format!("/feedback/{token}")).await.being(200).form(&format!("/feedback/{token}"));
    (visitor, form)
}

/// The names of the questions' fields in the order of the page.
fn names(page: &Answer) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for element in ["input", "textarea"] {
        for name in page.all(element, "name") {
            if name.starts_with("q-") && !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// Grades 4 and 2, yes, no, and words.
fn answered(form: Form, names: &[String], words: &str) -> Form {
    ["4", "2", "yes", "no", words].iter().zip(names).fold(form, |form, (said, name)| form.with(name, said))
}

#[tokio::test]
async fn whoever_booked_is_asked_once_at_three_on_the_next_working_day() {
    let world = World::open().await;
    book(&world.teacher().await, &world.workshop, 0, "17").await.being(303);
    let colleague = world.person(&world.guest, "colleague").await;
    let given_up = book(&colleague, &world.workshop, 0, "3").await.being(303);
    let page = colleague.get(&booking_page(&given_up)).await.being(200);
    colleague.send(&page.form("/cancellation")).await.being(303);
    for early in [THAT_AFTERNOON, "2026-11-20T12:59:59Z"] {
        at(&world, early).await;
        assert!(tokens(&world, &world.guest).await.is_empty(), "{early}");
    }
    at(&world, ASKED_AT).await;
    assert_eq!(tokens(&world, &world.guest).await.len(), 1, "what was given up is not asked about");
    for later in ["2026-11-23T13:00:00Z", "2026-12-04T13:00:00Z"] {
        at(&world, later).await;
        assert_eq!(tokens(&world, &world.guest).await.len(), 1, "{later}");
    }
    for site in [&world.home, &world.region, &world.producer] {
        assert!(tokens(&world, site).await.is_empty(), "the letter is the guest's own");
    }
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let letter = texts(
        &tx,
        "select to_email || subject || text from messaging.letter where text like '%/feedback/%'",
        [],
    )
    .await
    .remove(0);
    assert!(letter.contains(&world.guest.email("booker")) && letter.contains("varjot"), "{letter}");
    drop(tx);
    at(&world, "2026-12-21T13:00:00Z").await;
    assert!(
        tokens(&world, &world.guest).await.is_empty(),
        "the letter is forgotten, and no other was written"
    );
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    assert_eq!(number(&tx, "select count(*) from booking.feedback_link", []).await, 0, "so is its link");
}

#[tokio::test]
async fn answers_need_no_session_and_may_be_changed_until_the_link_ends() {
    let world = World::open().await;
    let (_, token) = asked(&world).await;
    let path = format!("/feedback/{token}");
    let (visitor, form) = form(&world, &token).await;
    let page = visitor.get(&format!("{path}?lang=fi")).await.being(200);
    let names = names(&page);
    assert_eq!(names.len(), 5, "the default set");
    assert!(page.words().contains("lasten nimiä"), "{}", page.words());
    assert!(visitor.send(&form).await.being(422).words().contains("ainakin yhteen"));

    let wrong = answered(form.clone(), &names, "Hienot köydet <b>").with(&names[0], "9");
    let again = visitor.send(&wrong).await.being(422);
    assert!(again.words().contains("Valitse yksi vaihtoehdoista"), "{}", again.words());
    assert!(again.text().contains("Hienot köydet &lt;b&gt;"), "what was typed stays");

    let sent = visitor.send(&answered(form.clone(), &names, "Hienot köydet")).await.being(303);
    let thanks = visitor.get(sent.location()).await.being(200);
    assert!(thanks.words().contains("Kiitos palautteesta"), "{}", thanks.words());
    assert!(thanks.text().contains("Hienot köydet"), "and may be changed");
    visitor.send(&answered(form.clone(), &names, "").with(&names[1], "5")).await.being(303);
    let changed = visitor.get(&path).await.being(200);
    assert!(!changed.text().contains("Hienot köydet"), "what is left open now was not said");

    let end: Timestamp = LINKS_END.parse().expect("a moment");
    world.clock.set(end.plus(-SignedDuration::from_secs(1)));
    visitor.get(&path).await.being(200);
    world.clock.set(end);
    assert!(visitor.get(&path).await.being(404).words().contains("ei toimi"));
    visitor.send(&form).await.being(404);
}

#[tokio::test]
async fn a_link_works_at_the_guests_site_and_nowhere_else() {
    let world = World::open().await;
    let (_, token) = asked(&world).await;
    let path = format!("/feedback/{token}");
    let (_, form) = form(&world, &token).await;
    let nobodys = world.visitor(&world.guest).get("/feedback/x").await.being(404).words();
    for site in [&world.home, &world.region, &world.producer] {
        let visitor = world.visitor(site);
        visitor.get(&path).await.being(404);
        visitor.send(&form).await.being(404);
    }
    world.visitor_at_the_apex().get(&path).await.being(404);
    let longer = world.visitor(&world.guest).get(&format!("{path}x")).await.being(404).words();
    assert_eq!(nobodys, longer);
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let kept = texts(&tx, "select encode(token_hash, 'escape') from booking.feedback_link", []).await;
    assert!(kept.len() == 1 && !kept[0].contains(&token), "only a hash is kept");
}

#[tokio::test]
async fn the_host_reads_what_was_said_and_nobody_else_does() {
    let world = World::open().await;
    let (_, token) = asked(&world).await;
    let (visitor, form) = form(&world, &token).await;
    let names = names(&visitor.get(&format!("/feedback/{token}?lang=fi")).await);
    visitor.send(&answered(form, &names, "Hienot köydet")).await.being(303);

    let owner = world.owner().await;
    let index = owner.get("/host/feedback").await.being(200);
    let page = format!("/host/feedback/{}", world.workshop.id);
    assert_eq!(index.links(&page), std::slice::from_ref(&page));
    assert!(index.words().contains("3,0"), "the mean of 4 and 2: {}", index.words());
    let shown = owner.get(&page).await.being(200);
    for part in ["Hienot köydet", "1 (100 %)", "Keskiarvo 4,0", "Yksi ryhmä on vastannut"] {
        assert!(shown.words().contains(part), "{part}: {}", shown.words());
    }
    let sheet = owner.get("/host/feedback.csv").await.being(200);
    assert_eq!(sheet.header("content-type"), Some("text/csv; charset=utf-8"));
    assert!(sheet.text().contains("varjot") && !sheet.text().contains("Hienot"), "{}", sheet.text());

    for (site, role) in [(&world.home, "admin"), (&world.guest, "admin")] {
        let admin = world.person(site, role).await;
        admin.get(&page).await.being(404);
        for path in ["/host/feedback", "/host/feedback.csv"] {
            assert!(!admin.get(path).await.being(200).text().contains("varjot"), "{role}@{}", site.slug);
        }
    }
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    for table in ["feedback", "feedback_answer", "feedback_question"] {
        assert_eq!(number(&tx, &format!("select count(*) from booking.{table}"), []).await, 0, "{table}");
    }
    let tx = world.app.db.begin(world.producer.id).await.expect("a transaction begins");
    assert_eq!(number(&tx, "select count(*) from booking.feedback_link", []).await, 0, "nor the other way");
    world.teacher().await.get("/host/feedback").await.being(403);
}

#[tokio::test]
async fn a_letter_that_is_written_twice_leads_to_one_answer() {
    let world = World::open().await;
    let (id, first) = asked(&world).await;
    let tx = world.app.db.begin(world.guest.id).await.expect("a transaction begins");
    let sql = "insert into events.due (tenant_id, kind, subject, at) values ($1, 'booking.feedback_of_booking', $2, $3)";
    change(&tx, sql, [world.guest.id.into(), id.into(), world.clock.now().into()]).await;
    tx.commit().await.expect("a transaction commits");
    world.deliver().await;
    let tokens = tokens(&world, &world.guest).await;
    assert_eq!(tokens.len(), 2);
    assert_ne!(tokens[0], tokens[1]);
    for token in [&first, &tokens[1]] {
        let (visitor, form) = form(&world, token).await;
        let names = names(&visitor.get(&format!("/feedback/{token}")).await);
        visitor.send(&answered(form, &names, "Hej")).await.being(303);
    }
    let tx = world.app.db.begin(world.producer.id).await.expect("a transaction begins");
    assert_eq!(number(&tx, "select count(*) from booking.feedback", []).await, 1);
    assert_eq!(number(&tx, "select count(*) from booking.feedback_answer", []).await, 5);
}

#[tokio::test]
async fn a_host_asks_its_own_questions_in_its_own_order() {
    let world = World::open().await;
    let owner = world.owner().await;
    let path = "/host/feedback/questions";
    let page = owner.get(path).await.being(200);
    assert!(page.words().contains("valmiit kysymykset"), "{}", page.words());
    let blank = page.form(path);
    let again = owner.send(&blank.clone().with("sv", "Skulle ni komma igen?")).await.being(422);
    assert!(again.words().contains("Valitse, miten"), "{}", again.words());
    assert_eq!(again.form(path).value("sv"), "Skulle ni komma igen?");
    owner.send(&again.form(path).with("kind", "yes_no")).await.being(303);

    let page = owner.get(path).await.being(200);
    assert!(!page.words().contains("valmiit kysymykset"), "{}", page.words());
    let endings: Vec<String> =
        page.all("form", "action").into_iter().filter(|action| action.ends_with("/ending")).collect();
    assert_eq!(endings.len(), 6);
    let press = |action: &str| Form { action: action.to_owned(), fields: blank.fields.clone() };
    for ending in &endings[1..5] {
        owner.send(&press(ending)).await.being(303);
    }
    let place = endings[5].replace("/ending", "/place");
    owner.send(&press(&place).with("step", "up")).await.being(303);
    owner.send(&press(&place).with("step", "sideways")).await.being(404);

    let (_, token) = asked(&world).await;
    let page = world.visitor(&world.guest).get(&format!("/feedback/{token}?lang=sv")).await.being(200);
    let legends = page.text();
    let (own, standard) = (legends.find("Skulle ni komma igen?"), legends.find("Hur väl passade"));
    assert!(own.is_some() && own < standard, "{}", page.words());
    assert_eq!(names(&page).len(), 2);
    assert_eq!(world.museum_questions().await, 5, "a neighbour's are its own");
}

#[tokio::test]
async fn a_host_that_asks_nothing_sends_nothing() {
    let world = World::open().await;
    let owner = world.owner().await;
    let page = owner.get("/host/feedback/questions").await.being(200);
    let fields = page.form("/host/feedback/questions").fields;
    for ending in page.all("form", "action").into_iter().filter(|action| action.ends_with("/ending")) {
        owner.send(&Form { action: ending, fields: fields.clone() }).await.being(303);
    }
    let page = owner.get("/host/feedback/questions").await.being(200);
    assert!(page.words().contains("Mitään ei kysytä"), "{}", page.words());
    book(&world.teacher().await, &world.workshop, 0, "17").await.being(303);
    at(&world, ASKED_AT).await;
    assert!(tokens(&world, &world.guest).await.is_empty());
}

#[tokio::test]
async fn questions_are_for_those_who_offer() {
    let world = World::open().await;
    let visitor = world.visitor(&world.home);
    assert!(visitor.get("/host/feedback/questions").await.being(303).location().starts_with("/sign-in"));
    for role in ["viewer", "booker", "broker"] {
        world.person(&world.home, role).await.get("/host/feedback/questions").await.being(403);
    }
    let admin = world.person(&world.home, "admin").await;
    assert_eq!(admin.get("/host/feedback").await.being(200).links("/host/feedback/questions").len(), 1);
}

impl World {
    /// How many questions the home municipality asks.
    async fn museum_questions(&self) -> usize {
        let page = self.person(&self.home, "admin").await.get("/host/feedback/questions").await.being(200);
        page.all("form", "action").iter().filter(|action| action.ends_with("/ending")).count()
    }
}
