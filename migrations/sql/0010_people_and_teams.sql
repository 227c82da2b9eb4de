-- People, units and teams as a tenant's own admin keeps them.

-- A team owns offerings and reads what comes to them, so that a holiday or a change of staff stops nothing.
create table identity.team (
  tenant_id  uuid        not null,
  id         uuid        not null,
  name       text        not null,
  mailbox    text        not null,
  created_at timestamptz not null,
  constraint team_pkey primary key (tenant_id, id),
  constraint team_name_is_unique unique (tenant_id, name),
  constraint team_is_named check (name <> '')
);
alter table identity.team enable row level security;
alter table identity.team force row level security;
create policy team_own on identity.team to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on identity.team to app;

create table identity.team_member (
  tenant_id uuid not null,
  team_id   uuid not null,
  person_id uuid not null,
  constraint team_member_pkey primary key (tenant_id, team_id, person_id),
  constraint team_member_of_a_team foreign key (tenant_id, team_id) references identity.team (tenant_id, id) on delete cascade
);
create index team_member_by_person on identity.team_member (tenant_id, person_id);
alter table identity.team_member enable row level security;
alter table identity.team_member force row level security;
create policy team_member_own on identity.team_member to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on identity.team_member to app;

-- A unit that has left stays, closed: its bookings name it.
alter table identity.unit
  add column approver_email text,
  add column closed_at      timestamptz,
  add constraint unit_sector_is_known check (sector in
    ('school', 'daycare', 'care_home', 'library', 'club', 'upper_secondary', 'other')) not valid;
alter table identity.unit validate constraint unit_sector_is_known;

-- When the person was last here. A role that nobody has used for long lapses; none yet means since it was given.
alter table identity.membership
  add column seen_at timestamptz;

-- Sessions of one tenant that are past their end are looked for by its own timer.
create index session_by_tenant on identity.session (of_tenant);
