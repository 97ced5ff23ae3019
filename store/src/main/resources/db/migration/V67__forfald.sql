-- What people are to be reminded of. It is said in the one message of a day; until then a row waits, however long she may
-- not be written to. udsat is the day she has put it off to.
create table forfald (
  noegle  text primary key check (noegle <> ''),
  person  text not null check (person <> ''),
  emne    text not null check (emne <> ''),
  om      jsonb not null check (om ? 'kind'),
  dag     date not null,
  senest  date,
  pligt   boolean not null default false,
  ugebrev boolean not null default false,
  fortalt date,
  udsat   date,
  gange   int not null default 0 check (gange >= 0),
  grund   text not null default '' check (length(grund) <= 500)
);

create index forfald_aabne on forfald (coalesce(udsat, dag), person) where fortalt is null;
create index forfald_person on forfald (person, fortalt);

-- When a person wants to be reminded. Whoever has said nothing has no row.
--   fridage: ISO days of the week; pause: the first day after it; ugebrev: ISO day of the week, 0 for none
create table vane (
  person     text primary key check (person <> ''),
  tidligst   time not null,
  senest     time not null check (senest > tidligst),
  fridage    int[] not null check (1 <= all (fridage) and 7 >= all (fridage)),
  sommer     boolean not null,
  pause      date,
  ugebrev    int not null check (ugebrev between 0 and 5),
  ugebrev_kl time not null
);
