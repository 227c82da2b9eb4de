//! What is printed is read back as it was; what cannot be read is told, beside its field, and changes nothing.

use std::sync::Arc;

use contract::{
    AccessFeature, Delivery, Home, Keyword, Kind, Known, Lang, Material, MaterialUse, Mode, Phrases, Price,
    Stage, TenantCard, TenantKind, Text, Theme, Venue, VenueId,
};
use jiff::tz::TimeZone;
use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_assert_eq, prop_oneof, proptest};
use proptest::sample::subsequence;
use tenancy::{TeamId, TenantId, Timestamp};

use super::sheet::{cents, sum};
use super::{Around, FlawKind, KEPT, LANGUAGES, Step, Typed, copy_of, parse, print, rows_of};
use crate::draft::{Draft, MOST_TITLE, Missing, Visibility};

fn town(slug: &str) -> Arc<TenantCard> {
    let said = Text::same(slug);
    Arc::new(TenantCard {
        id: TenantId::new(),
        slug: slug.to_owned(),
        kind: TenantKind::Municipality,
        host: format!("{slug}.localhost"),
        name: said.clone(),
        phrases: Phrases { from: said.clone(), inside: said.clone(), part_of: said.clone() },
        tagline: said.clone(),
        run_by: said,
        langs: Lang::ALL.to_vec(),
        zone: "Europe/Helsinki".to_owned(),
        mark: String::new(),
        contact_email: None,
        theme: Theme { hue: 0.0, chroma: 0.1, hue_2: 0.0, chroma_2: 0.1 },
    })
}

fn around() -> Around {
    let venue = |name: &str| Venue { id: Some(VenueId::new()), name: Text::same(name), ..Venue::default() };
    Around {
        zone: TimeZone::get("Europe/Helsinki").expect("a zone"),
        municipalities: vec![town("hanko"), town("inkoo"), town("raasepori")],
        tenants: vec![TenantId::new(), TenantId::new()],
        teams: vec![TeamId::new()],
        venues: vec![venue("Köysimakasiini"), venue("Ruukki")],
    }
}

fn words() -> impl Strategy<Value = String> {
    "[a-zåäö]{0,12}( [a-zåäö]{1,8}){0,3}".prop_map(|said| said.trim().to_owned())
}

fn text() -> impl Strategy<Value = Text> {
    (words(), words(), words()).prop_map(|(fi, sv, en)| Text { fi, sv, en })
}

/// Texts of which at least one language is said, as a label is.
fn label() -> impl Strategy<Value = Text> {
    (text(), "[a-z]{1,9}").prop_map(|(text, said)| Text { fi: said, ..text })
}

fn told() -> impl Strategy<Value = Draft> {
    let sizes = (1_i32..100, 0_i32..50).prop_map(|(least, more)| (Some(least), Some(least + more)));
    let stages = subsequence(Stage::ALL, 0..Stage::ALL.len());
    let languages = subsequence(LANGUAGES.to_vec(), 0..LANGUAGES.len());
    let access = subsequence(AccessFeature::ALL, 0..AccessFeature::ALL.len());
    (text(), text(), text(), stages, languages, access, sizes, any::<bool>()).prop_map(
        |(title, summary, description, stages, languages, access, (group_min, group_max), has_length)| {
            let mut draft =
                Draft { title, summary, description, stages, group_min, group_max, ..Draft::default() };
            draft.kind = Some(Kind::Visit);
            draft.languages = languages.into_iter().map(str::to_owned).collect();
            draft.minutes = has_length.then_some(90);
            draft.details.access = access;
            draft
        },
    )
}

fn price() -> impl Strategy<Value = Option<Price>> {
    prop_oneof![
        Just(None),
        Just(Some(Price::Free)),
        (0_i64..100_000_000).prop_map(|cents| Some(Price::Group(cents))),
        (0_i64..100_000_000).prop_map(|cents| Some(Price::Head(cents))),
        (0_i64..100_000_000).prop_map(|cents| Some(Price::Hour(cents))),
    ]
}

fn keywords() -> impl Strategy<Value = Vec<Keyword>> {
    vec((1_u32..99_999, label()), 0..5).prop_map(|all| {
        all.into_iter().map(|(id, name)| Keyword { id: format!("yso:p{id}"), name }).collect()
    })
}

fn materials() -> impl Strategy<Value = Vec<Material>> {
    let one = (subsequence(MaterialUse::ALL, 1), label(), "[a-z]{1,9}").prop_map(|(part, title, path)| {
        Material { part: part[0], title, href: format!("https://example.org/{path}") }
    });
    vec(one, 0..5)
}

/// The rest of a draft, with what it names taken from `around`.
fn arranged(around: &Around) -> impl Strategy<Value = Draft> + use<> {
    let (venues, tenants, teams) = (around.venues.clone(), around.tenants.clone(), around.teams.clone());
    let towns: Vec<String> = around.municipalities.iter().map(|town| town.slug.clone()).collect();
    let known = subsequence(Known::ALL, 1).prop_map(|one| one[0]);
    let moment = (0_i64..3_000_000_000)
        .prop_map(|second| Timestamp::from_jiff(jiff::Timestamp::from_second(second).expect("a moment")));
    let places = (
        subsequence(Delivery::ALL, 0..5),
        proptest::option::of(subsequence(venues, 1)),
        subsequence(towns, 0..4),
        known,
        text(),
    );
    let booked = (
        price(),
        subsequence(Mode::ALL, 1),
        prop_oneof![
            Just(Visibility::Public),
            Just(Visibility::OwnUnits),
            subsequence(tenants, 0..3).prop_map(Visibility::Named)
        ],
        (proptest::option::of(moment), 1_i64..1_000_000_000, any::<bool>()),
        proptest::option::of(subsequence(teams, 1)),
        0_i32..365,
    );
    (places, booked, keywords(), materials()).prop_map(
        |((deliveries, venue, travels_to, power, transport), booked, keywords, materials)| {
            let (price, mode, visibility, (from, seconds, ends), team, deadline_days) = booked;
            let mut draft = Draft { deliveries, price, deadline_days, visibility, ..Draft::default() };
            draft.venue = venue.map(|one| one[0].clone());
            draft.team = team.map(|one| one[0]);
            draft.shown_from = from;
            let until = from.map(|from| from.plus(jiff::SignedDuration::from_secs(seconds)));
            draft.shown_until = until.filter(|_| ends);
            let details = &mut draft.details;
            (details.travels_to, details.transport, details.mode) = (travels_to, transport, mode[0]);
            (details.technical.power, details.keywords, details.materials) = (power, keywords, materials);
            draft
        },
    )
}

proptest! {
    #[test]
    fn what_is_told_is_printed_and_read_back(draft in told()) {
        let around = around();
        for step in Step::ALL {
            let mut read = draft.clone();
            prop_assert_eq!(parse(step, &print(step, &draft, &around), &around, &mut read), Vec::new());
            prop_assert_eq!(&read, &draft);
        }
        let mut read = Draft::default();
        for step in Step::ALL {
            parse(step, &print(step, &draft, &around), &around, &mut read);
        }
        prop_assert_eq!(read, draft);
    }

    #[test]
    fn what_is_arranged_is_printed_and_read_back(
        (around, draft) in Just(around()).prop_flat_map(|around| {
            let drafts = arranged(&around);
            (Just(around), drafts)
        })
    ) {
        let mut read = draft.clone();
        for step in Step::ALL {
            prop_assert_eq!(parse(step, &print(step, &draft, &around), &around, &mut read), Vec::new());
        }
        prop_assert_eq!(&read, &draft);
    }

    #[test]
    fn whatever_is_typed_is_read_or_told_and_never_hurts(
        step in 0_usize..6,
        fields in vec(("[a-z_.0-9]{1,16}", "\\PC{0,40}"), 0..12),
    ) {
        let mut typed = print(Step::ALL[step], &Draft::default(), &around());
        let known: Vec<String> = typed.keys().cloned().collect();
        for ((name, value), known) in fields.into_iter().zip(known.iter().cycle()) {
            typed.insert(name, value.clone());
            typed.insert(known.clone(), value);
        }
        let mut draft = Draft::default();
        for flaw in parse(Step::ALL[step], &typed, &around(), &mut draft) {
            proptest::prop_assert!(typed.contains_key(&flaw.field), "{}", flaw.field);
        }
    }

    #[test]
    fn a_sum_reads_as_it_is_written(amount in 0_i64..100_000_000) {
        prop_assert_eq!(cents(&sum(amount)), Some(amount));
    }
}

#[test]
fn people_write_sums_in_many_ways() {
    for (said, meant) in [
        ("180", Some(18_000)),
        ("4,50 €", Some(450)),
        ("4.5", Some(450)),
        ("1 200", Some(120_000)),
        ("0", Some(0)),
        ("-1", None),
        ("", None),
        ("4,505", None),
        ("kaksi", None),
        ("9999999", None),
    ] {
        assert_eq!(cents(said), meant, "{said}");
    }
}

#[test]
fn a_flaw_stands_at_its_field_and_what_it_is_about_stays() {
    let around = around();
    let before =
        Draft { price: Some(Price::Group(500)), group_min: Some(5), group_max: Some(20), ..Draft::default() };
    for (step, field, typed, kind) in [
        (Step::Basics, "title.fi", "x".repeat(121).as_str(), FlawKind::TooLong(120)),
        (Step::Story, "minutes", "tunti", FlawKind::NotANumber(1, 20_160)),
        (Step::Story, "group_max", "3", FlawKind::MinOverMax),
        (Step::Place, "setup_minutes", "0", FlawKind::NotANumber(1, 2_880)),
        (Step::Booking, "price", "paljon", FlawKind::NotASum),
        (Step::Booking, "external_href", "http://example.org", FlawKind::NotAnAddress),
        (Step::Booking, "external_href", "javascript:alert(1)", FlawKind::NotAnAddress),
        (Step::Booking, "contact_email", "ei osoite", FlawKind::NotAMailbox),
        (Step::Booking, "shown_from", "huomenna", FlawKind::NotAMoment),
        (Step::Extras, "keyword.0.id", "teatteri", FlawKind::NotAKeyword),
        (Step::Extras, "service_classes", "P27 <b>", FlawKind::NotACode),
    ] {
        let mut sheet = print(step, &before, &around);
        sheet.insert(field.to_owned(), typed.to_owned());
        let mut draft = before.clone();
        let flaws = parse(step, &sheet, &around, &mut draft);
        assert_eq!(flaws.len(), 1, "{field}: {flaws:?}");
        assert_eq!((flaws[0].field.as_str(), flaws[0].kind), (field, kind));
        assert_eq!(draft, before, "{field}");
    }
}

#[test]
fn a_window_ends_after_it_begins() {
    let around = around();
    let mut sheet = print(Step::Booking, &Draft::default(), &around);
    sheet.insert("shown_from".to_owned(), "2026-12-01T09:00".to_owned());
    sheet.insert("shown_until".to_owned(), "2026-12-01T09:00".to_owned());
    let mut draft = Draft::default();
    let flaws = parse(Step::Booking, &sheet, &around, &mut draft);
    assert_eq!(flaws[0].kind, FlawKind::UntilBeforeFrom);
    sheet.insert("shown_until".to_owned(), "2027-07-01T09:00".to_owned());
    assert_eq!(parse(Step::Booking, &sheet, &around, &mut draft), Vec::new());
    // Nine in Finland: seven in winter, six in summer.
    let moments = [draft.shown_from, draft.shown_until].map(|at| at.expect("a moment").to_string());
    assert_eq!(moments, ["2026-12-01T07:00:00Z", "2027-07-01T06:00:00Z"]);
}

#[test]
fn a_language_that_is_not_asked_for_stays() {
    let around = around();
    let before = Draft { title: Text::new("Varjot", "Skuggor", "Shadows"), ..Draft::default() };
    let mut sheet = print(Step::Basics, &before, &around);
    sheet.remove("title.en");
    sheet.insert("title.sv".to_owned(), String::new());
    let mut draft = before.clone();
    assert_eq!(parse(Step::Basics, &sheet, &around, &mut draft), Vec::new());
    assert_eq!(draft.title, Text::new("Varjot", "", "Shadows"));
}

#[test]
fn what_is_not_ones_own_cannot_be_named() {
    let around = around();
    let stranger = VenueId::new().to_string();
    let mut draft = Draft::default();
    let mut sheet = print(Step::Place, &draft, &around);
    sheet.insert("venue".to_owned(), stranger);
    sheet.insert("home".to_owned(), "tukholma".to_owned());
    sheet.insert("travels_to.tukholma".to_owned(), "on".to_owned());
    assert_eq!(parse(Step::Place, &sheet, &around, &mut draft), Vec::new());
    let mut sheet = print(Step::Booking, &draft, &around);
    sheet.insert("visibility".to_owned(), "named".to_owned());
    sheet.insert(format!("named.{}", TenantId::new()), "on".to_owned());
    sheet.insert("team".to_owned(), TeamId::new().to_string());
    assert_eq!(parse(Step::Booking, &sheet, &around, &mut draft), Vec::new());
    assert_eq!(draft, Draft { visibility: Visibility::Named(Vec::new()), ..Draft::default() });
}

#[test]
fn what_an_import_brought_stays_until_something_else_is_chosen() {
    let around = around();
    let brought = Venue { name: Text::same("Kirjasto"), ..Venue::default() };
    let home = Home { slug: "utö".to_owned(), name: Text::same("Utö"), from: Text::same("Utöstä") };
    let mut draft = Draft { venue: Some(brought.clone()), home: Some(home.clone()), ..Draft::default() };
    draft.languages = vec!["sms".to_owned()];
    for step in [Step::Place, Step::Story] {
        parse(step, &print(step, &draft.clone(), &around), &around, &mut draft);
    }
    assert_eq!((&draft.venue, &draft.home), (&Some(brought), &Some(home)));
    assert_eq!(draft.languages, ["sms"]);
    let mut sheet = print(Step::Place, &draft, &around);
    assert_eq!(sheet["venue"], KEPT);
    let own = around.venues[1].id.expect("an id").to_string();
    sheet.insert("venue".to_owned(), own);
    parse(Step::Place, &sheet, &around, &mut draft);
    assert_eq!(draft.venue.as_ref(), Some(&around.venues[1]));
}

#[test]
fn each_thing_that_can_be_missing_is_asked_for_by_a_field_of_its_step() {
    let around = around();
    for missing in Missing::ALL {
        let (step, field) = Step::asks_for(missing);
        let printed = print(step, &Draft::default(), &around);
        let is_boxes = ["stage", "language", "delivery"].contains(&field);
        assert!(
            is_boxes || printed.keys().any(|name| name == field || name == &format!("{field}.fi")),
            "{field}"
        );
    }
}

#[test]
fn rows_that_say_something_count() {
    let typed = Typed::from([
        ("keyword.0.id".to_owned(), "yso:p1".to_owned()),
        ("keyword.2.fi".to_owned(), "x".to_owned()),
        ("keyword.3.fi".to_owned(), " ".to_owned()),
        ("keyword.999.fi".to_owned(), "x".to_owned()),
        ("keywords.9.fi".to_owned(), "x".to_owned()),
    ]);
    assert_eq!(rows_of(&typed, "keyword"), 30);
    assert_eq!(rows_of(&Typed::new(), "keyword"), 0);
}

#[test]
fn a_copy_says_so_and_is_shown_to_nobody_yet() {
    let from = "2026-12-01T07:00:00Z".parse().expect("a moment");
    let draft = Draft {
        title: Text::new("ä".repeat(MOST_TITLE), "Skuggor", ""),
        shown_from: Some(from),
        ..Draft::default()
    };
    let copy = copy_of(&draft);
    assert_eq!(copy.title.sv, "Skuggor (kopia)");
    assert_eq!(copy.title.en, "");
    assert_eq!(copy.title.fi.chars().count(), MOST_TITLE);
    assert!(copy.title.fi.ends_with("ä (kopio)"));
    assert_eq!(copy.shown_from, None);
}
