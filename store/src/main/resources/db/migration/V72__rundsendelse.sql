-- A message to many, as people can see it before, while and after it goes out. planlagt is when its rows were put in the outbox.
create table rundsendelse (
  id        uuid primary key,
  af        text not null check (af <> ''),
  indhold   jsonb not null check (indhold ? 'kind'),
  modtagere jsonb not null check (modtagere ? 'kind'),
  sendes    timestamptz not null,
  planlagt  timestamptz,
  stoppet   timestamptz
);

create index rundsendelse_venter on rundsendelse (sendes) where planlagt is null and stoppet is null;

alter table outbox add column rundsendelse uuid references rundsendelse;
create index outbox_rundsendelse on outbox (rundsendelse) where rundsendelse is not null;
