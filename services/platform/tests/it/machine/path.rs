//! The path of the first story, in a browser: a teacher of Kemiönsaari books a workshop from Raasepori, in Swedish.

use testkit::browser::{Browser, Key, shows};

use super::site::Site;

const WORKSHOP: &str = "Skuggorna berättar";
const GROUP: &str = "3.–4. yhdysluokka";
const SCHOOL: &str = "Pajaniemen koulu";
/// The first time of an offering.
const FIRST: &str = ".times .time a.btn";

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_books_across_a_border_with_scripts() {
    walk(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_books_across_a_border_without_scripts() {
    walk(false).await;
}

async fn walk(scripts: bool) {
    let site = Site::open().await;
    let browser = Browser::open(scripts).await;
    let offering = finds_the_workshop(&browser, &site).await;
    let room = browser.words(".times .time-room").await;
    let time = browser.attribute(FIRST, "href").await.expect("a time is booked at an address");
    let taken = format!(
        "select taken::bigint from booking.occurrence where id = '{}'",
        time.split('/').nth(4).expect("the address names the time")
    );
    books_it(&browser, scripts).await;
    assert_eq!(site.database.number(&taken).await, 19);
    is_seen_by_the_producer(&browser, &site).await;

    browser.go(&site.url("kemionsaari", "/bookings")).await;
    browser.says("main", WORKSHOP).await;
    browser.click("details.confirm summary").await;
    browser.click_on("Ja, avboka").await;
    browser.comes_to("/bookings?done=cancelled").await;
    browser.says("main", "Bokningen är avbokad").await;
    assert_eq!(site.database.number(&taken).await, 0);
    browser.go(&offering).await;
    assert_eq!(browser.words(".times .time-room").await, room, "the seats are free again");
    browser.go(&site.url("verstas", "/host/bookings")).await;
    assert!(!browser.words("main").await.contains(GROUP), "who cancelled does not come");

    is_taken_back_and_published_again(&browser, &site, &offering).await;
}

/// From the front page in Swedish through the catalogue to the workshop's page.
async fn finds_the_workshop(browser: &Browser, site: &Site) -> String {
    browser.go(&site.url("kemionsaari", "/")).await;
    assert_eq!(
        browser.attribute("html", "lang").await.as_deref(),
        Some("en"),
        "the browser asks for English"
    );
    browser.click_on("Svenska").await;
    browser.comes_to("lang=sv").await;
    assert_eq!(browser.attribute("html", "lang").await.as_deref(), Some("sv"));
    browser.click_on("Tjänster").await;
    browser.says("h1", "Tjänster").await;
    browser.click_on(WORKSHOP).await;
    browser.says("h1", WORKSHOP).await;
    // The workshop is at home elsewhere.
    browser.says("main", "Från Raseborg").await;
    browser.address().await
}

/// From the workshop's page, signed in on the way, to the confirmation and the list of the unit's bookings.
async fn books_it(browser: &Browser, scripts: bool) {
    browser.click(FIRST).await;
    browser.comes_to("/sign-in?next=").await;
    continue_as(browser, "booker@kemionsaari.example").await;
    browser.says("h1", "Boka plats för en grupp").await;

    browser.click_on(GROUP).await;
    let brought = browser.property("#participants", "value").await.unwrap_or_default();
    assert_eq!(brought, if scripts { "17" } else { "" }, "only a script brings the group's numbers");
    assert_eq!(browser.sees("[data-total]").await, scripts, "only a script adds them up");
    if !scripts {
        browser.fill("#participants", "17").await;
        browser.fill("#adults", "2").await;
    }
    browser.click_on("Skicka bokningen").await;
    browser.comes_to("?fresh=1").await;
    for words in ["Bokningen är bekräftad", WORKSHOP, GROUP, "17 + 2 vuxna", "Lilla scenen"] {
        browser.says("main", words).await;
    }
    browser.click_on("Alla bokningar").await;
    browser.says("h1", "Enhetens bokningar").await;
    for words in [SCHOOL, WORKSHOP, "Bekräftad"] {
        browser.says("main", words).await;
    }
}

async fn is_seen_by_the_producer(browser: &Browser, site: &Site) {
    browser.go(&site.url("verstas", "/host/bookings")).await;
    browser.click_on("Svenska").await;
    browser.comes_to("/sign-in?next=/host/bookings&lang=sv").await;
    continue_as(browser, "owner@verstas.example").await;
    browser.says("h1", "Grupper som kommer").await;
    for words in [WORKSHOP, SCHOOL, "Kimitoön", GROUP, "19 / 24 platser bokade"] {
        browser.says("main", words).await;
    }
}

async fn is_taken_back_and_published_again(browser: &Browser, site: &Site, offering: &str) {
    let catalogue = site.url("kemionsaari", "/offerings");
    browser.go(&site.url("verstas", "/host/offerings")).await;
    browser.click_on(WORKSHOP).await;
    browser.says("h1", WORKSHOP).await;
    let own = browser.address().await;
    browser.click("section[aria-labelledby=withdraw] summary").await;
    browser.click_on("Ja, ta bort").await;
    browser.says("main", "Tjänsten är borttagen").await;
    shows(browser, "the listing is gone", &catalogue, async || {
        !browser.words("main").await.contains(WORKSHOP)
    })
    .await;
    browser.go(offering).await;
    assert!(!browser.words("main").await.contains(WORKSHOP), "its page is gone too");

    browser.go(&own).await;
    browser.click_on("Publicera igen").await;
    browser.says("main", "Tjänsten finns på brickan igen").await;
    shows(browser, "the listing is back", &catalogue, async || {
        browser.words("main").await.contains(WORKSHOP)
    })
    .await;
}

async fn continue_as(browser: &Browser, email: &str) {
    browser.click(&format!("form:has(input[value='{email}']) button")).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_can_be_booked_with_the_keyboard_alone() {
    let site = Site::open().await;
    let browser = Browser::open(true).await;
    browser.go(&site.url("kemionsaari", "/offerings?lang=sv")).await;
    browser.click_on(WORKSHOP).await;
    browser.says("h1", WORKSHOP).await;
    browser.go(&browser.address().await).await;

    browser.press(Key::Tab).await;
    let first = browser.run("return document.activeElement.getAttribute('href')").await;
    assert_eq!(first, "#content", "the first stop leads past the menu");
    browser.press(Key::Enter).await;
    browser.tab_to("a[href$='/booking']", "Boka").await;
    browser.press(Key::Enter).await;
    browser.comes_to("/sign-in?").await;
    browser.tab_to("button", "Tove Lindgren").await;
    browser.press(Key::Enter).await;
    browser.says("h1", "Boka plats för en grupp").await;
    browser.tab_to("input[name=group]", "").await;
    browser.press(Key::Space).await;
    let chosen = browser
        .run("return document.querySelector('input[name=group]:checked') === document.activeElement")
        .await;
    assert_eq!(chosen, true, "the space bar chooses the group");
    browser.tab_to("button", "Skicka bokningen").await;
    browser.press(Key::Enter).await;
    browser.says("main", "Bokningen är bekräftad").await;

    browser.tab_to("summary", "Avboka").await;
    browser.press(Key::Enter).await;
    browser.tab_to("button", "Ja, avboka").await;
    browser.press(Key::Escape).await;
    assert!(!browser.sees("details.confirm button").await, "Escape closes the question");
    browser.press(Key::Enter).await;
    browser.tab_to("button", "Ja, avboka").await;
    browser.press(Key::Enter).await;
    browser.says("main", "Bokningen är avbokad").await;
}
