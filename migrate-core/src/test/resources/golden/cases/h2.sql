==== modifyDataType
alter table owners alter column city set data type varchar(100);
-- downgrade
alter table owners alter column city set data type varchar(30);

==== modifyDataType in a schemaName
alter table other.visits alter column note set data type varchar(40);
-- downgrade
alter table other.visits alter column note set data type varchar(20);

==== modifyDataType keeps not null and default
alter table owners alter column "Part" set data type bigint;
-- downgrade
alter table owners alter column "Part" set data type integer;

==== modifyDataType keeps remarks
alter table owners alter column city set data type varchar(100);
-- downgrade
alter table owners alter column city set data type varchar(30);

==== modifyDataType of a number into text
alter table pets alter column owner_id set data type varchar(30);
-- downgrade
alter table pets drop column owner_id;
alter table pets add column owner_id bigint;

==== addDefaultValue with a text
alter table owners alter column city set default 'it''s Berne';
-- downgrade
alter table owners alter column city drop default;

==== addDefaultValue in a schemaName
alter table other.visits alter column note set default 'none';
-- downgrade
alter table other.visits alter column note drop default;

==== addDefaultValue with columnDataType
alter table owners alter column city set default 'Berne';
-- downgrade
alter table owners alter column city drop default;

==== addDefaultValue with defaultValueNumeric
alter table pets alter column owner_id set default 1;
-- downgrade
alter table pets alter column owner_id drop default;

==== addDefaultValue with defaultValueBoolean
alter table pets alter column tame set default true;
-- downgrade
alter table pets alter column tame drop default;

==== addDefaultValue with defaultValueDate
alter table pets alter column born set default date '2020-02-29';
-- downgrade
alter table pets alter column born drop default;

==== addDefaultValue with defaultValueComputed
alter table pets alter column seen set default current_timestamp;
-- downgrade
alter table pets alter column seen drop default;

==== addDefaultValue with defaultValueSequenceNext
alter table pets alter column owner_id set default next value for numbers;
-- downgrade
alter table pets alter column owner_id drop default;

==== dropDefaultValue
alter table owners alter column "Part" drop default;
-- downgrade
alter table owners alter column "Part" set default 1;

==== dropDefaultValue in a schemaName
alter table other.visits alter column note drop default;
-- downgrade
alter table other.visits alter column note set default 'none';

==== dropDefaultValue with columnDataType
alter table owners alter column "Part" drop default;
-- downgrade
alter table owners alter column "Part" set default 1;

==== addNotNullConstraint
alter table pets alter column owner_id set not null;
-- downgrade
alter table pets alter column owner_id drop not null;

==== addNotNullConstraint in a schemaName
alter table other.visits alter column note set not null;
-- downgrade
alter table other.visits alter column note drop not null;

==== addNotNullConstraint with columnDataType
alter table pets alter column name set not null;
-- downgrade
alter table pets alter column name drop not null;

==== addNotNullConstraint with defaultNullValue
update owners set city = 'it''s unknown' where city is null;
alter table owners alter column city set not null;
-- downgrade
alter table owners alter column city drop not null;

==== addNotNullConstraint with defaultNullValueDate
update pets set born = date '2000-01-01' where born is null;
alter table pets alter column born set not null;
-- downgrade
alter table pets alter column born drop not null;

==== addNotNullConstraint with defaultNullValueNumeric
update pets set owner_id = 2 where owner_id is null;
alter table pets alter column owner_id set not null;
-- downgrade
alter table pets alter column owner_id drop not null;

==== addNotNullConstraint with defaultNullValueBoolean
update pets set tame = true where tame is null;
alter table pets alter column tame set not null;
-- downgrade
alter table pets alter column tame drop not null;

==== addNotNullConstraint with defaultNullValueComputed
update owners set city = upper(name) where city is null;
alter table owners alter column city set not null;
-- downgrade
alter table owners alter column city drop not null;

==== addNotNullConstraint with defaultNullValueSequenceNext
update pets set owner_id = next value for numbers where owner_id is null;
alter table pets alter column owner_id set not null;
-- downgrade
alter table pets alter column owner_id drop not null;

==== addNotNullConstraint keeps default and remarks
alter table pets alter column name set not null;
-- downgrade
alter table pets alter column name drop not null;

==== dropNotNullConstraint
alter table owners alter column name drop not null;
-- downgrade
alter table owners alter column name set not null;

==== dropNotNullConstraint in a schemaName
alter table other.visits alter column note drop not null;
-- downgrade
alter table other.visits alter column note set not null;

==== dropNotNullConstraint with columnDataType
alter table owners alter column "Part" drop not null;
-- downgrade
alter table owners alter column "Part" set not null;

==== setColumnRemarks
comment on column pets.born is 'It''s \ the "day"';
-- downgrade
comment on column pets.born is null;

==== setColumnRemarks in a schemaName
comment on column other.visits.note is 'new';
-- downgrade
comment on column other.visits.note is null;

==== setColumnRemarks with columnDataType
comment on column pets.born is 'the day';
-- downgrade
comment on column pets.born is null;

==== setColumnRemarks that replaces others
comment on column pets.born is 'new';
-- downgrade
comment on column pets.born is 'old';

==== setColumnRemarks without remarks
comment on column owners."Part" is null;
-- downgrade
comment on column owners."Part" is 'old';

==== addAutoIncrement
alter table pets alter column id set generated by default;
-- downgrade
-- irreversible

==== addAutoIncrement in a schemaName
alter table other.visits alter column id set generated by default;
-- downgrade
drop table other.visits;
create table other.visits (
    id bigint not null,
    constraint pk_visits primary key (id)
);

==== addAutoIncrement with startWith and incrementBy
alter table pets alter column id set generated by default restart with 100 set increment by 5;
insert into pets (name) values
    ('Leo');
-- downgrade
-- irreversible

==== addAutoIncrement with generationType
alter table pets alter column id set generated always;
-- downgrade
-- irreversible

==== alterColumn with a type
alter table owners alter column city set data type varchar(100);
-- downgrade
alter table owners alter column city set data type varchar(30);

==== alterColumn with newDataType
alter table owners alter column city set data type varchar(100);
-- downgrade
alter table owners alter column city set data type varchar(30);

==== alterColumn in a schemaName
alter table other.visits alter column note set data type varchar(40);
alter table other.visits alter column note set not null;
-- downgrade
alter table other.visits alter column note set data type varchar(20);
alter table other.visits alter column note drop not null;

==== alterColumn with a name
alter table owners rename column city to "Home town";
-- downgrade
alter table owners rename column "Home town" to city;

==== alterColumn with newColumnName
alter table owners rename column city to town;
-- downgrade
alter table owners rename column town to city;

==== alterColumn into nullable
alter table owners alter column name drop not null;
-- downgrade
alter table owners alter column name set not null;

==== alterColumn into not nullable
alter table pets alter column name set not null;
-- downgrade
alter table pets alter column name drop not null;

==== alterColumn with defaultValue
alter table owners alter column city set default 'Berne';
-- downgrade
alter table owners alter column city drop default;

==== alterColumn with defaultValueNumeric
alter table owners alter column "Part" set default 5;
-- downgrade
alter table owners alter column "Part" set default 1;

==== alterColumn with defaultValueBoolean
alter table pets alter column tame set default false;
-- downgrade
alter table pets alter column tame drop default;

==== alterColumn with defaultValueDate
alter table pets alter column born set default date '2020-02-29';
-- downgrade
alter table pets alter column born drop default;

==== alterColumn with defaultValueComputed
alter table pets alter column seen set default current_timestamp;
-- downgrade
alter table pets alter column seen drop default;

==== alterColumn with defaultValueSequenceNext
alter table pets alter column owner_id set default next value for numbers;
-- downgrade
alter table pets alter column owner_id drop default;

==== alterColumn with dropDefault
alter table owners alter column "Part" drop default;
-- downgrade
alter table owners alter column "Part" set default 1;

==== alterColumn with null as the default
alter table owners alter column "Part" drop default;
-- downgrade
alter table owners alter column "Part" set default 1;

==== alterColumn with remarks
comment on column pets.born is 'the day';
-- downgrade
comment on column pets.born is null;

==== alterColumn with null as remarks
comment on column pets.born is null;
-- downgrade
comment on column pets.born is 'old';

==== alterColumn with everything at once
alter table pets alter column name drop default;
alter table pets alter column name set data type varchar(100);
alter table pets alter column name set default 'Rex';
alter table pets alter column name set not null;
comment on column pets.name is 'what it hears';
alter table pets rename column name to "Called";
-- downgrade
alter table pets alter column "Called" drop default;
alter table pets alter column "Called" set data type varchar(30);
alter table pets alter column "Called" drop not null;
comment on column pets."Called" is null;
alter table pets rename column "Called" to name;

==== alterColumn with existingType and existingNullable
alter table owners alter column name set data type varchar(100);
alter table owners alter column name drop not null;
-- downgrade
alter table owners alter column name set data type varchar(30);
alter table owners alter column name set not null;

==== alterColumn with existingDefaultValue
alter table owners alter column city set default 'Basle';
-- downgrade
alter table owners alter column city set default 'Berne';

==== alterColumn with existingDefaultValueNumeric
alter table owners alter column "Part" drop default;
alter table owners alter column "Part" set data type bigint;
alter table owners alter column "Part" set default 2;
-- downgrade
alter table owners alter column "Part" drop default;
alter table owners alter column "Part" set data type integer;
alter table owners alter column "Part" set default 1;

==== alterColumn with existingDefaultValueBoolean
alter table pets alter column tame set default false;
-- downgrade
alter table pets alter column tame set default true;

==== alterColumn with existingDefaultValueDate
alter table pets alter column born drop default;
-- downgrade
alter table pets alter column born set default date '2020-02-29';

==== alterColumn with existingDefaultValueComputed
alter table pets alter column seen drop default;
-- downgrade
alter table pets alter column seen set default current_timestamp;

==== alterColumn with existingDefaultValueSequenceNext
alter table pets alter column owner_id drop default;
-- downgrade
alter table pets alter column owner_id set default next value for numbers;

==== alterColumn with existingRemarks
comment on column pets.born is 'new';
-- downgrade
comment on column pets.born is 'old';

==== alterColumn with existingAutoIncrement
alter table visits alter column id set data type bigint;
-- downgrade
alter table visits alter column id set data type integer;

==== alterColumn with existingGenerationType, existingStartWith and existingIncrementBy
comment on column visits.id is 'numbered';
-- downgrade
comment on column visits.id is null;

==== addColumn
alter table owners add column phone varchar(20);
-- downgrade
alter table owners drop column phone;

==== addColumn of several
alter table owners add column phone varchar(20);
alter table owners add column age integer default 18;
-- downgrade
alter table owners drop column phone, age;

==== addColumn in a schemaName
alter table other.visits add column note varchar(20);
-- downgrade
alter table other.visits drop column note;

==== addColumn whose name needs quotes
alter table owners add column "Phone ""1""" varchar(20);
-- downgrade
alter table owners drop column "Phone ""1""";

==== addColumn with remarks
alter table owners add column phone varchar(20);
comment on column owners.phone is 'It''s private';
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
alter table owners add column debt numeric(8,2) default 1.50;
-- downgrade
alter table owners drop column debt;

==== addColumn with defaultValueBoolean
alter table owners add column active boolean default true;
-- downgrade
alter table owners drop column active;

==== addColumn with defaultValueDate
alter table owners add column since date default date '2020-02-29';
-- downgrade
alter table owners drop column since;

==== addColumn with defaultValueComputed
alter table owners add column since timestamp default current_timestamp;
-- downgrade
alter table owners drop column since;

==== addColumn with defaultValueSequenceNext
alter table owners add column number bigint default next value for numbers;
-- downgrade
alter table owners drop column number;

==== addColumn with autoIncrement
alter table visits add column id bigint generated by default as identity not null;
alter table visits alter column id set not null;
alter table visits add primary key (id);
-- downgrade
alter table visits drop column id;

==== addColumn with startWith and incrementBy
alter table visits add column id bigint generated by default as identity (start with 100 increment by 5) not null;
alter table visits alter column id set not null;
alter table visits add primary key (id);
-- downgrade
alter table visits drop column id;

==== addColumn with generationType
alter table visits add column id bigint generated always as identity not null;
alter table visits alter column id set not null;
alter table visits add primary key (id);
-- downgrade
alter table visits drop column id;

==== addColumn with a primaryKey
alter table visits add column id bigint not null;
alter table visits alter column id set not null;
alter table visits add constraint pk_visits primary key (id);
-- downgrade
alter table visits drop constraint if exists pk_visits;
alter table visits drop column id;

==== addColumn with a unique constraint without a name
alter table owners add column phone varchar(20);
alter table owners add unique (phone);
-- downgrade
alter table owners drop column phone;

==== addColumn with a uniqueConstraintName
alter table owners add column phone varchar(20);
alter table owners add constraint uq_phone unique (phone);
-- downgrade
alter table owners drop constraint if exists uq_phone;
alter table owners drop column phone;

==== addColumn that references a table
alter table owners add column favourite bigint;
alter table owners add constraint fk_favourite foreign key (favourite) references pets (id);
-- downgrade
alter table owners drop constraint if exists fk_favourite;
alter table owners drop column favourite;

==== addColumn with referencedTableName
alter table owners add column favourite bigint;
alter table owners add constraint fk_favourite foreign key (favourite) references pets (id);
-- downgrade
alter table owners drop constraint if exists fk_favourite;
alter table owners drop column favourite;

==== addColumn with referencedTableSchemaName
alter table pets add column vet_id bigint;
alter table pets add constraint fk_vet foreign key (vet_id) references other.vets (id);
-- downgrade
alter table pets drop constraint if exists fk_vet;
alter table pets drop column vet_id;

==== addColumn with deleteCascade
alter table owners add column favourite bigint;
alter table owners add constraint fk_favourite foreign key (favourite) references pets (id) on delete cascade;
-- downgrade
alter table owners drop constraint if exists fk_favourite;
alter table owners drop column favourite;

==== addColumn with a deferrable reference
-- refused: The constraint 'fk_favourite' is deferrable, and H2 has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
-- downgrade
alter table owners drop constraint if exists fk_favourite;
alter table owners drop column favourite;

==== addColumn with a checkConstraint
alter table owners add column age integer;
alter table owners add check (age > 17);
-- downgrade
alter table owners drop column age;

==== addColumn with checkConstraints
alter table owners add column age integer;
alter table owners add constraint ck_age check (age > id);
-- downgrade
alter table owners drop constraint if exists ck_age;
alter table owners drop column age;

==== addColumn with a value for the rows that there are
alter table owners add column state varchar(20) default 'new';
update owners set state = 'it''s old';
alter table owners alter column state set not null;
insert into owners (id, name) values
    (3, 'Cid');
-- downgrade
delete from owners where id = 3;
alter table owners drop column state;

==== addColumn with valueNumeric
alter table owners add column age integer;
update owners set age = 18;
alter table owners alter column age set not null;
-- downgrade
alter table owners drop column age;

==== addColumn with valueBoolean
alter table owners add column active boolean;
update owners set active = true;
-- downgrade
alter table owners drop column active;

==== addColumn with valueDate
alter table owners add column since date;
update owners set since = date '2020-02-29';
-- downgrade
alter table owners drop column since;

==== addColumn with valueComputed
alter table owners add column loud varchar(30);
update owners set loud = upper(name);
alter table owners add constraint uq_loud unique (loud);
-- downgrade
alter table owners drop constraint if exists uq_loud;
alter table owners drop column loud;

==== addColumn with valueSequenceNext
alter table pets add column number bigint;
update pets set number = next value for numbers;
-- downgrade
alter table pets drop column number;

==== addColumn with afterColumn
alter table owners add column phone varchar(20) after name;
-- downgrade
alter table owners drop column phone;

==== addColumn with beforeColumn
alter table owners add column phone varchar(20) before city;
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
alter table other.visits drop column note;
-- downgrade
alter table other.visits add column note varchar(20);

==== dropColumn of several columns
alter table pets drop column name, born;
-- downgrade
alter table pets add column name varchar(30);
alter table pets add column born date;

==== dropColumn whose name needs quotes
alter table owners drop column "Part";
-- downgrade
alter table owners add column "Part" integer default 1 not null;

==== dropColumn with default and remarks
alter table owners drop column city;
-- downgrade
alter table owners add column city varchar(30) default 'Berne';
comment on column owners.city is 'where they live';

==== dropColumn with an index
drop index ix_city;
alter table owners drop column city;
-- downgrade
alter table owners add column city varchar(30);
create index ix_city on owners (city);

==== dropColumn that an index covers
alter table owners drop column city;
-- downgrade
alter table owners add column city varchar(30);
create index ix_city on owners (city);

==== dropColumn that a unique constraint covers
alter table owners drop column city;
-- downgrade
alter table owners add column city varchar(30);
alter table owners add constraint uq_city unique (city);

==== dropColumn with a foreign key
alter table pets drop constraint fk_owner;
alter table pets drop column owner_id;
-- downgrade
alter table pets add column owner_id bigint;
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id);

==== dropColumn that a foreign key covers
alter table pets drop column owner_id;
-- downgrade
alter table pets add column owner_id bigint;
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id);

==== renameColumn
alter table owners rename column city to town;
-- downgrade
alter table owners rename column town to city;

==== renameColumn in a schemaName
alter table other.visits rename column note to text;
-- downgrade
alter table other.visits rename column text to note;

==== renameColumn with columnDataType
alter table owners rename column city to town;
-- downgrade
alter table owners rename column town to city;

==== renameColumn that isn't nullable and has a default
alter table owners rename column "Part" to share;
-- downgrade
alter table owners rename column share to "Part";

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
insert into owners (id, name, "Part") values
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
    (3, date '2024-02-29');
-- downgrade
delete from pets where id = 3;

==== insert with valueComputed
insert into owners (id, name) values
    (1 + 2, upper('cid'));
-- downgrade
delete from owners where id = 3;

==== insert with valueSequenceNext
insert into owners (id, name) values
    (next value for numbers, 'Cid');
-- downgrade
delete from owners where id > 2;

==== update
update owners set city = 'Thun';
-- downgrade
update owners set city = 'Berne' where id = 1;
update owners set city = null where id = 2;

==== update with where
update owners set city = 'Thun', "Part" = 5 where name = 'Bob';
-- downgrade
update owners set city = null, "Part" = 1 where name = 'Bob';

==== update in a schemaName
update other.visits set n = 8;
-- downgrade
update other.visits set n = 7;

==== update with every kind of value
update pets set tame = true, born = date '2001-01-01', name = lower(name), owner_id = next value for numbers where id = 1;
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
alter table owners drop column name, city;
-- downgrade
alter table owners add column name varchar(30);
alter table owners add column city varchar(30);
alter table owners drop column address;
update owners set name = '?' where name is null;
alter table owners alter column name set not null;

==== mergeColumns with a joinString in a schemaName
alter table other.people add column c varchar(20);
update other.people set c = a || ' it''s ' || b;
alter table other.people drop column a, b;
-- downgrade
-- irreversible

==== addLookupTable
create table cities (
    city varchar(30) not null,
    primary key (city)
);
insert into cities (city) select distinct city from owners where city is not null;
alter table owners add constraint fk_city foreign key (city) references cities (city);
-- downgrade
drop table cities cascade;

==== addLookupTable in existingTableSchemaName and newTableSchemaName
create table other.cities (
    city varchar(30) not null,
    primary key (city)
);
insert into other.cities (city) select distinct city from other.people where city is not null;
alter table other.people add constraint fk_people foreign key (city) references other.cities (city);
-- downgrade
drop table other.cities cascade;

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
create domain mood as enum('sad', 'it''s ok');
-- downgrade
drop domain mood;

==== createEnumType in a schemaName
create domain other.mood as enum('sad', 'ok');
-- downgrade
drop domain other.mood;

==== createEnumType for a column
create domain mood as enum('sad', 'ok');
alter table pets add column mood mood;
update pets set mood = 'ok';
-- downgrade
alter table pets drop column mood;
drop domain mood;

==== dropEnumType
drop domain mood;
-- downgrade
create domain mood as enum('sad', 'ok');

==== dropEnumType in a schemaName
drop domain other.mood;
-- downgrade
create domain other.mood as enum('sad', 'ok');

==== dropEnumType with ifExists where there is none
drop domain if exists nothing;
-- downgrade

==== addEnumValue
-- refused: The values of the type 'mood' can't be changed on H2, where it is a domain. Create another type and change the columns to it, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue in a schemaName
-- refused: The values of the type 'other.mood' can't be changed on H2, where it is a domain. Create another type and change the columns to it, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue with before
-- refused: The values of the type 'mood' can't be changed on H2, where it is a domain. Create another type and change the columns to it, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue with after
-- refused: The values of the type 'mood' can't be changed on H2, where it is a domain. Create another type and change the columns to it, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue with ifNotExists where there is one
-- refused: The values of the type 'mood' can't be changed on H2, where it is a domain. Create another type and change the columns to it, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== renameEnumValue
-- refused: The values of the type 'mood' can't be changed on H2, where it is a domain. Create another type and change the columns to it, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: The values of the type 'mood' can't be changed on H2, where it is a domain. Create another type and change the columns to it, or keep the change to other databases with 'dbms'.

==== renameEnumValue in a schemaName
-- refused: The values of the type 'other.mood' can't be changed on H2, where it is a domain. Create another type and change the columns to it, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: The values of the type 'other.mood' can't be changed on H2, where it is a domain. Create another type and change the columns to it, or keep the change to other databases with 'dbms'.

==== renameEnumType
alter domain mood rename to "Feeling";
-- downgrade
alter domain "Feeling" rename to mood;

==== renameEnumType in a schemaName
alter domain other.mood rename to feeling;
-- downgrade
alter domain other.feeling rename to mood;

==== createIndex
create index ix_city on owners (city);
-- downgrade
drop index ix_city;

==== createIndex over two columns
create index ix_city on owners (city, "Part");
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
create index ix_note on other.visits (note);
-- downgrade
drop index other.ix_note;

==== createIndex whose name needs quotes
create index "Index 1" on owners (city);
-- downgrade
drop index "Index 1";

==== createIndex with an expression
-- refused: H2 has no index over an expression. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with a column that is an expression
-- refused: H2 has no index over an expression. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with a column that is computed
-- refused: H2 has no index over an expression. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with where
-- refused: H2 has no index over a part of the rows. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with include
-- refused: H2 has no index with included columns. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with an included column
-- refused: H2 has no index with included columns. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with using
-- refused: H2 has no index with an access method. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with nulls
create index ix_city on owners (city nulls first, name desc nulls last);
-- downgrade
drop index ix_city;

==== createIndex with an operatorClass
-- refused: H2 has no index with an operator class. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with nullsNotDistinct
-- refused: H2 has no index in which nulls are equal. Leave that out, or keep the change to other databases with 'dbms'.
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
drop index other.ix_note;
-- downgrade
create index ix_note on other.visits (note);

==== dropIndex concurrently
drop index ix_city;
-- downgrade
create index ix_city on owners (city);

==== renameIndex
alter index ix_city rename to "Index 1";
-- downgrade
alter index "Index 1" rename to ix_city;

==== renameIndex in a schemaName
alter index other.ix_note rename to ix_text;
-- downgrade
alter index other.ix_text rename to ix_note;

==== addPrimaryKey
alter table pets alter column id set not null;
alter table pets add primary key (id);
-- downgrade
alter table pets drop primary key;

==== addPrimaryKey with a constraintName
alter table pets alter column id set not null;
alter table pets add constraint pk_animals primary key (id);
-- downgrade
alter table pets drop constraint pk_animals;

==== addPrimaryKey over two columns
alter table pets alter column owner_id set not null;
alter table pets alter column id set not null;
alter table pets add constraint pk_animals primary key (owner_id, id);
-- downgrade
alter table pets drop constraint pk_animals;

==== addPrimaryKey in a schemaName
alter table other.visits alter column id set not null;
alter table other.visits add constraint pk_visits primary key (id);
-- downgrade
alter table other.visits drop constraint pk_visits;

==== dropPrimaryKey
alter table pets drop primary key;
-- downgrade
alter table pets alter column id set not null;
alter table pets add constraint pk_pets primary key (id);

==== dropPrimaryKey with a constraintName
alter table pets drop constraint pk_pets;
-- downgrade
alter table pets alter column id set not null;
alter table pets add constraint pk_pets primary key (id);

==== dropPrimaryKey in a schemaName
alter table other.visits drop constraint pk_visits;
-- downgrade
alter table other.visits alter column id set not null;
alter table other.visits add constraint pk_visits primary key (id);

==== addUniqueConstraint
alter table owners add unique (name);
-- downgrade
-- irreversible

==== addUniqueConstraint with a constraintName
alter table owners add constraint uq_name unique (name);
-- downgrade
alter table owners drop constraint uq_name;

==== addUniqueConstraint over two columns
alter table owners add constraint uq_name unique (name, city);
-- downgrade
alter table owners drop constraint uq_name;

==== addUniqueConstraint over a list of columns
alter table owners add constraint uq_name unique (city, "Part");
-- downgrade
alter table owners drop constraint uq_name;

==== addUniqueConstraint in a schemaName
alter table other.visits add constraint uq_note unique (note);
-- downgrade
alter table other.visits drop constraint uq_note;

==== addUniqueConstraint that is deferrable
-- refused: The constraint 'uq_name' is deferrable, and H2 has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
-- downgrade
alter table owners drop constraint uq_name;

==== addUniqueConstraint that is initiallyDeferred
-- refused: The constraint 'uq_name' is deferrable, and H2 has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
-- downgrade
alter table owners drop constraint uq_name;

==== addUniqueConstraint with nullsNotDistinct
-- refused: Nulls are equal for the constraint 'uq_name', and H2 has no such constraints. Leave 'nullsNotDistinct' out, or keep the change to other databases with 'dbms'.
-- downgrade
alter table owners drop constraint uq_name;

==== dropUniqueConstraint
alter table owners drop constraint uq_name;
-- downgrade
alter table owners add constraint uq_name unique (name, city);

==== dropUniqueConstraint in a schemaName
alter table other.visits drop constraint uq_note;
-- downgrade
alter table other.visits add constraint uq_note unique (note);

==== addForeignKeyConstraint
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id);
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint without a constraintName
alter table pets add foreign key (owner_id) references owners (id);
-- downgrade
-- irreversible

==== addForeignKeyConstraint without referencedColumnNames
alter table pets add constraint fk_owner foreign key (owner_id) references owners;
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint over two columns
alter table pets add constraint fk_owner foreign key (owner_id, name) references owners (id, name);
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint to the same table
alter table pets add constraint fk_owner foreign key (owner_id) references pets (id);
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint with baseTableSchemaName and referencedTableSchemaName
alter table other.vets add constraint fk_boss foreign key (boss_id) references other.vets (id);
-- downgrade
alter table other.vets drop constraint fk_boss;

==== addForeignKeyConstraint with onDelete CASCADE
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id) on delete cascade;
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint with onDelete SET NULL
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id) on delete set null;
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint with onDelete SET DEFAULT
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id) on delete set default;
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint with onDelete RESTRICT
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id) on delete restrict;
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint with onDelete NO ACTION
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id);
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint with deleteCascade
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id) on delete cascade;
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint with onUpdate CASCADE
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id) on update cascade;
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint with onUpdate RESTRICT
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id) on update restrict;
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint that is deferrable
-- refused: The constraint 'fk_owner' is deferrable, and H2 has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint that is initiallyDeferred
-- refused: The constraint 'fk_owner' is deferrable, and H2 has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
-- downgrade
alter table pets drop constraint fk_owner;

==== dropForeignKeyConstraint
alter table pets drop constraint fk_owner;
-- downgrade
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id) on delete cascade;

==== dropForeignKeyConstraint with baseTableSchemaName
alter table other.vets drop constraint fk_boss;
-- downgrade
alter table other.vets add constraint fk_boss foreign key (boss_id) references other.vets (id);

==== dropAllForeignKeyConstraints
-- refused: H2 has no statement that drops the foreign keys of a table whatever their names. Use one 'dropForeignKeyConstraint' for each of them, or a Java migration.
-- downgrade
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id) on delete cascade;
alter table pets add constraint fk_twin foreign key (id) references owners (id);

==== dropAllForeignKeyConstraints with baseTableSchemaName
-- refused: H2 has no statement that drops the foreign keys of a table whatever their names. Use one 'dropForeignKeyConstraint' for each of them, or a Java migration.
-- downgrade
alter table other.vets add constraint fk_boss foreign key (boss_id) references other.vets (id);

==== addCheckConstraint
alter table owners add constraint ck_id check (id > 0);
-- downgrade
alter table owners drop constraint ck_id;

==== addCheckConstraint without a constraintName
alter table owners add check (id > 0);
-- downgrade
-- irreversible

==== addCheckConstraint with an expression
alter table owners add constraint ck_id check (id > 0);
-- downgrade
alter table owners drop constraint ck_id;

==== addCheckConstraint over two columns
alter table owners add constraint ck_name check (name <> city or city is null);
-- downgrade
alter table owners drop constraint ck_name;

==== addCheckConstraint in a schemaName
alter table other.visits add constraint ck_n check (n > 0);
-- downgrade
alter table other.visits drop constraint ck_n;

==== dropCheckConstraint
alter table owners drop constraint ck_id;
-- downgrade
alter table owners add constraint ck_id check (id > 0);

==== dropCheckConstraint in a schemaName
alter table other.visits drop constraint ck_n;
-- downgrade
alter table other.visits add constraint ck_n check (n > 0);

==== createSequence
create sequence numbers;
-- downgrade
drop sequence numbers;

==== createSequence in a schemaName
create sequence other.numbers;
-- downgrade
drop sequence other.numbers;

==== createSequence with startValue
create sequence numbers start with 100;
-- downgrade
drop sequence numbers;

==== createSequence with incrementBy
create sequence numbers increment by 10;
-- downgrade
drop sequence numbers;

==== createSequence that counts down
create sequence numbers start with -1 increment by -1 minvalue -100 maxvalue -1;
-- downgrade
drop sequence numbers;

==== createSequence with minValue and maxValue
create sequence numbers start with 10 minvalue 5 maxvalue 500;
-- downgrade
drop sequence numbers;

==== createSequence with cacheSize
create sequence numbers cache 50;
-- downgrade
drop sequence numbers;

==== createSequence with cycle
create sequence numbers maxvalue 100 cycle;
-- downgrade
drop sequence numbers;

==== createSequence with dataType
create sequence numbers as integer;
-- downgrade
drop sequence numbers;

==== alterSequence with incrementBy
alter sequence numbers increment by 10;
insert into owners (id, name, "Part") values
    (1000, 'Cid', next value for numbers);
insert into owners (id, name, "Part") values
    (1001, 'Dan', next value for numbers);
-- downgrade
delete from owners where id >= 1000;
alter sequence numbers increment by 1;

==== alterSequence in a schemaName
alter sequence other.numbers increment by 10;
-- downgrade
alter sequence other.numbers increment by 1;

==== alterSequence with minValue and maxValue
alter sequence numbers minvalue 1 maxvalue 1000;
-- downgrade
alter sequence numbers minvalue 5 maxvalue 500;

==== alterSequence with cacheSize
alter sequence numbers cache 50;
-- downgrade
alter sequence numbers cache 10;

==== alterSequence with cycle
alter sequence numbers cycle;
-- downgrade
alter sequence numbers no cycle;

==== alterSequence with dataType
-- refused: H2 can't change the type of a sequence. Drop the sequence and create it again, or leave 'dataType' out.
-- downgrade
-- refused: H2 can't change the type of a sequence. Drop the sequence and create it again, or leave 'dataType' out.

==== alterSequence with startValue
alter sequence numbers restart with 70;
update pets set owner_id = next value for numbers where id = 1;
-- downgrade
-- irreversible

==== renameSequence
-- refused: H2 can't rename a sequence. Create another one and drop this one, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: H2 can't rename a sequence. Create another one and drop this one, or keep the change to other databases with 'dbms'.

==== renameSequence in a schemaName
-- refused: H2 can't rename a sequence. Create another one and drop this one, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: H2 can't rename a sequence. Create another one and drop this one, or keep the change to other databases with 'dbms'.

==== dropSequence
drop sequence numbers;
-- downgrade
create sequence numbers start with 5 increment by 2 minvalue 1 maxvalue 1000 cache 10 cycle;

==== dropSequence in a schemaName
drop sequence other.numbers;
-- downgrade
create sequence other.numbers;

==== createView
create view names as
select id, name from owners;
-- downgrade
drop view names;

==== createView in a schemaName
create view other.numbers as
select n from other.visits;
-- downgrade
drop view other.numbers;

==== createView with replaceIfExists
create or replace view names as
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
comment on view names is 'It''s who they are';
-- downgrade
drop view names;

==== createView with a path
create view names as
select name from owners
;
-- downgrade
drop view names;

==== renameView
alter view names rename to "All names";
-- downgrade
alter view "All names" rename to names;

==== renameView in a schemaName
alter view other.ones rename to firsts;
-- downgrade
alter view other.firsts rename to ones;

==== dropView
drop view names;
-- downgrade
create view names as
select name from owners;

==== dropView in a schemaName
drop view other.numbers;
-- downgrade
create view other.numbers as
select n from other.visits;

==== dropView with ifExists where there is none
drop view if exists nothing;
-- downgrade

==== createSchema
create schema other;
create table other.visits (
    n integer
);
-- downgrade
drop table other.visits;
drop schema other cascade;

==== createSchema whose downgrade is derived
create schema other;
-- downgrade
drop schema other restrict;

==== createSchema with ifNotExists where there is one
create schema if not exists other;
-- downgrade

==== dropSchema
drop schema other restrict;
-- downgrade
create schema other;

==== dropSchema with ifExists where there is none
drop schema if exists nothing restrict;
-- downgrade

==== dropSchema with cascade
drop table other.visits;
drop schema other cascade;
-- downgrade
create schema other;
create table other.visits (
    n integer
);

==== createFunction and dropFunction
-- downgrade
update owners set "Part" = 1;

==== createFunction with functionBody, comment and replaceIfExists
-- downgrade
update owners set "Part" = 1;

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
create table other.visits (
    id bigint
);
-- downgrade
drop table other.visits;

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
comment on table visits is 'It''s what we see';
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
comment on column visits.id is 'It''s a number';
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
create table visits (
    vet_id bigint,
    constraint fk_vet foreign key (vet_id) references other.vets (id)
);
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
-- refused: The constraint 'fk_pet' is deferrable, and H2 has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
-- downgrade
drop table visits;

==== createTable with an initiallyDeferred foreign key
-- refused: The constraint 'fk_pet' is deferrable, and H2 has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
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
    price numeric(10,2) default -12.50
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
    "day" date default date '2020-02-29'
);
-- downgrade
drop table visits;

==== createTable with a time as defaultValueDate
create table visits (
    "hour" time default time '08:15:00'
);
-- downgrade
drop table visits;

==== createTable with a timestamp as defaultValueDate
create table visits (
    moment timestamp default timestamp '2020-02-29 08:15:00'
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
create table visits (
    id bigint default next value for numbers
);
-- downgrade
drop table visits;

==== createTable with autoIncrement
create table visits (
    id bigint generated by default as identity not null,
    n integer,
    primary key (id)
);
insert into visits (n) values
    (7);
insert into visits (n) values
    (8);
-- downgrade
drop table visits;

==== createTable with startWith
create table visits (
    id bigint generated by default as identity (start with 100) not null,
    n integer,
    primary key (id)
);
insert into visits (n) values
    (7);
-- downgrade
drop table visits;

==== createTable with incrementBy
create table visits (
    id bigint generated by default as identity (increment by 5) not null,
    primary key (id)
);
-- downgrade
drop table visits;

==== createTable with generationType ALWAYS
create table visits (
    id bigint generated always as identity not null,
    primary key (id)
);
-- downgrade
drop table visits;

==== createTable with generationType BY DEFAULT
create table visits (
    id bigint generated by default as identity not null,
    primary key (id)
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
drop table other.visits;
-- downgrade
create table other.visits (
    id bigint
);

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
comment on table pets is 'all of them';
comment on column pets.born is 'the day';

==== dropTable with cascadeConstraints
drop table owners cascade;
-- downgrade
create table owners (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    "Part" integer default 1 not null,
    constraint pk_owners primary key (id)
);
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id);

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
drop table if exists nothing;
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
alter table other.visits rename to calls;
-- downgrade
alter table other.calls rename to visits;

==== renameTable that a foreign key references
alter table owners rename to humans;
-- downgrade
alter table humans rename to owners;

==== setTableRemarks
comment on table pets is 'It''s \ of "pets"';
-- downgrade
comment on table pets is null;

==== setTableRemarks that replaces others
comment on table pets is 'new';
-- downgrade
comment on table pets is 'old';

==== setTableRemarks without remarks
comment on table pets is null;
-- downgrade
comment on table pets is 'old';

==== setTableRemarks in a schemaName
comment on table other.visits is 'new';
-- downgrade
comment on table other.visits is null;

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
    thing double precision
);
-- downgrade
drop table visits;

==== a column of type decimal(12,2)
create table visits (
    id integer,
    thing numeric(12,2)
);
-- downgrade
drop table visits;

==== a column of type number(10)
create table visits (
    id integer,
    thing numeric(10)
);
-- downgrade
drop table visits;

==== a column of type currency
create table visits (
    id integer,
    thing numeric(18,4)
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
    thing char(3)
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
    thing varchar(50)
);
-- downgrade
drop table visits;

==== a column of type longvarchar
create table visits (
    id integer,
    thing varchar
);
-- downgrade
drop table visits;

==== a column of type clob
create table visits (
    id integer,
    thing clob
);
-- downgrade
drop table visits;

==== a column of type text
create table visits (
    id integer,
    thing clob
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
    thing timestamp(3) with time zone
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
    thing json
);
-- downgrade
drop table visits;

==== a column of type xml
create table visits (
    id integer,
    thing clob
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
    thing numeric(9,3)
);
-- downgrade
drop table visits;

==== a column of type serial
create table visits (
    id integer,
    thing integer generated by default as identity
);
-- downgrade
drop table visits;

==== a column of type bigserial
create table visits (
    id integer,
    thing bigint generated by default as identity
);
-- downgrade
drop table visits;

==== a column of a type that only the database knows
alter table pets add column thing interval year;
-- downgrade
alter table pets drop column thing;

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
update pets set tame = true, born = date '2001-01-01', name = upper('leo'), owner_id = next value for numbers where id = 3;
insert into pets (id, tame, born, name, owner_id) select 3, true, date '2001-01-01', upper('leo'), next value for numbers where not exists (select 1 from pets where id = 3);
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
update typed set flag = true, amount = 2.50, on_day = date '2020-02-29', words = upper('x') where id = '3';
insert into typed (id, flag, amount, on_day, words) select '3', true, 2.50, date '2020-02-29', upper('x') where not exists (select 1 from typed where id = '3');
-- downgrade
delete from typed;

==== loadUpdateData with the next value of a sequence
update typed set flag = next value for numbers where id = '3';
insert into typed (id, flag) select '3', next value for numbers where not exists (select 1 from typed where id = '3');
-- downgrade
delete from typed;

