-- The version of a policy that somebody opened last, and the one that they had opened before it.
create table last_read (
    email          varchar(254) not null references account (email) on delete cascade,
    organisation   varchar(100) not null,
    policy         varchar(200) not null,
    version        varchar(40)  not null,
    opened_on      date         not null,
    before_version varchar(40)  not null default '',
    before_on      date,
    primary key (email, organisation, policy)
);
