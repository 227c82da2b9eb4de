//! A hall against its plan: whatever is done in whatever order, and however late, both say the same.

mod plan;
mod play;

use play::{Season, Walk};

/// Over the end of summer time, on 25 October 2026.
const AUTUMN: Season = Season {
    begins: "2026-10-21T05:00:00Z",
    starts: [
        "2026-10-23T07:00:00Z",
        "2026-10-26T07:00:00Z",
        "2026-10-26T09:30:00Z",
        "2026-10-28T08:00:00Z",
        "2026-11-03T08:00:00Z",
    ],
};

/// Over its beginning, on 28 March 2027, which is Easter Sunday.
const SPRING: Season = Season {
    begins: "2027-03-23T06:00:00Z",
    starts: [
        "2027-03-26T08:00:00Z",
        "2027-03-28T07:00:00Z",
        "2027-03-30T06:00:00Z",
        "2027-03-31T07:00:00Z",
        "2027-04-05T07:00:00Z",
    ],
};

/// Over the turn of school years, on 1 August 2027.
const SUMMER: Season = Season {
    begins: "2027-07-26T05:00:00Z",
    starts: [
        "2027-07-29T07:00:00Z",
        // The last minute of July in Finland, and the first of August.
        "2027-07-31T20:59:00Z",
        "2027-07-31T21:00:00Z",
        "2027-08-03T07:00:00Z",
        "2027-08-12T07:00:00Z",
    ],
};

async fn walk(season: Season, seeds: std::ops::Range<u64>) {
    let db = testkit::database_of(2).await;
    for seed in seeds {
        Walk::begin(db.clone(), season, seed).await.go(80).await;
    }
}

#[tokio::test]
async fn a_hall_does_what_its_plan_says_when_summer_time_ends() {
    walk(AUTUMN, 0..14).await;
}

#[tokio::test]
async fn a_hall_does_what_its_plan_says_when_summer_time_begins() {
    walk(SPRING, 100..114).await;
}

#[tokio::test]
async fn a_hall_does_what_its_plan_says_when_the_school_year_turns() {
    walk(SUMMER, 200..212).await;
}
