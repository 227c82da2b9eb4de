//! The token of a link: random, told once, kept as a hash.

use sha2::{Digest, Sha256};

/// What is kept of a token. It is random, so it needs neither salt nor stretching.
pub(crate) fn token_hash(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}
