-- A partner's yes to a goal that several enheder share, as the goal was when it was said.
create table maal_godkendelse (
  maal        uuid not null references maal on delete cascade,
  enhed       text not null check (enhed <> ''),
  af          text not null,
  dag         date not null,
  kendemaerke text not null,
  primary key (maal, enhed)
);
