//! Signing in by a letter: the rules.

use jiff::SignedDuration;
use web::Limit;

/// A link and its code work for so long.
pub(crate) const SIGN_IN_LASTS: SignedDuration = SignedDuration::from_mins(15);
/// A code may be typed so often. The table says the same: `sign_in_attempts_are_few`.
pub(crate) const MOST_ATTEMPTS: i32 = 5;
/// An address has at most so many characters (RFC 5321, 4.5.3.1.3).
const LONGEST_ADDRESS: usize = 254;

/// How often signing in may be tried.
#[derive(Clone, Copy, Debug)]
pub struct SignInRates {
    /// Letters to one e-mail address.
    pub letters_per_email: Limit,
    /// Letters asked for from one network address.
    pub letters_per_address: Limit,
    /// Letters of one tenant.
    pub letters_per_tenant: Limit,
    /// Codes and links tried from one network address.
    pub tries_per_address: Limit,
}

/// The e-mail address that somebody typed, in lower case; none if it cannot be one.
pub(crate) fn address(typed: &str) -> Option<String> {
    let address = typed.trim().to_lowercase();
    let (name, domain) = address.rsplit_once('@')?;
    let is_one = !name.is_empty()
        && domain.contains('.')
        && !domain.starts_with('.')
        && !domain.ends_with('.')
        && address.len() <= LONGEST_ADDRESS
        && !address
            .chars()
            .any(|letter| letter.is_whitespace() || letter.is_control() || "<>,;\"".contains(letter));
    is_one.then_some(address)
}

/// The six digits that somebody typed, however they were grouped; none if there are more or fewer.
pub(crate) fn code(typed: &str) -> Option<String> {
    let digits: String = typed.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect();
    (digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::{address, code};

    #[test]
    fn an_address_is_read_as_it_is_typed() {
        assert_eq!(address(" Tove@Koulu.Example "), Some("tove@koulu.example".to_owned()));
        for none in [
            "",
            "tove",
            "@koulu.example",
            "tove@",
            "tove@koulu",
            "a b@c.example",
            "a@b.example\r\nBcc: c@d.example",
            "a@.b",
            "a\0@b.example",
        ] {
            assert_eq!(address(none), None, "{none:?}");
        }
        assert_eq!(address(&format!("{}@b.example", "a".repeat(300))), None);
    }

    #[test]
    fn a_code_may_be_typed_in_groups() {
        assert_eq!(code(" 407 190 "), Some("407190".to_owned()));
        assert_eq!(code("407-190"), Some("407190".to_owned()));
        for none in ["", "40719", "4071900", "40719a", "٤٠٧١٩٠"] {
            assert_eq!(code(none), None, "{none}");
        }
    }
}
