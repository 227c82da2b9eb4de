//! The only SQL of this service.

pub(crate) mod favourites;
pub(crate) mod finding;
pub(crate) mod images;
pub(crate) mod imports;
pub(crate) mod listed;
pub(crate) mod listings;
pub(crate) mod missed_searches;
pub(crate) mod offerings;
pub(crate) mod overrides;
pub(crate) mod packages;
pub(crate) mod picture_files;
pub(crate) mod saved_searches;
pub(crate) mod synonyms;
pub(crate) mod tray;
pub(crate) mod venues;
pub(crate) mod waiting;

use crate::error::CatalogueError;

/// Reads a stored JSON value.
fn read<T: serde::de::DeserializeOwned>(value: serde_json::Value) -> Result<T, CatalogueError> {
    serde_json::from_value(value).map_err(|error| CatalogueError::Unreadable(error.to_string()))
}

/// Reads stored tokens; one that this program does not know is left out.
fn tokens<T>(stored: &[String], parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
    stored.iter().filter_map(|token| parse(token)).collect()
}
