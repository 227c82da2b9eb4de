-- Search reads listings and nothing else. What it compares is kept in columns when a listing is kept, so that a search
-- is one statement over rows of one tenant.
--
-- Text search is not leakproof, so behind a policy it stays a filter over every row of the tenant. One function may
-- therefore look at listings of all tenants: it names the tenant of its transaction itself, and only then do both
-- conditions become conditions of one index. It is the only one that runs as its definer.
create extension if not exists btree_gin;

alter table catalogue.listing
  -- What a card shows, as JSON in the shape of the content, without what only the offering's own page shows.
  add column card          text        not null default '',
  -- 's:grade_1', 'k:workshop', …: what may be chosen, each with a letter for the list in which it stands.
  add column facets        text[]      not null default '{}',
  -- The municipality that it is at home in, as JSON: its slug and its name.
  add column home          text        not null default '',
  add column price_cents   bigint      not null default 0,
  -- The next time as it was when the listing was kept, and until when that is still the next one.
  add column next_at       timestamptz,
  add column next_has_room boolean     not null default false,
  add column next_until    timestamptz,
  -- What its words are found by, and the words as they are written, for mending what was mistyped.
  add column fts           tsvector    not null default '',
  add column words         text[]      not null default '{}',
  -- By which edition of the rules these columns were written; 0 is none.
  add column edition       smallint    not null default 0,
  add constraint listing_costs_something_or_nothing check (price_cents >= 0);

create index listing_by_words on catalogue.listing using gin (tenant_id, fts) where state = 'accepted';
create index listing_by_edition on catalogue.listing (tenant_id, edition);

grant usage on schema catalogue to search;
grant select (tenant_id, offering_id, state, fts) on catalogue.listing to search;
create policy listing_search on catalogue.listing for select to search using (true);

-- The accepted listings of this transaction's tenant that hold what is wanted, with how well they do. The weights are those
-- of the story, the summary, what it is about, and the title.
create function catalogue.matching(wanted tsquery, ranked tsquery)
  returns table (offering_id uuid, rank real)
  language plpgsql stable strict security definer
  set search_path = pg_catalog, pg_temp
  rows 40
as $$
declare
  tenant constant uuid := current_setting('app.tenant')::uuid;
begin
  return query
    select listing.offering_id, ts_rank('{0.1, 0.3, 0.6, 1.0}', listing.fts, ranked)
      from catalogue.listing
     where listing.tenant_id = tenant
       and listing.state = 'accepted'
       and listing.fts @@ wanted;
end
$$;
revoke all on function catalogue.matching(tsquery, tsquery) from public;
grant execute on function catalogue.matching(tsquery, tsquery) to app;

-- To give the function away, one must for a moment be a member of who gets it, and that one be allowed to create. Both end with
-- this file: a member of `search` would inherit its policy.
do $$
begin
  execute format('grant search to %I', current_user);
  grant create on schema catalogue to search;
  alter function catalogue.matching(tsquery, tsquery) owner to search;
  revoke create on schema catalogue from search;
  execute format('revoke search from %I', current_user);
end
$$;

-- Words that mean the same at a tenant: whoever searches for one finds the others.
create table catalogue.synonym (
  tenant_id  uuid        not null,
  id         uuid        not null,
  words      text[]      not null,
  -- By what a searched word is recognised, and what is searched for then: written by the program's rules of that edition.
  keys       text[]      not null,
  wanted     text        not null,
  created_at timestamptz not null,
  constraint synonym_pkey primary key (tenant_id, id),
  constraint synonym_of_at_least_two check (cardinality(words) >= 2)
);
alter table catalogue.synonym enable row level security;
alter table catalogue.synonym force row level security;
create policy synonym_own on catalogue.synonym to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.synonym to app;

-- What was searched for and not found: day by day, without who searched.
create table catalogue.missed_search (
  tenant_id uuid    not null,
  day       date    not null,
  lang      text    not null,
  words     text    not null,
  times     integer not null,
  constraint missed_search_pkey primary key (tenant_id, day, lang, words),
  constraint missed_search_is_short check (char_length(words) between 1 and 80),
  constraint missed_search_happened check (times > 0)
);
alter table catalogue.missed_search enable row level security;
alter table catalogue.missed_search force row level security;
create policy missed_search_own on catalogue.missed_search to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on catalogue.missed_search to app;
