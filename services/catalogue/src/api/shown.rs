//! An offering as a program reads it.

use contract::{
    AccessFeature, Art, Delivery, ImageCard, Kind, Lang, Mode, OfferingContent, OfferingId, Price, Stage,
    Text,
};
use serde::Serialize;
use tenancy::Timestamp;
use utoipa::ToSchema;
use views::paths;
use web::{Problem, Reader, image_href};

use super::written::{KeywordWritten, OfferingWritten, PriceWritten, Words};
use crate::draft::{Draft, Missing};
use crate::offering::OfferingState;

/// An offering. Only a draft leaves open what it is, what it costs and for how many it is.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Offering {
    /// The same on every tenant's site.
    #[schema(value_type = String, format = "uuid")]
    pub(super) id: OfferingId,
    /// In the language that was asked for, or the first that it is written in.
    #[schema(example = "Varjot kertovat")]
    pub(super) title: String,
    /// One sentence.
    pub(super) summary: String,
    /// The story, in plain paragraphs parted by an empty line.
    pub(super) description: String,
    /// The same in every language.
    pub(super) texts: Texts,
    pub(super) origin: OriginShown,
    pub(super) kind: Option<Kind>,
    pub(super) stages: Vec<Stage>,
    pub(super) deliveries: Vec<Delivery>,
    /// Codes of the languages that it is given in (BCP 47).
    pub(super) languages: Vec<String>,
    pub(super) minutes: Option<i32>,
    pub(super) price: Option<PriceWritten>,
    pub(super) group_min: Option<i32>,
    pub(super) group_max: Option<i32>,
    pub(super) deadline_days: i32,
    pub(super) art: Option<Art>,
    pub(super) images: Vec<ImageShown>,
    pub(super) venue: Option<VenueShown>,
    pub(super) access: Vec<AccessFeature>,
    pub(super) keywords: Vec<KeywordWritten>,
    pub(super) travels_to: Vec<String>,
    pub(super) mode: Mode,
    pub(super) external_href: String,
    pub(super) contact_email: String,
    /// Its page on this site.
    #[schema(format = "uri")]
    pub(super) href: String,
    /// The next time, one with room if there is any.
    #[schema(value_type = Option<String>, format = "date-time")]
    pub(super) next_at: Option<Timestamp>,
    /// Whether that time has room.
    pub(super) has_room: bool,
    /// For its owner alone: where it is in its life, and what is written of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false, nullable = false)]
    pub(super) own: Option<Own>,
}

/// Texts in every language that they are written in.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Texts {
    title: Words,
    summary: Words,
    description: Words,
}

/// Who owns an offering, and where it comes from.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Origin)]
pub(super) struct OriginShown {
    /// The tenant that owns it, and hosts its bookings.
    #[schema(example = "verstas")]
    pub(super) slug: String,
    pub(super) name: String,
    /// The slug of the municipality that it is at home in.
    #[schema(example = "raasepori")]
    pub(super) home: String,
}

/// A picture.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Image)]
pub(super) struct ImageShown {
    #[schema(format = "uri")]
    href: String,
    /// What it shows, for who cannot see it.
    alt: String,
    photographer: String,
    licence: String,
    width: i32,
    height: i32,
}

/// A place with an address.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Place)]
pub(super) struct VenueShown {
    name: String,
    address: String,
    /// Degrees north of the equator (WGS 84).
    lat: Option<f64>,
    /// Degrees east of Greenwich (WGS 84).
    lon: Option<f64>,
}

/// What only an offering's owner reads.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Own {
    pub(super) state: State,
    /// What is to be said before it can be published.
    pub(super) missing: Vec<String>,
    /// What is written so far.
    pub(super) written: OfferingWritten,
}

/// Where an offering is in its life.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
#[schema(as = OfferingState)]
#[serde(rename_all = "snake_case")]
pub(super) enum State {
    Draft,
    InReview,
    Published,
    Withdrawn,
}

impl From<OfferingState> for State {
    fn from(state: OfferingState) -> Self {
        match state {
            OfferingState::Draft => Self::Draft,
            OfferingState::InReview => Self::InReview,
            OfferingState::Published => Self::Published,
            OfferingState::Withdrawn => Self::Withdrawn,
        }
    }
}

/// The words for a reader of `lang`.
pub(super) fn said(text: &Text, lang: Lang) -> String {
    text.for_reader(lang).1.to_owned()
}

impl OriginShown {
    pub(super) fn new(content: &OfferingContent, lang: Lang) -> Self {
        let origin = &content.origin;
        Self { slug: origin.slug.clone(), name: said(&origin.name, lang), home: origin.home.slug.clone() }
    }
}

impl ImageShown {
    fn new(content: &OfferingContent, image: &ImageCard, reader: &Reader) -> Self {
        Self {
            href: reader.absolute(&image_href(content, image)),
            alt: said(&image.alt, reader.lang()),
            photographer: image.photographer.clone(),
            licence: image.licence.clone(),
            width: image.width,
            height: image.height,
        }
    }
}

impl Offering {
    /// What a listing says, with the next time that one may come.
    pub(super) fn of_listing(
        content: &OfferingContent,
        next: Option<(Timestamp, bool)>,
        reader: &Reader,
    ) -> Self {
        let (lang, more) = (reader.lang(), &content.more);
        let pictures = content.image.iter().chain(&content.more_images);
        Self {
            id: content.id,
            title: said(&content.title, lang),
            summary: said(&content.summary, lang),
            description: said(&content.description, lang),
            texts: Texts {
                title: content.title.clone().into(),
                summary: content.summary.clone().into(),
                description: content.description.clone().into(),
            },
            origin: OriginShown::new(content, lang),
            kind: Some(content.kind),
            stages: content.stages.clone(),
            deliveries: content.deliveries.clone(),
            languages: content.languages.clone(),
            minutes: content.minutes,
            price: Some(content.price.into()),
            group_min: Some(content.group_min),
            group_max: Some(content.group_max),
            deadline_days: content.deadline_days,
            art: Some(content.art),
            images: pictures.map(|image| ImageShown::new(content, image, reader)).collect(),
            venue: content.venue.as_ref().map(|venue| VenueShown {
                name: said(&venue.name, lang),
                address: said(&venue.address, lang),
                lat: venue.position.map(|position| f64::from(position.lat) / 1e6),
                lon: venue.position.map(|position| f64::from(position.lon) / 1e6),
            }),
            access: more.access.clone(),
            keywords: more.keywords.iter().cloned().map(KeywordWritten::from).collect(),
            travels_to: more.travels_to.clone(),
            mode: more.mode,
            external_href: more.external_href.clone(),
            contact_email: more.contact_email.clone(),
            href: reader.absolute(&paths::offering(&content.id.to_string())),
            next_at: next.map(|(at, _)| at),
            has_room: next.is_some_and(|(_, has_room)| has_room),
            own: None,
        }
    }

    /// What the reader's tenant has written itself. What is not said yet is not told either.
    pub(super) fn of_draft(
        id: OfferingId,
        draft: Draft,
        state: OfferingState,
        pictures: Vec<ImageCard>,
        reader: &Reader,
    ) -> Result<Self, Problem> {
        let own = Own {
            state: state.into(),
            missing: draft.missing().into_iter().flat_map(fields_of).map(ToString::to_string).collect(),
            written: OfferingWritten::of(&draft),
        };
        let (kind, price, art) = (draft.kind, draft.price.map(PriceWritten::from), draft.art);
        let (group_min, group_max) = (draft.group_min, draft.group_max);
        let whole = Draft {
            kind: kind.or(Some(Kind::Workshop)),
            price: draft.price.or(Some(Price::Free)),
            group_min: group_min.or(Some(1)),
            group_max: group_max.or(Some(1)),
            ..draft
        };
        let mut pictures = pictures.into_iter();
        let content = whole.as_it_travels(id, reader.tenant()?, pictures.next(), pictures.collect())?;
        let told = Self::of_listing(&content, None, reader);
        Ok(Self { kind, price, group_min, group_max, art, own: Some(own), ..told })
    }
}

/// The fields that a program sends for what is missing.
pub(super) const fn fields_of(missing: Missing) -> &'static [&'static str] {
    match missing {
        Missing::Kind => &["kind"],
        Missing::Title => &["title"],
        Missing::Summary => &["summary"],
        Missing::Stages => &["stages"],
        Missing::Deliveries => &["deliveries"],
        Missing::Languages => &["languages"],
        Missing::GroupSize => &["group_min", "group_max"],
        Missing::Price => &["price"],
        Missing::ExternalHref => &["external_href"],
        Missing::Contact => &["contact_email"],
    }
}
