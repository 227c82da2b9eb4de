//! How many of each stage: village schools mix grades.

use std::collections::BTreeMap;

use contract::Stage;

use super::GroupFlaw;

/// More of one stage than any unit has in one group: what is beyond this is a slip of the hand.
const MOST: i32 = 999;

/// How many of each stage take part: at least one of some stage, and no stage without anybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageCounts(BTreeMap<Stage, i32>);

impl StageCounts {
    /// Takes counts that keep to the rules; a stage with nobody is left out.
    pub fn new(counts: impl IntoIterator<Item = (Stage, i32)>) -> Result<Self, Vec<GroupFlaw>> {
        Self::of(counts.into_iter().map(|(stage, count)| (stage, Ok(count))))
    }

    /// Reads counts as typed; an empty field is nobody.
    pub(super) fn parse<'a>(
        typed: impl IntoIterator<Item = (Stage, &'a str)>,
    ) -> Result<Self, Vec<GroupFlaw>> {
        Self::of(typed.into_iter().map(|(stage, text)| match text.trim() {
            "" => (stage, Ok(0)),
            digits => (stage, digits.parse().map_err(|_| GroupFlaw::CountNotANumber(stage))),
        }))
    }

    fn of(counts: impl Iterator<Item = (Stage, Result<i32, GroupFlaw>)>) -> Result<Self, Vec<GroupFlaw>> {
        let mut flaws = Vec::new();
        let mut kept = BTreeMap::new();
        for (stage, count) in counts {
            match count {
                Ok(0) => {}
                Ok(count) if count < 0 => flaws.push(GroupFlaw::CountNotANumber(stage)),
                Ok(count) if count > MOST => flaws.push(GroupFlaw::CountTooLarge(stage, MOST)),
                Ok(count) => {
                    kept.insert(stage, count);
                }
                Err(flaw) => flaws.push(flaw),
            }
        }
        match (kept.is_empty(), flaws.is_empty()) {
            (false, true) => Ok(Self(kept)),
            (true, true) => Err(vec![GroupFlaw::Nobody]),
            (_, false) => Err(flaws),
        }
    }

    /// How many take part when all are there.
    pub fn participants(&self) -> i32 {
        self.0.values().sum()
    }

    /// The stages with their counts, in the order of a life.
    pub fn iter(&self) -> impl Iterator<Item = (Stage, i32)> {
        self.0.iter().map(|(stage, count)| (*stage, *count))
    }

    /// The stages, in the order of a life.
    pub fn stages(&self) -> impl Iterator<Item = Stage> {
        self.0.keys().copied()
    }

    /// How many of a stage; 0 where nobody is of it.
    pub fn count(&self, stage: Stage) -> i32 {
        self.0.get(&stage).copied().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use contract::Stage;
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};
    use proptest::sample::select;

    use super::{MOST, StageCounts};
    use crate::groups::GroupFlaw;

    #[test]
    fn what_cannot_be_a_count_is_named_by_its_stage() {
        let typed =
            [(Stage::Grade3, "9"), (Stage::Grade4, "åtta"), (Stage::Grade5, "-1"), (Stage::Grade6, "1000")];
        assert_eq!(
            StageCounts::parse(typed),
            Err(vec![
                GroupFlaw::CountNotANumber(Stage::Grade4),
                GroupFlaw::CountNotANumber(Stage::Grade5),
                GroupFlaw::CountTooLarge(Stage::Grade6, MOST),
            ])
        );
    }

    #[test]
    fn a_group_in_which_nobody_is_is_none() {
        assert_eq!(
            StageCounts::parse([(Stage::Grade3, " "), (Stage::Adults, "0")]),
            Err(vec![GroupFlaw::Nobody])
        );
        assert_eq!(StageCounts::new([]), Err(vec![GroupFlaw::Nobody]));
    }

    proptest! {
        #[test]
        fn the_participants_are_the_sum_of_the_stages(
            counts in proptest::collection::btree_map(select(Stage::ALL), 1..=MOST, 1..8)
        ) {
            let sum: i32 = counts.values().sum();
            let read = StageCounts::new(counts.clone()).expect("counts that keep to the rules");
            prop_assert_eq!(read.participants(), sum);
            prop_assert_eq!(read.iter().collect::<std::collections::BTreeMap<_, _>>(), counts);
        }

        #[test]
        fn whatever_is_typed_gives_counts_or_a_reason(
            typed in proptest::collection::btree_map(select(Stage::ALL), any::<String>(), 0..6)
        ) {
            let typed = typed.iter().map(|(stage, text)| (*stage, text.as_str()));
            match StageCounts::parse(typed) {
                Ok(counts) => prop_assert!(counts.iter().all(|(_, count)| (1..=MOST).contains(&count))),
                Err(flaws) => prop_assert!(!flaws.is_empty()),
            }
        }
    }
}
