//! Where an event takes place.

use contract::{Delivery, Lang, Text};
use serde_json::Value;

use super::Book;
use super::answer::{id_of, said, text};
use super::event::delivery;
use crate::import::{Found, FoundPlace, Remark, prose};

/// Reads the place of an event into what was found.
pub(super) fn read(book: &Book<'_>, event: &Value, found: &mut Found) {
    let Some(named) = event.get("location").filter(|place| !place.is_null()) else { return };
    let Some(id) = id_of(named) else { return };
    let delivery = delivery(id);
    found.deliveries = vec![delivery];
    if delivery == Delivery::LiveStream {
        return;
    }
    match book.place(named) {
        Some(place) => found.place = Some(told(id, place)),
        None => found.remark(Remark::PlaceUnknown),
    }
}

fn told(id: &str, place: &Value) -> FoundPlace {
    let street = said(place, "street_address", prose::line);
    let town = said(place, "address_locality", prose::line);
    let code = text(place, "postal_code").trim();
    let address = |lang: Lang| {
        let (street, town) = (street.exactly(lang), town.exactly(lang));
        let town = [code, town].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        if street.is_empty() {
            String::new()
        } else {
            [street, &town].join(", ").trim_end_matches(", ").to_owned()
        }
    };
    FoundPlace {
        id: id.to_owned(),
        name: said(place, "name", prose::line),
        address: Text::new(address(Lang::Fi), address(Lang::Sv), address(Lang::En)),
        position: position(place),
    }
}

/// The source writes longitude first; positions of ours begin with latitude.
fn position(place: &Value) -> Option<[i64; 2]> {
    let at = |index: usize| place.pointer(&format!("/position/coordinates/{index}"))?.as_f64();
    let (longitude, latitude) = (at(0)?, at(1)?);
    let lies_on_earth = longitude.abs() <= 180.0 && latitude.abs() <= 90.0;
    lies_on_earth.then(|| [millionths(latitude), millionths(longitude)])
}

#[allow(clippy::cast_possible_truncation, reason = "a degree of at most 180 fits")]
fn millionths(degrees: f64) -> i64 {
    (degrees * 1_000_000.0).round() as i64
}
