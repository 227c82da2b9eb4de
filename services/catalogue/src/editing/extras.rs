//! What only some readers ask for: subjects, codes of the national register, materials, terms.

use contract::{Keyword, Lang, Material, MaterialUse, Text};

use super::place::MOST_PARAGRAPH;
use super::sheet::{FlawKind, Print, Sheet, Typed};
use super::{Draft, in_lang};

/// How many rows are left free below those that are filled in.
pub(crate) const SPARE_ROWS: usize = 2;
/// The most rows that are read.
const MOST_ROWS: usize = 30;
/// The most characters of a label.
const MOST_LABEL: usize = 200;

pub(super) fn print(draft: &Draft, print: &mut Print) {
    let details = &draft.details;
    for (at, keyword) in details.keywords.iter().enumerate() {
        print.put(format!("keyword.{at}.id"), keyword.id.clone());
        print.text(&format!("keyword.{at}"), &keyword.name);
    }
    print.put("service_classes", details.service_classes.join(", "));
    print.put("target_groups", details.target_groups.join(", "));
    for (at, material) in details.materials.iter().enumerate() {
        print.put(format!("material.{at}.part"), material.part.as_str());
        print.put(format!("material.{at}.href"), material.href.clone());
        print.text(&format!("material.{at}"), &material.title);
    }
    print.text("photo_terms", &details.photo_terms);
}

pub(super) fn parse(sheet: &mut Sheet<'_>, draft: &mut Draft) {
    let details = &mut draft.details;
    if let Some(keywords) = rows(sheet, "keyword.0.id", keyword) {
        details.keywords = keywords;
    }
    codes(sheet, "service_classes", &mut details.service_classes);
    codes(sheet, "target_groups", &mut details.target_groups);
    if let Some(materials) = rows(sheet, "material.0.href", material) {
        details.materials = materials;
    }
    sheet.text("photo_terms", MOST_PARAGRAPH, &mut details.photo_terms);
}

/// How many rows a form has that begin with `name`, filled in or not.
pub(crate) fn rows_of(typed: &Typed, name: &str) -> usize {
    let numbers = typed.iter().filter(|(_, value)| !value.trim().is_empty()).filter_map(|(key, _)| {
        key.strip_prefix(name)?.strip_prefix('.')?.split('.').next()?.parse::<usize>().ok()
    });
    numbers.max().map_or(0, |last| last + 1).min(MOST_ROWS)
}

/// Every row that says something; none if the form has no rows, or one of them is wrong.
fn rows<T>(
    sheet: &mut Sheet<'_>,
    first: &str,
    read: impl Fn(&mut Sheet<'_>, usize) -> Option<T>,
) -> Option<Vec<T>> {
    sheet.raw(first)?;
    let flaws = sheet.flaws.len();
    let found: Vec<T> = (0..MOST_ROWS).filter_map(|at| read(sheet, at)).collect();
    (sheet.flaws.len() == flaws).then_some(found)
}

fn label(sheet: &mut Sheet<'_>, name: &str) -> Text {
    let mut text = Text::default();
    sheet.text(name, MOST_LABEL, &mut text);
    text
}

fn is_said(text: &Text) -> bool {
    Lang::ALL.into_iter().any(|lang| !text.exactly(lang).is_empty())
}

fn keyword(sheet: &mut Sheet<'_>, at: usize) -> Option<Keyword> {
    let field = format!("keyword.{at}.id");
    let id = sheet.raw(&field)?;
    let name = label(sheet, &format!("keyword.{at}"));
    if id.is_empty() && !is_said(&name) {
        return None;
    }
    let is_id = id.split_once(':').is_some_and(|(vocabulary, id)| {
        let is_word = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_word(vocabulary) && is_word(id)
    });
    if !is_id || id.len() > 50 {
        sheet.flaw(field, FlawKind::NotAKeyword);
    } else if !is_said(&name) {
        sheet.flaw(in_lang(&format!("keyword.{at}"), Lang::Fi), FlawKind::NameMissing);
    }
    Some(Keyword { id, name })
}

fn material(sheet: &mut Sheet<'_>, at: usize) -> Option<Material> {
    let field = format!("material.{at}.href");
    sheet.raw(&field)?;
    let title = label(sheet, &format!("material.{at}"));
    let mut href = String::new();
    sheet.href(&field, &mut href);
    let said = sheet.raw(&field).unwrap_or_default();
    if said.is_empty() && !is_said(&title) {
        return None;
    }
    if said.is_empty() {
        sheet.flaw(field, FlawKind::NotAnAddress);
    } else if !is_said(&title) {
        sheet.flaw(in_lang(&format!("material.{at}"), Lang::Fi), FlawKind::NameMissing);
    }
    let part = sheet.raw(&format!("material.{at}.part")).as_deref().and_then(MaterialUse::parse);
    Some(Material { part: part.unwrap_or(MaterialUse::Before), title, href })
}

/// Reads codes between commas or spaces.
fn codes(sheet: &mut Sheet<'_>, name: &str, to: &mut Vec<String>) {
    let Some(said) = sheet.raw(name) else { return };
    let codes: Vec<String> =
        said.split([',', ' ', '\n', ';']).filter(|code| !code.is_empty()).map(str::to_owned).collect();
    let is_code = |code: &String| {
        code.len() <= 20 && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.')
    };
    if codes.iter().all(is_code) && codes.len() <= MOST_ROWS {
        *to = codes;
    } else {
        sheet.flaw(name, FlawKind::NotACode);
    }
}
