//! Answers: what a group says to each question. Any question may be left open; something must be said.

use std::collections::BTreeMap;

use super::questions::{Question, QuestionId, QuestionKind};

/// The most letters of an answer in words.
pub(crate) const MOST_WORDS: usize = 2000;

/// What was said to one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Said {
    /// A grade from 1 to 5.
    Grade(u8),
    /// Yes.
    Yes,
    /// No.
    No,
    /// Words.
    Words(String),
}

impl Said {
    /// Reads what a question of that kind was answered; none if it is no answer to it.
    pub(crate) fn read(kind: QuestionKind, said: &str) -> Option<Self> {
        match (kind, said) {
            (QuestionKind::Scale, _) => {
                said.parse().ok().filter(|grade| (1..=5).contains(grade)).map(Self::Grade)
            }
            (QuestionKind::YesNo, "yes") => Some(Self::Yes),
            (QuestionKind::YesNo, "no") => Some(Self::No),
            (QuestionKind::YesNo, _) => None,
            (QuestionKind::Words, _) => Some(Self::Words(said.to_owned())),
        }
    }

    /// The same as it is kept and typed.
    pub(crate) fn written(&self) -> String {
        match self {
            Self::Grade(grade) => grade.to_string(),
            Self::Yes => "yes".to_owned(),
            Self::No => "no".to_owned(),
            Self::Words(words) => words.clone(),
        }
    }
}

/// What is wrong with answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum AnswerFlaw {
    /// Nothing was answered at all.
    Nothing,
    /// What was sent is none of the choices of this question.
    NoChoice(QuestionId),
    /// What was written to this question is longer than so many letters.
    TooLong(QuestionId, usize),
}

/// What a group says to some of the questions that it is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Answers(BTreeMap<QuestionId, Said>);

impl Answers {
    /// Answers that have been read one by one.
    pub(crate) fn of(answers: impl IntoIterator<Item = (QuestionId, Said)>) -> Self {
        Self(answers.into_iter().collect())
    }

    /// Reads the answers to `questions` from what `typed` gives for each, or tells all that is wrong.
    pub(crate) fn parse<'a>(
        questions: &[Question],
        typed: impl Fn(QuestionId) -> &'a str,
    ) -> Result<Self, Vec<AnswerFlaw>> {
        let (mut said, mut flaws) = (BTreeMap::new(), Vec::new());
        for question in questions {
            let typed = tidy(typed(question.id));
            if typed.is_empty() {
                continue;
            }
            match Said::read(question.kind, &typed) {
                None => flaws.push(AnswerFlaw::NoChoice(question.id)),
                Some(Said::Words(words)) if words.chars().count() > MOST_WORDS => {
                    flaws.push(AnswerFlaw::TooLong(question.id, MOST_WORDS));
                }
                Some(answer) => {
                    said.insert(question.id, answer);
                }
            }
        }
        if said.is_empty() && flaws.is_empty() {
            flaws.push(AnswerFlaw::Nothing);
        }
        if flaws.is_empty() { Ok(Self(said)) } else { Err(flaws) }
    }

    /// The answers, question by question.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (QuestionId, &Said)> {
        self.0.iter().map(|(id, said)| (*id, said))
    }
}

/// Lines as a browser's text field gives them, without what no text holds and without space around.
fn tidy(typed: &str) -> String {
    let typed = typed.replace("\r\n", "\n");
    typed
        .chars()
        .filter(|letter| *letter == '\n' || !letter.is_control())
        .collect::<String>()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use contract::Text;
    use proptest::prelude::{any, prop_assert_eq, proptest};

    use super::*;

    fn question(kind: QuestionKind) -> Question {
        Question { id: QuestionId::new(), kind, words: Text::same("?") }
    }

    fn said(kind: QuestionKind, typed: &str) -> Result<Option<Said>, Vec<AnswerFlaw>> {
        let questions = [question(kind), question(QuestionKind::YesNo)];
        let id = questions[0].id;
        let answers = Answers::parse(&questions, |of| if of == id { typed } else { "yes" })?;
        Ok(answers.iter().find(|(of, _)| *of == id).map(|(_, said)| said.clone()))
    }

    fn flaws(kind: QuestionKind, typed: &str) -> Vec<AnswerFlaw> {
        said(kind, typed).expect_err("flaws")
    }

    #[test]
    fn each_kind_takes_its_own_answers() {
        for (typed, grade) in [("1", 1), ("5", 5)] {
            assert_eq!(said(QuestionKind::Scale, typed), Ok(Some(Said::Grade(grade))));
        }
        for typed in ["0", "6", "3.5", "yes", "-1"] {
            assert!(matches!(flaws(QuestionKind::Scale, typed)[..], [AnswerFlaw::NoChoice(_)]), "{typed}");
        }
        assert_eq!(said(QuestionKind::YesNo, "no"), Ok(Some(Said::No)));
        assert!(matches!(flaws(QuestionKind::YesNo, "maybe")[..], [AnswerFlaw::NoChoice(_)]));
        assert_eq!(said(QuestionKind::Words, " a\r\nb\0 "), Ok(Some(Said::Words("a\nb".to_owned()))));
    }

    #[test]
    fn what_is_left_open_is_no_answer_and_nothing_at_all_is_a_flaw() {
        for kind in QuestionKind::ALL {
            assert_eq!(said(kind, " \n"), Ok(None));
            assert_eq!(Answers::parse(&[question(kind)], |_| ""), Err(vec![AnswerFlaw::Nothing]));
        }
    }

    #[test]
    fn words_have_an_end() {
        assert!(said(QuestionKind::Words, &"ö".repeat(MOST_WORDS)).is_ok());
        let long = flaws(QuestionKind::Words, &"ö".repeat(MOST_WORDS + 1));
        assert!(matches!(long[..], [AnswerFlaw::TooLong(_, MOST_WORDS)]));
    }

    proptest! {
        #[test]
        fn what_is_kept_reads_as_it_was_said(words in any::<String>(), grade in 1_u8..=5) {
            if let Ok(Some(read)) = said(QuestionKind::Words, &words) {
                prop_assert_eq!(said(QuestionKind::Words, &read.written()), Ok(Some(read)));
            }
            let grade = Said::Grade(grade);
            prop_assert_eq!(Said::read(QuestionKind::Scale, &grade.written()), Some(grade));
        }
    }
}
