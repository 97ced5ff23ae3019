-- Whom a goal is for; none chosen is as it was before there was a choice.
alter table maal
  add column grupper text[] not null default '{}'
    check (grupper <@ array['AELDRE', 'BOERN', 'UNGE', 'VOKSNE', 'ERHVERV']);

create or replace view maal_med_traad as
select m.id as maal_id, m.titel as maal_titel, m.under as maal_under, m.art as maal_art, m.fra as maal_fra,
  m.til as maal_til, m.enheder as maal_enheder, m.tegn as maal_tegn, m.opgaver as maal_opgaver,
  m.arkiveret as maal_arkiveret, s.titel as maalsaetning, coalesce(p.navn, 'Budgetaftalen ' || s.budgetaar) as politik, v.tekst as vision,
  m.grupper as maal_grupper
from maal m
  join maalsaetning s on s.id = m.under
  left join politik p on p.id = s.politik
  join vision v on v.id = coalesce(s.vision, p.vision);
