//! Words that people write into cells, in three languages, for the values that we know. Our own tokens are understood too.

use contract::{Art, Delivery, Kind, Stage};

const KINDS: [(Kind, &[&str]); 13] = [
    (Kind::Workshop, &["työpaja", "paja", "verkstad", "workshop"]),
    (Kind::Performance, &["esitys", "konsertti", "föreställning", "konsert", "performance", "concert"]),
    (
        Kind::Visit,
        &[
            "opastus",
            "vierailu",
            "opastettu käynti",
            "guidning",
            "besök",
            "guidat besök",
            "visit",
            "guided visit",
        ],
    ),
    (Kind::Course, &["kurssi", "kurs", "course"]),
    (Kind::Camp, &["leiri", "läger", "camp"]),
    (Kind::Hobby, &["harrastus", "kerho", "hobby", "klubb", "club"]),
    (Kind::Exhibition, &["näyttely", "utställning", "exhibition"]),
    (Kind::Space, &["tila", "lokal", "utrymme", "space"]),
    (Kind::Berth, &["venepaikka", "båtplats", "berth"]),
    (Kind::Equipment, &["väline", "välineet", "utrustning", "equipment"]),
    (Kind::Virtual, &["virtuaalinen", "etäohjelma", "virtuell", "virtual"]),
    (Kind::VolunteerTask, &["vapaaehtoistehtävä", "frivilliguppgift", "volunteer task"]),
    (Kind::Practice, &["harjoitus", "harjoittelu", "övning", "practice"]),
];

const ARTS: [(Art, &[&str]); 8] = [
    (Art::Theatre, &["teatteri", "nukketeatteri", "sirkus", "teater", "cirkus", "theatre", "circus"]),
    (Art::Music, &["musiikki", "musik", "music"]),
    (Art::Dance, &["tanssi", "dans", "dance"]),
    (Art::Craft, &["käsityö", "kuvataide", "hantverk", "bildkonst", "craft", "crafts", "visual arts"]),
    (Art::Nature, &["luonto", "perinne", "natur", "tradition", "nature"]),
    (Art::Museum, &["museo", "museum"]),
    (Art::Literature, &["kirjallisuus", "sanataide", "litteratur", "ordkonst", "literature"]),
    (Art::Film, &["elokuva", "media", "film"]),
];

const DELIVERIES: [(Delivery, &[&str]); 4] = [
    (
        Delivery::AtVenue,
        &["paikan päällä", "järjestäjän luona", "på plats", "hos arrangören", "at the venue", "on site"],
    ),
    (Delivery::ComesToYou, &["tulee luokse", "tulee luoksenne", "kommer till er", "comes to you"]),
    (
        Delivery::LiveStream,
        &["suora lähetys", "etänä", "verkossa", "direktsändning", "på distans", "live stream", "online"],
    ),
    (Delivery::Recording, &["tallenne", "inspelning", "recording"]),
];

const STAGES: [(&[Stage], &[&str]); 11] = [
    (&[Stage::Preschool], &["esiopetus", "eskari", "förskola", "förskoleundervisning", "preschool"]),
    (&[Stage::Preparatory], &["valmistava", "valmistava opetus", "förberedande undervisning", "preparatory"]),
    (&[Stage::Tuva], &["tuva", "hux"]),
    (&[Stage::UpperSecondary], &["lukio", "gymnasium", "gymnasiet", "upper secondary"]),
    (&[Stage::Vocational], &["ammatillinen", "ammattikoulu", "yrkesutbildning", "vocational"]),
    (&[Stage::SpecialNeeds], &["erityisopetus", "specialundervisning", "special needs"]),
    (&[Stage::Adults], &["aikuiset", "vuxna", "adults"]),
    (&[Stage::SeniorsHome], &["65+", "seniorit", "ikäihmiset", "seniorer", "seniors"]),
    (&[Stage::CareHome], &["hoivakoti", "palvelutalo", "vårdhem", "care home"]),
    (
        &[Stage::Age0To2, Stage::Age3To4, Stage::Age5],
        &["varhaiskasvatus", "päiväkoti", "småbarnspedagogik", "daghem", "daycare"],
    ),
    (Stage::ALL, &["kaikki", "kaikille", "alla", "everyone", "all"]),
];

const GRADES: [Stage; 9] = [
    Stage::Grade1,
    Stage::Grade2,
    Stage::Grade3,
    Stage::Grade4,
    Stage::Grade5,
    Stage::Grade6,
    Stage::Grade7,
    Stage::Grade8,
    Stage::Grade9,
];

const TONGUES: [(&str, &[&str]); 8] = [
    ("fi", &["suomi", "finska", "finnish"]),
    ("sv", &["ruotsi", "svenska", "swedish"]),
    ("en", &["englanti", "engelska", "english"]),
    ("se", &["pohjoissaame", "nordsamiska", "northern sami"]),
    ("ru", &["venäjä", "ryska", "russian"]),
    ("uk", &["ukraina", "ukrainska", "ukrainian"]),
    ("ar", &["arabia", "arabiska", "arabic"]),
    ("et", &["viro", "estniska", "estonian"]),
];

/// What a price is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Per {
    /// A whole group.
    Group,
    /// Each participant.
    Head,
}

fn plain(word: &str) -> String {
    word.trim().trim_end_matches('.').to_lowercase()
}

fn among<T: Copy>(all: &[(T, &[&str])], word: &str) -> Option<T> {
    let word = plain(word);
    all.iter().find(|(_, names)| names.contains(&word.as_str())).map(|(value, _)| *value)
}

/// Each part of a cell, all of which must be understood.
fn each<T: PartialEq>(cell: &str, parse: impl Fn(&str) -> Option<Vec<T>>) -> Option<Vec<T>> {
    let mut all = Vec::new();
    for part in cell.split([',', ';', '\n']).filter(|part| !part.trim().is_empty()) {
        for one in parse(part)? {
            if !all.contains(&one) {
                all.push(one);
            }
        }
    }
    Some(all)
}

pub(super) fn kind(word: &str) -> Option<Kind> {
    Kind::parse(&plain(word)).or_else(|| among(&KINDS, word))
}

pub(super) fn art(word: &str) -> Option<Art> {
    Art::parse(&plain(word)).or_else(|| among(&ARTS, word))
}

pub(super) fn deliveries(cell: &str) -> Option<Vec<Delivery>> {
    each(cell, |part| Some(vec![Delivery::parse(&plain(part)).or_else(|| among(&DELIVERIES, part))?]))
}

pub(super) fn languages(cell: &str) -> Option<Vec<String>> {
    each(cell, |part| {
        let word = plain(part);
        let is_code = (2..=3).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase());
        let code = among(&TONGUES, part).map(str::to_owned).or(is_code.then_some(word))?;
        Some(vec![code])
    })
}

/// Stages by name, grades as `1-3 lk`, `åk 4`, `grades 7–9`, ages as `3-5 v`.
pub(super) fn stages(cell: &str) -> Option<Vec<Stage>> {
    let all = each(cell, |part| {
        let one = Stage::parse(&plain(part)).map(|stage| vec![stage]);
        one.or_else(|| among(&STAGES, part).map(<[Stage]>::to_vec)).or_else(|| grades_or_ages(&plain(part)))
    });
    all.map(|mut stages| {
        stages.sort_unstable();
        stages
    })
}

fn grades_or_ages(part: &str) -> Option<Vec<Stage>> {
    let (numbers, words): (String, String) =
        part.chars().partition(|c| c.is_ascii_digit() || "-–".contains(*c));
    let (from, to) = numbers.split_once(['-', '–']).unwrap_or((&numbers, &numbers));
    let (from, to): (usize, usize) = (from.parse().ok()?, to.parse().ok()?);
    match words.trim_matches(['.', ' ']) {
        "" | "lk" | "luokka" | "luokat" | "åk" | "årskurs" | "årskurserna" | "grade" | "grades" => {
            (1..=9).contains(&from).then_some(())?;
            GRADES.get(from - 1..to).filter(|grades| !grades.is_empty()).map(<[Stage]>::to_vec)
        }
        "v" | "vuotiaat" | "år" | "åringar" | "years" => {
            let ages = [
                (Stage::Age0To2, 0, 2),
                (Stage::Age3To4, 3, 4),
                (Stage::Age5, 5, 5),
                (Stage::Preschool, 6, 6),
            ];
            let young = ages
                .into_iter()
                .filter(|(_, least, most)| *least <= to && from <= *most)
                .map(|(stage, ..)| stage);
            let young: Vec<Stage> = young.collect();
            (!young.is_empty() && to <= 6).then_some(young)
        }
        _ => None,
    }
}

pub(super) fn price_per(word: &str) -> Option<Per> {
    match plain(word).as_str() {
        "ryhmä" | "grupp" | "group" => Some(Per::Group),
        "henkilö" | "hlö" | "osallistuja" | "person" | "deltagare" | "head" | "participant" => {
            Some(Per::Head)
        }
        _ => None,
    }
}

pub(super) fn is_free(word: &str) -> bool {
    ["maksuton", "ilmainen", "vapaa pääsy", "avgiftsfri", "gratis", "fritt inträde", "free"]
        .contains(&plain(word).as_str())
}

#[cfg(test)]
mod tests {
    use super::{kind, languages, stages};
    use contract::{Kind, Stage};

    #[test]
    fn stages_are_understood_as_people_write_them() {
        assert_eq!(stages("1.–2. lk"), Some(vec![Stage::Grade1, Stage::Grade2]));
        for cell in ["1-3 lk", "åk 1–3", "grades 1-3", "1-3", "grade_1, grade_2; grade_3", "3. lk, 1-2 LK"]
        {
            assert_eq!(stages(cell), Some(vec![Stage::Grade1, Stage::Grade2, Stage::Grade3]), "{cell}");
        }
        assert_eq!(stages("3-5 v, Esiopetus"), Some(vec![Stage::Age3To4, Stage::Age5, Stage::Preschool]));
        for cell in ["0 lk", "7-12 lk", "9-1", "1-99999999999999999999", "kissat"] {
            assert_eq!(stages(cell), None, "{cell}");
        }
    }

    #[test]
    fn every_kind_has_its_words() {
        for known in Kind::ALL {
            assert!(super::KINDS.iter().any(|(kind, words)| kind == known && !words.is_empty()), "{known:?}");
        }
        assert_eq!((kind(" Työpaja "), kind("näytös")), (Some(Kind::Workshop), None));
        assert_eq!(
            languages("Suomi, sv; sms"),
            Some(vec!["fi".to_owned(), "sv".to_owned(), "sms".to_owned()])
        );
    }
}
