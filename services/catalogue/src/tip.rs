//! What one tells a colleague: an address and a few words, read from what was typed.

/// The longest address (RFC 5321, 4.5.3.1.3).
const MOST_ADDRESS: usize = 254;
/// The most characters of a note.
pub(crate) const MOST_NOTE: usize = 500;

/// An address to tell, and what to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tip {
    /// The colleague's address.
    pub(crate) to: String,
    /// A few words in plain lines; possibly none.
    pub(crate) note: String,
}

/// What is wrong with what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TipFlaw {
    /// No address.
    AddressMissing,
    /// No address that a letter could reach.
    AddressWrong,
    /// More words than a note has.
    NoteTooLong,
}

impl Tip {
    /// Reads what was typed, and says everything that is wrong with it.
    pub(crate) fn parse(to: &str, note: &str) -> Result<Self, Vec<TipFlaw>> {
        let (to, note) = (to.trim(), plain(note));
        let mut flaws = Vec::new();
        if to.is_empty() {
            flaws.push(TipFlaw::AddressMissing);
        } else if !is_address(to) {
            flaws.push(TipFlaw::AddressWrong);
        }
        if note.chars().count() > MOST_NOTE {
            flaws.push(TipFlaw::NoteTooLong);
        }
        if flaws.is_empty() { Ok(Self { to: to.to_owned(), note }) } else { Err(flaws) }
    }
}

/// Whether a letter could go there: one address, one line.
fn is_address(text: &str) -> bool {
    let is_in_one_piece = !text
        .chars()
        .any(|letter| letter.is_whitespace() || letter.is_control() || ",;<>\"()".contains(letter));
    let Some((name, host)) = text.rsplit_once('@') else { return false };
    let labels: Vec<&str> = host.split('.').collect();
    text.len() <= MOST_ADDRESS
        && is_in_one_piece
        && !name.is_empty()
        && !name.contains('@')
        && labels.len() > 1
        && labels.iter().all(|label| !label.is_empty())
}

/// Words in plain lines: nothing that is not seen, and no more than one empty line between two.
fn plain(text: &str) -> String {
    let lines = text.replace('\r', "");
    let seen = |line: &str| -> String {
        line.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
    };
    let mut kept: Vec<String> = Vec::new();
    for line in lines.lines().map(|line| seen(line).trim().to_owned()) {
        if !line.is_empty() || kept.last().is_some_and(|last| !last.is_empty()) {
            kept.push(line);
        }
    }
    kept.join("\n").trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::{MOST_NOTE, Tip, TipFlaw};

    #[test]
    fn an_address_and_a_few_words_are_enough() {
        let tip =
            Tip::parse(" anna@koulu.example ", "Katso tätä!\r\n\r\n\r\n\r\nSopisi 4B:lle.\u{7}").unwrap();
        assert_eq!(tip.to, "anna@koulu.example");
        assert_eq!(tip.note, "Katso tätä!\n\nSopisi 4B:lle.");
        assert_eq!(Tip::parse("a@b.fi", "").unwrap().note, "");
    }

    #[test]
    fn what_no_letter_reaches_is_no_address() {
        for wrong in [
            "anna",
            "anna@",
            "@koulu.fi",
            "anna@koulu",
            "a b@koulu.fi",
            "anna@koulu..fi",
            "a@b@koulu.fi",
            "anna@koulu.fi,bo@koulu.fi",
            "Anna <anna@koulu.fi>",
            "anna@koulu.fi\r\nBcc: x@y.fi",
        ] {
            assert_eq!(Tip::parse(wrong, ""), Err(vec![TipFlaw::AddressWrong]), "{wrong}");
        }
        assert_eq!(
            Tip::parse(&format!("{}@koulu.fi", "a".repeat(250)), ""),
            Err(vec![TipFlaw::AddressWrong])
        );
        assert_eq!(Tip::parse(" ", ""), Err(vec![TipFlaw::AddressMissing]));
    }

    #[test]
    fn everything_that_is_wrong_is_said() {
        let long = "ä".repeat(MOST_NOTE + 1);
        assert_eq!(Tip::parse("", &long), Err(vec![TipFlaw::AddressMissing, TipFlaw::NoteTooLong]));
        assert!(Tip::parse("a@b.fi", &"ä".repeat(MOST_NOTE)).is_ok());
    }
}
