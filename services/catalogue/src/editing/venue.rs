//! What is said of a venue.

use contract::{Known, Lang, Position, Text, Venue, VenueFacts};

use super::in_lang;
use super::sheet::{Flaw, FlawKind, Print, Sheet, Typed};

/// The most characters of a name or an address in one language.
const MOST: usize = 200;

/// The practical facts, in the order in which they are asked for.
pub(crate) const FACTS: [&str; 7] =
    ["step_free", "toilets", "induction_loop", "cloakroom", "snack_place", "parking", "bus_drop_off"];

fn fact<'f>(facts: &'f mut VenueFacts, name: &str) -> Option<&'f mut Known> {
    Some(match name {
        "step_free" => &mut facts.step_free,
        "toilets" => &mut facts.toilets,
        "induction_loop" => &mut facts.induction_loop,
        "cloakroom" => &mut facts.cloakroom,
        "snack_place" => &mut facts.snack_place,
        "parking" => &mut facts.parking,
        "bus_drop_off" => &mut facts.bus_drop_off,
        _ => return None,
    })
}

/// A venue as its form shows it.
pub(crate) fn print(venue: &Venue) -> Typed {
    let mut print = Print::default();
    print.text("venue_name", &venue.name);
    print.text("address", &venue.address);
    let degrees = |millionths: i32| {
        let sign = if millionths < 0 { "-" } else { "" };
        let (whole, rest) = (millionths.unsigned_abs() / 1_000_000, millionths.unsigned_abs() % 1_000_000);
        format!("{sign}{whole},{rest:06}").trim_end_matches('0').trim_end_matches(',').to_owned()
    };
    print.put("lat", venue.position.map(|at| degrees(at.lat)).unwrap_or_default());
    print.put("lon", venue.position.map(|at| degrees(at.lon)).unwrap_or_default());
    let mut facts = venue.facts;
    for name in FACTS {
        let known = fact(&mut facts, name).map_or(Known::Unknown, |known| *known);
        print.put(name, known.as_str());
    }
    print.typed
}

/// Reads a venue; it has a name in at least one language.
pub(crate) fn parse(typed: &Typed, langs: &[Lang], venue: &mut Venue) -> Vec<Flaw> {
    let mut sheet = Sheet::new(typed);
    sheet.text("venue_name", MOST, &mut venue.name);
    if venue.name == Text::default() {
        sheet.flaw(in_lang("venue_name", langs.first().copied().unwrap_or(Lang::Fi)), FlawKind::Missing);
    }
    sheet.text("address", MOST, &mut venue.address);
    let lat = degrees(&mut sheet, "lat", 90);
    let lon = degrees(&mut sheet, "lon", 180);
    match (lat, lon) {
        (Ok(Some(lat)), Ok(Some(lon))) => venue.position = Some(Position { lat, lon }),
        (Ok(None), Ok(None)) => venue.position = None,
        (Ok(Some(_)), Ok(None)) => sheet.flaw("lon", FlawKind::NotDegrees),
        (Ok(None), Ok(Some(_))) => sheet.flaw("lat", FlawKind::NotDegrees),
        (Err(Flawed), _) | (_, Err(Flawed)) => {}
    }
    for name in FACTS {
        if let Some(known) = fact(&mut venue.facts, name) {
            sheet.known(name, known);
        }
    }
    sheet.flaws
}

/// It has been told already.
struct Flawed;

/// Millionths of a degree; nothing typed is none.
fn degrees(sheet: &mut Sheet<'_>, name: &str, most: u32) -> Result<Option<i32>, Flawed> {
    let said = sheet.raw(name).unwrap_or_default();
    if said.is_empty() {
        return Ok(None);
    }
    millionths(&said.replace(',', "."), most).map(Some).ok_or_else(|| {
        sheet.flaw(name, FlawKind::NotDegrees);
        Flawed
    })
}

fn millionths(said: &str, most: u32) -> Option<i32> {
    let plain = said.strip_prefix(['-', '−']);
    let (whole, rest) = plain.unwrap_or(said).split_once('.').unwrap_or((plain.unwrap_or(said), ""));
    let is_number = |text: &str| text.len() <= 15 && text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 3 || !is_number(whole) || !is_number(rest) {
        return None;
    }
    let rest: String = rest.chars().chain("000000".chars()).take(6).collect();
    let sum = whole.parse::<u32>().ok()? * 1_000_000 + rest.parse::<u32>().ok()?;
    let sum = i32::try_from(sum).ok().filter(|_| sum <= most * 1_000_000)?;
    Some(if plain.is_some() { -sum } else { sum })
}

#[cfg(test)]
mod tests {
    use contract::{Known, Lang, Position, Text, Venue, VenueFacts};
    use proptest::prelude::{any, prop_assert_eq, proptest};

    use super::{FACTS, FlawKind, fact, millionths, parse, print};

    #[test]
    fn every_fact_that_is_asked_for_is_one() {
        let mut facts = VenueFacts::default();
        for name in FACTS {
            *fact(&mut facts, name).expect("a fact") = Known::Yes;
        }
        let json = serde_json::json!(facts);
        assert!(json.as_object().expect("an object").values().all(|known| known == "yes"), "{json}");
        assert!(fact(&mut facts, "sauna").is_none());
    }

    proptest! {
        #[test]
        fn a_venue_is_printed_and_read_back(
            lat in -90_000_000..=90_000_000_i32, lon in -180_000_000..=180_000_000_i32,
            name in "[a-zåäö]{1,20}", is_placed in any::<bool>(), known in 0_usize..3,
        ) {
            let mut facts = VenueFacts::default();
            *fact(&mut facts, FACTS[known]).expect("a fact") = Known::ALL[known];
            let position = is_placed.then_some(Position { lat, lon });
            let venue = Venue { name: Text::same(&name), position, facts, ..Venue::default() };
            let mut read = Venue::default();
            prop_assert_eq!(parse(&print(&venue), &Lang::ALL, &mut read), Vec::new());
            prop_assert_eq!(read, venue);
        }
    }

    #[test]
    fn degrees_are_written_with_a_point_or_a_comma() {
        for (said, meant) in [
            ("60.05", Some(60_050_000)),
            ("22,4999999", None.or(Some(22_499_999))),
            ("-0.5", Some(-500_000)),
            ("90", Some(90_000_000)),
            ("90.000001", None),
            ("pohjoinen", None),
            ("6.0.5", None),
            (".5", None),
        ] {
            assert_eq!(millionths(&said.replace(',', "."), 90), meant, "{said}");
        }
    }

    #[test]
    fn a_venue_has_a_name_and_a_whole_position() {
        let mut typed = print(&Venue::default());
        typed.insert("lat".to_owned(), "60".to_owned());
        let flaws = parse(&typed, &[Lang::Sv, Lang::Fi], &mut Venue::default());
        let fields: Vec<_> = flaws.iter().map(|flaw| (flaw.field.as_str(), flaw.kind)).collect();
        assert_eq!(fields, [("venue_name.sv", FlawKind::Missing), ("lon", FlawKind::NotDegrees)]);
    }
}
