-- Who stands in for whom: from the one moment until the other the substitute may do what the person may here. Only what
-- is the person's own is lent on, never what somebody else has lent to them.
create table identity.substitute (
  tenant_id     uuid        not null,
  id            uuid        not null,
  person_id     uuid        not null,
  substitute_id uuid        not null,
  starts_at     timestamptz not null,
  ends_at       timestamptz not null,
  ended_at      timestamptz,
  created_at    timestamptz not null,
  constraint substitute_pkey primary key (tenant_id, id),
  constraint substitute_is_somebody_else check (person_id <> substitute_id),
  constraint substitute_for_a_while check (starts_at < ends_at)
);
create index substitute_of_a_person on identity.substitute (tenant_id, person_id) where ended_at is null;
create index substitute_who_stands_in on identity.substitute (tenant_id, substitute_id) where ended_at is null;
alter table identity.substitute enable row level security;
alter table identity.substitute force row level security;
create policy substitute_own on identity.substitute to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy substitute_system on identity.substitute for select to system using (true);
grant select, insert, update on identity.substitute to app;
grant select on identity.substitute to system;
