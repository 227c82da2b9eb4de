//! How many come: parsed from what people type, held against what the offering takes.

use crate::occurrences::MOST_HEADS;

/// Participants and adults. Together they are the heads, and there is at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartySize {
    participants: i32,
    adults: i32,
}

/// What is wrong with a party.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartyFlaw {
    /// No number of participants was given.
    ParticipantsMissing,
    /// No number of adults was given.
    AdultsMissing,
    /// What was given for participants is no whole number, 0 or more.
    ParticipantsNotANumber,
    /// What was given for adults is no whole number, 0 or more.
    AdultsNotANumber,
    /// Fewer heads than the least that can come.
    TooFew(i32),
    /// More heads than the most that can come.
    TooMany(i32),
}

impl PartySize {
    /// Reads both numbers as typed, and says everything that is wrong with them.
    pub fn parse(participants: &str, adults: &str) -> Result<Self, Vec<PartyFlaw>> {
        use PartyFlaw::{AdultsMissing, AdultsNotANumber, ParticipantsMissing, ParticipantsNotANumber};
        let participants = number(participants, ParticipantsMissing, ParticipantsNotANumber);
        let adults = number(adults, AdultsMissing, AdultsNotANumber);
        match (participants, adults) {
            (Ok(participants), Ok(adults)) => Self::new(participants, adults),
            (participants, adults) => Err([participants.err(), adults.err()].into_iter().flatten().collect()),
        }
    }

    /// A party of these numbers, or everything that is wrong with them.
    pub fn new(participants: i32, adults: i32) -> Result<Self, Vec<PartyFlaw>> {
        use PartyFlaw::{AdultsNotANumber, ParticipantsNotANumber, TooFew, TooMany};
        let beyond = |number, flaw| (!(0..=MOST_HEADS).contains(&number)).then_some(flaw);
        let flaws = [beyond(participants, ParticipantsNotANumber), beyond(adults, AdultsNotANumber)];
        let flaws: Vec<PartyFlaw> = flaws.into_iter().flatten().collect();
        if !flaws.is_empty() {
            return Err(flaws);
        }
        match participants + adults {
            0 => Err(vec![TooFew(1)]),
            heads if heads > MOST_HEADS => Err(vec![TooMany(MOST_HEADS)]),
            _ => Ok(Self { participants, adults }),
        }
    }

    /// Those for whom it is.
    pub const fn participants(self) -> i32 {
        self.participants
    }

    /// Those who come along.
    pub const fn adults(self) -> i32 {
        self.adults
    }

    /// Both together.
    pub const fn heads(self) -> i32 {
        self.participants + self.adults
    }

    /// Whether so many can come.
    pub const fn within(self, least: i32, most: i32) -> Result<(), PartyFlaw> {
        if self.heads() < least {
            Err(PartyFlaw::TooFew(least))
        } else if self.heads() > most {
            Err(PartyFlaw::TooMany(most))
        } else {
            Ok(())
        }
    }
}

fn number(typed: &str, missing: PartyFlaw, not_a_number: PartyFlaw) -> Result<i32, PartyFlaw> {
    match typed.trim() {
        "" => Err(missing),
        digits => digits.parse().ok().filter(|n| (0..=MOST_HEADS).contains(n)).ok_or(not_a_number),
    }
}

#[cfg(test)]
mod tests {
    use super::{PartyFlaw, PartySize};
    use crate::occurrences::MOST_HEADS;
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        assert_eq!(
            PartySize::parse(" ", "many"),
            Err(vec![PartyFlaw::ParticipantsMissing, PartyFlaw::AdultsNotANumber])
        );
        assert_eq!(PartySize::parse("0", "0"), Err(vec![PartyFlaw::TooFew(1)]));
        assert_eq!(PartySize::parse("-1", "1"), Err(vec![PartyFlaw::ParticipantsNotANumber]));
        assert_eq!(
            PartySize::parse("2.5", ""),
            Err(vec![PartyFlaw::ParticipantsNotANumber, PartyFlaw::AdultsMissing])
        );
    }

    proptest! {
        #[test]
        fn whatever_is_typed_gives_a_party_or_a_reason(participants in any::<String>(), adults in any::<String>()) {
            match PartySize::parse(&participants, &adults) {
                Ok(party) => prop_assert!(party.heads() > 0 && party.participants() >= 0 && party.adults() >= 0),
                Err(flaws) => prop_assert!(!flaws.is_empty()),
            }
        }

        #[test]
        fn a_party_is_the_numbers_that_were_typed(participants in 0..=MOST_HEADS / 2, adults in 1..=MOST_HEADS / 2) {
            let party = PartySize::parse(&participants.to_string(), &format!(" {adults} ")).expect("both are numbers");
            prop_assert_eq!(party.heads(), participants + adults);
        }

        #[test]
        fn a_party_is_within_its_limits_or_beyond_one_of_them(heads in 1..=200_i32, least in 1..=100_i32, more in 0..=100_i32) {
            let party = PartySize::parse(&heads.to_string(), "0").expect("a number");
            let expected = if heads < least {
                Err(PartyFlaw::TooFew(least))
            } else if heads > least + more {
                Err(PartyFlaw::TooMany(least + more))
            } else {
                Ok(())
            };
            prop_assert_eq!(party.within(least, least + more), expected);
        }
    }
}
