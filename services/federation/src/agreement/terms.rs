//! What two tenants agree on, and how it is read from a form.

use contract::{Art, Kind, Stage};
use jiff::civil::Date;

use crate::extent::Extent;

/// The longest notice, in days.
const MOST_NOTICE: u16 = 730;
/// The most letters of a decision's reference.
pub(crate) const MOST_REFERENCE: usize = 120;
/// The most letters of who pays what, and of a note.
pub(crate) const MOST_WORDS: usize = 1000;
/// How many years ahead an agreement may begin or end.
const MOST_YEARS: i16 = 20;

/// What is agreed on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// What is shared.
    pub extent: Extent,
    /// The first day.
    pub from: Date,
    /// The last day; none for until somebody ends it.
    pub until: Option<Date>,
    /// How many days before it ends somebody must say so.
    pub notice_days: u16,
    /// Who pays what, in words.
    pub costs: String,
    /// What else there is to say.
    pub note: String,
    /// How the decision is found in the archive of whoever proposes.
    pub reference: String,
}

/// What is wrong with terms as typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TermsFlaw {
    /// There is no first day that can be read.
    FromMissing,
    /// It would begin before today, or in more than so many years.
    FromOutside(i16),
    /// What is in force would end before it begins.
    FromLeavesGap,
    /// The last day cannot be read, or is further away than so many years.
    UntilOutside(i16),
    /// The last day is before the first.
    UntilBeforeFrom,
    /// The notice is not a whole number of days up to so many.
    NoticeNotANumber(u16),
    /// The costs are longer than so many letters.
    CostsTooLong(usize),
    /// The note is longer than so many letters.
    NoteTooLong(usize),
    /// The reference is longer than so many letters.
    ReferenceTooLong(usize),
}

/// Terms as typed.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypedTerms<'a> {
    /// The kinds that are ticked.
    pub(crate) kinds: Vec<Kind>,
    /// The art forms that are ticked.
    pub(crate) arts: Vec<Art>,
    /// The stages that are ticked.
    pub(crate) stages: Vec<Stage>,
    /// Whether only what is free is meant.
    pub(crate) only_free: bool,
    /// The first day, as `2026-11-24`.
    pub(crate) from: &'a str,
    /// The last day; empty for none.
    pub(crate) until: &'a str,
    /// Days.
    pub(crate) notice_days: &'a str,
    /// Who pays what.
    pub(crate) costs: &'a str,
    /// What else there is to say.
    pub(crate) note: &'a str,
    /// The decision's reference.
    pub(crate) reference: &'a str,
}

impl Terms {
    /// Reads terms, or tells all that is wrong with them. They begin on `first` at the earliest; on `latest` at the latest, where
    /// something is in force until then.
    pub(crate) fn parse(
        typed: TypedTerms<'_>,
        first: Date,
        latest: Option<Date>,
    ) -> Result<Self, Vec<TermsFlaw>> {
        let mut flaws = Vec::new();
        let last = first.saturating_add(jiff::Span::new().years(MOST_YEARS));
        let from = typed.from.trim().parse::<Date>().ok();
        match from {
            None => flaws.push(TermsFlaw::FromMissing),
            Some(from) if from < first || from > last => flaws.push(TermsFlaw::FromOutside(MOST_YEARS)),
            Some(from) if latest.is_some_and(|latest| from > latest) => flaws.push(TermsFlaw::FromLeavesGap),
            Some(_) => {}
        }
        let until = Some(typed.until.trim()).filter(|until| !until.is_empty()).map(str::parse::<Date>);
        match (&until, from) {
            (Some(Err(_)), _) => flaws.push(TermsFlaw::UntilOutside(MOST_YEARS)),
            (Some(Ok(until)), _) if *until > last => flaws.push(TermsFlaw::UntilOutside(MOST_YEARS)),
            (Some(Ok(until)), Some(from)) if *until < from => flaws.push(TermsFlaw::UntilBeforeFrom),
            _ => {}
        }
        let notice = typed.notice_days.trim().parse().ok().filter(|days| *days <= MOST_NOTICE);
        if notice.is_none() {
            flaws.push(TermsFlaw::NoticeNotANumber(MOST_NOTICE));
        }
        let (costs, note, reference) = (said(typed.costs), said(typed.note), said(typed.reference));
        if costs.chars().count() > MOST_WORDS {
            flaws.push(TermsFlaw::CostsTooLong(MOST_WORDS));
        }
        if note.chars().count() > MOST_WORDS {
            flaws.push(TermsFlaw::NoteTooLong(MOST_WORDS));
        }
        if reference.chars().count() > MOST_REFERENCE {
            flaws.push(TermsFlaw::ReferenceTooLong(MOST_REFERENCE));
        }
        let (Some(from), Some(notice_days), true) = (from, notice, flaws.is_empty()) else {
            return Err(flaws);
        };
        let extent =
            Extent { kinds: typed.kinds, arts: typed.arts, stages: typed.stages, only_free: typed.only_free };
        Ok(Self { extent, from, until: until.and_then(Result::ok), notice_days, costs, note, reference })
    }

    /// Terms that cover everything, from a day on.
    pub fn open(from: Date) -> Self {
        Self {
            extent: Extent::default(),
            from,
            until: None,
            notice_days: 0,
            costs: String::new(),
            note: String::new(),
            reference: String::new(),
        }
    }
}

/// What somebody wrote, without letters that no database keeps.
pub(crate) fn said(typed: &str) -> String {
    typed.trim().chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 24);

    fn typed() -> TypedTerms<'static> {
        TypedTerms { from: "2026-11-24", notice_days: "60", ..TypedTerms::default() }
    }

    #[test]
    fn terms_begin_today_at_the_earliest_and_end_on_or_after_their_first_day() {
        let terms = Terms::parse(typed(), TODAY, None).expect("terms");
        assert_eq!((terms.from, terms.until, terms.notice_days), (TODAY, None, 60));
        assert!(terms.extent.is_everything());
        let one_day = TypedTerms { until: " 2026-11-24 ", ..typed() };
        assert_eq!(Terms::parse(one_day, TODAY, None).expect("terms").until, Some(TODAY));

        let flaws = |typed| Terms::parse(typed, TODAY, None).expect_err("flaws");
        assert_eq!(flaws(TypedTerms { from: "2026-11-23", ..typed() }), [TermsFlaw::FromOutside(20)]);
        assert_eq!(flaws(TypedTerms { from: "2046-11-25", ..typed() }), [TermsFlaw::FromOutside(20)]);
        assert_eq!(flaws(TypedTerms { until: "2026-11-23", ..typed() }), [TermsFlaw::UntilBeforeFrom]);
        assert_eq!(flaws(TypedTerms { until: "2099-01-01", ..typed() }), [TermsFlaw::UntilOutside(20)]);
    }

    #[test]
    fn other_terms_begin_before_those_in_force_have_ended() {
        let latest = Some(date(2026, 12, 1));
        let from = |from| Terms::parse(TypedTerms { from, ..typed() }, TODAY, latest);
        assert!(from("2026-12-01").is_ok());
        assert_eq!(from("2026-12-02"), Err(vec![TermsFlaw::FromLeavesGap]));
    }

    #[test]
    fn all_that_is_wrong_is_told_at_once() {
        let (long, longer) = ("ä".repeat(121), "ö".repeat(1001));
        let wrong = TypedTerms {
            from: "huomenna",
            until: "31.7.",
            notice_days: "731",
            costs: &longer,
            note: &longer,
            reference: &long,
            ..TypedTerms::default()
        };
        assert_eq!(
            Terms::parse(wrong, TODAY, None),
            Err(vec![
                TermsFlaw::FromMissing,
                TermsFlaw::UntilOutside(20),
                TermsFlaw::NoticeNotANumber(730),
                TermsFlaw::CostsTooLong(1000),
                TermsFlaw::NoteTooLong(1000),
                TermsFlaw::ReferenceTooLong(120),
            ])
        );
        for days in ["", "-1", "1.5", "viikko"] {
            assert!(
                Terms::parse(TypedTerms { notice_days: days, ..typed() }, TODAY, None).is_err(),
                "{days}"
            );
        }
    }

    #[test]
    fn letters_that_nobody_sees_are_left_out() {
        assert_eq!(said(" \u{0}kunta\r\nmaksaa\u{7} "), "kunta\nmaksaa");
    }
}
