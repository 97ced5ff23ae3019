-- Where a person's or an enhed's calendar is fetched. Whoever has the address can read it, so a new one makes the old worthless.
create table kalenderadresse (
  hvem text primary key check (hvem <> ''),
  kode uuid not null unique
);
