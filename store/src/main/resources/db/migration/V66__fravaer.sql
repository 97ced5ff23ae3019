-- Who is away, one row for each source that says so. A row without an end holds until its source takes it back.
create table fravaer (
  person text not null check (person <> ''),
  kilde  text not null check (kilde in ('AUTOSVAR', 'SELV')),
  fra    timestamptz not null,
  til    timestamptz check (til > fra),
  primary key (person, kilde)
);
