-- The enheder as a tree, each in the time it is as it is. What is moved, renamed, merged or split ends, and what comes
-- after has it as its forgaenger: what was done in its name is found again, and nothing disappears.
create table enhed (
  id          uuid primary key,
  navn        text not null check (navn <> '' and length(navn) <= 100),
  slags       text not null check (slags in ('DIREKTION', 'DIREKTOEROMRAADE', 'AFDELING', 'STAB', 'ENHED', 'INSTITUTION')),
  under       uuid references enhed deferrable initially deferred check (under <> id),
  aliaser     text[] not null default '{}',
  forgaengere uuid[] not null default '{}',
  fra         date not null,
  til         date check (til >= fra)
);

create unique index enhed_navn on enhed (lower(navn)) where til is null;

-- What the enheder that are now are called, the name before what they are also called.
create view enhed_kaldes as
select distinct on (kaldes) kaldes, navn from (
  select lower(navn) as kaldes, navn, 0 as nr from enhed where til is null
  union all
  select lower(unnest(aliaser)), navn, 1 from enhed where til is null) alle
order by kaldes, nr, navn;

-- The names of an enhed and of all it has come from.
create function enhed_navne(enhed text) returns text[] language sql stable as $$
  with recursive linje as (
    select e.id, e.navn, e.forgaengere from enhed e where e.til is null and e.navn = $1
    union
    select f.id, f.navn, f.forgaengere from linje l join enhed f on f.id = any (l.forgaengere))
  select array(select $1 union select navn from linje)
$$;

-- Where the directory places each, and which of its places an administrator has said no to. enhed and leder are where we do.
alter table medarbejder
  add column katalog_enhed text,
  add column katalog_leder text check (katalog_leder <> ''),
  add column afvist_enhed  text,
  add column afvist_leder  text check (afvist_leder <> '');

update medarbejder set katalog_enhed = enhed, katalog_leder = leder where mail <> '' or enhed <> '';

create view katalogplads as
select m.id, coalesce(k.navn, m.katalog_enhed) as enhed, m.katalog_leder as leder
from medarbejder m left join enhed_kaldes k on k.kaldes = lower(m.katalog_enhed)
where m.katalog_enhed is not null;
