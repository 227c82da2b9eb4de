//! One row of a sheet as an offering.

use contract::{Lang, Price, Text};
use jiff::SignedDuration;
use jiff::tz::TimeZone;

use super::columns::{Column, Columns};
use super::words;
use crate::import::linked_events::cents;
use crate::import::{
    Found, FoundKeyword, FoundPlace, FoundTime, Picture, Refused, Remark, TimeFate, Why, dates, mailbox,
    prose,
};

/// How long a time is whose end and length are not said, in minutes.
const UNSAID_LENGTH: i32 = 60;

/// Reads a row; `number` is its own in the sheet.
pub(super) fn offering(
    columns: &Columns,
    row: &[String],
    number: usize,
    zone: &TimeZone,
) -> Result<Found, Refused> {
    let cell = |column| columns.cell(row, column);
    let said = |column: fn(Lang) -> Column, plain: fn(&str) -> String| {
        let of = |lang| plain(cell(column(lang)));
        Text::new(of(Lang::Fi), of(Lang::Sv), of(Lang::En))
    };
    let title = said(Column::Title, prose::line);
    let id = prose::line(cell(Column::Id));
    let name = title.for_reader(Lang::Fi).1;
    if name.is_empty() && (id.is_empty() || cell(Column::Start).is_empty()) {
        return Err(Refused { id: number.to_string(), title, why: Why::NoTitle });
    }
    let id = if id.is_empty() { name.to_lowercase() } else { id };
    let mut found = Found {
        id,
        summary: said(Column::Summary, prose::line),
        description: said(Column::Description, prose::paragraphs),
        title,
        email: mailbox(cell(Column::Email)),
        ..Found::default()
    };
    what_it_is(&mut found, &cell);
    numbers(&mut found, &cell);
    where_it_is(&mut found, &cell);
    picture(&mut found, &cell);
    time(&mut found, &cell, zone);
    Ok(found)
}

/// Reads a cell that says something; what cannot be read is remarked and left out.
fn read<T>(found: &mut Found, cell: &str, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
    if cell.is_empty() {
        return None;
    }
    let value = parse(cell);
    if value.is_none() {
        found.remark(Remark::CellUnreadable);
    }
    value
}

fn what_it_is<'a>(found: &mut Found, cell: &impl Fn(Column) -> &'a str) {
    found.kind = read(found, cell(Column::Kind), words::kind);
    found.art = read(found, cell(Column::Art), words::art);
    found.stages = read(found, cell(Column::Stages), words::stages).unwrap_or_default();
    found.languages = read(found, cell(Column::Languages), words::languages).unwrap_or_default();
    found.deliveries = read(found, cell(Column::Deliveries), words::deliveries).unwrap_or_default();
    found.keywords = keywords(cell(Column::Keywords));
    if found.art.is_none() {
        found.remark(Remark::ArtAssumed);
    }
}

/// Ids of the General Finnish Ontology, as ids or as their addresses.
fn keywords(cell: &str) -> Vec<FoundKeyword> {
    let ids = cell.split([',', ';', ' ', '\n']).filter_map(|part| {
        let id = part.trim().rsplit('/').next()?;
        let id = id.strip_prefix("yso:").unwrap_or(id);
        let is_one = id.strip_prefix('p').is_some_and(|digits| {
            !digits.is_empty() && digits.len() < 10 && digits.bytes().all(|b| b.is_ascii_digit())
        });
        is_one.then(|| FoundKeyword { id: format!("yso:{id}"), name: Text::default() })
    });
    let mut keywords: Vec<FoundKeyword> = Vec::new();
    for keyword in ids {
        if !keywords.contains(&keyword) {
            keywords.push(keyword);
        }
    }
    keywords
}

fn numbers<'a>(found: &mut Found, cell: &impl Fn(Column) -> &'a str) {
    let positive = |text: &str| whole(text).filter(|number| *number > 0);
    found.minutes = read(found, cell(Column::Minutes), positive);
    found.group_min = read(found, cell(Column::GroupMin), positive);
    found.group_max = read(found, cell(Column::GroupMax), positive);
    if found.group_min.zip(found.group_max).is_some_and(|(least, most)| least > most) {
        std::mem::swap(&mut found.group_min, &mut found.group_max);
        found.remark(Remark::CellUnreadable);
    }
    found.deadline_days = read(found, cell(Column::DeadlineDays), whole);
    let per = read(found, cell(Column::PricePer), words::price_per);
    found.price = read(found, cell(Column::Price), |text| price(text, per));
}

fn whole(text: &str) -> Option<i32> {
    let digits = text.trim_end_matches(".0");
    digits.parse().ok().filter(|number| (0..=100_000).contains(number))
}

fn price(text: &str, per: Option<words::Per>) -> Option<Price> {
    if words::is_free(text) {
        return Some(Price::Free);
    }
    let sum = text.trim_matches(|c: char| c == '€' || c.is_whitespace());
    match (cents(sum)?, per.unwrap_or(words::Per::Group)) {
        (0, _) => Some(Price::Free),
        (cents, words::Per::Group) => Some(Price::Group(cents)),
        (cents, words::Per::Head) => Some(Price::Head(cents)),
    }
}

fn where_it_is<'a>(found: &mut Found, cell: &impl Fn(Column) -> &'a str) {
    let (name, address) = (prose::line(cell(Column::Place)), prose::line(cell(Column::Address)));
    if !name.is_empty() || !address.is_empty() {
        let name = if name.is_empty() { address.clone() } else { name };
        found.place = Some(FoundPlace {
            id: format!("{name}|{address}").to_lowercase(),
            name: Text::same(&name),
            address: Text::same(&address),
            position: None,
        });
    }
    let href = cell(Column::Link);
    found.href = crate::import::link(href).unwrap_or_default();
    if found.href.is_empty() && !href.is_empty() {
        found.remark(Remark::LinkUnusable);
    }
}

fn picture<'a>(found: &mut Found, cell: &impl Fn(Column) -> &'a str) {
    let address = cell(Column::Picture);
    if address.is_empty() {
        return;
    }
    let (licence, photographer) =
        (prose::line(cell(Column::Licence)), prose::line(cell(Column::Photographer)));
    let alt = prose::line(cell(Column::Alt));
    if !address.starts_with("https://") {
        found.remark(Remark::PictureInsecure);
    } else if licence.is_empty() {
        found.remark(Remark::PictureUnlicensed);
    } else if photographer.is_empty() {
        found.remark(Remark::PictureUnsigned);
    } else {
        if alt.is_empty() {
            found.remark(Remark::PictureUndescribed);
        }
        let alt = if alt.is_empty() { found.title.clone() } else { Text::same(&alt) };
        found.picture = Some(Picture { address: address.to_owned(), licence, photographer, alt });
    }
}

fn time<'a>(found: &mut Found, cell: &impl Fn(Column) -> &'a str, zone: &TimeZone) {
    let mut at = |column| read(found, cell(column), |text| dates::moment(text, zone));
    let (starts, ends) = (at(Column::Start), at(Column::End));
    let (enrols_from, enrols_until) = (at(Column::EnrolsFrom), at(Column::EnrolsUntil));
    let Some(starts_at) = starts else { return };
    let ends_at = ends.filter(|end| *end > starts_at).unwrap_or_else(|| {
        if found.minutes.is_none() {
            found.remark(Remark::EndAssumed);
        }
        starts_at.plus(SignedDuration::from_mins(i64::from(found.minutes.unwrap_or(UNSAID_LENGTH))))
    });
    let capacity = read(found, cell(Column::Capacity), whole);
    found.times.push(FoundTime {
        id: format!("{}@{starts_at}", found.id),
        starts_at,
        ends_at,
        enrols_from,
        enrols_until,
        capacity: capacity.filter(|places| *places > 0),
        fate: if capacity == Some(0) { TimeFate::SoldOut } else { TimeFate::Open },
    });
}
