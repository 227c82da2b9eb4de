-- A program names the times that it books and not their offering: the listing is found by them.
create index listing_time_by_occurrence on catalogue.listing_time (tenant_id, occurrence_id);

-- A program's one-time key may be as long here as everywhere else.
alter table booking.idempotency
  drop constraint idempotency_key_is_short,
  add constraint idempotency_key_is_short check (length(key) between 1 and 255);
