//! Every page in the reader's language: the address, then the choice remembered, then the browser's, then the tenant's.

use contract::Lang;

use crate::world::World;

#[tokio::test]
async fn the_address_goes_before_the_cookie_before_the_browser_before_the_tenant() {
    let world = World::open().await;
    let lang = async |actor: &testkit::Actor, path: &str| {
        actor.get(path).await.being(200).lang().expect("a language")
    };
    let plain = world.visitor(&world.guest);
    assert_eq!(lang(&plain, "/").await, "sv", "the tenant's first");
    assert_eq!(lang(&world.visitor(&world.home), "/").await, "fi", "another tenant's first");
    let english = world.visitor(&world.guest).saying("accept-language", "de, en-GB;q=0.8, fi;q=0.3");
    assert_eq!(lang(&english, "/offerings").await, "en");
    assert_eq!(lang(&english, "/offerings?lang=fi").await, "fi");
    assert_eq!(lang(&english, "/").await, "fi", "the choice is remembered");
    assert_eq!(lang(&english, "/?lang=sv").await, "sv");
    assert_eq!(lang(&english, "/?lang=de").await, "sv", "a language that is not ours is no choice");
    assert_eq!(english.cookies().get("lang").map(String::as_str), Some("sv"));
}

#[tokio::test]
async fn every_page_says_its_language_and_leads_to_the_others() {
    let world = World::open().await;
    let person = world.person(&world.guest, "both").await;
    let paths = [
        "/",
        "/offerings",
        &world.workshop.page(),
        &world.workshop.form(0),
        "/bookings",
        "/host/bookings",
        "/host/calendar",
        "/calendar",
        "/host/feedback",
        "/host/feedback/questions",
        "/host/offerings",
        "/sign-in",
        "/nothing-here",
    ];
    for path in paths {
        for lang in Lang::ALL {
            let page = person.get(&format!("{path}?lang={}", lang.code())).await;
            assert_eq!(page.lang().as_deref(), Some(lang.code()), "{path}");
            let alternates = page.all("link", "hreflang");
            for code in ["fi", "sv", "en"] {
                assert!(alternates.iter().any(|found| found == code), "{path} in {lang:?}: {alternates:?}");
            }
            let choices = page.links("lang=");
            assert!(choices.iter().all(|href| href.starts_with(path)), "{path}: {choices:?}");
            assert!(choices.len() >= 2, "{path}: {choices:?}");
        }
    }
}

#[tokio::test]
async fn the_choice_of_a_language_keeps_the_rest_of_the_address() {
    let world = World::open().await;
    let page = world.visitor(&world.guest).get("/offerings?page=1&lang=en").await.being(200);
    let choices = page.links("lang=");
    assert!(choices.iter().any(|href| href == "/offerings?page=1&lang=fi"), "{choices:?}");
}

#[tokio::test]
async fn content_that_is_written_in_another_language_says_which() {
    let world = World::open().await;
    let page = world.visitor(&world.guest).get("/offerings?lang=fi").await.being(200);
    assert!(page.words().contains(&format!("Otsikko varjot {} fi", world.home.slug)));
}

#[tokio::test]
async fn caches_are_told_what_a_page_depends_on() {
    let world = World::open().await;
    let page = world.visitor(&world.guest).get("/").await.being(200);
    let vary = page.header("vary").unwrap_or_default().to_lowercase();
    assert!(vary.contains("accept-language") && vary.contains("cookie"), "{vary}");
}
