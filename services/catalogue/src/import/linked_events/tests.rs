use jiff::tz::TimeZone;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::{next_page, parse, read};
use crate::import::{Found, Reading, Remark, TimeFate, Unreadable, Why};
use contract::{Art, Delivery, Kind, Price};

fn helsinki() -> TimeZone {
    TimeZone::get("Europe/Helsinki").expect("a zone")
}

fn reading_at(now: &str, answers: &[Value]) -> Reading {
    read(answers, &helsinki(), now.parse().expect("a moment")).expect("there are events")
}

fn reading(answers: &[Value]) -> Reading {
    reading_at("2020-05-20T00:00:00Z", answers)
}

/// A real answer, if this machine has them.
fn real(name: &str) -> Option<Value> {
    let bytes = testkit::shared_data(&format!("linkedevents/{name}"))?;
    Some(parse(&bytes).expect("a real answer is JSON"))
}

#[test]
fn real_events_are_read_whole() {
    let Some(events) = real("real_events.json") else { return };
    assert_eq!(next_page(&events), Some("https://api.hel.fi/linkedevents/v1/event/?page=2"));
    insta::assert_json_snapshot!(reading(&[events]));
}

#[test]
fn a_real_event_with_its_place_and_keywords_is_read_whole() {
    let Some(event) = real("real_event_with_locations_and_keywords.json") else { return };
    insta::assert_json_snapshot!(reading(&[event]));
}

#[test]
fn places_and_keywords_of_other_answers_are_put_to_the_events_that_name_them() {
    let (Some(places), Some(keywords)) = (real("real_places.json"), real("real_keywords.json")) else {
        return;
    };
    let event = json!({"@type": "Event/LinkedEvent", "id": "a:1", "name": {"fi": "Satu"},
        "location": {"@id": "https://api.hel.fi/linkedevents/v1/place/tprek:15417/"},
        "keywords": [{"@id": "https://api.hel.fi/linkedevents/v1/keyword/yso:p4354/"}]});
    let found = reading(&[event, places, keywords]).found.remove(0);
    let place = found.place.expect("a place");
    assert_eq!(
        (place.name.sv.as_str(), place.address.sv.as_str()),
        ("Sellobiblioteket", "Albergagatan 9, 02600 Esbo")
    );
    assert_eq!(place.position, Some([60_217_480, 24_809_920]));
    assert_eq!(found.keywords[0].name.en, "children (age groups)");
}

fn event(id: &str, more: &Value) -> Value {
    let mut event = json!({
        "@type": "Event/LinkedEvent", "id": id, "name": {"fi": "Konsertti"},
        "start_time": "2020-06-01T15:00:00Z", "end_time": "2020-06-01T16:30:00Z", "event_status": "EventScheduled",
    });
    for (field, value) in more.as_object().expect("fields") {
        event[field] = value.clone();
    }
    event
}

fn one(more: &Value) -> Found {
    reading(&[event("a:1", more)]).found.remove(0)
}

#[test]
fn an_answer_that_is_no_list_of_events_is_told_by_what_it_is() {
    for (bytes, why) in [
        ("", Unreadable::Empty),
        (" \u{FEFF}\n", Unreadable::Empty),
        ("<!doctype html><title>x", Unreadable::WebPage),
        ("id;title", Unreadable::NotJson),
    ] {
        assert_eq!(parse(bytes.as_bytes()), Err(why), "{bytes}");
    }
    for answer in [json!({}), json!([]), json!({"data": []}), json!(1), json!({"detail": "Not found."})] {
        assert_eq!(
            read(&[answer], &helsinki(), "2020-01-01T00:00:00Z".parse().expect("a moment")),
            Err(Unreadable::NoEvents)
        );
    }
}

#[test]
fn capacity_and_enrolment_make_a_time_that_is_booked_here() {
    let found = one(&json!({"maximum_attendee_capacity": 20, "remaining_attendee_capacity": 12,
        "enrolment_start_time": "2020-05-01T06:00:00Z", "enrolment_end_time": "2020-05-30T06:00:00Z"}));
    assert_eq!(found.times[0].capacity, Some(12));
    assert_eq!(found.times[0].enrols_until.map(|at| at.to_string()).as_deref(), Some("2020-05-30T06:00:00Z"));
    assert_eq!(found.minutes, Some(90));
    assert_eq!(one(&json!({})).times[0].capacity, None);
    assert_eq!(
        one(&json!({"maximum_attendee_capacity": 20, "remaining_attendee_capacity": 0})).times[0].fate,
        TimeFate::SoldOut
    );
}

#[test]
fn what_became_of_an_event_is_known() {
    let fate = |status: &str| reading(&[event("a:1", &json!({"event_status": status}))]);
    assert_eq!(fate("EventCancelled").refused[0].why, Why::CalledOff);
    assert!(fate("EventPostponed").found[0].times.is_empty());
    assert!(fate("EventPostponed").found[0].remarks.contains(&Remark::Postponed));
    assert_eq!(fate("EventRescheduled").found[0].times.len(), 1);
    for (more, why) in [
        (json!({"deleted": true}), Why::Deleted),
        (json!({"replaced_by": "a:2", "deleted": true}), Why::Replaced),
        (json!({"publication_status": "draft"}), Why::NotPublic),
        (json!({"name": {"fi": " "}}), Why::NoTitle),
        (json!({"id": "", "@id": ""}), Why::NoId),
    ] {
        assert_eq!(reading(&[event("a:1", &more)]).refused[0].why, why, "{more}");
    }
}

#[test]
fn what_is_past_gives_no_time() {
    let events = [event("a:1", &json!({}))];
    let past = reading_at("2020-06-02T00:00:00Z", &events).found.remove(0);
    assert!(past.times.is_empty() && past.remarks.contains(&Remark::TimesPast));
    let now = reading_at("2020-06-01T15:30:00Z", &events).found.remove(0);
    assert!(now.times.is_empty() && now.remarks.contains(&Remark::Ongoing));
}

#[test]
fn a_series_that_recurs_is_one_offering_with_its_times() {
    let parent = event("a:s", &json!({"super_event_type": "recurring", "end_time": "2020-07-01T00:00:00Z"}));
    let part = |id: &str, start: &str| {
        event(
            id,
            &json!({"start_time": start, "end_time": null,
        "super_event": {"@id": "https://x/v1/event/a:s/"}, "name": {"fi": "Osa"}}),
        )
    };
    let events = [part("a:2", "2020-06-20T10:00:00Z"), parent, part("a:1", "2020-06-10T10:00:00Z")];
    let found = reading(&events).found;
    assert_eq!(found.len(), 1);
    assert_eq!((found[0].id.as_str(), found[0].title.fi.as_str()), ("a:s", "Konsertti"));
    assert_eq!(found[0].times.iter().map(|time| time.id.as_str()).collect::<Vec<_>>(), ["a:1", "a:2"]);
    assert!(found[0].remarks.contains(&Remark::Series));
}

#[test]
fn parts_of_an_unknown_whole_are_joined_by_name_and_place_alone() {
    let part = |id: &str, name: &str| {
        event(id, &json!({"name": {"fi": name}, "super_event": {"@id": "https://x/v1/event/a:w/"}}))
    };
    let found = reading(&[
        part("a:1", "Satu"),
        part("a:2", "Peli"),
        part("a:3", "Satu"),
        event("a:4", &json!({"name": {"fi": "Satu"}})),
    ])
    .found;
    assert_eq!(found.iter().map(|found| found.times.len()).collect::<Vec<_>>(), [2, 1, 1]);
    assert!(found[0].id.starts_with("a:w/"));
}

#[test]
fn an_event_that_comes_twice_counts_once_as_it_was_said_last() {
    let found = reading(&[
        json!({"data": [event("a:1", &json!({}))]}),
        json!({"data": [event("a:1", &json!({"name": {"fi": "Uusi"}}))]}),
    ])
    .found;
    assert_eq!((found.len(), found[0].title.fi.as_str()), (1, "Uusi"));
}

#[test]
fn prices_kinds_and_languages_are_told() {
    let found = one(&json!({"type_id": "Course", "offers": [{"is_free": false, "price": {"fi": "12 €"}}],
        "keywords": [{"@id": "/v1/keyword/yso:p1808/"}, {"@id": "/v1/keyword/helmet:1/"}],
        "in_language": [{"@id": "/v1/language/ru/"}], "location": {"@id": "/v1/place/helsinki:internet/"}}));
    assert_eq!(
        (found.kind, found.art, found.price),
        (Some(Kind::Course), Some(Art::Music), Some(Price::Head(1200)))
    );
    assert_eq!((found.languages, found.deliveries), (vec!["ru".to_owned()], vec![Delivery::LiveStream]));
    assert_eq!(found.keywords.len(), 1);
    assert!(!found.remarks.contains(&Remark::PriceInWords));
    assert!(
        one(&json!({"offers": [{"is_free": false, "price": {"fi": "pyydä tarjous"}}]}))
            .remarks
            .contains(&Remark::PriceUnreadable)
    );
}

#[test]
fn other_languages_are_kept() {
    let found = one(&json!({"name": {"fi": "Satu", "ru": "Сказка"}, "description": {"ru": "<p>Да"}}));
    assert_eq!(
        (
            found.also_in[0].lang.as_str(),
            found.also_in[0].title.as_str(),
            found.also_in[0].description.as_str()
        ),
        ("ru", "Сказка", "Да")
    );
}

#[test]
fn a_picture_needs_a_licence_and_a_maker() {
    let with = |image: Value| one(&json!({"images": [image]}));
    let whole = json!({"url": "https://a.example/a.jpg", "license": "cc_by", "photographer_name": "N. N.", "alt_text": "Kuva"});
    assert_eq!(with(whole.clone()).picture.map(|picture| picture.licence).as_deref(), Some("CC BY 4.0"));
    for (field, value, remark) in [
        ("url", json!("http://a.example/a.jpg"), Remark::PictureInsecure),
        ("license", json!(null), Remark::PictureUnlicensed),
        ("photographer_name", json!(""), Remark::PictureUnsigned),
    ] {
        let mut image = whole.clone();
        image[field] = value;
        let found = with(image);
        assert!(found.picture.is_none() && found.remarks.contains(&remark), "{field}");
    }
}

#[test]
fn links_that_could_act_are_left_out() {
    for bad in [
        "javascript:alert(1)",
        "data:text/html,x",
        "https://user:pass@a.example/",
        "nowhere",
        "http://localhost/",
    ] {
        let found = one(&json!({"info_url": {"fi": bad}}));
        assert!(found.href.is_empty() && found.remarks.contains(&Remark::LinkUnusable), "{bad}");
    }
    assert_eq!(one(&json!({"info_url": {"sv": "www.a.example/x"}})).href, "https://www.a.example/x");
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        if let Ok(answer) = parse(&bytes) {
            let _ = read(&[answer], &helsinki(), "2020-01-01T00:00:00Z".parse().expect("a moment"));
        }
    }

    #[test]
    fn any_value_in_any_field_is_read_or_refused(field in "(id|name|location|keywords|offers|images|start_time|end_time|super_event|super_event_type|short_description|in_language|info_url|external_links|audience_min_age|maximum_attendee_capacity|replaced_by|@id)", value in values()) {
        let answer = event("a:1", &json!({ field: value }));
        let _ = read(&[answer], &helsinki(), "2020-01-01T00:00:00Z".parse().expect("a moment"));
    }
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,30}".prop_map(Value::from)
    ];
    leaf.prop_recursive(3, 20, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map(
                "(fi|sv|en|id|@id|name|url|is_free|price|info_url|coordinates|position|ru)",
                inner,
                0..4
            )
            .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}
