-- What came of installing the bot for each who did not do so herself, and when it may be tried again.
create table installation (
  person   text primary key check (person <> ''),
  udfald   text not null
           check (udfald in ('VENTER', 'UKENDT_I_TEAMS', 'APP_MANGLER', 'IKKE_TILLADT', 'MIDLERTIDIGT')),
  forsoeg  int not null default 1 check (forsoeg > 0),
  tidligst timestamptz not null
);

create index installation_tidligst on installation (tidligst);
