select format('function %s runs as its definer and is not on the list', p.oid::regprocedure)
  from pg_proc p
  join schema s on s.oid = p.pronamespace
 where p.prosecdef
   and s.name || '.' || p.proname not in (select name from definer_function)
   and not exists (select from pg_depend d
                    where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
union all
select format('function %s claims to be leakproof', p.oid::regprocedure)
  from pg_proc p
  join schema s on s.oid = p.pronamespace
 where p.proleakproof
   and not exists (select from pg_depend d
                    where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
union all
select format('trigger %s on %s: rules live in the services', t.tgname, r.name)
  from pg_trigger t
  join relation r on r.oid = t.tgrelid
 where not t.tgisinternal
union all
select format('rule %s on %s rewrites statements unseen', w.rulename, r.name)
  from pg_rewrite w
  join relation r on r.oid = w.ev_class
 where w.rulename <> '_RETURN'
union all
select format('event trigger %s: rules live in the services', evtname) from pg_event_trigger
union all
select format('%s is listed to run as its definer, but %s', listed.name, broken)
  from definer_function listed
  left join (select p.*, s.name || '.' || p.proname as name from pg_proc p join schema s on s.oid = p.pronamespace) as p
    on p.name = listed.name
 cross join unnest(array[
         case when p.oid is null then 'there is no such function' end,
         case when not p.prosecdef then 'it runs as its caller' end,
         case when p.proowner <> listed.owner::regrole then format('its owner is not %s', listed.owner) end,
         case when p.oid is not null
               and not coalesce('search_path=pg_catalog, pg_temp' = any (p.proconfig), false)
              then 'its search_path is not fixed' end,
         case when exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) as a
                            where a.grantee not in (p.proowner, 'app'::regrole))
              then 'others than app may call it' end
       ]) as broken
 where broken is not null
union all
select format('%s is listed once and there are %s of that name', listed.name, count(*))
  from definer_function listed
  join pg_proc p on true
  join schema s on s.oid = p.pronamespace and s.name || '.' || p.proname = listed.name
 group by listed.name
having count(*) > 1
