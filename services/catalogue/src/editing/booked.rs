//! What it costs, how it is booked, and who sees it when.

use contract::{Mode, Price};
use tenancy::{TeamId, TenantId};

use super::Around;
use super::place::MOST_PARAGRAPH;
use super::sheet::{FlawKind, Print, Sheet, cents, sum};
use crate::draft::{Draft, Visibility};

/// The earliest that enrolment may end, in days before the start.
const EARLIEST_DEADLINE: u32 = 365;

pub(super) fn print(draft: &Draft, around: &Around, print: &mut Print) {
    let details = &draft.details;
    print.token("price_form", draft.price.map(form_of));
    print.put(
        "price",
        draft.price.filter(|price| *price != Price::Free).map(|price| sum(price.cents())).unwrap_or_default(),
    );
    print.text("travel", &details.travel);
    print.put("mode", details.mode.as_str());
    print.put("external_href", details.external_href.clone());
    print.put("contact_email", details.contact_email.clone());
    print.number("deadline_days", Some(draft.deadline_days));
    let (visibility, named) = match &draft.visibility {
        Visibility::Public => ("public", [].as_slice()),
        Visibility::Named(tenants) => ("named", tenants.as_slice()),
        Visibility::OwnUnits => ("own_units", [].as_slice()),
    };
    print.put("visibility", visibility);
    for tenant in named {
        print.ticks("named", [tenant.to_string().as_str()]);
    }
    print.moment("shown_from", draft.shown_from, &around.zone);
    print.moment("shown_until", draft.shown_until, &around.zone);
    print.put("team", draft.team.map(|team| team.to_string()).unwrap_or_default());
}

pub(super) fn parse(sheet: &mut Sheet<'_>, around: &Around, draft: &mut Draft) {
    parse_price(sheet, draft);
    let details = &mut draft.details;
    sheet.text("travel", MOST_PARAGRAPH, &mut details.travel);
    if let Some(mode) = sheet.raw("mode").as_deref().and_then(Mode::parse) {
        details.mode = mode;
    }
    sheet.href("external_href", &mut details.external_href);
    parse_mailbox(sheet, &mut details.contact_email);
    let mut days = Some(draft.deadline_days);
    sheet.number("deadline_days", 0, EARLIEST_DEADLINE, &mut days);
    draft.deadline_days = days.unwrap_or(0);
    parse_visibility(sheet, around, draft);
    parse_window(sheet, around, draft);
    if let Some(team) = sheet.raw("team") {
        let team: Option<TeamId> = team.parse().ok();
        draft.team = team.filter(|team| around.teams.contains(team));
    }
}

const fn form_of(price: Price) -> &'static str {
    match price {
        Price::Free => "free",
        Price::Group(_) => "group",
        Price::Head(_) => "head",
        Price::Hour(_) => "hour",
    }
}

fn parse_price(sheet: &mut Sheet<'_>, draft: &mut Draft) {
    let (Some(form), Some(said)) = (sheet.raw("price_form"), sheet.raw("price")) else { return };
    let of: fn(i64) -> Price = match form.as_str() {
        "free" => |_| Price::Free,
        "group" => Price::Group,
        "head" => Price::Head,
        "hour" => Price::Hour,
        _ => {
            draft.price = None;
            return;
        }
    };
    if form == "free" {
        draft.price = Some(Price::Free);
        return;
    }
    match cents(&said) {
        Some(cents) => draft.price = Some(of(cents)),
        None => sheet.flaw("price", FlawKind::NotASum),
    }
}

fn parse_mailbox(sheet: &mut Sheet<'_>, to: &mut String) {
    let Some(said) = sheet.raw("contact_email") else { return };
    let parts = said.split_once('@').filter(|(name, host)| !name.is_empty() && host.contains('.'));
    let is_one = parts.is_some_and(|(_, host)| !host.contains('@')) && !said.contains(char::is_whitespace);
    if said.is_empty() || (is_one && said.len() <= 254) {
        *to = said;
    } else {
        sheet.flaw("contact_email", FlawKind::NotAMailbox);
    }
}

fn parse_visibility(sheet: &Sheet<'_>, around: &Around, draft: &mut Draft) {
    let ticked = |tenant: &&TenantId| sheet.is_ticked("named", &tenant.to_string());
    match sheet.raw("visibility").as_deref() {
        Some("public") => draft.visibility = Visibility::Public,
        Some("own_units") => draft.visibility = Visibility::OwnUnits,
        Some("named") => {
            draft.visibility = Visibility::Named(around.tenants.iter().filter(ticked).copied().collect());
        }
        _ => {}
    }
}

fn parse_window(sheet: &mut Sheet<'_>, around: &Around, draft: &mut Draft) {
    let (mut from, mut until) = (draft.shown_from, draft.shown_until);
    sheet.moment("shown_from", &around.zone, &mut from);
    sheet.moment("shown_until", &around.zone, &mut until);
    match (from, until) {
        (Some(from), Some(until)) if from >= until => sheet.flaw("shown_until", FlawKind::UntilBeforeFrom),
        window => (draft.shown_from, draft.shown_until) = window,
    }
}
