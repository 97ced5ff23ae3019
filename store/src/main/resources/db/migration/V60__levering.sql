-- After udloeber a row is no longer worth sending; a row without one always is.
alter table outbox add column udloeber timestamptz;

-- LAPSED is what time or a person made superfluous before it was sent.
alter table outbox drop constraint outbox_state_check;
alter table outbox add constraint outbox_state_check
  check (state in ('PENDING', 'SENT', 'GIVEN_UP', 'UNCERTAIN', 'LAPSED'));

-- What nobody asked for is handed out at its own pace, so it is found for itself, in the order it came due.
drop index outbox_due;
create index outbox_due on outbox ((koe like 'person/%'), due, id) where due is not null;

-- The places in time at which somebody who has not asked may be written to, handed out to all processes: the next one, and
-- the time until which none are. On the database's clock, the one clock there is only one of.
create table takt (
  one    boolean primary key default true check (one),
  naeste timestamptz not null default '-infinity',
  pause  timestamptz not null default '-infinity'
);

insert into takt default values;
