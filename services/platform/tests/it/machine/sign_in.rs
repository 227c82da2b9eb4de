//! Signing in by mail, in a browser: by the link, and by the code. The demo's mailbox is where the letters lie.

use testkit::browser::Browser;

use super::site::Site;

const EMAIL: &str = "booker@kemionsaari.example";

/// Asks for a letter on the way to the bookings.
async fn asks_for_a_letter(browser: &Browser, site: &Site) {
    browser.go(&site.url("kemionsaari", "/bookings?lang=sv")).await;
    browser.comes_to("/sign-in?next=").await;
    browser.fill("#email", EMAIL).await;
    browser.click_on("Skicka länk och kod").await;
    browser.comes_to("/sign-in/code").await;
    browser.says("h1", "Titta i din e-post").await;
    assert!(browser.has("a[href$='/mailbox']").await, "the demo says where letters lie");
}

async fn opens_the_mailbox(browser: &Browser, site: &Site) {
    browser.go(&format!("http://localhost:{}/mailbox?lang=sv", site.port())).await;
    browser.says("main", EMAIL).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_signs_in_by_the_link_of_a_letter() {
    for scripts in [true, false] {
        let site = Site::open().await;
        let browser = Browser::open(scripts).await;
        asks_for_a_letter(&browser, &site).await;
        opens_the_mailbox(&browser, &site).await;
        let link = browser.attribute("a[href*='/sign-in/link/']", "href").await.expect("a link");
        browser.click("a[href*='/sign-in/link/']").await;
        browser.says("h1", "Logga in på den här enheten").await;
        browser.click("main form button").await;
        browser.comes_to("/bookings").await;
        browser.says("h1", "Enhetens bokningar").await;
        browser.go(&link).await;
        browser.says("h1", "Länken fungerar inte längre").await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_teacher_signs_in_by_the_code_of_a_letter_that_is_read_elsewhere() {
    let site = Site::open().await;
    let (desk, phone) = (Browser::open(false).await, Browser::open(true).await);
    asks_for_a_letter(&desk, &site).await;
    opens_the_mailbox(&phone, &site).await;
    let words = phone.words("main").await;
    let code =
        words.split_whitespace().find(|word| word.len() == 6 && word.bytes().all(|b| b.is_ascii_digit()));
    let code: u32 = code.expect("six digits").parse().expect("a number");
    desk.fill("#code", &format!("{:06}", (code + 1) % 1_000_000)).await;
    desk.click("main form[action='/sign-in/code'] button").await;
    desk.says("main", "Koden stämmer inte").await;
    desk.says("main", "4 försök kvar").await;
    desk.fill("#code", &format!("{code:06}")).await;
    desk.click("main form[action='/sign-in/code'] button").await;
    desk.comes_to("/bookings").await;
    desk.says("h1", "Enhetens bokningar").await;
}
