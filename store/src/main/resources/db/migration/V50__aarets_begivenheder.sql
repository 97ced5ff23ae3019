-- What a day follows is said as people say it; empty when somebody has put it where it is.
alter table fase
  add column regel text not null default '',
  drop constraint fase_navn_check,
  add constraint fase_navn_check check (navn in (
    'BUDGETVEDTAGELSE', 'VALG_AF_MAALSAETNINGER', 'OPLAEG_TIL_MAAL', 'UDVIKLINGSUGE', 'FAERDIGGOERELSE',
    'PROEVEHANDLINGER', 'STATUSINDSAMLING', 'STATUS'));

-- A year that is not yet published may be laid again from the year before it.
alter table aarshjul add column offentliggjort boolean not null default false;

create table begivenhed (
  aar    int  not null references aarshjul,
  noegle text not null check (noegle <> ''),
  titel  text not null check (titel <> '' and length(titel) <= 120),
  ejer   text not null check (ejer in ('KOMMUNALBESTYRELSE', 'LEDELSE', 'ENHED')),
  enhed  text not null default '' check (enhed = '' or ejer = 'ENHED'),
  fra    date not null,
  til    date not null check (til >= fra),
  regel  text not null default '',
  primary key (aar, noegle)
);

-- A deadline an enhed has set for itself within the days of the fase.
create table lokal_frist (
  aar   int  not null,
  fase  text not null,
  enhed text not null check (enhed <> ''),
  frist date not null,
  primary key (aar, fase, enhed),
  foreign key (aar, fase) references fase (aar, navn)
);
