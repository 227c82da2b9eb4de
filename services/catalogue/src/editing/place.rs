//! Where it is given, and what it needs there.

use contract::{Delivery, Home, Venue};

use super::Around;
use super::sheet::{Print, Sheet};
use crate::draft::Draft;

/// The most characters of a paragraph.
pub(super) const MOST_PARAGRAPH: usize = 2_000;
/// The longest that setting up takes, in minutes: two days.
const LONGEST_SETUP: u32 = 2_880;
/// What the choice of a venue sends for one that is not among the tenant's own, such as an import's: it stays.
pub(crate) const KEPT: &str = "kept";

pub(super) fn print(draft: &Draft, print: &mut Print) {
    let needs = &draft.details.technical;
    print.ticks("delivery", draft.deliveries.iter().map(|delivery| delivery.as_str()));
    print.put("home", draft.home.as_ref().map(|home| home.slug.clone()).unwrap_or_default());
    print.put("venue", draft.venue.as_ref().map(chosen).unwrap_or_default());
    print.ticks("travels_to", draft.details.travels_to.iter().map(String::as_str));
    print.text("space", &needs.space);
    for (name, known) in [("power", needs.power), ("darkness", needs.darkness), ("piano", needs.piano)] {
        print.put(name, known.as_str());
    }
    print.number("setup_minutes", needs.setup_minutes);
    print.text("transport", &draft.details.transport);
}

fn chosen(venue: &Venue) -> String {
    venue.id.map_or_else(|| KEPT.to_owned(), |id| id.to_string())
}

pub(super) fn parse(sheet: &mut Sheet<'_>, around: &Around, draft: &mut Draft) {
    draft.deliveries = sheet.ticks("delivery", Delivery::ALL, Delivery::as_str);
    parse_home(sheet, around, draft);
    parse_venue(sheet, around, draft);
    let towns = around.municipalities.iter().map(|town| &town.slug);
    let unknown = draft.details.travels_to.iter().filter(|slug| !towns.clone().any(|town| town == *slug));
    let ticked = towns.clone().filter(|slug| sheet.is_ticked("travels_to", slug));
    draft.details.travels_to = ticked.chain(unknown).cloned().collect();
    let needs = &mut draft.details.technical;
    sheet.text("space", MOST_PARAGRAPH, &mut needs.space);
    sheet.known("power", &mut needs.power);
    sheet.known("darkness", &mut needs.darkness);
    sheet.known("piano", &mut needs.piano);
    sheet.number("setup_minutes", 1, LONGEST_SETUP, &mut needs.setup_minutes);
    sheet.text("transport", MOST_PARAGRAPH, &mut draft.details.transport);
}

/// The owner itself where nothing is chosen; what is not known here, as an import brings it, stays.
fn parse_home(sheet: &Sheet<'_>, around: &Around, draft: &mut Draft) {
    let Some(slug) = sheet.raw("home") else { return };
    if draft.home.as_ref().is_some_and(|home| home.slug == slug) {
        return;
    }
    let found = around.municipalities.iter().find(|town| town.slug == slug);
    draft.home = found.map(|town| Home {
        slug: town.slug.clone(),
        name: town.name.clone(),
        from: town.phrases.from.clone(),
    });
}

fn parse_venue(sheet: &Sheet<'_>, around: &Around, draft: &mut Draft) {
    match sheet.raw("venue").as_deref() {
        None | Some(KEPT) => {}
        Some(id) if draft.venue.as_ref().is_some_and(|venue| chosen(venue) == id) => {}
        Some(id) => draft.venue = around.venues.iter().find(|venue| chosen(venue) == id).cloned(),
    }
}
