-- When people work, as their calendars say; read each night.
create table arbejdstid (
  person text primary key check (person <> ''),
  fra    time not null,
  til    time not null check (til > fra),
  dage   int[] not null check (cardinality(dage) > 0 and 1 <= all (dage) and 7 >= all (dage))
);
