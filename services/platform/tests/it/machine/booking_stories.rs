//! What people do with bookings, in a browser: each story from its first click to its last, in Swedish.

use booking::{Approval, Terms};
use contract::{OccurrenceId, OfferingId};
use identity::{NewPerson, NewUnit};
use jiff::SignedDuration;
use platform::App;
use tenancy::Role;
use testkit::browser::Browser;
use testkit::process::eventually;

use super::database::run;
use super::offers::{SCHOOL, booking_form, publish_to_all_by, schedule_by, tenant};
use super::site::{PATIENCE, Site};
use super::visitor::Visitor;

const PHONE: u32 = 360;

/// A site with an offering of the demo's producer, which the trays of the coast list.
struct Stage {
    site: Site,
    app: App,
    offering: OfferingId,
}

impl Stage {
    /// With `times` times of `seats` seats each, booked on these terms.
    async fn set(terms: Terms, times: i64, seats: i32) -> (Self, Vec<OccurrenceId>) {
        Self::set_by("verstas", terms, times, seats).await
    }

    /// The same with an offering of any tenant's of the coast.
    async fn set_by(owner: &str, terms: Terms, times: i64, seats: i32) -> (Self, Vec<OccurrenceId>) {
        let site = Site::open().await;
        let app = site.app().await;
        let offering = publish_to_all_by(&app, owner, "En berättelse").await;
        let host = tenant(&app, owner).await;
        app.booking.keep_terms(host, offering, &terms).await.expect("terms are kept");
        let mut planned = Vec::new();
        for week in 1..=times {
            planned.push(schedule_by(&app, owner, offering, (14 + 7 * week, seats)).await);
        }
        let stage = Self { site, app, offering };
        let booker = stage.site.person("booker", "kemionsaari").await;
        let form = booking_form(offering, planned[0]);
        eventually("the offering is listed", PATIENCE, async || {
            (booker.open(&form).await.status == 200).then_some(())
        })
        .await;
        (stage, planned)
    }

    fn form(&self, slug: &str, time: OccurrenceId) -> String {
        self.site.url(slug, &booking_form(self.offering, time))
    }
}

/// Books for the first group of the form by HTTP, and gives the page of the booking.
async fn books(visitor: &Visitor, form: &str, heads: u32) -> String {
    let page = visitor.open(form).await.being(200);
    let text = page.text();
    let group = text.split("name=\"group\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let form = page.form("/booking").with("group", group.expect("a group"));
    let form = form.with("participants", (heads - 1).to_string()).with("adults", "1");
    let booked = visitor.submit(&form).await.expect("the form is answered").being(303);
    booked.location().split('?').next().expect("a path").to_owned()
}

/// Fills the open form of a booking in, and sends it.
async fn sends(browser: &Browser, participants: &str, adults: &str) {
    browser.click("input[name=group]").await;
    browser.fill("#participants", participants).await;
    browser.fill("#adults", adults).await;
    browser.click("main form[data-heads] button[type=submit]").await;
    browser.comes_to("?fresh=1").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_host_approves_many_at_once() {
    let (stage, times) = Stage::set(Terms { approval: Approval::Manual, ..Terms::default() }, 1, 40).await;
    let form = booking_form(stage.offering, times[0]);
    let teacher = stage.site.person("booker", "kemionsaari").await;
    let neighbour = stage.site.person("booker", "raasepori").await;
    let pages = [books(&teacher, &form, 12).await, books(&neighbour, &form, 9).await];

    let host = stage.site.browser("owner", "verstas", 1280).await;
    host.go(&stage.site.url("verstas", "/host/requests")).await;
    host.says("h1", "Att besvara").await;
    host.click(".entry:nth-child(1) .check").await;
    host.click(".entry:nth-child(2) .check").await;
    host.fill("#note", "Ta inomhusskor med.").await;
    host.click_on("Bekräfta de valda").await;
    host.says("main", "2 bokningar bekräftades").await;
    host.says("main", "Ingenting väntar på svar").await;
    for (visitor, page) in [(teacher, &pages[0]), (neighbour, &pages[1])] {
        let shown = visitor.open(page).await.words();
        assert!(shown.contains("Bekräftad") && shown.contains("Ta inomhusskor med."), "{shown}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_class_of_twenty_three_and_three_books_and_shrinks_and_cancels() {
    let (stage, times) = Stage::set(Terms::default(), 1, 30).await;
    let taken = format!("select taken::bigint from booking.occurrence where id = '{}'", times[0]);
    let browser = stage.site.browser("booker", "kemionsaari", 1280).await;
    browser.go(&stage.form("kemionsaari", times[0])).await;
    sends(&browser, "23", "3").await;
    browser.says("main", "23 + 3 vuxna").await;
    assert_eq!(stage.site.database.number(&taken).await, 26);

    browser.click_on("Ändra antal eller tid").await;
    browser.comes_to("/change").await;
    browser.fill("#participants", "20").await;
    browser.click("main form button[type=submit]").await;
    browser.says("main", "Bokningen är ändrad").await;
    browser.says("main", "20 + 3 vuxna").await;
    assert_eq!(stage.site.database.number(&taken).await, 23);

    browser.click("details.confirm summary").await;
    browser.click_on("Ja, avboka").await;
    browser.says("main", "Bokningen är avbokad").await;
    assert_eq!(stage.site.database.number(&taken).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_group_that_waits_is_offered_a_place_and_takes_it_on_a_phone() {
    let (stage, times) = Stage::set(Terms::default(), 1, 20).await;
    let neighbour = stage.site.person("booker", "raasepori").await;
    let theirs = books(&neighbour, &booking_form(stage.offering, times[0]), 20).await;

    let phone = stage.site.browser("booker", "kemionsaari", PHONE).await;
    phone.go(&format!("{}?queue=these", stage.form("kemionsaari", times[0]))).await;
    phone.says("h1", "Ställ er i kö").await;
    sends(&phone, "11", "1").await;
    phone.says("main", "I kö").await;
    let booking = phone.address().await;

    let cancel = neighbour.open(&theirs).await.form("/cancellation");
    let _ = neighbour.submit(&cancel).await.expect("an answer").being(303);
    phone.go(booking.split('?').next().expect("a page")).await;
    phone.says("main", "En plats blev ledig").await;
    assert!(phone.overhang().await <= 0, "the page fits the phone");
    phone.click_on("Ja, vi tar platsen").await;
    phone.says("main", "Bekräftad").await;
    let taken = format!("select taken::bigint from booking.occurrence where id = '{}'", times[0]);
    assert_eq!(stage.site.database.number(&taken).await, 12);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_municipality_keeps_for_its_own_opens_to_the_neighbours_on_its_day() {
    let (stage, times) = Stage::set_by("raasepori", Terms::default(), 1, 20).await;
    let time = times[0];
    let host = stage.site.browser("admin", "raasepori", 1280).await;
    let list = format!("/host/offerings/{}/occurrences", stage.offering);
    host.go(&stage.site.url("raasepori", &format!("{list}/{time}"))).await;
    let day = stage.app.clock.now().plus(SignedDuration::from_hours(3 * 24)).to_string();
    host.fill("#own_seats", "15").await;
    host.run(&format!("document.querySelector('#own_until').value = '{}'", &day[..10])).await;
    host.click("button[value=save]").await;
    host.says("main", "15 platser för egna till").await;

    let phone = stage.site.browser("booker", "kemionsaari", PHONE).await;
    phone.go(&stage.form("kemionsaari", time)).await;
    phone.click("input[name=group]").await;
    phone.fill("#participants", "11").await;
    phone.fill("#adults", "1").await;
    phone.click("main form[data-heads] button[type=submit]").await;
    let taken = format!("select taken::bigint from booking.occurrence where id = '{time}'");
    assert_eq!(stage.site.database.number(&taken).await, 0, "only five are for neighbours");
    phone.go(&format!("{}?queue=these", stage.form("kemionsaari", time))).await;
    phone.says("h1", "Ställ er i kö").await;
    sends(&phone, "11", "1").await;
    phone.says("main", "I kö").await;
    let booking = phone.address().await;
    let neighbour = stage.site.person("booker", "raasepori").await;
    let _ = books(&neighbour, &booking_form(stage.offering, time), 8).await;

    // The day comes.
    let comes = format!("update booking.occurrence set own_until = now() where id = '{time}'");
    let rings = "update events.due set at = now() where kind = 'booking.own_seats_open'";
    for sql in [comes.as_str(), rings] {
        run(&mut stage.site.database.admin().await, sql).await;
    }
    eventually("the place is offered", PATIENCE, async || {
        let offered = "select count(*) from booking.booking where state = 'offered'";
        (stage.site.database.number(offered).await > 0).then_some(())
    })
    .await;
    phone.go(booking.split('?').next().expect("a page")).await;
    phone.click_on("Ja, vi tar platsen").await;
    phone.says("main", "Bekräftad").await;
    assert_eq!(stage.site.database.number(&taken).await, 20);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleague_takes_a_booking_over() {
    let (stage, times) = Stage::set(Terms::default(), 1, 30).await;
    let teacher = stage.site.person("booker", "kemionsaari").await;
    let page = books(&teacher, &booking_form(stage.offering, times[0]), 12).await;
    let kemionsaari = tenant(&stage.app, "kemionsaari").await;
    let sanna = NewPerson {
        email: "editor@kemionsaari.example".to_owned(),
        name: "Sanna Wuorio".to_owned(),
        roles: vec![Role::Booker],
    };
    let sanna = stage.app.identity.admit_person(kemionsaari, &sanna).await.expect("she books, too");
    let school = NewUnit {
        name: SCHOOL.to_owned(),
        sector: "school".to_owned(),
        mailbox: "unit@kemionsaari.example".to_owned(),
        invoice_reference: None,
        bookers: vec![sanna],
    };
    let _ = stage.app.identity.open_unit(kemionsaari, &school).await.expect("the school has one more booker");

    let browser = stage.site.browser("editor", "kemionsaari", 1280).await;
    browser.go(&stage.site.url("kemionsaari", &page)).await;
    browser.says("main", "Tove Lindgren").await;
    browser.click_on("Jag sköter den här bokningen").await;
    browser.says("main", "Du sköter nu den här bokningen").await;
    browser.says("main", "Sanna Wuorio").await;
    let shown = teacher.open(&page).await.words();
    assert!(shown.contains("Sanna Wuorio"), "the one who booked sees who does it now: {shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_series_of_three_is_booked_whole() {
    let (stage, times) = Stage::set(Terms { needed: 3, ..Terms::default() }, 4, 20).await;
    let browser = stage.site.browser("booker", "kemionsaari", PHONE).await;
    browser.go(&stage.form("kemionsaari", times[0])).await;
    for time in &times[1..3] {
        browser.click(&format!("label:has(input[name='time-{time}'])")).await;
    }
    browser.click("input[name=group]").await;
    browser.fill("#participants", "14").await;
    browser.fill("#adults", "2").await;
    let is_first_ticked = browser.property(&format!("input[name='time-{}']", times[0]), "checked").await;
    if is_first_ticked.as_deref() != Some("true") {
        browser.click(&format!("label:has(input[name='time-{}'])", times[0])).await;
    }
    browser.click("main form[data-heads] button[type=submit]").await;
    browser.comes_to("?fresh=1").await;
    browser.says("main", "Bekräftad").await;
    for (time, seats) in times.iter().zip([16, 16, 16, 0]) {
        let taken = format!("select taken::bigint from booking.occurrence where id = '{time}'");
        assert_eq!(stage.site.database.number(&taken).await, seats);
    }
    browser.click("details.confirm summary").await;
    browser.click_on("Ja, avboka").await;
    browser.says("main", "Bokningen är avbokad").await;
    let all = format!("select sum(taken) from booking.occurrence where offering_id = '{}'", stage.offering);
    assert_eq!(stage.site.database.number(&all).await, 0);
}
