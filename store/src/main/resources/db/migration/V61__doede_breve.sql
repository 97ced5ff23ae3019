-- What was given up or never acknowledged, for the one who looks after it.
create index outbox_doede on outbox (settled desc, id desc) where state in ('GIVEN_UP', 'UNCERTAIN') and settled is not null;
