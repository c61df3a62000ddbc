-- As Spring Session writes and reads it.
create table spring_session (
    primary_id            char(36)     primary key,
    session_id            char(36)     not null unique,
    creation_time         bigint       not null,
    last_access_time      bigint       not null,
    max_inactive_interval int          not null,
    expiry_time           bigint       not null,
    principal_name        varchar(254)
);

create index spring_session_by_expiry on spring_session (expiry_time);
create index spring_session_by_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session (primary_id) on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- How often something was tried in the present span of time, such as signing in to an account.
create table attempt (
    subject  varchar(300) primary key,
    attempts integer      not null,
    since    timestamp with time zone not null
);

create table audit_event (
    id           bigint generated always as identity primary key,
    happened_at  timestamp with time zone not null,
    kind         varchar(30)   not null,
    -- whose account it is about; empty when there is none
    account      varchar(254)  not null,
    -- the account of whoever did it; empty for somebody who was not signed in
    actor        varchar(254)  not null,
    address      varchar(100)  not null,
    organisation varchar(100)  not null,
    details      varchar(1000) not null
);

create index audit_event_by_account on audit_event (account);

-- A link that works once. Only its hash is kept.
create table invitation (
    token_hash char(64)     primary key,
    -- empty for the link that makes the first administrator
    email      varchar(254) not null,
    expires_at timestamp with time zone not null
);

-- Who an account is to a directory or an identity provider.
create table account_identity (
    source  varchar(300) not null,
    subject varchar(500) not null,
    email   varchar(254) not null references account (email) on delete cascade,
    primary key (source, subject),
    unique (source, email)
);
