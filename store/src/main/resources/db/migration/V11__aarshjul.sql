-- The year's phases. They are rows, because their dates move from year to year and the sources disagree about them.
create table aarshjul (
  aar int primary key check (aar between 2000 and 2999)
);

create table fase (
  aar     int  not null references aarshjul,
  navn    text not null check (navn in ('BUDGETVEDTAGELSE', 'VALG_AF_MAALSAETNINGER', 'OPLAEG_TIL_MAAL', 'UDVIKLINGSUGE',
                                        'FAERDIGGOERELSE', 'PROEVEHANDLINGER', 'STATUS')),
  fra     date not null,
  til     date not null,
  varsler int[] not null check (0 <= all (varsler)),
  primary key (aar, navn),
  check (til >= fra)
);

create table fasesvar (
  aar         int  not null,
  fase        text not null,
  medarbejder text not null check (medarbejder <> ''),
  svar        text not null check (svar in ('KLAR', 'PAA_VEJ', 'BRUG_FOR_HJAELP')),
  svaret      timestamptz not null,
  primary key (aar, fase, medarbejder),
  foreign key (aar, fase) references fase (aar, navn)
);
