-- Who books what under load. At each tenant a person who books for a unit, with a key and groups; and for each kind its asks, by
-- number. A "spread" ask is for one of ten thousand times, offered by a neighbour; a "hot" one for the one time that everybody
-- wants, at home. Variables: asks, how many of each kind.
create schema bench;
grant usage on schema bench to app;

create table bench.guest as
select tenant.of_tenant as tenant, tenant.slug, membership.person_id as person, gen_random_uuid() as unit,
       'tarjotin_bench-' || tenant.slug as token
  from identity.tenant
  join identity.membership on membership.tenant_id = tenant.of_tenant and membership.email = 'reader@' || tenant.slug || '.example'
 where tenant.kind = 'municipality';

insert into identity.membership (tenant_id, person_id, role, name, email, created_at)
select tenant, person, 'booker', 'Lukija', 'reader@' || slug || '.example', now() from bench.guest;
insert into identity.unit (tenant_id, id, name, sector, mailbox, created_at)
select tenant, unit, 'Koulu', 'school', 'koulu@' || slug || '.example', now() from bench.guest;
insert into identity.unit_member (tenant_id, unit_id, person_id, role)
select tenant, unit, person, 'booker' from bench.guest;
insert into identity.api_key (id, of_tenant, person_id, name, token_hash, hint, scopes, created_at, expires_at)
select gen_random_uuid(), tenant, person, 'bench', sha256(convert_to(token, 'UTF8')), 'tarjotin_benc', '{book}', now(),
       now() + interval '1 day'
  from bench.guest;

-- The times.
create table bench.wanted as
select 'spread' as kind, row_number() over (order by md5(time.occurrence_id::text)) - 1 as number,
       listing.tenant_id as guest, listing.owner_id as owner, listing.offering_id as offering, time.occurrence_id as occurrence
  from catalogue.listing
  join catalogue.listing_time as time using (tenant_id, offering_id)
  join bench.guest on guest.tenant = listing.tenant_id
 where listing.owner_id <> listing.tenant_id and listing.state = 'accepted'
 order by 2
 limit 10000;
insert into bench.wanted
(select 'hot', 0, listing.tenant_id, listing.owner_id, listing.offering_id, time.occurrence_id
  from catalogue.listing
  join catalogue.listing_time as time using (tenant_id, offering_id)
  join bench.guest on guest.tenant = listing.tenant_id
 where listing.owner_id = listing.tenant_id and listing.state = 'accepted'
   and time.occurrence_id not in (select occurrence from bench.wanted)
 order by guest.slug, time.occurrence_id
 limit 1);
-- Room enough for all, and groups may come again.
update booking.occurrence set capacity = 100000000
  from bench.wanted
 where occurrence.tenant_id = wanted.owner and occurrence.id = wanted.occurrence;
insert into booking.terms (tenant_id, offering_id, repeats) select distinct owner, offering, true from bench.wanted;

-- Each ask is of another group for the same time.
create table bench.asked_group as
select guest, nth, gen_random_uuid() as id
  from (select distinct wanted.guest, nth
          from (select kind, count(*) as times from bench.wanted group by kind) as many
          join bench.wanted using (kind)
         cross join lateral generate_series(0, (:asks / many.times)::int) as nth) as needed;
insert into booking.unit_group (tenant_id, id, unit_id, name, stages, adults, needs, created_at)
select guest.tenant, asked_group.id, guest.unit, 'Ryhmä ' || nth, '{"grade_4": 20}', 2, '{}', now()
  from bench.asked_group
  join bench.guest on guest.tenant = asked_group.guest;

create table bench.ask as
select wanted.kind, number.n, guest.slug, guest.token, guest.person, guest.unit, wanted.guest, wanted.owner, wanted.offering,
       wanted.occurrence, asked_group.id as "group"
  from (select kind, count(*) as times from bench.wanted group by kind) as many
 cross join generate_series(1, :asks) as number (n)
  join bench.wanted on wanted.kind = many.kind and wanted.number = number.n % many.times
  join bench.guest on guest.tenant = wanted.guest
  join bench.asked_group on asked_group.guest = wanted.guest and asked_group.nth = (number.n - 1) / many.times;
alter table bench.ask add primary key (kind, n);
grant select on bench.ask to app;

-- As an id of version 7 (RFC 9562): the product's ids grow with time, and so do the indexes that they stand in.
create function bench.id() returns uuid volatile language sql
return (lpad(to_hex((extract(epoch from clock_timestamp()) * 1000)::bigint), 12, '0') || '7' || substr(md5(random()::text), 1, 3)
        || '8' || substr(md5(random()::text), 1, 15))::uuid;
