-- A number for each tray that goes up with everything that visitors see of it, in the transaction that changes it: pages
-- that were rendered for an older number are not shown again.

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
