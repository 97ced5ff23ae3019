-- What the leaders above somebody may see that she is behind with, and from when. She is told so by a letter; as long as
-- that is not sent, or was not worth sending, they may not.
create table varsel (
  person text not null check (person <> ''),
  mangel text not null check (mangel <> ''),
  ses    date not null,
  brev   text not null check (brev <> ''),
  primary key (person, mangel)
);

create index varsel_ses on varsel (ses);
