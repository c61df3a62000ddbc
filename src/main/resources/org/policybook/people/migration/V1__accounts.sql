create table account (
    email         varchar(254) primary key,
    name          varchar(200) not null,
    active        boolean      not null default true,
    -- empty for those who sign in elsewhere
    password_hash varchar(200) not null default '',
    created_at    timestamp with time zone not null
);

create table account_role (
    email        varchar(254) not null references account (email) on delete cascade,
    organisation varchar(100) not null,
    role         varchar(30)  not null,
    primary key (email, organisation, role)
);

create table account_post (
    email        varchar(254) not null references account (email) on delete cascade,
    organisation varchar(100) not null,
    post         varchar(200) not null,
    primary key (email, organisation, post)
);
