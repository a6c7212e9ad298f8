==== modifyDataType
alter table owners modify (city varchar2(100 char));
-- downgrade
alter table owners modify (city varchar2(30 char));

==== modifyDataType in a schemaName
alter table other.visits modify (note varchar2(40 char));
-- downgrade
alter table other.visits modify (note varchar2(20 char));

==== modifyDataType keeps not null and default
alter table owners modify ("Part" number(19));
-- downgrade
alter table owners modify ("Part" number(10));

==== modifyDataType keeps remarks
alter table owners modify (city varchar2(100 char));
-- downgrade
alter table owners modify (city varchar2(30 char));

==== modifyDataType of a number into text
alter table pets modify (owner_id varchar2(30 char));
-- downgrade
alter table pets drop (owner_id);
alter table pets add (owner_id number(19));

==== addDefaultValue with a text
alter table owners modify (city default 'it''s Berne');
-- downgrade
alter table owners modify (city default null);

==== addDefaultValue in a schemaName
alter table other.visits modify (note default 'none');
-- downgrade
alter table other.visits modify (note default null);

==== addDefaultValue with columnDataType
alter table owners modify (city default 'Berne');
-- downgrade
alter table owners modify (city default null);

==== addDefaultValue with defaultValueNumeric
alter table pets modify (owner_id default 1);
-- downgrade
alter table pets modify (owner_id default null);

==== addDefaultValue with defaultValueBoolean
alter table pets modify (tame default 1);
-- downgrade
alter table pets modify (tame default null);

==== addDefaultValue with defaultValueDate
alter table pets modify (born default date '2020-02-29');
-- downgrade
alter table pets modify (born default null);

==== addDefaultValue with defaultValueComputed
alter table pets modify (seen default current_timestamp);
-- downgrade
alter table pets modify (seen default null);

==== addDefaultValue with defaultValueSequenceNext
alter table pets modify (owner_id default numbers.nextval);
-- downgrade
alter table pets modify (owner_id default null);

==== dropDefaultValue
alter table owners modify ("Part" default null);
-- downgrade
alter table owners modify ("Part" default 1);

==== dropDefaultValue in a schemaName
alter table other.visits modify (note default null);
-- downgrade
alter table other.visits modify (note default 'none');

==== dropDefaultValue with columnDataType
alter table owners modify ("Part" default null);
-- downgrade
alter table owners modify ("Part" default 1);

==== addNotNullConstraint
alter table pets modify (owner_id not null);
-- downgrade
alter table pets modify (owner_id null);

==== addNotNullConstraint in a schemaName
alter table other.visits modify (note not null);
-- downgrade
alter table other.visits modify (note null);

==== addNotNullConstraint with columnDataType
alter table pets modify (name not null);
-- downgrade
alter table pets modify (name null);

==== addNotNullConstraint with defaultNullValue
update owners set city = 'it''s unknown' where city is null;
alter table owners modify (city not null);
-- downgrade
alter table owners modify (city null);

==== addNotNullConstraint with defaultNullValueDate
update pets set born = date '2000-01-01' where born is null;
alter table pets modify (born not null);
-- downgrade
alter table pets modify (born null);

==== addNotNullConstraint with defaultNullValueNumeric
update pets set owner_id = 2 where owner_id is null;
alter table pets modify (owner_id not null);
-- downgrade
alter table pets modify (owner_id null);

==== addNotNullConstraint with defaultNullValueBoolean
update pets set tame = 1 where tame is null;
alter table pets modify (tame not null);
-- downgrade
alter table pets modify (tame null);

==== addNotNullConstraint with defaultNullValueComputed
update owners set city = upper(name) where city is null;
alter table owners modify (city not null);
-- downgrade
alter table owners modify (city null);

==== addNotNullConstraint with defaultNullValueSequenceNext
update pets set owner_id = numbers.nextval where owner_id is null;
alter table pets modify (owner_id not null);
-- downgrade
alter table pets modify (owner_id null);

==== addNotNullConstraint keeps default and remarks
alter table pets modify (name not null);
-- downgrade
alter table pets modify (name null);

==== dropNotNullConstraint
alter table owners modify (name null);
-- downgrade
alter table owners modify (name not null);

==== dropNotNullConstraint in a schemaName
alter table other.visits modify (note null);
-- downgrade
alter table other.visits modify (note not null);

==== dropNotNullConstraint with columnDataType
alter table owners modify ("Part" null);
-- downgrade
alter table owners modify ("Part" not null);

==== setColumnRemarks
comment on column pets.born is 'It''s \ the "day"';
-- downgrade
comment on column pets.born is '';

==== setColumnRemarks in a schemaName
comment on column other.visits.note is 'new';
-- downgrade
comment on column other.visits.note is '';

==== setColumnRemarks with columnDataType
comment on column pets.born is 'the day';
-- downgrade
comment on column pets.born is '';

==== setColumnRemarks that replaces others
comment on column pets.born is 'new';
-- downgrade
comment on column pets.born is 'old';

==== setColumnRemarks without remarks
comment on column owners."Part" is '';
-- downgrade
comment on column owners."Part" is 'old';

==== addAutoIncrement
-- refused: The column 'id' can't become an identity on Oracle, where a column is created as one. Add a new column with 'autoIncrement', or use a sequence as the default.
-- downgrade
-- irreversible

==== addAutoIncrement in a schemaName
-- refused: The column 'id' can't become an identity on Oracle, where a column is created as one. Add a new column with 'autoIncrement', or use a sequence as the default.
-- downgrade
drop table other.visits;
create table other.visits (
    id number(19) not null,
    constraint pk_visits primary key (id)
);

==== addAutoIncrement with startWith and incrementBy
-- refused: The column 'id' can't become an identity on Oracle, where a column is created as one. Add a new column with 'autoIncrement', or use a sequence as the default.
insert into pets (name) values ('Leo');
-- downgrade
-- irreversible

==== addAutoIncrement with generationType
-- refused: The column 'id' can't become an identity on Oracle, where a column is created as one. Add a new column with 'autoIncrement', or use a sequence as the default.
-- downgrade
-- irreversible

==== alterColumn with a type
alter table owners modify (city varchar2(100 char));
-- downgrade
alter table owners modify (city varchar2(30 char));

==== alterColumn with newDataType
alter table owners modify (city varchar2(100 char));
-- downgrade
alter table owners modify (city varchar2(30 char));

==== alterColumn in a schemaName
alter table other.visits modify (note varchar2(40 char) not null);
-- downgrade
alter table other.visits modify (note varchar2(20 char) null);

==== alterColumn with a name
alter table owners rename column city to "Home town";
-- downgrade
alter table owners rename column "Home town" to city;

==== alterColumn with newColumnName
alter table owners rename column city to town;
-- downgrade
alter table owners rename column town to city;

==== alterColumn into nullable
alter table owners modify (name null);
-- downgrade
alter table owners modify (name not null);

==== alterColumn into not nullable
alter table pets modify (name not null);
-- downgrade
alter table pets modify (name null);

==== alterColumn with defaultValue
alter table owners modify (city default 'Berne');
-- downgrade
alter table owners modify (city default null);

==== alterColumn with defaultValueNumeric
alter table owners modify ("Part" default 5);
-- downgrade
alter table owners modify ("Part" default 1);

==== alterColumn with defaultValueBoolean
alter table pets modify (tame default 0);
-- downgrade
alter table pets modify (tame default null);

==== alterColumn with defaultValueDate
alter table pets modify (born default date '2020-02-29');
-- downgrade
alter table pets modify (born default null);

==== alterColumn with defaultValueComputed
alter table pets modify (seen default current_timestamp);
-- downgrade
alter table pets modify (seen default null);

==== alterColumn with defaultValueSequenceNext
alter table pets modify (owner_id default numbers.nextval);
-- downgrade
alter table pets modify (owner_id default null);

==== alterColumn with dropDefault
alter table owners modify ("Part" default null);
-- downgrade
alter table owners modify ("Part" default 1);

==== alterColumn with null as the default
alter table owners modify ("Part" default null);
-- downgrade
alter table owners modify ("Part" default 1);

==== alterColumn with remarks
comment on column pets.born is 'the day';
-- downgrade
comment on column pets.born is '';

==== alterColumn with null as remarks
comment on column pets.born is '';
-- downgrade
comment on column pets.born is 'old';

==== alterColumn with everything at once
alter table pets modify (name varchar2(100 char) default 'Rex' not null);
comment on column pets.name is 'what it hears';
alter table pets rename column name to "Called";
-- downgrade
alter table pets modify ("Called" varchar2(30 char) default null null);
comment on column pets."Called" is '';
alter table pets rename column "Called" to name;

==== alterColumn with existingType and existingNullable
alter table owners modify (name varchar2(100 char) null);
-- downgrade
alter table owners modify (name varchar2(30 char) not null);

==== alterColumn with existingDefaultValue
alter table owners modify (city default 'Basle');
-- downgrade
alter table owners modify (city default 'Berne');

==== alterColumn with existingDefaultValueNumeric
alter table owners modify ("Part" number(19) default 2);
-- downgrade
alter table owners modify ("Part" number(10) default 1);

==== alterColumn with existingDefaultValueBoolean
alter table pets modify (tame default 0);
-- downgrade
alter table pets modify (tame default 1);

==== alterColumn with existingDefaultValueDate
alter table pets modify (born default null);
-- downgrade
alter table pets modify (born default date '2020-02-29');

==== alterColumn with existingDefaultValueComputed
alter table pets modify (seen default null);
-- downgrade
alter table pets modify (seen default current_timestamp);

==== alterColumn with existingDefaultValueSequenceNext
alter table pets modify (owner_id default null);
-- downgrade
alter table pets modify (owner_id default numbers.nextval);

==== alterColumn with existingRemarks
comment on column pets.born is 'new';
-- downgrade
comment on column pets.born is 'old';

==== alterColumn with existingAutoIncrement
alter table visits modify (id number(19));
-- downgrade
alter table visits modify (id number(10));

==== alterColumn with existingGenerationType, existingStartWith and existingIncrementBy
comment on column visits.id is 'numbered';
-- downgrade
comment on column visits.id is '';

==== addColumn
alter table owners add (phone varchar2(20 char));
-- downgrade
alter table owners drop (phone);

==== addColumn of several
alter table owners add (phone varchar2(20 char), age number(10) default 18);
-- downgrade
alter table owners drop (phone, age);

==== addColumn in a schemaName
alter table other.visits add (note varchar2(20 char));
-- downgrade
alter table other.visits drop (note);

==== addColumn whose name needs quotes
-- refused: The name 'Phone "1"' contains a quote ("), which Oracle can't hold in a name. Choose another name.
-- downgrade
-- refused: The name 'Phone "1"' contains a quote ("), which Oracle can't hold in a name. Choose another name.

==== addColumn with remarks
alter table owners add (phone varchar2(20 char));
comment on column owners.phone is 'It''s private';
-- downgrade
alter table owners drop (phone);

==== addColumn that isn't nullable
alter table owners add (state varchar2(20 char) default 'new' not null);
-- downgrade
alter table owners drop (state);

==== addColumn with a text as defaultValue
alter table owners add (state varchar2(20 char) default 'it''s \ new');
-- downgrade
alter table owners drop (state);

==== addColumn with defaultValueNumeric
alter table owners add (debt number(8,2) default 1.50);
-- downgrade
alter table owners drop (debt);

==== addColumn with defaultValueBoolean
alter table owners add (active number(1) default 1);
-- downgrade
alter table owners drop (active);

==== addColumn with defaultValueDate
alter table owners add (since date default date '2020-02-29');
-- downgrade
alter table owners drop (since);

==== addColumn with defaultValueComputed
alter table owners add (since timestamp default current_timestamp);
-- downgrade
alter table owners drop (since);

==== addColumn with defaultValueSequenceNext
alter table owners add ("number" number(19) default numbers.nextval);
-- downgrade
alter table owners drop ("number");

==== addColumn with autoIncrement
alter table visits add (id number(19) generated by default as identity not null);
alter table visits add primary key (id);
-- downgrade
alter table visits drop (id);

==== addColumn with startWith and incrementBy
alter table visits add (id number(19) generated by default as identity (start with 100 increment by 5) not null);
alter table visits add primary key (id);
-- downgrade
alter table visits drop (id);

==== addColumn with generationType
alter table visits add (id number(19) generated always as identity not null);
alter table visits add primary key (id);
-- downgrade
alter table visits drop (id);

==== addColumn with a primaryKey
alter table visits add (id number(19) not null);
alter table visits add constraint pk_visits primary key (id);
-- downgrade
alter table visits drop constraint pk_visits;
alter table visits drop (id);

==== addColumn with a unique constraint without a name
alter table owners add (phone varchar2(20 char));
alter table owners add unique (phone);
-- downgrade
alter table owners drop (phone);

==== addColumn with a uniqueConstraintName
alter table owners add (phone varchar2(20 char));
alter table owners add constraint uq_phone unique (phone);
-- downgrade
alter table owners drop constraint uq_phone;
alter table owners drop (phone);

==== addColumn that references a table
alter table owners add (favourite number(19));
alter table owners add constraint fk_favourite foreign key (favourite) references pets (id);
-- downgrade
alter table owners drop constraint fk_favourite;
alter table owners drop (favourite);

==== addColumn with referencedTableName
alter table owners add (favourite number(19));
alter table owners add constraint fk_favourite foreign key (favourite) references pets (id);
-- downgrade
alter table owners drop constraint fk_favourite;
alter table owners drop (favourite);

==== addColumn with referencedTableSchemaName
alter table pets add (vet_id number(19));
alter table pets add constraint fk_vet foreign key (vet_id) references other.vets (id);
-- downgrade
alter table pets drop constraint fk_vet;
alter table pets drop (vet_id);

==== addColumn with deleteCascade
alter table owners add (favourite number(19));
alter table owners add constraint fk_favourite foreign key (favourite) references pets (id) on delete cascade;
-- downgrade
alter table owners drop constraint fk_favourite;
alter table owners drop (favourite);

==== addColumn with a deferrable reference
alter table owners add (favourite number(19));
alter table owners add constraint fk_favourite foreign key (favourite) references pets (id) deferrable initially deferred;
-- downgrade
alter table owners drop constraint fk_favourite;
alter table owners drop (favourite);

==== addColumn with a checkConstraint
alter table owners add (age number(10));
alter table owners add check (age > 17);
-- downgrade
alter table owners drop (age);

==== addColumn with checkConstraints
alter table owners add (age number(10));
alter table owners add constraint ck_age check (age > id);
-- downgrade
alter table owners drop constraint ck_age;
alter table owners drop (age);

==== addColumn with a value for the rows that there are
alter table owners add (state varchar2(20 char) default 'new');
update owners set state = 'it''s old';
alter table owners modify (state not null);
insert into owners (id, name) values (3, 'Cid');
-- downgrade
delete from owners where id = 3;
alter table owners drop (state);

==== addColumn with valueNumeric
alter table owners add (age number(10));
update owners set age = 18;
alter table owners modify (age not null);
-- downgrade
alter table owners drop (age);

==== addColumn with valueBoolean
alter table owners add (active number(1));
update owners set active = 1;
-- downgrade
alter table owners drop (active);

==== addColumn with valueDate
alter table owners add (since date);
update owners set since = date '2020-02-29';
-- downgrade
alter table owners drop (since);

==== addColumn with valueComputed
alter table owners add (loud varchar2(30 char));
update owners set loud = upper(name);
alter table owners add constraint uq_loud unique (loud);
-- downgrade
alter table owners drop constraint uq_loud;
alter table owners drop (loud);

==== addColumn with valueSequenceNext
alter table pets add ("number" number(19));
update pets set "number" = numbers.nextval;
-- downgrade
alter table pets drop ("number");

==== addColumn with afterColumn
alter table owners add (phone varchar2(20 char));
-- downgrade
alter table owners drop (phone);

==== addColumn with beforeColumn
alter table owners add (phone varchar2(20 char));
-- downgrade
alter table owners drop (phone);

==== addColumn with a position
alter table owners add (phone varchar2(20 char));
-- downgrade
alter table owners drop (phone);

==== dropColumn
alter table owners drop (city);
-- downgrade
alter table owners add (city varchar2(30 char));

==== dropColumn in a schemaName
alter table other.visits drop (note);
-- downgrade
alter table other.visits add (note varchar2(20 char));

==== dropColumn of several columns
alter table pets drop (name, born);
-- downgrade
alter table pets add (name varchar2(30 char), born date);

==== dropColumn whose name needs quotes
alter table owners drop ("Part");
-- downgrade
alter table owners add ("Part" number(10) default 1 not null);

==== dropColumn with default and remarks
alter table owners drop (city);
-- downgrade
alter table owners add (city varchar2(30 char) default 'Berne');
comment on column owners.city is 'where they live';

==== dropColumn with an index
drop index ix_city;
alter table owners drop (city);
-- downgrade
alter table owners add (city varchar2(30 char));
create index ix_city on owners (city);

==== dropColumn that an index covers
alter table owners drop (city);
-- downgrade
alter table owners add (city varchar2(30 char));
create index ix_city on owners (city);

==== dropColumn that a unique constraint covers
alter table owners drop (city);
-- downgrade
alter table owners add (city varchar2(30 char));
alter table owners add constraint uq_city unique (city);

==== dropColumn with a foreign key
alter table pets drop constraint fk_owner;
alter table pets drop (owner_id);
-- downgrade
alter table pets add (owner_id number(19));
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id);

==== dropColumn that a foreign key covers
alter table pets drop (owner_id);
-- downgrade
alter table pets add (owner_id number(19));
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
alter table owners rename column "Part" to "share";
-- downgrade
alter table owners rename column "share" to "Part";

==== renameColumn that a foreign key references
alter table owners rename column id to "number";
-- downgrade
alter table owners rename column "number" to id;

==== renameColumn with index and unique constraint
alter table owners rename column city to town;
-- downgrade
alter table owners rename column town to city;

==== insert
insert into owners (id, name) values (3, 'it''s \ Cid');
-- downgrade
delete from owners where id = 3;

==== insert in a schemaName
insert into other.visits (n) values (7);
-- downgrade
delete from other.visits;

==== insert with null
insert into owners (id, name, city) values (3, 'Cid', null);
-- downgrade
delete from owners where id = 3;

==== insert with valueNumeric
insert into owners (id, name, "Part") values (3, 'Cid', -2);
-- downgrade
delete from owners where id = 3;

==== insert with valueBoolean
insert into pets (id, tame) values (3, 1);
insert into pets (id, tame) values (4, 0);
-- downgrade
delete from pets where id > 2;

==== insert with valueDate
insert into pets (id, born) values (3, date '2024-02-29');
-- downgrade
delete from pets where id = 3;

==== insert with valueComputed
insert into owners (id, name) values (1 + 2, upper('cid'));
-- downgrade
delete from owners where id = 3;

==== insert with valueSequenceNext
insert into owners (id, name) values (numbers.nextval, 'Cid');
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
update pets set tame = 1, born = date '2001-01-01', name = lower(name), owner_id = numbers.nextval where id = 1;
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
insert into owners (id, name) values (2, 'Bob');

==== delete in a schemaName
delete from other.visits where n = 7;
-- downgrade
insert into other.visits (n) values (7);

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
alter table owners add (address varchar2(70 char));
update owners set address = name || city;
alter table owners drop (name, city);
-- downgrade
alter table owners add (name varchar2(30 char), city varchar2(30 char));
alter table owners drop (address);
update owners set name = '?' where name is null;
alter table owners modify (name not null);

==== mergeColumns with a joinString in a schemaName
alter table other.people add (c varchar2(20 char));
update other.people set c = a || ' it''s ' || b;
alter table other.people drop (a, b);
-- downgrade
-- irreversible

==== addLookupTable
create table cities (
    city varchar2(30 char) not null,
    primary key (city)
);
insert into cities (city) select distinct city from owners where city is not null;
alter table owners add constraint fk_city foreign key (city) references cities (city);
-- downgrade
drop table cities cascade constraints;

==== addLookupTable in existingTableSchemaName and newTableSchemaName
create table other.cities (
    city varchar2(30 char) not null,
    primary key (city)
);
insert into other.cities (city) select distinct city from other.people where city is not null;
alter table other.people add constraint fk_people foreign key (city) references other.cities (city);
-- downgrade
drop table other.cities cascade constraints;

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
alter table owners add (age number(10));
-- downgrade
alter table owners drop (age);

==== output
-- downgrade

==== empty
-- downgrade

==== tagDatabase
-- downgrade

==== stop
-- downgrade

==== createEnumType
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== createEnumType in a schemaName
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== createEnumType for a column
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
alter table pets add (mood mood);
update pets set mood = 'ok';
-- downgrade
alter table pets drop (mood);
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== dropEnumType
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== dropEnumType in a schemaName
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== dropEnumType with ifExists where there is none
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade

==== addEnumValue
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue in a schemaName
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue with before
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue with after
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue with ifNotExists where there is one
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== renameEnumValue
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== renameEnumValue in a schemaName
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== renameEnumType
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== renameEnumType in a schemaName
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: Oracle has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

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
create index ix_city on owners ((lower(city)));
-- downgrade
drop index ix_city;

==== createIndex with a column that is an expression
create index ix_city on owners ("Part", (lower(city)) desc);
-- downgrade
drop index ix_city;

==== createIndex with a column that is computed
create index ix_city on owners ((lower(city)));
-- downgrade
drop index ix_city;

==== createIndex with where
-- refused: Oracle has no index over a part of the rows. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with include
-- refused: Oracle has no index with included columns. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with an included column
-- refused: Oracle has no index with included columns. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with using
-- refused: Oracle has no index with an access method. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with nulls
-- refused: Oracle has no index with an order of nulls. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with an operatorClass
-- refused: Oracle has no index with an operator class. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city;

==== createIndex with nullsNotDistinct
-- refused: Oracle has no index in which nulls are equal. Leave that out, or keep the change to other databases with 'dbms'.
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
alter table pets add primary key (id);
-- downgrade
alter table pets drop primary key;

==== addPrimaryKey with a constraintName
alter table pets add constraint pk_animals primary key (id);
-- downgrade
alter table pets drop constraint pk_animals;

==== addPrimaryKey over two columns
alter table pets add constraint pk_animals primary key (owner_id, id);
-- downgrade
alter table pets drop constraint pk_animals;

==== addPrimaryKey in a schemaName
alter table other.visits add constraint pk_visits primary key (id);
-- downgrade
alter table other.visits drop constraint pk_visits;

==== dropPrimaryKey
alter table pets drop primary key;
-- downgrade
alter table pets add constraint pk_pets primary key (id);

==== dropPrimaryKey with a constraintName
alter table pets drop constraint pk_pets;
-- downgrade
alter table pets add constraint pk_pets primary key (id);

==== dropPrimaryKey in a schemaName
alter table other.visits drop constraint pk_visits;
-- downgrade
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
alter table owners add constraint uq_name unique (name) deferrable initially immediate;
-- downgrade
alter table owners drop constraint uq_name;

==== addUniqueConstraint that is initiallyDeferred
alter table owners add constraint uq_name unique (name) deferrable initially deferred;
-- downgrade
alter table owners drop constraint uq_name;

==== addUniqueConstraint with nullsNotDistinct
-- refused: Nulls are equal for the constraint 'uq_name', and Oracle has no such constraints. Leave 'nullsNotDistinct' out, or keep the change to other databases with 'dbms'.
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
-- refused: The foreign key 'fk_owner' has the action SET DEFAULT, which Oracle doesn't know. Use CASCADE or SET NULL, or write a trigger with 'sql'.
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint with onDelete RESTRICT
-- refused: The foreign key 'fk_owner' has the action RESTRICT, which Oracle doesn't know. Leave 'onDelete' out: NO ACTION refuses to delete a referenced row there, as RESTRICT does.
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
-- refused: The foreign key 'fk_owner' has an action on update, and Oracle has none there. Leave 'onUpdate' out, or keep the change to other databases with 'dbms'.
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint with onUpdate RESTRICT
-- refused: The foreign key 'fk_owner' has an action on update, and Oracle has none there. Leave 'onUpdate' out, or keep the change to other databases with 'dbms'.
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint that is deferrable
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id) deferrable initially immediate;
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint that is initiallyDeferred
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id) deferrable initially deferred;
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
-- refused: Oracle has no statement that drops the foreign keys of a table whatever their names. Use one 'dropForeignKeyConstraint' for each of them, or a Java migration.
-- downgrade
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id) on delete cascade;
alter table pets add constraint fk_twin foreign key (id) references owners (id);

==== dropAllForeignKeyConstraints with baseTableSchemaName
-- refused: Oracle has no statement that drops the foreign keys of a table whatever their names. Use one 'dropForeignKeyConstraint' for each of them, or a Java migration.
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
create sequence numbers maxvalue 2147483647;
-- downgrade
drop sequence numbers;

==== alterSequence with incrementBy
alter sequence numbers increment by 10;
insert into owners (id, name, "Part") values (1000, 'Cid', numbers.nextval);
insert into owners (id, name, "Part") values (1001, 'Dan', numbers.nextval);
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
alter sequence numbers nocycle;

==== alterSequence with dataType
-- refused: The sequence 'numbers' can't get another type, since Oracle's have none. Give 'minValue' and 'maxValue' instead.
-- downgrade
-- refused: The sequence 'numbers' can't get another type, since Oracle's have none. Give 'minValue' and 'maxValue' instead.

==== alterSequence with startValue
alter sequence numbers restart start with 70;
update pets set owner_id = numbers.nextval where id = 1;
-- downgrade
-- irreversible

==== renameSequence
rename numbers to "Big numbers";
-- downgrade
rename "Big numbers" to numbers;

==== renameSequence in a schemaName
-- refused: Oracle renames 'numbers' only in the connection's own schema. Leave the schema out and connect as its user, or drop it and create it again.
-- downgrade
-- refused: Oracle renames 'figures' only in the connection's own schema. Leave the schema out and connect as its user, or drop it and create it again.

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
comment on table names is 'It''s who they are';
-- downgrade
drop view names;

==== createView with a path
create view names as
select name from owners
;
-- downgrade
drop view names;

==== renameView
rename names to "All names";
-- downgrade
rename "All names" to names;

==== renameView in a schemaName
-- refused: Oracle renames 'ones' only in the connection's own schema. Leave the schema out and connect as its user, or drop it and create it again.
-- downgrade
-- refused: Oracle renames 'firsts' only in the connection's own schema. Leave the schema out and connect as its user, or drop it and create it again.

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
begin
    execute immediate 'drop view nothing';
exception
    when others then
        if sqlcode <> -942 then
            raise;
        end if;
end;;
-- downgrade

==== createSchema
-- refused: The schema 'other' is a user on Oracle, which a migration doesn't create or drop. Let an administrator do it, or keep the change to other databases with 'dbms'.
create table other.visits (
    n number(10)
);
-- downgrade
drop table other.visits;
-- refused: The schema 'other' is a user on Oracle, which a migration doesn't create or drop. Let an administrator do it, or keep the change to other databases with 'dbms'.

==== createSchema whose downgrade is derived
-- refused: The schema 'other' is a user on Oracle, which a migration doesn't create or drop. Let an administrator do it, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: The schema 'other' is a user on Oracle, which a migration doesn't create or drop. Let an administrator do it, or keep the change to other databases with 'dbms'.

==== createSchema with ifNotExists where there is one
-- refused: The schema 'other' is a user on Oracle, which a migration doesn't create or drop. Let an administrator do it, or keep the change to other databases with 'dbms'.
-- downgrade

==== dropSchema
-- refused: The schema 'other' is a user on Oracle, which a migration doesn't create or drop. Let an administrator do it, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: The schema 'other' is a user on Oracle, which a migration doesn't create or drop. Let an administrator do it, or keep the change to other databases with 'dbms'.

==== dropSchema with ifExists where there is none
-- refused: The schema 'nothing' is a user on Oracle, which a migration doesn't create or drop. Let an administrator do it, or keep the change to other databases with 'dbms'.
-- downgrade

==== dropSchema with cascade
drop table other.visits;
-- refused: The schema 'other' is a user on Oracle, which a migration doesn't create or drop. Let an administrator do it, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: The schema 'other' is a user on Oracle, which a migration doesn't create or drop. Let an administrator do it, or keep the change to other databases with 'dbms'.
create table other.visits (
    n number(10)
);

==== createFunction and dropFunction
create function twice(n int) return int is begin return 2 * n; end;;
update owners set "Part" = twice(21);
-- downgrade
update owners set "Part" = 1;
drop function twice;

==== createFunction with functionBody, comment and replaceIfExists
create or replace function twice(n int) return int is begin return 2 * n; end;;
update owners set "Part" = twice(21);
-- downgrade
update owners set "Part" = 1;
begin
    execute immediate 'drop function twice';
exception
    when others then
        if sqlcode <> -4043 then
            raise;
        end if;
end;;

==== createFunction in a schemaName with a path
-- downgrade

==== createProcedure and dropProcedure
create procedure tidy is begin update owners set city = name; end;;
-- downgrade
update owners set city = 'Berne' where id = 1;
update owners set city = null where id = 2;
drop procedure tidy;

==== createProcedure with procedureBody, comment and replaceIfExists in a schemaName
-- downgrade

==== createProcedure with a path
-- downgrade

==== createTrigger and dropTrigger
insert into owners (id, name) values (3, 'CID');
-- downgrade
delete from owners where id = 3;

==== createTrigger with triggerBody, comment and replaceIfExists
-- downgrade

==== createTrigger in a schemaName with a path
-- downgrade

==== createTable
create table visits (
    id number(19),
    note varchar2(100 char)
);
-- downgrade
drop table visits;

==== createTable with columns that aren't wrapped
create table visits (
    id number(19)
);
-- downgrade
drop table visits;

==== createTable in a schemaName
create table other.visits (
    id number(19)
);
-- downgrade
drop table other.visits;

==== createTable with names that need quotes
create table "Order" (
    "group" number(10),
    "It's a Column" number(10)
);
-- downgrade
drop table "Order";

==== createTable with remarks
create table visits (
    id number(19)
);
comment on table visits is 'It''s what we see';
-- downgrade
drop table visits;

==== createTable with ifNotExists where there is none
begin
    execute immediate 'create table visits (
    id number(19)
)';
exception
    when others then
        if sqlcode <> -955 then
            raise;
        end if;
end;;
-- downgrade
drop table visits;

==== createTable with remarks of a column
create table visits (
    id number(19)
);
comment on column visits.id is 'It''s a number';
-- downgrade
drop table visits;

==== createTable with a nullable column
create table visits (
    id number(19)
);
-- downgrade
drop table visits;

==== createTable with a column that isn't nullable
create table visits (
    id number(19) not null
);
-- downgrade
drop table visits;

==== createTable with a primaryKey without a name
create table visits (
    id number(19) not null,
    primary key (id)
);
-- downgrade
drop table visits;

==== createTable with a primaryKeyName
create table visits (
    id number(19) not null,
    constraint pk_visits primary key (id)
);
-- downgrade
drop table visits;

==== createTable with a primary key over two columns
create table visits (
    pet_id number(19) not null,
    "number" number(10) not null,
    constraint pk_visits primary key (pet_id, "number")
);
-- downgrade
drop table visits;

==== createTable with a unique column
create table visits (
    id number(19),
    unique (id)
);
-- downgrade
drop table visits;

==== createTable with a uniqueConstraintName
create table visits (
    id number(19),
    constraint uq_visits unique (id)
);
-- downgrade
drop table visits;

==== createTable that references a table
create table visits (
    pet_id number(19),
    constraint fk_pet foreign key (pet_id) references pets (id)
);
-- downgrade
drop table visits;

==== createTable that references a table's primary key
create table visits (
    pet_id number(19),
    constraint fk_pet foreign key (pet_id) references pets
);
-- downgrade
drop table visits;

==== createTable that references without a name
create table visits (
    pet_id number(19),
    foreign key (pet_id) references pets (id)
);
-- downgrade
drop table visits;

==== createTable that references itself
create table visits (
    id number(19) not null,
    before_id number(19),
    constraint pk_visits primary key (id),
    constraint fk_before foreign key (before_id) references visits (id)
);
-- downgrade
drop table visits;

==== createTable with referencedTableName and referencedColumnNames
create table visits (
    pet_id number(19),
    constraint fk_pet foreign key (pet_id) references pets (id)
);
-- downgrade
drop table visits;

==== createTable with referencedTableSchemaName
create table visits (
    vet_id number(19),
    constraint fk_vet foreign key (vet_id) references other.vets (id)
);
-- downgrade
drop table visits;

==== createTable with deleteCascade
create table visits (
    pet_id number(19),
    constraint fk_pet foreign key (pet_id) references pets (id) on delete cascade
);
-- downgrade
drop table visits;

==== createTable with a deferrable foreign key
create table visits (
    pet_id number(19),
    constraint fk_pet foreign key (pet_id) references pets (id) deferrable initially immediate
);
-- downgrade
drop table visits;

==== createTable with an initiallyDeferred foreign key
create table visits (
    pet_id number(19),
    constraint fk_pet foreign key (pet_id) references pets (id) deferrable initially deferred
);
-- downgrade
drop table visits;

==== createTable with a checkConstraint
create table visits (
    price number(10),
    check (price > 0)
);
-- downgrade
drop table visits;

==== createTable with checkConstraints
create table visits (
    price number(10),
    paid number(10),
    constraint ck_paid check (paid <= price),
    check (price > 0)
);
-- downgrade
drop table visits;

==== createTable with a text as defaultValue
create table visits (
    state varchar2(20 char) default 'it''s new'
);
-- downgrade
drop table visits;

==== createTable with a number as defaultValue
create table visits (
    state number(10) default 42
);
-- downgrade
drop table visits;

==== createTable with an empty text as defaultValue
create table visits (
    state varchar2(20 char) default ''
);
-- downgrade
drop table visits;

==== createTable with a text of digits as defaultValue
create table visits (
    state varchar2(20 char) default '007'
);
-- downgrade
drop table visits;

==== createTable with defaultValueNumeric
create table visits (
    price number(10,2) default -12.50
);
-- downgrade
drop table visits;

==== createTable with defaultValueBoolean true
create table visits (
    paid number(1) default 1
);
-- downgrade
drop table visits;

==== createTable with defaultValueBoolean false
create table visits (
    paid number(1) default 0
);
-- downgrade
drop table visits;

==== createTable with a date as defaultValueDate
create table visits (
    day date default date '2020-02-29'
);
-- downgrade
drop table visits;

==== createTable with a time as defaultValueDate
create table visits (
    hour timestamp default timestamp '1970-01-01 08:15:00'
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
    id number(19) default numbers.nextval
);
-- downgrade
drop table visits;

==== createTable with autoIncrement
create table visits (
    id number(19) generated by default as identity not null,
    n number(10),
    primary key (id)
);
insert into visits (n) values (7);
insert into visits (n) values (8);
-- downgrade
drop table visits;

==== createTable with startWith
create table visits (
    id number(19) generated by default as identity (start with 100) not null,
    n number(10),
    primary key (id)
);
insert into visits (n) values (7);
-- downgrade
drop table visits;

==== createTable with incrementBy
create table visits (
    id number(19) generated by default as identity (increment by 5) not null,
    primary key (id)
);
-- downgrade
drop table visits;

==== createTable with generationType ALWAYS
create table visits (
    id number(19) generated always as identity not null,
    primary key (id)
);
-- downgrade
drop table visits;

==== createTable with generationType BY DEFAULT
create table visits (
    id number(19) generated by default as identity not null,
    primary key (id)
);
-- downgrade
drop table visits;

==== dropTable
drop table pets;
-- downgrade
create table pets (
    id number(19) not null,
    name varchar2(30 char),
    owner_id number(19),
    born date,
    constraint pk_pets primary key (id)
);

==== dropTable in a schemaName
drop table other.visits;
-- downgrade
create table other.visits (
    id number(19)
);

==== dropTable with everything that belongs to it
drop table pets;
-- downgrade
create table pets (
    id number(19) not null,
    name varchar2(30 char) default 'Rex',
    owner_id number(19),
    born date,
    constraint pk_pets primary key (id),
    constraint uq_pets unique (name, owner_id),
    constraint fk_owner foreign key (owner_id) references owners (id) on delete cascade
);
create index ix_born on pets (born desc, name);
comment on table pets is 'all of them';
comment on column pets.born is 'the day';

==== dropTable with cascadeConstraints
drop table owners cascade constraints;
-- downgrade
create table owners (
    id number(19) not null,
    name varchar2(30 char) not null,
    city varchar2(30 char),
    "Part" number(10) default 1 not null,
    constraint pk_owners primary key (id)
);
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id);

==== dropTable with ifExists where there is one
begin
    execute immediate 'drop table pets';
exception
    when others then
        if sqlcode <> -942 then
            raise;
        end if;
end;;
-- downgrade
create table pets (
    id number(19) not null,
    name varchar2(30 char),
    owner_id number(19),
    born date,
    constraint pk_pets primary key (id)
);

==== dropTable with ifExists where there is none
begin
    execute immediate 'drop table nothing';
exception
    when others then
        if sqlcode <> -942 then
            raise;
        end if;
end;;
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
comment on table pets is '';

==== setTableRemarks that replaces others
comment on table pets is 'new';
-- downgrade
comment on table pets is 'old';

==== setTableRemarks without remarks
comment on table pets is '';
-- downgrade
comment on table pets is 'old';

==== setTableRemarks in a schemaName
comment on table other.visits is 'new';
-- downgrade
comment on table other.visits is '';

==== a column of type boolean
create table visits (
    id number(10),
    thing number(1)
);
-- downgrade
drop table visits;

==== a column of type bit
create table visits (
    id number(10),
    thing number(1)
);
-- downgrade
drop table visits;

==== a column of type tinyint
create table visits (
    id number(10),
    thing number(3)
);
-- downgrade
drop table visits;

==== a column of type smallint
create table visits (
    id number(10),
    thing number(5)
);
-- downgrade
drop table visits;

==== a column of type mediumint
create table visits (
    id number(10),
    thing number(7)
);
-- downgrade
drop table visits;

==== a column of type int
create table visits (
    id number(10),
    thing number(10)
);
-- downgrade
drop table visits;

==== a column of type bigint
create table visits (
    id number(10),
    thing number(19)
);
-- downgrade
drop table visits;

==== a column of type float
create table visits (
    id number(10),
    thing float
);
-- downgrade
drop table visits;

==== a column of type real
create table visits (
    id number(10),
    thing binary_float
);
-- downgrade
drop table visits;

==== a column of type double
create table visits (
    id number(10),
    thing binary_double
);
-- downgrade
drop table visits;

==== a column of type decimal(12,2)
create table visits (
    id number(10),
    thing number(12,2)
);
-- downgrade
drop table visits;

==== a column of type number(10)
create table visits (
    id number(10),
    thing number(10)
);
-- downgrade
drop table visits;

==== a column of type currency
create table visits (
    id number(10),
    thing number(18,4)
);
-- downgrade
drop table visits;

==== a column of type char(3)
create table visits (
    id number(10),
    thing char(3 char)
);
-- downgrade
drop table visits;

==== a column of type nchar(3)
create table visits (
    id number(10),
    thing nchar(3)
);
-- downgrade
drop table visits;

==== a column of type varchar(50)
create table visits (
    id number(10),
    thing varchar2(50 char)
);
-- downgrade
drop table visits;

==== a column of type nvarchar(50)
create table visits (
    id number(10),
    thing nvarchar2(50)
);
-- downgrade
drop table visits;

==== a column of type longvarchar
create table visits (
    id number(10),
    thing clob
);
-- downgrade
drop table visits;

==== a column of type clob
create table visits (
    id number(10),
    thing clob
);
-- downgrade
drop table visits;

==== a column of type text
create table visits (
    id number(10),
    thing clob
);
-- downgrade
drop table visits;

==== a column of type binary(4)
create table visits (
    id number(10),
    thing raw(4)
);
-- downgrade
drop table visits;

==== a column of type varbinary(40)
create table visits (
    id number(10),
    thing raw(40)
);
-- downgrade
drop table visits;

==== a column of type blob
create table visits (
    id number(10),
    thing blob
);
-- downgrade
drop table visits;

==== a column of type date
create table visits (
    id number(10),
    thing date
);
-- downgrade
drop table visits;

==== a column of type time
create table visits (
    id number(10),
    thing timestamp
);
-- downgrade
drop table visits;

==== a column of type time(3)
create table visits (
    id number(10),
    thing timestamp(3)
);
-- downgrade
drop table visits;

==== a column of type timestamp
create table visits (
    id number(10),
    thing timestamp
);
-- downgrade
drop table visits;

==== a column of type timestamp(3)
create table visits (
    id number(10),
    thing timestamp(3)
);
-- downgrade
drop table visits;

==== a column of type datetime
create table visits (
    id number(10),
    thing timestamp
);
-- downgrade
drop table visits;

==== a column of type timestamp with time zone
create table visits (
    id number(10),
    thing timestamp with time zone
);
-- downgrade
drop table visits;

==== a column of type timestamp(3) with time zone
create table visits (
    id number(10),
    thing timestamp(3) with time zone
);
-- downgrade
drop table visits;

==== a column of type uuid
create table visits (
    id number(10),
    thing raw(16)
);
-- downgrade
drop table visits;

==== a column of type json
create table visits (
    id number(10),
    thing clob
);
-- downgrade
drop table visits;

==== a column of type xml
create table visits (
    id number(10),
    thing xmltype
);
-- downgrade
drop table visits;

==== a column of type java.sql.Types.VARCHAR(20)
create table visits (
    id number(10),
    thing varchar2(20 char)
);
-- downgrade
drop table visits;

==== a column of type java.sql.Types.NUMERIC(9,3)
create table visits (
    id number(10),
    thing number(9,3)
);
-- downgrade
drop table visits;

==== a column of type serial
create table visits (
    id number(10),
    thing number(10) generated by default as identity
);
-- downgrade
drop table visits;

==== a column of type bigserial
create table visits (
    id number(10),
    thing number(19) generated by default as identity
);
-- downgrade
drop table visits;

==== a column of a type that only the database knows
alter table pets add (thing rowid);
-- downgrade
alter table pets drop (thing);

==== upsert
update owners set name = 'Bert' where id = 2;
insert into owners (id, name) select 2, 'Bert' from dual where not exists (select 1 from owners where id = 2);
update owners set name = 'Cid' where id = 3;
insert into owners (id, name) select 3, 'Cid' from dual where not exists (select 1 from owners where id = 3);
-- downgrade
delete from owners where id = 3;
update owners set name = 'Bob' where id = 2;

==== upsert with onlyUpdate in a schemaName
update other.people set c = 4 where a = 1 and b = 2;
update other.people set c = 4 where a = 7 and b = 2;
-- downgrade
update other.people set c = 3;

==== upsert with every kind of value
update pets set tame = 1, born = date '2001-01-01', name = upper('leo'), owner_id = numbers.nextval where id = 3;
insert into pets (id, tame, born, name, owner_id) select 3, 1, date '2001-01-01', upper('leo'), numbers.nextval from dual where not exists (select 1 from pets where id = 3);
-- downgrade
delete from pets where id = 3;

==== loadUpdateData
update owners set name = 'Bert', city = 'Thun' where id = '2';
insert into owners (id, name, city) select '2', 'Bert', 'Thun' from dual where not exists (select 1 from owners where id = '2');
update owners set name = 'Cid', city = null where id = '3';
insert into owners (id, name, city) select '3', 'Cid', null from dual where not exists (select 1 from owners where id = '3');
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
insert into owners (id, name, city) select '3', 'C;id', 'Thun' from dual where not exists (select 1 from owners where id = '3');
-- downgrade
delete from owners where id > 2;

==== loadUpdateData with header, index, name, type, nullPlaceholder, defaultValue and allowUpdate
update owners set name = 'Bert', city = null where id = 2;
insert into owners (id, name, city) select 2, 'Bert', null from dual where not exists (select 1 from owners where id = 2);
update owners set name = 'Cid', city = 'Basle' where id = 3;
insert into owners (id, name, city) select 3, 'Cid', 'Basle' from dual where not exists (select 1 from owners where id = 3);
-- downgrade
delete from owners where id > 2;
update owners set name = 'Bob' where id = 2;

==== loadUpdateData with each kind of default value
update typed set flag = 1, amount = 2.50, on_day = date '2020-02-29', words = upper('x') where id = '3';
insert into typed (id, flag, amount, on_day, words) select '3', 1, 2.50, date '2020-02-29', upper('x') from dual where not exists (select 1 from typed where id = '3');
-- downgrade
delete from typed;

==== loadUpdateData with the next value of a sequence
update typed set flag = numbers.nextval where id = '3';
insert into typed (id, flag) select '3', numbers.nextval from dual where not exists (select 1 from typed where id = '3');
-- downgrade
delete from typed;

