//! What a unit says of a group, and what can be wrong with it.

use std::collections::BTreeSet;

use contract::{Need, Stage};

use super::StageCounts;

/// The languages that a group may say are its own: the country's, and those most spoken in its schools (BCP 47).
pub const LANGUAGES: [&str; 8] = ["fi", "sv", "en", "se", "et", "ru", "uk", "ar"];

/// The longest name, in characters.
const LONGEST_NAME: usize = 60;
/// More than ever come along.
const MOST_ADULTS: i32 = 999;

/// What a unit says of a group: it keeps to the rules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupCard {
    name: String,
    stages: StageCounts,
    adults: i32,
    languages: Vec<String>,
    needs: BTreeSet<Need>,
}

/// A card as it is typed into a form.
#[derive(Clone, Debug, Default)]
pub struct TypedGroup<'a> {
    /// The name.
    pub name: &'a str,
    /// How many of each stage; empty is nobody.
    pub stages: Vec<(Stage, &'a str)>,
    /// How many adults usually come along.
    pub adults: &'a str,
    /// Codes of the languages that were ticked.
    pub languages: Vec<&'a str>,
    /// The needs that were ticked.
    pub needs: Vec<Need>,
}

/// What is wrong with a card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GroupFlaw {
    /// It has no name.
    NameMissing,
    /// Its name has more characters than so many.
    NameTooLong(usize),
    /// Another group of the unit is called so.
    NameTaken,
    /// Nobody takes part: no stage has a count.
    Nobody,
    /// The count of a stage is no whole number, 0 or more.
    CountNotANumber(Stage),
    /// The count of a stage is more than so many.
    CountTooLarge(Stage, i32),
    /// No number of adults was given.
    AdultsMissing,
    /// What was given for adults is no whole number, 0 or more.
    AdultsNotANumber,
    /// More adults than so many.
    TooManyAdults(i32),
    /// A language that is not one of [`LANGUAGES`].
    LanguageUnknown(String),
}

impl GroupCard {
    /// A card that says who takes part; languages and needs are added to it.
    pub fn new(
        name: &str,
        stages: impl IntoIterator<Item = (Stage, i32)>,
        adults: i32,
    ) -> Result<Self, Vec<GroupFlaw>> {
        Self::of(read_name(name), StageCounts::new(stages), within(adults))
    }

    /// Reads a card as typed, and says everything that is wrong with it.
    pub fn parse(typed: &TypedGroup<'_>) -> Result<Self, Vec<GroupFlaw>> {
        let adults = match typed.adults.trim() {
            "" => Err(GroupFlaw::AdultsMissing),
            digits => digits.parse().map_err(|_| GroupFlaw::AdultsNotANumber).and_then(within),
        };
        Self::of(read_name(typed.name), StageCounts::parse(typed.stages.iter().copied()), adults)?
            .speaking(typed.languages.iter().copied())
            .map(|card| card.needing(typed.needs.iter().copied()))
    }

    fn of(
        name: Result<String, GroupFlaw>,
        stages: Result<StageCounts, Vec<GroupFlaw>>,
        adults: Result<i32, GroupFlaw>,
    ) -> Result<Self, Vec<GroupFlaw>> {
        match (name, stages, adults) {
            (Ok(name), Ok(stages), Ok(adults)) => {
                Ok(Self { name, stages, adults, languages: Vec::new(), needs: BTreeSet::new() })
            }
            (name, stages, adults) => {
                let counts = stages.err().unwrap_or_default();
                Err(name.err().into_iter().chain(counts).chain(adults.err()).collect())
            }
        }
    }

    /// The same, of a group that speaks these languages.
    pub fn speaking<'a>(self, codes: impl IntoIterator<Item = &'a str>) -> Result<Self, Vec<GroupFlaw>> {
        let said: BTreeSet<&str> = codes.into_iter().collect();
        let unknown = said.iter().filter(|code| !LANGUAGES.contains(code));
        let flaws: Vec<_> = unknown.map(|code| GroupFlaw::LanguageUnknown((*code).to_owned())).collect();
        if !flaws.is_empty() {
            return Err(flaws);
        }
        let languages = LANGUAGES.into_iter().filter(|code| said.contains(code)).map(str::to_owned).collect();
        Ok(Self { languages, ..self })
    }

    /// The same, of a group with these needs.
    #[must_use]
    pub fn needing(self, needs: impl IntoIterator<Item = Need>) -> Self {
        Self { needs: needs.into_iter().collect(), ..self }
    }

    /// What the unit calls it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many of each stage take part.
    pub const fn stages(&self) -> &StageCounts {
        &self.stages
    }

    /// How many adults usually come along.
    pub const fn adults(&self) -> i32 {
        self.adults
    }

    /// Codes of the languages that it speaks, in the order of [`LANGUAGES`].
    pub fn languages(&self) -> &[String] {
        &self.languages
    }

    /// What it needs.
    pub const fn needs(&self) -> &BTreeSet<Need> {
        &self.needs
    }

    /// The tokens of what it needs.
    pub fn need_tokens(&self) -> Vec<String> {
        self.needs.iter().map(|need| need.as_str().to_owned()).collect()
    }
}

/// A name with single spaces and nothing that cannot be seen.
fn read_name(typed: &str) -> Result<String, GroupFlaw> {
    let seen: String = typed.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    let name = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    match name.chars().count() {
        0 => Err(GroupFlaw::NameMissing),
        long if long > LONGEST_NAME => Err(GroupFlaw::NameTooLong(LONGEST_NAME)),
        _ => Ok(name),
    }
}

const fn within(adults: i32) -> Result<i32, GroupFlaw> {
    if adults < 0 {
        Err(GroupFlaw::AdultsNotANumber)
    } else if adults > MOST_ADULTS {
        Err(GroupFlaw::TooManyAdults(MOST_ADULTS))
    } else {
        Ok(adults)
    }
}

#[cfg(test)]
mod tests {
    use contract::{Need, Stage};
    use proptest::prelude::{any, prop_assert, proptest};

    use super::{GroupCard, GroupFlaw, LONGEST_NAME, MOST_ADULTS, TypedGroup};

    fn typed<'a>(name: &'a str, count: &'a str, adults: &'a str) -> TypedGroup<'a> {
        TypedGroup { name, stages: vec![(Stage::Grade3, count)], adults, ..TypedGroup::default() }
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        assert_eq!(
            GroupCard::parse(&typed(" \t", "", "många")),
            Err(vec![GroupFlaw::NameMissing, GroupFlaw::Nobody, GroupFlaw::AdultsNotANumber])
        );
        assert_eq!(
            GroupCard::parse(&typed(&"å".repeat(61), "x", "")),
            Err(vec![
                GroupFlaw::NameTooLong(LONGEST_NAME),
                GroupFlaw::CountNotANumber(Stage::Grade3),
                GroupFlaw::AdultsMissing
            ])
        );
        assert_eq!(
            GroupCard::parse(&typed("3A", "20", "1000")),
            Err(vec![GroupFlaw::TooManyAdults(MOST_ADULTS)])
        );
        assert_eq!(GroupCard::new("3A", [(Stage::Grade3, 20)], -1), Err(vec![GroupFlaw::AdultsNotANumber]));
    }

    #[test]
    fn a_name_is_kept_as_it_can_be_read() {
        let card = GroupCard::parse(&typed("  3.–4.\n yhdysluokka\0 ", "20", "0")).expect("a card");
        assert_eq!(card.name(), "3.–4. yhdysluokka");
        assert_eq!(
            GroupCard::parse(&typed(&"å".repeat(60), "1", "0")).map(|card| card.name().len()),
            Ok(120)
        );
    }

    #[test]
    fn languages_and_needs_are_each_said_once_and_in_order() {
        let typed = TypedGroup {
            languages: vec!["sv", "fi", "sv"],
            needs: vec![Need::QuietSpace, Need::Wheelchair, Need::QuietSpace],
            ..typed("3A", "20", "2")
        };
        let card = GroupCard::parse(&typed).expect("a card");
        assert_eq!(card.languages(), ["fi", "sv"]);
        assert_eq!(card.need_tokens(), ["wheelchair", "quiet_space"]);
        let unknown = TypedGroup { languages: vec!["fi", "xx"], ..typed };
        assert_eq!(GroupCard::parse(&unknown), Err(vec![GroupFlaw::LanguageUnknown("xx".to_owned())]));
    }

    proptest! {
        #[test]
        fn whatever_is_typed_gives_a_card_or_a_reason(name in any::<String>(), count in any::<String>(), adults in any::<String>()) {
            match GroupCard::parse(&typed(&name, &count, &adults)) {
                Ok(card) => {
                    prop_assert!((1..=LONGEST_NAME).contains(&card.name().chars().count()));
                    prop_assert!(!card.name().contains(char::is_control));
                    prop_assert!(card.stages().participants() > 0 && (0..=MOST_ADULTS).contains(&card.adults()));
                }
                Err(flaws) => prop_assert!(!flaws.is_empty()),
            }
        }
    }
}
