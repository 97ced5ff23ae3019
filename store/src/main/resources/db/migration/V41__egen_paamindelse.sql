-- What people have asked to be reminded of.
create table egen_paamindelse (
  id    uuid primary key,
  ejer  text not null check (ejer <> ''),
  tekst text not null check (tekst <> '' and length(tekst) <= 300),
  dag   date not null
);

create index egen_paamindelse_ejer on egen_paamindelse (ejer, dag);
create index egen_paamindelse_dag on egen_paamindelse (dag);
