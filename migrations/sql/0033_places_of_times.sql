-- A time may be given at a place of its own; whoever has a seat reads where, though the time is the host's row.
alter table booking.place add column venue jsonb;
