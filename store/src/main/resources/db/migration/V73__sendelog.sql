-- What was sent to one person, the latest first.
create index outbox_til_person on outbox (koe, id desc) where koe like 'person/%';
