-- Search: a misspelt word is looked up among the words there are, by trigrams; the words found, among the titles, by full text.
-- People write aa for å, so both sides are folded before they are stemmed.
create extension if not exists pg_trgm;

create function da_fold(tekst text) returns text
  language sql immutable strict parallel safe
  return replace(replace(replace(lower(tekst), 'æ', 'ae'), 'ø', 'oe'), 'å', 'aa');

-- The small words of Danish are left out; those with å and æ the dictionary does not know when they are folded.
create function da_soeg(tekst text) returns tsvector
  language sql immutable strict parallel safe
  return to_tsvector('danish', regexp_replace(da_fold(tekst), '\m(paa|naar|vaere|vaeret|ogsaa|saadan)\M', '', 'g'));

alter table proevehandling
  add column soeg tsvector not null generated always as (
    setweight(da_soeg(titel), 'A')
    || setweight(da_soeg(coalesce(laering, '')), 'C')) stored;

create index proevehandling_soeg on proevehandling using gin (soeg);

-- The words written so far, stemmed, and about how often: the rare ones say most.
create table soegeord (
  ord   text primary key,
  antal bigint not null
);

create index soegeord_trgm on soegeord using gin (ord gin_trgm_ops);

create function soegeord_laer() returns trigger language plpgsql as $$
begin
  insert into soegeord (ord, antal)
  select lexeme, count(*) from nye, unnest(soeg) group by lexeme order by lexeme
  on conflict (ord) do update set antal = soegeord.antal + excluded.antal;
  return null;
end $$;

create trigger soegeord_ny after insert on proevehandling
  referencing new table as nye for each statement execute function soegeord_laer();

create trigger soegeord_rettet after update on proevehandling
  referencing new table as nye for each statement execute function soegeord_laer();

insert into soegeord (ord, antal)
select word, ndoc from ts_stat('select soeg from proevehandling');
