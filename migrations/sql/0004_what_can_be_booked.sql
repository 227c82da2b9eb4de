-- Offerings belong to their owner. What a tenant's catalogue shows are its own listings: copies kept by facts,
-- so that search and pages never look over a wall.

create table catalogue.image (
  tenant_id    uuid        not null,
  id           uuid        not null,
  media_type   text        not null,
  bytes        bytea       not null,
  width        integer     not null,
  height       integer     not null,
  alt          jsonb       not null,
  photographer text        not null,
  licence      text        not null,
  created_at   timestamptz not null,
  constraint image_pkey primary key (tenant_id, id),
  constraint image_is_a_bitmap check (media_type in ('image/png', 'image/jpeg', 'image/webp')),
  constraint image_has_a_size check (width > 0 and height > 0 and octet_length(bytes) <= 2000000)
);
alter table catalogue.image enable row level security;
alter table catalogue.image force row level security;
create policy image_own on catalogue.image to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.image to app;

create table catalogue.offering (
  tenant_id     uuid        not null,
  id            uuid        not null,
  kind          text        not null,
  title         jsonb       not null,
  summary       jsonb       not null,
  description   jsonb       not null,
  stages        text[]      not null,
  deliveries    text[]      not null,
  languages     text[]      not null,
  minutes       integer     not null,
  price_kind    text        not null,
  price_cents   bigint      not null,
  group_min     integer     not null,
  group_max     integer     not null,
  deadline_days integer     not null,
  art           text        not null,
  image_id      uuid,
  venue         jsonb,
  home          jsonb       not null,
  state         text        not null,
  published_at  timestamptz,
  changed_at    timestamptz not null,
  constraint offering_pkey primary key (tenant_id, id),
  constraint offering_shows_an_image foreign key (tenant_id, image_id) references catalogue.image (tenant_id, id),
  constraint offering_state_is_known check (state in ('draft', 'in_review', 'published', 'withdrawn')),
  constraint offering_price_is_known check (price_kind in ('free', 'per_group', 'per_head') and price_cents >= 0),
  constraint offering_takes_a_group check (group_min > 0 and group_min <= group_max),
  constraint offering_has_a_length check (minutes > 0 and deadline_days >= 0)
);
alter table catalogue.offering enable row level security;
alter table catalogue.offering force row level security;
create policy offering_own on catalogue.offering to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.offering to app;

create table catalogue.listing (
  tenant_id   uuid        not null,
  offering_id uuid        not null,
  owner_id    uuid        not null,
  content     jsonb       not null,
  state       text        not null,
  listed_at   timestamptz not null,
  changed_at  timestamptz not null,
  constraint listing_pkey primary key (tenant_id, offering_id),
  constraint listing_state_is_known check (state in ('proposed', 'accepted', 'hidden', 'ended'))
);
alter table catalogue.listing enable row level security;
alter table catalogue.listing force row level security;
create policy listing_own on catalogue.listing to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.listing to app;

create table catalogue.listing_time (
  tenant_id     uuid        not null,
  offering_id   uuid        not null,
  occurrence_id uuid        not null,
  starts_at     timestamptz not null,
  ends_at       timestamptz not null,
  enrols_until  timestamptz not null,
  languages     text[]      not null,
  has_room      boolean     not null,
  constraint listing_time_pkey primary key (tenant_id, offering_id, occurrence_id),
  constraint listing_time_of_a_listing foreign key (tenant_id, offering_id)
    references catalogue.listing (tenant_id, offering_id) on delete cascade
);
create index listing_time_coming on catalogue.listing_time (tenant_id, starts_at, offering_id);
alter table catalogue.listing_time enable row level security;
alter table catalogue.listing_time force row level security;
create policy listing_time_own on catalogue.listing_time to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.listing_time to app;
