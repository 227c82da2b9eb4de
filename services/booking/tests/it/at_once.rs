//! Two or more hands on one booking or one time at the same moment, each on connections of its own.

mod queue;
mod series;
mod steps;
mod storm;

use booking::{BookingError, Turned};
use contract::{Counts, OccurrenceId};

use crate::hall::Hall;

/// How often a race is run.
const ROUNDS: usize = 8;

/// How many of them did their step; the others found it done, or came too late for it, and nothing else.
fn did(answers: &[Result<Turned, BookingError>]) -> usize {
    for answer in answers {
        assert!(
            matches!(answer, Ok(Turned::Now(_) | Turned::Already(_)) | Err(BookingError::TooLate)),
            "{answer:?}"
        );
    }
    answers.iter().filter(|answer| matches!(answer, Ok(Turned::Now(_)))).count()
}

/// Another time of the hall's offering.
pub(crate) async fn another(hall: &Hall, counts: Counts, capacity: i32) -> OccurrenceId {
    let time = OccurrenceId::new();
    hall.open(time, counts, capacity).await;
    time
}
