//! An offering as a program writes it: whatever is said, in any order; the rest stays as it is.

use contract::{
    AccessFeature, Art, Delivery, Keyword, Kind, Mode, OfferingDetails, Price, Stage, Text, Venue,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tenancy::Timestamp;
use utoipa::ToSchema;
use web::{Flaw, Problem};

use super::bounds;
use crate::draft::{Draft, MOST_SUMMARY, MOST_TITLE};

/// What an owner writes of an offering. A draft may say less than all; what is published has to stay whole.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub(super) struct OfferingWritten {
    /// What it is.
    pub(super) kind: Option<Kind>,
    /// Its name: at most 120 characters in each language.
    #[schema(example = json!({"fi": "Varjot kertovat", "sv": "Skuggorna berättar", "en": "What shadows tell"}))]
    pub(super) title: Words,
    /// One sentence: at most 160 characters in each language.
    pub(super) summary: Words,
    /// The story, in plain paragraphs parted by an empty line: at most 10 000 characters in each language.
    pub(super) description: Words,
    /// Who it is for.
    #[schema(max_items = 50)]
    pub(super) stages: Vec<Stage>,
    /// Where it is given.
    #[schema(max_items = 10)]
    pub(super) deliveries: Vec<Delivery>,
    /// Codes of the languages that it is given in (BCP 47), such as `fi`, `sv`, `se`; `zxx` is without words.
    #[schema(max_items = 20, example = json!(["fi", "sv"]))]
    pub(super) languages: Vec<String>,
    /// How long it takes, where it has one length.
    #[schema(minimum = 1, maximum = 100_000)]
    pub(super) minutes: Option<i32>,
    /// What it costs.
    pub(super) price: Option<PriceWritten>,
    /// The least group, participants and adults together.
    #[schema(minimum = 1, maximum = 100_000)]
    pub(super) group_min: Option<i32>,
    /// The largest group, participants and adults together.
    #[schema(minimum = 1, maximum = 100_000)]
    pub(super) group_max: Option<i32>,
    /// How many days before the start enrolment ends.
    #[schema(minimum = 0, maximum = 365)]
    pub(super) deadline_days: i32,
    /// The art form; where nobody says, the kind decides.
    pub(super) art: Option<Art>,
    /// Where it is given, unless it comes to you.
    pub(super) venue: Option<VenueWritten>,
    /// What makes it possible to take part.
    #[schema(max_items = 20)]
    pub(super) access: Vec<AccessFeature>,
    /// What it is about.
    #[schema(max_items = 50)]
    pub(super) keywords: Vec<KeywordWritten>,
    /// The price of the travel to a group, in words.
    pub(super) travel: Words,
    /// How a group gets there.
    pub(super) transport: Words,
    /// Whether and how one may take pictures and record.
    pub(super) photo_terms: Words,
    /// Slugs of the municipalities that it travels to; empty for anywhere.
    #[schema(max_items = 400, example = json!(["raasepori"]))]
    pub(super) travels_to: Vec<String>,
    /// How it is booked.
    pub(super) mode: Mode,
    /// Where it is booked if that is elsewhere: an address of https.
    #[schema(max_length = 2000)]
    pub(super) external_href: String,
    /// Where one asks.
    #[schema(max_length = 254)]
    pub(super) contact_email: String,
    /// From when on it is shown, once it is published; none for at once.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub(super) shown_from: Option<Timestamp>,
    /// Until when it is shown; none for ever.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub(super) shown_until: Option<Timestamp>,
}

/// One text in Finnish, Swedish and English. What is not written is empty, and read in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = Text)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Words {
    #[schema(max_length = 10_000)]
    pub(super) fi: String,
    #[schema(max_length = 10_000)]
    pub(super) sv: String,
    #[schema(max_length = 10_000)]
    pub(super) en: String,
}

/// What an offering costs before any subsidy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = Price)]
#[serde(deny_unknown_fields)]
pub(super) struct PriceWritten {
    /// For what the sum is asked.
    pub(super) per: Per,
    /// The sum in cents; nothing where it is free.
    #[serde(default)]
    #[schema(minimum = 0, maximum = 100_000_000, example = 18_000)]
    pub(super) cents: i64,
}

/// For what a sum is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum Per {
    Free,
    Group,
    Head,
    Hour,
}

/// A place with an address.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = Venue)]
#[serde(deny_unknown_fields, default)]
pub(super) struct VenueWritten {
    /// What people call it: at most 200 characters in each language.
    pub(super) name: Words,
    /// Street and town: at most 200 characters in each language.
    pub(super) address: Words,
}

/// A subject out of a vocabulary, such as the General Finnish Ontology.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = Keyword)]
#[serde(deny_unknown_fields)]
pub(super) struct KeywordWritten {
    /// Its id there.
    #[schema(min_length = 1, max_length = 100, example = "yso:p1808")]
    pub(super) id: String,
    /// Its label.
    #[serde(default)]
    pub(super) name: Words,
}

impl OfferingWritten {
    /// What is written of a draft so far.
    pub(super) fn of(draft: &Draft) -> Self {
        let more = draft.details.clone();
        Self {
            kind: draft.kind,
            title: draft.title.clone().into(),
            summary: draft.summary.clone().into(),
            description: draft.description.clone().into(),
            stages: draft.stages.clone(),
            deliveries: draft.deliveries.clone(),
            languages: draft.languages.clone(),
            minutes: draft.minutes,
            price: draft.price.map(PriceWritten::from),
            group_min: draft.group_min,
            group_max: draft.group_max,
            deadline_days: draft.deadline_days,
            art: draft.art,
            venue: draft.venue.as_ref().map(VenueWritten::from),
            access: more.access,
            keywords: more.keywords.into_iter().map(KeywordWritten::from).collect(),
            travel: more.travel.into(),
            transport: more.transport.into(),
            photo_terms: more.photo_terms.into(),
            travels_to: more.travels_to,
            mode: more.mode,
            external_href: more.external_href,
            contact_email: more.contact_email,
            shown_from: draft.shown_from,
            shown_until: draft.shown_until,
        }
    }

    /// The same with all that a program says anew: objects field by field, everything else as a whole.
    pub(super) fn changed(&self, said: Value) -> Result<Self, Problem> {
        let mut whole = serde_json::to_value(self).map_err(|error| Problem::internal(&error))?;
        overlay(&mut whole, said);
        web::fields(whole)
    }

    /// Puts it into a draft, which keeps what a program does not write; or says all that cannot be used.
    pub(super) fn into_draft(self, draft: Draft) -> Result<Draft, Problem> {
        let flaws = self.flaws();
        if !flaws.is_empty() {
            return Err(Problem::Flawed(flaws));
        }
        let same_place = |old: &Venue, new: &VenueWritten| VenueWritten::from(old) == *new;
        let venue = self.venue.map(|new| match draft.venue {
            Some(old) if same_place(&old, &new) => old,
            Some(_) | None => new.into(),
        });
        Ok(Draft {
            kind: self.kind,
            title: self.title.into(),
            summary: self.summary.into(),
            description: self.description.into(),
            stages: self.stages,
            deliveries: self.deliveries,
            languages: self.languages,
            minutes: self.minutes,
            price: self.price.map(Price::from),
            group_min: self.group_min,
            group_max: self.group_max,
            deadline_days: self.deadline_days,
            art: self.art,
            venue,
            details: OfferingDetails {
                access: self.access,
                keywords: self.keywords.into_iter().map(Keyword::from).collect(),
                travel: self.travel.into(),
                transport: self.transport.into(),
                photo_terms: self.photo_terms.into(),
                travels_to: self.travels_to,
                mode: self.mode,
                external_href: self.external_href,
                contact_email: self.contact_email,
                ..draft.details
            },
            shown_from: self.shown_from,
            shown_until: self.shown_until,
            ..draft
        })
    }

    fn flaws(&self) -> Vec<Flaw> {
        let mut flaws = bounds::Flaws::default();
        flaws.words("title", &self.title, MOST_TITLE);
        flaws.words("summary", &self.summary, MOST_SUMMARY);
        flaws.words("description", &self.description, bounds::MOST_STORY);
        for (field, words) in
            [("travel", &self.travel), ("transport", &self.transport), ("photo_terms", &self.photo_terms)]
        {
            flaws.words(field, words, bounds::MOST_NOTE);
        }
        flaws.each_once("stages", &self.stages);
        flaws.each_once("deliveries", &self.deliveries);
        flaws.each_once("access", &self.access);
        flaws.languages("languages", &self.languages);
        flaws.slugs("travels_to", &self.travels_to);
        flaws.number("minutes", self.minutes, 1, 100_000);
        flaws.number("group_min", self.group_min, 1, 100_000);
        flaws.number("group_max", self.group_max, self.group_min.unwrap_or(1).max(1), 100_000);
        flaws.number("deadline_days", Some(self.deadline_days), 0, 365);
        flaws.price("price", self.price);
        if let Some(venue) = &self.venue {
            flaws.words("venue.name", &venue.name, bounds::MOST_PLACE);
            flaws.words("venue.address", &venue.address, bounds::MOST_PLACE);
        }
        flaws.keywords("keywords", &self.keywords);
        flaws.link("external_href", &self.external_href);
        flaws.email("contact_email", &self.contact_email);
        flaws.window(("shown_from", self.shown_from), ("shown_until", self.shown_until));
        flaws.into_all()
    }
}

/// Lays what is said over what is there: fields of objects one by one, everything else as a whole.
fn overlay(there: &mut Value, said: Value) {
    match (there, said) {
        (Value::Object(there), Value::Object(said)) => {
            for (name, value) in said {
                overlay(there.entry(name).or_insert(Value::Null), value);
            }
        }
        (there, said) => *there = said,
    }
}

impl From<Text> for Words {
    fn from(text: Text) -> Self {
        Self { fi: text.fi, sv: text.sv, en: text.en }
    }
}

impl From<Words> for Text {
    fn from(words: Words) -> Self {
        let trimmed = |words: String| words.trim().to_owned();
        Self { fi: trimmed(words.fi), sv: trimmed(words.sv), en: trimmed(words.en) }
    }
}

impl From<Price> for PriceWritten {
    fn from(price: Price) -> Self {
        let per = match price {
            Price::Free => Per::Free,
            Price::Group(_) => Per::Group,
            Price::Head(_) => Per::Head,
            Price::Hour(_) => Per::Hour,
        };
        Self { per, cents: price.cents() }
    }
}

impl From<PriceWritten> for Price {
    fn from(price: PriceWritten) -> Self {
        match price.per {
            Per::Free => Self::Free,
            Per::Group => Self::Group(price.cents),
            Per::Head => Self::Head(price.cents),
            Per::Hour => Self::Hour(price.cents),
        }
    }
}

impl From<&Venue> for VenueWritten {
    fn from(venue: &Venue) -> Self {
        Self { name: venue.name.clone().into(), address: venue.address.clone().into() }
    }
}

impl From<VenueWritten> for Venue {
    fn from(venue: VenueWritten) -> Self {
        Self { name: venue.name.into(), address: venue.address.into(), ..Self::default() }
    }
}

impl From<Keyword> for KeywordWritten {
    fn from(keyword: Keyword) -> Self {
        Self { id: keyword.id, name: keyword.name.into() }
    }
}

impl From<KeywordWritten> for Keyword {
    fn from(keyword: KeywordWritten) -> Self {
        Self { id: keyword.id, name: keyword.name.into() }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use web::Problem;

    use super::{OfferingWritten, Per};
    use crate::draft::Draft;

    /// The fields that cannot be used.
    fn refused(said: &serde_json::Value) -> Vec<String> {
        let draft = OfferingWritten::default().changed(said.clone());
        match draft.and_then(|written| written.into_draft(Draft::default())) {
            Err(Problem::Flawed(flaws)) => flaws.into_iter().map(|flaw| flaw.field).collect(),
            other => panic!("{said}: {other:?}"),
        }
    }

    #[test]
    fn what_is_not_said_stays_as_it_is() {
        let written = OfferingWritten::default()
            .changed(json!({"title": {"fi": "Varjot"}, "stages": ["grade_1"], "minutes": 45}))
            .expect("a draft");
        let draft = written.into_draft(Draft::default()).expect("a draft");
        let draft = OfferingWritten::of(&draft)
            .changed(
                json!({"title": {"sv": "Skuggor"}, "minutes": null, "price": {"per": "group", "cents": 100}}),
            )
            .and_then(|written| written.into_draft(draft.clone()))
            .expect("a draft");
        assert_eq!((draft.title.fi.as_str(), draft.title.sv.as_str()), ("Varjot", "Skuggor"));
        assert_eq!((draft.stages.len(), draft.minutes), (1, None));
        assert_eq!(OfferingWritten::of(&draft).price.map(|price| price.per), Some(Per::Group));
    }

    #[test]
    fn what_cannot_be_used_is_named_field_by_field() {
        for (said, field) in [
            (json!({"x": 1}), "x"),
            (json!({"title": {"de": "x"}}), "title.de"),
            (json!({"title": null}), "title"),
            (json!({"stages": ["grade_10"]}), "stages[0]"),
            (json!({"stages": ["grade_1", "grade_1"]}), "stages"),
            (json!({"title": {"fi": "ä".repeat(121)}}), "title.fi"),
            (json!({"minutes": 0}), "minutes"),
            (json!({"minutes": 1e20}), "minutes"),
            (json!({"group_min": 9, "group_max": 8}), "group_max"),
            (json!({"price": {"per": "group", "cents": -1}}), "price.cents"),
            (json!({"price": {"per": "free", "cents": 1}}), "price.cents"),
            (json!({"price": {"cents": 1}}), "price.per"),
            (json!({"languages": ["suomi!"]}), "languages[0]"),
            (json!({"external_href": "javascript:alert(1)"}), "external_href"),
            (json!({"contact_email": "a b"}), "contact_email"),
            (json!({"shown_from": "-004000-01-01T00:00:00Z"}), "shown_from"),
            (
                json!({"shown_from": "2027-01-02T00:00:00Z", "shown_until": "2027-01-01T00:00:00Z"}),
                "shown_until",
            ),
            (json!({"keywords": [{"id": ""}]}), "keywords[0].id"),
            (json!({"travels_to": ["Raasepori!"]}), "travels_to[0]"),
        ] {
            assert_eq!(refused(&said), [field], "{said}");
        }
        let all = refused(&json!({"minutes": 0, "deadline_days": -1, "contact_email": "x"}));
        assert_eq!(all, ["minutes", "deadline_days", "contact_email"]);
    }
}
