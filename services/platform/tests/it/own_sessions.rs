//! One's own sessions: seen, ended, and taken along to another tenant.

use identity::NewPerson;
use jiff::SignedDuration;
use tenancy::Role;
use testkit::{Actor, Answer};

use crate::world::World;

async fn is_signed_in(actor: &Actor) -> bool {
    actor.get("/account/sessions").await.status == 200
}

fn endings(page: &Answer) -> Vec<String> {
    page.all("form", "action").into_iter().filter(|action| action.starts_with("/account/sessions/")).collect()
}

#[tokio::test]
async fn one_sees_ones_sessions_and_ends_one_of_them() {
    let world = World::open().await;
    let (here, there) = (world.teacher().await, world.teacher().await);
    world.person(&world.guest, "admin").await;
    let page = here.get("/account/sessions").await.being(200);
    let [ending] = <[String; 1]>::try_from(endings(&page)).expect("one other session, and nobody else's");
    assert_eq!(page.header("cache-control"), Some("no-store"));
    here.send(&page.form(&ending)).await.being(303);
    assert!(is_signed_in(&here).await && !is_signed_in(&there).await);
    here.send(&page.form(&ending)).await.being(404);
    assert_eq!(here.get("/").await.links("/account/sessions").len(), 1, "the name leads there");
}

#[tokio::test]
async fn all_others_end_at_once_and_other_people_stay() {
    let world = World::open().await;
    let (here, second, third) = (world.teacher().await, world.teacher().await, world.teacher().await);
    let admin = world.person(&world.guest, "admin").await;
    let page = here.get("/account/sessions").await.being(200);
    here.send(&page.form("/account/other-sessions/ending")).await.being(303);
    assert!(is_signed_in(&here).await && is_signed_in(&admin).await);
    assert!(!is_signed_in(&second).await && !is_signed_in(&third).await);
}

#[tokio::test]
async fn a_visitor_signs_in_before_seeing_sessions() {
    let world = World::open().await;
    let visitor = world.visitor(&world.guest);
    let sent_on = visitor.get("/account/sessions").await.being(303);
    assert_eq!(sent_on.location(), "/sign-in?next=/account/sessions");
}

/// The teacher has a place at the neighbour's too, and asks to go over: the way that the page leads.
async fn going_over(world: &World) -> (Actor, String) {
    let new =
        NewPerson { email: world.guest.email("booker"), name: "Tove".to_owned(), roles: vec![Role::Viewer] };
    world.app.identity.admit_person(world.home.id, &new).await.expect("a person is admitted");
    let teacher = world.teacher().await;
    let page = teacher.get("/account/sessions").await.being(200);
    let form = page.form("/hand-over");
    assert_eq!(form.value("to"), world.home.slug);
    let departure = teacher.send(&form).await.being(200);
    let origin = format!("http://{}", world.home.host());
    let href = departure.links("/hand-over/").remove(0);
    assert_eq!(departure.header("refresh"), Some(format!("0; url={href}").as_str()));
    (teacher, href.strip_prefix(&origin).expect("the other host").to_owned())
}

#[tokio::test]
async fn one_goes_over_to_another_tenant_once_by_pressing_a_button_there() {
    let world = World::open().await;
    let (teacher, path) = going_over(&world).await;
    let there = world.visitor(&world.home);
    there.get(&path).await.being(200);
    assert!(there.cookies().is_empty(), "looking changes nothing");
    world.visitor(&world.guest).post(&path, []).await.being(410);
    world.visitor(&world.region).post(&path, []).await.being(410);
    there.clone().saying("origin", "http://evil.example").post(&path, []).await.being(403);
    there.post(&path, []).await.being(303);
    assert!(is_signed_in(&there).await);
    assert_ne!(there.cookies(), teacher.cookies(), "the session there is a new one");
    assert!(is_signed_in(&teacher).await, "and the one here stays");
    assert!(!is_signed_in(&there.moved_to(&world.guest.host())).await);
    world.visitor(&world.home).post(&path, []).await.being(410);
}

#[tokio::test]
async fn the_way_over_is_open_for_a_minute() {
    let world = World::open().await;
    let (_, path) = going_over(&world).await;
    world.clock.set(testkit::morning().plus(SignedDuration::from_secs(60)));
    let late = world.visitor(&world.home);
    late.get(&path).await.being(410);
    late.post(&path, []).await.being(410);
    assert!(late.cookies().is_empty());
}

#[tokio::test]
async fn where_one_has_no_place_one_does_not_go_over() {
    let world = World::open().await;
    let (teacher, _) = going_over(&world).await;
    let form = teacher.get("/account/sessions").await.form("/hand-over");
    for slug in [world.producer.slug.as_str(), world.guest.slug.as_str(), "nobody", "", "a\0b"] {
        teacher.send(&form.clone().with("to", slug)).await.being(404);
    }
}
