//! Questions: a host's own, in three languages, in an order.

use contract::{Lang, Text};

tenancy::typed_id!(
    /// A question that a host asks afterwards.
    QuestionId
);

/// The most letters of a question in one language.
pub(crate) const MOST_QUESTION: usize = 200;
/// The most questions that are asked at once: more, and nobody answers.
pub(crate) const MOST_QUESTIONS: usize = 12;

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QuestionKind {
    /// By a grade from 1 to 5.
    Scale,
    /// By yes or no.
    YesNo,
    /// In words of one's own.
    Words,
}

impl QuestionKind {
    /// Every kind, in the order in which a form offers them.
    pub(crate) const ALL: [Self; 3] = [Self::Scale, Self::YesNo, Self::Words];

    /// The kind's token.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Scale => "scale",
            Self::YesNo => "yes_no",
            Self::Words => "words",
        }
    }

    /// Reads a token; an unknown one gives none.
    pub(crate) fn parse(token: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == token)
    }
}

/// A question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Question {
    /// Which.
    pub(crate) id: QuestionId,
    /// How it is answered.
    pub(crate) kind: QuestionKind,
    /// What it asks; a language that is empty reads another.
    pub(crate) words: Text,
}

/// What is wrong with a new question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum QuestionFlaw {
    /// No kind is chosen.
    KindMissing,
    /// It asks nothing in any language.
    WordsMissing,
    /// It is too long in a language; the most letters.
    TooLong(Lang, usize),
    /// As many are asked already as may be.
    TooMany(usize),
}

/// A new question as it was typed.
#[derive(Clone, Debug, Default)]
pub(crate) struct TypedQuestion<'a> {
    /// The token of its kind.
    pub(crate) kind: &'a str,
    /// In Finnish, Swedish and English.
    pub(crate) words: [&'a str; 3],
}

impl Question {
    /// Reads a new question, of which there are `asked` already, or tells all that is wrong with it.
    pub(crate) fn parse(typed: &TypedQuestion<'_>, asked: usize) -> Result<Self, Vec<QuestionFlaw>> {
        let mut flaws = Vec::new();
        let [fi, sv, en] = typed.words.map(one_line);
        for (lang, words) in Lang::ALL.into_iter().zip([&fi, &sv, &en]) {
            if words.chars().count() > MOST_QUESTION {
                flaws.push(QuestionFlaw::TooLong(lang, MOST_QUESTION));
            }
        }
        if [&fi, &sv, &en].iter().all(|words| words.is_empty()) {
            flaws.push(QuestionFlaw::WordsMissing);
        }
        if asked >= MOST_QUESTIONS {
            flaws.push(QuestionFlaw::TooMany(MOST_QUESTIONS));
        }
        match QuestionKind::parse(typed.kind) {
            Some(kind) if flaws.is_empty() => {
                Ok(Self { id: QuestionId::new(), kind, words: Text::new(fi, sv, en) })
            }
            Some(_) => Err(flaws),
            None => {
                flaws.insert(0, QuestionFlaw::KindMissing);
                Err(flaws)
            }
        }
    }
}

fn one_line(typed: &str) -> String {
    typed
        .split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// One step in the order of questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Asked earlier.
    Up,
    /// Asked later.
    Down,
}

impl Step {
    /// Reads a token, `up` or `down`; an unknown one gives none.
    pub(crate) fn parse(token: &str) -> Option<Self> {
        match token {
            "up" => Some(Self::Up),
            "down" => Some(Self::Down),
            _ => None,
        }
    }
}

/// The order after `id` took a step; at either end it stays. None if `id` is not among them.
pub(crate) fn moved(mut order: Vec<QuestionId>, id: QuestionId, step: Step) -> Option<Vec<QuestionId>> {
    let at = order.iter().position(|one| *one == id)?;
    let to = match step {
        Step::Up => at.saturating_sub(1),
        Step::Down => (at + 1).min(order.len() - 1),
    };
    order.swap(at, to);
    Some(order)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};

    use super::*;

    fn typed<'a>(kind: &'a str, words: [&'a str; 3]) -> TypedQuestion<'a> {
        TypedQuestion { kind, words }
    }

    #[test]
    fn a_question_needs_a_kind_and_words_in_one_language() {
        let read = |kind, words| Question::parse(&typed(kind, words), 0);
        let question = read("yes_no", ["", " Kom  alla\nmed? ", ""]).expect("a question");
        assert_eq!((question.kind, question.words.sv.as_str()), (QuestionKind::YesNo, "Kom alla med?"));
        assert_eq!(
            read("", ["", " ", "\n"]),
            Err(vec![QuestionFlaw::KindMissing, QuestionFlaw::WordsMissing])
        );
        assert_eq!(read("essay", ["Miksi?", "", ""]), Err(vec![QuestionFlaw::KindMissing]));
    }

    #[test]
    fn a_question_is_short_and_there_are_few() {
        let (fits, long) = ("ä".repeat(MOST_QUESTION), "ä".repeat(MOST_QUESTION + 1));
        assert!(Question::parse(&typed("scale", [&fits, "", ""]), MOST_QUESTIONS - 1).is_ok());
        assert_eq!(
            Question::parse(&typed("scale", ["", &long, ""]), MOST_QUESTIONS),
            Err(vec![QuestionFlaw::TooLong(Lang::Sv, MOST_QUESTION), QuestionFlaw::TooMany(MOST_QUESTIONS)])
        );
    }

    #[test]
    fn a_kind_is_read_as_it_is_written() {
        for kind in QuestionKind::ALL {
            assert_eq!(QuestionKind::parse(kind.as_str()), Some(kind));
        }
        assert_eq!(QuestionKind::parse("Scale"), None);
    }

    proptest! {
        #[test]
        fn a_step_loses_no_question_and_a_step_back_undoes_it(count in 1_usize..12, at in any::<prop::sample::Index>()) {
            let order: Vec<QuestionId> = (0..count).map(|_| QuestionId::new()).collect();
            let at = at.index(count);
            let down = moved(order.clone(), order[at], Step::Down).expect("it is there");
            let mut sorted = (order.clone(), down.clone());
            sorted.0.sort_unstable();
            sorted.1.sort_unstable();
            prop_assert_eq!(sorted.0, sorted.1);
            if at + 1 < count {
                prop_assert_eq!(down[at + 1], order[at]);
                prop_assert_eq!(moved(down, order[at], Step::Up), Some(order.clone()));
            } else {
                prop_assert_eq!(down, order.clone());
            }
            prop_assert!(moved(order, QuestionId::new(), Step::Up).is_none());
        }
    }
}
