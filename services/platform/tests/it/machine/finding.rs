//! Finding, in a browser: a visitor narrows a search on a phone by keyboard, and a booker is told by mail what is new.

use testkit::browser::{Browser, Key, shows};
use uuid::Uuid;

use super::site::Site;

const PHONE: u32 = 360;
/// The timer that sends a tenant's news.
const NEWS: &str = "catalogue.news";

/// Whether what has the focus can be seen where it is (WCAG 2.2, 2.4.11), and is not under something else.
async fn focus_is_in_sight(browser: &Browser) {
    let script = "const here = document.activeElement, box = here.getBoundingClientRect();
         const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
         return top !== null && (here.contains(top) || top.contains(here));";
    assert_eq!(browser.run(script).await, true, "something lies over what has the focus");
}

/// Goes there with Tab, looks where the focus is, and presses `key`.
async fn press_at(browser: &Browser, css: &str, words: &str, key: Key) {
    browser.tab_to(css, words).await;
    focus_is_in_sight(browser).await;
    browser.press(key).await;
}

async fn found(browser: &Browser) -> usize {
    let count = browser.run("return document.querySelectorAll('main .card').length").await;
    count.as_u64().and_then(|count| usize::try_from(count).ok()).expect("a number of cards")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_narrows_a_search_by_keyboard_on_a_phone() {
    let site = Site::open().await;
    let browser = Browser::open(true).await;
    browser.become_wide(PHONE).await;
    browser.go(&site.url("kemionsaari", "/offerings?q=teater&lang=sv")).await;
    browser.says("#found", "”teater”").await;
    let all = found(&browser).await;

    press_at(&browser, ".facets > summary", "Avgränsa sökningen", Key::Enter).await;
    press_at(&browser, "input[name=stage][value*=grade_4]", "", Key::Space).await;
    press_at(&browser, "input[name=delivery][value=comes_to_you]", "", Key::Space).await;
    press_at(&browser, ".facet > summary", "Pris", Key::Enter).await;
    press_at(&browser, "button", "Visa tjänsterna", Key::Enter).await;
    browser.comes_to("stage=").await;
    let address = browser.address().await;
    assert!(address.contains("delivery=comes_to_you") && address.contains("q=teater"), "{address}");
    browser.says(".chips", "Årskurs 3–6").await;
    browser.says(".chips", "Kommer till er").await;
    let narrowed = found(&browser).await;
    assert!(0 < narrowed && narrowed < all, "{narrowed} of {all}");
    assert!(!browser.sees(".facets-body").await, "the answer is what one sees first");

    press_at(&browser, ".chip", "Kommer till er", Key::Enter).await;
    browser.comes_to("stage=").await;
    assert!(!browser.address().await.contains("delivery="), "one choice is taken back");
    assert!(found(&browser).await > narrowed);
    press_at(&browser, ".card a", "", Key::Enter).await;
    browser.says("h1", "").await;
    assert!(browser.address().await.contains("/offerings/"), "a card leads to its offering");
}

/// Lets the hour of the news strike.
async fn morning_comes(site: &Site) {
    let app = site.app().await;
    let tenant = Uuid::parse_str(
        &site.database.texts("select of_tenant::text from identity.tenant where slug = 'kemionsaari'").await
            [0],
    );
    let tenant = tenancy::TenantId::from_uuid(tenant.expect("an id"));
    let tx = app.db.begin(tenant).await.expect("a transaction begins");
    events::set_due(&tx, NEWS, tenant.as_uuid(), app.clock.now()).await.expect("the timer is set");
    tx.commit().await.expect("a transaction commits");
}

/// A copy of the municipality's own rope workshop, published under a name of its own.
async fn something_new_is_published(site: &Site) {
    let admin = site.person("admin", "kemionsaari").await;
    let offerings = admin.open("/host/offerings").await.being(200);
    let text = offerings.text();
    let before = text.split("Nät, knop och salt").next().expect("the list is split");
    let own = before.rsplit("href=\"").next().and_then(|rest| rest.split('"').next()).expect("an address");
    let copies = admin.open(own).await.form("/copies");
    let basics = admin.submit(&copies).await.expect("an answer").being(303).location().to_owned();
    let form = admin.open(&basics).await.form("/steps/basics");
    let renamed = form.with("title.fi", "Solmukurssi").with("title.sv", "Knopkurs").with("title.en", "Knots");
    let _ = admin.submit(&renamed).await.expect("an answer").being(303);
    let review = admin.open(&basics.replace("/steps/basics", "/review")).await;
    let _ = admin.submit(&review.form("/publication")).await.expect("an answer").being(303);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_booker_saves_a_search_and_gets_the_mail() {
    let site = Site::open().await;
    let browser = Browser::open(true).await;
    browser.go(&site.url("kemionsaari", "/sign-in?next=/offerings&lang=sv")).await;
    browser.click("form:has(input[value='booker@kemionsaari.example']) button").await;
    browser.comes_to("/offerings").await;
    browser.fill("#q", "knopar").await;
    browser.press(Key::Enter).await;
    browser.says("#found", "”knopar”").await;
    browser.click_on("Spara sökningen").await;
    browser.says("h1", "Spara sökningen").await;
    browser.fill("#name", "Knopar och rep").await;
    browser.click("main form button[type=submit]").await;
    browser.says("main", "Knopar och rep").await;

    morning_comes(&site).await;
    site.becomes_quiet(super::site::PATIENCE).await;
    something_new_is_published(&site).await;
    site.becomes_quiet(super::site::PATIENCE).await;
    morning_comes(&site).await;
    let mailbox = format!("http://localhost:{}/mailbox?lang=sv", site.port());
    shows(&browser, "the letter has come", &mailbox, async || {
        browser.words("main").await.contains("Nytt för din sökning")
    })
    .await;
    let letter = browser.words("main").await;
    assert!(letter.contains("Knopkurs") && letter.contains("Knopar och rep"), "{letter}");
    assert_eq!(letter.matches("Nytt för din sökning").count(), 1, "it comes once: {letter}");
    assert!(!letter.contains("Nät, knop och salt"), "what was there is no news: {letter}");

    browser.click("main a[href*='/offerings/']").await;
    browser.says("h1", "Knopkurs").await;
    browser.go(&mailbox).await;
    browser.click("a[href*='/news/']").await;
    browser.says("main", "Knopar och rep").await;
    browser.click("main form button").await;
    browser.says("main", "Breven har upphört").await;
    browser.go(&site.url("kemionsaari", "/account/searches")).await;
    browser.says("h1", "Sparade sökningar").await;
    assert!(!browser.words("main").await.contains("Knopar och rep"), "the search is gone with its letters");
}
