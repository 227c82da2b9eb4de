-- Signing in by a link or a code in a letter, going over to another tenant's host, and sessions that one can tell apart.
-- Global tables, for `system` only: who asks is not known yet, so no tenant's context is there to hold a wall up.
-- Nothing in them opens anything by itself: tokens are kept as hashes, and the code's hash is salted with the browser's.

create table identity.sign_in (
  id           uuid        not null,
  of_tenant    uuid        not null,
  email        text        not null,
  -- Empty where the address has no place in the tenant: the code's page behaves alike, and nothing fits it.
  person_id    uuid,
  browser_hash bytea       not null,
  link_hash    bytea       not null,
  code_hash    bytea       not null,
  next_path    text        not null,
  attempts     integer     not null default 0,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  used_at      timestamptz,
  constraint sign_in_pkey primary key (id),
  constraint sign_in_once_per_browser unique (browser_hash),
  constraint sign_in_link_is_unique unique (link_hash),
  constraint sign_in_attempts_are_few check (attempts between 0 and 5),
  constraint sign_in_of_a_tenant foreign key (of_tenant) references identity.tenant (of_tenant) on delete cascade,
  constraint sign_in_of_a_person foreign key (person_id) references identity.person (id) on delete cascade
);
create index sign_in_by_tenant on identity.sign_in (of_tenant);
create index sign_in_by_person on identity.sign_in (person_id);
create index sign_in_by_expiry on identity.sign_in (expires_at);

create table identity.hand_over (
  token_hash bytea       not null,
  person_id  uuid        not null,
  of_tenant  uuid        not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  constraint hand_over_pkey primary key (token_hash),
  constraint hand_over_to_a_tenant foreign key (of_tenant) references identity.tenant (of_tenant) on delete cascade,
  constraint hand_over_of_a_person foreign key (person_id) references identity.person (id) on delete cascade
);
create index hand_over_by_tenant on identity.hand_over (of_tenant);
create index hand_over_by_person on identity.hand_over (person_id);
create index hand_over_by_expiry on identity.hand_over (expires_at);

grant select, insert, update, delete on identity.sign_in, identity.hand_over to system;

-- In which tenants has this person a place? Asked over all tenants, by `system` alone.
create index membership_by_person on identity.membership (person_id);

-- Expand: programs of before name neither column, and begin sessions that have both. A session lasts twelve days, so
-- the table is small and may be rewritten.
alter table identity.session
  add column id    uuid not null default gen_random_uuid(),
  add column agent text not null default '',
  add constraint session_id_is_unique unique (id);
