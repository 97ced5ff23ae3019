-- Files made for one person, kept until she has fetched them or they are too old.
create table fil (
  id       uuid primary key,
  ejer     text not null check (ejer <> ''),
  navn     text not null check (navn <> ''),
  indhold  bytea not null,
  udloeber timestamptz not null,
  -- The SHA-256 of the secret in a download link; there is none until there has to be.
  link        bytea unique check (length(link) = 32),
  link_udloeber timestamptz,
  check ((link is null) = (link_udloeber is null))
);

create index fil_udloeber on fil (udloeber);
