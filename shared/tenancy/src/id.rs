//! Typed ids: a booking's id cannot be passed where an offering's is asked for.

/// Declares an id type over `UUIDv7`: ordered by time of creation, so that it is kind to a B-tree.
///
/// The type reads and writes itself as text, JSON and a PostgreSQL `uuid`.
#[macro_export]
macro_rules! typed_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash,
            $crate::re::serde::Serialize, $crate::re::serde::Deserialize,
        )]
        #[serde(crate = "tenancy::re::serde", transparent)]
        pub struct $name($crate::re::uuid::Uuid);

        impl $name {
            /// Makes a new id from the present moment and randomness (RFC 9562, version 7).
            #[must_use]
            pub fn new() -> Self {
                Self($crate::re::uuid::Uuid::now_v7())
            }

            /// Wraps an id that was read from somewhere.
            #[must_use]
            pub const fn from_uuid(id: $crate::re::uuid::Uuid) -> Self {
                Self(id)
            }

            /// The id as a plain `Uuid`, for binding and hashing.
            #[must_use]
            pub const fn as_uuid(self) -> $crate::re::uuid::Uuid {
                self.0
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::re::uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::re::uuid::Uuid::parse_str(text).map(Self)
            }
        }

        impl From<$name> for $crate::re::sea_orm::Value {
            fn from(id: $name) -> Self {
                Self::from(id.0)
            }
        }

        impl From<$crate::re::uuid::Uuid> for $name {
            fn from(id: $crate::re::uuid::Uuid) -> Self {
                Self(id)
            }
        }

        impl $crate::re::sea_orm::TryGetable for $name {
            fn try_get_by<I: $crate::re::sea_orm::ColIdx>(
                row: &$crate::re::sea_orm::QueryResult,
                index: I,
            ) -> Result<Self, $crate::re::sea_orm::TryGetError> {
                <$crate::re::uuid::Uuid as $crate::re::sea_orm::TryGetable>::try_get_by(row, index).map(Self)
            }
        }

        impl $crate::re::sea_orm::sea_query::ValueType for $name {
            fn try_from(
                value: $crate::re::sea_orm::Value,
            ) -> Result<Self, $crate::re::sea_orm::sea_query::ValueTypeErr> {
                <$crate::re::uuid::Uuid as $crate::re::sea_orm::sea_query::ValueType>::try_from(value).map(Self)
            }
            fn type_name() -> String {
                stringify!($name).to_owned()
            }
            fn array_type() -> $crate::re::sea_orm::sea_query::ArrayType {
                $crate::re::sea_orm::sea_query::ArrayType::Uuid
            }
            fn column_type() -> $crate::re::sea_orm::sea_query::ColumnType {
                $crate::re::sea_orm::sea_query::ColumnType::Uuid
            }
        }

        impl $crate::re::sea_orm::sea_query::Nullable for $name {
            fn null() -> $crate::re::sea_orm::Value {
                <$crate::re::uuid::Uuid as $crate::re::sea_orm::sea_query::Nullable>::null()
            }
        }

        impl $crate::re::sea_orm::TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, $crate::re::sea_orm::DbErr> {
                Err($crate::re::sea_orm::DbErr::Type(concat!(stringify!($name), " is no number").to_owned()))
            }
        }
    };
}
