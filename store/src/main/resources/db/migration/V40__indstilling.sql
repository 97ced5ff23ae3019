-- What each person has chosen for herself. She may write to us before the directory has told us of her.
create table indstilling (
  person text primary key check (person <> ''),
  sprog  text not null check (sprog in ('DANSK', 'ENGELSK'))
);
