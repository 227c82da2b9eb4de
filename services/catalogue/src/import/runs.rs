//! A source is where from; a run is one look at it.

use serde::{Deserialize, Serialize};
use tenancy::{PersonId, Timestamp};

use super::{Unreadable, Wishes};

tenancy::typed_id!(
    /// Where things are brought from.
    SourceId
);
tenancy::typed_id!(
    /// One look at a source.
    RunId
);

/// Declares an enumeration whose values are tokens in the database and on pages.
macro_rules! tokens {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $token:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$value_doc])* #[serde(rename = $token)] $value,)+
        }

        impl $name {
            /// Every value.
            pub const ALL: &'static [Self] = &[$(Self::$value),+];

            /// The token.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$value => $token,)+
                }
            }

            /// Reads a token; an unknown one gives none.
            pub fn parse(token: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.as_str() == token)
            }
        }
    };
}

tokens! {
    /// What a source speaks.
    SourceKind {
        /// Answers of a Linked Events API, fetched or as files
        LinkedEvents = "linked_events",
        /// A text file of rows
        Csv = "csv",
        /// A workbook
        Xlsx = "xlsx",
    }
}

tokens! {
    /// Where a run is.
    RunState {
        /// Answers are being fetched
        Reading = "reading",
        /// Everything is read and compared: somebody looks at it
        Planned = "planned",
        /// Rows are being brought in
        Bringing = "bringing",
        /// Every row is done
        Done = "done",
        /// Nothing could be read
        Failed = "failed",
    }
}

tokens! {
    /// What became of a row.
    RowResult {
        /// A draft was written
        Brought = "brought",
        /// It was written and published
        Published = "published",
        /// What was here follows the source again
        Updated = "updated",
        /// What was here was left as it is
        Left = "left",
        /// It was taken back, since its source has it no more
        Withdrawn = "withdrawn",
        /// It could not be done
        Failed = "failed",
    }
}

/// Where things are brought from.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    /// Its id.
    pub(crate) id: SourceId,
    /// What the team calls it.
    pub(crate) name: String,
    /// What it speaks.
    pub(crate) kind: SourceKind,
    /// Where it answers; none for files.
    pub(crate) address: Option<String>,
}

/// One look at a source.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    /// Its id.
    pub(crate) id: RunId,
    /// Of which source.
    pub(crate) source: Source,
    /// Where it is.
    pub(crate) state: RunState,
    /// What was decided for all of it.
    pub(crate) wishes: Wishes,
    /// The answer to fetch next.
    pub(crate) next_address: Option<String>,
    /// How many answers it has fetched.
    pub(crate) pages: i32,
    /// Why nothing could be read.
    pub(crate) problem: Option<RunProblem>,
    /// Who began it.
    pub(crate) by: Option<PersonId>,
    /// When.
    pub(crate) created_at: Timestamp,
}

/// Why a run came to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, thiserror::Error)]
#[serde(rename_all = "snake_case")]
pub enum RunProblem {
    /// The address may not be asked.
    #[error("the address may not be asked")]
    AddressRefused,
    /// Nobody answers there.
    #[error("nobody answers there")]
    NoAnswer,
    /// It answered that there is nothing, or that we may not.
    #[error("it refused")]
    AnswerRefused,
    /// It names a next page on another site.
    #[error("its next page lies elsewhere")]
    NextElsewhere,
    /// It has more pages than one run takes.
    #[error("it has too many pages")]
    TooManyPages,
    /// Its answers are larger than what one run takes.
    #[error("its answers have more than {} bytes", super::MOST_RUN_BYTES)]
    TooMuch,
    /// What it answered cannot be read.
    #[error(transparent)]
    #[serde(untagged)]
    Unreadable(#[from] Unreadable),
}

impl RunProblem {
    /// The token.
    pub(crate) fn as_str(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|value| value.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// Reads a token; an unknown one gives none.
    pub(crate) fn parse(token: &str) -> Option<Self> {
        serde_json::from_value(token.into()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::{RowResult, RunProblem, RunState, SourceKind};
    use crate::import::Unreadable;

    #[test]
    fn every_token_reads_as_it_is_written() {
        assert!(SourceKind::ALL.iter().all(|one| SourceKind::parse(one.as_str()) == Some(*one)));
        assert!(RunState::ALL.iter().all(|one| RunState::parse(one.as_str()) == Some(*one)));
        assert!(RowResult::ALL.iter().all(|one| RowResult::parse(one.as_str()) == Some(*one)));
        for problem in
            [RunProblem::NoAnswer, RunProblem::Unreadable(Unreadable::NotJson), RunProblem::TooMuch]
        {
            assert_eq!(RunProblem::parse(&problem.as_str()), Some(problem));
        }
        assert_eq!(RunProblem::Unreadable(Unreadable::WebPage).as_str(), "web_page");
        assert_eq!(RunProblem::parse("lost"), None);
    }
}
