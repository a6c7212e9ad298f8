==== create table with a column
-- create table owners [db/migrations/a.yaml:7:5]
create table owners (
    id integer
);

==== create table unless it exists
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'other.groups'. Leave 'schemaName' out, or say 'main'.

==== create table with everything, quoted, in a schema
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== create table with identities
-- refused: db/migrations/a.yaml:7:5: SQLite generates values in steps of 1 and lets a row give its own, which 'a' asks to be otherwise. Leave 'generationType' and 'incrementBy' out, or keep the change to other databases with 'dbms'.

==== drop table
-- refused: db/migrations/a.yaml:7:5: The table 'owners' is referred to by 'pets', whose rows SQLite could delete with it. Drop the foreign keys before, or say 'cascadeConstraints: true'.

==== drop table cascade if exists
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== rename table
-- rename table owners [db/migrations/a.yaml:7:5]
alter table owners rename to Humans;

==== rename table in a schema
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== add column
-- add column owners.status [db/migrations/a.yaml:7:5]
alter table owners add column status varchar(32) default 'draft' not null;

==== add columns with constraints and remarks
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== add the column of a primary key
-- refused: db/migrations/a.yaml:7:5: SQLite can't give the table 'owners' this form ([SQLITE_ERROR] SQL error or missing database (duplicate column name: id)). Write what is meant as 'sql', or change what stands against it first.

==== add column with a value for existing rows
-- refused: db/migrations/a.yaml:7:5: The table 'owners' can't be copied, because its form isn't known: SQL about it couldn't be followed ([SQLITE_ERROR] SQL error or missing database (duplicate column name: status)). Put that SQL into a revision of its own before this one, or write this change as 'sql' too.

==== add columns of which one has a value for existing rows
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== add column after
-- add as last column owners.a [db/migrations/a.yaml:7:5]
alter table owners add column a integer;

==== add column before
-- add as last column owners.a [db/migrations/a.yaml:7:5]
alter table owners add column a integer;

==== add column at 1
-- add as last column owners.a [db/migrations/a.yaml:7:5]
alter table owners add column a integer;

==== add column at 2
-- add as last column owners.a [db/migrations/a.yaml:7:5]
alter table owners add column a integer;

==== add columns with places
-- add as last column owners.a [db/migrations/a.yaml:7:5]
alter table owners add column a integer;
-- add as last column owners.status [db/migrations/a.yaml:7:5]
alter table owners add column status varchar(32) default 'draft' not null;

==== drop column
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    a int,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, a, b, city, code, nick) select id, name, first, last, first_name, last_name, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== drop columns
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== drop columns with a known constraint
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== rename column
-- rename column owners.name [db/migrations/a.yaml:7:5]
alter table owners rename column name to "Full Name";

==== modify data type
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name nvarchar(200),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== add default value
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10) default 'x',
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== drop default value
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== add not null
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10) not null,
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== add not null and fill
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== drop not null
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== alter nothing

==== alter name
-- rename column owners.a [db/migrations/a.yaml:7:5]
alter table owners rename column a to b;

==== alter type
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a text,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== alter to not null
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int not null,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== alter to nullable
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== alter default
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int default 'draft',
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== alter to no default
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== alter remarks

==== alter to no remarks

==== alter everything
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== alter type and drop default
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a text,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== alter default of a bit
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int default true,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== add primary key
-- refused: db/migrations/a.yaml:7:5: SQLite can't give the table 'owners' this form ([SQLITE_ERROR] SQL error or missing database (table "owners_migrate_copy" has more than one primary key)). Write what is meant as 'sql', or change what stands against it first.

==== add primary key without a name
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== drop primary key
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== drop primary key without a name
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== drop primary key of a hostile table
-- refused: db/migrations/a.yaml:7:5: There is no table 'a'$migrate$ \ %s'. See whether the name is right and the object is created before.

==== add unique constraint
-- refused: db/migrations/a.yaml:7:5: SQLite can't give the table 'owners' this form ([SQLITE_ERROR] SQL error or missing database (no such column: Part)). Write what is meant as 'sql', or change what stands against it first.

==== add deferrable unique constraint
-- refused: db/migrations/a.yaml:7:5: The unique constraint 'uq_name' is deferrable, and SQLite defers only foreign keys. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.

==== drop unique constraint
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== add foreign key
-- don't follow foreign keys while copying pets [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to pets [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new pets [db/migrations/a.yaml:7:5]
create table pets_migrate_copy (
    id integer primary key,
    name text,
    owner bigint,
    owner_id bigint not null default 0,
    constraint fk_owner foreign key (owner) references owners (id) on delete cascade,
    constraint fk_owner foreign key (owner_id) references owners (id)
);
-- copy the rows of pets [db/migrations/a.yaml:7:5]
insert into pets_migrate_copy (id, name, owner, owner_id) select id, name, owner, owner_id from pets;
-- drop the old pets [db/migrations/a.yaml:7:5]
drop table pets;
-- put in place the new pets [db/migrations/a.yaml:7:5]
alter table pets_migrate_copy rename to pets;
-- end the exchange of pets [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;

==== add foreign key with NO_ACTION
-- refused: db/migrations/a.yaml:7:5: SQLite can't give the table 'pets' this form ([SQLITE_ERROR] SQL error or missing database (unknown column "a" in foreign key definition)). Write what is meant as 'sql', or change what stands against it first.

==== add foreign key with RESTRICT
-- refused: db/migrations/a.yaml:7:5: SQLite can't give the table 'pets' this form ([SQLITE_ERROR] SQL error or missing database (unknown column "a" in foreign key definition)). Write what is meant as 'sql', or change what stands against it first.

==== add foreign key with CASCADE
-- refused: db/migrations/a.yaml:7:5: SQLite can't give the table 'pets' this form ([SQLITE_ERROR] SQL error or missing database (unknown column "a" in foreign key definition)). Write what is meant as 'sql', or change what stands against it first.

==== add foreign key with SET_NULL
-- refused: db/migrations/a.yaml:7:5: SQLite can't give the table 'pets' this form ([SQLITE_ERROR] SQL error or missing database (unknown column "a" in foreign key definition)). Write what is meant as 'sql', or change what stands against it first.

==== add foreign key with SET_DEFAULT
-- refused: db/migrations/a.yaml:7:5: SQLite can't give the table 'pets' this form ([SQLITE_ERROR] SQL error or missing database (unknown column "a" in foreign key definition)). Write what is meant as 'sql', or change what stands against it first.

==== add deferred foreign key
-- refused: db/migrations/a.yaml:7:5: SQLite can't give the table 'pets' this form ([SQLITE_ERROR] SQL error or missing database (unknown column "a" in foreign key definition)). Write what is meant as 'sql', or change what stands against it first.

==== drop foreign key
-- don't follow foreign keys while copying pets [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to pets [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new pets [db/migrations/a.yaml:7:5]
create table pets_migrate_copy (
    id integer primary key,
    name text,
    owner bigint,
    owner_id bigint not null default 0
);
-- copy the rows of pets [db/migrations/a.yaml:7:5]
insert into pets_migrate_copy (id, name, owner, owner_id) select id, name, owner, owner_id from pets;
-- drop the old pets [db/migrations/a.yaml:7:5]
drop table pets;
-- put in place the new pets [db/migrations/a.yaml:7:5]
alter table pets_migrate_copy rename to pets;
-- end the exchange of pets [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;

==== create index
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== create unique index
-- create index Uq [db/migrations/a.yaml:7:5]
create unique index Uq on owners (name desc);

==== drop index
-- drop index ix_name [db/migrations/a.yaml:7:5]
drop index ix_name;

==== drop index in a schema
-- refused: db/migrations/a.yaml:7:5: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== create sequence
-- refused: db/migrations/a.yaml:7:5: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== create sequence with everything
-- refused: db/migrations/a.yaml:7:5: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== drop sequence
-- refused: db/migrations/a.yaml:7:5: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== insert a row
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (id, Name) values
    (1, 'Ann');

==== insert two rows
-- insert 2 rows into clinic.Order [db/migrations/a.yaml:7:5]
insert into clinic."Order" (id, name) values
    (1, 'Ann'),
    (1, 'Ann');

==== insert 501 rows
-- insert 500 rows into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    … 499 lines …
    (true);
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (true);

==== update rows
-- update rows of owners [db/migrations/a.yaml:7:5]
update owners set a = null, B = a + 1 where id = 3;

==== update all rows
-- update rows of clinic.Order [db/migrations/a.yaml:7:5]
update clinic."Order" set a = 2;

==== upsert a row
-- update rows of owners [db/migrations/a.yaml:7:5]
update owners set Name = 'Ann' where id = 1;
-- insert a missing row into owners [db/migrations/a.yaml:7:5]
insert into owners (id, Name) select 1, 'Ann' where not exists (select 1 from owners where id = 1);

==== upsert rows by two columns
-- insert a missing row into clinic.Order [db/migrations/a.yaml:7:5]
insert into clinic."Order" (id, Name) select 1, 'Ann' where not exists (select 1 from clinic."Order" where id = 1 and Name = 'Ann');
-- insert a missing row into clinic.Order [db/migrations/a.yaml:7:5]
insert into clinic."Order" (id, Name) select 1, 'Ann' where not exists (select 1 from clinic."Order" where id = 1 and Name = 'Ann');

==== update rows by a key alone
-- update rows of owners [db/migrations/a.yaml:7:5]
update owners set id = 1 where Name = 'Ann';

==== upsert null
-- update rows of owners [db/migrations/a.yaml:7:5]
update owners set Name = null where id = 1;
-- insert a missing row into owners [db/migrations/a.yaml:7:5]
insert into owners (id, Name) select 1, null where not exists (select 1 from owners where id = 1);

==== delete rows
-- delete rows of owners [db/migrations/a.yaml:7:5]
delete from owners where id in (1, 2);

==== delete all rows
-- delete rows of clinic.Order [db/migrations/a.yaml:7:5]
delete from clinic."Order";

==== value: text
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    ('it''s a \ and "this" -- /* ünï 🐘
$$');

==== value: empty text
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    ('');

==== value: number
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (-12.50);

==== value: number with an exponent
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (100000000000000000000);

==== value: number with an absurd exponent
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (1E+2000000000);

==== value: truth
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (true);

==== value: untruth
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (false);

==== value: date
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    ('2026-11-22');

==== value: time
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    ('10:15:30');

==== value: time with an offset
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    ('10:15:30+02:00');

==== value: timestamp
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    ('2026-11-22 10:15:30.5');

==== value: timestamp with an offset
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    ('2026-11-22 10:15:30-05');

==== value: timestamp in UTC
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    ('2026-11-22 10:15Z');

==== value: hostile timestamp
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    ('now''; drop table x');

==== value: expression
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (current_timestamp);

==== value: next value
-- refused: db/migrations/a.yaml:7:5: SQLite has no sequences, so there is no next value of 'clinic.Num'bers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.

==== value: null
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (null);

==== value: text with NUL
-- refused: db/migrations/a.yaml:7:5: A text value contains the character NUL (U+0000). Take it out, or store the value as binary data.

==== value: half a character
-- refused: db/migrations/a.yaml:7:5: A text value contains half of a surrogate pair, which is no character. Take it out, or store the value as binary data.

==== default of json
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int default '{"a": 1}',
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== default of bit
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int default false,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== default of timestamp
-- don't follow foreign keys while copying owners [db/migrations/a.yaml:7:5]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/a.yaml:7:5]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int default current_timestamp,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/a.yaml:7:5]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/a.yaml:7:5]
drop table owners;
-- put in place the new owners [db/migrations/a.yaml:7:5]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/a.yaml:7:5]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/a.yaml:7:5]
CREATE INDEX ix on owners (name);

==== name with NUL
-- refused: db/migrations/a.yaml:7:5: The name 'a\u0000b' contains the character NUL (U+0000). Choose another name.

==== name that would end its comment
-- drop table a\u000A; b\u0009c [db/migrations/a.yaml:7:5]
drop table "a
; b	c";

==== name without characters
-- refused: db/migrations/a.yaml:7:5: The name '' is empty. Choose another name.

==== name of 63 bytes
-- rename table owners [db/migrations/a.yaml:7:5]
alter table owners rename to nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn;

==== name of 64 bytes
-- rename table owners [db/migrations/a.yaml:7:5]
alter table owners rename to "üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü";

==== name of 256 characters
-- rename table owners [db/migrations/a.yaml:7:5]
alter table owners rename to nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn;

==== name of 257 characters
-- rename table owners [db/migrations/a.yaml:7:5]
alter table owners rename to nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn;

==== type with SQL in it
-- refused: db/migrations/a.yaml:7:5: The type 'varchar(1 drop)' has arguments that aren't one or two numbers. Write it as in 'varchar(100)' or 'decimal(12,2)'.

==== type of Java
-- refused: db/migrations/a.yaml:7:5: The type 'java.lang.Thread' has no counterpart in a database. Use a portable type such as 'varchar(255)' or a type of the database.

==== type of the database
-- refused: db/migrations/a.yaml:7:5: SQLite can't give the table 'owners' this form ([SQLITE_ERROR] SQL error or missing database (near "Point": syntax error)). Write what is meant as 'sql', or change what stands against it first.

==== one statement
-- run sql [db/migrations/a.yaml:7:5]
select 1;

==== two statements
-- run sql 1 of 2 [db/migrations/a.yaml:7:5]
insert into a values (';');
-- run sql 2 of 2 [db/migrations/a.yaml:10]
-- the second
delete from a;

==== nothing but comments

==== stripped
-- run sql [db/migrations/a.yaml:7:5]
select 
 1;

==== unsplit
-- run sql [db/migrations/a.yaml:7:5]
select 1;
select 2;;

==== own delimiter
-- run sql 1 of 2 [db/migrations/a.yaml:7:5]
select 1;
select 2;
-- run sql 2 of 2 [db/migrations/a.yaml:10]
select 3;

==== index built aside
-- run sql 1 of 2 [db/migrations/a.yaml:7:5]
create index concurrently ix on a (b);
-- run sql 2 of 2 [db/migrations/a.yaml:8]
select 1;

==== copy with data
-- refused: db/migrations/a.yaml:8: The string that starts in line 2 of the SQL is never closed. Close it with '''.

==== unclosed string
-- refused: db/migrations/a.yaml:8: The string that starts in line 2 of the SQL is never closed. Close it with '''.

==== create index concurrently
-- create index ix_name [db/migrations/c.yaml:5:3]
create index ix_name on owners (name);

==== drop index concurrently
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== create index over an expression
-- create index ix [db/migrations/c.yaml:5:3]
create index ix on owners ((lower(name)) desc);

==== create index over a part of the rows
-- create index ix [db/migrations/c.yaml:5:3]
create unique index ix on owners (name) where name is not null;

==== create index with included columns
-- refused: db/migrations/c.yaml:5:3: SQLite has no index with included columns. Leave that out, or keep the change to other databases with 'dbms'.

==== create index with an access method
-- refused: db/migrations/c.yaml:5:3: SQLite has no index with an access method. Leave that out, or keep the change to other databases with 'dbms'.

==== rename index
-- refused: db/migrations/c.yaml:5:3: There is no index 'ix_a'. See whether the name is right and the object is created before.

==== add check
-- don't follow foreign keys while copying owners [db/migrations/c.yaml:5:3]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/c.yaml:5:3]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/c.yaml:5:3]
create table owners_migrate_copy (
    id bigint not null,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint pk_owners primary key (id),
    constraint uq unique (name, status),
    constraint ck check (id > 0),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/c.yaml:5:3]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/c.yaml:5:3]
drop table owners;
-- put in place the new owners [db/migrations/c.yaml:5:3]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/c.yaml:5:3]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/c.yaml:5:3]
CREATE INDEX ix on owners (name);

==== add check without a name
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== drop check
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== drop all foreign keys
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== set table remarks

==== drop table remarks

==== set column remarks

==== drop column remarks

==== add auto increment
-- don't follow foreign keys while copying owners [db/migrations/c.yaml:5:3]
pragma foreign_keys = off;
-- keep references to owners [db/migrations/c.yaml:5:3]
pragma legacy_alter_table = on;
-- create the new owners [db/migrations/c.yaml:5:3]
create table owners_migrate_copy (
    id integer not null constraint pk_owners primary key autoincrement,
    name varchar(10),
    first varchar(10),
    last varchar(10),
    first_name varchar(10),
    last_name varchar(10),
    status varchar(5),
    a int,
    b int,
    city text,
    code int,
    nick varchar(9) default 'x',
    constraint uq unique (name, status),
    constraint ck check (id > 0)
);
-- copy the rows of owners [db/migrations/c.yaml:5:3]
insert into owners_migrate_copy (id, name, first, last, first_name, last_name, status, a, b, city, code, nick) select id, name, first, last, first_name, last_name, status, a, b, city, code, nick from owners;
-- drop the old owners [db/migrations/c.yaml:5:3]
drop table owners;
-- put in place the new owners [db/migrations/c.yaml:5:3]
alter table owners_migrate_copy rename to owners;
-- end the exchange of owners [db/migrations/c.yaml:5:3]
pragma legacy_alter_table = off;
-- create index again: ix [db/migrations/c.yaml:5:3]
CREATE INDEX ix on owners (name);

==== add auto increment from 100
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== merge columns
-- refused: db/migrations/c.yaml:5:3: The table 'owners' can't be copied, because its form isn't known: SQL about it couldn't be followed ([SQLITE_ERROR] SQL error or missing database (duplicate column name: name)). Put that SQL into a revision of its own before this one, or write this change as 'sql' too.

==== merge columns with nothing between
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== add lookup table
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas, so there is no 'clinic.kinds'. Leave 'schemaName' out, or say 'main'.

==== alter sequence
-- refused: db/migrations/c.yaml:5:3: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== alter everything of a sequence
-- refused: db/migrations/c.yaml:5:3: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== alter sequence not to cycle
-- refused: db/migrations/c.yaml:5:3: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== rename sequence
-- refused: db/migrations/c.yaml:5:3: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== create schema
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas. Keep the change to other databases with 'dbms'.

==== create schema unless it exists
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas. Keep the change to other databases with 'dbms'.

==== drop schema
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas. Keep the change to other databases with 'dbms'.

==== drop schema cascade if exists
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas. Keep the change to other databases with 'dbms'.

==== create enum type
-- refused: db/migrations/c.yaml:5:3: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== create enum type in a schema
-- refused: db/migrations/c.yaml:5:3: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== drop enum type
-- refused: db/migrations/c.yaml:5:3: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== drop enum type if exists
-- refused: db/migrations/c.yaml:5:3: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== add enum value
-- refused: db/migrations/c.yaml:5:3: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== add enum value before
-- refused: db/migrations/c.yaml:5:3: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== add enum value after if it isn't there
-- refused: db/migrations/c.yaml:5:3: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== rename enum value
-- refused: db/migrations/c.yaml:5:3: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== rename enum type
-- refused: db/migrations/c.yaml:5:3: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== add column of an enum type
-- add column owners.a [db/migrations/c.yaml:5:3]
alter table owners add column a clinic."Mood 2";

==== create view
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== create or replace view
-- drop view owners [db/migrations/c.yaml:5:3]
drop view if exists owners;
-- create view owners [db/migrations/c.yaml:5:3]
create view owners as
select id from owners;

==== create view by its full definition
-- create view owners [db/migrations/c.yaml:5:3]
CREATE VIEW owners AS select id from owners;

==== replace view by its full definition
-- drop view owners [db/migrations/c.yaml:5:3]
drop view if exists owners;
-- create view owners [db/migrations/c.yaml:5:3]
CREATE VIEW owners AS select id from owners;

==== rename view
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== drop view
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== drop view if exists
-- drop view owners [db/migrations/c.yaml:5:3]
drop view if exists owners;

==== create Procedure
-- refused: db/migrations/c.yaml:5:3: SQLite has no procedures and functions. Keep the change to other databases with 'dbms'.

==== replace Procedure
-- refused: db/migrations/c.yaml:5:3: SQLite has no procedures and functions. Keep the change to other databases with 'dbms'.

==== drop Procedure
-- refused: db/migrations/c.yaml:5:3: SQLite has no procedures and functions. Keep the change to other databases with 'dbms'.

==== create Function
-- refused: db/migrations/c.yaml:5:3: SQLite has no procedures and functions. Keep the change to other databases with 'dbms'.

==== replace Function
-- refused: db/migrations/c.yaml:5:3: SQLite has no procedures and functions. Keep the change to other databases with 'dbms'.

==== drop Function
-- refused: db/migrations/c.yaml:5:3: SQLite has no procedures and functions. Keep the change to other databases with 'dbms'.

==== create Trigger
-- run sql [db/migrations/c.yaml:5:3]
CREATE Trigger x;
-- its text;;

==== replace Trigger
-- drop trigger owners [db/migrations/c.yaml:5:3]
drop trigger if exists owners;
-- run sql [db/migrations/c.yaml:5:3]
CREATE Trigger x;
-- its text;;

==== drop Trigger
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas, so there is no 'clinic.Order'. Leave 'schemaName' out, or say 'main'.

==== replace what replaces
-- refused: db/migrations/c.yaml:5:3: SQLite has no procedures and functions. Keep the change to other databases with 'dbms'.

==== replace what is altered
-- refused: db/migrations/c.yaml:5:3: SQLite has no procedures and functions. Keep the change to other databases with 'dbms'.

==== drop function by arguments
-- refused: db/migrations/c.yaml:5:3: SQLite has no procedures and functions. Keep the change to other databases with 'dbms'.

==== drop trigger of a table
-- refused: db/migrations/c.yaml:5:3: SQLite has no schemas, so there is no 'clinic.t'. Leave 'schemaName' out, or say 'main'.

==== output

==== stop

==== empty

==== tag database
