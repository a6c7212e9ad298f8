==== modifyDataType
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(100),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== modifyDataType in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== modifyDataType keeps not null and default
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part bigint default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== modifyDataType keeps remarks
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(100),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== modifyDataType of a number into text
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id varchar(30),
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
alter table pets drop column owner_id;
alter table pets add column owner_id bigint;

==== addDefaultValue with a text
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30) default 'it''s Berne',
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== addDefaultValue in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== addDefaultValue with columnDataType
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30) default 'Berne',
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== addDefaultValue with defaultValueNumeric
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint default 1,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addDefaultValue with defaultValueBoolean
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    tame boolean default true,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born, tame) select id, name, owner_id, born, tame from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    tame boolean,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born, tame) select id, name, owner_id, born, tame from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addDefaultValue with defaultValueDate
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date default '2020-02-29',
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addDefaultValue with defaultValueComputed
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    seen timestamp default current_timestamp,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born, seen) select id, name, owner_id, born, seen from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    seen timestamp,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born, seen) select id, name, owner_id, born, seen from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addDefaultValue with defaultValueSequenceNext
-- refused: SQLite has no sequences, so there is no next value of 'numbers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== dropDefaultValue
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer not null default 1,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== dropDefaultValue in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== dropDefaultValue with columnDataType
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer not null default 1,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== addNotNullConstraint
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint not null,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addNotNullConstraint in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== addNotNullConstraint with columnDataType
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addNotNullConstraint with defaultNullValue
update owners set city = 'it''s unknown' where city is null;
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30) not null,
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== addNotNullConstraint with defaultNullValueDate
update pets set born = '2000-01-01' where born is null;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date not null,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addNotNullConstraint with defaultNullValueNumeric
update pets set owner_id = 2 where owner_id is null;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint not null,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addNotNullConstraint with defaultNullValueBoolean
update pets set tame = true where tame is null;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    tame boolean not null,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born, tame) select id, name, owner_id, born, tame from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    tame boolean,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born, tame) select id, name, owner_id, born, tame from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addNotNullConstraint with defaultNullValueComputed
update owners set city = upper(name) where city is null;
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30) not null,
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== addNotNullConstraint with defaultNullValueSequenceNext
-- refused: SQLite has no sequences, so there is no next value of 'numbers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addNotNullConstraint keeps default and remarks
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30) default 'Rex' not null,
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30) default 'Rex',
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== dropNotNullConstraint
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30),
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== dropNotNullConstraint in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== dropNotNullConstraint with columnDataType
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== setColumnRemarks
-- downgrade

==== setColumnRemarks in a schemaName
-- downgrade

==== setColumnRemarks with columnDataType
-- downgrade

==== setColumnRemarks that replaces others
-- downgrade

==== setColumnRemarks without remarks
-- downgrade

==== addAutoIncrement
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id integer not null constraint pk_pets primary key autoincrement,
    name varchar(30),
    owner_id bigint,
    born date
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
-- irreversible

==== addAutoIncrement in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== addAutoIncrement with startWith and incrementBy
-- refused: SQLite generates values in steps of 1 and lets a row give its own, which 'id' asks to be otherwise. Leave 'generationType' and 'incrementBy' out, or keep the change to other databases with 'dbms'.
insert into pets (name) values
    ('Leo');
-- downgrade
-- irreversible

==== addAutoIncrement with generationType
-- refused: SQLite generates values in steps of 1 and lets a row give its own, which 'id' asks to be otherwise. Leave 'generationType' and 'incrementBy' out, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== alterColumn with a type
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(100),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== alterColumn with newDataType
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(100),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== alterColumn in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== alterColumn with a name
alter table owners rename column city to "Home town";
-- downgrade
alter table owners rename column "Home town" to city;

==== alterColumn with newColumnName
alter table owners rename column city to town;
-- downgrade
alter table owners rename column town to city;

==== alterColumn into nullable
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30),
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== alterColumn into not nullable
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== alterColumn with defaultValue
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30) default 'Berne',
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== alterColumn with defaultValueNumeric
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer not null default 5,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer not null default 1,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== alterColumn with defaultValueBoolean
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    tame boolean default false,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born, tame) select id, name, owner_id, born, tame from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    tame boolean,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born, tame) select id, name, owner_id, born, tame from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== alterColumn with defaultValueDate
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date default '2020-02-29',
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== alterColumn with defaultValueComputed
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    seen timestamp default current_timestamp,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born, seen) select id, name, owner_id, born, seen from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    seen timestamp,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born, seen) select id, name, owner_id, born, seen from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== alterColumn with defaultValueSequenceNext
-- refused: SQLite has no sequences, so there is no next value of 'numbers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== alterColumn with dropDefault
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer not null default 1,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== alterColumn with null as the default
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer not null default 1,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== alterColumn with remarks
-- downgrade

==== alterColumn with null as remarks
-- downgrade

==== alterColumn with everything at once
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(100) default 'Rex' not null,
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
alter table pets rename column name to Called;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    Called varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, Called, owner_id, born) select id, Called, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
alter table pets rename column Called to name;

==== alterColumn with existingType and existingNullable
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(100),
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== alterColumn with existingDefaultValue
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30) default 'Basle',
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30) default 'Berne',
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== alterColumn with existingDefaultValueNumeric
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part bigint not null default 2,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer not null default 1,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== alterColumn with existingDefaultValueBoolean
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    tame boolean default false,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born, tame) select id, name, owner_id, born, tame from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    tame boolean default true,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born, tame) select id, name, owner_id, born, tame from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== alterColumn with existingDefaultValueDate
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date default '2020-02-29',
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== alterColumn with existingDefaultValueComputed
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    seen timestamp,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born, seen) select id, name, owner_id, born, seen from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    seen timestamp default current_timestamp,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born, seen) select id, name, owner_id, born, seen from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== alterColumn with existingDefaultValueSequenceNext
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
-- refused: SQLite has no sequences, so there is no next value of 'numbers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.

==== alterColumn with existingRemarks
-- downgrade

==== alterColumn with existingAutoIncrement
pragma legacy_alter_table = on;
create table visits_migrate_copy (
    id integer primary key autoincrement
);
insert into visits_migrate_copy (id) select id from visits;
delete from sqlite_sequence where name = 'visits_migrate_copy';
insert into sqlite_sequence (name, seq) select 'visits_migrate_copy', seq from sqlite_sequence where name = 'visits';
drop table visits;
alter table visits_migrate_copy rename to visits;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table visits_migrate_copy (
    id integer primary key autoincrement
);
insert into visits_migrate_copy (id) select id from visits;
delete from sqlite_sequence where name = 'visits_migrate_copy';
insert into sqlite_sequence (name, seq) select 'visits_migrate_copy', seq from sqlite_sequence where name = 'visits';
drop table visits;
alter table visits_migrate_copy rename to visits;
pragma legacy_alter_table = off;

==== alterColumn with existingGenerationType, existingStartWith and existingIncrementBy
-- downgrade

==== addColumn
alter table owners add column phone varchar(20);
-- downgrade
alter table owners drop column phone;

==== addColumn of several
alter table owners add column phone varchar(20);
alter table owners add column age integer default 18;
-- downgrade
alter table owners drop column phone;
alter table owners drop column age;

==== addColumn in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== addColumn whose name needs quotes
alter table owners add column "Phone ""1""" varchar(20);
-- downgrade
alter table owners drop column "Phone ""1""";

==== addColumn with remarks
alter table owners add column phone varchar(20);
-- downgrade
alter table owners drop column phone;

==== addColumn that isn't nullable
alter table owners add column state varchar(20) default 'new' not null;
-- downgrade
alter table owners drop column state;

==== addColumn with a text as defaultValue
alter table owners add column state varchar(20) default 'it''s \ new';
-- downgrade
alter table owners drop column state;

==== addColumn with defaultValueNumeric
alter table owners add column debt decimal(8,2) default 1.50;
-- downgrade
alter table owners drop column debt;

==== addColumn with defaultValueBoolean
alter table owners add column active boolean default true;
-- downgrade
alter table owners drop column active;

==== addColumn with defaultValueDate
alter table owners add column since date default '2020-02-29';
-- downgrade
alter table owners drop column since;

==== addColumn with defaultValueComputed
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    since timestamp default current_timestamp,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
alter table owners drop column since;

==== addColumn with defaultValueSequenceNext
-- refused: SQLite has no sequences, so there is no next value of 'numbers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: The table 'owners' has no column 'number'. See whether the name is right and the object is created before.

==== addColumn with autoIncrement
pragma legacy_alter_table = on;
create table visits_migrate_copy (
    n integer,
    id integer primary key autoincrement
);
insert into visits_migrate_copy (n) select n from visits;
drop table visits;
alter table visits_migrate_copy rename to visits;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table visits_migrate_copy (
    n integer
);
insert into visits_migrate_copy (n) select n from visits;
drop table visits;
alter table visits_migrate_copy rename to visits;
pragma legacy_alter_table = off;

==== addColumn with startWith and incrementBy
-- refused: SQLite generates values in steps of 1 and lets a row give its own, which 'id' asks to be otherwise. Leave 'generationType' and 'incrementBy' out, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: The table 'visits' has no column 'id'. See whether the name is right and the object is created before.

==== addColumn with generationType
-- refused: SQLite generates values in steps of 1 and lets a row give its own, which 'id' asks to be otherwise. Leave 'generationType' and 'incrementBy' out, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: The table 'visits' has no column 'id'. See whether the name is right and the object is created before.

==== addColumn with a primaryKey
pragma legacy_alter_table = on;
create table visits_migrate_copy (
    n integer,
    id bigint not null,
    constraint pk_visits primary key (id)
);
insert into visits_migrate_copy (n) select n from visits;
drop table visits;
alter table visits_migrate_copy rename to visits;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table visits_migrate_copy (
    n integer
);
insert into visits_migrate_copy (n) select n from visits;
drop table visits;
alter table visits_migrate_copy rename to visits;
pragma legacy_alter_table = off;

==== addColumn with a unique constraint without a name
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    phone varchar(20),
    constraint pk_owners primary key (id),
    unique (phone)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== addColumn with a uniqueConstraintName
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    phone varchar(20),
    constraint pk_owners primary key (id),
    constraint uq_phone unique (phone)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== addColumn that references a table
alter table owners add column favourite bigint constraint fk_favourite references pets (id);
-- downgrade
alter table owners drop column favourite;

==== addColumn with referencedTableName
alter table owners add column favourite bigint constraint fk_favourite references pets (id);
-- downgrade
alter table owners drop column favourite;

==== addColumn with referencedTableSchemaName
-- refused: SQLite has no schemas, so there is no 'other.vets'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: The table 'pets' has no column 'vet_id'. See whether the name is right and the object is created before.

==== addColumn with deleteCascade
alter table owners add column favourite bigint constraint fk_favourite references pets (id) on delete cascade;
-- downgrade
alter table owners drop column favourite;

==== addColumn with a deferrable reference
alter table owners add column favourite bigint constraint fk_favourite references pets (id) deferrable initially deferred;
-- downgrade
alter table owners drop column favourite;

==== addColumn with a checkConstraint
alter table owners add column age integer check (age > 17);
-- downgrade
alter table owners drop column age;

==== addColumn with checkConstraints
alter table owners add column age integer constraint ck_age check (age > id);
-- downgrade
alter table owners drop column age;

==== addColumn with a value for the rows that there are
alter table owners add column state varchar(20) default 'new';
update owners set state = 'it''s old';
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    state varchar(20) default 'new' not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part, state) select id, name, city, Part, state from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
insert into owners (id, name) values
    (3, 'Cid');
-- downgrade
delete from owners where id = 3;
alter table owners drop column state;

==== addColumn with valueNumeric
alter table owners add column age integer;
update owners set age = 18;
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    age integer not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part, age) select id, name, city, Part, age from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
alter table owners drop column age;

==== addColumn with valueBoolean
alter table owners add column active boolean;
update owners set active = true;
-- downgrade
alter table owners drop column active;

==== addColumn with valueDate
alter table owners add column since date;
update owners set since = '2020-02-29';
-- downgrade
alter table owners drop column since;

==== addColumn with valueComputed
alter table owners add column loud varchar(30);
update owners set loud = upper(name);
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    loud varchar(30),
    constraint pk_owners primary key (id),
    constraint uq_loud unique (loud)
);
insert into owners_migrate_copy (id, name, city, Part, loud) select id, name, city, Part, loud from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== addColumn with valueSequenceNext
-- refused: SQLite has no sequences, so there is no next value of 'numbers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: The table 'pets' has no column 'number'. See whether the name is right and the object is created before.

==== addColumn with afterColumn
alter table owners add column phone varchar(20);
-- downgrade
alter table owners drop column phone;

==== addColumn with beforeColumn
alter table owners add column phone varchar(20);
-- downgrade
alter table owners drop column phone;

==== addColumn with a position
alter table owners add column phone varchar(20);
-- downgrade
alter table owners drop column phone;

==== dropColumn
alter table owners drop column city;
-- downgrade
alter table owners add column city varchar(30);

==== dropColumn in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== dropColumn of several columns
alter table pets drop column name;
alter table pets drop column born;
-- downgrade
alter table pets add column name varchar(30);
alter table pets add column born date;

==== dropColumn whose name needs quotes
alter table owners drop column Part;
-- downgrade
alter table owners add column Part integer default 1 not null;

==== dropColumn with default and remarks
alter table owners drop column city;
-- downgrade
alter table owners add column city varchar(30) default 'Berne';

==== dropColumn with an index
drop index ix_city;
alter table owners drop column city;
-- downgrade
alter table owners add column city varchar(30);
create index ix_city on owners (city);

==== dropColumn that an index covers
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, Part) select id, name, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
alter table owners add column city varchar(30);
create index ix_city on owners (city);

==== dropColumn that a unique constraint covers
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, Part) select id, name, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    Part integer default 1 not null,
    city varchar(30),
    constraint pk_owners primary key (id),
    constraint uq_city unique (city)
);
insert into owners_migrate_copy (id, name, Part) select id, name, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== dropColumn with a foreign key
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
alter table pets drop column owner_id;
-- downgrade
alter table pets add column owner_id bigint;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    born date,
    owner_id bigint,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id)
);
insert into pets_migrate_copy (id, name, born, owner_id) select id, name, born, owner_id from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== dropColumn that a foreign key covers
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, born) select id, name, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
alter table pets add column owner_id bigint constraint fk_owner references owners (id);

==== renameColumn
alter table owners rename column city to town;
-- downgrade
alter table owners rename column town to city;

==== renameColumn in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== renameColumn with columnDataType
alter table owners rename column city to town;
-- downgrade
alter table owners rename column town to city;

==== renameColumn that isn't nullable and has a default
alter table owners rename column Part to share;
-- downgrade
alter table owners rename column share to Part;

==== renameColumn that a foreign key references
alter table owners rename column id to number;
-- downgrade
alter table owners rename column number to id;

==== renameColumn with index and unique constraint
alter table owners rename column city to town;
-- downgrade
alter table owners rename column town to city;

==== insert
insert into owners (id, name) values
    (3, 'it''s \ Cid');
-- downgrade
delete from owners where id = 3;

==== insert in a schemaName
insert into other.visits (n) values
    (7);
-- downgrade
delete from other.visits;

==== insert with null
insert into owners (id, name, city) values
    (3, 'Cid', null);
-- downgrade
delete from owners where id = 3;

==== insert with valueNumeric
insert into owners (id, name, Part) values
    (3, 'Cid', -2);
-- downgrade
delete from owners where id = 3;

==== insert with valueBoolean
insert into pets (id, tame) values
    (3, true);
insert into pets (id, tame) values
    (4, false);
-- downgrade
delete from pets where id > 2;

==== insert with valueDate
insert into pets (id, born) values
    (3, '2024-02-29');
-- downgrade
delete from pets where id = 3;

==== insert with valueComputed
insert into owners (id, name) values
    (1 + 2, upper('cid'));
-- downgrade
delete from owners where id = 3;

==== insert with valueSequenceNext
-- refused: SQLite has no sequences, so there is no next value of 'numbers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.
-- downgrade
delete from owners where id > 2;

==== update
update owners set city = 'Thun';
-- downgrade
update owners set city = 'Berne' where id = 1;
update owners set city = null where id = 2;

==== update with where
update owners set city = 'Thun', Part = 5 where name = 'Bob';
-- downgrade
update owners set city = null, Part = 1 where name = 'Bob';

==== update in a schemaName
update other.visits set n = 8;
-- downgrade
update other.visits set n = 7;

==== update with every kind of value
-- refused: SQLite has no sequences, so there is no next value of 'numbers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.
update pets set owner_id = 9 where id = 2;
-- downgrade
-- irreversible

==== delete
delete from pets;
-- downgrade
-- irreversible

==== delete with where
delete from owners where name = 'Bob';
-- downgrade
insert into owners (id, name) values
    (2, 'Bob');

==== delete in a schemaName
delete from other.visits where n = 7;
-- downgrade
insert into other.visits (n) values
    (7);

==== loadData
insert 2 rows of contract/data/owners.csv into owners (SHA-256 3b4a825ae2ef1d6d7846a8189bb47b99c6922e9ad9a5f589a2f8c4c8ed334923);
-- downgrade
delete from owners where id > 2;

==== loadData with relativeToChangelogFile and usePreparedStatements
insert 2 rows of data/owners.csv into owners (SHA-256 3b4a825ae2ef1d6d7846a8189bb47b99c6922e9ad9a5f589a2f8c4c8ed334923);
-- downgrade
delete from owners where id > 2;

==== loadData in a schemaName
insert 2 rows of contract/data/owners.csv into other.people (SHA-256 3b4a825ae2ef1d6d7846a8189bb47b99c6922e9ad9a5f589a2f8c4c8ed334923);
-- downgrade
delete from other.people;

==== loadData with separator, quotchar and commentLineStartsWith
insert 1 row of contract/data/owners-semicolon.csv into owners (SHA-256 2236ea15cc6eed095e26b536eca65912dc48d732717a76d7b99a6626615ffa5a);
-- downgrade
delete from owners where id > 2;

==== loadData with encoding
insert 1 row of contract/data/owners-latin.csv into owners (SHA-256 650d92b7c943cb5ca2741d33e791df6bc47915de6ece800db27993e2246e5e03);
-- downgrade
delete from owners where id > 2;

==== loadData with header, index, name, nullPlaceholder, defaultValue, allowUpdate and a column that is skipped
insert 2 rows of contract/data/owners-other-names.csv into owners (SHA-256 8144dc935a8211648b0f78898dabf44343209a9c31220e851ac6f2f67d6d71f4);
-- downgrade
delete from owners where id > 2;

==== loadData with a type for each column
insert 1 row of contract/data/typed.csv into typed (SHA-256 a00ac2f5b1fe9162cd501d847bee3853c39578f47c31e320fef8da0202b0a8f8);
-- downgrade
delete from typed;

==== loadData with each kind of default value
insert 1 row of contract/data/empty-cells.csv into typed (SHA-256 a397d1e8d42d373808ace7fe4515100a96c905b94865c62dab3fd772af346432);
-- downgrade
delete from typed;

==== mergeColumns
alter table owners add column address varchar(70);
update owners set address = name || city;
alter table owners drop column name;
alter table owners drop column city;
-- downgrade
alter table owners add column name varchar(30);
alter table owners add column city varchar(30);
alter table owners drop column address;
update owners set name = '?' where name is null;
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    Part integer default 1 not null,
    name varchar(30) not null,
    city varchar(30),
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, Part, name, city) select id, Part, name, city from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== mergeColumns with a joinString in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.people'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- irreversible

==== addLookupTable
create table cities (
    city varchar(30) not null,
    primary key (city)
);
insert into cities (city) select distinct city from owners where city is not null;
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id),
    constraint fk_city foreign key (city) references cities (city)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
drop table cities;

==== addLookupTable in existingTableSchemaName and newTableSchemaName
-- refused: SQLite has no schemas, so there is no 'other.cities'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.cities'. Leave 'schemaName' out, or say 'main'.

==== sql
insert into owners (id, name) values (3, 'C;id');
insert into owners (id, name) values (4, 'Dan');
-- downgrade
delete from owners where id > 2;

==== sql without splitStatements
insert into owners (id, name) values (3, 'C;id');
-- downgrade
delete from owners where id > 2;

==== sql with an endDelimiter
insert into owners (id, name) values (3, 'Cid');
insert into owners (id, name) values (4, 'D;an');
-- downgrade
delete from owners where id > 2;

==== sql with stripComments
insert into owners (id, name) values (3, '--Cid');
-- downgrade
delete from owners where id > 2;

==== sqlFile
insert into owners (id, name) values (3, 'Cid');
-- a comment; with a semicolon
insert into owners (id, name) values (4, 'D;an');
-- downgrade
delete from owners where id > 2;

==== sqlFile with relativeToChangelogFile, encoding and endDelimiter
insert into owners (id, name) values (3, 'Cid');
insert into owners (id, name) values (4, 'Züri');
-- downgrade
delete from owners where id > 2;

==== sqlFile with stripComments
insert into owners (id, name) values (3, 'Cid');
insert into owners (id, name) values (4, 'D;an');
-- downgrade
delete from owners where id > 2;

==== sqlFile without splitStatements
insert into owners (id, name) values (3, 'C;id');
-- downgrade
delete from owners where id > 2;

==== a change for other databases with dbms
alter table owners add column age integer;
-- downgrade
alter table owners drop column age;

==== output
-- downgrade

==== empty
-- downgrade

==== tagDatabase
-- downgrade

==== stop
-- downgrade

==== createEnumType
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== createEnumType in a schemaName
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== createEnumType for a column
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
alter table pets add column mood mood;
update pets set mood = 'ok';
-- downgrade
alter table pets drop column mood;
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== dropEnumType
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== dropEnumType in a schemaName
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== dropEnumType with ifExists where there is none
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade

==== addEnumValue
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue in a schemaName
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue with before
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue with after
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue with ifNotExists where there is one
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== renameEnumValue
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== renameEnumValue in a schemaName
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== renameEnumType
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== renameEnumType in a schemaName
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== createIndex
create index ix_city on owners (city);
-- downgrade
drop index ix_city;

==== createIndex over two columns
create index ix_city on owners (city, Part);
-- downgrade
drop index ix_city;

==== createIndex that is unique
create unique index ix_name on owners (name);
-- downgrade
drop index ix_name;

==== createIndex with a descending column
create index ix_city on owners (city desc, name);
-- downgrade
drop index ix_city;

==== createIndex in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== createIndex whose name needs quotes
create index "Index 1" on owners (city);
-- downgrade
drop index "Index 1";

==== createIndex with an expression
create index ix_city on owners ((lower(city)));
-- downgrade
drop index ix_city;

==== createIndex with a column that is an expression
create index ix_city on owners (Part, (lower(city)) desc);
-- downgrade
drop index ix_city;

==== createIndex with a column that is computed
create index ix_city on owners ((lower(city)));
-- downgrade
drop index ix_city;

==== createIndex with where
create index ix_city on owners (city) where city is not null;
-- downgrade
drop index ix_city;

==== createIndex with include
-- refused: SQLite has no index with included columns. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with an included column
-- refused: SQLite has no index with included columns. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with using
-- refused: SQLite has no index with an access method. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with nulls
-- refused: SQLite has no index with an order of nulls. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with an operatorClass
-- refused: SQLite has no index with an operator class. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with nullsNotDistinct
-- refused: SQLite has no index in which nulls are equal. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_name;

==== createIndex concurrently
create index ix_city on owners (city);
-- downgrade
drop index ix_city;

==== dropIndex
drop index ix_city;
-- downgrade
create index ix_city on owners (city desc, name);

==== dropIndex that is unique
drop index ix_name;
-- downgrade
create unique index ix_name on owners (name);

==== dropIndex in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== dropIndex concurrently
drop index ix_city;
-- downgrade
create index ix_city on owners (city);

==== renameIndex
drop index ix_city;
CREATE INDEX "Index 1" on owners (city);
-- downgrade
drop index "Index 1";
CREATE INDEX ix_city on owners (city);

==== renameIndex in a schemaName
-- refused: There is no index 'ix_note'. See whether the name is right and the object is created before.
-- downgrade
-- refused: There is no index 'ix_text'. See whether the name is right and the object is created before.

==== addPrimaryKey
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addPrimaryKey with a constraintName
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_animals primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addPrimaryKey over two columns
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint not null,
    born date,
    constraint pk_animals primary key (owner_id, id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint not null,
    born date
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addPrimaryKey in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== dropPrimaryKey
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== dropPrimaryKey with a constraintName
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== dropPrimaryKey in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== addUniqueConstraint
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id),
    unique (name)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
-- irreversible

==== addUniqueConstraint with a constraintName
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id),
    constraint uq_name unique (name)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== addUniqueConstraint over two columns
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id),
    constraint uq_name unique (name, city)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== addUniqueConstraint over a list of columns
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id),
    constraint uq_name unique (city, Part)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== addUniqueConstraint in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== addUniqueConstraint that is deferrable
-- refused: The unique constraint 'uq_name' is deferrable, and SQLite defers only foreign keys. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: The table 'owners' has no unique constraint 'uq_name'. See whether the name is right and the object is created before.

==== addUniqueConstraint that is initiallyDeferred
-- refused: The unique constraint 'uq_name' is deferrable, and SQLite defers only foreign keys. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: The table 'owners' has no unique constraint 'uq_name'. See whether the name is right and the object is created before.

==== addUniqueConstraint with nullsNotDistinct
-- refused: Nulls are equal for the constraint 'uq_name', and SQLite has no such constraints. Leave 'nullsNotDistinct' out, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: The table 'owners' has no unique constraint 'uq_name'. See whether the name is right and the object is created before.

==== dropUniqueConstraint
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id),
    constraint uq_name unique (name, city)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== dropUniqueConstraint in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== addForeignKeyConstraint
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addForeignKeyConstraint without a constraintName
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    foreign key (owner_id) references owners (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
-- irreversible

==== addForeignKeyConstraint without referencedColumnNames
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addForeignKeyConstraint over two columns
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id, name) references owners (id, name)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addForeignKeyConstraint to the same table
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references pets (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addForeignKeyConstraint with baseTableSchemaName and referencedTableSchemaName
-- refused: SQLite has no schemas, so there is no 'other.vets'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.vets'. Leave 'schemaName' out, or say 'main'.

==== addForeignKeyConstraint with onDelete CASCADE
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id) on delete cascade
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addForeignKeyConstraint with onDelete SET NULL
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id) on delete set null
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addForeignKeyConstraint with onDelete SET DEFAULT
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id) on delete set default
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addForeignKeyConstraint with onDelete RESTRICT
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id) on delete restrict
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addForeignKeyConstraint with onDelete NO ACTION
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addForeignKeyConstraint with deleteCascade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id) on delete cascade
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addForeignKeyConstraint with onUpdate CASCADE
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id) on update cascade
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addForeignKeyConstraint with onUpdate RESTRICT
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id) on update restrict
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addForeignKeyConstraint that is deferrable
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id) deferrable initially immediate
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== addForeignKeyConstraint that is initiallyDeferred
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id) deferrable initially deferred
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== dropForeignKeyConstraint
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id) on delete cascade
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== dropForeignKeyConstraint with baseTableSchemaName
-- refused: SQLite has no schemas, so there is no 'other.vets'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.vets'. Leave 'schemaName' out, or say 'main'.

==== dropAllForeignKeyConstraints
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id) on delete cascade
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id) on delete cascade,
    constraint fk_twin foreign key (id) references owners (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== dropAllForeignKeyConstraints with baseTableSchemaName
-- refused: SQLite has no schemas, so there is no 'other.vets'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.vets'. Leave 'schemaName' out, or say 'main'.

==== addCheckConstraint
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id),
    constraint ck_id check (id > 0)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== addCheckConstraint without a constraintName
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id),
    check (id > 0)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
-- irreversible

==== addCheckConstraint with an expression
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id),
    constraint ck_id check (id > 0)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== addCheckConstraint over two columns
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id),
    constraint ck_name check (name <> city or city is null)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== addCheckConstraint in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== dropCheckConstraint
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;
-- downgrade
pragma legacy_alter_table = on;
create table owners_migrate_copy (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id),
    constraint ck_id check (id > 0)
);
insert into owners_migrate_copy (id, name, city, Part) select id, name, city, Part from owners;
drop table owners;
alter table owners_migrate_copy rename to owners;
pragma legacy_alter_table = off;

==== dropCheckConstraint in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== createSequence
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== createSequence in a schemaName
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== createSequence with startValue
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== createSequence with incrementBy
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== createSequence that counts down
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== createSequence with minValue and maxValue
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== createSequence with cacheSize
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== createSequence with cycle
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== createSequence with dataType
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== alterSequence with incrementBy
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- refused: SQLite has no sequences, so there is no next value of 'numbers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.
-- refused: SQLite has no sequences, so there is no next value of 'numbers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.
-- downgrade
delete from owners where id >= 1000;
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== alterSequence in a schemaName
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== alterSequence with minValue and maxValue
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== alterSequence with cacheSize
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== alterSequence with cycle
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== alterSequence with dataType
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== alterSequence with startValue
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- refused: SQLite has no sequences, so there is no next value of 'numbers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== renameSequence
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== renameSequence in a schemaName
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== dropSequence
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== dropSequence in a schemaName
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no sequences. Use 'autoIncrement' on a primary key, or keep the change to other databases with 'dbms'.

==== createView
create view names as
select id, name from owners;
-- downgrade
drop view names;

==== createView in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.numbers'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.numbers'. Leave 'schemaName' out, or say 'main'.

==== createView with replaceIfExists
drop view if exists names;
create view names as
select id, name, city from owners;
-- downgrade
drop view names;
create view names as
select id, name from owners;

==== createView with fullDefinition
create view names as select id, name from owners;
-- downgrade
drop view names;

==== createView with remarks
create view names as
select name from owners;
-- downgrade
drop view names;

==== createView with a path
create view names as
select name from owners
;
-- downgrade
drop view names;

==== renameView
drop view names;
CREATE VIEW "All names" as
select name from owners;
-- downgrade
drop view "All names";
CREATE VIEW names as
select name from owners;

==== renameView in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.ones'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.firsts'. Leave 'schemaName' out, or say 'main'.

==== dropView
drop view names;
-- downgrade
create view names as
select name from owners;

==== dropView in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.numbers'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.numbers'. Leave 'schemaName' out, or say 'main'.

==== dropView with ifExists where there is none
drop view if exists "nothing";
-- downgrade

==== createSchema
-- refused: SQLite has no schemas. Keep the change to other databases with 'dbms'.
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- refused: SQLite has no schemas. Keep the change to other databases with 'dbms'.

==== createSchema whose downgrade is derived
-- refused: SQLite has no schemas. Keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no schemas. Keep the change to other databases with 'dbms'.

==== createSchema with ifNotExists where there is one
-- refused: SQLite has no schemas. Keep the change to other databases with 'dbms'.
-- downgrade

==== dropSchema
-- refused: SQLite has no schemas. Keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no schemas. Keep the change to other databases with 'dbms'.

==== dropSchema with ifExists where there is none
-- refused: SQLite has no schemas. Keep the change to other databases with 'dbms'.
-- downgrade

==== dropSchema with cascade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- refused: SQLite has no schemas. Keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQLite has no schemas. Keep the change to other databases with 'dbms'.
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== createFunction and dropFunction
-- downgrade
update owners set Part = 1;

==== createFunction with functionBody, comment and replaceIfExists
-- downgrade
update owners set Part = 1;

==== createFunction in a schemaName with a path
-- downgrade

==== createProcedure and dropProcedure
-- downgrade
update owners set city = 'Berne' where id = 1;
update owners set city = null where id = 2;

==== createProcedure with procedureBody, comment and replaceIfExists in a schemaName
-- downgrade

==== createProcedure with a path
-- downgrade

==== createTrigger and dropTrigger
insert into owners (id, name) values
    (3, 'CID');
-- downgrade
delete from owners where id = 3;

==== createTrigger with triggerBody, comment and replaceIfExists
-- downgrade

==== createTrigger in a schemaName with a path
-- downgrade

==== createTable
create table visits (
    id bigint,
    note varchar(100)
);
-- downgrade
drop table visits;

==== createTable with columns that aren't wrapped
create table visits (
    id bigint
);
-- downgrade
drop table visits;

==== createTable in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== createTable with names that need quotes
create table "Order" (
    "group" integer,
    "It's a Column" integer
);
-- downgrade
drop table "Order";

==== createTable with remarks
create table visits (
    id bigint
);
-- downgrade
drop table visits;

==== createTable with ifNotExists where there is none
create table if not exists visits (
    id bigint
);
-- downgrade
drop table visits;

==== createTable with remarks of a column
create table visits (
    id bigint
);
-- downgrade
drop table visits;

==== createTable with a nullable column
create table visits (
    id bigint
);
-- downgrade
drop table visits;

==== createTable with a column that isn't nullable
create table visits (
    id bigint not null
);
-- downgrade
drop table visits;

==== createTable with a primaryKey without a name
create table visits (
    id bigint not null,
    primary key (id)
);
-- downgrade
drop table visits;

==== createTable with a primaryKeyName
create table visits (
    id bigint not null,
    constraint pk_visits primary key (id)
);
-- downgrade
drop table visits;

==== createTable with a primary key over two columns
create table visits (
    pet_id bigint not null,
    number integer not null,
    constraint pk_visits primary key (pet_id, number)
);
-- downgrade
drop table visits;

==== createTable with a unique column
create table visits (
    id bigint,
    unique (id)
);
-- downgrade
drop table visits;

==== createTable with a uniqueConstraintName
create table visits (
    id bigint,
    constraint uq_visits unique (id)
);
-- downgrade
drop table visits;

==== createTable that references a table
create table visits (
    pet_id bigint,
    constraint fk_pet foreign key (pet_id) references pets (id)
);
-- downgrade
drop table visits;

==== createTable that references a table's primary key
create table visits (
    pet_id bigint,
    constraint fk_pet foreign key (pet_id) references pets
);
-- downgrade
drop table visits;

==== createTable that references without a name
create table visits (
    pet_id bigint,
    foreign key (pet_id) references pets (id)
);
-- downgrade
drop table visits;

==== createTable that references itself
create table visits (
    id bigint not null,
    before_id bigint,
    constraint pk_visits primary key (id),
    constraint fk_before foreign key (before_id) references visits (id)
);
-- downgrade
drop table visits;

==== createTable with referencedTableName and referencedColumnNames
create table visits (
    pet_id bigint,
    constraint fk_pet foreign key (pet_id) references pets (id)
);
-- downgrade
drop table visits;

==== createTable with referencedTableSchemaName
-- refused: SQLite has no schemas, so there is no 'other.vets'. Leave 'schemaName' out, or say 'main'.
-- downgrade
drop table visits;

==== createTable with deleteCascade
create table visits (
    pet_id bigint,
    constraint fk_pet foreign key (pet_id) references pets (id) on delete cascade
);
-- downgrade
drop table visits;

==== createTable with a deferrable foreign key
create table visits (
    pet_id bigint,
    constraint fk_pet foreign key (pet_id) references pets (id) deferrable initially immediate
);
-- downgrade
drop table visits;

==== createTable with an initiallyDeferred foreign key
create table visits (
    pet_id bigint,
    constraint fk_pet foreign key (pet_id) references pets (id) deferrable initially deferred
);
-- downgrade
drop table visits;

==== createTable with a checkConstraint
create table visits (
    price integer,
    check (price > 0)
);
-- downgrade
drop table visits;

==== createTable with checkConstraints
create table visits (
    price integer,
    paid integer,
    constraint ck_paid check (paid <= price),
    check (price > 0)
);
-- downgrade
drop table visits;

==== createTable with a text as defaultValue
create table visits (
    state varchar(20) default 'it''s new'
);
-- downgrade
drop table visits;

==== createTable with a number as defaultValue
create table visits (
    state integer default 42
);
-- downgrade
drop table visits;

==== createTable with an empty text as defaultValue
create table visits (
    state varchar(20) default ''
);
-- downgrade
drop table visits;

==== createTable with a text of digits as defaultValue
create table visits (
    state varchar(20) default '007'
);
-- downgrade
drop table visits;

==== createTable with defaultValueNumeric
create table visits (
    price decimal(10,2) default -12.50
);
-- downgrade
drop table visits;

==== createTable with defaultValueBoolean true
create table visits (
    paid boolean default true
);
-- downgrade
drop table visits;

==== createTable with defaultValueBoolean false
create table visits (
    paid boolean default false
);
-- downgrade
drop table visits;

==== createTable with a date as defaultValueDate
create table visits (
    day date default '2020-02-29'
);
-- downgrade
drop table visits;

==== createTable with a time as defaultValueDate
create table visits (
    hour time default '08:15:00'
);
-- downgrade
drop table visits;

==== createTable with a timestamp as defaultValueDate
create table visits (
    moment timestamp default '2020-02-29 08:15:00'
);
-- downgrade
drop table visits;

==== createTable with defaultValueComputed
create table visits (
    moment timestamp default current_timestamp
);
-- downgrade
drop table visits;

==== createTable with defaultValueSequenceNext
-- refused: SQLite has no sequences, so there is no next value of 'numbers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.
-- downgrade
drop table visits;

==== createTable with autoIncrement
create table visits (
    id integer primary key autoincrement,
    n integer
);
insert into visits (n) values
    (7);
insert into visits (n) values
    (8);
-- downgrade
drop table visits;

==== createTable with startWith
create table visits (
    id integer primary key autoincrement,
    n integer
);
insert into sqlite_sequence (name, seq) values ('visits', 99);
insert into visits (n) values
    (7);
-- downgrade
drop table visits;

==== createTable with incrementBy
-- refused: SQLite generates values in steps of 1 and lets a row give its own, which 'id' asks to be otherwise. Leave 'generationType' and 'incrementBy' out, or keep the change to other databases with 'dbms'.
-- downgrade
drop table visits;

==== createTable with generationType ALWAYS
-- refused: SQLite generates values in steps of 1 and lets a row give its own, which 'id' asks to be otherwise. Leave 'generationType' and 'incrementBy' out, or keep the change to other databases with 'dbms'.
-- downgrade
drop table visits;

==== createTable with generationType BY DEFAULT
create table visits (
    id integer primary key autoincrement
);
-- downgrade
drop table visits;

==== dropTable
drop table pets;
-- downgrade
create table pets (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);

==== dropTable in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.

==== dropTable with everything that belongs to it
drop table pets;
-- downgrade
create table pets (
    id bigint not null,
    name varchar(30) default 'Rex',
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint uq_pets unique (name, owner_id),
    constraint fk_owner foreign key (owner_id) references owners (id) on delete cascade
);
create index ix_born on pets (born desc, name);

==== dropTable with cascadeConstraints
pragma foreign_keys = off;
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;
drop table owners;
-- downgrade
create table owners (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part integer default 1 not null,
    constraint pk_owners primary key (id)
);
pragma legacy_alter_table = on;
create table pets_migrate_copy (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint fk_owner foreign key (owner_id) references owners (id)
);
insert into pets_migrate_copy (id, name, owner_id, born) select id, name, owner_id, born from pets;
drop table pets;
alter table pets_migrate_copy rename to pets;
pragma legacy_alter_table = off;

==== dropTable with ifExists where there is one
drop table if exists pets;
-- downgrade
create table pets (
    id bigint not null,
    name varchar(30),
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id)
);

==== dropTable with ifExists where there is none
drop table if exists "nothing";
-- downgrade

==== renameTable
alter table pets rename to animals;
-- downgrade
alter table animals rename to pets;

==== renameTable to a name that needs quotes
alter table pets rename to "Domestic Animals";
-- downgrade
alter table "Domestic Animals" rename to pets;

==== renameTable in a schemaName
-- refused: SQLite has no schemas, so there is no 'other.visits'. Leave 'schemaName' out, or say 'main'.
-- downgrade
-- refused: SQLite has no schemas, so there is no 'other.calls'. Leave 'schemaName' out, or say 'main'.

==== renameTable that a foreign key references
alter table owners rename to humans;
-- downgrade
alter table humans rename to owners;

==== setTableRemarks
-- downgrade

==== setTableRemarks that replaces others
-- downgrade

==== setTableRemarks without remarks
-- downgrade

==== setTableRemarks in a schemaName
-- downgrade

==== a column of type boolean
create table visits (
    id integer,
    thing boolean
);
-- downgrade
drop table visits;

==== a column of type bit
create table visits (
    id integer,
    thing boolean
);
-- downgrade
drop table visits;

==== a column of type tinyint
create table visits (
    id integer,
    thing tinyint
);
-- downgrade
drop table visits;

==== a column of type smallint
create table visits (
    id integer,
    thing smallint
);
-- downgrade
drop table visits;

==== a column of type mediumint
create table visits (
    id integer,
    thing integer
);
-- downgrade
drop table visits;

==== a column of type int
create table visits (
    id integer,
    thing integer
);
-- downgrade
drop table visits;

==== a column of type bigint
create table visits (
    id integer,
    thing bigint
);
-- downgrade
drop table visits;

==== a column of type float
create table visits (
    id integer,
    thing float
);
-- downgrade
drop table visits;

==== a column of type real
create table visits (
    id integer,
    thing real
);
-- downgrade
drop table visits;

==== a column of type double
create table visits (
    id integer,
    thing double
);
-- downgrade
drop table visits;

==== a column of type decimal(12,2)
create table visits (
    id integer,
    thing decimal(12,2)
);
-- downgrade
drop table visits;

==== a column of type number(10)
create table visits (
    id integer,
    thing decimal(10)
);
-- downgrade
drop table visits;

==== a column of type currency
create table visits (
    id integer,
    thing decimal(18,4)
);
-- downgrade
drop table visits;

==== a column of type char(3)
create table visits (
    id integer,
    thing char(3)
);
-- downgrade
drop table visits;

==== a column of type nchar(3)
create table visits (
    id integer,
    thing nchar(3)
);
-- downgrade
drop table visits;

==== a column of type varchar(50)
create table visits (
    id integer,
    thing varchar(50)
);
-- downgrade
drop table visits;

==== a column of type nvarchar(50)
create table visits (
    id integer,
    thing nvarchar(50)
);
-- downgrade
drop table visits;

==== a column of type longvarchar
create table visits (
    id integer,
    thing text
);
-- downgrade
drop table visits;

==== a column of type clob
create table visits (
    id integer,
    thing text
);
-- downgrade
drop table visits;

==== a column of type text
create table visits (
    id integer,
    thing text
);
-- downgrade
drop table visits;

==== a column of type binary(4)
create table visits (
    id integer,
    thing binary(4)
);
-- downgrade
drop table visits;

==== a column of type varbinary(40)
create table visits (
    id integer,
    thing varbinary(40)
);
-- downgrade
drop table visits;

==== a column of type blob
create table visits (
    id integer,
    thing blob
);
-- downgrade
drop table visits;

==== a column of type date
create table visits (
    id integer,
    thing date
);
-- downgrade
drop table visits;

==== a column of type time
create table visits (
    id integer,
    thing time
);
-- downgrade
drop table visits;

==== a column of type time(3)
create table visits (
    id integer,
    thing time(3)
);
-- downgrade
drop table visits;

==== a column of type timestamp
create table visits (
    id integer,
    thing timestamp
);
-- downgrade
drop table visits;

==== a column of type timestamp(3)
create table visits (
    id integer,
    thing timestamp(3)
);
-- downgrade
drop table visits;

==== a column of type datetime
create table visits (
    id integer,
    thing timestamp
);
-- downgrade
drop table visits;

==== a column of type timestamp with time zone
create table visits (
    id integer,
    thing timestamp with time zone
);
-- downgrade
drop table visits;

==== a column of type timestamp(3) with time zone
create table visits (
    id integer,
    thing timestamp with time zone(3)
);
-- downgrade
drop table visits;

==== a column of type uuid
create table visits (
    id integer,
    thing uuid
);
-- downgrade
drop table visits;

==== a column of type json
create table visits (
    id integer,
    thing text
);
-- downgrade
drop table visits;

==== a column of type xml
create table visits (
    id integer,
    thing text
);
-- downgrade
drop table visits;

==== a column of type java.sql.Types.VARCHAR(20)
create table visits (
    id integer,
    thing varchar(20)
);
-- downgrade
drop table visits;

==== a column of type java.sql.Types.NUMERIC(9,3)
create table visits (
    id integer,
    thing decimal(9,3)
);
-- downgrade
drop table visits;

==== a column of type serial
create table visits (
    id integer,
    thing integer primary key autoincrement
);
-- downgrade
drop table visits;

==== a column of type bigserial
create table visits (
    id integer,
    thing integer primary key autoincrement
);
-- downgrade
drop table visits;

==== a column of a type that only the database knows
-- downgrade

==== upsert
update owners set name = 'Bert' where id = 2;
insert into owners (id, name) select 2, 'Bert' where not exists (select 1 from owners where id = 2);
update owners set name = 'Cid' where id = 3;
insert into owners (id, name) select 3, 'Cid' where not exists (select 1 from owners where id = 3);
-- downgrade
delete from owners where id = 3;
update owners set name = 'Bob' where id = 2;

==== upsert with onlyUpdate in a schemaName
update other.people set c = 4 where a = 1 and b = 2;
update other.people set c = 4 where a = 7 and b = 2;
-- downgrade
update other.people set c = 3;

==== upsert with every kind of value
-- refused: SQLite has no sequences, so there is no next value of 'numbers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.
-- downgrade
delete from pets where id = 3;

==== loadUpdateData
update owners set name = 'Bert', city = 'Thun' where id = '2';
insert into owners (id, name, city) select '2', 'Bert', 'Thun' where not exists (select 1 from owners where id = '2');
update owners set name = 'Cid', city = null where id = '3';
insert into owners (id, name, city) select '3', 'Cid', null where not exists (select 1 from owners where id = '3');
-- downgrade
delete from owners where id = 3;
update owners set name = 'Bob', city = null where id = 2;

==== loadUpdateData with onlyUpdate, relativeToChangelogFile and usePreparedStatements in a schemaName
update other.people set name = 'Bert', city = 'Thun' where id = '2';
update other.people set name = 'Cid', city = null where id = '3';
-- downgrade
update other.people set name = 'Bob', city = null;

==== loadUpdateData with separator, quotchar, commentLineStartsWith and encoding
update owners set name = 'C;id', city = 'Thun' where id = '3';
insert into owners (id, name, city) select '3', 'C;id', 'Thun' where not exists (select 1 from owners where id = '3');
-- downgrade
delete from owners where id > 2;

==== loadUpdateData with header, index, name, type, nullPlaceholder, defaultValue and allowUpdate
update owners set name = 'Bert', city = null where id = 2;
insert into owners (id, name, city) select 2, 'Bert', null where not exists (select 1 from owners where id = 2);
update owners set name = 'Cid', city = 'Basle' where id = 3;
insert into owners (id, name, city) select 3, 'Cid', 'Basle' where not exists (select 1 from owners where id = 3);
-- downgrade
delete from owners where id > 2;
update owners set name = 'Bob' where id = 2;

==== loadUpdateData with each kind of default value
update typed set flag = true, amount = 2.50, on_day = '2020-02-29', words = upper('x') where id = '3';
insert into typed (id, flag, amount, on_day, words) select '3', true, 2.50, '2020-02-29', upper('x') where not exists (select 1 from typed where id = '3');
-- downgrade
delete from typed;

==== loadUpdateData with the next value of a sequence
-- refused: SQLite has no sequences, so there is no next value of 'numbers'. Use 'autoIncrement', or keep the change to other databases with 'dbms'.
-- downgrade
delete from typed;

