use contract::{
    Counts, Delivery, Home, OccurrenceId, OfferingDetails, OfferingId, Origin, Stage, VenueFacts,
};
use tenancy::TenantId;

use super::*;

fn at(text: &str) -> Timestamp {
    text.parse().expect("a moment")
}

fn time(starts: &str, ends: &str, taken: i32) -> ComingTime {
    ComingTime {
        occurrence: OccurrenceId::new(),
        starts_at: at(starts),
        ends_at: at(ends),
        enrols_until: at(starts),
        languages: Vec::new(),
        counts: Counts::Heads,
        capacity: 20,
        taken,
        group_min: 1,
        state: TimeState::Open,
    }
}

fn content(title: &str) -> OfferingContent {
    let said = |word: &str| Text::new(format!("{word} fi"), format!("{word} sv"), "");
    let facts = VenueFacts { step_free: Known::Yes, parking: Known::No, ..VenueFacts::default() };
    OfferingContent {
        id: OfferingId::new(),
        origin: Origin {
            owner: TenantId::new(),
            slug: "verstas".to_owned(),
            name: said("Verstas"),
            home: Home { slug: "raasepori".to_owned(), name: said("Raasepori"), from: said("Raaseporista") },
        },
        kind: Kind::Performance,
        title: said(title),
        summary: said("Lause"),
        description: Text::default(),
        stages: vec![Stage::Grade1],
        deliveries: vec![Delivery::AtVenue],
        languages: vec!["fi".to_owned(), "sv".to_owned()],
        minutes: Some(50),
        price: Price::Head(1_250),
        group_min: 1,
        group_max: 30,
        deadline_days: 3,
        art: Art::Theatre,
        image: None,
        venue: Some(Venue { name: said("Talo"), address: said("Katu 1"), facts, ..Venue::default() }),
        more_images: Vec::new(),
        more: OfferingDetails { access: vec![AccessFeature::Captions], ..OfferingDetails::default() },
    }
}

fn site(lang: Lang) -> Site {
    Site {
        lang,
        zone: "Europe/Helsinki".to_owned(),
        page: "https://a.example/offerings/1".to_owned(),
        producer: "https://a.example/producers/verstas".to_owned(),
        image: None,
    }
}

fn read(content: &OfferingContent, times: &[ComingTime], lang: Lang) -> Value {
    serde_json::from_str(&linked_data(content, times, &site(lang))).expect("what is said can be read")
}

#[test]
fn an_occasion_says_when_where_by_whom_and_for_how_much() {
    let times = [
        time("2027-01-12T07:00:00Z", "2027-01-12T08:30:00Z", 20),
        time("2027-06-02T06:00:00Z", "2027-06-02T07:30:00Z", 3),
    ];
    let said = read(&content("Karhu"), &times, Lang::Sv);
    assert_eq!(said["@type"], "TheaterEvent");
    assert_eq!(said["name"], "Karhu sv");
    assert_eq!(said["inLanguage"], json!(["fi", "sv"]));
    assert_eq!(said["organizer"]["url"], "https://a.example/producers/verstas");
    assert_eq!(said["offers"]["price"], "12.50");
    assert_eq!(said["offers"]["priceSpecification"]["unitText"], "person");
    assert_eq!(said["offers"]["availability"], "https://schema.org/InStock");
    assert_eq!(said["startDate"], "2027-01-12T07:00:00Z");
    let summer = &said["eventSchedule"][1];
    assert_eq!((&summer["startTime"], &summer["startDate"]), (&json!("09:00:00"), &json!("2027-06-02")));
    assert_eq!(said["location"]["name"], "Talo sv");
    let amenities = said["location"]["amenityFeature"].as_array().expect("amenities");
    let named: Vec<(&str, bool)> = amenities
        .iter()
        .map(|one| (one["name"].as_str().expect("a name"), one["value"] == json!(true)))
        .collect();
    assert_eq!(named, [("step_free", true), ("parking", false), ("captions", true)]);
}

#[test]
fn an_occasion_says_whether_one_comes_to_it_or_follows_it_over_the_network() {
    let times = [time("2027-01-12T07:00:00Z", "2027-01-12T08:30:00Z", 0)];
    let mode = |deliveries: &[Delivery]| {
        let content = OfferingContent { deliveries: deliveries.to_vec(), ..content("Karhu") };
        read(&content, &times, Lang::Fi)["eventAttendanceMode"].clone()
    };
    let named = |name: &str| json!(format!("https://schema.org/{name}EventAttendanceMode"));
    assert_eq!(mode(&[Delivery::AtVenue, Delivery::ComesToYou]), named("Offline"));
    assert_eq!(mode(&[Delivery::LiveStream]), named("Online"));
    assert_eq!(mode(&[Delivery::ComesToYou, Delivery::LiveStream]), named("Mixed"));
}

#[test]
fn what_has_no_times_is_a_service_and_a_course_a_course() {
    let said = read(&content("Karhu"), &[], Lang::Fi);
    assert_eq!(said["@type"], "Service");
    assert!(said.get("startDate").is_none() && said.get("eventSchedule").is_none());
    assert_eq!(said["provider"]["name"], "Verstas fi");
    let course = OfferingContent { kind: Kind::Course, ..content("Kurssi") };
    let said = read(&course, &[], Lang::Fi);
    assert_eq!((&said["@type"], &said["accessibilityFeature"]), (&json!("Course"), &json!(["captions"])));
}

#[test]
fn what_is_full_or_cancelled_says_so() {
    let full = [time("2027-01-12T07:00:00Z", "2027-01-12T08:30:00Z", 20)];
    assert_eq!(
        read(&content("Karhu"), &full, Lang::Fi)["offers"]["availability"],
        "https://schema.org/SoldOut"
    );
    let cancelled = [ComingTime { state: TimeState::Cancelled, ..full[0].clone() }];
    assert_eq!(read(&content("Karhu"), &cancelled, Lang::Fi)["@type"], "Service");
}

#[test]
fn no_word_ends_the_element() {
    let title = "</script><script>alert(1)</script>&<!--\u{2028}";
    let said = linked_data(&content(title), &[], &site(Lang::Fi));
    assert!(!said.contains(['<', '>', '&', '\u{2028}']), "{said}");
    let read: Value = serde_json::from_str(&said).expect("what is said can be read");
    assert_eq!(read["name"], format!("{title} fi"));
}
