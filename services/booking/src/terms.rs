//! How an offering is booked: who says yes, how many times make a series, and what happens where there is no room.

use std::collections::BTreeMap;

/// Who says yes to a booking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approval {
    /// Nobody needs to.
    Automatic,
    /// The host, each time.
    Manual,
    /// The host, unless it trusts the unit.
    Trusted,
}

impl Approval {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Automatic, Self::Manual, Self::Trusted];

    /// Its token.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Automatic => "automatic",
            Self::Manual => "manual",
            Self::Trusted => "trusted",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.as_str() == token)
    }
}

/// The longest series, in times.
pub(crate) const LONGEST_SERIES: i16 = 20;
/// The longest that a place is held for a yes, in hours.
pub(crate) const LONGEST_HOLD: i16 = 2_000;

/// How an offering is booked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Who says yes.
    pub approval: Approval,
    /// How many times are booked together: one, or those of a series.
    pub needed: i16,
    /// Whether groups may wait for a full time.
    pub queues: bool,
    /// Whether a group may come again in one school year.
    pub repeats: bool,
    /// How many hours a place is held for a yes.
    pub hold_hours: i16,
}

impl Default for Terms {
    /// As an offering is booked of which nothing is written.
    fn default() -> Self {
        Self { approval: Approval::Automatic, needed: 1, queues: true, repeats: false, hold_hours: 168 }
    }
}

/// A field of the terms that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TermsFlaw {
    /// Nobody is chosen to say yes.
    Approval,
    /// The number of times is no number from one to [`LONGEST_SERIES`].
    Needed,
    /// The hours are no number from one to [`LONGEST_HOLD`].
    HoldHours,
}

impl Terms {
    /// Reads what a form sends, or tells all that cannot be read.
    pub(crate) fn parse(typed: &BTreeMap<String, String>) -> Result<Self, Vec<TermsFlaw>> {
        let field = |name: &str| typed.get(name).map_or("", |value| value.trim());
        let number =
            |name: &str, most: i16| field(name).parse().ok().filter(|number| (1..=most).contains(number));
        let approval = Approval::parse(field("approval"));
        let (needed, hold_hours) = (number("needed", LONGEST_SERIES), number("hold_hours", LONGEST_HOLD));
        match (approval, needed, hold_hours) {
            (Some(approval), Some(needed), Some(hold_hours)) => {
                let (queues, repeats) = (typed.contains_key("queues"), typed.contains_key("repeats"));
                Ok(Self { approval, needed, queues, repeats, hold_hours })
            }
            (approval, needed, hold_hours) => {
                let flaws = [
                    approval.is_none().then_some(TermsFlaw::Approval),
                    needed.is_none().then_some(TermsFlaw::Needed),
                    hold_hours.is_none().then_some(TermsFlaw::HoldHours),
                ];
                Err(flaws.into_iter().flatten().collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Approval, Terms, TermsFlaw};

    fn typed(fields: &[(&str, &str)]) -> BTreeMap<String, String> {
        fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn terms_are_read_with_boxes_that_are_ticked_or_not() {
        let fields = [("approval", "trusted"), ("needed", " 3 "), ("hold_hours", "48")];
        let read = Terms::parse(&typed(&fields)).expect("terms");
        let expected =
            Terms { approval: Approval::Trusted, needed: 3, queues: false, repeats: false, hold_hours: 48 };
        assert_eq!(read, expected);
        let ticked = [&fields[..], &[("queues", "on"), ("repeats", "on")]].concat();
        assert_eq!(Terms::parse(&typed(&ticked)), Ok(Terms { queues: true, repeats: true, ..expected }));
    }

    #[test]
    fn numbers_at_their_bounds_are_read_and_beyond_them_told() {
        let with = |needed, hold| typed(&[("approval", "manual"), ("needed", needed), ("hold_hours", hold)]);
        assert!(Terms::parse(&with("1", "1")).is_ok() && Terms::parse(&with("20", "2000")).is_ok());
        assert_eq!(Terms::parse(&with("0", "0")), Err(vec![TermsFlaw::Needed, TermsFlaw::HoldHours]));
        assert_eq!(Terms::parse(&with("21", "2001")), Err(vec![TermsFlaw::Needed, TermsFlaw::HoldHours]));
        assert_eq!(
            Terms::parse(&typed(&[("approval", "x")])),
            Err(vec![TermsFlaw::Approval, TermsFlaw::Needed, TermsFlaw::HoldHours])
        );
    }

    #[test]
    fn each_approval_reads_as_it_is_written() {
        for way in Approval::ALL {
            assert_eq!(Approval::parse(way.as_str()), Some(way));
        }
    }
}
