//! An editor's story, in a browser: Raasepori's editor writes an offering, sees what is missing, gives it a picture, looks at it
//! as a reader will and publishes it; a visitor finds it in two languages.

use std::fs;

use testkit::browser::{Browser, PATIENCE, shows};
use testkit::process::{Folder, eventually};

use super::site::Site;

const TITLE: [(&str, &str); 2] = [("fi", "Kaislalautan rakentajat"), ("sv", "Vi bygger en vassflotte")];

#[tokio::test(flavor = "multi_thread")]
async fn an_editor_writes_previews_and_publishes_with_scripts() {
    an_editor_writes_previews_and_publishes(true).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_editor_writes_previews_and_publishes_without_scripts() {
    an_editor_writes_previews_and_publishes(false).await;
}

async fn an_editor_writes_previews_and_publishes(scripts: bool) {
    let site = Site::open().await;
    let editor = Browser::open(scripts).await;
    begins(&editor, &site).await;
    says_what_for_whom_and_where(&editor).await;
    gives_a_picture(&editor).await;
    sees_what_is_missing(&editor).await;
    sees_it_as_a_reader_will(&editor).await;
    editor.click("form[action$='/publication'] button").await;
    editor.comes_to("done=published").await;

    let visitor = Browser::open(scripts).await;
    for (lang, word) in [("fi", "rakentaja"), ("sv", "vassflottar")] {
        finds_it(&visitor, &site, lang, word).await;
    }
}

/// From the list of the team's offerings to a draft with a name.
async fn begins(editor: &Browser, site: &Site) {
    editor.go(&site.url("raasepori", "/host/offerings?lang=fi")).await;
    editor.comes_to("/sign-in?next=").await;
    editor.click("form:has(input[value='editor@raasepori.example']) button").await;
    editor.says("h1", "Omat palvelut").await;
    editor.click_on("Uusi palvelu").await;
    editor.says("h1", "Uusi palvelu").await;
    editor.click("#kind option[value=workshop]").await;
    for (lang, title) in TITLE {
        editor.fill(&format!("[name='title.{lang}']"), title).await;
    }
    editor.fill("[name='summary.fi']", "Ryhmä sitoo kaislasta lautan ja kokeilee, kelluuko se.").await;
    editor.fill("[name='summary.sv']", "Gruppen binder en flotte av vass och prövar om den flyter.").await;
    editor.click_on("Tallenna ja jatka").await;
}

async fn says_what_for_whom_and_where(editor: &Browser) {
    editor.says("h1", "Sisältö ja kohderyhmä").await;
    editor.fill("[name='description.fi']", "Sidomme, punomme ja kokeilemme rannassa.").await;
    for choice in ["stage.grade_3", "stage.grade_4", "language.fi", "language.sv"] {
        editor.click(&format!("label:has([name='{choice}'])")).await;
    }
    editor.fill("#group_min", "4").await;
    editor.fill("#group_max", "monta").await;
    editor.click_on("Tallenna ja jatka").await;
    // What cannot be read is said, and what was typed is still there.
    editor.says("[role=alert]", "Suurin ryhmä").await;
    assert_eq!(editor.property("#group_max", "value").await.as_deref(), Some("monta"));
    editor.fill("#group_max", "24").await;
    editor.click_on("Tallenna ja jatka").await;

    editor.says("h1", "Paikka ja tarpeet").await;
    editor.click("label:has([name='delivery.at_venue'])").await;
    editor.click_on("Tallenna ja jatka").await;
    // The price is left for later.
    editor.says("h1", "Hinta ja varaaminen").await;
    editor.click_on("Tallenna ja jatka").await;
}

async fn gives_a_picture(editor: &Browser) {
    editor.says("h1", "Kuvat").await;
    for (lang, words) in
        [("fi", "Kaislalautta rannassa"), ("sv", "En vassflotte vid stranden"), ("en", "A raft of reeds")]
    {
        let field = format!("[name='alt.{lang}']");
        if editor.has(&field).await {
            editor.fill(&field, words).await;
        }
    }
    editor.fill("[name=photographer]", "Maija Ström").await;
    editor.click("[name=licence] option[value=cc_by]").await;
    editor.click_on("Lisää kuva").await;
    editor.says("#file-flaws", "Valitse kuvatiedosto").await;
    let kept = editor.property("[name=photographer]", "value").await;
    assert_eq!(kept.as_deref(), Some("Maija Ström"), "only the file has to be given");

    let folder = Folder::new();
    let file = folder.path().join("lautta.jpg");
    fs::write(&file, testkit::photograph(1200, 800)).expect("a picture can be written");
    editor.give("#file", &file).await;
    editor.click_on("Lisää kuva").await;
    editor.comes_to("saved=").await;
    assert!(editor.has("main img[alt='Kaislalautta rannassa']").await, "the picture is shown");
    editor.click_on("Jatka").await;
    editor.says("h1", "Lisätiedot").await;
    editor.click_on("Tallenna ja jatka").await;
}

async fn sees_what_is_missing(editor: &Browser) {
    editor.says("h1", "Esikatsele ja julkaise").await;
    assert!(!editor.has("form[action$='/publication']").await, "what is not whole is not published");
    editor.click(".notice a[href$='/steps/booking#price_form']").await;
    editor.says("h1", "Hinta ja varaaminen").await;
    editor.click("label:has([name=price_form][value=group])").await;
    editor.fill("#price", "180").await;
    editor.click("button[name=then][value=stay]").await;
    editor.says("main", "Tallennettu").await;
    editor.click("nav.side a[href$='/review']").await;
    editor.says("main", "Kaikki tarvittava on täytetty").await;
}

async fn sees_it_as_a_reader_will(editor: &Browser) {
    editor.click("a[href$='/preview?lang=sv']").await;
    editor.says("h1", TITLE[1].1).await;
    editor.says("main", "Förhandsgranskning").await;
    is_loaded(editor, "main img").await;
    editor.click(".notice a[href$='/review']").await;
    editor.comes_to("/review").await;
}

/// Finds the offering by a word that only bends like one in its title, and opens its page.
async fn finds_it(visitor: &Browser, site: &Site, lang: &str, word: &str) {
    let title = TITLE.into_iter().find(|(its, _)| *its == lang).expect("a title in each language").1;
    let catalogue = site.url("raasepori", &format!("/offerings?lang={lang}"));
    shows(visitor, "the offering is found", &catalogue, async || {
        visitor.fill("#q", word).await;
        visitor.click("form[role=search] button[type=submit]").await;
        visitor.comes_to("?q=").await;
        visitor.words("main").await.contains(title)
    })
    .await;
    visitor.click_on(title).await;
    visitor.says("h1", title).await;
    is_loaded(visitor, "main img").await;
}

async fn is_loaded(browser: &Browser, css: &str) {
    let script = format!("return document.querySelector(\"{css}\")?.naturalWidth ?? 0");
    eventually("the picture is there", PATIENCE, async || {
        (browser.run(&script).await.as_u64()? > 0).then_some(())
    })
    .await;
}
