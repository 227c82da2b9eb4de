//! The default set of questions, asked until a host writes its own. Its ids never change: answers name them.

use contract::Text;
use tenancy::re::uuid::Uuid;

use super::questions::{Question, QuestionId, QuestionKind};

/// The default set, in order.
pub(crate) fn standard() -> Vec<Question> {
    // No random or timed id looks like these.
    let question =
        |number, kind, words| Question { id: QuestionId::from_uuid(Uuid::from_u128(number)), kind, words };
    vec![
        question(
            1,
            QuestionKind::Scale,
            Text::new(
                "Miten hyvin ohjelma sopi ryhmällenne?",
                "Hur väl passade programmet er grupp?",
                "How well did the programme suit your group?",
            ),
        ),
        question(
            2,
            QuestionKind::Scale,
            Text::new(
                "Miten hyvin käytännön järjestelyt toimivat?",
                "Hur väl fungerade de praktiska arrangemangen?",
                "How well did the practical arrangements work?",
            ),
        ),
        question(
            3,
            QuestionKind::YesNo,
            Text::new(
                "Pystyivätkö kaikki ryhmässä osallistumaan?",
                "Kunde alla i gruppen delta?",
                "Could everyone in the group take part?",
            ),
        ),
        question(
            4,
            QuestionKind::YesNo,
            Text::new(
                "Suosittelisitteko tätä muille ryhmille?",
                "Skulle ni rekommendera det här för andra grupper?",
                "Would you recommend this to other groups?",
            ),
        ),
        question(
            5,
            QuestionKind::Words,
            Text::new(
                "Mikä onnistui, ja mitä voisi tehdä toisin?",
                "Vad lyckades, och vad kunde göras annorlunda?",
                "What went well, and what could be done differently?",
            ),
        ),
    ]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use contract::Lang;

    use super::super::questions::{MOST_QUESTION, MOST_QUESTIONS};
    use super::standard;

    #[test]
    fn the_default_set_keeps_to_the_rules_in_every_language() {
        let questions = standard();
        assert!(questions.len() < MOST_QUESTIONS, "a host may add to it");
        assert_eq!(
            questions.iter().map(|question| question.id).collect::<BTreeSet<_>>().len(),
            questions.len()
        );
        for question in questions {
            for lang in Lang::ALL {
                let words = question.words.exactly(lang);
                assert!(words.ends_with('?') && words.chars().count() <= MOST_QUESTION, "{words}");
            }
        }
    }
}
