-- The fora the leaders meet in (kilder/002:801). The rows are the municipality's: name, rhythm and level may be changed. Nobody
-- is invited until an organiser has said when the first meeting is.
create table forum (
  noegle     text primary key check (noegle <> ''),
  navn       text not null unique check (navn <> ''),
  rytme      text not null check (rytme in ('UGE', 'HVER_ANDEN_UGE', 'KVARTAL', 'AAR')),
  niveau     int not null check (niveau > 0),
  minutter   int not null check (minutter between 15 and 1440),
  foerste    timestamp,
  af         text,
  begivenhed text check (begivenhed <> ''),
  moedelink  text,
  postkasse  text,
  omgang     int not null default 0 check (omgang >= 0),
  indkaldte  text[] not null default '{}',
  check ((begivenhed is null) = (moedelink is null) and (begivenhed is null) = (postkasse is null)),
  check (foerste is null or af is not null)
);

insert into forum (noegle, navn, rytme, niveau, minutter) values
  ('direktoerforum', 'Direktørforum', 'UGE', 2, 120),
  ('chefforum', 'Chefforum', 'HVER_ANDEN_UGE', 3, 120),
  ('lederforum', 'Lederforum', 'KVARTAL', 4, 120),
  ('lederdag', 'Lederdag', 'AAR', 9, 420);
