//! Tokens and codes: random, shown once, kept as a hash.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rand::{Rng, RngCore};
use sha2::{Digest, Sha256};

/// A new token of 256 random bits.
pub(crate) fn new() -> String {
    let mut bytes = [0_u8; 32];
    rand::rng().fill_bytes(&mut bytes);
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A new code of six digits, to be typed.
pub(crate) fn new_code() -> String {
    format!("{:06}", rand::rng().random_range(0..1_000_000_u32))
}

/// What is kept of a code: it is short, so it is hashed with the browser's token, which is kept nowhere.
pub(crate) fn hash_code(browser: &str, code: &str) -> Vec<u8> {
    Sha256::new()
        .chain_update(browser.as_bytes())
        .chain_update([0])
        .chain_update(code.as_bytes())
        .finalize()
        .to_vec()
}

/// What is kept of a token. It is random, so it needs neither salt nor stretching.
pub(crate) fn hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

#[cfg(test)]
mod tests {
    use super::{hash, hash_code, new, new_code};

    #[test]
    fn two_tokens_and_their_hashes_differ() {
        let (a, b) = (new(), new());
        assert_ne!(a, b);
        assert_eq!(a.len(), 43);
        assert_ne!(hash(&a), hash(&b));
        assert_ne!(hash(&a), a.as_bytes());
    }

    #[test]
    fn a_code_has_six_digits_and_its_hash_is_the_browsers_own() {
        let code = new_code();
        assert!(code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()), "{code}");
        assert_eq!(hash_code("a", "012345"), hash_code("a", "012345"));
        assert_ne!(hash_code("a", "012345"), hash_code("b", "012345"));
        assert_ne!(hash_code("a", "012345"), hash_code("a", "012346"));
    }
}
