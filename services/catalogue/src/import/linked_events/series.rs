//! Events that recur are one offering with several times.

use std::collections::HashMap;

use contract::Lang;
use jiff::tz::TimeZone;
use serde_json::Value;
use tenancy::Timestamp;

use super::answer::{any, id_of, text};
use super::{Book, event};
use crate::import::{Found, Reading, Refused, Remark, TimeFate, Why};

/// Every event, with those that belong together as one.
pub(super) fn joined(book: &Book<'_>, zone: &TimeZone, now: Timestamp) -> Reading {
    let parents: HashMap<&str, &Value> = book
        .events
        .iter()
        .filter(|event| recurs(event))
        .filter_map(|event| Some((id_of(event)?, *event)))
        .collect();
    let mut groups: Vec<(String, Vec<&Value>)> = Vec::new();
    let mut places: HashMap<String, usize> = HashMap::new();
    for event in &book.events {
        let key = group_of(event, &parents);
        let at = *places.entry(key.clone()).or_insert_with(|| {
            groups.push((key, Vec::new()));
            groups.len() - 1
        });
        groups[at].1.push(event);
    }
    let mut reading = Reading::default();
    for (_, events) in groups {
        match one(book, &events, &parents, zone, now) {
            Ok(found) => reading.found.push(found),
            Err(refused) => reading.refused.extend(refused),
        }
    }
    reading
}

fn recurs(event: &Value) -> bool {
    text(event, "super_event_type") == "recurring"
}

/// What an event belongs to: a series that recurs, else events of one name and place within one bigger event whose
/// nature is unknown, else itself.
fn group_of<'a>(event: &'a Value, parents: &HashMap<&'a str, &'a Value>) -> String {
    let own = || format!("own {}", id_of(event).unwrap_or_default());
    if recurs(event) {
        return format!("series {}", id_of(event).unwrap_or_default());
    }
    let Some(parent) = event.get("super_event").filter(|parent| !parent.is_null()).and_then(id_of) else {
        return own();
    };
    if parents.contains_key(parent) {
        return format!("series {parent}");
    }
    let place = event.get("location").and_then(id_of).unwrap_or_default();
    format!("part {parent} {} {place}", any(event, "name"))
}

/// One offering of the events of a group: told by the one that stands for all, or by the first that can be read.
fn one(
    book: &Book<'_>,
    events: &[&Value],
    parents: &HashMap<&str, &Value>,
    zone: &TimeZone,
    now: Timestamp,
) -> Result<Found, Vec<Refused>> {
    let (mut read, mut refused) = (Vec::new(), Vec::new());
    for event in events {
        match event::read(book, event, zone) {
            Ok(found) => read.push(found),
            Err(out) => refused.push(out),
        }
    }
    let stands_for_all = read.iter().position(|found| parents.contains_key(found.id.as_str()));
    let is_series = read.len() > 1;
    if read.is_empty() {
        return Err(refused);
    }
    let mut found = read.remove(stands_for_all.unwrap_or_default());
    if is_series {
        found.remark(Remark::Series);
        if stands_for_all.is_some() {
            // The series' own span is no time to come to.
            found.times.clear();
        }
        if stands_for_all.is_none() {
            name_after_the_whole(&mut found, events);
        }
        take_times(&mut found, read);
    }
    called_off(&found)?;
    forget_the_past(&mut found, now);
    Ok(found)
}

/// Parts come and go; the whole keeps its id.
fn name_after_the_whole(found: &mut Found, events: &[&Value]) {
    let whole = events.iter().find_map(|event| event.get("super_event").and_then(id_of));
    if let Some(whole) = whole {
        let place = found.place.as_ref().map_or("", |place| place.id.as_str());
        found.id = format!("{whole}/{}/{place}", found.title.for_reader(Lang::Fi).1);
    }
}

fn take_times(found: &mut Found, parts: Vec<Found>) {
    for part in parts {
        found.minutes = found.minutes.filter(|_| !found.times.is_empty()).or(part.minutes);
        if found.stages.is_empty() {
            found.stages = part.stages;
        }
        for remark in [Remark::Rescheduled, Remark::EndAssumed] {
            if part.remarks.contains(&remark) {
                found.remark(remark);
            }
        }
        found.times.extend(part.times);
    }
    found.times.sort_by(|a, b| (a.starts_at, &a.id).cmp(&(b.starts_at, &b.id)));
    found.remarks.retain(|remark| *remark != Remark::Cancelled);
    if !found.times.is_empty() && found.times.iter().all(|time| time.fate == TimeFate::Cancelled) {
        found.remark(Remark::Cancelled);
    }
}

/// What is called off is no offering; one that is here already hears of it as something that vanished.
fn called_off(found: &Found) -> Result<(), Vec<Refused>> {
    if found.remarks.contains(&Remark::Cancelled) {
        let (id, title) = (found.id.clone(), found.title.clone());
        return Err(vec![Refused { id, title, why: Why::CalledOff }]);
    }
    Ok(())
}

/// What has begun cannot be come to.
fn forget_the_past(found: &mut Found, now: Timestamp) {
    let (past, coming): (Vec<_>, Vec<_>) = found.times.drain(..).partition(|time| time.starts_at <= now);
    found.times = coming;
    if past.iter().any(|time| time.ends_at > now) {
        found.remark(Remark::Ongoing);
    } else if !past.is_empty() && found.times.is_empty() {
        found.remark(Remark::TimesPast);
    }
}
