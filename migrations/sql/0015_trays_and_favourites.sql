-- A number for each tray that goes up with everything that visitors see of it, in the transaction that changes it: pages
-- that were rendered for an older number are not shown again. And what people of a tenant want to find again on it.

create table catalogue.tray_version (
  tenant_id uuid   not null,
  version   bigint not null,
  constraint tray_version_pkey primary key (tenant_id)
);
alter table catalogue.tray_version enable row level security;
alter table catalogue.tray_version force row level security;
create policy tray_version_own on catalogue.tray_version to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.tray_version to app;

create table catalogue.favourite (
  tenant_id   uuid        not null,
  person_id   uuid        not null,
  offering_id uuid        not null,
  added_at    timestamptz not null,
  constraint favourite_pkey primary key (tenant_id, person_id, offering_id),
  constraint favourite_of_a_listing foreign key (tenant_id, offering_id)
    references catalogue.listing (tenant_id, offering_id) on delete cascade
);
create index favourite_of_an_offering on catalogue.favourite (tenant_id, offering_id);
alter table catalogue.favourite enable row level security;
alter table catalogue.favourite force row level security;
create policy favourite_own on catalogue.favourite to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.favourite to app;
