//! The walls, read from the catalogue of a scratch database and then tried: `docs/isolation.md` says them in prose.
#![cfg(test)]

mod walls {
    mod behaviour;
    mod breaches;
    mod catalogue;
    mod matching;
    mod mutation;
    mod rows;
    mod rules;
    mod scratch;
}
