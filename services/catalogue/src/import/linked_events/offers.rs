//! What an event costs.

use contract::{Price, Text};
use serde_json::Value;

use super::answer::{is, list, said};
use crate::import::{Found, Remark, prose};

/// Reads the offers of an event. Words that say more than one sum go into the description.
pub(super) fn read(event: &Value, found: &mut Found) {
    let offers = list(event, "offers");
    if offers.is_empty() {
        return;
    }
    let paid: Vec<Text> = offers.iter().filter(|offer| !is(offer, "is_free")).map(in_words).collect();
    if paid.is_empty() {
        found.price = Some(Price::Free);
        return;
    }
    let sums: Vec<i64> =
        paid.iter().flat_map(|words| sums_in(words.for_reader(contract::Lang::Fi).1)).collect();
    match sums.iter().max() {
        Some(0) => found.price = Some(Price::Free),
        Some(most) => found.price = Some(Price::Head(*most)),
        None => return found.remark(Remark::PriceUnreadable),
    }
    let is_one_sum = sums.len() == 1 && paid.len() == offers.len();
    if !is_one_sum {
        found.remark(Remark::PriceInWords);
        for words in &paid {
            add(&mut found.description.fi, "Hinta", &words.fi);
            add(&mut found.description.sv, "Pris", &words.sv);
            add(&mut found.description.en, "Price", &words.en);
        }
    }
}

fn in_words(offer: &Value) -> Text {
    let (price, about) = (said(offer, "price", prose::line), said(offer, "description", prose::line));
    let both = |price: String, about: String| match (price.is_empty(), about.is_empty()) {
        (false, false) => format!("{price}, {about}"),
        (true, _) => about,
        (false, true) => price,
    };
    Text::new(both(price.fi, about.fi), both(price.sv, about.sv), both(price.en, about.en))
}

/// A line of our own language before words of the source's; none where the source says nothing.
fn add(story: &mut String, price: &str, words: &str) {
    if words.is_empty() {
        return;
    }
    if !story.is_empty() {
        story.push_str("\n\n");
    }
    story.extend([price, ": ", words]);
}

/// The sums of money in words, in cents: `5-15€`, `7,50 e`, `20 euroa`. Numbers that are no money, such as an age, are
/// left out where some number is marked as money.
pub(crate) fn sums_in(words: &str) -> Vec<i64> {
    let mut numbers = Vec::new();
    let mut rest = words;
    while let Some(from) = rest.find(|c: char| c.is_ascii_digit()) {
        let tail = &rest[from..];
        let length = tail.find(|c: char| !(c.is_ascii_digit() || c == ',' || c == '.')).unwrap_or(tail.len());
        let after = tail[length..].trim_start();
        if let Some(cents) = cents(tail[..length].trim_end_matches([',', '.'])) {
            let before = rest[..from].trim_end();
            numbers.push((cents, is_money(after) || before.ends_with('€'), is_range(after)));
        }
        rest = &tail[length..];
    }
    // In "5-15 €" the sign stands behind the last number and counts for both.
    for at in (1..numbers.len()).rev() {
        if numbers[at].1 && numbers[at - 1].2 {
            numbers[at - 1].1 = true;
        }
    }
    let any_marked = numbers.iter().any(|(_, marked, _)| *marked);
    numbers.into_iter().filter(|(_, marked, _)| *marked || !any_marked).map(|(cents, ..)| cents).collect()
}

/// Whether another number follows, as in "5–15" and not as in "18-vuotiaat".
fn is_range(after: &str) -> bool {
    let next = after.strip_prefix(['-', '–', '/']).map(str::trim_start);
    next.is_some_and(|next| next.starts_with(|c: char| c.is_ascii_digit()))
}

fn is_money(after: &str) -> bool {
    let word =
        after.split(|c: char| !c.is_alphabetic() && c != '€').next().unwrap_or_default().to_lowercase();
    word.starts_with('€') || ["e", "eur", "euro", "euroa", "euros"].contains(&word.as_str())
}

/// Cents of `7`, `7,5`, `7.50`; at most ten thousand euros.
pub(crate) fn cents(number: &str) -> Option<i64> {
    let (euros, rest) = number.split_once([',', '.']).unwrap_or((number, ""));
    let cents = match rest.len() {
        0 => 0,
        1 => rest.parse::<i64>().ok()? * 10,
        2 => rest.parse().ok()?,
        _ => return None,
    };
    let euros = euros.parse::<i64>().ok().filter(|euros| *euros <= 10_000)?;
    Some(euros * 100 + cents)
}

#[cfg(test)]
mod tests {
    use super::sums_in;

    #[test]
    fn money_is_told_from_other_numbers() {
        for (words, sums) in [
            ("5-15€", vec![500, 1500]),
            ("7,50 e", vec![750]),
            ("12 euroa, alle 18-vuotiaat 6 euroa", vec![1200, 600]),
            ("€ 9", vec![900]),
            ("8", vec![800]),
            ("10/8 €", vec![1000, 800]),
            ("vapaa pääsy", vec![]),
            ("1000000 €", vec![]),
        ] {
            assert_eq!(sums_in(words), sums, "{words}");
        }
    }
}
