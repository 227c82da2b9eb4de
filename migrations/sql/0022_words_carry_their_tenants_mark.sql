-- The beginning of a word is looked for among the words of one tenant alone. Before, the index gave every tenant's listings
-- that hold such a word, or the planner read all listings of the tenant instead: a search took longer with each tenant or
-- each listing. Now each word of a listing carries its tenant's mark, and so does what is wanted.
--
-- The mark saves time and keeps nobody out. Two tenants may have the same one: the function still names its tenant.
create function catalogue.marked(words text, tenant uuid)
  returns text
  language sql immutable strict parallel safe
  set search_path = pg_catalog, pg_temp
as $$
  select regexp_replace(words, '''((?:[^'']|'''')*)''', '''' || right(tenant::text, 8) || '\1''', 'g')
$$;
revoke all on function catalogue.marked(text, uuid) from public;
grant execute on function catalogue.marked(text, uuid) to search;

do $$
begin
  execute format('grant search to %I', current_user);
end
$$;

-- The words come first, by their index; whose they are is asked of what that gives.
create or replace function catalogue.matching(wanted tsquery, ranked tsquery)
  returns table (offering_id uuid, rank real)
  language plpgsql stable strict security definer
  set search_path = pg_catalog, pg_temp
  rows 40
as $$
declare
  tenant constant uuid := current_setting('app.tenant')::uuid;
  own_wanted constant tsquery := catalogue.marked(wanted::text, tenant)::tsquery;
  own_ranked constant tsquery := catalogue.marked(ranked::text, tenant)::tsquery;
begin
  return query
    with holding as materialized (
      select listing.tenant_id, listing.offering_id, listing.fts
        from catalogue.listing
       where listing.state = 'accepted'
         and listing.fts @@ own_wanted
    )
    select holding.offering_id, ts_rank('{0.1, 0.3, 0.6, 1.0}', holding.fts, own_ranked)
      from holding
     where holding.tenant_id = tenant;
end
$$;

do $$
begin
  execute format('revoke search from %I', current_user);
end
$$;

-- What is listed already is marked here and now: a search between two releases finds what it found.
alter table catalogue.listing no force row level security;
update catalogue.listing set fts = catalogue.marked(fts::text, tenant_id)::tsvector where fts <> '';
alter table catalogue.listing force row level security;
