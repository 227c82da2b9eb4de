//! What an event is about: its keywords, and what they say of its kind and its art form.

use contract::{Art, Kind, Text};
use serde_json::Value;

use super::Book;
use super::answer::{id_of, list, said, text};
use crate::import::{Found, FoundKeyword, Remark, prose};

/// Concepts of the General Finnish Ontology (finto.fi/yso) that tell an art form, the surest first.
const ARTS: [(&str, Art); 18] = [
    ("yso:p2625", Art::Theatre),
    ("yso:p5007", Art::Theatre),
    ("yso:p1278", Art::Dance),
    ("yso:p10105", Art::Dance),
    ("yso:p1808", Art::Music),
    ("yso:p11185", Art::Music),
    ("yso:p1235", Art::Film),
    ("yso:p16327", Art::Film),
    ("yso:p9731", Art::Film),
    ("yso:p8113", Art::Literature),
    ("yso:p7969", Art::Literature),
    ("yso:p4934", Art::Museum),
    ("yso:p8144", Art::Museum),
    ("yso:p6889", Art::Museum),
    ("yso:p5121", Art::Museum),
    ("yso:p2739", Art::Craft),
    ("yso:p8883", Art::Craft),
    ("yso:p2771", Art::Nature),
];

/// Concepts that tell what it is.
const KINDS: [(&str, Kind); 10] = [
    ("yso:p19245", Kind::Workshop),
    ("yso:p5121", Kind::Exhibition),
    ("yso:p6889", Kind::Exhibition),
    ("yso:p2149", Kind::Visit),
    ("yso:p7641", Kind::Hobby),
    ("yso:p7642", Kind::Hobby),
    ("yso:p11185", Kind::Performance),
    ("yso:p2625", Kind::Performance),
    ("yso:p1278", Kind::Performance),
    ("yso:p5007", Kind::Performance),
];

/// Reads keywords, and what follows from them.
pub(super) fn read(book: &Book<'_>, event: &Value, found: &mut Found) {
    found.keywords = list(event, "keywords").iter().filter_map(|named| keyword(book, named)).collect();
    found.keywords.dedup_by(|a, b| a.id == b.id);
    let has = |id: &str| found.keywords.iter().any(|keyword| keyword.id == id);
    let art = ARTS.iter().find(|(id, _)| has(id)).map(|(_, art)| *art);
    let kind = KINDS.iter().find(|(id, _)| has(id)).map(|(_, kind)| *kind);
    found.kind = match text(event, "type_id") {
        "Course" => Some(Kind::Course),
        "Volunteering" => Some(Kind::VolunteerTask),
        _ => kind,
    };
    found.art = art;
    if found.art.is_none() {
        found.remark(Remark::ArtAssumed);
    }
}

/// Keywords of one city's own lists mean nothing elsewhere: only the shared ontology's are kept.
fn keyword<'a>(book: &Book<'a>, named: &'a Value) -> Option<FoundKeyword> {
    let id = id_of(named).filter(|id| id.starts_with("yso:p"))?;
    let told = book.keyword(named);
    let name = told.map_or_else(Text::default, |keyword| said(keyword, "name", prose::line));
    Some(FoundKeyword { id: id.to_owned(), name })
}
