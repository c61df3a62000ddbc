-- Searches that somebody keeps, each with the clauses that they have seen of it and those that a message told of:
-- a short key a line.
create table saved_search (
    id        bigint generated always as identity primary key,
    email     varchar(254)   not null references account (email) on delete cascade,
    name      varchar(100)   not null,
    question  varchar(4000)  not null,
    by_mail   boolean        not null,
    seen      varchar(20000) not null,
    told      varchar(20000) not null,
    saved_at  timestamp with time zone not null
);

create index saved_search_of_person on saved_search (email);
