//! What was searched for and not found.

use axum::extract::State;
use axum::response::Response;
use tenancy::{Manage, Timestamp};
use views::{Moment, paths};
use web::{May, Problem, Reader};

use crate::Catalogue;
use crate::error::CatalogueError;
use crate::screens::{MissedLine, MissedSearches};
use crate::search::Search;
use crate::store::missed_searches::{MissedWords, most_missed};

const MOST: i64 = 200;

/// What is missed most.
pub(super) async fn index(
    State(catalogue): State<Catalogue>,
    May(caller): May<Manage>,
    reader: Reader,
) -> Result<Response, Problem> {
    let tx = catalogue.db.begin(caller.tenant).await.map_err(CatalogueError::from)?;
    let missed = most_missed(&tx, MOST).await.map_err(CatalogueError::from)?;
    reader.page(&MissedSearches { missed: missed.into_iter().map(|one| line(&reader, one)).collect() })
}

fn line(reader: &Reader, missed: MissedWords) -> MissedLine {
    let query = Search::words(&missed.words).to_query();
    let words: String = url::form_urlencoded::byte_serialize(missed.words.as_bytes()).collect();
    MissedLine {
        last: noon(reader, &missed.last_day),
        langs: missed.langs,
        times: u32::try_from(missed.times).unwrap_or(u32::MAX),
        synonym_href: format!("{}?words={words}", paths::SYNONYMS),
        search_href: format!("{}?{query}", paths::OFFERINGS),
        words: missed.words,
    }
}

/// The middle of a stored day.
fn noon(reader: &Reader, day: &str) -> Moment {
    let zone = reader.tenant().map_or("UTC", |tenant| tenant.zone.as_str());
    let at = day.parse::<jiff::civil::Date>().and_then(|day| day.at(12, 0, 0, 0).in_tz(zone));
    reader.moment(at.map_or(reader.now(), |at| Timestamp::from_jiff(at.timestamp())))
}
