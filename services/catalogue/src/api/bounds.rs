//! How much a program may write, and in which form.

use tenancy::Timestamp;
use web::Flaw;

use super::written::{KeywordWritten, Per, PriceWritten, Words};

/// The most characters of a story.
pub(super) const MOST_STORY: usize = 10_000;
/// The most characters of a note on travel and the like.
pub(super) const MOST_NOTE: usize = 1_000;
/// The most characters of a place's name or address.
pub(super) const MOST_PLACE: usize = 200;
const MOST_CENTS: i64 = 100_000_000;
const MOST_LINK: usize = 2_000;
const MOST_EMAIL: usize = 254;
/// Between these years anything may be shown.
const YEARS: std::ops::RangeInclusive<i16> = 2000..=2200;

/// All that is wrong with what a program has written.
#[derive(Debug, Default)]
pub(super) struct Flaws(Vec<Flaw>);

impl Flaws {
    pub(super) fn into_all(self) -> Vec<Flaw> {
        self.0
    }

    fn unless(&mut self, is_fine: bool, flaw: impl FnOnce() -> Flaw) {
        if !is_fine {
            self.0.push(flaw());
        }
    }

    pub(super) fn words(&mut self, field: &str, words: &Words, most: usize) {
        for (lang, text) in [("fi", &words.fi), ("sv", &words.sv), ("en", &words.en)] {
            self.unless(text.trim().chars().count() <= most, || Flaw::long(format!("{field}.{lang}"), most));
        }
    }

    pub(super) fn each_once<T: Ord + Copy>(&mut self, field: &str, all: &[T]) {
        let different: std::collections::BTreeSet<T> = all.iter().copied().collect();
        self.unless(different.len() == all.len(), || Flaw::new(field, "api-flaw-twice"));
    }

    pub(super) fn number(&mut self, field: &str, number: Option<i32>, least: i32, most: i32) {
        let is_fine = number.is_none_or(|number| (least..=most).contains(&number));
        self.unless(is_fine, || Flaw::range(field, i64::from(least), i64::from(most)));
    }

    pub(super) fn price(&mut self, field: &str, price: Option<PriceWritten>) {
        let Some(price) = price else { return };
        let most = if price.per == Per::Free { 0 } else { MOST_CENTS };
        self.unless((0..=most).contains(&price.cents), || Flaw::range(format!("{field}.cents"), 0, most));
    }

    /// Codes such as `fi`, `se` or `sv-FI`.
    pub(super) fn languages(&mut self, field: &str, codes: &[String]) {
        self.few(field, codes.len(), 20);
        for (number, code) in codes.iter().enumerate() {
            let mut parts = code.split('-');
            let is_code = parts.next().is_some_and(|first| {
                (2..=3).contains(&first.len()) && first.bytes().all(|letter| letter.is_ascii_lowercase())
            }) && parts.all(|part| {
                (1..=8).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_alphanumeric())
            });
            self.unless(is_code && code.len() <= 35, || Flaw::wrong(format!("{field}[{number}]")));
        }
    }

    pub(super) fn slugs(&mut self, field: &str, slugs: &[String]) {
        self.few(field, slugs.len(), 400);
        for (number, slug) in slugs.iter().enumerate() {
            let is_slug = (1..=63).contains(&slug.len())
                && slug
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
            self.unless(is_slug, || Flaw::wrong(format!("{field}[{number}]")));
        }
    }

    pub(super) fn keywords(&mut self, field: &str, keywords: &[KeywordWritten]) {
        self.few(field, keywords.len(), 50);
        for (number, keyword) in keywords.iter().enumerate() {
            let length = keyword.id.trim().chars().count();
            self.unless(length > 0, || Flaw::empty(format!("{field}[{number}].id")));
            self.unless(length <= 100, || Flaw::long(format!("{field}[{number}].id"), 100));
            self.words(&format!("{field}[{number}].name"), &keyword.name, MOST_PLACE);
        }
    }

    /// Readers follow it, so it leads to another page over https and does nothing else.
    pub(super) fn link(&mut self, field: &str, href: &str) {
        let is_visible = href.chars().all(|letter| !letter.is_whitespace() && !letter.is_control());
        let has_host = href
            .strip_prefix("https://")
            .is_some_and(|rest| rest.starts_with(|letter: char| letter.is_alphanumeric()));
        self.unless(href.is_empty() || (has_host && is_visible), || Flaw::new(field, "api-flaw-link"));
        self.unless(href.chars().count() <= MOST_LINK, || Flaw::long(field, MOST_LINK));
    }

    pub(super) fn email(&mut self, field: &str, email: &str) {
        let is_address = email
            .split_once('@')
            .is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
            && email.chars().all(|letter| !letter.is_whitespace() && !letter.is_control());
        self.unless(email.is_empty() || is_address, || Flaw::new(field, "api-flaw-email"));
        self.unless(email.chars().count() <= MOST_EMAIL, || Flaw::long(field, MOST_EMAIL));
    }

    pub(super) fn window(&mut self, from: (&str, Option<Timestamp>), until: (&str, Option<Timestamp>)) {
        let mut in_time = true;
        for (field, at) in [from, until] {
            let is_fine = at.is_none_or(|at| YEARS.contains(&year(at)));
            in_time = in_time && is_fine;
            self.unless(is_fine, || Flaw::range(field, i64::from(*YEARS.start()), i64::from(*YEARS.end())));
        }
        if let (true, Some(from), Some(last)) = (in_time, from.1, until.1) {
            self.unless(from < last, || Flaw::wrong(until.0));
        }
    }

    fn few(&mut self, field: &str, number: usize, most: usize) {
        self.unless(number <= most, || Flaw::many(field, most));
    }
}

fn year(at: Timestamp) -> i16 {
    at.as_jiff().to_zoned(jiff::tz::TimeZone::UTC).year()
}
