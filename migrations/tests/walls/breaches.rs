//! Each rule is shown a deliberate breach, and must name it.

use super::rules::{self, Rule};
use super::scratch::{run, with_scratch};

/// What a tired developer might write, and a word that the finding must contain.
async fn names_each(rule: Rule, breaches: &[(&str, &str)]) {
    with_scratch(async |db| {
        for (breach, word) in breaches {
            run(db, &format!("begin; {breach}")).await;
            let findings = rule.findings(db).await;
            run(db, "rollback").await;
            assert!(
                findings.iter().any(|finding| finding.contains(word)),
                "unnoticed: {breach}\n{findings:?}"
            );
        }
    })
    .await;
}

#[tokio::test]
async fn a_table_without_a_wall_is_named() {
    names_each(
        rules::TABLES,
        &[
            ("create table booking.note (id uuid primary key)", "booking.note has neither"),
            ("create table public.note (id uuid primary key)", "public.note has neither"),
            ("create table booking.note (tenant_id uuid not null)", "booking.note does not enable"),
            ("create table booking.note (tenant_id text not null)", "booking.note.tenant_id must be a uuid"),
            ("alter table booking.place alter tenant_id set default gen_random_uuid()", "has no default"),
            ("alter table booking.place alter guest_tenant_id drop not null", "guest_tenant_id must be"),
            ("alter table identity.host add tenant_id uuid", "identity.host is listed as global"),
            ("drop table identity.session", "identity.session is listed as global"),
        ],
    )
    .await;
}

#[tokio::test]
async fn a_policy_of_another_shape_is_named() {
    names_each(
        rules::POLICIES,
        &[
            (
                "create policy place_everybody on booking.place for select to app using (true)",
                "place_everybody",
            ),
            (
                "create policy place_narrow on booking.place as restrictive to app using (false)",
                "place_narrow",
            ),
            ("alter policy place_own on booking.place rename to mine", "should be called place_own"),
            ("create policy host_system on identity.host to system using (true)", "which has no tenant_id"),
            ("create policy place_system on booking.place to system using (true)", "not on the list"),
            ("drop policy due_system on events.due", "events.due is listed for system"),
            (
                "create policy place_search on booking.place for select to search using (true)",
                "booking.place lets search read",
            ),
            ("drop policy listing_search on catalogue.listing", "catalogue.listing is listed for search"),
            ("create policy place_search on booking.place to search using (true)", "neither own, party"),
            ("alter table events.due add guest_tenant_id uuid", "no policy of the shape party"),
        ],
    )
    .await;
}

#[tokio::test]
async fn a_key_or_index_that_does_not_lead_with_the_tenant_is_named() {
    names_each(
        rules::INDEXES,
        &[
            (
                "create unique index unit_mailbox on identity.unit (mailbox)",
                "unit_mailbox, a key of identity.unit",
            ),
            ("create unique index unit_mailbox on identity.unit (lower(mailbox))", "unit_mailbox, a key"),
            (
                "create unique index by_guest on booking.place (guest_tenant_id)",
                "by_guest, a key of booking.place",
            ),
            (
                "alter table booking.occurrence add constraint one_at_a_time exclude using gist (id with =)",
                "one_at_a_time, a key",
            ),
            (
                "create index unit_by_name on identity.unit (name)",
                "unit_by_name of identity.unit does not lead",
            ),
            (
                "drop index booking.place_of_guest",
                "booking.place has no index that leads with guest_tenant_id",
            ),
            ("drop index events.due_by_time", "events.due_by_time is listed"),
            ("alter table events.due drop constraint due_pkey", "events.due has no primary key"),
        ],
    )
    .await;
}

#[tokio::test]
async fn a_foreign_key_that_could_point_over_a_wall_is_named() {
    names_each(
        rules::FOREIGN_KEYS,
        &[
            (
                "alter table identity.unit add unique (id);
                 alter table identity.unit_member add constraint plain foreign key (unit_id) references identity.unit (id)",
                "foreign key plain",
            ),
            (
                "alter table identity.unit_member add constraint turned
                   foreign key (unit_id, tenant_id) references identity.unit (id, tenant_id) not valid",
                "foreign key turned",
            ),
            (
                "alter table identity.unit_member add constraint crossed
                   foreign key (tenant_id, unit_id) references identity.unit (id, tenant_id) not valid",
                "foreign key crossed",
            ),
            (
                "alter table identity.session add constraint over
                   foreign key (of_tenant) references identity.profile (tenant_id)",
                "which has no wall",
            ),
            (
                "alter table booking.unit_group add constraint abroad
                   foreign key (tenant_id, unit_id) references identity.unit (tenant_id, id)",
                "foreign key abroad of booking.unit_group reaches into another service",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn a_view_with_its_owners_eyes_is_named() {
    names_each(
        rules::VIEWS,
        &[
            ("create view booking.busy as select * from booking.place", "view booking.busy"),
            (
                "create view booking.busy with (security_invoker = false) as select * from booking.place",
                "view booking.busy",
            ),
            ("create materialized view booking.busy as select * from booking.place", "materialized view"),
        ],
    )
    .await;
}

#[tokio::test]
async fn a_function_or_trigger_behind_the_walls_is_named() {
    names_each(
        rules::FUNCTIONS,
        &[
            (
                "create function booking.peek() returns int language sql security definer as 'select 1'",
                "its definer",
            ),
            ("create function booking.peek() returns int language sql leakproof as 'select 1'", "leakproof"),
            ("drop function catalogue.matching", "there is no such function"),
            ("alter function catalogue.matching security invoker", "it runs as its caller"),
            ("alter function catalogue.matching owner to owner", "its owner is not search"),
            ("alter function catalogue.matching reset search_path", "its search_path is not fixed"),
            ("alter function catalogue.matching set search_path = public", "its search_path is not fixed"),
            ("grant execute on function catalogue.matching to public", "others than app may call it"),
            (
                "create function catalogue.matching(everything boolean) returns int
                   language sql security definer as 'select 1'",
                "there are 2 of that name",
            ),
            (
                "create trigger quiet before update on booking.place
                   for each row execute function suppress_redundant_updates_trigger()",
                "trigger quiet on booking.place",
            ),
            (
                "create rule quiet as on delete to booking.place do instead nothing",
                "rule quiet on booking.place",
            ),
        ],
    )
    .await;
}

#[tokio::test]
async fn a_grant_too_many_is_named() {
    names_each(
        rules::GRANTS,
        &[
            ("grant select on identity.host to app", "app may SELECT identity.host"),
            ("grant select (name) on identity.host to app", "app may SELECT identity.host"),
            ("grant select on booking.place to public", "granted to public"),
            ("grant truncate on booking.place to app", "app may TRUNCATE booking.place"),
            ("grant usage on sequence events.fact_delivery_seq_seq to app", "app may use sequence"),
            ("grant update (body) on events.fact to app", "events.fact, which is append-only"),
            ("grant delete on booking.history to app", "booking.history, which is append-only"),
            ("grant select on booking.place to system", "system may SELECT booking.place"),
            ("grant delete on events.due to system", "system may DELETE events.due"),
            ("revoke select on events.due from system", "system is listed to SELECT events.due"),
            ("grant select on catalogue.listing to search", "search may SELECT all of catalogue.listing"),
            ("grant select (content) on catalogue.listing to search", "search may SELECT content of"),
            ("grant update (fts) on catalogue.listing to search", "search may UPDATE fts of"),
            (
                "grant select (tenant_id) on booking.place to search",
                "search may SELECT tenant_id of booking.place",
            ),
            ("revoke select (fts) on catalogue.listing from search", "search is listed to read fts"),
        ],
    )
    .await;
}

#[tokio::test]
async fn a_role_that_could_pass_the_walls_is_named() {
    names_each(
        rules::ROLES,
        &[
            ("alter role app superuser", "app is a superuser"),
            ("alter role app bypassrls", "app bypasses"),
            ("alter role app inherit", "app inherits"),
            ("alter role system login", "system may log in"),
            ("alter role search login", "search may log in"),
            ("alter role search bypassrls", "search bypasses"),
            ("grant search to app", "app is a member of search"),
            ("grant search to owner", "owner is a member of search"),
            ("grant system to search", "search is a member of system"),
            ("grant create on schema catalogue to search", "search may create in schema catalogue"),
            ("alter table booking.place owner to search", "search owns table booking.place"),
            ("grant pg_read_all_data to app", "app is a member of pg_read_all_data"),
            ("revoke system from app", "app is not a member of system"),
            ("grant create on schema booking to app", "app may create in schema booking"),
            ("grant create on schema public to public", "app may create in schema public"),
            ("alter table booking.place owner to app", "app owns table booking.place"),
            ("create table public.own (); alter table public.own owner to app", "app owns table"),
            (
                "do $$ begin
                   execute format('alter role app in database %I set app.tenant = ''x''', current_database());
                   execute format('grant temporary on database %I to app', current_database());
                 end $$",
                "a default tenant is set",
            ),
        ],
    )
    .await;
}
