-- What a prøvehandling or a mål has meant, and each version of it as it was saved. A draft may lack what a saved one has.
create table evaluering (
  id                 uuid primary key,
  proevehandling     uuid references proevehandling,
  maal               uuid references maal,
  slags              text not null check (slags in ('UNDERVEJS', 'FORELOEBIG', 'ENDELIG')),
  gemt               boolean not null,
  dato               date not null,
  borgere            text check (length(borgere) <= 2000),
  borgere_grad       text check (borgere_grad in ('INGEN', 'LIDT', 'TYDELIG', 'MEGET')),
  foreninger         text check (length(foreninger) <= 2000),
  foreninger_grad    text check (foreninger_grad in ('INGEN', 'LIDT', 'TYDELIG', 'MEGET')),
  virksomheder       text check (length(virksomheder) <= 2000),
  virksomheder_grad  text check (virksomheder_grad in ('INGEN', 'LIDT', 'TYDELIG', 'MEGET')),
  bidrag             text not null check (length(bidrag) <= 1000),
  andet              text not null check (length(andet) <= 1000),
  samarbejde         text not null check (length(samarbejde) <= 1000),
  konklusion         text check (konklusion in ('FORTSAET', 'TILPAS', 'STOP', 'UDBRED')),
  laering            text not null check (length(laering) <= 2000),
  naeste             date,
  af                 text not null check (af <> ''),
  enhed              text not null,
  oprettet           timestamptz not null,
  arkiveret          timestamptz,
  check (num_nonnulls(proevehandling, maal) = 1),
  check (not gemt or (borgere is not null and konklusion is not null)),
  check (not gemt or slags = 'ENDELIG' or konklusion <> 'UDBRED'),
  check (not gemt or slags <> 'ENDELIG' or laering <> ''),
  check (not gemt or (slags = 'FORELOEBIG') = (naeste is not null))
);

create index evaluering_proevehandling on evaluering (proevehandling, dato);
create index evaluering_maal on evaluering (maal, dato);
create index evaluering_naeste on evaluering (naeste) where naeste is not null;

create table evaluering_udgave (
  evaluering uuid not null references evaluering,
  nr         int  not null,
  indhold    jsonb not null,
  af         text not null,
  hvornaar   timestamptz not null,
  primary key (evaluering, nr)
);

-- How each enhed that is part of it sees the cooperation.
create table samarbejde (
  evaluering uuid not null references evaluering,
  enhed      text not null check (enhed <> ''),
  opgave     text not null check (opgave in ('NEJ', 'DELVIST', 'JA')),
  roller     text not null check (roller in ('NEJ', 'DELVIST', 'JA')),
  vaerdi     text not null check (vaerdi in ('NEJ', 'DELVIST', 'JA')),
  tekst      text not null check (length(tekst) <= 1000),
  af         text not null check (af <> ''),
  primary key (evaluering, enhed)
);
