//! One event as an offering of ours.

use contract::{Delivery, Lang, Stage};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use serde_json::Value;
use tenancy::Timestamp;

use super::answer::{any, id_of, is, link, list, number, other_tongues, said, text};
use super::{Book, offers, place, themes};
use crate::import::{
    Found, FoundTime, OtherTongue, Picture, Refused, Remark, TimeFate, Why, dates, mailbox, prose,
};

/// How long an event is whose end is not said.
const UNSAID_LENGTH: SignedDuration = SignedDuration::from_hours(1);
/// What goes on for longer is an exhibition or a festival: its length says nothing about a visit.
const LONGEST_VISIT: SignedDuration = SignedDuration::from_hours(12);

/// Why an event stays out; none if it may come in.
fn refusal(event: &Value) -> Option<Why> {
    let replaced = event.get("replaced_by").is_some_and(|by| !by.is_null());
    if replaced {
        Some(Why::Replaced)
    } else if is(event, "deleted") {
        Some(Why::Deleted)
    } else if text(event, "publication_status") == "draft" {
        Some(Why::NotPublic)
    } else if id_of(event).is_none() {
        Some(Why::NoId)
    } else {
        None
    }
}

/// Reads an event, with its one time.
pub(super) fn read(book: &Book<'_>, event: &Value, zone: &TimeZone) -> Result<Found, Refused> {
    let title = said(event, "name", prose::line);
    let id = id_of(event).unwrap_or_default().to_owned();
    let others = other_tongues(event, "name");
    let has_no_name = title.for_reader(Lang::Fi).1.is_empty();
    if let Some(why) = refusal(event).or(has_no_name.then_some(Why::NoTitle)) {
        return Err(Refused { id, title, why });
    }
    let mut found = Found {
        id,
        title,
        summary: said(event, "short_description", prose::line),
        description: said(event, "description", prose::paragraphs),
        also_in: also_in(event, others),
        languages: languages(event),
        group_min: number(event, "minimum_attendee_capacity").filter(|least| *least > 0),
        stages: stages(event),
        email: mailbox(text(event, "email")),
        ..Found::default()
    };
    add_extra_place(event, &mut found);
    place::read(book, event, &mut found);
    themes::read(book, event, &mut found);
    offers::read(event, &mut found);
    picture(event, &mut found);
    href(event, &mut found);
    time(event, zone, &mut found);
    Ok(found)
}

fn also_in(event: &Value, titles: Vec<(String, String)>) -> Vec<OtherTongue> {
    let of = |field: &str, lang: &str| {
        other_tongues(event, field).into_iter().find(|(its, _)| its == lang).map(|(_, words)| words)
    };
    titles
        .into_iter()
        .map(|(lang, title)| OtherTongue {
            title: prose::squeezed(&title),
            summary: prose::squeezed(&of("short_description", &lang).unwrap_or_default()),
            description: of("description", &lang).unwrap_or_default(),
            lang,
        })
        .collect()
}

/// Where within the place, and how to find it, belongs to the story.
fn add_extra_place(event: &Value, found: &mut Found) {
    let extra = said(event, "location_extra_info", prose::line);
    for (story, extra) in [
        (&mut found.description.fi, extra.fi),
        (&mut found.description.sv, extra.sv),
        (&mut found.description.en, extra.en),
    ] {
        if !extra.is_empty() && !story.contains(&extra) {
            *story = if story.is_empty() { extra } else { format!("{story}\n\n{extra}") };
        }
    }
}

fn languages(event: &Value) -> Vec<String> {
    let codes = list(event, "in_language").iter().filter_map(id_of);
    let codes = codes.filter(|code| (2..=11).contains(&code.len()));
    codes.map(|code| code.to_lowercase().replace('_', "-")).collect()
}

/// Everyone whose age lies within what is said; nobody if nothing is.
fn stages(event: &Value) -> Vec<Stage> {
    let (least, most) = (number(event, "audience_min_age"), number(event, "audience_max_age"));
    let Some(least) = least.or(most.map(|_| 0)) else { return Vec::new() };
    let most = most.unwrap_or(120);
    AGES.iter().filter(|(_, from, to)| *from <= most && least <= *to).map(|(stage, ..)| *stage).collect()
}

/// The stages that an age alone tells, with the ages of who is in them.
const AGES: [(Stage, i32, i32); 16] = [
    (Stage::Age0To2, 0, 2),
    (Stage::Age3To4, 3, 4),
    (Stage::Age5, 5, 5),
    (Stage::Preschool, 6, 6),
    (Stage::Grade1, 7, 7),
    (Stage::Grade2, 8, 8),
    (Stage::Grade3, 9, 9),
    (Stage::Grade4, 10, 10),
    (Stage::Grade5, 11, 11),
    (Stage::Grade6, 12, 12),
    (Stage::Grade7, 13, 13),
    (Stage::Grade8, 14, 14),
    (Stage::Grade9, 15, 15),
    (Stage::UpperSecondary, 16, 18),
    (Stage::Adults, 18, 120),
    (Stage::SeniorsHome, 65, 120),
];

/// The first picture, if its licence and its maker are known.
fn picture(event: &Value, found: &mut Found) {
    let Some(image) = list(event, "images").first() else { return };
    let (address, licence) = (text(image, "url").trim(), text(image, "license").trim());
    let photographer = prose::line(text(image, "photographer_name"));
    if !address.starts_with("https://") {
        return found.remark(Remark::PictureInsecure);
    }
    if licence.is_empty() {
        return found.remark(Remark::PictureUnlicensed);
    }
    if photographer.is_empty() {
        return found.remark(Remark::PictureUnsigned);
    }
    if licence == "event_only" {
        found.remark(Remark::PictureForThisOnly);
    }
    let alt = prose::line(text(image, "alt_text"));
    let alt = if alt.is_empty() {
        found.remark(Remark::PictureUndescribed);
        found.title.clone()
    } else {
        contract::Text { fi: alt, ..contract::Text::default() }
    };
    found.picture =
        Some(Picture { address: address.to_owned(), licence: licence_in_words(licence), photographer, alt });
}

/// Linked Events writes licences as tokens.
fn licence_in_words(token: &str) -> String {
    match token {
        "cc_by" => "CC BY 4.0".to_owned(),
        "event_only" => "Event only".to_owned(),
        other => prose::line(other),
    }
}

/// Where one enrols, else where one buys, else where one reads more.
fn href(event: &Value, found: &mut Found) {
    let enrols = list(event, "external_links")
        .iter()
        .find(|link| ["registration", "enrolment"].contains(&text(link, "name")));
    let enrols = enrols.and_then(|link| crate::import::link(text(link, "link")));
    let buys = list(event, "offers").iter().find_map(|offer| link(offer, "info_url"));
    let reads = link(event, "info_url");
    if reads.is_none() && !any(event, "info_url").is_empty() {
        found.remark(Remark::LinkUnusable);
    }
    found.href = enrols.or(buys).or(reads).unwrap_or_default();
}

/// The event's own time, and how long a visit is.
fn time(event: &Value, zone: &TimeZone, found: &mut Found) {
    let fate = match text(event, "event_status") {
        "EventPostponed" => return found.remark(Remark::Postponed),
        "EventCancelled" => {
            found.remark(Remark::Cancelled);
            TimeFate::Cancelled
        }
        "EventRescheduled" => {
            found.remark(Remark::Rescheduled);
            TimeFate::Open
        }
        _ if number(event, "remaining_attendee_capacity") == Some(0) => TimeFate::SoldOut,
        _ => TimeFate::Open,
    };
    let at = |field: &str| dates::moment(text(event, field), zone);
    let Some(starts_at) = at("start_time") else { return };
    let ends_at = ends_at(event, zone).filter(|end| *end > starts_at).unwrap_or_else(|| {
        found.remark(Remark::EndAssumed);
        starts_at.plus(UNSAID_LENGTH)
    });
    let length = starts_at.as_jiff().duration_until(ends_at.as_jiff());
    if length <= LONGEST_VISIT {
        found.minutes = i32::try_from(length.as_mins()).ok().filter(|minutes| *minutes > 0);
    }
    let most = number(event, "maximum_attendee_capacity").filter(|most| *most > 0);
    // What is left changes with each look; how many may come at most does not.
    found.group_max = found.group_max.max(most);
    found.times.push(FoundTime {
        id: found.id.clone(),
        starts_at,
        ends_at,
        enrols_from: at("enrolment_start_time"),
        enrols_until: at("enrolment_end_time"),
        capacity: number(event, "remaining_attendee_capacity").or(most).filter(|_| most.is_some()),
        fate,
    });
}

/// A bare date is the whole day.
fn ends_at(event: &Value, zone: &TimeZone) -> Option<Timestamp> {
    let end = text(event, "end_time");
    let at = dates::moment(end, zone)?;
    if !dates::is_bare_date(end) {
        return Some(at);
    }
    let next_day = at.as_jiff().to_zoned(zone.clone()).checked_add(1.day()).ok()?;
    Some(Timestamp::from_jiff(next_day.timestamp()))
}

/// A place that is the network itself.
pub(super) fn delivery(place: &str) -> Delivery {
    if place.ends_with(":internet") { Delivery::LiveStream } else { Delivery::AtVenue }
}
