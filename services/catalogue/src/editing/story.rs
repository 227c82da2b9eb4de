//! What happens, for whom, in which languages.

use contract::{AccessFeature, Stage};

use super::sheet::{FlawKind, Print, Sheet};
use crate::draft::Draft;

/// The most characters of the story in one language.
const MOST_STORY: usize = 10_000;
/// The longest, in minutes: two weeks.
const LONGEST: u32 = 20_160;
/// The largest group.
const LARGEST: u32 = 5_000;

/// The languages that have a box of their own. What else a draft names, it keeps.
pub(crate) const LANGUAGES: [&str; 11] = ["fi", "sv", "en", "se", "ru", "et", "uk", "ar", "de", "fr", "zxx"];

pub(super) fn print(draft: &Draft, print: &mut Print) {
    print.text("description", &draft.description);
    print.ticks("stage", draft.stages.iter().map(|stage| stage.as_str()));
    print.ticks("language", draft.languages.iter().map(String::as_str));
    print.number("minutes", draft.minutes);
    print.number("group_min", draft.group_min);
    print.number("group_max", draft.group_max);
    print.ticks("access", draft.details.access.iter().map(|feature| feature.as_str()));
}

pub(super) fn parse(sheet: &mut Sheet<'_>, draft: &mut Draft) {
    sheet.text("description", MOST_STORY, &mut draft.description);
    draft.stages = sheet.ticks("stage", Stage::ALL, Stage::as_str);
    let is_ours = |code: &str| LANGUAGES.contains(&code);
    let ticked = LANGUAGES.into_iter().filter(|code| sheet.is_ticked("language", code)).map(str::to_owned);
    let others = draft.languages.iter().filter(|code| !is_ours(code)).cloned();
    draft.languages = ticked.chain(others).collect();
    sheet.number("minutes", 1, LONGEST, &mut draft.minutes);
    let (mut least, mut most) = (draft.group_min, draft.group_max);
    sheet.number("group_min", 1, LARGEST, &mut least);
    sheet.number("group_max", 1, LARGEST, &mut most);
    match (least, most) {
        (Some(min), Some(max)) if min > max => sheet.flaw("group_max", FlawKind::MinOverMax),
        sizes => (draft.group_min, draft.group_max) = sizes,
    }
    draft.details.access = sheet.ticks("access", AccessFeature::ALL, AccessFeature::as_str);
}
