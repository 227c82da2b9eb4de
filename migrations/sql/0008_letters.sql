-- Letters: written by whoever has something to say, sent by the worker. A letter is a row of the tenant that it is sent
-- for; what is secret in it is forgotten once it was taken.
create schema messaging;
grant usage on schema messaging to app, system;

create table messaging.letter (
  tenant_id  uuid        not null,
  id         uuid        not null,
  to_email   text        not null,
  from_name  text        not null,
  lang       text        not null,
  subject    text        not null,
  text       text        not null,
  html       text        not null,
  is_secret  boolean     not null,
  state      text        not null,
  written_at timestamptz not null,
  sent_at    timestamptz,
  constraint letter_pkey primary key (tenant_id, id),
  constraint letter_state_is_known check (state in ('waiting', 'sent', 'failed')),
  constraint letter_has_one_line_each check (to_email !~ '[\r\n]' and from_name !~ '[\r\n]' and subject !~ '[\r\n]')
);
create index letter_by_time on messaging.letter (tenant_id, written_at);
alter table messaging.letter enable row level security;
alter table messaging.letter force row level security;
create policy letter_own on messaging.letter to app
  using (tenant_id = current_setting('app.tenant')::uuid)
  with check (tenant_id = current_setting('app.tenant')::uuid);
grant select, insert, update, delete on messaging.letter to app;
