-- The people, as the municipality's directory has them. Nobody is deleted here: what somebody wrote keeps its author.
-- leder is no foreign key, for the directory may name a manager it does not show us.
create table medarbejder (
  id      text primary key check (id <> ''),
  navn    text not null,
  fornavn text not null,
  mail    text not null,
  titel   text not null,
  enhed   text not null,
  leder   text check (leder <> ''),
  aktiv   boolean not null
);

create index medarbejder_leder on medarbejder (leder) where aktiv;

create table medarbejder_rolle (
  medarbejder text not null references medarbejder,
  rolle       text not null check (rolle in ('ORGANISATOR', 'ADMINISTRATOR')),
  primary key (rolle, medarbejder)
);

create index medarbejder_rolle_medarbejder on medarbejder_rolle (medarbejder);

create table medarbejder_borgergruppe (
  medarbejder  text not null references medarbejder,
  borgergruppe text not null check (borgergruppe in ('AELDRE', 'BOERN', 'UNGE', 'VOKSNE', 'ERHVERV')),
  primary key (borgergruppe, medarbejder)
);

create index medarbejder_borgergruppe_medarbejder on medarbejder_borgergruppe (medarbejder);

-- How far the directory has been read; none or one row.
create table katalogmaerke (
  one    boolean primary key default true check (one),
  maerke text not null
);
