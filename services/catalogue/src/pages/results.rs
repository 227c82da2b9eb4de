//! The results page: what a reader looks for, what was found, and the way from one search to the next.

use axum::extract::{RawQuery, State};
use axum::response::Response;
use contract::{Stage, TenantCard, TenantKind, Text};
use jiff::civil::Date;
use tenancy::Timestamp;
use views::{Moment, paths};
use web::{Keeping, Peer, Problem, Public, Reader};

use crate::Catalogue;
use crate::screens::{
    Chip, ChoiceList, Label, OfferingsIndex, Pages, SearchChoice as Choice, SortChoice, Times,
};
use crate::search::{Facet, FacetValue, Found, Ignored, NAMES, Search, Sort, StageGroup};

/// What is found stands in the tray's listings and nowhere else.
pub(super) const INDEX: Public = Public { reads: &READS, keeping: Keeping::UntilTheTrayChanges };

/// What the page depends on: all of the search, and how it is shown.
const READS: [&str; NAMES.len() + 1] = {
    let mut reads = [VIEW; NAMES.len() + 1];
    let (searched, _) = reads.split_at_mut(NAMES.len());
    searched.copy_from_slice(&NAMES);
    reads
};
/// How what is found is shown; no part of the search.
const VIEW: &str = "view";

/// What this tenant lists and the reader looks for.
pub(super) async fn index(
    State(catalogue): State<Catalogue>,
    RawQuery(query): RawQuery,
    reader: Reader,
    peer: Peer,
) -> Result<Response, Problem> {
    let tenant = reader.tenant()?;
    catalogue.count_search(&reader, &peer).await?;
    let query = query.unwrap_or_default();
    let (search, ignored) = Search::of_query(&query);
    let is_list =
        url::form_urlencoded::parse(query.as_bytes()).any(|(name, value)| name == VIEW && value == "list");
    let found = catalogue.find(tenant, &search).await?;
    catalogue.note_if_missed(tenant, &search, &found, reader.lang()).await;
    let way = Way { search: &search, is_list };
    reader.page(&page(&reader, tenant, &way, &found, &ignored))
}

/// From one search to the next: addresses that change one thing and keep the rest.
struct Way<'a> {
    search: &'a Search,
    is_list: bool,
}

impl Way<'_> {
    /// The address of this search with something changed, back on its first page.
    fn with(&self, change: impl FnOnce(&mut Search)) -> String {
        let mut search = Search { page: 1, ..self.search.clone() };
        change(&mut search);
        href(&search, self.is_list)
    }
}

/// The address of a search, shown in one way or the other.
fn href(search: &Search, is_list: bool) -> String {
    let query = search.to_query();
    let view = if is_list { "view=list" } else { "" };
    let parts: Vec<&str> = [query.as_str(), view].into_iter().filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        paths::OFFERINGS.to_owned()
    } else {
        format!("{}?{}", paths::OFFERINGS, parts.join("&"))
    }
}

fn page(
    reader: &Reader,
    tenant: &TenantCard,
    way: &Way<'_>,
    found: &Found,
    ignored: &[Ignored],
) -> OfferingsIndex {
    let search = way.search;
    let asks_nothing = search.q.is_empty() && !search.is_narrowed();
    let last = found.total.div_ceil(search.per_page);
    OfferingsIndex {
        kind: tenant.kind.as_str().to_owned(),
        is_bare: found.total == 0 && asks_nothing,
        q: search.q.clone(),
        corrected: found.corrected.clone(),
        ignored: ignored.iter().map(|one| one.value.clone()).collect(),
        cards: found.items.iter().map(|listed| reader.card(listed)).collect(),
        total: found.total,
        is_list: way.is_list,
        lists: lists(search, found),
        times: times(search, tenant),
        chips: chips(reader, tenant, way, found),
        clear_href: href(
            &Search { q: search.q.clone(), sort: search.sort, ..Search::default() },
            way.is_list,
        ),
        sorts: Sort::ALL.map(|sort| SortChoice { token: sort.as_str(), chosen: sort == search.sort }).into(),
        kept: kept(way, tenant),
        cards_href: href(search, false),
        list_href: href(search, true),
        pages: Pages::around(search.page, last, |page| href(&Search { page, ..search.clone() }, way.is_list)),
        save_href: (!asks_nothing && found.total > 0)
            .then(|| format!("{}?{}", paths::NEW_SAVED_SEARCH, search.to_query())),
    }
}

/// What the form has no field for and must not lose.
fn kept(way: &Way<'_>, tenant: &TenantCard) -> Vec<(String, String)> {
    let search = way.search;
    let elsewhere = search.comes_to.iter().filter(|slug| **slug != tenant.slug || !has_area(tenant));
    let mut kept: Vec<(String, String)> =
        elsewhere.map(|slug| ("comes_to".to_owned(), slug.clone())).collect();
    let default = Search::default().per_page;
    kept.extend((search.per_page != default).then(|| ("per_page".to_owned(), search.per_page.to_string())));
    kept.extend(way.is_list.then(|| (VIEW.to_owned(), "list".to_owned())));
    kept
}

const fn has_area(tenant: &TenantCard) -> bool {
    matches!(tenant.kind, TenantKind::Municipality)
}

fn times(search: &Search, tenant: &TenantCard) -> Times {
    let comes_to = has_area(tenant).then(|| {
        let chosen = search.comes_to.as_ref() == Some(&tenant.slug);
        (tenant.slug.clone(), chosen)
    });
    Times {
        from: search.from.map(|day| day.to_string()).unwrap_or_default(),
        to: search.to.map(|day| day.to_string()).unwrap_or_default(),
        free: search.only_free_times,
        is_chosen: search.asks_for_times() || comes_to.as_ref().is_some_and(|(_, chosen)| *chosen),
        comes_to,
    }
}

/// The lists in the order of the page; what is most asked for stands open.
fn lists(search: &Search, found: &Found) -> Vec<ChoiceList> {
    let order = [
        (Facet::Stage, "stage"),
        (Facet::Delivery, "delivery"),
        (Facet::Language, "language"),
        (Facet::Kind, "kind"),
        (Facet::Theme, "theme"),
        (Facet::Price, "price_max"),
        (Facet::Access, "access"),
        (Facet::Origin, "origin"),
    ];
    order
        .into_iter()
        .map(|(facet, field)| {
            let choices = match facet {
                Facet::Stage => stages(search, found.facet(facet)),
                Facet::Kind
                | Facet::Delivery
                | Facet::Language
                | Facet::Price
                | Facet::Theme
                | Facet::Origin
                | Facet::Access => found.facet(facet).iter().map(|value| choice(facet, value)).collect(),
            };
            let is_open = matches!(facet, Facet::Stage | Facet::Delivery)
                || choices.iter().any(|one: &Choice| one.chosen);
            ChoiceList { name: facet.as_str(), field, is_open, is_single: facet == Facet::Price, choices }
        })
        .filter(|list| !list.choices.is_empty())
        .collect()
}

fn choice(facet: Facet, value: &FacetValue) -> Choice {
    Choice {
        label: label(facet, value),
        value: value.value.clone(),
        count: value.count,
        chosen: value.chosen,
    }
}

fn label(facet: Facet, value: &FacetValue) -> Label {
    let token = value.value.clone();
    match facet {
        Facet::Stage => Label::Stage { token },
        Facet::Kind => Label::Kind { token },
        Facet::Delivery => Label::Delivery { token },
        Facet::Language => Label::Language { token },
        Facet::Price => price(token.parse().unwrap_or(0)),
        Facet::Theme => Label::Theme { token },
        Facet::Origin => Label::Origin { name: value.name.clone().unwrap_or_else(|| Text::same(&token)) },
        Facet::Access => Label::Access { token },
    }
}

fn price(cents: i64) -> Label {
    if cents == 0 { Label::Free } else { Label::AtMost { cents } }
}

/// Groups of stages; and single ones where only a part of a group is chosen.
fn stages(search: &Search, values: &[FacetValue]) -> Vec<Choice> {
    let of = |value: &str| values.iter().find(|one| one.value == value);
    let mut choices = Vec::new();
    for group in StageGroup::ALL {
        let counted = of(&group.value()).map_or(0, |value| value.count);
        let is_whole = group.is_whole_in(&search.stages);
        if counted > 0 || is_whole {
            let tokens: Vec<&str> = group.stages().iter().map(|stage| stage.as_str()).collect();
            choices.push(Choice {
                label: Label::StageGroup { token: group.as_str().to_owned() },
                value: tokens.join(","),
                count: counted,
                chosen: is_whole,
            });
        }
        if !is_whole {
            let single = group.stages().iter().filter(|stage| search.stages.contains(stage));
            choices.extend(
                single.filter_map(|stage| of(stage.as_str())).map(|value| choice(Facet::Stage, value)),
            );
        }
    }
    choices
}

/// What is chosen, each with the address without it.
fn chips(reader: &Reader, tenant: &TenantCard, way: &Way<'_>, found: &Found) -> Vec<Chip> {
    let search = way.search;
    let chip = |label, change: &dyn Fn(&mut Search)| Chip { label, href: way.with(change) };
    let mut chips = stage_chips(way);
    for facet in Facet::ALL.into_iter().filter(|facet| *facet != Facet::Stage) {
        for value in found.facet(facet).iter().filter(|value| value.chosen) {
            chips.push(chip(label(facet, value), &|search| without(search, facet, &value.value)));
        }
    }
    let day = |day: Date| noon(reader, day);
    chips.extend(search.from.map(|from| chip(Label::From { day: day(from) }, &|search| search.from = None)));
    chips.extend(search.to.map(|to| chip(Label::To { day: day(to) }, &|search| search.to = None)));
    chips.extend(
        search.only_free_times.then(|| chip(Label::FreeTimes, &|search| search.only_free_times = false)),
    );
    chips.extend(search.comes_to.as_ref().map(|slug| {
        let name = if *slug == tenant.slug { tenant.name.clone() } else { Text::same(slug) };
        chip(Label::ComesTo { name }, &|search| search.comes_to = None)
    }));
    chips
}

fn stage_chips(way: &Way<'_>) -> Vec<Chip> {
    let chosen = &way.search.stages;
    let without = |gone: &[Stage]| way.with(|search| search.stages.retain(|stage| !gone.contains(stage)));
    let mut chips = Vec::new();
    for group in StageGroup::ALL {
        if group.is_whole_in(chosen) {
            let label = Label::StageGroup { token: group.as_str().to_owned() };
            chips.push(Chip { label, href: without(group.stages()) });
        } else {
            for stage in group.stages().iter().filter(|stage| chosen.contains(stage)) {
                chips.push(Chip {
                    label: Label::Stage { token: stage.as_str().to_owned() },
                    href: without(&[*stage]),
                });
            }
        }
    }
    chips
}

fn without(search: &mut Search, facet: Facet, value: &str) {
    match facet {
        Facet::Stage => search.stages.retain(|one| one.as_str() != value),
        Facet::Kind => search.kinds.retain(|one| one.as_str() != value),
        Facet::Delivery => search.deliveries.retain(|one| one.as_str() != value),
        Facet::Language => search.languages.retain(|one| one != value),
        Facet::Price => search.price_max = None,
        Facet::Theme => search.themes.retain(|one| one.as_str() != value),
        Facet::Origin => search.origins.retain(|one| one != value),
        Facet::Access => search.access.retain(|one| one.as_str() != value),
    }
}

/// The middle of a day, which is in that day wherever the clocks change.
fn noon(reader: &Reader, day: Date) -> Moment {
    let zone = reader.tenant().map_or("UTC", |tenant| tenant.zone.as_str());
    let at = day.at(12, 0, 0, 0).in_tz(zone).map_or(reader.now(), |at| Timestamp::from_jiff(at.timestamp()));
    reader.moment(at)
}
