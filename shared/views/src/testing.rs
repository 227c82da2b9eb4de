//! What tests of pages share: rendering every sample, and looking for missing and unused words.

use std::collections::BTreeSet;
use std::path::Path;

use contract::{Lang, Text};

use crate::bundle::{Bundle, HOUSE};
use crate::frame::{Frame, Masthead, NavItem, Place, SignedIn};
use crate::mail::{Mail, Written};
use crate::page::Page;
use crate::paths;
use crate::registry::{Views, ViewsError};

/// A sample of a page, rendered.
#[derive(Debug)]
pub struct Rendered {
    /// Template, number of the sample, frame and language
    pub name: String,
    /// The page
    pub html: String,
}

/// Renders every sample of a page in every frame and language.
pub fn render_all<P: Page>(views: &Views) -> Result<Vec<Rendered>, ViewsError> {
    let mut all = Vec::new();
    for (number, page) in P::samples().iter().enumerate() {
        for (frame, called) in [(platform(), "apex"), (visitor(), "visitor"), (member(), "member")] {
            for lang in Lang::ALL {
                let template = P::TEMPLATE.trim_end_matches(".html").replace('/', "-");
                let name = format!("{template}.{number}.{called}.{}", lang.code());
                all.push(Rendered { name, html: views.render(lang, &frame, page)? });
            }
        }
    }
    Ok(all)
}

/// Writes every sample of a letter in every language, as one text for a snapshot: subject, words, HTML.
pub fn written<M: Mail>(views: &Views) -> Result<Vec<(Lang, String)>, ViewsError> {
    let mut all = Vec::new();
    for letter in M::samples() {
        for lang in Lang::ALL {
            let Written { from_name, subject, text, html } = views.write(lang, &visitor(), &letter)?;
            all.push((lang, format!("From: {from_name}\nSubject: {subject}\n\n{text}\n{html}")));
        }
    }
    Ok(all)
}

/// Writes every sample of a page into `folder`, to be looked at in a browser.
pub fn write_samples<P: Page>(views: &Views, folder: &Path) -> Result<(), Box<dyn std::error::Error>> {
    std::fs::create_dir_all(folder)?;
    for page in render_all::<P>(views)? {
        std::fs::write(folder.join(format!("{}.html", page.name)), page.html)?;
    }
    Ok(())
}

/// Writes samples where `TARJOTIN_WRITE_SAMPLES` says, and nothing when it does not.
#[allow(clippy::disallowed_methods, reason = "a developer's tool, asked for by a variable")]
pub fn write_if_asked<P: Page>(views: &Views) -> Result<(), Box<dyn std::error::Error>> {
    match std::env::var_os("TARJOTIN_WRITE_SAMPLES") {
        Some(folder) => write_samples::<P>(views, Path::new(&folder)),
        None => Ok(()),
    }
}

/// Renders every sample of a page, demands that nothing is wrong with it, and writes it where that is asked for.
///
/// # Panics
/// When something is wrong with it.
pub fn look_at<P: Page>(views: &Views) {
    let flaws: Vec<String> = match render_all::<P>(views) {
        Ok(pages) => pages.iter().flat_map(flaws).collect(),
        Err(error) => vec![format!("{}: {error:?}", P::TEMPLATE)],
    };
    assert_eq!(flaws, Vec::<String>::new());
    let written = write_if_asked::<P>(views).map_err(|error| error.to_string());
    assert_eq!(written, Ok(()));
}

/// What is wrong with a page whatever it shows: titles, inline styles and scripts, names said twice.
pub fn flaws(page: &Rendered) -> Vec<String> {
    let mut flaws = Vec::new();
    let count = |what: &str| page.html.matches(what).count();
    if count("<h1") != 1 {
        flaws.push(format!("{} titles of the first rank", count("<h1")));
    }
    if count(" style=") > 0 || count("<style") > 0 || count(" onclick=") > 0 || count("<script>") > 0 {
        flaws.push("an inline style or script".to_owned());
    }
    if count("\"main\"") < 1 && count("<main") != 1 {
        flaws.push("no main part".to_owned());
    }
    let mut seen = BTreeSet::new();
    for id in attribute(&page.html, " id=\"") {
        if !seen.insert(id) {
            flaws.push(format!("id `{id}` twice"));
        }
    }
    for target in attribute(&page.html, " for=\"").chain(attribute(&page.html, "href=\"#")) {
        if !seen.contains(target) {
            flaws.push(format!("nothing is called `{target}`"));
        }
    }
    flaws.into_iter().map(|flaw| format!("{}: {flaw}", page.name)).collect()
}

fn attribute<'a>(html: &'a str, opening: &'static str) -> impl Iterator<Item = &'a str> {
    html.split(opening).skip(1).filter_map(|rest| rest.split('"').next())
}

/// Keys that one language says and another does not, that a template asks for and nobody says,
/// and that nobody asks for.
pub fn complaints(bundle: &Bundle) -> Vec<String> {
    let keys: Vec<(Lang, BTreeSet<&str>)> =
        bundle.words.iter().map(|(lang, source)| (*lang, said(source))).collect();
    let all: BTreeSet<&str> = keys.iter().flat_map(|(_, keys)| keys).copied().collect();
    let house: BTreeSet<&str> = HOUSE.words.iter().flat_map(|(_, source)| said(source)).collect();
    let asked: BTreeSet<&str> = bundle.templates.iter().flat_map(|(_, text)| asked(text)).collect();
    let mut complaints = Vec::new();
    for (lang, keys) in &keys {
        complaints.extend(all.difference(keys).map(|key| format!("{} lacks `{key}`", lang.code())));
    }
    for key in &asked {
        let composed = bundle.composed.iter().chain(HOUSE.composed);
        let is_part = key.ends_with(['-', '_']) && composed.into_iter().any(|prefix| key.starts_with(prefix));
        if !all.contains(key) && !house.contains(key) && !is_part {
            complaints.push(format!("nobody says `{key}`"));
        }
    }
    for key in &all {
        if !asked.contains(key) && !bundle.composed.iter().any(|prefix| key.starts_with(prefix)) {
            complaints.push(format!("nobody asks for `{key}`"));
        }
    }
    complaints
}

fn said(source: &str) -> BTreeSet<&str> {
    source
        .lines()
        .filter(|line| line.starts_with(|first: char| first.is_ascii_alphabetic()))
        .filter_map(|line| line.split_once('=').map(|(key, _)| key.trim()))
        .collect()
}

fn asked(template: &str) -> impl Iterator<Item = &str> {
    template.split("key=\"").skip(1).filter_map(|rest| rest.split('"').next())
}

/// A frame of the platform's own pages.
pub fn platform() -> Frame {
    Frame {
        origin: "https://tarjotin.example".to_owned(),
        path: "/".to_owned(),
        apex_href: "/".to_owned(),
        nav: Vec::new(),
        ..Frame::default()
    }
}

/// A frame of a municipality's site for somebody who has not signed in.
pub fn visitor() -> Frame {
    Frame {
        origin: "https://kemionsaari.tarjotin.example".to_owned(),
        path: "/offerings?page=2".to_owned(),
        tenant: Some(Masthead {
            name: Text::new("Kemiönsaari", "Kimitoön", "Kimitoön"),
            tagline: Text::new("Kulttuuritarjotin", "Kulturbrickan", "Culture tray"),
            slug: "kemionsaari".to_owned(),
            kind: "municipality".to_owned(),
            mark: "mark-kemionsaari".to_owned(),
            theme_href: "/theme/kemionsaari.css".to_owned(),
            contact_email: Some("kulttuuri@kemionsaari.example".to_owned()),
            part_of: Some(Text::new(
                "Osa Rannikon kulttuuriverkostoa",
                "En del av Kustens kulturnätverk",
                "Part of the Coast's culture network",
            )),
            operator_line: Text::new(
                "Ylläpitäjä: Kemiönsaaren kunta, kulttuuripalvelut",
                "Drivs av kulturtjänsterna, Kimitoöns kommun",
                "Run by the culture services of the municipality of Kimitoön",
            ),
        }),
        apex_href: "https://tarjotin.example/".to_owned(),
        person: None,
        nav: vec![
            NavItem::new("offerings", paths::OFFERINGS, true),
            NavItem::new("sign_in", paths::SIGN_IN, false),
        ],
    }
}

/// The same site for somebody who is signed in, and has much in the menu.
pub fn member() -> Frame {
    Frame {
        person: Some(SignedIn {
            name: "Aleksandra Sandström-Virtanen".to_owned(),
            email: "opettaja@kemionsaari.example".to_owned(),
            csrf: "a-token".to_owned(),
            places: vec![Place { name: Text::same("Pajaniemen koulu") }],
        }),
        nav: vec![
            NavItem::new("offerings", paths::OFFERINGS, true),
            NavItem::new("bookings", paths::BOOKINGS, false),
            NavItem::new("groups", paths::GROUPS, false),
            NavItem::new("inbox", paths::INBOX, false),
            NavItem::new("host_bookings", paths::HOST_BOOKINGS, false),
            NavItem::new("host_offerings", paths::HOST_OFFERINGS, false),
        ],
        ..visitor()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::ProblemPage;

    #[test]
    fn the_house_says_every_word_in_every_language() {
        assert_eq!(complaints(&HOUSE), Vec::<String>::new());
    }

    #[test]
    fn every_problem_has_a_page() {
        look_at::<ProblemPage>(&Views::new(&[], "1").unwrap());
    }

    #[test]
    fn what_people_write_is_escaped() {
        let views = Views::new(&[], "1").unwrap();
        let mut frame = visitor();
        if let Some(tenant) = &mut frame.tenant {
            tenant.name = Text::same("<script>alert(1)</script>");
        }
        let page = ProblemPage::samples().remove(0);
        let html = views.render(Lang::Fi, &frame, &page).unwrap();
        assert!(!html.contains("<script>alert"), "{html}");
        assert!(html.contains("&lt;script&gt;alert"), "{html}");
    }
}
