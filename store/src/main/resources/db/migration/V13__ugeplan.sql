-- A proposal for an udviklingsuge, kept as it was proposed, and what has become of each of its meetings.
create table ugeplan (
  id         uuid primary key,
  mandag     date not null check (extract(isodow from mandag) = 1),
  plan       jsonb not null,
  af         text not null check (af <> ''),
  foreslaaet timestamptz not null
);

create index ugeplan_foreslaaet on ugeplan (foreslaaet desc);

create table moede (
  id         uuid primary key,
  ugeplan    uuid not null references ugeplan,
  nr         int  not null,
  begivenhed text check (begivenhed <> ''),
  moedelink  text,
  fejl       text not null default '',
  opgivet    boolean not null default false,
  ja         int  not null default 0 check (ja >= 0),
  maaske     int  not null default 0 check (maaske >= 0),
  nej        int  not null default 0 check (nej >= 0),
  intet      int  not null check (intet >= 0),
  lokale     text not null default 'INTET' check (lokale in ('INTET', 'JA', 'MAASKE', 'NEJ')),
  unique (ugeplan, nr),
  check ((begivenhed is null) = (moedelink is null)),
  check (begivenhed is null or (fejl = '' and not opgivet))
);
