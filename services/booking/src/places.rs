//! How full a host's times are over a term.

use contract::{Counts, OfferingId};
use jiff::civil::Date;

use crate::school_year::SchoolYear;

/// Half of a school year. Between them the two hold every day of it, so that no time falls between terms: the first one lasts
/// from 1 August until spring begins, the second one until 31 July.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Term {
    /// The year of the school year's autumn.
    pub(crate) year: i16,
    pub(crate) half: Half,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Half {
    Autumn,
    Spring,
}

impl Half {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Autumn => "autumn",
            Self::Spring => "spring",
        }
    }
}

impl Term {
    /// The term of a day in its school year.
    pub(crate) fn of(day: Date, year: &SchoolYear) -> Self {
        let half = if day < year.spring().first() { Half::Autumn } else { Half::Spring };
        Self { year: year.year(), half }
    }

    /// Reads `2026-autumn`.
    pub(crate) fn parse(token: &str) -> Option<Self> {
        let (year, half) = token.split_once('-')?;
        let half = [Half::Autumn, Half::Spring].into_iter().find(|known| known.as_str() == half)?;
        Some(Self { year: year.parse().ok().filter(|year| (2000..=2200).contains(year))?, half })
    }

    /// As [`Self::parse`] reads it.
    pub(crate) fn token(self) -> String {
        format!("{}-{}", self.year, self.half.as_str())
    }

    /// The year on the calendar in which most of it lies.
    pub(crate) const fn calendar_year(self) -> i16 {
        match self.half {
            Half::Autumn => self.year,
            Half::Spring => self.year + 1,
        }
    }

    pub(crate) const fn next(self) -> Self {
        match self.half {
            Half::Autumn => Self { half: Half::Spring, ..self },
            Half::Spring => Self { half: Half::Autumn, year: self.year + 1 },
        }
    }

    pub(crate) const fn previous(self) -> Self {
        match self.half {
            Half::Autumn => Self { half: Half::Spring, year: self.year - 1 },
            Half::Spring => Self { half: Half::Autumn, ..self },
        }
    }

    /// Its first day, and the first one after it.
    pub(crate) fn days(self, year: &SchoolYear) -> (Date, Date) {
        let august = |year: i16| jiff::civil::date(year, 8, 1);
        match self.half {
            Half::Autumn => (august(self.year), year.spring().first()),
            Half::Spring => (year.spring().first(), august(self.year + 1)),
        }
    }
}

/// The times of an offering in a month that count the same.
#[derive(Clone, Debug)]
pub(crate) struct MonthOfOffering {
    pub(crate) offering: OfferingId,
    pub(crate) counts: Counts,
    /// The first day of the month.
    pub(crate) month: Date,
    pub(crate) sum: Places,
}

/// Times, and how full they are together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Places {
    pub(crate) times: u32,
    pub(crate) capacity: u32,
    pub(crate) taken: u32,
}

impl Places {
    pub(crate) const fn and(self, other: Self) -> Self {
        Self {
            times: self.times + other.times,
            capacity: self.capacity + other.capacity,
            taken: self.taken + other.taken,
        }
    }

    pub(crate) const fn free(self) -> u32 {
        self.capacity.saturating_sub(self.taken)
    }

    /// How much is taken, rounded down, so that only what is full says 100.
    pub(crate) fn percent(self) -> u32 {
        (self.taken * 100).checked_div(self.capacity).unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use jiff::civil::date;

    use super::{Half, Places, Term};
    use crate::school_year::{Routine, SchoolYear, school_year_of};

    fn usual(year: i16) -> SchoolYear {
        SchoolYear::usual_with(year, Routine::usual())
    }

    #[test]
    fn every_day_lies_in_one_term() {
        for day in date(2026, 8, 1).series(1.day()).take_while(|day| *day < date(2029, 8, 1)) {
            let year = usual(school_year_of(day));
            let term = Term::of(day, &year);
            let (first, after) = term.days(&year);
            assert!(first <= day && day < after, "{day} in {term:?}");
            assert_eq!(term.next().previous(), term);
            assert_eq!(Term::parse(&term.token()), Some(term));
        }
    }

    #[test]
    fn one_term_ends_where_the_next_begins() {
        let mut term = Term { year: 2026, half: Half::Autumn };
        for _ in 0..6 {
            let next = term.next();
            assert_eq!(term.days(&usual(term.year)).1, next.days(&usual(next.year)).0);
            term = next;
        }
        assert_eq!(term.calendar_year(), 2029);
    }

    #[test]
    fn what_is_no_term_is_none() {
        for token in ["", "2026", "2026-summer", "20x6-spring", "99999-spring", "1-autumn"] {
            assert_eq!(Term::parse(token), None, "{token}");
        }
    }

    #[test]
    fn only_what_is_full_says_so() {
        let sum = Places { times: 2, capacity: 200, taken: 199 };
        assert_eq!((sum.percent(), sum.free()), (99, 1));
        assert_eq!(Places::default().percent(), 0);
        assert_eq!(sum.and(sum), Places { times: 4, capacity: 400, taken: 398 });
    }
}
