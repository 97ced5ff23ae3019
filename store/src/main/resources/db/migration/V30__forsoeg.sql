-- A prøvehandling as an experiment: with whom, from which, and what came of it. What is taken away is put aside, not deleted.
alter table proevehandling
  add column maalgruppe    text not null default '' check (length(maalgruppe) <= 300),
  add column partnere      text[] not null default '{}'
                           check (partnere <@ array['ENHEDER', 'BORGERE', 'FORENINGER', 'VIRKSOMHEDER']),
  add column hvem          text not null default '' check (length(hvem) <= 300),
  add column udsprunget_af uuid references proevehandling check (udsprunget_af <> id),
  add column afsluttet     date,
  add column udfald        text check (udfald in ('FORTSAET', 'TILPAS', 'STOP', 'UDBRED')),
  add column laering       text check (laering <> '' and length(laering) <= 2000),
  add column arkiveret     timestamptz,
  add check ((afsluttet is null) = (udfald is null)),
  add check ((afsluttet is null) = (laering is null));

alter table tegn add column arkiveret timestamptz;
