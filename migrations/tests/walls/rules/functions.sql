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
