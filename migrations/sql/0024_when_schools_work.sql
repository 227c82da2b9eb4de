-- When a tenant's schools work, and what its deadlines are counted by. A year that a tenant has not written down has no row and
-- follows usual dates; its routine (lessons, office hours, how long an offer stands) is that of the last year before it.
create table booking.school_year (
  tenant_id    uuid        not null,
  year         smallint    not null,
  autumn_from  date        not null,
  autumn_until date        not null,
  spring_from  date        not null,
  spring_until date        not null,
  breaks       jsonb       not null,
  routine      jsonb       not null,
  changed_at   timestamptz not null,
  constraint school_year_pkey primary key (tenant_id, year),
  constraint school_year_begins_in_august check (autumn_from >= make_date(year, 8, 1)),
  constraint school_year_ends_in_july check (spring_until < make_date(year + 1, 8, 1)),
  constraint school_year_terms_follow_each_other check
    (autumn_from <= autumn_until and autumn_until < spring_from and spring_from <= spring_until)
);
alter table booking.school_year enable row level security;
alter table booking.school_year force row level security;
create policy school_year_own on booking.school_year to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on booking.school_year to app;
