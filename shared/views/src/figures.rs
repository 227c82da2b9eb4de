//! Sums, numbers and lengths of time as people write them.

use contract::Lang;

const NARROW: char = '\u{a0}'; // a space that a line does not break at

/// A whole number with its thousands apart: `86 540`, `86,540`.
pub(crate) fn number(lang: Lang, of: i64) -> String {
    let digits = of.unsigned_abs().to_string();
    let mut out = String::new();
    if of < 0 {
        out.push('−');
    }
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(match lang {
                Lang::Fi | Lang::Sv => NARROW,
                Lang::En => ',',
            });
        }
        out.push(digit);
    }
    out
}

/// A sum of euros from cents, without cents where there are none: `180 €`, `12,50 €`, `€12.50`.
pub fn money(lang: Lang, cents: i64) -> String {
    let sign = if cents < 0 { "−" } else { "" };
    let whole = number(lang, i64::try_from(cents.unsigned_abs() / 100).unwrap_or(i64::MAX));
    let part = match (cents.unsigned_abs() % 100, lang) {
        (0, _) => String::new(),
        (part, Lang::Fi | Lang::Sv) => format!(",{part:02}"),
        (part, Lang::En) => format!(".{part:02}"),
    };
    match lang {
        Lang::Fi | Lang::Sv => format!("{sign}{whole}{part}{NARROW}€"),
        Lang::En => format!("{sign}€{whole}{part}"),
    }
}

/// A length of time from minutes: `50 min`, `1 h 30 min`, `2 h`; the same in all three languages.
pub(crate) fn duration(minutes: i64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, rest) => format!("{rest}{NARROW}min"),
        (hours, 0) => format!("{hours}{NARROW}h"),
        (hours, rest) => format!("{hours}{NARROW}h {rest}{NARROW}min"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plain(text: &str) -> String {
        text.replace(NARROW, " ")
    }

    #[test]
    fn sums_are_written_as_each_language_does() {
        let all = |cents| Lang::ALL.map(|lang| plain(&money(lang, cents)));
        assert_eq!(all(18_000), ["180 €", "180 €", "€180"]);
        assert_eq!(all(1_250), ["12,50 €", "12,50 €", "€12.50"]);
        assert_eq!(all(0), ["0 €", "0 €", "€0"]);
        assert_eq!(all(-18_005), ["−180,05 €", "−180,05 €", "−€180.05"]);
        assert_eq!(all(123_456_700), ["1 234 567 €", "1 234 567 €", "€1,234,567"]);
    }

    #[test]
    fn numbers_keep_their_thousands_apart() {
        let all = |of| Lang::ALL.map(|lang| plain(&number(lang, of)));
        assert_eq!(all(999), ["999", "999", "999"]);
        assert_eq!(all(86_540), ["86 540", "86 540", "86,540"]);
        assert_eq!(all(-1_000), ["−1 000", "−1 000", "−1,000"]);
    }

    #[test]
    fn lengths_are_hours_and_minutes() {
        assert_eq!(
            [50, 60, 90, 125].map(|minutes| plain(&duration(minutes))),
            ["50 min", "1 h", "1 h 30 min", "2 h 5 min"]
        );
    }
}
