//! A stranger's id is as good as none: every route that the product serves is asked for things that are not the
//! reader's, and answers as if they did not exist. The routes come from the product itself, so that a new one cannot be
//! forgotten: a parameter without a rule here fails the test.

mod rules;

use http::{Method, StatusCode};
use tenancy::Scope;
use testkit::{Actor, Answer};

use crate::world::{World, book, booking_page, with_first_group};
use rules::{Rules, is_id, parameters};

/// What is sent with every POST: all fields of all forms, filled in as well as a stranger can.
async fn fields(person: &Actor, world: &World) -> Vec<(String, String)> {
    let page = person.get(&world.workshop.form(2)).await.being(200);
    let form = with_first_group(&page, page.form("/booking"));
    let form = form.with("participants", 10).with("adults", 2).with(&format!("to-{}", world.region.id), "on");
    let form = form.with("name", "3A").with("stage-grade_3", 9).with("step", "up");
    form.fields.into_iter().collect()
}

/// A person with a browser, and their program with a key for everything.
struct Asker {
    person: Actor,
    program: Actor,
}

async fn ask(asker: &Asker, method: &Method, path: &str, fields: &[(String, String)]) -> Answer {
    let Asker { person, program } = asker;
    match *method {
        Method::GET if path.starts_with("/api/") => program.get(path).await,
        _ if path.starts_with("/api/") => program.json(method.clone(), path, "{}").await,
        Method::GET => person.get(path).await,
        _ => person.post(path, fields.iter().map(|(name, value)| (name.as_str(), value.as_str()))).await,
    }
}

/// The body without what is different in every answer: the id of the request, and the address that was asked.
fn essence(answer: &Answer, path: &str) -> String {
    let request = answer.header("x-request-id").expect("every answer has an id").to_owned();
    answer.text().replace(&request, "REQUEST").replace(path, "PATH")
}

#[tokio::test]
async fn what_is_not_the_readers_does_not_exist_on_any_route() {
    let world = World::open().await;
    let person = world.person(&world.guest, "both").await;
    let fields = fields(&person, &world).await;
    let program = world.program(&world.guest, "both", &Scope::ALL).await;
    let both = Asker { person, program };
    let rules = Box::pin(Rules::of(&world)).await;
    let (mut asked, routes) = (0, world.app.served());
    for route in routes.served().iter().filter(|route| parameters(route.pattern).any(is_id)) {
        let ways = rules.ways_to_ask(&route.method, route.pattern);
        assert!(ways.len() >= 3, "{} {} has too few strangers", route.method, route.pattern);
        let mut expected = None;
        for ids in ways {
            let path = rules::filled_in(route.pattern, &ids);
            let answer = ask(&both, &route.method, &path, &fields).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{} {path}: {}", route.method, answer.words());
            let essence = essence(&answer, &path);
            assert_eq!(*expected.get_or_insert(essence.clone()), essence, "{} {path}", route.method);
            asked += 1;
        }
    }
    assert!(asked > 60, "only {asked} questions were asked");
    assert_eq!(rules.traces(&world).await, rules.traces_before, "nothing was changed either");
}

#[tokio::test]
async fn what_is_the_readers_is_found_on_the_same_routes() {
    let world = World::open().await;
    let person = world.person(&world.guest, "both").await;
    let booked = book(&person, &world.workshop, 0, "10").await.being(303);
    person.get(&booking_page(&booked)).await.being(200);
    person.get(&world.workshop.page()).await.being(200);
    person.get(&format!("{}/images/{}", world.workshop.page(), world.workshop.image)).await.being(200);
    let owner = world.owner().await;
    owner.get(&world.draft.host_page()).await.being(200);
}

#[tokio::test]
async fn a_program_hears_the_same_as_a_person() {
    let world = World::open().await;
    let elsewhere = world.beside().await;
    let person = world.person(&world.guest, "both").await.saying("accept", "application/json");
    let (stranger, unknown) =
        (elsewhere.workshop.page(), format!("/offerings/{}", contract::OfferingId::new()));
    let (a, b) = (person.get(&stranger).await.being(404), person.get(&unknown).await.being(404));
    assert_eq!(essence(&a, &stranger), essence(&b, &unknown));
    assert_eq!(a.header("content-type"), Some("application/problem+json"));
}
