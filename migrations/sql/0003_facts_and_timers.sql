-- What happened, who is to hear of it, who has heard, and what is due.
-- `fact` is outbox and audit trail in one: nobody may change or remove a row.

create table events.fact (
  tenant_id  uuid        not null,
  id         uuid        not null,
  kind       text        not null,
  version    smallint    not null,
  key        uuid        not null,
  body       jsonb       not null,
  by_person  uuid,
  told_at    timestamptz not null,
  constraint fact_pkey primary key (tenant_id, id)
);
create index fact_by_key on events.fact (tenant_id, key, told_at);
alter table events.fact enable row level security;
alter table events.fact force row level security;
create policy fact_own on events.fact to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy fact_system on events.fact for select to system using (true);
grant select, insert on events.fact to app;
grant select on events.fact to system;

-- `tenant_id` is the teller, `recipient_id` the hearer. `seq` orders what one listener hears of one key. Two tellers
-- may commit in another order than they were numbered in, so a listener goes by what it then sees, not by the order.
create table events.fact_delivery (
  tenant_id    uuid        not null,
  fact_id      uuid        not null,
  recipient_id uuid        not null,
  listener     text        not null,
  key          uuid        not null,
  seq          bigint      not null generated always as identity,
  state        text        not null default 'pending',
  attempts     integer     not null default 0,
  next_at      timestamptz not null,
  last_error   text,
  constraint fact_delivery_pkey primary key (tenant_id, fact_id, recipient_id, listener),
  constraint fact_delivery_of_a_fact foreign key (tenant_id, fact_id) references events.fact (tenant_id, id),
  constraint fact_delivery_state_is_known check (state in ('pending', 'done', 'dead'))
);
-- The relay's two questions. They are the system's, over all tenants, so they do not lead with the tenant.
create index fact_delivery_pending on events.fact_delivery (next_at) where state = 'pending';
create index fact_delivery_in_order on events.fact_delivery (recipient_id, listener, key, seq) where state = 'pending';
create index fact_delivery_dead on events.fact_delivery (recipient_id, seq) where state = 'dead';
alter table events.fact_delivery enable row level security;
alter table events.fact_delivery force row level security;
create policy fact_delivery_own on events.fact_delivery to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy fact_delivery_system on events.fact_delivery to system using (true);
grant select, insert on events.fact_delivery to app;
grant select, update on events.fact_delivery to system;

create table events.fact_heard (
  tenant_id uuid        not null,
  fact_id   uuid        not null,
  listener  text        not null,
  heard_at  timestamptz not null,
  constraint fact_heard_pkey primary key (tenant_id, fact_id, listener)
);
alter table events.fact_heard enable row level security;
alter table events.fact_heard force row level security;
create policy fact_heard_own on events.fact_heard to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert on events.fact_heard to app;

-- What is to be done at a time: ids only, one row for each (kind, subject).
create table events.due (
  tenant_id  uuid        not null,
  kind       text        not null,
  subject    uuid        not null,
  at         timestamptz not null,
  attempts   integer     not null default 0,
  last_error text,
  constraint due_pkey primary key (tenant_id, kind, subject)
);
create index due_by_time on events.due (at);
alter table events.due enable row level security;
alter table events.due force row level security;
create policy due_own on events.due to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
create policy due_system on events.due to system using (true);
grant select, insert, update, delete on events.due to app;
grant select, update on events.due to system;
