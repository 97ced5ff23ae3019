-- What an administrator says of an enhed or a person goes before what the directory says, also when it is read next time.
alter table enhed
  add column leder         text check (leder <> ''),
  add column borgergrupper text[] not null default '{}'
    check (borgergrupper <@ array['AELDRE', 'BOERN', 'UNGE', 'VOKSNE', 'ERHVERV']);

create index enhed_leder on enhed (leder) where til is null and leder is not null;

-- The enheder whose leader is chosen by hand; not one who has left, for then it is the directory's word again.
create view enhed_ledes as
select e.id, e.navn, e.leder from enhed e join medarbejder l on l.id = e.leder and l.aktiv
where e.til is null and e.leder is not null;

-- Whoever is in such an enhed has that leader; the leader herself keeps hers when the directory would lead her from below.
create or replace view katalogplads as
select m.id, coalesce(k.navn, m.katalog_enhed) as enhed,
  case
    when h.leder is null then m.katalog_leder
    when h.leder <> m.id then h.leder
    when exists (select from medarbejder l where l.id = m.katalog_leder and l.katalog_enhed = m.katalog_enhed) then m.leder
    else m.katalog_leder
  end as leder
from medarbejder m
  left join enhed_kaldes k on k.kaldes = lower(m.katalog_enhed)
  left join enhed_ledes h on h.navn = coalesce(k.navn, m.katalog_enhed)
where m.katalog_enhed is not null;

-- Whom an administrator says somebody works for, and whom not.
create table borgervalg (
  medarbejder  text not null references medarbejder,
  borgergruppe text not null check (borgergruppe in ('AELDRE', 'BOERN', 'UNGE', 'VOKSNE', 'ERHVERV')),
  med          boolean not null,
  primary key (medarbejder, borgergruppe)
);

-- Whom each works for: what the directory says of her, what her enhed works for, and what an administrator says.
create view arbejder_for as
select medarbejder, borgergruppe from (
  select medarbejder, borgergruppe from medarbejder_borgergruppe
  union
  select m.id, unnest(e.borgergrupper)
  from medarbejder m join enhed e on lower(e.navn) = lower(m.enhed) and e.til is null
  where e.borgergrupper <> '{}') afledt
where not exists (
  select from borgervalg v where v.medarbejder = afledt.medarbejder and v.borgergruppe = afledt.borgergruppe)
union all
select medarbejder, borgergruppe from borgervalg where med;
