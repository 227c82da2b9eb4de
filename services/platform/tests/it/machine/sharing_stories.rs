//! Who agrees with whom, in a browser: each story from its first click to its last, in Swedish.

use contract::{Lang, Phrases, TenantKind, Text, Theme};
use identity::{NewPerson, NewTenant};
use platform::App;
use tenancy::{Role, TenantId};
use testkit::browser::Browser;
use testkit::process::eventually;

use super::offers::{publish, tenant};
use super::site::{PATIENCE, Site};

const DESK: u32 = 1280;
const NEWCOMER: &str = "siuntio";

/// A municipality that has agreed with nobody yet, and its admin.
async fn newcomer(app: &App) -> TenantId {
    let name = Text::new("Siuntio", "Sjundeå", "Siuntio");
    let from = Text::new("Siuntiosta", "Från Sjundeå", "From Siuntio");
    let new = NewTenant {
        slug: NEWCOMER.to_owned(),
        kind: TenantKind::Municipality,
        host: format!("{NEWCOMER}.localhost"),
        name: name.clone(),
        phrases: Phrases { from, inside: name.clone(), part_of: name },
        tagline: Text::same("Kultur"),
        run_by: Text::same("Sjundeå"),
        langs: vec![Lang::Fi, Lang::Sv],
        mark: "mark-raasepori".to_owned(),
        contact_email: Some(format!("kultur@{NEWCOMER}.example")),
        theme: Theme { hue: 25.0, chroma: 0.1, hue_2: 82.0, chroma_2: 0.1 },
    };
    let id = app.identity.create_tenant(&new).await.expect("a tenant is created");
    let admin = NewPerson {
        email: format!("admin@{NEWCOMER}.example"),
        name: "Ylva Sandström".to_owned(),
        roles: vec![Role::Admin],
    };
    let _ = app.identity.admit_person(id, &admin).await.expect("she is admitted");
    id
}

/// Opens the only proposal that waits for this tenant's answer.
async fn opens_what_waits(site: &Site, browser: &Browser, slug: &str) {
    browser.go(&site.url(slug, "/admin/agreements")).await;
    browser.click("section[aria-labelledby=waits] a").await;
    browser.comes_to("/admin/agreements/").await;
}

/// Proposes to these, from what is written on the list of agreements.
async fn proposes(site: &Site, browser: &Browser, slug: &str, way: &str, to: &[TenantId]) {
    browser.go(&site.url(slug, "/admin/agreements")).await;
    browser.click_on(way).await;
    browser.comes_to("/admin/agreements/new").await;
    for one in to {
        browser.click(&format!("label:has(input[name='with-{one}'])")).await;
    }
    browser.click_on("Skicka förslaget").await;
    browser.comes_to("done=proposed").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_fifth_municipality_joins_and_its_tray_fills_by_its_rule() {
    let site = Site::open().await;
    let app = site.app().await;
    let siuntio = newcomer(&app).await;
    let region = tenant(&app, "rannikko").await;

    let admin = site.browser("admin", NEWCOMER, DESK).await;
    admin.go(&site.url(NEWCOMER, "/admin/intake")).await;
    let rule = format!("form[action$='/admin/intake/{siuntio}']");
    admin.run(&format!("document.querySelector(\"{rule}\").closest('details').open = true")).await;
    admin.click(&format!("{rule} label:has(input[value=by_category])")).await;
    admin.click(&format!("{rule} label:has(input[name=art-theatre])")).await;
    admin.click(&format!("{rule} button[type=submit]")).await;
    admin.says("main", "Regeln har sparats").await;
    proposes(&site, &admin, NEWCOMER, "Gå med i ett nätverk", &[region]).await;
    let listed = |which: &str| {
        format!("select count(*) from catalogue.listing where tenant_id = '{siuntio}' and {which}")
    };
    assert_eq!(site.database.number(&listed("true")).await, 0, "a proposal opens nothing");

    let coordinator = site.browser("coordinator", "rannikko", DESK).await;
    opens_what_waits(&site, &coordinator, "rannikko").await;
    coordinator.says("main", "Sjundeå").await;
    coordinator.click_on("Godkänn villkoren").await;
    coordinator.says("main", "Avtalet har godkänts").await;
    site.becomes_quiet(PATIENCE).await;

    let theatre = listed("state = 'accepted' and content ->> 'art' = 'theatre'");
    let filled = site.database.number(&theatre).await;
    assert!(filled > 1, "what the rule takes in is there");
    let other = listed("state = 'accepted' and content ->> 'art' <> 'theatre'");
    assert_eq!(site.database.number(&other).await, 0, "and nothing else");
    admin.go(&site.url(NEWCOMER, "/offerings")).await;
    admin.says("main", &format!("{filled} tjänster")).await;
    admin.go(&site.url(NEWCOMER, "/curation")).await;
    assert!(admin.has("#proposals .entry").await, "the rest waits for somebody's decision");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_producer_asks_three_and_is_accepted_by_two() {
    let site = Site::open().await;
    let app = site.app().await;
    let offering = publish(&app, "En berättelse").await;
    let mut takers = Vec::new();
    for slug in ["raasepori", "kemionsaari", "hanko"] {
        takers.push((slug, tenant(&app, slug).await));
    }

    let owner = site.browser("owner", "verstas", DESK).await;
    let ids: Vec<TenantId> = takers.iter().map(|(_, id)| *id).collect();
    proposes(&site, &owner, "verstas", "Erbjud kommuner och nätverk era tjänster", &ids).await;
    for (slug, _) in &takers {
        let admin = site.browser("admin", slug, DESK).await;
        opens_what_waits(&site, &admin, slug).await;
        if *slug == "hanko" {
            admin.click_on("Avböj").await;
            admin.click_on("Avböj förslaget").await;
            admin.says("main", "Ni har avböjt förslaget").await;
        } else {
            admin.click_on("Godkänn villkoren").await;
            admin.says("main", "Avtalet har godkänts").await;
        }
    }

    owner.go(&site.url("verstas", &format!("/host/offerings/{offering}"))).await;
    let box_of = |id: &TenantId| format!("label:has(input[name='to-{id}'])");
    assert!(!owner.has(&box_of(&ids[2])).await, "who said no is not offered");
    for id in &ids[..2] {
        owner.click(&box_of(id)).await;
    }
    owner.click("form[action$='/shares'] button[type=submit]").await;
    let page = format!("/offerings/{offering}");
    for (slug, _) in &takers[..2] {
        let visitor = site.visitor(&format!("{slug}.localhost"));
        eventually("it is on the tray", PATIENCE, async || {
            (visitor.open(&page).await.status == 200).then_some(())
        })
        .await;
    }
    site.becomes_quiet(PATIENCE).await;
    let _ = site.visitor("hanko.localhost").open(&page).await.being(404);
}
