-- The secret in the addresses of a person's calendars. Calendar programs ask without signing in; all that is kept of it is
-- its SHA-256, so that it is shown once, when it is made.
create table calendar_address (
    email      varchar(254) primary key references account (email) on delete cascade,
    token_hash varchar(64)  not null unique,
    made_at    timestamp with time zone not null
);
