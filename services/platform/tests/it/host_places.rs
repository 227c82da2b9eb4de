//! How full a host's times of a term are.

use testkit::change;

use crate::world::{World, book};

const PLACES: &str = "/host/places";

#[tokio::test]
async fn a_host_sees_how_full_its_term_is() {
    let world = World::open().await;
    book(&world.teacher().await, &world.workshop, 0, "5").await.being(303);
    book(&world.person(&world.home, "booker").await, &world.workshop, 1, "9").await.being(303);
    let owner = world.owner().await;
    let page = owner.get(&format!("{PLACES}?lang=fi")).await.being(200);
    for said in ["Syksy 2026", "Kevät 2027", "7 / 48 henkeä", "1 / 2 ryhmää"] {
        assert!(page.words().contains(said), "{said}: {}", page.words());
    }
    let spring = owner.get(&format!("{PLACES}?term=2026-spring")).await.being(200);
    assert!(spring.words().contains("ei ole aikoja"), "{}", spring.words());
    let unheard = owner.get(&format!("{PLACES}?term=never")).await.being(200);
    assert!(unheard.words().contains("7 / 48 henkeä"), "what is no term is today's");

    let sheet = owner.get(&format!("{PLACES}.csv?term=2026-autumn")).await.being(200);
    assert!(sheet.text().contains(",Henkeä,2,48,7,41,0"), "{}", sheet.text());
    assert!(sheet.text().contains(",Ryhmää,1,2,1,1,0"), "{}", sheet.text());
    let book = owner.get(&format!("{PLACES}.xlsx?term=2026-autumn")).await.being(200);
    assert_eq!(book.header("content-disposition"), Some("attachment; filename=\"places-2026-autumn.xlsx\""));
    owner.get(&format!("{PLACES}.pdf")).await.being(404);
}

#[tokio::test]
async fn a_time_that_is_called_off_has_no_places() {
    let world = World::open().await;
    let tx = world.app.db.begin(world.producer.id).await.expect("a transaction begins");
    let sql = "update booking.occurrence set state = 'cancelled' where tenant_id = $1 and id = $2";
    let time = world.workshop.times[0];
    assert_eq!(change(&tx, sql, [world.producer.id.into(), time.into()]).await, 1);
    tx.commit().await.expect("a transaction commits");
    let page = world.owner().await.get(&format!("{PLACES}?lang=fi")).await.being(200);
    assert!(page.words().contains("0 / 24 henkeä"), "{}", page.words());
}

#[tokio::test]
async fn another_tenant_sees_nothing_of_it() {
    let world = World::open().await;
    book(&world.teacher().await, &world.workshop, 0, "5").await.being(303);
    for (site, role) in [(&world.home, "admin"), (&world.guest, "admin")] {
        let page = world.person(site, role).await.get(PLACES).await.being(200);
        assert!(!page.text().contains(&world.workshop.id.to_string()), "{role}@{}", site.slug);
    }
    world.teacher().await.get(PLACES).await.being(403);
}
