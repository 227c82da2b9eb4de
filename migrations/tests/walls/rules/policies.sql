select format('policy %s on %s is neither own, party, system nor search: %s', name, relation_name, text)
  from policy
 where shape is null
union all
select format('policy %s on %s should be called %s_%s', name, relation_name, short_name, shape)
  from policy
 where name <> short_name || '_' || shape
union all
select format('policy %s on %s, which has no tenant_id', name, relation_name)
  from policy
 where relation not in (select oid from walled)
union all
select format('%s has no policy of the shape own', t.name)
  from walled t
 where not exists (select from policy p where p.relation = t.oid and p.shape = 'own')
union all
select format('%s has a guest_tenant_id but no policy of the shape party', t.name)
  from walled t
 where t.guest is not null and not exists (select from policy p where p.relation = t.oid and p.shape = 'party')
union all
select format('%s has a policy of the shape party but no guest_tenant_id', t.name)
  from walled t
 where t.guest is null and exists (select from policy p where p.relation = t.oid and p.shape = 'party')
union all
select format('%s lets system read, but is not on the list of tables for system', p.relation_name)
  from policy p
 where p.shape = 'system' and p.relation_name not in (select name from system_table)
union all
select format('%s is listed for system, but has no policy of the shape system', s.name)
  from system_table s
 where s.name not in (select relation_name from policy where shape = 'system')
union all
select format('%s lets search read, but is not on the list of tables for search', p.relation_name)
  from policy p
 where p.shape = 'search' and p.relation_name not in (select name from search_table)
union all
select format('%s is listed for search, but has no policy of the shape search', s.name)
  from search_table s
 where s.name not in (select relation_name from policy where shape = 'search')
