//! What is said of a picture.

use contract::{ImageCard, Lang};

use super::in_lang;
use super::sheet::{Flaw, FlawKind, Print, Sheet, Typed};
use crate::pictures::AboutImage;

/// The most characters of what a picture shows, in one language.
const MOST_ALT: usize = 300;
/// The most characters of a name or a licence.
const MOST_NAME: usize = 120;

/// Licences that have a choice of their own: the token, and as it is kept and shown.
pub(crate) const LICENCES: [(&str, &str); 4] =
    [("cc_by", "CC BY 4.0"), ("cc_by_sa", "CC BY-SA 4.0"), ("cc0", "CC0 1.0"), ("reserved", "©")];
/// The choice of another licence, which is typed.
pub(crate) const OTHER: &str = "other";

/// The ninths of a picture, row by row, and the point of each in percent.
pub(crate) const NINTHS: [(&str, [i16; 2]); 9] = [
    ("left-top", [0, 0]),
    ("center-top", [50, 0]),
    ("right-top", [100, 0]),
    ("left-middle", [0, 50]),
    ("center-middle", [50, 50]),
    ("right-middle", [100, 50]),
    ("left-bottom", [0, 100]),
    ("center-bottom", [50, 100]),
    ("right-bottom", [100, 100]),
];

/// What is said of a picture, as its form shows it; a new one says nothing yet.
pub(crate) fn print(card: Option<&ImageCard>) -> Typed {
    let mut print = Print::default();
    let (alt, photographer, licence) = card.map_or_else(Default::default, |card| {
        (card.alt.clone(), card.photographer.clone(), card.licence.clone())
    });
    print.text("alt", &alt);
    print.put("photographer", photographer);
    let known = LICENCES.into_iter().find(|(_, kept)| *kept == licence);
    let is_other = known.is_none() && !licence.is_empty();
    print.token("licence", known.map(|(token, _)| token).or(is_other.then_some(OTHER)));
    print.put("licence_other", if is_other { licence } else { String::new() });
    print.put("focal", ninth(card.map_or([50, 50], |card| card.focal)));
    print.typed
}

/// The ninth that a point lies in.
fn ninth(focal: [i16; 2]) -> &'static str {
    let near = |[x, y]: [i16; 2]| (x - focal[0]).abs() <= 33 && (y - focal[1]).abs() <= 33;
    NINTHS.into_iter().find(|(_, point)| near(*point)).map_or("center-middle", |(token, _)| token)
}

/// Reads what is said of a picture: what it shows in each of `langs`, who made it, under which licence.
pub(crate) fn parse(typed: &Typed, langs: &[Lang]) -> Result<AboutImage, Vec<Flaw>> {
    let mut sheet = Sheet::new(typed);
    let mut about = AboutImage {
        alt: contract::Text::default(),
        photographer: String::new(),
        licence: String::new(),
        focal: [50, 50],
    };
    sheet.text("alt", MOST_ALT, &mut about.alt);
    for lang in langs {
        require(&mut sheet, &in_lang("alt", *lang));
    }
    sheet.line("photographer", MOST_NAME, &mut about.photographer);
    require(&mut sheet, "photographer");
    let chosen = sheet.raw("licence").unwrap_or_default();
    match LICENCES.into_iter().find(|(token, _)| *token == chosen) {
        Some((_, kept)) => kept.clone_into(&mut about.licence),
        None if chosen == OTHER => {
            sheet.line("licence_other", MOST_NAME, &mut about.licence);
            require(&mut sheet, "licence_other");
        }
        None => sheet.flaw("licence", FlawKind::Missing),
    }
    let focal = sheet.raw("focal").unwrap_or_default();
    about.focal = NINTHS.into_iter().find(|(token, _)| *token == focal).map_or([50, 50], |(_, point)| point);
    if sheet.flaws.is_empty() { Ok(about) } else { Err(sheet.flaws) }
}

fn require(sheet: &mut Sheet<'_>, name: &str) {
    if sheet.raw(name).unwrap_or_default().is_empty() {
        sheet.flaw(name, FlawKind::Missing);
    }
}

#[cfg(test)]
mod tests {
    use contract::{ImageCard, ImageId, Lang, Text};

    use super::{FlawKind, LICENCES, NINTHS, parse, print};

    fn card(licence: &str, focal: [i16; 2]) -> ImageCard {
        ImageCard {
            id: ImageId::new(),
            alt: Text::new("Kaksi hahmoa", "Två figurer", "Two figures"),
            photographer: "Maija Ström".to_owned(),
            licence: licence.to_owned(),
            width: 800,
            height: 600,
            focal,
            widths: vec![400, 800],
        }
    }

    #[test]
    fn what_is_said_of_a_picture_is_printed_and_read_back() {
        let licences = LICENCES.map(|(_, kept)| kept).into_iter().chain(["Museoviraston lupa 12/2026"]);
        for licence in licences {
            for (_, focal) in NINTHS {
                let card = card(licence, focal);
                let about = parse(&print(Some(&card)), &Lang::ALL).expect("it is whole");
                assert_eq!((about.alt, about.photographer), (card.alt, card.photographer));
                assert_eq!((about.licence, about.focal), (card.licence, focal));
            }
        }
    }

    #[test]
    fn every_language_photographer_and_licence_are_asked_for() {
        let flaws = parse(&print(None), &[Lang::Fi, Lang::Sv]).expect_err("nothing is said");
        let fields: Vec<&str> = flaws.iter().map(|flaw| flaw.field.as_str()).collect();
        assert_eq!(fields, ["alt.fi", "alt.sv", "photographer", "licence"]);
        let mut typed = print(Some(&card("x", [50, 50])));
        typed.insert("licence_other".to_owned(), " ".to_owned());
        let flaws = parse(&typed, &Lang::ALL).expect_err("another licence has a name");
        assert_eq!((flaws[0].field.as_str(), flaws[0].kind), ("licence_other", FlawKind::Missing));
    }
}
