//! What was brought, field by field, so that a later run can tell the team's own words from the source's.

use std::collections::BTreeMap;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

use crate::draft::Draft;

/// A fingerprint of each field as it was brought.
pub(crate) type Brought = BTreeMap<String, String>;

/// A field that is brought: its name, what it says, and how to take it from another draft.
struct Field {
    name: &'static str,
    says: fn(&Draft) -> serde_json::Value,
    take: fn(&mut Draft, &Draft),
}

macro_rules! fields {
    ($($name:literal => $($part:ident).+ $(, $($more:ident).+)*;)+) => {
        [$(Field {
            name: $name,
            says: |draft| serde_json::json!([draft.$($part).+ $(, draft.$($more).+)*]),
            take: |draft, from| {
                draft.$($part).+.clone_from(&from.$($part).+);
                $(draft.$($more).+.clone_from(&from.$($more).+);)*
            },
        }),+]
    };
}

const FIELDS: [Field; 15] = fields! {
    "kind" => kind;
    "title" => title;
    "summary" => summary;
    "description" => description;
    "also_in" => details.also_in;
    "stages" => stages;
    "deliveries" => deliveries;
    "languages" => languages;
    "minutes" => minutes;
    "price" => price;
    "group" => group_min, group_max;
    "deadline" => deadline_days;
    "art" => art;
    "venue" => venue;
    "booking" => details.keywords, details.mode, details.external_href, details.contact_email;
};

/// The fingerprints of a draft's fields.
pub(crate) fn fingerprints(draft: &Draft) -> Brought {
    FIELDS.iter().map(|field| (field.name.to_owned(), fingerprint(&(field.says)(draft)))).collect()
}

/// A short one: it tells a field from what it was, and protects nothing.
pub(super) fn fingerprint(value: &serde_json::Value) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(value.to_string().as_bytes())[..12])
}

/// What stands here with what is new from the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Merged {
    /// What to write.
    pub(crate) draft: Draft,
    /// The fingerprints to remember: those of what was edited here stay what they were.
    pub(crate) brought: Brought,
    /// Whether somebody has changed a field here that the source would write otherwise.
    pub(crate) is_edited: bool,
}

/// Takes what is new from the source, save for fields that somebody here has changed since they were brought.
pub(crate) fn merged(here: &Draft, brought: &Brought, new: &Draft) -> Merged {
    let mut merged = Merged { draft: here.clone(), brought: fingerprints(new), is_edited: false };
    for field in &FIELDS {
        let [stands, comes] = [here, new].map(|draft| fingerprint(&(field.says)(draft)));
        match brought.get(field.name) {
            Some(was) if *was != stands && comes != stands => {
                merged.is_edited = true;
                merged.brought.insert(field.name.to_owned(), was.clone());
            }
            Some(_) | None => (field.take)(&mut merged.draft, new),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::{fingerprints, merged};
    use crate::draft::Draft;
    use contract::Text;

    #[test]
    fn what_was_edited_here_stays_and_all_else_follows_the_source() {
        let first = Draft { title: Text::same("Vanha"), minutes: Some(60), ..Draft::default() };
        let brought = fingerprints(&first);
        let mut here = Draft { title: Text::same("Oma"), ..first.clone() };
        here.details.photo_terms = Text::same("Ei kuvia");
        let new = Draft { title: Text::same("Uusi"), minutes: Some(90), ..first.clone() };
        let after = merged(&here, &brought, &new);
        assert!(after.is_edited);
        assert_eq!((after.draft.title.fi.as_str(), after.draft.minutes), ("Oma", Some(90)));
        assert_eq!(after.draft.details.photo_terms.fi, "Ei kuvia", "what is never brought is never touched");
        assert_eq!(
            (&after.brought["title"], &after.brought["minutes"]),
            (&brought["title"], &fingerprints(&new)["minutes"])
        );
        let untouched = merged(&first, &brought, &new);
        assert_eq!((untouched.draft, untouched.is_edited), (new, false));
    }

    #[test]
    fn every_field_is_told_apart() {
        let prints = fingerprints(&Draft::default());
        let changed = fingerprints(&Draft { group_max: Some(3), deadline_days: 2, ..Draft::default() });
        let differs: Vec<&str> = prints
            .iter()
            .filter(|(name, print)| changed.get(*name) != Some(print))
            .map(|(name, _)| name.as_str())
            .collect();
        assert_eq!(differs, ["deadline", "group"]);
    }
}
