//! What exists elsewhere comes in: once, as its source tells it, and never over what a team has written itself.

use std::sync::{Arc, Mutex};

use axum::extract::{Query, State};
use axum::{Json, Router};
use contract::ImageId;
use serde::Deserialize;
use serde_json::{Value, json};
use tenancy::re::uuid::Uuid;
use testkit::{Actor, Answer, File, texts};
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use crate::world::{World, becomes};

/// What the form sends beside what it brings.
pub(crate) async fn begin(
    person: &Actor,
    from: &str,
    file: Option<(&str, &[u8])>,
    more: &[(&str, &str)],
) -> Answer {
    let page = person.get("/host/imports/new").await.being(200);
    let mut form =
        page.form("/host/imports").with("from", from).with("name", "Lähde").with("audience", "everyone");
    for (name, value) in more {
        form = form.with(name, value);
    }
    let (name, bytes) = file.unwrap_or_default();
    let file = File { field: "file".to_owned(), name: name.to_owned(), bytes: bytes.to_vec() };
    person.upload(&form, &file).await
}

/// Brings in what a look has found, and gives the report afterwards.
async fn bring_in(world: &World, person: &Actor, begun: &Answer) -> Answer {
    world.deliver().await;
    let report = begun.location().to_owned();
    let page = person.get(&report).await.being(200);
    person.send(&page.form("/bringing")).await.being(303);
    world.deliver().await;
    person.get(&report).await.being(200)
}

/// The titles of the offerings that the home municipality has brought in, with their states.
async fn brought(world: &World) -> Vec<String> {
    let tx = world.app.db.begin(world.home.id).await.expect("a transaction begins");
    let sql = "select offering.title ->> 'fi' || ' ' || offering.state from catalogue.offering
                 join catalogue.imported on imported.tenant_id = offering.tenant_id
                  and imported.offering_id = offering.id order by 1";
    texts(&tx, sql, []).await
}

async fn admin(world: &World) -> Actor {
    world.person(&world.home, "admin").await
}

#[tokio::test]
async fn real_answers_come_in_twice_without_doubles_and_are_read_in_both_languages() {
    let Some(file) = testkit::shared_data("linkedevents/real_events.json") else { return };
    let world = World::open().await;
    let admin = admin(&world).await;
    // A test asks nobody outside: the pictures lie where none is fetched from.
    let file = String::from_utf8_lossy(&file)
        .replace("https://api.hel.fi/linkedevents/media/", "https://127.0.0.1/");
    let file = Some(("events.json", file.as_bytes()));
    let begun = begin(&admin, "linked_events", file, &[("publish", "yes")]).await.being(303);
    let plan = admin.get(begun.location()).await.being(200).text();
    assert!(brought(&world).await.is_empty(), "a look brings nothing in");
    assert!(plan.contains("Raija Malka") && plan.contains("helsinki:afy6ikna3u"), "{plan}");
    let report = bring_in(&world, &admin, &begun).await.text();
    let all = [
        "Raija Malka & Kaija Saariaho: Blick published",
        "Uutta Koillis-Helsinkiä verkkotilaisuus published",
    ];
    assert_eq!(brought(&world).await, all, "{report}");

    let finds = async |words: &str, lang: &str, sentence: &str| {
        let path = format!("/offerings?q={words}&lang={lang}");
        let found = world.visitor(&world.home).get(&path).await.being(200);
        assert!(found.text().contains(sentence), "{words} in {lang}: {}", found.words());
    };
    for (words, lang, sentence) in [
        ("kuvataiteilijan", "fi", "Kuvataiteilija Raija Malka"),
        ("bildkonstn%C3%A4r", "sv", "Bildkonstnären Raija Malka"),
        ("kuvataiteilija", "sv", "Bildkonstnären Raija Malka"),
        ("verkkotilaisuus", "fi", "Koillis-Helsinki"),
    ] {
        finds(words, lang, sentence).await;
    }

    let again = begin(&admin, "linked_events", file, &[("publish", "yes")]).await.being(303);
    let page = admin.get(again.location()).await.being(200);
    assert!(!page.has_form("/bringing"), "nothing is left to do: {}", page.words());
    assert_eq!(brought(&world).await, all);
}

/// A source that can be changed, which answers two events a page.
#[derive(Clone)]
struct Source(Arc<Mutex<Vec<Value>>>);

#[derive(Deserialize)]
struct Wanted {
    page: Option<usize>,
    include: Option<String>,
}

impl Source {
    async fn open(host: &mut String) -> (Self, JoinSet<std::io::Result<()>>) {
        let source = Self(Arc::default());
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        *host = listener.local_addr().expect("an address").to_string();
        let state = (source.clone(), host.clone());
        let picture = async || ([("content-type", "image/jpeg")], testkit::photograph(900, 600));
        let routes = Router::new()
            .route("/v1/event/", axum::routing::get(answer))
            .route("/v1/endless/", axum::routing::get(endless))
            .route("/media/kuva.jpg", axum::routing::get(picture))
            .with_state(state);
        let mut serving = JoinSet::new();
        serving.spawn(async move { axum::serve(listener, routes).await });
        (source, serving)
    }

    fn says(&self, events: &[Value]) {
        *self.0.lock().expect("the events") = events.to_vec();
    }
}

async fn answer(State((source, host)): State<(Source, String)>, Query(wanted): Query<Wanted>) -> Json<Value> {
    assert_eq!(wanted.include.as_deref(), Some("location,keywords"), "all is asked for at once");
    let (page, all) = (wanted.page.unwrap_or(1), source.0.lock().expect("the events").clone());
    let next = (all.len() > page * 2).then(|| format!("http://{host}/v1/event/?page={}", page + 1));
    let some: Vec<&Value> = all.iter().skip((page - 1) * 2).take(2).collect();
    Json(json!({ "meta": { "count": all.len(), "next": next }, "data": some }))
}

/// Large answers, each of which names another.
async fn endless(State((_, host)): State<(Source, String)>) -> Json<Value> {
    let next = format!("http://{host}/v1/endless/?page=2");
    Json(json!({ "meta": { "next": next }, "data": [event("a", &"x".repeat(3 << 20))] }))
}

fn event(id: &str, name: &str) -> Value {
    json!({
        "@type": "Event/LinkedEvent", "id": id, "name": { "fi": name, "sv": format!("{name} sv") },
        "short_description": { "fi": "Lyhyesti" }, "offers": [{ "is_free": true }],
        "start_time": "2026-12-01T10:00:00Z", "end_time": "2026-12-01T11:00:00Z",
        "info_url": { "fi": "https://www.example.fi/" }, "super_event": null,
        "location": { "id": "x:1", "name": { "fi": "Talo" }, "street_address": { "fi": "Katu 1" } },
    })
}

/// A world, its admin, and a source with these events whose first look has been brought in and published.
async fn with_source(events: &[Value]) -> (World, Actor, Source, Answer, JoinSet<std::io::Result<()>>) {
    let mut host = String::new();
    let (source, serving) = Source::open(&mut host).await;
    source.says(events);
    let world = World::fetching_from(&host).await;
    let admin = admin(&world).await;
    let address = format!("http://{host}/v1/event/");
    let begun = begin(&admin, "address", None, &[("address", &address), ("publish", "yes")]).await.being(303);
    let report = bring_in(&world, &admin, &begun).await;
    (world, admin, source, report, serving)
}

/// Looks at the source of a report again.
async fn look_again(world: &World, admin: &Actor, report: &Answer) -> Answer {
    let again = admin.send(&report.form("/repetition")).await.being(303);
    world.deliver().await;
    admin.get(again.location()).await.being(200)
}

#[tokio::test]
async fn an_address_is_read_page_by_page_and_again_later() {
    let (world, admin, source, report, _serving) =
        with_source(&["a", "b", "c"].map(|id| event(id, id))).await;
    assert_eq!(brought(&world).await, ["a published", "b published", "c published"], "{}", report.words());

    source.says(&[event("a", "a"), event("b", "uusi b"), event("d", "d")]);
    let plan = look_again(&world, &admin, &report).await;
    admin.send(&plan.form("/bringing")).await.being(303);
    world.deliver().await;
    assert_eq!(brought(&world).await, ["a published", "c published", "d published", "uusi b published"]);

    let listed = world.visitor(&world.home).get("/offerings?lang=fi").await.being(200).text();
    assert!(listed.contains("uusi b"), "{listed}");
    admin.send(&plan.form("/withdrawal")).await.being(303);
    assert_eq!(brought(&world).await, ["a published", "c withdrawn", "d published", "uusi b published"]);
    let quiet = look_again(&world, &admin, &report).await;
    assert!(!quiet.has_form("/bringing") && !quiet.has_form("/withdrawal"), "{}", quiet.words());
}

#[tokio::test]
async fn what_a_team_has_written_itself_stays() {
    let (world, admin, source, report, _serving) = with_source(&[event("a", "a")]).await;
    let id = first_brought(&world).await;
    let (draft, _) = world.app.catalogue.written(world.home.id, id).await.expect("it is there");
    let own = contract::Text { sv: "Egen mening".to_owned(), ..draft.summary.clone() };
    let edited = catalogue::Draft { summary: own, ..draft };
    world.app.catalogue.amend(world.home.id, id, None, becomes(&edited)).await.expect("it is edited");

    let mut changed = event("a", "uusi a");
    changed["short_description"] = json!({ "fi": "Toinen", "sv": "En annan" });
    source.says(&[changed]);
    let plan = look_again(&world, &admin, &report).await;
    admin.send(&plan.form("/bringing")).await.being(303);
    world.deliver().await;
    let (after, _) = world.app.catalogue.written(world.home.id, id).await.expect("it is there");
    assert_eq!((after.title.fi.as_str(), after.summary.sv.as_str()), ("uusi a", "Egen mening"));
    assert_eq!(after.summary.fi, "Lyhyesti");
    let report = admin.get(&format!("{}?lang=fi", report_of(&plan))).await.being(200).text();
    assert!(report.contains("omat muutokset säilyivät"), "{report}");
}

#[tokio::test]
async fn times_follow_their_source_and_what_is_booked_elsewhere_is_not_booked_here() {
    let mut here = event("a", "täällä");
    here["maximum_attendee_capacity"] = json!(12);
    let (world, admin, source, report, _serving) = with_source(&[here.clone(), event("b", "muualla")]).await;
    assert_eq!(times(&world).await, ["elsewhere 1 2026-12-01 10:00", "open 12 2026-12-01 10:00"]);
    let page = world.visitor(&world.home).get(&page_of(&world, "muualla").await).await.being(200);
    assert!(page.links("/occurrences/").is_empty(), "no seat of it is kept here: {}", page.words());
    assert!(
        !world
            .visitor(&world.home)
            .get(&page_of(&world, "täällä").await)
            .await
            .links("/occurrences/")
            .is_empty()
    );

    here["start_time"] = json!("2026-12-01T09:00:00Z");
    let mut postponed = event("b", "muualla");
    postponed["event_status"] = json!("EventPostponed");
    source.says(&[here, postponed]);
    let plan = look_again(&world, &admin, &report).await;
    admin.send(&plan.form("/bringing")).await.being(303);
    world.deliver().await;
    assert_eq!(times(&world).await, ["cancelled 0 2026-12-01 10:00", "open 12 2026-12-01 09:00"]);
}

#[tokio::test]
async fn what_is_sold_out_at_its_source_is_full_here_and_says_how_many_it_takes() {
    let mut here = event("a", "täällä");
    (here["maximum_attendee_capacity"], here["remaining_attendee_capacity"]) = (json!(20), json!(12));
    let (world, admin, source, report, _serving) = with_source(&[here.clone()]).await;
    assert_eq!(times(&world).await, ["open 12 2026-12-01 10:00"]);
    here["remaining_attendee_capacity"] = json!(0);
    let mut new = event("b", "uusi");
    (new["maximum_attendee_capacity"], new["remaining_attendee_capacity"]) = (json!(20), json!(0));
    source.says(&[here, new]);
    let plan = look_again(&world, &admin, &report).await;
    admin.send(&plan.form("/bringing")).await.being(303);
    world.deliver().await;
    assert_eq!(times(&world).await, ["open 0 2026-12-01 10:00", "open 0 2026-12-01 10:00"]);
    for title in ["täällä", "uusi"] {
        let id = page_of(&world, title).await.trim_start_matches("/offerings/").parse().expect("an id");
        let (draft, _) = world.app.catalogue.written(world.home.id, id).await.expect("it is there");
        assert_eq!(draft.group_max, Some(20), "{title}");
    }
}

#[tokio::test]
async fn another_address_of_the_same_host_is_another_source_and_needs_another_name() {
    let (world, admin, source, _, _serving) = with_source(&[event("a", "a")]).await;
    source.says(&[event("b", "b")]);
    let tx = world.app.db.begin(world.home.id).await.expect("a transaction begins");
    let known = texts(
        &tx,
        "select address from catalogue.import_source where tenant_id = $1",
        [world.home.id.into()],
    )
    .await;
    drop(tx);
    let other = format!("{}&keyword=yso:p1", known[0]);
    let again = begin(&admin, "address", None, &[("address", &other)]).await.being(422);
    assert!(again.links("#").contains(&"#name".to_owned()) && again.text().contains("yso:p1"));
    let named = begin(&admin, "address", None, &[("address", &other), ("name", "Toinen")]).await.being(303);
    bring_in(&world, &admin, &named).await;
    assert_eq!(brought(&world).await, ["a published", "b draft"], "nothing of the first has vanished");
}

#[tokio::test]
async fn a_picture_that_the_team_took_away_stays_away() {
    let mut host = String::new();
    let (source, _serving) = Source::open(&mut host).await;
    let mut event = with_picture("lautta", &format!("https://{host}/media/kuva.jpg"), "Maija Ström");
    source.says(&[event.clone()]);
    let world = World::fetching_from(&host).await;
    let admin = admin(&world).await;
    let begun =
        begin(&admin, "address", None, &[("address", &*format!("http://{host}/v1/event/"))]).await.being(303);
    let report = bring_in(&world, &admin, &begun).await;
    let offering = format!("/host{}", page_of(&world, "lautta").await);
    let pictures = admin.get(&format!("{offering}/steps/pictures")).await.being(200);
    admin.send(&pictures.form("/removal")).await.being(303);
    event["start_time"] = json!("2026-12-01T09:00:00Z");
    source.says(&[event]);
    let plan = look_again(&world, &admin, &report).await;
    admin.send(&plan.form("/bringing")).await.being(303);
    world.deliver().await;
    assert!(times(&world).await[0].ends_with("09:00"));
    let id = offering.trim_start_matches("/host/offerings/").parse().expect("an id");
    let (draft, _) = world.app.catalogue.written(world.home.id, id).await.expect("it is there");
    assert!(draft.images.is_empty());
}

#[tokio::test]
async fn a_source_that_does_not_answer_as_it_should_is_told_so() {
    let mut host = String::new();
    let (_source, _serving) = Source::open(&mut host).await;
    let world = World::fetching_from(&host).await;
    let admin = admin(&world).await;
    for (path, why) in [("/v1/event/", "yhtään tapahtumaa"), ("/nothing/", "ettei sisältöä ole")] {
        let address = format!("http://{host}{path}");
        let begun = begin(&admin, "address", None, &[("address", &address)]).await.being(303);
        world.deliver().await;
        let page = admin.get(&format!("{}?lang=fi", begun.location())).await.being(200);
        assert!(page.text().contains(why), "{path}: {}", page.words());
        assert!(!page.has_form("/bringing"));
    }
}

#[tokio::test]
async fn a_source_that_says_more_than_one_look_takes_is_told_so() {
    let mut host = String::new();
    let (_source, _serving) = Source::open(&mut host).await;
    let world = World::fetching_from(&host).await;
    let admin = admin(&world).await;
    let address = format!("http://{host}/v1/endless/");
    let begun = begin(&admin, "address", None, &[("address", &address)]).await.being(303);
    world.deliver().await;
    let page = admin.get(&format!("{}?lang=fi", begun.location())).await.being(200);
    assert!(page.words().contains("yli 32 Mt"), "{}", page.words());
    let tx = world.app.db.begin(world.home.id).await.expect("a transaction begins");
    assert_eq!(testkit::number(&tx, "select count(*) from catalogue.import_page", []).await, 0);
}

/// An event with a picture at the source, as a Linked Events API tells of one.
fn with_picture(name: &str, address: &str, photographer: &str) -> Value {
    let mut event = event(name, name);
    event["images"] = json!([{
        "url": address, "license": "cc_by", "photographer_name": photographer, "alt_text": "Kaislalautta rannassa",
    }]);
    event
}

#[tokio::test]
async fn a_picture_comes_in_with_who_took_it_and_under_which_licence() {
    let mut host = String::new();
    let (source, _serving) = Source::open(&mut host).await;
    let address = format!("https://{host}/media/kuva.jpg");
    source.says(&[
        with_picture("lautta", &address, "Maija Ström"),
        with_picture("nimetön", &address, ""),
        with_picture("kadonnut", &format!("https://{host}/media/poissa.jpg"), "Maija Ström"),
    ]);
    let world = World::fetching_from(&host).await;
    let admin = admin(&world).await;
    let fields = [("address", &*format!("http://{host}/v1/event/")), ("publish", "yes")];
    let begun = begin(&admin, "address", None, &fields).await.being(303);
    let report = bring_in(&world, &admin, &begun).await;
    assert_eq!(brought(&world).await.len(), 3, "{}", report.words());

    let visitor = world.visitor(&world.home);
    let lautta = page_of(&world, "lautta").await;
    let id: contract::OfferingId = lautta.trim_start_matches("/offerings/").parse().expect("an id");
    let (draft, _) = world.app.catalogue.written(world.home.id, id).await.expect("it is there");
    let its_own = Uuid::new_v5(&id.as_uuid(), address.as_bytes());
    assert_eq!(draft.images, [ImageId::from_uuid(its_own)], "taken twice, it would be the same");
    let page = visitor.get(&format!("{lautta}?lang=fi")).await.being(200);
    assert!(page.all("img", "alt").contains(&"Kaislalautta rannassa".to_owned()), "{}", page.text());
    for said in ["Maija Ström", "CC BY 4.0"] {
        assert!(page.words().contains(said), "{said}: {}", page.words());
    }
    let picture = visitor.get(&page.all("img", "src")[0]).await.being(200);
    assert!(picture.header("content-type").is_some_and(|kind| kind.starts_with("image/")));
    assert!(!picture.body.is_empty());
    for without in ["nimetön", "kadonnut"] {
        let page = visitor.get(&page_of(&world, without).await).await.being(200);
        assert!(page.all("img", "src").is_empty(), "{without} has no picture");
    }
    let told = admin.get(&format!("{}?lang=fi", begun.location())).await.being(200).words();
    for said in ["Kuvaajan nimi puuttuu", "Kuvaa ei saatu"] {
        assert!(told.contains(said), "{said}: {told}");
    }
}

async fn first_brought(world: &World) -> contract::OfferingId {
    let tx = world.app.db.begin(world.home.id).await.expect("a transaction begins");
    let ids = texts(&tx, "select offering_id::text from catalogue.imported", []).await;
    ids[0].parse().expect("an id")
}

/// The page that lists what a look found: where its forms go.
fn report_of(plan: &Answer) -> String {
    plan.form("/bringing").action.trim_end_matches("/bringing").to_owned()
}

async fn page_of(world: &World, title: &str) -> String {
    let tx = world.app.db.begin(world.home.id).await.expect("a transaction begins");
    let sql = "select offering_id::text from catalogue.imported where title ->> 'fi' = $1";
    format!("/offerings/{}", texts(&tx, sql, [title.into()]).await[0])
}

/// State, capacity and start of the times of what was brought in.
async fn times(world: &World) -> Vec<String> {
    let tx = world.app.db.begin(world.home.id).await.expect("a transaction begins");
    let sql = "select occurrence.state || ' ' || capacity || ' ' || to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI')
                 from booking.occurrence join catalogue.imported
                   on imported.tenant_id = occurrence.tenant_id and imported.offering_id = occurrence.offering_id
                order by 1";
    texts(&tx, sql, []).await
}
