-- Sheets of the enheder that an administrator has sent back, until they are too old. Only what they say is kept.
create table ark (
  id       uuid primary key,
  ejer     text not null check (ejer <> ''),
  raekker  jsonb not null,
  udloeber timestamptz not null
);

create index ark_udloeber on ark (udloeber);
