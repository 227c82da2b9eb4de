//! An offering as linked data in the words of schema.org, for search engines and calendars.

use contract::{
    AccessFeature, Art, ComingTime, Delivery, Kind, Known, Lang, OfferingContent, Price, Text, TimeState,
    Venue, VenueFacts,
};
use serde_json::{Map, Value, json};
use tenancy::Timestamp;

/// For whom and where it is said.
pub(crate) struct Site {
    /// The language of the page.
    pub(crate) lang: Lang,
    /// The zone of its times.
    pub(crate) zone: String,
    /// The address of the offering's page.
    pub(crate) page: String,
    /// The address of the producer's page.
    pub(crate) producer: String,
    /// The address of its picture.
    pub(crate) image: Option<String>,
}

/// The data as text that may stand inside a script element: no character in it can end the element.
pub(crate) fn linked_data(content: &OfferingContent, times: &[ComingTime], site: &Site) -> String {
    let said = described(content, times, site).to_string();
    let dangerous = [('<', "003c"), ('>', "003e"), ('&', "0026"), ('\u{2028}', "2028"), ('\u{2029}', "2029")];
    dangerous.into_iter().fold(said, |said, (letter, code)| said.replace(letter, &format!("\\u{code}")))
}

fn described(content: &OfferingContent, times: &[ComingTime], site: &Site) -> Value {
    let say = |text: &Text| text.for_reader(site.lang).1.to_owned();
    let organizer =
        json!({ "@type": "Organization", "name": say(&content.origin.name), "url": site.producer });
    let mut said = Map::new();
    let mut put = |name: &str, value: Value| {
        let is_empty = value.is_null() || value.as_str() == Some("") || value.as_array() == Some(&Vec::new());
        if !is_empty {
            said.insert(name.to_owned(), value);
        }
    };
    let open: Vec<&ComingTime> = times.iter().filter(|time| time.state != TimeState::Cancelled).collect();
    let is_event = !open.is_empty() && is_an_occasion(content.kind);
    put("@context", json!("https://schema.org"));
    put("@type", json!(if is_event { occasion(content) } else { thing(content.kind) }));
    put("@id", json!(site.page));
    put("url", json!(site.page));
    put("name", json!(say(&content.title)));
    put("description", json!(say(&content.summary)));
    put("image", json!(site.image));
    put("inLanguage", json!(content.languages));
    put(if is_event { "organizer" } else { "provider" }, organizer);
    put("offers", offers(content, site, &open));
    put("keywords", json!(content.more.keywords.iter().map(|one| say(&one.name)).collect::<Vec<_>>()));
    if let Some(venue) = &content.venue
        && (is_event || !is_a_work(content.kind))
    {
        put(if is_event { "location" } else { "areaServed" }, place(venue, content, site.lang));
    }
    if is_event {
        put("startDate", json!(open.first().map(|time| time.starts_at.to_string())));
        put("endDate", json!(open.first().map(|time| time.ends_at.to_string())));
        put("eventAttendanceMode", json!(attendance(content)));
        put("eventSchedule", open.iter().map(|time| schedule(time, &site.zone)).collect());
        put("isAccessibleForFree", json!(content.price == Price::Free));
    } else if is_a_work(content.kind) {
        put("accessibilityFeature", json!(features(&content.more.access)));
    }
    Value::Object(said)
}

/// Whether times of it are occasions that one comes to.
const fn is_an_occasion(kind: Kind) -> bool {
    match kind {
        Kind::Workshop
        | Kind::Performance
        | Kind::Visit
        | Kind::Course
        | Kind::Camp
        | Kind::Hobby
        | Kind::Exhibition
        | Kind::Virtual
        | Kind::VolunteerTask => true,
        Kind::Space | Kind::Berth | Kind::Equipment | Kind::Practice => false,
    }
}

/// Whether one comes to it, follows it over the network, or may choose.
fn attendance(content: &OfferingContent) -> &'static str {
    let is_online = |delivery: &Delivery| match delivery {
        Delivery::LiveStream | Delivery::Recording => true,
        Delivery::AtVenue | Delivery::ComesToYou => false,
    };
    let online = content.deliveries.iter().filter(|delivery| is_online(delivery)).count();
    match (online, content.deliveries.len() - online) {
        (0, _) => "https://schema.org/OfflineEventAttendanceMode",
        (_, 0) => "https://schema.org/OnlineEventAttendanceMode",
        _ => "https://schema.org/MixedEventAttendanceMode",
    }
}

const fn is_a_work(kind: Kind) -> bool {
    matches!(kind, Kind::Course)
}

fn occasion(content: &OfferingContent) -> &'static str {
    match (content.kind, content.art) {
        (Kind::Exhibition, _) => "ExhibitionEvent",
        (Kind::Performance, Art::Theatre) => "TheaterEvent",
        (Kind::Performance, Art::Music) => "MusicEvent",
        (Kind::Performance, Art::Dance) => "DanceEvent",
        (Kind::Performance, Art::Film) => "ScreeningEvent",
        (Kind::Performance, Art::Literature) => "LiteraryEvent",
        (Kind::Workshop | Kind::Visit | Kind::Course, _) => "EducationEvent",
        (
            Kind::Performance
            | Kind::Camp
            | Kind::Hobby
            | Kind::Space
            | Kind::Berth
            | Kind::Equipment
            | Kind::Virtual
            | Kind::VolunteerTask
            | Kind::Practice,
            _,
        ) => "Event",
    }
}

const fn thing(kind: Kind) -> &'static str {
    if is_a_work(kind) { "Course" } else { "Service" }
}

fn offers(content: &OfferingContent, site: &Site, open: &[&ComingTime]) -> Value {
    let unit = match content.price {
        Price::Free => None,
        Price::Group(_) => Some("group"),
        Price::Head(_) => Some("person"),
        Price::Hour(_) => Some("hour"),
    };
    let cents = content.price.cents();
    let price = format!("{}.{:02}", cents / 100, cents % 100);
    let has_room = open.is_empty() || open.iter().any(|time| time.has_room());
    let mut offer = json!({
        "@type": "Offer",
        "url": site.page,
        "price": price,
        "priceCurrency": "EUR",
        "availability": format!("https://schema.org/{}", if has_room { "InStock" } else { "SoldOut" }),
    });
    if let Some(unit) = unit {
        offer["priceSpecification"] = json!({
            "@type": "UnitPriceSpecification", "price": price, "priceCurrency": "EUR", "unitText": unit,
        });
    }
    offer
}

fn schedule(time: &ComingTime, zone: &str) -> Value {
    let clock = |at: Timestamp| at.as_jiff().in_tz(zone).map(|at| at.strftime("%H:%M:%S").to_string()).ok();
    let day = |at: Timestamp| at.as_jiff().in_tz(zone).map(|at| at.strftime("%Y-%m-%d").to_string()).ok();
    json!({
        "@type": "Schedule",
        "startDate": day(time.starts_at),
        "endDate": day(time.ends_at),
        "startTime": clock(time.starts_at),
        "endTime": clock(time.ends_at),
        "scheduleTimezone": zone,
    })
}

fn place(venue: &Venue, content: &OfferingContent, lang: Lang) -> Value {
    let mut place = json!({
        "@type": "Place",
        "name": venue.name.for_reader(lang).1,
        "address": venue.address.for_reader(lang).1,
    });
    if let Some(position) = venue.position {
        let degrees = |millionths: i32| f64::from(millionths) / 1_000_000.0;
        place["geo"] = json!({
            "@type": "GeoCoordinates",
            "latitude": degrees(position.lat),
            "longitude": degrees(position.lon),
        });
    }
    let known = amenities(venue.facts);
    let said = content.more.access.iter().map(|feature| (feature.as_str(), true));
    let said = said.filter(|(name, _)| known.iter().all(|(one, _)| one != name));
    let amenities: Vec<Value> = known
        .iter()
        .copied()
        .chain(said)
        .map(|(name, value)| json!({ "@type": "LocationFeatureSpecification", "name": name, "value": value }))
        .collect();
    if !amenities.is_empty() {
        place["amenityFeature"] = amenities.into();
    }
    place
}

/// What is known of a place; what nobody has said is left out, for it is not "no".
fn amenities(facts: VenueFacts) -> Vec<(&'static str, bool)> {
    let all = [
        ("step_free", facts.step_free),
        ("induction_loop", facts.induction_loop),
        ("toilets", facts.toilets),
        ("cloakroom", facts.cloakroom),
        ("parking", facts.parking),
    ];
    let known = all.into_iter().filter_map(|(name, known)| match known {
        Known::Yes => Some((name, true)),
        Known::No => Some((name, false)),
        Known::Unknown => None,
    });
    known.collect()
}

/// The words that schema.org's own list has for access features.
fn features(access: &[AccessFeature]) -> Vec<&'static str> {
    let known = access.iter().filter_map(|feature| match feature {
        AccessFeature::SignLanguage => Some("signLanguage"),
        AccessFeature::AudioDescription => Some("audioDescription"),
        AccessFeature::Captions => Some("captions"),
        AccessFeature::Tactile => Some("tactileObject"),
        AccessFeature::StepFree
        | AccessFeature::AccessibleToilet
        | AccessFeature::InductionLoop
        | AccessFeature::EasyLanguage
        | AccessFeature::QuietSpace
        | AccessFeature::AssistanceDog => None,
    });
    known.collect()
}

#[cfg(test)]
mod tests;
