create table maal (
  id           uuid primary key,
  titel        text not null check (titel <> ''),
  maalsaetning text not null check (maalsaetning <> ''),
  politik      text not null,
  vision       text not null,
  enhed        text not null default ''
);

create table proevehandling (
  id           uuid primary key,
  titel        text not null check (titel <> '' and length(titel) <= 200),
  maal         uuid references maal,
  borgergruppe text not null check (borgergruppe in ('AELDRE', 'BOERN', 'UNGE', 'VOKSNE', 'ERHVERV')),
  start        date not null,
  slut         date not null,
  haab         text not null check (length(haab) <= 1000),
  ejer         text not null,
  enhed        text not null,
  registreret  timestamptz not null,
  check (slut >= start)
);

create index proevehandling_ejer on proevehandling (ejer);
create index proevehandling_enhed on proevehandling (enhed) where enhed <> '';

create table tegn (
  id             uuid primary key,
  proevehandling uuid not null references proevehandling,
  antal          numeric,
  enhed          text check (length(enhed) <= 60),
  tekst          text check (tekst <> '' and length(tekst) <= 2000),
  forandring     text check (forandring in ('INGEN', 'LIDT', 'TYDELIG', 'MEGET')),
  fra            date not null,
  til            date not null,
  af             text not null,
  noteret        timestamptz not null,
  check (til >= fra),
  check ((antal is null) = (enhed is null)),
  check ((tekst is null) = (forandring is null)),
  check ((antal is null) <> (tekst is null))
);

create index tegn_proevehandling on tegn (proevehandling, fra, noteret);

-- Every change with who and when; what is undone points at what it undoes, once.
create table aendring (
  nr        bigint generated always as identity primary key,
  af        text not null,
  hvornaar  timestamptz not null,
  aendring  jsonb not null,
  fortryder bigint unique references aendring
);

create index aendring_af on aendring (af, nr desc);
