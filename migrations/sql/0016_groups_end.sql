-- A group that has ended stays, for bookings name it, and its name is free for the next one: each school year has its
-- own 3A. A group also says its languages; a booking keeps a copy of them, as of everything that the host must know.

alter table booking.unit_group
  add column languages text[] not null default '{}',
  add column ended_at  timestamptz,
  drop constraint unit_group_name_is_unique;
create unique index unit_group_name_is_unique on booking.unit_group (tenant_id, unit_id, name) where ended_at is null;

alter table booking.booking
  add column languages text[] not null default '{}';
