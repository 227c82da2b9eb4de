//! One form's text fields: printed, and read with what is wrong with them.

use std::collections::BTreeMap;

use contract::{Known, Lang, Text};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use tenancy::Timestamp;

/// What a form sends, by the names of its inputs. Each box that is ticked has a name of its own.
pub(crate) type Typed = BTreeMap<String, String>;

/// What a ticked box sends.
const TICKED: &str = "on";
/// As the browser's own input for a moment writes it.
const MOMENT: &str = "%Y-%m-%dT%H:%M";

/// What is wrong with an input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Flaw {
    /// The input's name.
    pub(crate) field: String,
    /// What is wrong.
    pub(crate) kind: FlawKind,
}

/// What can be wrong with an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FlawKind {
    /// More characters than so many.
    TooLong(u32),
    /// No whole number between these two.
    NotANumber(u32, u32),
    /// No sum of money.
    NotASum,
    /// As much as the price, or more.
    NotLess,
    /// A moment that cannot be read.
    NotAMoment,
    /// The least is more than the most.
    MinOverMax,
    /// The end is not after the beginning.
    UntilBeforeFrom,
    /// No address of https.
    NotAnAddress,
    /// No e-mail address.
    NotAMailbox,
    /// No id of a vocabulary, such as `yso:p1808`.
    NotAKeyword,
    /// No code, such as `P27`.
    NotACode,
    /// A name is missing beside it.
    NameMissing,
    /// Nothing is said.
    Missing,
    /// No degrees, north or east.
    NotDegrees,
}

impl FlawKind {
    /// The token that words are found by.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::TooLong(_) => "too_long",
            Self::NotANumber(..) => "not_a_number",
            Self::NotASum => "not_a_sum",
            Self::NotLess => "not_less",
            Self::NotAMoment => "not_a_moment",
            Self::MinOverMax => "min_over_max",
            Self::UntilBeforeFrom => "until_before_from",
            Self::NotAnAddress => "not_an_address",
            Self::NotAMailbox => "not_a_mailbox",
            Self::NotAKeyword => "not_a_keyword",
            Self::NotACode => "not_a_code",
            Self::NameMissing => "name_missing",
            Self::Missing => "missing",
            Self::NotDegrees => "not_degrees",
        }
    }

    /// The numbers that its words name: the least and the most.
    pub(crate) const fn numbers(self) -> (u32, u32) {
        match self {
            Self::TooLong(most) => (0, most),
            Self::NotANumber(least, most) => (least, most),
            Self::NotASum
            | Self::NotLess
            | Self::NotAMoment
            | Self::MinOverMax
            | Self::UntilBeforeFrom
            | Self::NotAnAddress
            | Self::NotAMailbox
            | Self::NotAKeyword
            | Self::NotACode
            | Self::NameMissing
            | Self::Missing
            | Self::NotDegrees => (0, 0),
        }
    }
}

/// Fields as they are shown.
#[derive(Debug, Default)]
pub(crate) struct Print {
    pub(crate) typed: Typed,
}

impl Print {
    pub(crate) fn put(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.typed.insert(name.into(), value.into());
    }

    pub(crate) fn token(&mut self, name: &str, token: Option<&str>) {
        self.put(name, token.unwrap_or_default());
    }

    pub(crate) fn text(&mut self, name: &str, text: &Text) {
        for lang in Lang::ALL {
            self.put(super::in_lang(name, lang), text.exactly(lang));
        }
    }

    pub(crate) fn ticks<'t>(&mut self, name: &str, tokens: impl IntoIterator<Item = &'t str>) {
        for token in tokens {
            self.put(format!("{name}.{token}"), TICKED);
        }
    }

    pub(crate) fn number(&mut self, name: &str, number: Option<i32>) {
        self.put(name, number.map(|number| number.to_string()).unwrap_or_default());
    }

    pub(crate) fn moment(&mut self, name: &str, at: Option<Timestamp>, zone: &TimeZone) {
        let local = |at: Timestamp| at.as_jiff().to_zoned(zone.clone()).strftime(MOMENT).to_string();
        self.put(name, at.map(local).unwrap_or_default());
    }
}

/// Fields as they came.
#[derive(Debug)]
pub(crate) struct Sheet<'a> {
    typed: &'a Typed,
    pub(crate) flaws: Vec<Flaw>,
}

impl<'a> Sheet<'a> {
    pub(crate) fn new(typed: &'a Typed) -> Self {
        Self { typed, flaws: Vec::new() }
    }

    pub(crate) fn flaw(&mut self, field: impl Into<String>, kind: FlawKind) {
        self.flaws.push(Flaw { field: field.into(), kind });
    }

    /// What was typed, without what no text holds; none if the input was not there.
    pub(crate) fn raw(&self, name: &str) -> Option<String> {
        let typed = self.typed.get(name)?.replace("\r\n", "\n");
        let is_said = |letter: &char| !letter.is_control() || matches!(letter, '\n' | '\t');
        Some(typed.chars().filter(is_said).collect::<String>().trim().to_owned())
    }

    /// Reads one line of at most `most` characters.
    pub(crate) fn line(&mut self, name: &str, most: usize, to: &mut String) {
        let Some(said) = self.raw(name) else { return };
        if said.chars().count() > most {
            self.flaw(name, FlawKind::TooLong(u32::try_from(most).unwrap_or(u32::MAX)));
        } else {
            *to = said;
        }
    }

    /// Reads a text in each language that was asked for.
    pub(crate) fn text(&mut self, name: &str, most: usize, to: &mut Text) {
        self.line(&super::in_lang(name, Lang::Fi), most, &mut to.fi);
        self.line(&super::in_lang(name, Lang::Sv), most, &mut to.sv);
        self.line(&super::in_lang(name, Lang::En), most, &mut to.en);
    }

    /// Reads a choice; an unknown one is none.
    pub(crate) fn token<T>(&self, name: &str, parse: impl Fn(&str) -> Option<T>, to: &mut Option<T>) {
        if let Some(said) = self.raw(name) {
            *to = parse(&said);
        }
    }

    /// Reads whether something is known.
    pub(crate) fn known(&self, name: &str, to: &mut Known) {
        if let Some(said) = self.raw(name) {
            *to = Known::parse(&said).unwrap_or_default();
        }
    }

    /// Whether a box is ticked.
    pub(crate) fn is_ticked(&self, name: &str, token: &str) -> bool {
        self.typed.contains_key(&format!("{name}.{token}"))
    }

    /// Those of `all` whose boxes are ticked.
    pub(crate) fn ticks<T: Copy>(&self, name: &str, all: &[T], token: impl Fn(T) -> &'static str) -> Vec<T> {
        all.iter().copied().filter(|one| self.is_ticked(name, token(*one))).collect()
    }

    /// Reads a whole number; nothing typed is none.
    pub(crate) fn number(&mut self, name: &str, least: u32, most: u32, to: &mut Option<i32>) {
        let Some(said) = self.raw(name) else { return };
        if said.is_empty() {
            *to = None;
            return;
        }
        match said.parse::<u32>().ok().filter(|number| (least..=most).contains(number)) {
            Some(number) => *to = i32::try_from(number).ok(),
            None => self.flaw(name, FlawKind::NotANumber(least, most)),
        }
    }

    /// Reads a moment on the clocks of `zone`; nothing typed is none. One that was not touched stays to the second.
    pub(crate) fn moment(&mut self, name: &str, zone: &TimeZone, to: &mut Option<Timestamp>) {
        let Some(said) = self.raw(name) else { return };
        let mut before = Print::default();
        before.moment(name, *to, zone);
        if before.typed.get(name) == Some(&said) {
            return;
        }
        if said.is_empty() {
            *to = None;
            return;
        }
        let at = DateTime::strptime(MOMENT, &said).ok().and_then(|at| at.to_zoned(zone.clone()).ok());
        match at {
            Some(at) => *to = Some(Timestamp::from_jiff(at.timestamp())),
            None => self.flaw(name, FlawKind::NotAMoment),
        }
    }

    /// Reads an address of https; nothing typed is none.
    pub(crate) fn href(&mut self, name: &str, to: &mut String) {
        let Some(said) = self.raw(name) else { return };
        let is_address = url::Url::parse(&said)
            .is_ok_and(|url| url.scheme() == "https" && url.host_str().is_some() && said.len() <= 500);
        if said.is_empty() || is_address {
            *to = said;
        } else {
            self.flaw(name, FlawKind::NotAnAddress);
        }
    }
}

/// Cents of what people write as a sum: `180`, `4,50`, `1 200.5`, with or without a sign for euros.
pub(crate) fn cents(said: &str) -> Option<i64> {
    let plain: String = said.chars().filter(|letter| !letter.is_whitespace() && *letter != '€').collect();
    let (euros, cents) = plain.split_once([',', '.']).unwrap_or((&plain, ""));
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if euros.is_empty() || euros.len() > 6 || cents.len() > 2 || !is_number(euros) || !is_number(cents) {
        return None;
    }
    Some(euros.parse::<i64>().ok()? * 100 + format!("{cents:0<2}").parse::<i64>().ok()?)
}

/// A sum as people write it, without a sign.
pub(crate) fn sum(cents: i64) -> String {
    if cents % 100 == 0 { (cents / 100).to_string() } else { format!("{},{:02}", cents / 100, cents % 100) }
}
