//! Groups are their unit's: a name is one live group's, an ended group stays for its bookings, and nobody else sees any.

use std::collections::BTreeMap;

use booking::{BookingError, GroupCard, GroupFlaw, NewGroup};
use contract::{Counts, GroupId, Need, Stage};
use tenancy::{TenantId, UnitId};
use testkit::{number, texts};

use crate::hall::{Hall, days};

fn card(name: &str, count: i32) -> GroupCard {
    GroupCard::new(name, [(Stage::Grade3, count), (Stage::Grade4, 8)], 2).expect("a card")
}

fn is_taken<T>(answer: &Result<T, BookingError>) -> bool {
    matches!(answer, Err(BookingError::Group(flaws)) if *flaws == [GroupFlaw::NameTaken])
}

/// A school, and the service that keeps its groups.
struct School {
    hall: Hall,
    tenant: TenantId,
    unit: UnitId,
}

impl School {
    async fn open() -> Self {
        Self { hall: Hall::with(Counts::Heads, 100).await, tenant: TenantId::new(), unit: UnitId::new() }
    }

    async fn form(&self, card: &GroupCard) -> Result<GroupId, BookingError> {
        self.hall.booking.write_group(self.tenant, self.unit, card, days(0)).await
    }

    async fn end(&self, id: GroupId) -> Result<(), BookingError> {
        self.hall.booking.end_group(self.tenant, id, &[self.unit], days(1)).await
    }

    /// What the rows of the tenant's live groups say, as `tenant` sees them.
    async fn seen_by(&self, tenant: TenantId) -> Vec<String> {
        let tx = self.hall.db.begin(tenant).await.expect("a transaction begins");
        let sql = "select concat_ws(' ', name, stages, adults, languages, needs) from booking.unit_group
                    where unit_id = $1 and ended_at is null order by name";
        texts(&tx, sql, [self.unit.into()]).await
    }
}

#[tokio::test]
async fn a_group_is_kept_as_it_was_said_and_seen_by_its_own_tenant_alone() {
    let school = School::open().await;
    let said = card("3.–4.", 9).speaking(["sv", "fi"]).expect("languages").needing([Need::QuietSpace]);
    school.form(&said).await.expect("a group is formed");
    assert_eq!(
        school.seen_by(school.tenant).await,
        [r#"3.–4. {"grade_3": 9, "grade_4": 8} 2 {fi,sv} {quiet_space}"#]
    );
    assert!(school.seen_by(TenantId::new()).await.is_empty());
}

#[tokio::test]
async fn a_name_belongs_to_one_group_of_a_unit_until_that_ends() {
    let school = School::open().await;
    let first = school.form(&card("3A", 9)).await.expect("a group is formed");
    let other = school.form(&card("3B", 9)).await.expect("a group is formed");
    assert!(is_taken(&school.form(&card(" 3A ", 12)).await));
    let renamed =
        school.hall.booking.revise_group(school.tenant, other, &[school.unit], &card("3A", 9)).await;
    assert!(is_taken(&renamed));
    let elsewhere = UnitId::new();
    let namesake = school.hall.booking.write_group(school.tenant, elsewhere, &card("3A", 9), days(0)).await;
    assert!(namesake.is_ok(), "another unit's 3A is another group");

    school.end(first).await.expect("a group ends");
    let next = school.form(&card("3A", 12)).await.expect("the name is free");
    assert_ne!(next, first);
    let tx = school.hall.db.begin(school.tenant).await.expect("a transaction begins");
    let sql = "select count(*) from booking.unit_group where unit_id = $1 and name = '3A'";
    assert_eq!(number(&tx, sql, [school.unit.into()]).await, 2, "the group that ended is still there");
}

#[tokio::test]
async fn who_does_not_book_for_the_unit_changes_and_ends_nothing() {
    let school = School::open().await;
    let id = school.form(&card("3A", 9)).await.expect("a group is formed");
    let (booking, changed) = (&school.hall.booking, card("3C", 1));
    for (tenant, units) in
        [(school.tenant, vec![UnitId::new()]), (school.tenant, vec![]), (TenantId::new(), vec![school.unit])]
    {
        let revised = booking.revise_group(tenant, id, &units, &changed).await;
        assert!(matches!(revised, Err(BookingError::NotFound)), "{revised:?}");
        let ended = booking.end_group(tenant, id, &units, days(1)).await;
        assert!(matches!(ended, Err(BookingError::NotFound)), "{ended:?}");
    }
    assert_eq!(school.seen_by(school.tenant).await.len(), 1);
    assert!(school.seen_by(school.tenant).await[0].starts_with("3A"));
}

#[tokio::test]
async fn a_group_that_has_ended_stays_ended_and_is_not_changed() {
    let school = School::open().await;
    let id = school.form(&card("3A", 9)).await.expect("a group is formed");
    school.end(id).await.expect("a group ends");
    school.end(id).await.expect("a form that is sent twice finds its work done");
    let revised = school.hall.booking.revise_group(school.tenant, id, &[school.unit], &card("3A", 1)).await;
    assert!(matches!(revised, Err(BookingError::NotFound)), "{revised:?}");
    assert!(school.seen_by(school.tenant).await.is_empty());
}

#[tokio::test]
async fn a_group_formed_anew_under_its_name_is_left_as_it_is() {
    let school = School::open().await;
    let stages = BTreeMap::from([(Stage::Grade3, 9)]);
    let new = NewGroup { unit: school.unit, name: "3A".to_owned(), stages, adults: 2 };
    let first = school.hall.booking.form_group(school.tenant, &new).await.expect("a group is formed");
    let again = NewGroup { adults: 5, ..new.clone() };
    assert_eq!(school.hall.booking.form_group(school.tenant, &again).await.expect("the same"), first);
    assert_eq!(school.seen_by(school.tenant).await, [r#"3A {"grade_3": 9} 2 {} {}"#]);
    let nobody = NewGroup { stages: BTreeMap::new(), ..new };
    let answer = school.hall.booking.form_group(school.tenant, &nobody).await;
    assert!(matches!(answer, Err(BookingError::Group(_))), "{answer:?}");
}

#[tokio::test]
async fn a_booking_keeps_what_its_group_speaks_and_needs() {
    let hall = Hall::with(Counts::Heads, 100).await;
    let booking = hall.booked(&hall.asks(5)).await;
    let tx = hall.db.begin(hall.host).await.expect("a transaction begins");
    let sql =
        "select concat_ws(' ', group_name, stages, languages, needs) from booking.booking where id = $1";
    assert_eq!(texts(&tx, sql, [booking.into()]).await, ["3–4 {grade_3} {sv} {quiet_space}"]);
}
