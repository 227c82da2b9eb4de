//! Agreements on pages: proposed, accepted, ended; and what others bring, decided by rule and by hand.

use testkit::{Actor, Answer};

use crate::world::{Given, Site, World, later};

/// A municipality that has agreed with nobody, beside the world's own.
async fn newcomer(world: &World) -> (World, Site) {
    let beside = world.beside().await;
    let site = beside.guest.clone();
    (beside, site)
}

fn link_to(page: &Answer, name: &str) -> String {
    let html = page.text();
    let before = html.split(&format!(">{name}</a>")).next().expect("a page");
    before.rsplit("href=\"").next().and_then(|rest| rest.split('"').next()).expect("a link").to_owned()
}

/// Somebody proposes to one other, in a way, from today on.
async fn proposes(person: &Actor, way: &str, to: &Site, reference: &str) -> Answer {
    let page = person.get(&format!("/admin/agreements/new?way={way}")).await.being(200);
    let form = page.form("/admin/agreements").with(&format!("with-{}", to.id), "on");
    person.send(&form.with("reference", reference).with("notice", "30")).await
}

/// The page of the only agreement that waits for somebody's answer.
async fn waiting(person: &Actor) -> Answer {
    let page = person.get("/admin/agreements").await.being(200);
    let links: Vec<String> =
        page.links("/admin/agreements/").into_iter().filter(|link| !link.contains("new")).collect();
    let mut found = Vec::new();
    for link in links {
        let page = person.get(&link).await.being(200);
        if page.has_form("/acceptance") {
            found.push(page);
        }
    }
    assert_eq!(found.len(), 1, "one agreement waits");
    found.remove(0)
}

/// The page of the agreement that tells of somebody's decision.
async fn with_reference(person: &Actor, reference: &str) -> Answer {
    let page = person.get("/admin/agreements").await.being(200);
    for link in page.links("/admin/agreements/").into_iter().filter(|link| !link.contains("new")) {
        let page = person.get(&link).await.being(200);
        if page.words().contains(reference) {
            return page;
        }
    }
    panic!("no agreement tells of {reference}")
}

async fn lists(world: &World, site: &Site, given: &Given) -> bool {
    world.visitor(site).get(&given.page()).await.status == 200
}

#[tokio::test]
async fn a_fifth_municipality_joins_and_its_tray_fills() {
    let world = World::open().await;
    let (beside, newcomer) = newcomer(&world).await;
    let deliver = async || {
        world.deliver().await;
        beside.deliver().await;
        world.deliver().await;
        beside.deliver().await;
    };
    let admin = world.person(&newcomer, "admin").await;
    proposes(&admin, "member_guest", &world.region, "KH § 118").await.being(303);
    deliver().await;
    assert!(!lists(&world, &newcomer, &world.workshop).await, "a proposal opens nothing");
    let page = admin.get("/admin/agreements?lang=en").await.being(200);
    assert!(page.words().contains("Waits for their answer"), "{}", page.words());

    let coordinator = world.person(&world.region, "coordinator").await;
    let page = waiting(&coordinator).await;
    assert!(page.words().contains("KH § 118"), "what the other side has decided is told");
    coordinator.send(&page.form("/acceptance").with("reference", "Hallitus 3/2026")).await.being(303);
    deliver().await;
    assert!(lists(&world, &newcomer, &world.workshop).await, "the tray is filled");
    let page = with_reference(&admin, "Hallitus 3/2026").await;
    assert!(page.words().contains("KH § 118"), "{}", page.words());

    // It leaves again, and sees beforehand what goes and what stands.
    let ended = admin.send(&page.form("/ending").with("last", "2026-11-20")).await.being(422);
    assert!(ended.words().contains("notice"), "{}", ended.words());
    let form = ended.form("/ending");
    assert_eq!(form.value("last"), "2026-11-20", "what was typed stays");
    admin.send(&form.with("last", "2026-12-09").with("why", "Säästöt.")).await.being(303);
    deliver().await;
    assert!(lists(&world, &newcomer, &world.workshop).await);
    world.clock.set(later(31, 0));
    deliver().await;
    assert!(!lists(&world, &newcomer, &world.workshop).await);
    assert!(lists(&world, &world.guest, &world.workshop).await, "the others keep it");
}

#[tokio::test]
async fn a_proposal_with_flaws_comes_back_as_it_was_typed() {
    let world = World::open().await;
    let (_, newcomer) = newcomer(&world).await;
    let admin = world.person(&newcomer, "admin").await;
    let page = admin.get("/admin/agreements/new?way=producer_host&lang=en").await.being(200);
    let form =
        page.form("/admin/agreements").with("from", "soon").with("until", "2020-01-01").with("notice", "-1");
    let form = form.with("costs", "We <b>pay</b>").with("art-music", "on").with("note", "x".repeat(1001));
    let again = admin.send(&form).await.being(422);
    let words = again.words();
    for flaw in ["Choose at least one", "Give the first day", "whole number of days", "at most 1000"] {
        assert!(words.contains(flaw), "{flaw}: {words}");
    }
    let form = again.form("/admin/agreements");
    assert_eq!((form.value("from"), form.value("notice")), ("soon", "-1"));
    assert!(again.text().contains("We &lt;b&gt;pay&lt;"), "{}", again.text());
    assert!(again.text().contains("name=\"art-music\" value=\"on\" checked"));
    admin.get("/admin/agreements/new?way=nonsense").await.being(404);
    world.person(&newcomer, "booker").await.get("/admin/agreements").await.being(403);
}

#[tokio::test]
async fn what_has_been_answered_already_is_told_and_changes_nothing() {
    let world = World::open().await;
    let (_, newcomer) = newcomer(&world).await;
    let admin = world.person(&newcomer, "admin").await;
    proposes(&admin, "member_guest", &world.region, "").await.being(303);
    let coordinator = world.person(&world.region, "coordinator").await;
    let page = waiting(&coordinator).await;
    coordinator.send(&page.form("/refusal").with("words", "Ei nyt.")).await.being(303);
    let late = coordinator.send(&page.form("/acceptance")).await.being(303);
    assert!(late.location().contains("lost=overtaken"));
    let answer = late.location().split('?').next().expect("a page").to_owned();
    let page = admin.get(&format!("{answer}?lang=en")).await.being(200);
    assert!(page.words().contains("Ei nyt.") && page.words().contains("Declined"), "{}", page.words());
}

#[tokio::test]
async fn a_region_decides_by_hand_and_the_producer_reads_why() {
    let world = World::open().await;
    let region_admin = world.person(&world.region, "coordinator").await;
    let page = region_admin.get("/admin/intake?lang=en").await.being(200);
    let form = page.form(&format!("/admin/intake/{}", world.region.id)).with("mode", "by_hand");
    region_admin.send(&form).await.being(303);
    // What is on the tray stays there.
    world.deliver().await;
    assert!(lists(&world, &world.guest, &world.workshop).await);
    let page = region_admin.get("/curation?state=accepted&lang=en").await.being(200);
    let id = format!("one-{}.{}", world.workshop.id, world.producer.id);
    assert!(page.text().contains(&id));
    let removal = page
        .form("/curation")
        .with(&id, "on")
        .with("verdict", "decline")
        .with("message", "Kertoisitteko lisää?");
    region_admin.send(&removal).await.being(303);
    world.deliver().await;
    for site in [&world.region, &world.guest, &world.home] {
        assert!(!lists(&world, site, &world.workshop).await, "{}", site.slug);
    }
    let owner = world.owner().await;
    let page = owner.get(&format!("{}?lang=en", world.workshop.host_page())).await.being(200);
    assert!(
        page.words().contains("Left out") && page.words().contains("Kertoisitteko lisää?"),
        "{}",
        page.words()
    );

    let page = region_admin.get("/curation?state=declined&lang=en").await.being(200);
    let taking = page.form("/curation").with(&id, "on").with("verdict", "accept");
    region_admin.send(&taking).await.being(303);
    world.deliver().await;
    assert!(lists(&world, &world.guest, &world.workshop).await);
}

#[tokio::test]
async fn a_decision_needs_something_to_decide_and_a_question_needs_words() {
    let world = World::open().await;
    let coordinator = world.person(&world.region, "coordinator").await;
    let page = coordinator.get("/curation?state=accepted&lang=en").await.being(200);
    let id = format!("one-{}.{}", world.workshop.id, world.producer.id);
    let form = page.form("/curation");
    let nothing = coordinator.send(&form.clone().with("verdict", "decline")).await.being(422);
    assert!(nothing.words().contains("Choose at least one"), "{}", nothing.words());
    let speechless = coordinator.send(&form.clone().with(&id, "on").with("verdict", "ask")).await.being(422);
    assert!(speechless.words().contains("Write what is missing"), "{}", speechless.words());
    let endless = form.clone().with(&id, "on").with("verdict", "decline").with("message", "x".repeat(1001));
    coordinator.send(&endless).await.being(422);
    let stranger = form.with(&format!("one-{}.{}", world.draft.id, world.producer.id), "on");
    let gone = coordinator.send(&stranger.with("verdict", "accept")).await.being(422);
    assert!(gone.words().contains("no longer offered"), "{}", gone.words());
    assert!(lists(&world, &world.guest, &world.workshop).await, "nothing was changed");
    let owner = world.owner().await;
    owner.get("/curation").await.being(403);
    owner.get("/admin/intake").await.being(404);
}

#[tokio::test]
async fn a_producer_is_accepted_by_two_and_declined_by_one() {
    let world = World::open().await;
    let (beside, third) = newcomer(&world).await;
    let owner = world.owner().await;
    let page = owner.get("/admin/agreements/new?way=producer_guest&lang=en").await.being(200);
    let takers = [&world.home, &world.guest, &third];
    let form = takers
        .iter()
        .fold(page.form("/admin/agreements"), |form, site| form.with(&format!("with-{}", site.id), "on"));
    let sent = owner.send(&form).await.being(303);
    assert!(sent.location().contains("count=3"));
    for (site, deed) in takers.iter().zip(["/acceptance", "/acceptance", "/refusal"]) {
        let admin = world.person(site, "admin").await;
        let page = waiting(&admin).await;
        admin.send(&page.form(deed)).await.being(303);
    }
    let page = owner.get(&format!("{}?lang=en", world.workshop.host_page())).await.being(200);
    let form = page.form("/shares");
    assert!(!page.text().contains(&format!("to-{}", third.id)), "who said no is not offered");
    let form = [&world.home, &world.guest]
        .iter()
        .fold(form, |form, site| form.with(&format!("to-{}", site.id), "on"));
    owner.send(&form).await.being(303);
    world.deliver().await;
    beside.deliver().await;
    assert!(!lists(&world, &third, &world.workshop).await);
    // It leaves the pool and stays with those that it has agreed with itself.
    let page = owner.get(&format!("{}?lang=en", world.workshop.host_page())).await.being(200);
    owner.send(&page.form(&format!("{}/ending", world.region.id))).await.being(303);
    world.deliver().await;
    assert!(!lists(&world, &world.region, &world.workshop).await);
    assert!(
        lists(&world, &world.home, &world.workshop).await
            && lists(&world, &world.guest, &world.workshop).await
    );
    let state = owner.get("/admin/agreements?lang=en").await.being(200).words();
    assert!(state.contains("Declined") && state.contains("In force"), "{state}");
    let own = link_to(
        &owner.get("/admin/agreements?lang=en").await,
        "Offer what you make to municipalities and networks",
    );
    owner.get(&own).await.being(200);
}
