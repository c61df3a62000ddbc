-- What readers told the owner of a policy. Nobody is asked who they are.
create table feedback (
    id           bigint generated always as identity primary key,
    organisation varchar(100)  not null,
    policy       varchar(200)  not null,
    version      varchar(40)   not null,
    -- empty when it is about the whole text
    clause       varchar(200)  not null default '',
    words        varchar(2000) not null,
    given_at     timestamp with time zone not null,
    settled_at   timestamp with time zone,
    settled_by   varchar(254)  not null default ''
);

create index feedback_of_policy on feedback (organisation, policy);
