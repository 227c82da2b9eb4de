//! Every page of the path, judged by axe in three languages, on a phone and on a desk, by day and by night.

use contract::{Lang, Phrases, TenantKind, Text, Theme};
use identity::NewTenant;
use platform::App;
use testkit::Answer;
use testkit::browser::Browser;

use super::site::Site;
use super::visitor::Visitor;

const PHONE: u32 = 360;
const DESK: u32 = 1280;
/// WCAG 2.2, 1.4.10: at this width nothing needs to be scrolled sideways.
const NARROW: u32 = 320;

/// A page to judge.
#[derive(Clone, Debug)]
struct Sight {
    name: &'static str,
    url: String,
    /// What to do there first, as a script.
    first: String,
    /// What is there when that is done.
    then: &'static str,
    /// Whether it is looked at by night too.
    by_night: bool,
}

fn sight(name: &'static str, url: String) -> Sight {
    Sight { name, url, first: String::new(), then: "main", by_night: false }
}

impl Sight {
    fn after(self, first: &str, then: &'static str) -> Self {
        Self { first: first.to_owned(), then, ..self }
    }

    fn by_night(self) -> Self {
        Self { by_night: true, ..self }
    }

    /// A line for each thing that is wrong with it.
    async fn flaws(&self, browser: &Browser) -> Vec<String> {
        let mut flaws = Vec::new();
        for lang in Lang::ALL.map(Lang::code) {
            let question = if self.url.contains('?') { '&' } else { '?' };
            browser.become_wide(PHONE).await;
            browser.go(&format!("{}{question}lang={lang}", self.url)).await;
            browser.run(&self.first).await;
            browser.says(self.then, "").await;
            if browser.attribute("html", "lang").await.as_deref() != Some(lang) {
                flaws.push(format!("{} is not in {lang}", self.name));
            }
            for width in [PHONE, DESK] {
                browser.become_wide(width).await;
                flaws.extend(self.judged(browser, lang, &format!("{width} wide")).await);
            }
            if self.by_night && lang == "sv" {
                browser.become_dark(true).await;
                flaws.extend(self.judged(browser, lang, "by night").await);
                browser.become_dark(false).await;
            }
            browser.become_wide(NARROW).await;
            let overhang = browser.overhang().await;
            if overhang > 0 {
                flaws.push(format!("{} in {lang} is {overhang} pixels wider than {NARROW}", self.name));
            }
        }
        flaws
    }

    async fn judged(&self, browser: &Browser, lang: &str, how: &str) -> Vec<String> {
        let found = browser.violations().await.into_iter();
        found
            .map(|flaw| format!("{} in {lang}, {how}: {} at {}: {}", self.name, flaw.rule, flaw.at, flaw.why))
            .collect()
    }
}

async fn nothing_is_wrong_with(sights: &[Sight], browser: &Browser) {
    let mut flaws = Vec::new();
    for sight in sights {
        flaws.extend(sight.flaws(browser).await);
    }
    assert!(flaws.is_empty(), "\n  {}\n", flaws.join("\n  "));
}

/// Continues as `role` of the tenant `slug` in the browser.
async fn continue_as(browser: &Browser, site: &Site, role: &str, slug: &str) {
    browser.go(&site.url(slug, "/sign-in?next=/offerings")).await;
    browser.click(&format!("form:has(input[value='{role}@{slug}.example']) button")).await;
    browser.comes_to("/offerings").await;
}

/// The path of a link that signs in, from a letter that is asked for.
async fn letters_link(site: &Site) -> String {
    let visitor = site.visitor("kemionsaari.localhost");
    let form = visitor.open("/sign-in").await.form("/sign-in").with("email", "booker@kemionsaari.example");
    let _ = visitor.submit(&form).await.expect("the form is answered").being(303);
    let links = site.visitor("localhost").open("/mailbox").await.links("/sign-in/link/");
    let link = links.first().expect("a letter lies there");
    link.find("/sign-in/").map(|at| link[at..].to_owned()).expect("a path")
}

/// The address of the demo's offering that is called so in Swedish.
async fn workshop(visitor: &Visitor, title: &str) -> String {
    let page = visitor.open("/offerings").await.text();
    let before = page.split(&format!(">{title}</a>")).next().expect("the page is split");
    let href = before.rsplit("href=\"").next().and_then(|rest| rest.split('"').next());
    href.expect("the offering is listed").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_in_the_way_is_noticed() {
    let browser = Browser::open(true).await;
    browser.go("data:text/html,<html><title>A page</title><main><h1>A page</h1><img src='data:,'><hr width='2000'></main>").await;
    let rules: Vec<String> = browser.violations().await.into_iter().map(|flaw| flaw.rule).collect();
    assert_eq!(rules, ["html-has-lang", "image-alt"]);
    assert!(browser.overhang().await > 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_in_the_way_of_a_visitor() {
    let site = Site::open().await;
    open_an_empty_tenant(&site.app().await).await;
    let browser = Browser::open(true).await;
    let workshop = workshop(&site.visitor("kemionsaari.localhost"), "Skuggorna berättar").await;
    let open_the_menu = "document.querySelector('details.menu').open = true";
    let apex = format!("http://localhost:{}/", site.port());
    let link = letters_link(&site).await;
    let ask_for_a_letter = "document.querySelector('#email').value = 'booker@kemionsaari.example';
         document.querySelector('form[action=\"/sign-in\"]').submit()";
    let type_a_wrong_code = "document.querySelector('#code').value = '12';
         document.querySelector('form[action=\"/sign-in/code\"]').submit()";
    nothing_is_wrong_with(
        &[
            sight("the apex", apex.clone()).by_night(),
            sight("the front of a municipality", site.url("kemionsaari", "/")).by_night(),
            sight("the front of another municipality", site.url("raasepori", "/")),
            sight("the front of a region", site.url("rannikko", "/")),
            sight("the front of a producer", site.url("verstas", "/")),
            sight("the front of a newcomer", site.url("hanko", "/")),
            sight("the open menu", site.url("kemionsaari", "/")).after(open_the_menu, "main"),
            sight("the catalogue", site.url("kemionsaari", "/offerings")).by_night(),
            sight(
                "what was found",
                site.url("kemionsaari", "/offerings?q=teatteri&stage=grade_4&price_max=20000&free=1"),
            )
            .by_night(),
            sight("what was found, as a list", site.url("kemionsaari", "/offerings?q=teater&view=list")),
            sight("what was meant", site.url("kemionsaari", "/offerings?q=nuketeatteri")),
            sight("nothing found", site.url("kemionsaari", "/offerings?q=qqqqqq&stage=grade_10")),
            sight("the open sheet of choices", site.url("kemionsaari", "/offerings"))
                .after("document.querySelector('details.facets').open = true", "main"),
            sight("a letter's link that is over", site.url("kemionsaari", "/news/over/stop")),
            sight("an empty catalogue", site.url("hanko", "/offerings")),
            sight("an offering", site.url("kemionsaari", &workshop)).by_night(),
            sight("an offering at its producer", site.url("verstas", &workshop)),
            sight("a producer", site.url("kemionsaari", "/producers/verstas")).by_night(),
            sight("the link for a colleague", site.url("kemionsaari", &format!("{workshop}/tip"))),
            sight("signing in", site.url("kemionsaari", "/sign-in?next=/bookings")),
            sight("the page for the code", site.url("kemionsaari", "/sign-in"))
                .after(ask_for_a_letter, "#code"),
            sight("a wrong code", site.url("kemionsaari", "/sign-in/code"))
                .after(type_a_wrong_code, ".notice-bad"),
            sight("a link that is over", site.url("kemionsaari", "/sign-in/link/over")),
            sight("a way over that is closed", site.url("kemionsaari", "/hand-over/over")),
            sight("a link that signs in", site.url("kemionsaari", &link)),
            sight("the mailbox", format!("{apex}mailbox")),
            sight("a problem that programs are told of", format!("{apex}problems/too_many")),
            sight("a page that is not there", site.url("kemionsaari", "/nowhere")),
        ],
        &browser,
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_in_the_way_of_a_booker() {
    let site = Site::open().await;
    let booker = site.person("booker", "kemionsaari").await;
    let offering = workshop(&booker, "Skuggorna berättar").await;
    let page = booker.open(&offering).await;
    let [free, full] = [0, 1].map(|n| booking_forms(&page)[n].clone());
    book(&site.person("booker", "hanko").await, &full, "22", "2").await;
    // Of another offering: a group comes to one once in a school year, and this one is to lose a place at the workshop.
    let wave = booker.open(&workshop(&booker, "Vågen går genom klassen").await).await;
    let confirmation = book(&booker, &booking_forms(&wave)[0], "17", "2").await;
    let change = format!("{}/change", confirmation.split('?').next().unwrap_or_default());
    let groups = booker.open("/groups").await.links("/groups/");
    let is_a_group = |href: &String| !href.contains("/new") && !href.contains("/entitlements");
    let group = groups.into_iter().find(is_a_group).expect("a group");
    let browser = Browser::open(true).await;
    continue_as(&browser, &site, "booker", "kemionsaari").await;
    let at = |path: &str| site.url("kemionsaari", path);
    let send = "document.querySelector('main form').requestSubmit()";
    let keep = "document.querySelector('form[action$=\"/favourite\"]')?.requestSubmit()";
    // Sent from an open form, but for a time that has filled up meanwhile.
    let lose = format!(
        "const form = document.querySelector('main form');
         form.action = '{full}';
         form.querySelector('[name=group]').checked = true;
         form.participants.value = 17;
         form.adults.value = 2;
         form.requestSubmit()"
    );
    let ask = "for (const question of document.querySelectorAll('details.confirm')) question.open = true";
    nothing_is_wrong_with(
        &[
            sight("the booking form", at(&free)).by_night(),
            sight("the form with what is wrong", at(&format!("{free}?participants=many&adults=")))
                .after(send, ".notice-bad"),
            sight("the page of a full time", at(&full)),
            sight("the form of the queue", at(&format!("{full}?queue=these"))).by_night(),
            sight("the page of a lost place", at(&free)).after(&lose, "p[role=alert]"),
            sight("the confirmation", at(&confirmation)).by_night(),
            sight("the unit's bookings", at("/bookings")),
            sight("the unit's calendar", at("/calendar")).by_night(),
            sight("another size or time", at(&change)),
            sight("a size that is none", at(&change))
                .after("document.querySelector('#participants').value = 'x'; document.querySelector('main form').requestSubmit()", ".notice-bad"),
            sight("no saved searches yet", at("/account/searches")),
            sight("the form that saves a search", at("/account/searches/new?q=teatteri")).by_night(),
            sight(
                "the form that saves a search with what is wrong",
                at("/account/searches/new?stage=grade_4"),
            )
            .after(send, ".notice-bad"),
            sight("no favourites yet", at("/account/favourites")),
            sight("an offering that is kept", at(&offering)).after(keep, ".kept"),
            sight("the favourites", at("/account/favourites")).by_night(),
            sight("a word to a colleague", at(&format!("{offering}/tip"))).by_night(),
            sight("a word with what is wrong", at(&format!("{offering}/tip"))).after(send, ".notice-bad"),
            sight("the unit's groups", at("/groups")),
            sight("the keys for programs", at("/account/keys")).by_night(),
            sight("the form of a key with what is wrong", at("/account/keys"))
                .after("document.querySelector('form[action=\"/account/keys\"]').submit()", ".notice-bad"),
            sight("what programs can ask", at("/api")).by_night(),
            sight("the form of a new group", at("/groups/new")).by_night(),
            sight("a group's form with what is wrong", at("/groups/new")).after(send, ".notice-bad"),
            sight("a group", at(&group)),
            sight("the question before a group ends", at(&group)).after(ask, "details.confirm form"),
            sight("the question before a cancellation", at("/bookings")).after(ask, "details.confirm form"),
        ],
        &browser,
    )
    .await;
    continue_as(&browser, &site, "booker", "raasepori").await;
    nothing_is_wrong_with(&[sight("a unit without bookings", site.url("raasepori", "/bookings"))], &browser)
        .await;
    continue_as(&browser, &site, "admin", "raasepori").await;
    nothing_is_wrong_with(
        &[
            sight("the form of somebody without a unit", site.url("raasepori", &free)),
            sight("words that mean the same", site.url("raasepori", "/admin/synonyms")).by_night(),
            sight("words with what is wrong", site.url("raasepori", "/admin/synonyms"))
                .after(send, ".notice-bad"),
            sight("what was not found", site.url("raasepori", "/admin/missed-searches")),
            sight("addresses that mail does not reach", site.url("raasepori", "/admin/undeliverable")),
        ],
        &browser,
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_in_the_way_of_who_brings_offerings_in() {
    let site = Site::open().await;
    let browser = Browser::open(true).await;
    continue_as(&browser, &site, "admin", "raasepori").await;
    let at = |path: &str| site.url("raasepori", path);
    // A file that the page makes itself, since a browser gives no page a file of the machine's.
    let fill_in = "const form = document.querySelector('main form');
         const files = new DataTransfer();
         files.items.add(new File(['Nimi;Alkaa\\nSatu;1.12.2030 10.00\\nPeli;huomenna\\n;\\n'], 'a.csv'));
         form.file.files = files.files;
         form.querySelector('[value=csv]').checked = true;
         form.elements.namedItem('name').value = 'Taulukko';";
    let look = format!("{fill_in} form.requestSubmit()");
    let send = "document.querySelector('main form').requestSubmit()";
    nothing_is_wrong_with(
        &[
            sight("no imports yet", at("/host/imports")),
            sight("a new import", at("/host/imports/new")).by_night(),
            sight("a new import with what is wrong", at("/host/imports/new")).after(send, ".notice-bad"),
            sight("a new import from a file", at("/host/imports/new"))
                .after("document.querySelector('[name=from][value=csv]').click()", ".when-file"),
            sight("the report of an import", at("/host/imports/new")).after(&look, "table").by_night(),
            sight("the imports", at("/host/imports")),
        ],
        &browser,
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_in_the_way_of_a_producer() {
    let site = Site::open().await;
    let booker = site.person("booker", "kemionsaari").await;
    let path = workshop(&booker, "Skuggorna berättar").await;
    book(&booker, &booking_forms(&booker.open(&path).await)[0], "17", "2").await;
    let owner = site.person("owner", "verstas").await;
    let withdrawn = format!("/host{}", workshop(&owner, "Vågen går genom klassen").await);
    let withdrawal = owner.open(&withdrawn).await.form("/withdrawal");
    let _ = owner.submit(&withdrawal).await.expect("the form is answered").being(303);
    let browser = Browser::open(true).await;
    continue_as(&browser, &site, "owner", "verstas").await;
    let at = |path: &str| site.url("verstas", path);
    let ask = "document.querySelector('details.confirm').open = true";
    let times = format!("/host{path}/occurrences");
    // One that a group comes to: where nobody comes, a time is called off without a reason.
    let days = owner.open(&times).await.links("/host/times/");
    let taken =
        days.first().expect("a group comes at one of them").trim_start_matches("/host/times/").to_owned();
    let time = format!("{times}/{taken}");
    let save = "document.querySelector('main form').requestSubmit()";
    let coming = site.person("owner", "verstas").await.open("/host/bookings").await;
    let [desk, day] = ["/host/bookings/", "/host/times/"]
        .map(|prefix| coming.links(prefix).first().cloned().expect("a group comes"));
    nothing_is_wrong_with(
        &[
            sight("what waits for the team", at("/host/inbox")).by_night(),
            sight("nothing of what waits was chosen", at("/host/inbox"))
                .after("document.querySelector('main form[method=post]').requestSubmit()", ".notice-bad"),
            sight("the groups that come", at("/host/bookings")).by_night(),
            sight("what waits for an answer", at("/host/requests")).by_night(),
            sight("the queue", at("/host/queue")),
            sight("how full a term is", at("/host/places")).by_night(),
            sight("a month of times", at("/host/calendar")).by_night(),
            sight("a week without times", at("/host/calendar?view=week&day=2020-01-01")),
            sight("a term without times", at("/host/places?term=2020-spring")),
            sight("one booking, as its host sees it", at(&desk)).by_night(),
            sight("the question before a host cancels", at(&desk)).after(ask, "details.confirm form"),
            sight("the day itself", at(&day)),
            sight("what groups said", at("/host/feedback")),
            sight("what is asked afterwards", at("/host/feedback/questions")).by_night(),
            sight("one's own offerings", at("/host/offerings")),
            sight("a new offering", at("/host/offerings/new")).by_night(),
            sight("what an offering tells", at(&format!("/host{path}/steps/story"))),
            sight("where an offering is", at(&format!("/host{path}/steps/place"))),
            sight("what an offering costs", at(&format!("/host{path}/steps/booking"))),
            sight("an offering's pictures", at(&format!("/host{path}/steps/pictures"))).by_night(),
            sight("more about an offering", at(&format!("/host{path}/steps/extras"))),
            sight("a step with what is wrong", at(&format!("/host{path}/steps/basics")))
                .after("document.querySelector('input[name=\"title.fi\"]').value = 'x'.repeat(121); document.querySelector('main form').submit()", ".notice-bad"),
            sight("before publishing", at(&format!("/host{path}/review"))),
            sight("an offering as readers see it", at(&format!("/host{path}/preview"))),
            sight("one's own places", at("/host/venues")),
            sight("a new place", at("/host/venues/new")),
            sight("one's own offering", at(&format!("/host{path}"))).by_night(),
            sight("the question before a withdrawal", at(&format!("/host{path}")))
                .after(ask, "details.confirm form"),
            sight("an offering that was taken back", at(&withdrawn)),
            sight("an offering's times", at(&times)).by_night(),
            sight("terms with what is wrong", at(&times)).after(
                "document.querySelector('#needed').value = 'x'; document.querySelector('main form').requestSubmit()",
                ".notice-bad",
            ),
            sight("one new time", at(&format!("{times}/new"))).by_night(),
            sight("times that come again", at(&format!("{times}/new?how=weekly"))),
            sight("new times with what is wrong", at(&format!("{times}/new")))
                .after(save, ".notice-bad"),
            sight("a time to be changed", at(&time)).by_night(),
            sight("the question before a time is called off", at(&format!("{time}/cancellation"))),
            sight("a time called off for no reason", at(&format!("{time}/cancellation")))
                .after(save, ".notice-bad"),
        ],
        &browser,
    )
    .await;
    continue_as(&browser, &site, "admin", "raasepori").await;
    nothing_is_wrong_with(
        &[
            sight("a host to whom nobody comes", site.url("raasepori", "/host/bookings")),
            sight("a team for whom nothing waits", site.url("raasepori", "/host/inbox")),
        ],
        &browser,
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_in_the_way_of_who_bundles() {
    let site = Site::open().await;
    let editor = site.person("editor", "raasepori").await;
    let packages = editor.open("/host/packages").await.links("/host/packages/");
    let package = packages.into_iter().find(|href| !href.ends_with("/new")).expect("a package of the demo");
    let form =
        editor.open("/host/venues/new").await.form("/host/venues").with("venue_name.fi", "Pumppuhuone");
    let _ = editor.submit(&form).await.expect("an answer").being(303);
    let venues = editor.open("/host/venues").await.links("/host/venues/");
    let venue = venues.into_iter().find(|href| !href.ends_with("/new")).expect("a place");
    let browser = Browser::open(true).await;
    continue_as(&browser, &site, "editor", "raasepori").await;
    let at = |path: &str| site.url("raasepori", path);
    let ask = "document.querySelector('details.confirm').open = true";
    let send = "document.querySelector('main form').submit()";
    nothing_is_wrong_with(
        &[
            sight("the team's packages", at("/host/packages")),
            sight("a new package", at("/host/packages/new")).by_night(),
            sight("a package with what is wrong", at("/host/packages/new")).after(send, ".notice-bad"),
            sight("a package and what it holds", at(&package)).by_night(),
            sight("a place", at(&venue)),
            sight("nothing to add to a package", at(&format!("{package}?q=qqqqqq"))),
            sight("the question before a package goes", at(&package)).after(ask, "details.confirm form"),
            sight("a package's texts", at(&format!("{package}/edit"))),
            sight("a package as visitors see it", at(&package.replace("/host", ""))).by_night(),
        ],
        &browser,
    )
    .await;
    continue_as(&browser, &site, "admin", "hanko").await;
    nothing_is_wrong_with(&[sight("no packages yet", site.url("hanko", "/host/packages"))], &browser).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_in_the_way_of_an_admin() {
    let site = Site::open().await;
    let admin = site.person("admin", "kemionsaari").await;
    let first = async |list: &str| {
        let links = admin.open(list).await.links(&format!("{list}/"));
        links.into_iter().find(|href| !href.ends_with("/new")).expect("there is one")
    };
    let (person, unit) = (first("/admin/people").await, first("/admin/units").await);
    let form = admin.open("/admin/teams/new").await.form("/admin/teams").with("name", "Museo");
    let made = admin.submit(&form.with("mailbox", "museo@kemionsaari.example")).await.expect("an answer");
    let team = made.being(303).location().to_owned();
    let browser = Browser::open(true).await;
    continue_as(&browser, &site, "admin", "kemionsaari").await;
    let at = |path: &str| site.url("kemionsaari", path);
    let send = "document.querySelector('main form[method=post]').requestSubmit()";
    let ask = "document.querySelector('details.confirm').open = true";
    let wrong_year = "const form = document.querySelector('main form');
         form.elements.namedItem('spring-from').value = '2020-01-01';
         form.elements.namedItem('lessons').value = 'aamulla';
         form.submit()";
    nothing_is_wrong_with(
        &[
            sight("the people", at("/admin/people")).by_night(),
            sight("nobody who was searched for", at("/admin/people?q=nobody")),
            sight("a person", at(&person)),
            sight("the question before a place ends", at(&person)).after(ask, "details.confirm form"),
            sight("an invitation", at("/admin/people/new")),
            sight("an invitation with what is wrong", at("/admin/people/new")).after(send, ".notice-bad"),
            sight("the units", at("/admin/units")),
            sight("a unit", at(&unit)).by_night(),
            sight("a new unit with what is wrong", at("/admin/units/new")).after(send, ".notice-bad"),
            sight("a new booker", at(&format!("{unit}/members/new"))),
            sight("the teams", at("/admin/teams")),
            sight("a team", at(&team)),
            sight("a new team", at("/admin/teams/new")),
            sight("the school year", at("/admin/school-year")).by_night(),
            sight("a school year with what is wrong", at("/admin/school-year"))
                .after(wrong_year, ".notice-bad"),
            sight("what groups are entitled to", at("/admin/entitlements")).by_night(),
            sight("an entitlement with what is wrong", at("/admin/entitlements")).after(send, ".notice-bad"),
            sight("one's sessions", at("/account/sessions")).by_night(),
            sight("one's substitute", at("/account/substitutes")).by_night(),
            sight("a substitute with what is wrong", at("/account/substitutes")).after(send, ".notice-bad"),
            sight("somebody's substitute", at(&format!("{person}/substitutes"))),
        ],
        &browser,
    )
    .await;
    continue_as(&browser, &site, "booker", "kemionsaari").await;
    let own = unit.replace("/admin", "");
    let own = [
        sight("one's own unit", at(&own)),
        sight("what one's groups are entitled to", at("/groups/entitlements")),
        sight("a new booker of one's own unit", at(&format!("{own}/members/new"))),
    ];
    nothing_is_wrong_with(&own, &browser).await;
}

/// Where the times on an offering's page are booked.
fn booking_forms(page: &Answer) -> Vec<String> {
    page.links("/occurrences/")
}

/// Books for the first group of the form, and gives the address of the confirmation.
async fn book(booker: &Visitor, form: &str, participants: &str, adults: &str) -> String {
    let page = booker.open(form).await;
    let group = page
        .text()
        .split("name=\"group\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .map(str::to_owned);
    let form =
        page.form("/booking").with("group", group.expect("a group")).with("participants", participants);
    let answer = booker.submit(&form.with("adults", adults)).await.expect("the form is answered").being(303);
    answer.location().to_owned()
}

async fn open_an_empty_tenant(app: &App) {
    let newcomer = NewTenant {
        slug: "hanko".to_owned(),
        kind: TenantKind::Municipality,
        host: "hanko.localhost".to_owned(),
        name: Text::new("Hanko", "Hangö", "Hanko"),
        phrases: Phrases {
            from: Text::new("Hangosta", "Från Hangö", "From Hanko"),
            inside: Text::new("Hangossa", "i Hangö", "in Hanko"),
            ..Phrases::default()
        },
        tagline: Text::new("Kulttuuritarjotin", "Kulturbrickan", "Culture tray"),
        run_by: Text::new("Ylläpitäjä: Hangon kaupunki", "Drivs av Hangö stad", "Run by the City of Hanko"),
        langs: vec![Lang::Sv, Lang::Fi, Lang::En],
        mark: "mark-tarjotin".to_owned(),
        contact_email: None,
        theme: Theme { hue: 200.0, chroma: 0.08, hue_2: 60.0, chroma_2: 0.12 },
    };
    app.identity.create_tenant(&newcomer).await.expect("a tenant is created");
}

/// The page of an agreement on which something can be done, found from the list.
async fn agreement_with(visitor: &Visitor, action: &str) -> String {
    let list = visitor.open("/admin/agreements").await;
    for link in list.links("/admin/agreements/").into_iter().filter(|link| !link.contains("/new")) {
        if visitor.open(&link).await.has_form(action) {
            return link;
        }
    }
    panic!("there is no agreement with {action}")
}

/// The page on which a tray says what its own units pay of an offering.
async fn something_that_costs(visitor: &Visitor) -> String {
    let list = visitor.open("/curation?state=accepted").await;
    for link in list.links("/curation/listings/") {
        if visitor.open(&link).await.text().contains("pays_sum") {
            return link;
        }
    }
    panic!("nothing costs anything")
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_in_the_way_of_who_shares() {
    let site = Site::open().await;
    let admin = site.person("admin", "kemionsaari").await;
    let form = admin.open("/admin/agreements/new?way=partner").await.form("/admin/agreements");
    let tenants = site.app().await.directory().tenants().await.expect("tenants");
    let hanko = tenants.iter().find(|card| card.slug == "hanko").expect("Hanko").id;
    let answer = admin.submit(&form.with(&format!("with-{hanko}"), "on")).await.expect("an answer");
    let _ = answer.being(303);
    let proposed = agreement_with(&admin, "/withdrawal").await;
    let in_force = agreement_with(&admin, "/ending").await;
    let theirs = agreement_with(&site.person("admin", "hanko").await, "/acceptance").await;
    let adjusting = something_that_costs(&admin).await;
    let browser = Browser::open(true).await;
    let send = "document.querySelector('main form[method=post]').requestSubmit()";
    let open_all = "document.querySelectorAll('main details').forEach(one => one.open = true)";
    let too_soon = "document.querySelector('#last').value = '2020-01-01';
         document.querySelector('form[action$=\"/ending\"]').submit()";
    let no_category = "const form = document.querySelector('main form');
         form.querySelector('input[value=by_category]').checked = true;
         form.submit()";
    let too_much = "document.querySelector('input[name=pays][value=sum]').checked = true;
         document.querySelector('#pays_sum').value = '99999';
         document.querySelector('main form').submit()";
    continue_as(&browser, &site, "admin", "kemionsaari").await;
    let at = |path: &str| site.url("kemionsaari", path);
    let new = "/admin/agreements/new?way=partner";
    nothing_is_wrong_with(
        &[
            sight("the agreements", at("/admin/agreements")).by_night(),
            sight("a proposal to neighbours", at(new)).after(open_all, "main").by_night(),
            sight("a proposal with what is wrong", at(new)).after(send, ".notice-bad"),
            sight("what one has proposed", at(&proposed)),
            sight("an agreement in force", at(&in_force)).after(open_all, "main").by_night(),
            sight("a notice that is too short", at(&in_force)).after(too_soon, ".notice-bad"),
            sight("other terms", at(&format!("{in_force}/versions/new"))),
            sight("what others have brought", at("/curation?state=accepted")).by_night(),
            sight("nothing that waits", at("/curation")),
            sight("nothing adjusted", at("/curation/listings")),
            sight("an offering to adjust", at(&adjusting)).by_night(),
            sight("a share that is too large", at(&adjusting)).after(too_much, ".notice-bad"),
            sight("the rules for what comes in", at("/admin/intake")).after(open_all, "main").by_night(),
            sight("a rule without a category", at("/admin/intake")).after(no_category, ".notice-bad"),
        ],
        &browser,
    )
    .await;
    continue_as(&browser, &site, "admin", "hanko").await;
    let answer = sight("a proposal to answer", site.url("hanko", &theirs)).after(open_all, "main").by_night();
    nothing_is_wrong_with(&[answer], &browser).await;
    continue_as(&browser, &site, "coordinator", "rannikko").await;
    let at = |path: &str| site.url("rannikko", path);
    let send_pool = "document.querySelector('form[action=\"/curation\"] button').click()";
    nothing_is_wrong_with(
        &[
            sight("the pool", at("/curation?state=accepted")),
            sight("a decision about nothing", at("/curation?state=accepted")).after(send_pool, ".notice-bad"),
            sight("the region's agreements", at("/admin/agreements")),
        ],
        &browser,
    )
    .await;
}
