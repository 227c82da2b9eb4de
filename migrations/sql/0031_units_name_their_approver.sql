-- A unit whose approver has an address asks that approver first; a second mark for the same is not needed. Nothing ever wrote it.
alter table identity.unit
  drop column asks_lead;
