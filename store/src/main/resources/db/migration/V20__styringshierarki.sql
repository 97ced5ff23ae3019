-- The hierarchy above the goals: vision › politik › målsætning. What was written in the goals themselves is lifted out.
create table vision (
  id    uuid primary key default gen_random_uuid(),
  tekst text not null unique check (tekst <> '')
);

create table politik (
  id               uuid primary key default gen_random_uuid(),
  vision           uuid not null references vision,
  navn             text not null check (navn <> ''),
  fagomraade       text not null default '',
  fremtidsscenarie text not null default '',
  fra              int  not null check (fra between 2000 and 2999),
  unique (navn, fra)
);

create table maalsaetning (
  id       uuid primary key default gen_random_uuid(),
  titel    text not null check (titel <> ''),
  politik  uuid references politik,
  vision   uuid references vision,
  budgetaar int check (budgetaar between 2000 and 2999),
  check (num_nonnulls(politik, budgetaar) = 1),
  check (num_nulls(vision, budgetaar) in (0, 2))
);

create index maalsaetning_politik on maalsaetning (politik);

insert into vision (tekst) select distinct coalesce(nullif(vision, ''), 'Vision') from maal;

insert into politik (vision, navn, fra)
select distinct on (m.politik) v.id, coalesce(nullif(m.politik, ''), 'Politik'), extract(year from current_date)::int
from maal m join vision v on v.tekst = coalesce(nullif(m.vision, ''), 'Vision')
order by m.politik;

insert into maalsaetning (titel, politik)
select distinct m.maalsaetning, p.id from maal m join politik p on p.navn = coalesce(nullif(m.politik, ''), 'Politik');

alter table maal
  add column under     uuid references maalsaetning,
  add column art       text not null default 'KVALITATIVT' check (art in ('KVANTITATIVT', 'KVALITATIVT')),
  add column fra       int,
  add column til       int,
  add column enheder   text[] not null default '{}',
  add column tegn      text not null default '' check (length(tegn) <= 500),
  add column opgaver   text not null default '' check (length(opgaver) <= 500),
  add column arkiveret boolean not null default false;

update maal m set
  under = s.id,
  fra = extract(year from current_date)::int,
  til = extract(year from current_date)::int + 3,
  enheder = array_remove(array[m.enhed], '')
from maalsaetning s join politik p on p.id = s.politik
where s.titel = m.maalsaetning and p.navn = coalesce(nullif(m.politik, ''), 'Politik');

alter table maal
  alter column under set not null,
  alter column fra set not null,
  alter column til set not null,
  add check (til >= fra),
  drop column maalsaetning,
  drop column politik,
  drop column vision,
  drop column enhed;

create index maal_enheder on maal using gin (enheder);
create index maal_under on maal (under);

-- A goal with the red thread down to it, its columns named so that they can stand beside those of another table.
create view maal_med_traad as
select m.id as maal_id, m.titel as maal_titel, m.under as maal_under, m.art as maal_art, m.fra as maal_fra,
  m.til as maal_til, m.enheder as maal_enheder, m.tegn as maal_tegn, m.opgaver as maal_opgaver,
  m.arkiveret as maal_arkiveret, s.titel as maalsaetning, coalesce(p.navn, 'Budgetaftalen ' || s.budgetaar) as politik, v.tekst as vision
from maal m
  join maalsaetning s on s.id = m.under
  left join politik p on p.id = s.politik
  join vision v on v.id = coalesce(s.vision, p.vision);
