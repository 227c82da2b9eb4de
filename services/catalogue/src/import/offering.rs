//! From what was found to what our editor would have written.

use contract::{AlsoIn, Delivery, Keyword, Lang, Mode, OfferingDetails, Position, Text, Venue};

use super::{Found, FoundPlace, Remark, Wishes, prose};
use crate::draft::{Draft, MOST_SUMMARY, MOST_TITLE};

/// The most characters of a story.
const MOST_DESCRIPTION: usize = 10_000;
/// The largest group where nobody says one.
const USUAL_GROUP: i32 = 30;

/// The draft, and what its team should know of it.
pub(crate) fn draft(found: &Found, wishes: &Wishes) -> (Draft, Vec<Remark>) {
    let mut found = found.clone();
    let (title, summary, description) = texts(&mut found);
    fill_in(&mut found, wishes);
    let details = OfferingDetails {
        also_in: found.also_in.iter().map(also_in).collect(),
        keywords: keywords(&mut found),
        mode: mode(&found),
        external_href: found.href.clone(),
        contact_email: if found.email.is_empty() { wishes.contact.clone() } else { found.email.clone() },
        ..OfferingDetails::default()
    };
    let draft = Draft {
        kind: found.kind,
        title,
        summary,
        description,
        stages: found.stages,
        deliveries: found.deliveries,
        languages: found.languages,
        minutes: found.minutes,
        price: found.price,
        group_min: found.group_min,
        group_max: found.group_max,
        deadline_days: found.deadline_days.unwrap_or_default(),
        art: found.art,
        venue: found.place.as_ref().map(venue),
        details,
        ..Draft::default()
    };
    found.remarks.sort_unstable();
    (draft, found.remarks)
}

/// Texts within their limits; a summary that is missing is the beginning of the story.
fn texts(found: &mut Found) -> (Text, Text, Text) {
    let [mut title, mut summary, mut description] =
        [found.title.clone(), found.summary.clone(), found.description.clone()];
    for lang in Lang::ALL {
        cut(found, written(&mut title, lang), MOST_TITLE, Remark::TitleShortened);
        let story = prose::squeezed(written(&mut description, lang));
        let sentence = written(&mut summary, lang);
        if sentence.is_empty() && !story.is_empty() {
            *sentence = prose::shortened(&story, MOST_SUMMARY).unwrap_or(story);
            found.remark(Remark::SummaryTaken);
        }
        cut(found, sentence, MOST_SUMMARY, Remark::SummaryShortened);
        cut(found, written(&mut description, lang), MOST_DESCRIPTION, Remark::DescriptionShortened);
    }
    for (lang, remark) in [(Lang::Fi, Remark::NoFinnish), (Lang::Sv, Remark::NoSwedish)] {
        if title.exactly(lang).is_empty() {
            found.remark(remark);
        }
    }
    if is_empty(&summary) {
        summary = title.clone();
        found.remark(Remark::SummaryTaken);
    }
    (title, summary, description)
}

fn is_empty(text: &Text) -> bool {
    text.for_reader(Lang::Fi).1.is_empty()
}

fn written(text: &mut Text, lang: Lang) -> &mut String {
    match lang {
        Lang::Fi => &mut text.fi,
        Lang::Sv => &mut text.sv,
        Lang::En => &mut text.en,
    }
}

fn cut(found: &mut Found, text: &mut String, most: usize, remark: Remark) {
    if let Some(shorter) = prose::shortened(text, most) {
        *text = shorter;
        found.remark(remark);
    }
}

/// What the source does not say, as far as it can be assumed; each assumption is told.
fn fill_in(found: &mut Found, wishes: &Wishes) {
    if found.kind.is_none() {
        found.kind = Some(wishes.kind);
        found.remark(Remark::KindAssumed);
    }
    if found.stages.is_empty() {
        found.stages = wishes.audience.stages();
        found.remark(Remark::AudienceAssumed);
    }
    if found.languages.is_empty() {
        let told = Lang::ALL.into_iter().filter(|lang| !found.title.exactly(*lang).is_empty());
        found.languages = told.map(|lang| lang.code().to_owned()).collect();
        found.remark(Remark::LanguageAssumed);
    }
    if found.deliveries.is_empty() {
        found.deliveries = vec![Delivery::AtVenue];
    }
    if found.group_min.is_none() || found.group_max.is_none() {
        let most_seats = found.times.iter().filter_map(|time| time.capacity).max().filter(|seats| *seats > 0);
        let most = found.group_max.or(most_seats).unwrap_or(USUAL_GROUP);
        found.group_min = Some(found.group_min.unwrap_or(1).min(most));
        found.group_max = Some(most);
        found.remark(Remark::GroupSizeAssumed);
    }
    if !found.also_in.is_empty() {
        found.remark(Remark::OtherTongues);
    }
}

/// Times with room of their own are booked here. Else the source has a page for it; else one asks.
fn mode(found: &Found) -> Mode {
    if found.times.iter().any(|time| time.capacity.is_some()) {
        Mode::Scheduled
    } else if found.href.is_empty() {
        Mode::Showcase
    } else {
        Mode::External
    }
}

fn also_in(tongue: &super::OtherTongue) -> AlsoIn {
    AlsoIn {
        lang: tongue.lang.clone(),
        title: prose::shortened(&tongue.title, MOST_TITLE).unwrap_or_else(|| tongue.title.clone()),
        summary: prose::shortened(&tongue.summary, MOST_SUMMARY).unwrap_or_else(|| tongue.summary.clone()),
        description: prose::shortened(&tongue.description, MOST_DESCRIPTION)
            .unwrap_or_else(|| tongue.description.clone()),
    }
}

/// A theme without a name says nothing to a reader.
fn keywords(found: &mut Found) -> Vec<Keyword> {
    let (named, unnamed): (Vec<_>, Vec<_>) = found.keywords.drain(..).partition(|one| !is_empty(&one.name));
    if !unnamed.is_empty() {
        found.remark(Remark::KeywordsUnnamed);
    }
    named.into_iter().map(|one| Keyword { id: one.id, name: one.name }).collect()
}

fn venue(place: &FoundPlace) -> Venue {
    let position = place.position.and_then(|[lat, lon]| {
        Some(Position { lat: i32::try_from(lat).ok()?, lon: i32::try_from(lon).ok()? })
    });
    Venue { name: place.name.clone(), address: place.address.clone(), position, ..Venue::default() }
}

#[cfg(test)]
mod tests {
    use contract::{Kind, Lang, Mode, Stage, Text};

    use super::draft;
    use crate::import::{Audience, Found, FoundTime, Remark, TimeFate, Wishes};

    fn found() -> Found {
        Found {
            id: "a:1".to_owned(),
            title: Text { fi: "Konsertti".to_owned(), ..Text::default() },
            ..Found::default()
        }
    }

    #[test]
    fn what_the_source_does_not_say_is_assumed_and_told() {
        let wishes =
            Wishes { audience: Audience::Grown, contact: "a@b.example".to_owned(), ..Wishes::default() };
        let (draft, remarks) = draft(&found(), &wishes);
        assert_eq!(draft.kind, Some(Kind::Performance));
        assert_eq!(draft.stages, [Stage::Adults, Stage::SeniorsHome, Stage::CareHome]);
        assert_eq!((draft.group_min, draft.group_max), (Some(1), Some(30)));
        assert_eq!((draft.languages, draft.summary.fi), (vec!["fi".to_owned()], "Konsertti".to_owned()));
        assert_eq!(
            (draft.details.mode, draft.details.contact_email.as_str()),
            (Mode::Showcase, "a@b.example")
        );
        let told = [
            Remark::NoSwedish,
            Remark::SummaryTaken,
            Remark::KindAssumed,
            Remark::AudienceAssumed,
            Remark::GroupSizeAssumed,
            Remark::LanguageAssumed,
        ];
        assert_eq!(remarks, told);
    }

    #[test]
    fn texts_keep_to_their_limits_and_a_summary_begins_the_story() {
        let long = Found {
            title: Text::same(&"Sana ".repeat(60)),
            description: Text::same(&"Virke on tässä. ".repeat(1000)),
            ..found()
        };
        let (draft, remarks) = draft(&long, &Wishes::default());
        for lang in Lang::ALL {
            assert!(draft.title.exactly(lang).chars().count() <= 120);
            assert!((80..=160).contains(&draft.summary.exactly(lang).chars().count()));
            assert!(draft.description.exactly(lang).chars().count() <= 10_000);
        }
        for remark in [Remark::TitleShortened, Remark::SummaryTaken, Remark::DescriptionShortened] {
            assert!(remarks.contains(&remark), "{remark:?}");
        }
        assert!(!remarks.contains(&Remark::SummaryShortened));
    }

    #[test]
    fn how_it_is_booked_follows_from_what_is_known() {
        let at = |text: &str| text.parse().expect("a moment");
        let time = FoundTime {
            id: "t".to_owned(),
            starts_at: at("2026-12-01T10:00:00Z"),
            ends_at: at("2026-12-01T11:00:00Z"),
            enrols_from: None,
            enrols_until: None,
            capacity: Some(18),
            fate: TimeFate::Open,
        };
        let linked = Found { href: "https://a.example/".to_owned(), ..found() };
        assert_eq!(draft(&linked, &Wishes::default()).0.details.mode, Mode::External);
        let scheduled = draft(&Found { times: vec![time], ..linked }, &Wishes::default()).0;
        assert_eq!((scheduled.details.mode, scheduled.group_max), (Mode::Scheduled, Some(18)));
    }
}
