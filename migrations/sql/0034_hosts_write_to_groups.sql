-- What a host writes to those who have a place stands among the steps of each booking, and is no step.
alter table booking.history add column is_message boolean not null default false;
