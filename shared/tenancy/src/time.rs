//! One moment type for the whole house, and the clock that tells it.

use std::sync::{Arc, Mutex, PoisonError};

use jiff::SignedDuration;
use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, ValueType, ValueTypeErr};
use sea_orm::{ColIdx, QueryResult, TryGetError, TryGetable, Value};
use serde::{Deserialize, Serialize};

/// A moment in time, kept in PostgreSQL as `timestamptz` with microseconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(jiff::Timestamp);

impl Timestamp {
    /// Wraps a jiff timestamp, cut to the microsecond that the database keeps.
    #[must_use]
    pub fn from_jiff(at: jiff::Timestamp) -> Self {
        Self(jiff::Timestamp::from_microsecond(at.as_microsecond()).unwrap_or(at))
    }

    /// The moment as jiff's type, for calendar arithmetic in a zone.
    #[must_use]
    pub const fn as_jiff(self) -> jiff::Timestamp {
        self.0
    }

    /// This moment moved forward by `span`, or the end of time where that does not exist.
    #[must_use]
    pub fn plus(self, span: SignedDuration) -> Self {
        self.0.checked_add(span).map_or(Self(jiff::Timestamp::MAX), Self)
    }

    fn to_offset(self) -> time::OffsetDateTime {
        time::OffsetDateTime::from_unix_timestamp_nanos(self.0.as_nanosecond())
            .unwrap_or(time::OffsetDateTime::UNIX_EPOCH)
    }

    fn from_offset(at: time::OffsetDateTime) -> Option<Self> {
        jiff::Timestamp::from_nanosecond(at.unix_timestamp_nanos()).ok().map(Self)
    }
}

impl std::fmt::Display for Timestamp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Display::fmt(&self.0, f)
    }
}

impl std::str::FromStr for Timestamp {
    type Err = jiff::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self::from_jiff)
    }
}

impl From<Timestamp> for Value {
    fn from(at: Timestamp) -> Self {
        Self::from(at.to_offset())
    }
}

impl TryGetable for Timestamp {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        let at = <time::OffsetDateTime as TryGetable>::try_get_by(row, index)?;
        Self::from_offset(at)
            .ok_or_else(|| TryGetError::DbErr(sea_orm::DbErr::Type("a moment beyond time".to_owned())))
    }
}

impl ValueType for Timestamp {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        <time::OffsetDateTime as ValueType>::try_from(value)
            .and_then(|at| Self::from_offset(at).ok_or(ValueTypeErr))
    }
    fn type_name() -> String {
        "Timestamp".to_owned()
    }
    fn array_type() -> ArrayType {
        <time::OffsetDateTime as ValueType>::array_type()
    }
    fn column_type() -> ColumnType {
        <time::OffsetDateTime as ValueType>::column_type()
    }
}

impl Nullable for Timestamp {
    fn null() -> Value {
        <time::OffsetDateTime as Nullable>::null()
    }
}

/// What tells the time: the system's clock in the product, a hand-set one in tests.
#[derive(Clone, Debug, Default)]
pub struct Clock(Option<Arc<Mutex<Timestamp>>>);

impl Clock {
    /// The machine's clock.
    #[must_use]
    pub const fn system() -> Self {
        Self(None)
    }

    /// A clock that stands at `at` until [`Clock::set`] moves it.
    #[must_use]
    pub fn standing(at: Timestamp) -> Self {
        Self(Some(Arc::new(Mutex::new(at))))
    }

    /// Moves a standing clock; the system's clock stays as it is.
    pub fn set(&self, at: Timestamp) {
        if let Some(hand) = &self.0 {
            *hand.lock().unwrap_or_else(PoisonError::into_inner) = at;
        }
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Some(hand) => *hand.lock().unwrap_or_else(PoisonError::into_inner),
            None => system_now(),
        }
    }
}

#[allow(clippy::disallowed_methods, reason = "the one place that reads the machine's clock")]
fn system_now() -> Timestamp {
    Timestamp::from_jiff(jiff::Timestamp::now())
}
