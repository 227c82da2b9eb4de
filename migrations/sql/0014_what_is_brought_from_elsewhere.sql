-- What exists elsewhere is brought in: a source is where from, a run is one look at it, rows are what that look found and
-- what became of it. `imported` remembers what was brought, so that a later run changes and never doubles, and knows the
-- team's own words from the source's.

create table catalogue.import_source (
  tenant_id  uuid        not null,
  id         uuid        not null,
  name       text        not null,
  kind       text        not null,
  address    text,
  created_at timestamptz not null,
  constraint import_source_pkey primary key (tenant_id, id),
  constraint import_source_name_is_unique unique (tenant_id, name),
  constraint import_source_kind_is_known check (kind in ('linked_events', 'csv', 'xlsx'))
);
alter table catalogue.import_source enable row level security;
alter table catalogue.import_source force row level security;
create policy import_source_own on catalogue.import_source to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.import_source to app;

create table catalogue.import_run (
  tenant_id    uuid        not null,
  id           uuid        not null,
  source_id    uuid        not null,
  state        text        not null,
  wishes       jsonb       not null,
  next_address text,
  pages        integer     not null default 0,
  problem      text,
  by_person    uuid,
  created_at   timestamptz not null,
  changed_at   timestamptz not null,
  constraint import_run_pkey primary key (tenant_id, id),
  constraint import_run_of_a_source foreign key (tenant_id, source_id)
    references catalogue.import_source (tenant_id, id),
  constraint import_run_state_is_known check (state in ('reading', 'planned', 'bringing', 'done', 'failed')),
  constraint import_run_that_reads_knows_where check (state <> 'reading' or next_address is not null)
);
create index import_run_of_a_source_by_age on catalogue.import_run (tenant_id, source_id, created_at);
alter table catalogue.import_run enable row level security;
alter table catalogue.import_run force row level security;
create policy import_run_own on catalogue.import_run to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.import_run to app;

-- Answers that a run has fetched, until it has read them all.
create table catalogue.import_page (
  tenant_id uuid    not null,
  run_id    uuid    not null,
  number    integer not null,
  body      bytea   not null,
  constraint import_page_pkey primary key (tenant_id, run_id, number),
  constraint import_page_of_a_run foreign key (tenant_id, run_id) references catalogue.import_run (tenant_id, id)
);
alter table catalogue.import_page enable row level security;
alter table catalogue.import_page force row level security;
create policy import_page_own on catalogue.import_page to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, delete on catalogue.import_page to app;

create table catalogue.import_row (
  tenant_id   uuid    not null,
  run_id      uuid    not null,
  number      integer not null,
  external_id text    not null,
  title       jsonb   not null,
  offering_id uuid,
  outcome     text    not null,
  why         text,
  remarks     text[]  not null,
  found       jsonb,
  result      text,
  constraint import_row_pkey primary key (tenant_id, run_id, number),
  constraint import_row_of_a_run foreign key (tenant_id, run_id) references catalogue.import_run (tenant_id, id),
  constraint import_row_outcome_is_known check (outcome in ('new', 'changed', 'unchanged', 'vanished', 'refused')),
  constraint import_row_result_is_known check (result in ('brought', 'published', 'updated', 'left', 'withdrawn', 'failed'))
);
create index import_row_to_do on catalogue.import_row (tenant_id, run_id, outcome, number) where result is null;
alter table catalogue.import_row enable row level security;
alter table catalogue.import_row force row level security;
create policy import_row_own on catalogue.import_row to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.import_row to app;

create table catalogue.imported (
  tenant_id   uuid        not null,
  offering_id uuid        not null,
  source_id   uuid        not null,
  external_id text        not null,
  title       jsonb       not null,
  digest      text        not null,
  brought     jsonb       not null,
  times       jsonb       not null,
  picture     text        not null default '',
  seen_at     timestamptz not null,
  vanished_at timestamptz,
  constraint imported_pkey primary key (tenant_id, offering_id),
  constraint imported_is_an_offering foreign key (tenant_id, offering_id) references catalogue.offering (tenant_id, id),
  constraint imported_from_a_source foreign key (tenant_id, source_id)
    references catalogue.import_source (tenant_id, id)
);
create index imported_of_a_source on catalogue.imported (tenant_id, source_id);
alter table catalogue.imported enable row level security;
alter table catalogue.imported force row level security;
create policy imported_own on catalogue.imported to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.imported to app;

-- A time that is booked where it comes from: readers see it, nobody can take a seat of it here.
alter table booking.occurrence
  drop constraint occurrence_state_is_known,
  add constraint occurrence_state_is_known check (state in ('open', 'closed', 'cancelled', 'elsewhere'));
