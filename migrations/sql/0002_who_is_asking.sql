-- Tenants, the hosts that lead to them, people, and what people may do.
-- Global tables (host, tenant, person, session) hold names that are unique in the whole world. Only `system`
-- reads them, and they call their tenant `of_tenant`, so that `tenant_id` always means a wall.

create table identity.tenant (
  of_tenant  uuid        not null,
  slug       text        not null,
  kind       text        not null,
  created_at timestamptz not null,
  constraint tenant_pkey primary key (of_tenant),
  constraint tenant_slug_is_unique unique (slug),
  constraint tenant_slug_is_a_name check (slug ~ '^[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?$'),
  constraint tenant_kind_is_known check (kind in ('municipality', 'county', 'region', 'producer', 'operator'))
);

create table identity.host (
  name        text        not null,
  of_tenant   uuid        not null,
  verified_at timestamptz not null,
  constraint host_pkey primary key (name),
  constraint host_of_a_tenant foreign key (of_tenant) references identity.tenant (of_tenant) on delete cascade,
  constraint host_is_lower_case check (name = lower(name))
);
create index host_by_tenant on identity.host (of_tenant);

create table identity.person (
  id         uuid        not null,
  email      text        not null,
  name       text        not null,
  created_at timestamptz not null,
  constraint person_pkey primary key (id),
  constraint person_email_is_unique unique (email),
  constraint person_email_is_lower_case check (email = lower(email))
);

create table identity.session (
  token_hash bytea       not null,
  person_id  uuid        not null,
  of_tenant  uuid        not null,
  csrf       text        not null,
  created_at timestamptz not null,
  seen_at    timestamptz not null,
  expires_at timestamptz not null,
  constraint session_pkey primary key (token_hash),
  constraint session_of_a_person foreign key (person_id) references identity.person (id) on delete cascade,
  constraint session_of_a_tenant foreign key (of_tenant) references identity.tenant (of_tenant) on delete cascade
);
create index session_by_person on identity.session (person_id);
create index session_by_expiry on identity.session (expires_at);

grant select, insert, update, delete on identity.tenant, identity.host, identity.person, identity.session to system;

-- How a tenant shows itself. Walled, so that a tenant edits its own; public by nature, so `system` reads all.
create table identity.profile (
  tenant_id     uuid     not null,
  name          jsonb    not null,
  phrases       jsonb    not null,
  tagline       jsonb    not null,
  run_by        jsonb    not null,
  langs         text[]   not null,
  zone          text     not null,
  mark          text     not null,
  contact_email text,
  hue           real     not null,
  chroma        real     not null,
  hue_2         real     not null,
  chroma_2      real     not null,
  constraint profile_pkey primary key (tenant_id),
  constraint profile_of_a_tenant foreign key (tenant_id) references identity.tenant (of_tenant) on delete cascade,
  constraint profile_strength_is_readable check (chroma between 0 and 0.13::real and chroma_2 between 0 and 0.135::real),
  constraint profile_has_a_language check (cardinality(langs) > 0 and langs <@ array['fi', 'sv', 'en'])
);
alter table identity.profile enable row level security;
alter table identity.profile force row level security;
create policy profile_own on identity.profile to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy profile_system on identity.profile for select to system using (true);
grant select, insert, update, delete on identity.profile to app;
grant select on identity.profile to system;

-- A person's place in a tenant, with the tenant's own copy of the name and address.
create table identity.membership (
  tenant_id  uuid        not null,
  person_id  uuid        not null,
  role       text        not null,
  name       text        not null,
  email      text        not null,
  created_at timestamptz not null,
  constraint membership_pkey primary key (tenant_id, person_id, role),
  constraint membership_role_is_known check (role in
    ('admin', 'editor', 'approver', 'coordinator', 'finance', 'viewer', 'broker', 'booker', 'owner', 'performer'))
);
alter table identity.membership enable row level security;
alter table identity.membership force row level security;
create policy membership_own on identity.membership to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy membership_system on identity.membership for select to system using (true);
grant select, insert, update, delete on identity.membership to app;
grant select on identity.membership to system;

create table identity.unit (
  tenant_id         uuid        not null,
  id                uuid        not null,
  name              text        not null,
  sector            text        not null,
  mailbox           text        not null,
  invoice_reference text,
  created_at        timestamptz not null,
  constraint unit_pkey primary key (tenant_id, id),
  constraint unit_name_is_unique unique (tenant_id, name)
);
alter table identity.unit enable row level security;
alter table identity.unit force row level security;
create policy unit_own on identity.unit to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on identity.unit to app;

create table identity.unit_member (
  tenant_id uuid not null,
  unit_id   uuid not null,
  person_id uuid not null,
  role      text not null,
  constraint unit_member_pkey primary key (tenant_id, unit_id, person_id),
  constraint unit_member_of_a_unit foreign key (tenant_id, unit_id) references identity.unit (tenant_id, id) on delete cascade,
  constraint unit_member_role_is_known check (role in ('booker', 'lead'))
);
create index unit_member_by_person on identity.unit_member (tenant_id, person_id);
alter table identity.unit_member enable row level security;
alter table identity.unit_member force row level security;
create policy unit_member_own on identity.unit_member to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on identity.unit_member to app;
create policy unit_member_system on identity.unit_member for select to system using (true);
grant select on identity.unit_member to system;
