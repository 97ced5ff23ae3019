-- A målplan is its enhed's goals of the year with their milepæle; what it looked like when it was made final is kept as it was.
create table milepael (
  id    uuid primary key,
  maal  uuid not null references maal,
  titel text not null check (titel <> '' and length(titel) <= 200),
  dato  date not null,
  naaet date
);

create index milepael_maal on milepael (maal, dato);

create table maalplan_endelig (
  enhed   text not null check (enhed <> ''),
  aar     int  not null,
  indhold jsonb not null,
  primary key (enhed, aar)
);

-- The målsætninger chosen for a year, and where the decision can be read.
create table aarsvalg (
  aar        int primary key check (aar between 2000 and 2999),
  link       text not null,
  sagsnummer text not null
);

create table aarsvalg_maalsaetning (
  aar          int  not null references aarsvalg,
  maalsaetning uuid not null references maalsaetning,
  primary key (maalsaetning, aar)
);
