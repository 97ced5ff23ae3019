-- A tegn is what it was agreed to keep an eye on; what is counted or seen is a notat, and may be noted without a tegn.
alter table tegn rename to notat;
alter table notat rename constraint tegn_pkey to notat_pkey;
alter index tegn_proevehandling rename to notat_proevehandling;

create table tegn (
  id             uuid primary key,
  maal           uuid references maal,
  proevehandling uuid references proevehandling,
  navn           text not null check (navn <> '' and length(navn) <= 200),
  art            text not null
                 check (art in ('HOEJST', 'MINDST', 'RELATIV', 'ANDEL', 'ANTAL', 'JA_NEJ', 'DATO', 'IAGTTAGELSE')),
  enhed          text not null check (length(enhed) <= 60),
  retning        text not null check (retning in ('OP', 'NED')),
  udgangspunkt   numeric,
  maaltal        numeric,
  inden          date,
  rytme          text not null check (rytme in ('EFTER_BEHOV', 'UGE', 'MAANED', 'KVARTAL', 'HALVAAR', 'AAR')),
  noteres_af     text,
  aftalt         timestamptz not null,
  arkiveret      timestamptz,
  check (num_nonnulls(maal, proevehandling) = 1)
);

create index tegn_maal on tegn (maal) where maal is not null;
create index tegn_proevehandling on tegn (proevehandling) where proevehandling is not null;

alter table notat
  drop constraint tegn_check3,
  alter column proevehandling drop not null,
  add column maal    uuid references maal,
  add column tegn    uuid references tegn,
  add column hoejst  numeric,
  add column ud_af   numeric,
  add column omtrent boolean not null default false,
  add column ja      boolean,
  add column dag     date,
  add check (num_nonnulls(maal, proevehandling) = 1),
  add check (num_nonnulls(antal, tekst, ja, dag) = 1),
  add check (hoejst >= antal),
  add check (ud_af > 0 and antal between 0 and ud_af);

create index notat_maal on notat (maal) where maal is not null;
create index notat_tegn on notat (tegn) where tegn is not null;

-- What was changed before can still be undone: it is read by its new name.
create function pg_temp.som_notat(foer jsonb) returns jsonb language sql as $$
  select case jsonb_typeof(foer)
    when 'object' then jsonb_set(foer, '{vaerdi,omtrent}', 'false')
      || jsonb_build_object('paa', jsonb_build_object('kind', 'PaaProevehandling', 'en', foer -> 'paa'))
    else foer
  end
$$;

update aendring set aendring = aendring || jsonb_build_object(
  'kind', 'AfNotat',
  'foer', pg_temp.som_notat(aendring -> 'foer'),
  'efter', pg_temp.som_notat(aendring -> 'efter'))
where aendring ->> 'kind' = 'AfTegn';

-- Whoever was noting something has the card, and the card knows what it is about.
update samtale set tilstand = '{"kind": "Ledig", "misforstaaet": false}' where tilstand ->> 'kind' = 'Notering';

-- The history of a notat is read out of the changes.
create index aendring_notat on aendring ((coalesce(aendring #>> '{efter,id,vaerdi}', aendring #>> '{foer,id,vaerdi}')))
  where aendring ->> 'kind' = 'AfNotat';
