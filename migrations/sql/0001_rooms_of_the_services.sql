-- One schema per service: a table lives where its owner lives, and its name says whose it is.
-- The roles `app` and `system` exist already: they need a password, so `tarjotin migrate` makes them first.
create schema identity;
create schema catalogue;
create schema booking;
create schema federation;
create schema events;

grant usage on schema identity, catalogue, booking, federation, events to app, system;
