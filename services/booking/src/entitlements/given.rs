//! What is promised: to whom, what counts, and how many times.

use contract::{Art, Kind, Stage, Text};

tenancy::typed_id!(
    /// What a tenant promises each group of a stage.
    EntitlementId
);

/// The most letters of a name in one language.
const MOST_NAME: usize = 120;
/// The most times in a school year.
const MOST_TIMES: u32 = 50;

/// "Every grade 4: one museum visit in a school year."
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entitlement {
    /// Which.
    pub(crate) id: EntitlementId,
    /// What people call it; a language that is empty reads another.
    pub(crate) name: Text,
    /// Whose it is: a group of one of these stages.
    pub(crate) stages: Vec<Stage>,
    /// What counts: one of these kinds, any where none is named.
    pub(crate) kinds: Vec<Kind>,
    /// What counts: one of these art forms, any where none is named.
    pub(crate) arts: Vec<Art>,
    /// How many times in a school year.
    pub(crate) times: u32,
}

/// What is wrong with a new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EntitlementFlaw {
    /// It has no name in any language.
    NameMissing,
    /// A name is longer than so many letters.
    NameTooLong(usize),
    /// It is nobody's.
    StagesMissing,
    /// Neither a kind nor an art form is named: anything would count.
    WhatMissing,
    /// Not a whole number from one to so many.
    TimesNotANumber(u32),
}

/// A new one as it was typed.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypedEntitlement<'a> {
    /// In Finnish, Swedish and English.
    pub(crate) name: [&'a str; 3],
    /// The stages that are ticked.
    pub(crate) stages: Vec<Stage>,
    /// The kinds that are ticked.
    pub(crate) kinds: Vec<Kind>,
    /// The art forms that are ticked.
    pub(crate) arts: Vec<Art>,
    /// How many times.
    pub(crate) times: &'a str,
}

impl Entitlement {
    /// Reads a new one, or tells all that is wrong with it.
    pub(crate) fn parse(typed: TypedEntitlement<'_>) -> Result<Self, Vec<EntitlementFlaw>> {
        let mut flaws = Vec::new();
        let [fi, sv, en] = typed.name.map(one_line);
        if [&fi, &sv, &en].iter().all(|name| name.is_empty()) {
            flaws.push(EntitlementFlaw::NameMissing);
        }
        if [&fi, &sv, &en].iter().any(|name| name.chars().count() > MOST_NAME) {
            flaws.push(EntitlementFlaw::NameTooLong(MOST_NAME));
        }
        if typed.stages.is_empty() {
            flaws.push(EntitlementFlaw::StagesMissing);
        }
        if typed.kinds.is_empty() && typed.arts.is_empty() {
            flaws.push(EntitlementFlaw::WhatMissing);
        }
        let times = typed.times.trim().parse().ok().filter(|times| (1..=MOST_TIMES).contains(times));
        match times {
            Some(times) if flaws.is_empty() => Ok(Self {
                id: EntitlementId::new(),
                name: Text::new(fi, sv, en),
                stages: typed.stages,
                kinds: typed.kinds,
                arts: typed.arts,
                times,
            }),
            Some(_) => Err(flaws),
            None => {
                flaws.push(EntitlementFlaw::TimesNotANumber(MOST_TIMES));
                Err(flaws)
            }
        }
    }

    /// Whether a group of these stages is entitled.
    pub(crate) fn is_for(&self, stages: impl IntoIterator<Item = Stage>) -> bool {
        stages.into_iter().any(|stage| self.stages.contains(&stage))
    }

    /// Whether a visit to what is of this kind and art form counts. Of a booking from before these were kept nothing is
    /// known, and it does not.
    pub(crate) fn counts(&self, kind: Option<Kind>, art: Option<Art>) -> bool {
        let (Some(kind), Some(art)) = (kind, art) else { return false };
        (self.kinds.is_empty() || self.kinds.contains(&kind))
            && (self.arts.is_empty() || self.arts.contains(&art))
    }
}

fn one_line(typed: &str) -> String {
    let parts = typed.split(|letter: char| letter.is_whitespace() || letter.is_control());
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    fn typed(times: &str) -> TypedEntitlement<'_> {
        TypedEntitlement {
            name: ["Museokäynti", "", ""],
            stages: vec![Stage::Grade4],
            kinds: vec![Kind::Visit, Kind::Workshop],
            arts: vec![Art::Museum],
            times,
        }
    }

    /// So many visits to a museum for every grade 4.
    pub(crate) fn museum_visits(times: u32) -> Entitlement {
        Entitlement::parse(typed(&times.to_string())).expect("an entitlement")
    }

    #[test]
    fn it_says_whose_it_is_what_counts_and_how_often() {
        let nothing = TypedEntitlement { times: "ett", ..TypedEntitlement::default() };
        assert_eq!(
            Entitlement::parse(nothing),
            Err(vec![
                EntitlementFlaw::NameMissing,
                EntitlementFlaw::StagesMissing,
                EntitlementFlaw::WhatMissing,
                EntitlementFlaw::TimesNotANumber(MOST_TIMES),
            ])
        );
        for times in ["0", "51", "-1", "1.5", ""] {
            assert!(Entitlement::parse(typed(times)).is_err(), "{times}");
        }
        let long = "ä".repeat(MOST_NAME + 1);
        let named = TypedEntitlement { name: ["", &long, ""], ..typed("1") };
        assert_eq!(Entitlement::parse(named), Err(vec![EntitlementFlaw::NameTooLong(MOST_NAME)]));
        assert_eq!(museum_visits(2).times, 2);
    }

    #[test]
    fn a_mixed_class_is_entitled_with_its_fourth_graders() {
        let museum = museum_visits(1);
        assert!(museum.is_for([Stage::Grade3, Stage::Grade4]));
        assert!(!museum.is_for([Stage::Grade3]));
        assert!(!museum.is_for([]));
    }

    #[test]
    fn what_counts_is_of_a_named_kind_and_of_a_named_art() {
        let museum = museum_visits(1);
        assert!(museum.counts(Some(Kind::Visit), Some(Art::Museum)));
        assert!(!museum.counts(Some(Kind::Visit), Some(Art::Music)));
        assert!(!museum.counts(Some(Kind::Course), Some(Art::Museum)));
        assert!(!museum.counts(None, None));
        let any_kind = Entitlement { kinds: Vec::new(), ..museum };
        assert!(any_kind.counts(Some(Kind::Course), Some(Art::Museum)));
        assert!(!any_kind.counts(Some(Kind::Course), Some(Art::Film)));
    }
}
