//! What comes of feedback: for each offering, how often each answer was given.

use contract::{OfferingId, Text};

use super::answers::Said;
use super::questions::{Question, QuestionKind};

/// How often each answer to one question was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tally {
    /// The question.
    pub(crate) question: Question,
    /// How often each grade was given, from 1 to 5; all zero for other kinds.
    pub(crate) grades: [u32; 5],
    /// How many said yes.
    pub(crate) yes: u32,
    /// How many said no.
    pub(crate) no: u32,
    /// What was written, the latest first.
    pub(crate) words: Vec<String>,
}

impl Tally {
    /// Nothing said yet.
    pub(crate) const fn of(question: Question) -> Self {
        Self { question, grades: [0; 5], yes: 0, no: 0, words: Vec::new() }
    }

    /// Counts an answer that was given so many times.
    pub(crate) fn count(&mut self, said: Said, times: u32) {
        match said {
            Said::Grade(grade) => {
                if let Some(counted) = self.grades.get_mut(usize::from(grade).wrapping_sub(1)) {
                    *counted += times;
                }
            }
            Said::Yes => self.yes += times,
            Said::No => self.no += times,
            Said::Words(words) => self.words.push(words),
        }
    }

    /// How many answered.
    pub(crate) fn answers(&self) -> u32 {
        match self.question.kind {
            QuestionKind::Scale => self.grades.iter().sum(),
            QuestionKind::YesNo => self.yes + self.no,
            QuestionKind::Words => u32::try_from(self.words.len()).unwrap_or(u32::MAX),
        }
    }

    /// The mean of the grades in tenths, rounded half up; none without grades.
    pub(crate) fn mean_tenths(&self) -> Option<u32> {
        mean_tenths(&self.grades)
    }

    /// So many answers as a share of all, in whole per cent, rounded half up.
    pub(crate) fn percent(&self, counted: u32) -> u32 {
        let all = self.answers();
        if all == 0 { 0 } else { (200 * counted + all) / (2 * all) }
    }
}

/// The mean of grades that were given so often, in tenths, rounded half up; none without grades.
fn mean_tenths(grades: &[u32; 5]) -> Option<u32> {
    let count: u32 = grades.iter().sum();
    let sum: u32 = (1..).zip(grades).map(|(grade, counted)| grade * counted).sum();
    (count > 0).then(|| (20 * sum + count) / (2 * count))
}

/// What groups said of one offering.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OfferingResults {
    /// Which.
    pub(crate) offering: OfferingId,
    /// What it was called when it was last booked.
    pub(crate) title: Text,
    /// How many groups answered.
    pub(crate) answered: u32,
    /// Question by question, in their order; those that nobody answered are left out.
    pub(crate) tallies: Vec<Tally>,
}

impl OfferingResults {
    /// The mean of all grades that were given, in tenths; none without grades.
    pub(crate) fn mean_tenths(&self) -> Option<u32> {
        let mut grades = [0; 5];
        for tally in &self.tallies {
            for (sum, counted) in grades.iter_mut().zip(tally.grades) {
                *sum += counted;
            }
        }
        mean_tenths(&grades)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    use super::*;
    use crate::feedback::QuestionId;

    fn tally(kind: QuestionKind) -> Tally {
        Tally::of(Question { id: QuestionId::new(), kind, words: Text::same("?") })
    }

    fn scale(grades: [u32; 5]) -> Tally {
        Tally { grades, ..tally(QuestionKind::Scale) }
    }

    #[test]
    fn a_mean_is_rounded_to_a_tenth_and_nobodys_mean_is_none() {
        assert_eq!(scale([0; 5]).mean_tenths(), None);
        assert_eq!(scale([1, 0, 0, 0, 1]).mean_tenths(), Some(30));
        assert_eq!(scale([0, 0, 1, 2, 0]).mean_tenths(), Some(37));
        assert_eq!(scale([0, 0, 0, 19, 1]).mean_tenths(), Some(41), "4.05 is rounded up");
    }

    #[test]
    fn each_kind_counts_its_own() {
        let mut yes_no = tally(QuestionKind::YesNo);
        yes_no.count(Said::Yes, 2);
        yes_no.count(Said::No, 1);
        assert_eq!((yes_no.answers(), yes_no.percent(yes_no.yes), yes_no.mean_tenths()), (3, 67, None));
        let mut words = tally(QuestionKind::Words);
        words.count(Said::Words("Hieno!".to_owned()), 1);
        assert_eq!((words.answers(), words.percent(0)), (1, 0));
        assert_eq!(tally(QuestionKind::YesNo).percent(0), 0);
    }

    #[test]
    fn an_offerings_mean_is_that_of_every_grade() {
        let results = OfferingResults {
            offering: OfferingId::new(),
            title: Text::default(),
            answered: 3,
            tallies: vec![scale([3, 0, 0, 0, 0]), scale([0, 0, 0, 0, 1]), tally(QuestionKind::Words)],
        };
        assert_eq!(results.mean_tenths(), Some(20));
    }

    proptest! {
        #[test]
        fn a_mean_lies_between_the_least_and_the_best(given in proptest::collection::vec(1_u8..=5, 1..200)) {
            let mut tally = tally(QuestionKind::Scale);
            for grade in &given {
                tally.count(Said::Grade(*grade), 1);
            }
            prop_assert_eq!(usize::try_from(tally.answers()), Ok(given.len()));
            let mean = tally.mean_tenths().expect("there are grades");
            let bound = |grade: Option<&u8>| u32::from(*grade.expect("a grade")) * 10;
            prop_assert!((bound(given.iter().min())..=bound(given.iter().max())).contains(&mean));
        }

        #[test]
        fn shares_lie_within_a_hundred_and_grow_with_their_counts(grades in any::<[u8; 5]>()) {
            let tally = scale(grades.map(u32::from));
            for counted in tally.grades {
                prop_assert!(tally.percent(counted) <= 100);
                prop_assert!(tally.grades.iter().all(|less| *less > counted || tally.percent(*less) <= tally.percent(counted)));
            }
        }
    }
}
