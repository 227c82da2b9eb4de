//! What a program looks for in the catalogue, and what is found.

use std::collections::BTreeMap;

use axum::Json;
use axum::extract::State;
use contract::{AccessFeature, Art, Delivery, Kind, Lang, Listed, OfferingId, Stage};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use tenancy::Timestamp;
use utoipa::{IntoParams, ToSchema};
use views::{Said, paths};
use web::openapi::WhenReading;
use web::{Flaw, Params, Peer, Problem, Reader, image_href};

use super::shown::{OriginShown, said};
use super::written::PriceWritten;
use crate::Catalogue;
use crate::search::{Facet, FacetValue, Found, LAST_PAGE, MOST_PER_PAGE, PER_PAGE, Search, Sort};

const MOST_LETTERS: usize = 200;
const MOST_VALUES: usize = 60;
const MOST_EUROS: u32 = 1_000_000;

/// What to look for. A parameter that is given more than once means any of its values; parameters narrow each other.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields, default)]
#[into_params(parameter_in = Query)]
pub(super) struct Asked {
    /// Words, in Finnish, Swedish or English.
    #[param(min_length = 1, max_length = 200, example = "teatteri")]
    q: String,
    /// For whom.
    #[param(max_items = 60)]
    stage: Vec<Stage>,
    /// What it is.
    #[param(max_items = 60)]
    kind: Vec<Kind>,
    /// Where it is given.
    #[param(max_items = 60)]
    delivery: Vec<Delivery>,
    /// Codes of languages that it is given in (BCP 47).
    #[param(max_items = 60)]
    language: Vec<String>,
    /// The most that it costs, in euros, as its price is said: for a group, a head or an hour.
    #[param(minimum = 0, maximum = 1_000_000)]
    price_max: Option<u32>,
    /// Slugs of the municipality that it is at home in, or of who owns it.
    #[param(max_items = 60)]
    origin: Vec<String>,
    /// Art forms.
    #[param(max_items = 60)]
    theme: Vec<Art>,
    /// Access features, of which one is enough.
    #[param(max_items = 60)]
    access: Vec<AccessFeature>,
    /// The first day of a time that can be booked.
    #[param(value_type = Option<String>, format = "date")]
    from: Option<Date>,
    /// The last day of such a time.
    #[param(value_type = Option<String>, format = "date")]
    to: Option<Date>,
    /// In which order; without words, `relevance` is `next`.
    #[param(inline)]
    sort: Option<SortAsked>,
    /// Which page, from 1.
    #[param(minimum = 1, maximum = 10_000)]
    page: Option<u32>,
    /// How many on a page.
    #[param(minimum = 1, maximum = 100)]
    per_page: Option<u32>,
    /// The language to answer in, instead of `Accept-Language`.
    #[param(inline)]
    #[serde(rename = "lang")]
    _lang: Option<Lang>,
}

/// An order.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(super) enum SortAsked {
    Relevance,
    Next,
    Newest,
}

/// One page of what was found.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Offerings {
    items: Vec<OfferingLine>,
    /// How many there are on all pages.
    total: u32,
    page: u32,
    per_page: u32,
    /// What may be chosen, with how many each choice would leave, as if nothing were chosen in its own list. The lists are
    /// `stage`, `kind`, `delivery`, `language`, `price`, `theme`, `origin` and `access`.
    facets: BTreeMap<&'static str, Vec<FacetShown>>,
    /// The words that were searched for instead, where what was written finds nothing.
    corrected: Option<String>,
}

/// An offering in a list.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct OfferingLine {
    #[schema(value_type = String, format = "uuid")]
    id: OfferingId,
    title: String,
    summary: String,
    origin: OriginShown,
    kind: Kind,
    stages: Vec<Stage>,
    deliveries: Vec<Delivery>,
    languages: Vec<String>,
    minutes: Option<i32>,
    price: PriceWritten,
    art: Art,
    /// Its picture, if it has one.
    #[schema(format = "uri")]
    image_href: Option<String>,
    /// The next time, one with room if there is any.
    #[schema(value_type = Option<String>, format = "date-time")]
    next_at: Option<Timestamp>,
    /// Whether that time has room.
    has_room: bool,
    /// Its page on this site.
    #[schema(format = "uri")]
    href: String,
}

/// One choice.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = FacetValue)]
pub(super) struct FacetShown {
    /// What to ask for; a price in euros.
    value: String,
    /// In the language that was asked for.
    label: String,
    count: u32,
}

/// Finds offerings that the tenant's catalogue shows.
///
/// A municipality, county or region lists what it has and what is shared with it, a producer its own.
#[utoipa::path(
    get,
    path = "/api/v1/offerings",
    operation_id = "findOfferings",
    tag = "Offerings",
    params(Asked),
    security((), ("key" = [])),
    responses((status = 200, description = "One page of what was found", body = Offerings), WhenReading),
)]
pub(super) async fn index(
    State(catalogue): State<Catalogue>,
    Params(asked): Params<Asked>,
    reader: Reader,
    peer: Peer,
) -> Result<Json<Offerings>, Problem> {
    catalogue.count_search(&reader, &peer).await?;
    let search = asked.search()?;
    let tenant = reader.tenant()?;
    let found = catalogue.find(tenant, &search).await?;
    catalogue.note_if_missed(tenant, &search, &found, reader.lang()).await;
    Ok(Json(shown(&found, &search, &reader)?))
}

impl Asked {
    fn search(self) -> Result<Search, Problem> {
        let flaws = self.flaws();
        if !flaws.is_empty() {
            return Err(Problem::Flawed(flaws));
        }
        Ok(Search {
            q: self.q,
            stages: self.stage,
            kinds: self.kind,
            deliveries: self.delivery,
            languages: self.language,
            price_max: self.price_max.map(|euros| i64::from(euros) * 100),
            origins: self.origin,
            themes: self.theme,
            access: self.access,
            from: self.from,
            to: self.to,
            sort: match self.sort {
                Some(SortAsked::Relevance) | None => Sort::Relevance,
                Some(SortAsked::Next) => Sort::Next,
                Some(SortAsked::Newest) => Sort::Newest,
            },
            page: self.page.unwrap_or(1),
            per_page: self.per_page.unwrap_or(PER_PAGE),
            ..Search::default()
        })
    }

    fn flaws(&self) -> Vec<Flaw> {
        let numbers = [
            ("price_max", self.price_max, 0, MOST_EUROS),
            ("page", self.page, 1, LAST_PAGE),
            ("per_page", self.per_page, 1, MOST_PER_PAGE),
        ];
        let numbers = numbers.into_iter().filter_map(|(name, number, least, most)| {
            let is_fine = number.is_none_or(|number| (least..=most).contains(&number));
            (!is_fine).then(|| Flaw::range(name, least.into(), most.into()))
        });
        let lists = [
            ("stage", self.stage.len()),
            ("kind", self.kind.len()),
            ("delivery", self.delivery.len()),
            ("language", self.language.len()),
            ("origin", self.origin.len()),
            ("theme", self.theme.len()),
            ("access", self.access.len()),
        ];
        let lists = lists.into_iter().filter(|(_, length)| *length > MOST_VALUES);
        let lists = lists.map(|(name, _)| Flaw::many(name, MOST_VALUES));
        let days = [("from", self.from), ("to", self.to)].into_iter().filter_map(|(name, day)| {
            let is_fine = day.is_none_or(|day| (1900..=2500).contains(&day.year()));
            (!is_fine).then(|| Flaw::wrong(name))
        });
        let words = (self.q.chars().count() > MOST_LETTERS).then(|| Flaw::long("q", MOST_LETTERS));
        words.into_iter().chain(numbers).chain(lists).chain(days).collect()
    }
}

fn shown(found: &Found, search: &Search, reader: &Reader) -> Result<Offerings, Problem> {
    let facets = found.facets.iter().map(|(facet, values)| {
        let values = values.iter().filter(|value| !value.value.starts_with('+'));
        let values = values.map(|value| facet_shown(*facet, value, reader));
        Ok((facet.as_str(), values.collect::<Result<Vec<_>, Problem>>()?))
    });
    Ok(Offerings {
        items: found.items.iter().map(|listed| line(listed, reader)).collect(),
        total: found.total,
        page: search.page,
        per_page: search.per_page,
        facets: facets.collect::<Result<_, Problem>>()?,
        corrected: found.corrected.clone(),
    })
}

fn line(listed: &Listed, reader: &Reader) -> OfferingLine {
    let (content, lang) = (&listed.content, reader.lang());
    OfferingLine {
        id: content.id,
        title: said(&content.title, lang),
        summary: said(&content.summary, lang),
        origin: OriginShown::new(content, lang),
        kind: content.kind,
        stages: content.stages.clone(),
        deliveries: content.deliveries.clone(),
        languages: content.languages.clone(),
        minutes: content.minutes,
        price: content.price.into(),
        art: content.art,
        image_href: content.image.as_ref().map(|image| reader.absolute(&image_href(content, image))),
        next_at: listed.next,
        has_room: listed.has_room,
        href: reader.absolute(&paths::offering(&content.id.to_string())),
    }
}

fn facet_shown(facet: Facet, of: &FacetValue, reader: &Reader) -> Result<FacetShown, Problem> {
    let token = of.value.as_str();
    let word = |prefix: &str| reader.say(&format!("{prefix}{token}"), &[]);
    let label = match facet {
        Facet::Stage => reader.stages(std::slice::from_ref(&of.value))?,
        Facet::Kind => word("kind-")?,
        Facet::Delivery => word("delivery-")?,
        Facet::Theme => word("art-")?,
        Facet::Access => word("access-")?,
        Facet::Price if token == "0" => reader.say("price-free", &[])?,
        Facet::Price => {
            let sum = reader.money(token.parse().unwrap_or_default());
            reader.say("api-price-up-to", &[("sum", Said::Word(sum))])?
        }
        // A language that has no name here is shown by its code.
        Facet::Language => word("language-").unwrap_or_else(|_| of.value.clone()),
        Facet::Origin => of.name.as_ref().map_or_else(|| of.value.clone(), |name| said(name, reader.lang())),
    };
    let value = match facet {
        Facet::Price => {
            token.parse::<i64>().map_or_else(|_| of.value.clone(), |cents| (cents / 100).to_string())
        }
        Facet::Stage
        | Facet::Kind
        | Facet::Delivery
        | Facet::Theme
        | Facet::Access
        | Facet::Language
        | Facet::Origin => of.value.clone(),
    };
    Ok(FacetShown { value, label, count: of.count })
}
