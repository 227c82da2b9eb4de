-- Pictures leave the database: their files lie in a folder or a bucket, and rows say what there is to know of them.
-- Rows from before keep their bytes and are served from them.
alter table catalogue.image
  alter column bytes drop not null;

-- Who has put an offering before colleagues: one of those then publishes it.
alter table catalogue.offering
  add column submitted_by uuid;

-- Places that a tenant's offerings are given at; `lat` and `lon` are millionths of a degree. An offering keeps a copy of
-- its venue, which names it: when the venue changes, so do the offerings.
create table catalogue.venue (
  tenant_id  uuid        not null,
  id         uuid        not null,
  name       jsonb       not null,
  address    jsonb       not null,
  lat        integer,
  lon        integer,
  facts      jsonb       not null,
  changed_at timestamptz not null,
  constraint venue_pkey primary key (tenant_id, id),
  constraint venue_is_on_earth check (
    (lat is null) = (lon is null)
    and lat between -90000000 and 90000000 and lon between -180000000 and 180000000)
);
alter table catalogue.venue enable row level security;
alter table catalogue.venue force row level security;
create policy venue_own on catalogue.venue to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.venue to app;

-- Offerings that a tenant's catalogue lists, bundled as one: a stage of a culture path, a week of a festival.
create table catalogue.package (
  tenant_id  uuid        not null,
  id         uuid        not null,
  kind       text        not null,
  title      jsonb       not null,
  summary    jsonb       not null,
  state      text        not null,
  changed_at timestamptz not null,
  constraint package_pkey primary key (tenant_id, id),
  constraint package_kind_is_known check (kind in ('culture_path', 'festival', 'other')),
  constraint package_state_is_known check (state in ('draft', 'published', 'withdrawn'))
);
alter table catalogue.package enable row level security;
alter table catalogue.package force row level security;
create policy package_own on catalogue.package to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.package to app;

create table catalogue.package_offering (
  tenant_id   uuid    not null,
  package_id  uuid    not null,
  offering_id uuid    not null,
  position    integer not null,
  constraint package_offering_pkey primary key (tenant_id, package_id, offering_id),
  constraint package_offering_in_a_package foreign key (tenant_id, package_id)
    references catalogue.package (tenant_id, id) on delete cascade,
  constraint package_offering_is_listed foreign key (tenant_id, offering_id)
    references catalogue.listing (tenant_id, offering_id)
);
create index package_offering_by_offering on catalogue.package_offering (tenant_id, offering_id);
alter table catalogue.package_offering enable row level security;
alter table catalogue.package_offering force row level security;
create policy package_offering_own on catalogue.package_offering to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.package_offering to app;
