-- What our processes sign addresses with. A new one makes the old addresses worthless.
create table noegle (
  navn   text primary key check (navn <> ''),
  vaerdi bytea not null check (length(vaerdi) >= 32)
);
