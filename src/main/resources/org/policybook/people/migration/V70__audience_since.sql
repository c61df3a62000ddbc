-- Since when a rule asks a policy's readers; those that were there before count by the policy and the person alone.
alter table audience add column since date not null default date '1970-01-01';
