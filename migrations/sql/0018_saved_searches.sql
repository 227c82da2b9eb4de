-- A person saves a search at a tenant, and is told of what matches it and did not before.
create table catalogue.saved_search (
  tenant_id  uuid        not null,
  id         uuid        not null,
  person_id  uuid        not null,
  -- The address and language in which the person is told, as they were when the search was saved.
  email      text        not null,
  lang       text        not null,
  name       text        not null,
  query      text        not null,
  -- Whoever has it may stop the news, without signing in.
  stop_token text        not null,
  -- The offerings that matched already.
  seen       uuid[]      not null,
  saved_at   timestamptz not null,
  constraint saved_search_pkey primary key (tenant_id, id),
  constraint saved_search_stops_by_its_token unique (tenant_id, stop_token),
  constraint saved_search_once unique (tenant_id, person_id, query)
);
alter table catalogue.saved_search enable row level security;
alter table catalogue.saved_search force row level security;
create policy saved_search_own on catalogue.saved_search to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.saved_search to app;
