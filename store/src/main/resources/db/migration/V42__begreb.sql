-- The words of the styringskoncept. R__begreber.sql fills them in and never touches one that somebody here has changed.
create table begreb (
  noegle        text primary key check (noegle <> ''),
  navn          text not null check (navn <> '' and length(navn) <= 80),
  forklaring    text not null check (forklaring <> '' and length(forklaring) <= 600),
  eksempel      text not null check (eksempel <> '' and length(eksempel) <= 600),
  navn_en       text not null check (navn_en <> '' and length(navn_en) <= 80),
  forklaring_en text not null check (forklaring_en <> '' and length(forklaring_en) <= 600),
  eksempel_en   text not null check (eksempel_en <> '' and length(eksempel_en) <= 600),
  ord           text[] not null,
  beslaegtede   text[] not null,
  rettet        boolean not null default false
);

-- What was changed in each of them, the latest first.
create index aendring_begreb on aendring ((aendring #>> '{efter,noegle}'), nr desc) where aendring ->> 'kind' = 'AfBegreb';
