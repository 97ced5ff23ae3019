-- How often its owner is asked briefly; null where nobody has chosen.
alter table proevehandling
  add column spoerges text check (spoerges in ('HVER_ANDEN_UGE', 'HVER_MAANED', 'HVERT_KVARTAL', 'IKKE_IMELLEM'));
