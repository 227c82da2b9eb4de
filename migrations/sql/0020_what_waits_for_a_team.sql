-- What came to a host's team waits until a colleague has noticed it; what changes later waits again. Bookings that are
-- here already count as noticed.
alter table booking.booking
  add column noticed_at timestamptz default now(),
  add column noticed_by uuid;
alter table booking.booking
  alter column noticed_at drop default;
create index booking_that_waits on booking.booking (tenant_id, changed_at)
  where noticed_at is null or noticed_at < changed_at;

-- Offerings that wait for a colleague's eye, or came back from it.
create index offering_that_waits on catalogue.offering (tenant_id, changed_at)
  where state = 'in_review' or (state = 'draft' and note <> '');
