-- Keys by which programs act for a person in one tenant. A global table, for `system` only: the key is all that is known
-- when it is looked up. It is kept as a hash, and never shown again.
create table identity.api_key (
  id           uuid        not null,
  of_tenant    uuid        not null,
  person_id    uuid        not null,
  name         text        not null,
  token_hash   bytea       not null,
  -- How it begins, so that its person knows it again.
  hint         text        not null,
  scopes       text[]      not null,
  created_at   timestamptz not null,
  expires_at   timestamptz not null,
  last_used_at timestamptz,
  ended_at     timestamptz,
  constraint api_key_pkey primary key (id),
  constraint api_key_is_unique unique (token_hash),
  constraint api_key_has_known_scopes check (scopes <@ array['read', 'book', 'host'] and cardinality(scopes) > 0),
  constraint api_key_of_a_tenant foreign key (of_tenant) references identity.tenant (of_tenant) on delete cascade,
  constraint api_key_of_a_person foreign key (person_id) references identity.person (id) on delete cascade
);
create index api_key_by_tenant on identity.api_key (of_tenant);
create index api_key_by_person on identity.api_key (person_id, of_tenant);
grant select, insert, update, delete on identity.api_key to system;

-- What programs asked for under a one-time key (Idempotency-Key), for a day. It is claimed before anything is made, and
-- names the id of what is made, so that whoever asks twice gets the same.
create table identity.once (
  tenant_id   uuid        not null,
  person_id   uuid        not null,
  route       text        not null,
  key         text        not null,
  fingerprint bytea       not null,
  made_id     uuid        not null,
  created_at  timestamptz not null,
  constraint once_pkey primary key (tenant_id, person_id, route, key)
);
create index once_by_time on identity.once (tenant_id, created_at);
alter table identity.once enable row level security;
alter table identity.once force row level security;
create policy once_own on identity.once to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on identity.once to app;
