-- What was learnt in the evaluations is found too: it is copied to the prøvehandling, for that is what is searched.
alter table proevehandling
  add column evalueret text not null default '',
  drop column soeg;

alter table proevehandling
  add column soeg tsvector not null generated always as (
    setweight(da_soeg(titel), 'A')
    || setweight(da_soeg(coalesce(laering, '')), 'C')
    || setweight(da_soeg(evalueret), 'C')) stored;

create index proevehandling_soeg on proevehandling using gin (soeg);
