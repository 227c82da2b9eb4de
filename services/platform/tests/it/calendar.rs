//! Weeks and months of a host's times and of what a unit has booked.

use testkit::{Actor, Answer, change};

use crate::world::{World, book};

const HOST: &str = "/host/calendar";
const OWN: &str = "/calendar";

async fn shown(actor: &Actor, path: &str, asked: &str) -> Answer {
    actor.get(&format!("{path}?lang=fi&{asked}")).await.being(200)
}

fn says(page: &Answer, words: &str) {
    assert!(page.words().contains(words), "{words}: {}", page.words());
}

/// The times of the workshop, and of the draft beside it, are on Thursdays: 19 and 26 November and 3 December 2026, at ten.
#[tokio::test]
async fn a_host_sees_its_times_where_they_are_and_how_full_they_are() {
    let world = World::open().await;
    book(&world.teacher().await, &world.workshop, 0, "5").await.being(303);
    let owner = world.owner().await;
    let month = shown(&owner, HOST, "").await;
    for words in
        ["Marraskuu 2026", "to 19.11.", "klo 10.00", "7 / 24 henkeä", "to 26.11.", "0 / 2 ryhmää", "Tänään"]
    {
        says(&month, words);
    }
    assert_eq!(
        month.links("/host/times/").len(),
        6,
        "3 December fills November's last week: {}",
        month.words()
    );
    let week = shown(&owner, HOST, "view=week&day=2026-11-21").await;
    for words in ["Viikko 47", "7 / 24 henkeä", "Tämä viikko"] {
        says(&week, words);
    }
    assert_eq!(week.links("/host/times/").len(), 2);
    let later = owner.get(&week.links("/host/calendar?view=week").pop().expect("a way on")).await.being(200);
    assert_eq!(later.links("/host/times/").len(), 2);
    let empty = shown(&owner, HOST, "view=week&day=2026-10-07").await;
    says(&empty, "Näille päiville ei ole aikoja. Seuraavat ovat 19.11.2026");
    assert_eq!(empty.links("view=week&day=2026-11-16").len(), 1, "the week of the next times");
    says(&shown(&owner, HOST, "view=decade&day=never").await, "Marraskuu 2026");
    says(&shown(&owner, HOST, "day=9999-12-31").await, "Joulukuu 2200");
}

#[tokio::test]
async fn a_time_that_is_called_off_stays_and_says_so() {
    let world = World::open().await;
    let tx = world.app.db.begin(world.producer.id).await.expect("a transaction begins");
    let sql = "update booking.occurrence set state = 'cancelled' where tenant_id = $1 and id = $2";
    change(&tx, sql, [world.producer.id.into(), world.workshop.times[0].into()]).await;
    tx.commit().await.expect("a transaction commits");
    let week = shown(&world.owner().await, HOST, "view=week&day=2026-11-19").await;
    says(&week, "Peruttu");
    let open = week.words().matches("/ 24 henkeä").count();
    assert_eq!(open, 1, "the draft's alone: {}", week.words());
}

#[tokio::test]
async fn a_day_of_a_month_that_holds_more_leads_to_its_week() {
    let world = World::open().await;
    let tx = world.app.db.begin(world.producer.id).await.expect("a transaction begins");
    let sql = "insert into booking.occurrence
                 (tenant_id, id, offering_id, starts_at, ends_at, enrols_until, counts, capacity, group_min, group_max, languages, state)
               select $1, gen_random_uuid(), offering_id, starts_at + minutes * interval '1 minute', ends_at + interval '1 hour',
                      enrols_until, counts, capacity, group_min, group_max, languages, state
                 from booking.occurrence cross join generate_series(1, 5) as minutes
                where tenant_id = $1 and id = $2";
    assert_eq!(change(&tx, sql, [world.producer.id.into(), world.workshop.times[0].into()]).await, 5);
    tx.commit().await.expect("a transaction commits");
    let owner = world.owner().await;
    let month = shown(&owner, HOST, "").await;
    says(&month, "ja 3 muuta");
    assert_eq!(month.links("/host/times/").len(), 8, "four of seven, and two a week and two weeks later");
    let week = shown(&owner, HOST, "view=week&day=2026-11-19").await;
    assert_eq!(week.links("/host/times/").len(), 7);
}

#[tokio::test]
async fn a_unit_sees_its_own_bookings_and_nobody_elses() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    book(&teacher, &world.workshop, 0, "5").await.being(303);
    let month = shown(&teacher, OWN, "").await;
    for words in ["Marraskuu 2026", "to 19.11.", "luokka A"] {
        says(&month, words);
    }
    assert_eq!(month.links("/bookings/").len(), 1);
    says(
        &shown(&teacher, OWN, "view=week&day=2026-11-09").await,
        "ei ole varauksia. Seuraavat ovat 19.11.2026",
    );
    says(&shown(&teacher, OWN, "view=week&day=2026-12-09").await, "ei ole varauksia. Katso");
    let elsewhere = shown(&world.person(&world.home, "booker").await, OWN, "").await;
    assert!(elsewhere.links("/bookings/").is_empty(), "{}", elsewhere.words());
    let other_host = shown(&world.person(&world.home, "admin").await, HOST, "").await;
    assert!(!other_host.text().contains(&world.workshop.times[0].to_string()));
    teacher.get(HOST).await.being(403);
    world.owner().await.get(OWN).await.being(403);
}

#[tokio::test]
async fn what_is_given_up_leaves_the_calendar() {
    let world = World::open().await;
    let teacher = world.teacher().await;
    let booked = book(&teacher, &world.workshop, 0, "5").await.being(303);
    let page = teacher.get(&crate::world::booking_page(&booked)).await.being(200);
    teacher.send(&page.form("/cancellation")).await.being(303);
    let month = shown(&teacher, OWN, "").await;
    assert!(month.links("/bookings/").is_empty(), "{}", month.words());
}
