-- What shall leave the house. A row with a due time is still to be sent; one without is settled.
-- Handing a row out moves its due time (the lease), so a row whose sender dies comes due again by itself.
create table outbox (
  id           bigint generated always as identity primary key,
  noegle       text not null unique check (noegle <> ''),
  koe          text not null check (koe <> ''),
  payload      jsonb not null check (payload ? 'kind'),
  state        text not null default 'PENDING' check (state in ('PENDING', 'SENT', 'GIVEN_UP', 'UNCERTAIN')),
  due          timestamptz,
  attempts     int not null default 0 check (attempts >= 0),
  reason       text not null default '',
  settled      timestamptz,
  recipient_id text,
  check ((due is null) = (settled is not null)),
  check (state <> 'PENDING' or due is not null),
  check (state not in ('SENT', 'GIVEN_UP') or settled is not null),
  check ((state = 'SENT') = (recipient_id is not null))
) with (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02);

create index outbox_due on outbox (due, id) where due is not null;
create index outbox_koe on outbox (koe, id) where state = 'PENDING';

-- Which times of a job have been run: the first to insert runs it (Quartz fires twice after a pause or a crash).
create table job_run (
  job          text not null check (job <> ''),
  scheduled_at timestamptz not null,
  primary key (job, scheduled_at)
);
