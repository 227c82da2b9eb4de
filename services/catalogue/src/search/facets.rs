//! What may be chosen beside words, and how a listing says what it is.

use std::collections::BTreeMap;

use contract::{AccessFeature, Art, Delivery, Kind, OfferingContent, Stage, Text};

use super::Search;

/// The prices in cents below which one may choose to stay.
pub const PRICE_STEPS: [i64; 6] = [0, 500, 2_000, 10_000, 20_000, 50_000];

/// A list of which one may choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Facet {
    /// For whom.
    Stage,
    /// What it is.
    Kind,
    /// Where it is given.
    Delivery,
    /// In which language.
    Language,
    /// How much it costs at most.
    Price,
    /// Which art form.
    Theme,
    /// From which municipality.
    Origin,
    /// With which access features.
    Access,
}

impl Facet {
    /// Every list, in the order in which they are shown.
    pub const ALL: [Self; 8] = [
        Self::Stage,
        Self::Kind,
        Self::Delivery,
        Self::Language,
        Self::Price,
        Self::Theme,
        Self::Origin,
        Self::Access,
    ];

    /// The name in the API.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stage => "stage",
            Self::Kind => "kind",
            Self::Delivery => "delivery",
            Self::Language => "language",
            Self::Price => "price",
            Self::Theme => "theme",
            Self::Origin => "origin",
            Self::Access => "access",
        }
    }

    /// The letter that an element of a listing begins with.
    const fn letter(self) -> char {
        match self {
            Self::Stage => 's',
            Self::Kind => 'k',
            Self::Delivery => 'd',
            Self::Language => 'l',
            Self::Price => 'p',
            Self::Theme => 't',
            Self::Origin => 'o',
            Self::Access => 'a',
        }
    }

    fn element(self, value: &str) -> String {
        format!("{}:{value}", self.letter())
    }
}

/// One value of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// Its token, slug, code or price in cents.
    pub value: String,
    /// Its name, where it is no token: a municipality.
    pub name: Option<Text>,
    /// How many listings have it.
    pub count: u32,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Stages that pages let one choose together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageGroup {
    /// Daycare
    Daycare,
    /// Pre-school
    Preschool,
    /// Grades 1 and 2
    Grades1To2,
    /// Grades 3 to 6
    Grades3To6,
    /// Grades 7 to 9
    Grades7To9,
    /// General upper secondary and vocational
    Secondary,
    /// Preparatory education
    Preparatory,
    /// Special needs
    SpecialNeeds,
    /// Adults
    Adults,
    /// 65 and over at home
    Seniors,
    /// Care homes
    CareHome,
}

impl StageGroup {
    /// Every group, in the order of a life.
    pub const ALL: [Self; 11] = [
        Self::Daycare,
        Self::Preschool,
        Self::Grades1To2,
        Self::Grades3To6,
        Self::Grades7To9,
        Self::Secondary,
        Self::Preparatory,
        Self::SpecialNeeds,
        Self::Adults,
        Self::Seniors,
        Self::CareHome,
    ];

    /// The token of its words.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Daycare => "daycare",
            Self::Preschool => "preschool",
            Self::Grades1To2 => "grades_1_2",
            Self::Grades3To6 => "grades_3_6",
            Self::Grades7To9 => "grades_7_9",
            Self::Secondary => "secondary",
            Self::Preparatory => "preparatory",
            Self::SpecialNeeds => "special_needs",
            Self::Adults => "adults",
            Self::Seniors => "seniors_home",
            Self::CareHome => "care_home",
        }
    }

    /// Its stages; together the groups hold every stage once.
    pub const fn stages(self) -> &'static [Stage] {
        match self {
            Self::Daycare => &[Stage::Age0To2, Stage::Age3To4, Stage::Age5],
            Self::Preschool => &[Stage::Preschool],
            Self::Grades1To2 => &[Stage::Grade1, Stage::Grade2],
            Self::Grades3To6 => &[Stage::Grade3, Stage::Grade4, Stage::Grade5, Stage::Grade6],
            Self::Grades7To9 => &[Stage::Grade7, Stage::Grade8, Stage::Grade9],
            Self::Secondary => &[Stage::Tuva, Stage::UpperSecondary, Stage::Vocational],
            Self::Preparatory => &[Stage::Preparatory],
            Self::SpecialNeeds => &[Stage::SpecialNeeds],
            Self::Adults => &[Stage::Adults],
            Self::Seniors => &[Stage::SeniorsHome],
            Self::CareHome => &[Stage::CareHome],
        }
    }

    /// Whether all its stages are among `chosen`.
    pub fn is_whole_in(self, chosen: &[Stage]) -> bool {
        self.stages().iter().all(|stage| chosen.contains(stage))
    }

    /// The value by which a listing's groups are counted; no stage is called so.
    pub fn value(self) -> String {
        format!("+{}", self.as_str())
    }
}

/// What a listing says of itself: an element for each value of each list, and what only narrows without being counted
/// (`w`, who owns it; `c`, where it comes to).
pub(crate) fn elements(content: &OfferingContent) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    all.extend(content.stages.iter().map(|stage| Facet::Stage.element(stage.as_str())));
    let groups = StageGroup::ALL.into_iter();
    let its = groups.filter(|group| group.stages().iter().any(|stage| content.stages.contains(stage)));
    all.extend(its.map(|group| Facet::Stage.element(&group.value())));
    all.push(Facet::Kind.element(content.kind.as_str()));
    all.extend(content.deliveries.iter().map(|delivery| Facet::Delivery.element(delivery.as_str())));
    all.extend(content.languages.iter().map(|code| Facet::Language.element(code)));
    let steps = PRICE_STEPS.into_iter().filter(|step| content.price.cents() <= *step);
    all.extend(steps.map(|step| Facet::Price.element(&step.to_string())));
    all.push(Facet::Theme.element(content.art.as_str()));
    all.push(Facet::Origin.element(&content.origin.home.slug));
    all.push(format!("w:{}", content.origin.slug));
    all.extend(content.more.access.iter().map(|feature| Facet::Access.element(feature.as_str())));
    if content.deliveries.contains(&Delivery::ComesToYou) {
        let anywhere = content.more.travels_to.is_empty().then(|| "c:*".to_owned());
        all.extend(
            anywhere.into_iter().chain(content.more.travels_to.iter().map(|slug| format!("c:{slug}"))),
        );
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// The elements that one of a list's chosen values stands for; none where nothing is chosen. The price is a number, and no element.
pub(crate) fn chosen(search: &Search, facet: Facet) -> Vec<String> {
    let of = |values: Vec<&str>| values.into_iter().map(|value| facet.element(value)).collect();
    match facet {
        Facet::Stage => of(search.stages.iter().map(|stage| stage.as_str()).collect()),
        Facet::Kind => of(search.kinds.iter().map(|kind| kind.as_str()).collect()),
        Facet::Delivery => of(search.deliveries.iter().map(|delivery| delivery.as_str()).collect()),
        Facet::Language => of(search.languages.iter().map(String::as_str).collect()),
        Facet::Price => Vec::new(),
        Facet::Theme => of(search.themes.iter().map(|art| art.as_str()).collect()),
        Facet::Origin => {
            let owners = search.origins.iter().map(|slug| format!("w:{slug}"));
            search.origins.iter().map(|slug| facet.element(slug)).chain(owners).collect()
        }
        Facet::Access => of(search.access.iter().map(|feature| feature.as_str()).collect()),
    }
}

/// The lists as they are shown: what nobody has is left out unless it is chosen.
pub(crate) fn lists(
    search: &Search,
    counts: &BTreeMap<String, u32>,
    names: &BTreeMap<String, Text>,
) -> Vec<(Facet, Vec<FacetValue>)> {
    Facet::ALL.into_iter().map(|facet| (facet, list(search, facet, counts, names))).collect()
}

fn list(
    search: &Search,
    facet: Facet,
    counts: &BTreeMap<String, u32>,
    names: &BTreeMap<String, Text>,
) -> Vec<FacetValue> {
    let begins = format!("{}:", facet.letter());
    let counted: BTreeMap<&str, u32> =
        counts.iter().filter_map(|(element, count)| Some((element.strip_prefix(&begins)?, *count))).collect();
    let mut chosen: Vec<String> = chosen(search, facet)
        .iter()
        .filter_map(|element| element.strip_prefix(&begins).map(str::to_owned))
        .collect();
    if facet == Facet::Price {
        chosen.extend(search.price_max.map(|cents| cents.to_string()));
    }
    let mut values: Vec<&str> = counted.keys().copied().collect();
    values.extend(chosen.iter().map(String::as_str).filter(|value| !counted.contains_key(value)));
    let of_value = |value: &str| FacetValue {
        value: value.to_owned(),
        name: (facet == Facet::Origin)
            .then(|| names.get(value).cloned().unwrap_or_else(|| Text::same(value))),
        count: counted.get(value).copied().unwrap_or(0),
        chosen: chosen.iter().any(|one| one == value),
    };
    let mut shown: Vec<FacetValue> = values.into_iter().map(of_value).collect();
    shown.sort_by_key(|value| (place(facet, value), value.value.clone()));
    shown
}

/// Where a value stands: tokens in their own order, prices by sum, the rest by how many there are.
fn place(facet: Facet, value: &FacetValue) -> i64 {
    let at = |known: Option<usize>| known.and_then(|place| i64::try_from(place).ok()).unwrap_or(i64::MAX);
    let token = value.value.as_str();
    match facet {
        Facet::Stage => at(Stage::ALL.iter().position(|one| one.as_str() == token)),
        Facet::Kind => at(Kind::ALL.iter().position(|one| one.as_str() == token)),
        Facet::Delivery => at(Delivery::ALL.iter().position(|one| one.as_str() == token)),
        Facet::Theme => at(Art::ALL.iter().position(|one| one.as_str() == token)),
        Facet::Access => at(AccessFeature::ALL.iter().position(|one| one.as_str() == token)),
        Facet::Price => token.parse().unwrap_or(i64::MAX),
        Facet::Language | Facet::Origin => -i64::from(value.count),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_stage_stands_in_one_group() {
        let grouped: Vec<Stage> = StageGroup::ALL.iter().flat_map(|group| group.stages()).copied().collect();
        assert_eq!(grouped.len(), Stage::ALL.len());
        assert!(Stage::ALL.iter().all(|stage| grouped.contains(stage)));
        assert!(StageGroup::ALL.iter().all(|group| Stage::parse(&group.value()).is_none()));
    }

    #[test]
    fn every_list_has_a_letter_of_its_own() {
        let letters: std::collections::BTreeSet<char> = Facet::ALL.map(Facet::letter).into_iter().collect();
        assert_eq!(letters.len(), Facet::ALL.len());
        assert!(!letters.contains(&'w') && !letters.contains(&'c'), "those narrow without being counted");
    }

    #[test]
    fn what_nobody_has_is_shown_only_where_it_is_chosen() {
        let search = Search { kinds: vec![Kind::Camp], price_max: Some(700), ..Search::default() };
        let counts =
            BTreeMap::from([("k:visit".to_owned(), 3), ("k:workshop".to_owned(), 2), ("p:0".to_owned(), 4)]);
        let shown = lists(&search, &counts, &BTreeMap::new());
        let of = |facet: Facet| -> Vec<(String, u32, bool)> {
            let (_, values) = shown.iter().find(|(one, _)| *one == facet).unwrap();
            values.iter().map(|value| (value.value.clone(), value.count, value.chosen)).collect()
        };
        let kinds = [("workshop", 2, false), ("visit", 3, false), ("camp", 0, true)];
        assert_eq!(of(Facet::Kind), kinds.map(|(value, count, chosen)| (value.to_owned(), count, chosen)));
        assert_eq!(of(Facet::Price), [("0".to_owned(), 4, false), ("700".to_owned(), 0, true)]);
        assert!(of(Facet::Stage).is_empty());
    }
}
