-- A package tells more than one sentence, and a tray shows the one that was published last first.
alter table catalogue.package
  add column description  jsonb not null default '{}',
  add column published_at timestamptz;
alter table catalogue.package
  alter column description drop default;
