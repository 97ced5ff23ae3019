-- Which mailbox called the meeting, whether the organiser has called it off, whether Outlook has yet to follow what she wants,
-- how often it has been called anew, what was wrong with it in Outlook when last looked at, and the rooms that have said no.
alter table moede
  add column postkasse text not null default '',
  add column aflyst    boolean not null default false,
  add column rettes    boolean not null default false,
  add column omgang    int not null default 0 check (omgang >= 0),
  add column mangler   text[] not null default '{}',
  add column afviste   text[] not null default '{}';
