-- The people the directory would not show us when we last asked. The mark has moved past them, so they are kept here.
create table katalog_ulaest (
  person   text primary key check (person <> ''),
  grund    text not null check (grund <> ''),
  forsoeg  int not null default 1 check (forsoeg > 0),
  tidligst timestamptz not null
);

create index katalog_ulaest_tidligst on katalog_ulaest (tidligst);

-- When the mark was last moved; null for one from before we noted it.
alter table katalogmaerke add column laest timestamptz;
