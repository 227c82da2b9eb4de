-- "Every grade 4: one museum visit in a school year", as a guest's tenant promises it to its own units. What was used of it is
-- counted from bookings and never written down.
create table booking.entitlement (
  tenant_id  uuid        not null,
  id         uuid        not null,
  name       jsonb       not null,
  stages     text[]      not null,
  kinds      text[]      not null,
  arts       text[]      not null,
  times      integer     not null,
  created_at timestamptz not null,
  ended_at   timestamptz,
  constraint entitlement_pkey primary key (tenant_id, id),
  constraint entitlement_gives_something check (times between 1 and 50)
);
alter table booking.entitlement enable row level security;
alter table booking.entitlement force row level security;
create policy entitlement_own on booking.entitlement to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update on booking.entitlement to app;
