-- How far each calling mailbox's calendar has been read, between which days, and when that reading was begun.
create table kalendermaerke (
  postkasse text primary key,
  fra       date not null,
  til       date not null check (til >= fra),
  maerke    text not null check (maerke <> ''),
  begyndt   timestamptz not null
);
