//! For whom: stages as a short phrase, with neighbouring ones joined.

use fluent_bundle::FluentArgs;

use crate::words::Words;

/// Tokens in the order of a life, as written by the contract.
const ORDER: [&str; 20] = [
    "age_0_2",
    "age_3_4",
    "age_5",
    "preschool",
    "grade_1",
    "grade_2",
    "grade_3",
    "grade_4",
    "grade_5",
    "grade_6",
    "grade_7",
    "grade_8",
    "grade_9",
    "preparatory",
    "tuva",
    "upper_secondary",
    "vocational",
    "special_needs",
    "adults",
    "seniors_home",
];

/// Says for whom in a phrase such as "Esiopetus, luokat 1–4"; an unknown token is an error.
pub(crate) fn phrase(words: &Words, tokens: &[String]) -> Result<String, String> {
    let mut parts = Vec::new();
    parts.extend(ages(words, tokens)?);
    if has(tokens, "preschool") {
        parts.push(words.plain("stage-preschool")?);
    }
    parts.extend(grades(words, tokens)?);
    for token in ORDER.iter().skip(13).chain(&["care_home"]).filter(|token| has(tokens, token)) {
        parts.push(words.plain(&format!("stage-{token}"))?);
    }
    if let Some(unknown) =
        tokens.iter().find(|token| !ORDER.contains(&token.as_str()) && *token != "care_home")
    {
        return Err(format!("no stage is called `{unknown}`"));
    }
    Ok(parts.join(", "))
}

fn has(tokens: &[String], token: &str) -> bool {
    tokens.iter().any(|one| one == token)
}

fn ages(words: &Words, tokens: &[String]) -> Result<Vec<String>, String> {
    let present = ["age_0_2", "age_3_4", "age_5"].map(|token| has(tokens, token));
    let range = |from: u32, until: u32| {
        let mut args = FluentArgs::new();
        args.set("ages", format!("{from}–{until}"));
        words.say("stages-ages", &args).map(|said| vec![said])
    };
    match present {
        [false, false, false] => Ok(Vec::new()),
        [true, true, true] => Ok(vec![words.plain("stages-daycare")?]),
        [true, true, false] => range(0, 4),
        [false, true, true] => range(3, 5),
        apart => apart
            .into_iter()
            .zip(["stage-age_0_2", "stage-age_3_4", "stage-age_5"])
            .filter(|(present, _)| *present)
            .map(|(_, key)| words.plain(key))
            .collect(),
    }
}

fn grades(words: &Words, tokens: &[String]) -> Result<Option<String>, String> {
    let mut runs: Vec<(u8, u8)> = Vec::new();
    for grade in (1..=9_u8).filter(|grade| has(tokens, &format!("grade_{grade}"))) {
        match runs.last_mut() {
            Some((_, last)) if *last + 1 == grade => *last = grade,
            _ => runs.push((grade, grade)),
        }
    }
    let count: u8 = runs.iter().map(|(first, last)| last - first + 1).sum();
    let said: Vec<String> = runs
        .iter()
        .map(|(first, last)| if first == last { first.to_string() } else { format!("{first}–{last}") })
        .collect();
    if said.is_empty() {
        return Ok(None);
    }
    let mut args = FluentArgs::new();
    args.set("grades", list(words, &said, "list-and")?);
    args.set("count", count);
    words.say("stages-grades", &args).map(Some)
}

/// Joins with commas, and the last with the word that `last` says: "a, b ja c".
pub(crate) fn list(words: &Words, items: &[String], last: &str) -> Result<String, String> {
    match items {
        [] => Ok(String::new()),
        [one] => Ok(one.clone()),
        [first @ .., end] => {
            let mut args = FluentArgs::new();
            args.set("first", first.join(", "));
            args.set("last", end.clone());
            words.say(last, &args)
        }
    }
}

#[cfg(test)]
mod tests {
    use contract::Lang;

    use super::*;
    use crate::bundle::HOUSE;

    fn all(tokens: &str) -> [String; 3] {
        let tokens: Vec<String> = tokens.split_whitespace().map(str::to_owned).collect();
        Lang::ALL.map(|lang| phrase(&Words::read(lang, &[&HOUSE]).unwrap(), &tokens).unwrap())
    }

    #[test]
    fn neighbouring_grades_are_one_range() {
        assert_eq!(
            all("preschool grade_1 grade_2 grade_3 grade_4"),
            ["esiopetus, luokat 1–4", "förskoleundervisning, årskurs 1–4", "pre-school, grades 1–4"]
        );
        assert_eq!(all("grade_4"), ["luokka 4", "årskurs 4", "grade 4"]);
        assert_eq!(
            all("grade_1 grade_2 grade_5 grade_6"),
            ["luokat 1–2 ja 5–6", "årskurs 1–2 och 5–6", "grades 1–2 and 5–6"]
        );
        assert_eq!(all("grade_9 grade_1 grade_3")[0], "luokat 1, 3 ja 9");
    }

    #[test]
    fn ages_are_joined_and_all_of_them_are_a_daycare() {
        assert_eq!(all("age_0_2 age_3_4 age_5"), ["päiväkoti", "daghem", "daycare"]);
        assert_eq!(all("age_3_4 age_5"), ["3–5-vuotiaat", "3–5-åringar", "ages 3–5"]);
        assert_eq!(
            all("age_5 preschool"),
            ["5-vuotiaat, esiopetus", "5-åringar, förskoleundervisning", "age 5, pre-school"]
        );
    }

    #[test]
    fn every_stage_has_words_in_every_language() {
        for token in ORDER.iter().chain(&["care_home"]) {
            assert!(all(token).iter().all(|said| !said.is_empty()), "{token}");
        }
        assert_eq!(
            all("upper_secondary care_home"),
            ["lukio, hoivakodit", "gymnasium, vårdhem", "upper secondary, care homes"]
        );
        assert_eq!(all(""), ["", "", ""]);
    }

    #[test]
    fn an_unknown_stage_is_an_error() {
        let words = Words::read(Lang::Fi, &[&HOUSE]).unwrap();
        assert!(phrase(&words, &["grade_10".to_owned()]).is_err());
    }
}
