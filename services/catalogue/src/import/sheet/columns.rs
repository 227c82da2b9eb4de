//! Headings: which column says what, understood in three languages.

use contract::Lang;

use crate::import::Unreadable;

/// What a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Id,
    Title(Lang),
    Summary(Lang),
    Description(Lang),
    Kind,
    Art,
    Stages,
    Languages,
    Deliveries,
    Minutes,
    Price,
    PricePer,
    GroupMin,
    GroupMax,
    DeadlineDays,
    Place,
    Address,
    Link,
    Email,
    Keywords,
    Picture,
    Photographer,
    Licence,
    Alt,
    Start,
    End,
    Capacity,
    EnrolsFrom,
    EnrolsUntil,
}

/// A column, with its heading in Finnish, Swedish and English, and whether the template has it filled in.
pub(super) const HEADINGS: [(Column, [&str; 3]); 35] = [
    (Column::Id, ["Tunnus", "Kod", "Id"]),
    (Column::Title(Lang::Fi), ["Nimi suomeksi", "Namn på finska", "Name in Finnish"]),
    (Column::Title(Lang::Sv), ["Nimi ruotsiksi", "Namn på svenska", "Name in Swedish"]),
    (Column::Title(Lang::En), ["Nimi englanniksi", "Namn på engelska", "Name in English"]),
    (Column::Summary(Lang::Fi), ["Tiivistelmä suomeksi", "Sammanfattning på finska", "Summary in Finnish"]),
    (Column::Summary(Lang::Sv), ["Tiivistelmä ruotsiksi", "Sammanfattning på svenska", "Summary in Swedish"]),
    (
        Column::Summary(Lang::En),
        ["Tiivistelmä englanniksi", "Sammanfattning på engelska", "Summary in English"],
    ),
    (Column::Description(Lang::Fi), ["Kuvaus suomeksi", "Beskrivning på finska", "Description in Finnish"]),
    (Column::Description(Lang::Sv), ["Kuvaus ruotsiksi", "Beskrivning på svenska", "Description in Swedish"]),
    (
        Column::Description(Lang::En),
        ["Kuvaus englanniksi", "Beskrivning på engelska", "Description in English"],
    ),
    (Column::Kind, ["Tyyppi", "Typ", "Kind"]),
    (Column::Art, ["Taiteenala", "Konstform", "Art form"]),
    (Column::Stages, ["Kenelle", "För vem", "For whom"]),
    (Column::Languages, ["Kielet", "Språk", "Languages"]),
    (Column::Deliveries, ["Toteutus", "Genomförande", "Delivery"]),
    (Column::Minutes, ["Kesto minuutteina", "Längd i minuter", "Length in minutes"]),
    (Column::Price, ["Hinta euroina", "Pris i euro", "Price in euros"]),
    (Column::PricePer, ["Hinnan peruste", "Pris per", "Price per"]),
    (Column::GroupMin, ["Ryhmän vähimmäiskoko", "Minsta grupp", "Smallest group"]),
    (Column::GroupMax, ["Ryhmän enimmäiskoko", "Största grupp", "Largest group"]),
    (
        Column::DeadlineDays,
        ["Ilmoittautuminen päättyy päivää ennen", "Anmälan slutar dagar före", "Enrolment ends days before"],
    ),
    (Column::Place, ["Paikka", "Plats", "Place"]),
    (Column::Address, ["Osoite", "Adress", "Address"]),
    (Column::Link, ["Verkko-osoite", "Webbadress", "Web address"]),
    (Column::Email, ["Sähköposti", "E-post", "E-mail"]),
    (Column::Keywords, ["Asiasanat", "Ämnesord", "Keywords"]),
    (Column::Picture, ["Kuvan osoite", "Bildens adress", "Picture address"]),
    (Column::Photographer, ["Kuvaaja", "Fotograf", "Photographer"]),
    (Column::Licence, ["Kuvan lisenssi", "Bildens licens", "Picture licence"]),
    (Column::Alt, ["Mitä kuvassa on", "Vad bilden visar", "What the picture shows"]),
    (Column::Start, ["Alkaa", "Börjar", "Starts"]),
    (Column::End, ["Päättyy", "Slutar", "Ends"]),
    (Column::Capacity, ["Paikkoja", "Antal platser", "Places"]),
    (Column::EnrolsFrom, ["Ilmoittautuminen alkaa", "Anmälan börjar", "Enrolment starts"]),
    (Column::EnrolsUntil, ["Ilmoittautuminen päättyy", "Anmälan slutar", "Enrolment ends"]),
];

/// What people write instead.
const ALSO: [(&str, Column); 20] = [
    ("nimi", Column::Title(Lang::Fi)),
    ("otsikko", Column::Title(Lang::Fi)),
    ("namn", Column::Title(Lang::Sv)),
    ("rubrik", Column::Title(Lang::Sv)),
    ("name", Column::Title(Lang::En)),
    ("title", Column::Title(Lang::En)),
    ("nimi fi", Column::Title(Lang::Fi)),
    ("nimi sv", Column::Title(Lang::Sv)),
    ("namn sv", Column::Title(Lang::Sv)),
    ("namn fi", Column::Title(Lang::Fi)),
    ("kuvaus", Column::Description(Lang::Fi)),
    ("beskrivning", Column::Description(Lang::Sv)),
    ("description", Column::Description(Lang::En)),
    ("kesto", Column::Minutes),
    ("längd", Column::Minutes),
    ("hinta", Column::Price),
    ("pris", Column::Price),
    ("price", Column::Price),
    ("kohderyhmä", Column::Stages),
    ("målgrupp", Column::Stages),
];

/// The columns of a sheet.
pub(super) struct Columns(Vec<Option<Column>>);

impl Columns {
    /// Reads a row of headings.
    pub(super) fn of(headings: &[String]) -> Result<Self, Unreadable> {
        let columns: Vec<Option<Column>> = headings.iter().map(|heading| named(heading)).collect();
        if columns.iter().all(Option::is_none) {
            return Err(Unreadable::NoHeadings);
        }
        if !columns.iter().any(|column| matches!(column, Some(Column::Title(_)))) {
            return Err(Unreadable::NoTitleColumn);
        }
        Ok(Self(columns))
    }

    /// What a row says in a column, trimmed; empty where it says nothing. The first that says something counts.
    pub(super) fn cell<'a>(&self, row: &'a [String], column: Column) -> &'a str {
        let cells =
            self.0.iter().zip(row).filter(|(its, _)| **its == Some(column)).map(|(_, cell)| cell.trim());
        cells.into_iter().find(|cell| !cell.is_empty()).unwrap_or_default()
    }
}

fn named(heading: &str) -> Option<Column> {
    let heading = plain(heading);
    let known = HEADINGS.iter().find(|(_, names)| names.iter().any(|name| plain(name) == heading));
    let known = known.map(|(column, _)| *column);
    known.or_else(|| ALSO.iter().find(|(name, _)| *name == heading).map(|(_, column)| *column))
}

/// Letters and digits in lower case, words parted by one space.
fn plain(heading: &str) -> String {
    let lower = heading.to_lowercase();
    let words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{ALSO, HEADINGS, named, plain};

    #[test]
    fn every_heading_is_understood_in_every_language_and_means_one_thing() {
        let mut seen = std::collections::HashMap::new();
        for (column, names) in HEADINGS {
            for name in names {
                assert_eq!(named(&format!(" {} *", name.to_uppercase())), Some(column), "{name}");
                let before = seen.insert(plain(name), column);
                assert!(before.is_none_or(|before| before == column), "{name}");
            }
        }
        for (name, column) in ALSO {
            assert_eq!(named(name), Some(column), "{name}");
        }
    }
}
