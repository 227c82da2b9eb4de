-- On whose side a booking was last turned: a cancelled one reads otherwise when the host cancelled it.
alter table booking.booking
  add column turned_by text not null default 'guest',
  add constraint booking_turned_by_is_known check (turned_by in ('guest', 'host', 'clock'));

-- Whether a unit's own principal or manager says yes before the host sees what its people book.
alter table identity.unit
  add column asks_lead boolean not null default false;
