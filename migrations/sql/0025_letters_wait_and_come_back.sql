-- What a letter is written once under, when it may go out, and what it brings for a calendar. And the addresses that a mail
-- server has refused for good: they are left alone until they work again, or until they are forgotten.
alter table messaging.letter
  add column key      text,
  add column by_day   boolean not null default false,
  add column about    timestamptz,
  add column calendar jsonb   not null default '[]',
  add constraint letter_of_a_key_is_one unique (tenant_id, key);

create table messaging.undeliverable (
  tenant_id  uuid        not null,
  email      text        not null,
  answer     text        not null,
  since      timestamptz not null,
  refused_at timestamptz not null,
  constraint undeliverable_pkey primary key (tenant_id, email),
  constraint undeliverable_answer_is_one_line check (answer !~ '[\r\n]')
);
alter table messaging.undeliverable enable row level security;
alter table messaging.undeliverable force row level security;
create policy undeliverable_own on messaging.undeliverable to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on messaging.undeliverable to app;
