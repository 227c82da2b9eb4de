//! A search as the query of an address: read without ever failing, and written in one canonical way.

use std::str::FromStr;

use contract::{AccessFeature, Art, Delivery, Kind, Stage};
use jiff::civil::Date;

use super::{LAST_PAGE, MOST_PER_PAGE, PER_PAGE, Search, Sort};

/// The most letters of words that are read.
const MOST_LETTERS: usize = 200;
/// The most values of one list that are read.
const MOST_VALUES: usize = 60;

/// A part of a query that could not be read, so that the reader can be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ignored {
    /// The parameter's name.
    pub name: String,
    /// What it said, cut short.
    pub value: String,
}

impl Search {
    /// Reads the parameters of a query. What is no parameter of a search is passed over; a value that cannot be read is left out, and told.
    pub fn parse<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, Vec<Ignored>) {
        let mut reading = Reading::default();
        for (name, value) in pairs {
            if !reading.take(name, value.trim()) {
                let value = value.chars().take(40).collect();
                reading.ignored.push(Ignored { name: name.to_owned(), value });
            }
        }
        (reading.search, reading.ignored)
    }

    /// Reads a query as it stands in an address.
    pub fn of_query(query: &str) -> (Self, Vec<Ignored>) {
        let pairs: Vec<_> = url::form_urlencoded::parse(query.as_bytes()).collect();
        Self::parse(pairs.iter().map(|(name, value)| (name.as_ref(), value.as_ref())))
    }

    /// The query of an address, without a question mark.
    pub fn to_query(&self) -> String {
        url::form_urlencoded::Serializer::new(String::new()).extend_pairs(self.to_pairs()).finish()
    }

    /// The parameters, in one order; what is as it is by default is left out.
    pub fn to_pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs: Vec<(&'static str, String)> = Vec::new();
        let mut list =
            |name, values: Vec<String>| pairs.extend(values.into_iter().map(|value| (name, value)));
        list("q", Some(self.q.clone()).filter(|q| !q.is_empty()).into_iter().collect());
        list("stage", self.stages.iter().map(|one| one.as_str().to_owned()).collect());
        list("kind", self.kinds.iter().map(|one| one.as_str().to_owned()).collect());
        list("delivery", self.deliveries.iter().map(|one| one.as_str().to_owned()).collect());
        list("language", self.languages.clone());
        list("price_max", self.price_max.iter().map(ToString::to_string).collect());
        list("theme", self.themes.iter().map(|one| one.as_str().to_owned()).collect());
        list("origin", self.origins.clone());
        list("access", self.access.iter().map(|one| one.as_str().to_owned()).collect());
        list("from", self.from.iter().map(ToString::to_string).collect());
        list("to", self.to.iter().map(ToString::to_string).collect());
        list("free", self.only_free_times.then(|| "1".to_owned()).into_iter().collect());
        list("comes_to", self.comes_to.iter().cloned().collect());
        list(
            "sort",
            Some(self.sort)
                .filter(|sort| *sort != Sort::default())
                .map(|sort| sort.as_str().to_owned())
                .into_iter()
                .collect(),
        );
        list(
            "page",
            Some(self.page).filter(|page| *page != 1).map(|page| page.to_string()).into_iter().collect(),
        );
        list(
            "per_page",
            Some(self.per_page)
                .filter(|many| *many != PER_PAGE)
                .map(|many| many.to_string())
                .into_iter()
                .collect(),
        );
        pairs
    }
}

/// The names of what a search reads.
pub(crate) const NAMES: [&str; 16] = [
    "q",
    "stage",
    "kind",
    "delivery",
    "language",
    "price_max",
    "theme",
    "origin",
    "access",
    "from",
    "to",
    "free",
    "comes_to",
    "sort",
    "page",
    "per_page",
];

#[derive(Default)]
struct Reading {
    search: Search,
    ignored: Vec<Ignored>,
}

impl Reading {
    /// Takes one parameter; false if its value cannot be read.
    fn take(&mut self, name: &str, value: &str) -> bool {
        let search = &mut self.search;
        // An empty field of a form says nothing.
        if value.is_empty() || !NAMES.contains(&name) {
            return true;
        }
        match name {
            "q" => search.q = tidy(value),
            "stage" => return each(value, &mut search.stages, Stage::parse),
            "kind" => return each(value, &mut search.kinds, Kind::parse),
            "delivery" => return each(value, &mut search.deliveries, Delivery::parse),
            "theme" => return each(value, &mut search.themes, Art::parse),
            "access" => return each(value, &mut search.access, AccessFeature::parse),
            "language" => return each(value, &mut search.languages, code),
            "origin" => return each(value, &mut search.origins, slug),
            "comes_to" => return one(slug(value), |slug| search.comes_to = Some(slug)),
            "price_max" => return one(number(value, 0, i64::MAX), |cents| search.price_max = Some(cents)),
            "from" => return one(Date::from_str(value).ok(), |day| search.from = Some(day)),
            "to" => return one(Date::from_str(value).ok(), |day| search.to = Some(day)),
            "free" => return one(yes(value), |free| search.only_free_times = free),
            "sort" => return one(Sort::parse(value), |sort| search.sort = sort),
            "page" => return one(number(value, 1, LAST_PAGE), |page| search.page = page),
            "per_page" => return one(number(value, 1, MOST_PER_PAGE), |many| search.per_page = many),
            _ => {}
        }
        true
    }
}

fn one<T>(read: Option<T>, mut put: impl FnMut(T)) -> bool {
    read.map(&mut put).is_some()
}

/// Reads values that stand in several parameters of one name, or in one with commas between them; those already there are passed over.
fn each<T: PartialEq>(values: &str, into: &mut Vec<T>, parse: impl Fn(&str) -> Option<T>) -> bool {
    let mut all_read = true;
    for value in values.split(',').map(str::trim).filter(|value| !value.is_empty()) {
        match parse(value) {
            Some(value) if into.contains(&value) => {}
            Some(value) if into.len() < MOST_VALUES => into.push(value),
            Some(_) | None => all_read = false,
        }
    }
    all_read
}

/// Words on one line, one space between them, and not too many.
fn tidy(words: &str) -> String {
    let line = words.replace(char::is_control, " ").split_whitespace().collect::<Vec<_>>().join(" ");
    line.chars().take(MOST_LETTERS).collect::<String>().trim_end().to_owned()
}

fn code(value: &str) -> Option<String> {
    let code = value.to_ascii_lowercase();
    let is_code = (2..=12).contains(&code.len())
        && code.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    is_code.then_some(code)
}

fn slug(value: &str) -> Option<String> {
    let slug = value.to_ascii_lowercase();
    let is_slug =
        slug.len() <= 63 && slug.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
    is_slug.then_some(slug)
}

fn yes(value: &str) -> Option<bool> {
    match value {
        "1" | "true" | "on" => Some(true),
        "0" | "false" => Some(false),
        _ => None,
    }
}

fn number<N: FromStr + PartialOrd + Copy>(value: &str, least: N, most: N) -> Option<N> {
    value.parse().ok().filter(|number| *number >= least && *number <= most)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn parse(pairs: &[(&str, &str)]) -> (Search, Vec<Ignored>) {
        Search::parse(pairs.iter().copied())
    }

    #[test]
    fn a_query_is_read() {
        let (search, ignored) = parse(&[
            ("q", "  köysi \n solmu "),
            ("stage", "grade_3,grade_4"),
            ("stage", "grade_4"),
            ("price_max", "500"),
            ("from", "2027-01-11"),
            ("free", "on"),
            ("to", ""),
            ("view", "list"),
        ]);
        assert_eq!(ignored, []);
        assert_eq!(search.q, "köysi solmu");
        assert_eq!(search.stages, [Stage::Grade3, Stage::Grade4]);
        assert_eq!((search.price_max, search.only_free_times), (Some(500), true));
        assert_eq!(search.from, Some(jiff::civil::date(2027, 1, 11)));
    }

    #[test]
    fn what_cannot_be_read_is_left_out_and_told() {
        let (search, ignored) = parse(&[
            ("stage", "grade_3,grade_10"),
            ("price_max", "-1"),
            ("from", "tomorrow"),
            ("page", "0"),
            ("per_page", "101"),
            ("sort", "best"),
            ("origin", "a/../b"),
        ]);
        assert_eq!(search, Search { stages: vec![Stage::Grade3], ..Search::default() });
        let names: Vec<&str> = ignored.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["stage", "price_max", "from", "page", "per_page", "sort", "origin"]);
    }

    fn some_search() -> impl Strategy<Value = Search> {
        let lists = (
            proptest::sample::subsequence(Stage::ALL.to_vec(), 0..5),
            proptest::sample::subsequence(Kind::ALL.to_vec(), 0..3),
            proptest::sample::subsequence(Art::ALL.to_vec(), 0..3),
            proptest::sample::subsequence(AccessFeature::ALL.to_vec(), 0..3),
            proptest::sample::subsequence(vec!["fi".to_owned(), "sv".to_owned(), "sms".to_owned()], 0..3),
            proptest::sample::subsequence(vec!["raasepori".to_owned(), "inkoo".to_owned()], 0..2),
        );
        let rest = (
            "[a-zåäö&=%+# ]{0,20}",
            proptest::option::of(0..1_000_000_i64),
            proptest::option::of((2020..2040_i16, 1..13_i8, 1..29_i8)),
            any::<bool>(),
            0..3_usize,
            1..LAST_PAGE,
            1..=MOST_PER_PAGE,
        );
        (lists, rest).prop_map(|(lists, (q, price_max, day, free, sort, page, per_page))| Search {
            q: tidy(&q),
            stages: lists.0,
            kinds: lists.1,
            themes: lists.2,
            access: lists.3,
            languages: lists.4,
            origins: lists.5,
            deliveries: Vec::new(),
            price_max,
            from: day.map(|(year, month, day)| jiff::civil::date(year, month, day)),
            to: None,
            only_free_times: free,
            comes_to: free.then(|| "hanko".to_owned()),
            sort: Sort::ALL[sort],
            page,
            per_page,
        })
    }

    proptest! {
        #[test]
        fn what_is_written_reads_as_it_was(search in some_search()) {
            let pairs = search.to_pairs();
            let (read, ignored) = Search::parse(pairs.iter().map(|(name, value)| (*name, value.as_str())));
            prop_assert_eq!(read, search);
            prop_assert!(ignored.is_empty());
        }

        #[test]
        fn nothing_that_is_written_in_an_address_breaks_it(pairs in proptest::collection::vec(("[a-z_]{0,9}|stage|from|page|q", ".{0,60}"), 0..12)) {
            let (search, _) = Search::parse(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
            prop_assert!((1..=LAST_PAGE).contains(&search.page) && (1..=MOST_PER_PAGE).contains(&search.per_page));
            prop_assert!(search.q.chars().count() <= MOST_LETTERS);
        }
    }
}
