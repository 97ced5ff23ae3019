-- Where a conversation takes place and how far it has come. A person has one conversation of her own with the bot.
create table samtale (
  id           text primary key,
  service_url  text not null,
  bot          text not null,
  person       text,
  afinstalleret boolean not null default false,
  tilstand     jsonb not null
);

create index samtale_person on samtale (person) where person is not null;

-- The activities taken in; svar is what an invoke was answered, for the same invoke again.
create table inbox (
  samtale   text not null,
  aktivitet text not null,
  modtaget  timestamptz not null,
  svar      jsonb,
  primary key (samtale, aktivitet)
);

create index inbox_modtaget on inbox (modtaget);
