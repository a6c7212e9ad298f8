==== create table with a column
-- create table owners [db/migrations/a.yaml:7:5]
create table owners (
    id int
);

==== create table unless it exists
-- create table owners [db/migrations/a.yaml:7:5]
if object_id(N'[owners]') is null
create table owners (
    id bigint identity(1,1) not null,
    name varchar(100) default N'it''s' not null,
    "group" uniqueidentifier,
    Kind smallint default 3,
    constraint pk_order primary key (id),
    constraint uq_name unique (name, "group"),
    unique (name),
    constraint fk_group foreign key ("group", kind) references other.groups (id, kind) on delete set null on update cascade,
    foreign key (Kind) references kinds,
    constraint ck_name check (length(name) > 2),
    check (id > 0)
);
-- create index ix_name [db/migrations/a.yaml:7:5]
if not exists (select 1 from sys.indexes where object_id = object_id(N'[owners]') and name = N'ix_name')
create index ix_name on owners (name);
-- create index Ix Two [db/migrations/a.yaml:7:5]
if not exists (select 1 from sys.indexes where object_id = object_id(N'[owners]') and name = N'Ix Two')
create unique index "Ix Two" on owners (name desc, "group");
-- comment on table owners [db/migrations/a.yaml:7:5]
declare @schema sysname = schema_name(), @table sysname = N'owners';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table;
declare @remarks nvarchar(3750) = N'orders with \ and ''quotes''';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table;
-- comment on column owners.group [db/migrations/a.yaml:7:5]
declare @schema sysname = schema_name(), @table sysname = N'owners', @column sysname = N'group';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'the group''s key';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== create table with everything, quoted, in a schema
-- create table clinic.Order [db/migrations/a.yaml:7:5]
create table clinic."Order" (
    id bigint identity(1,1) not null,
    name varchar(100) default N'it''s' not null,
    "group" uniqueidentifier,
    Kind smallint default 3,
    constraint pk_order primary key (id),
    constraint uq_name unique (name, "group"),
    unique (name),
    constraint fk_group foreign key ("group", kind) references other.groups (id, kind) on delete set null on update cascade,
    foreign key (Kind) references kinds,
    constraint ck_name check (length(name) > 2),
    check (id > 0)
);
-- create index ix_name [db/migrations/a.yaml:7:5]
create index ix_name on clinic."Order" (name);
-- create index Ix Two [db/migrations/a.yaml:7:5]
create unique index "Ix Two" on clinic."Order" (name desc, "group");
-- comment on table clinic.Order [db/migrations/a.yaml:7:5]
declare @schema sysname = N'clinic', @table sysname = N'Order';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table;
declare @remarks nvarchar(3750) = N'orders with \ and ''quotes''';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table;
-- comment on column clinic.Order.group [db/migrations/a.yaml:7:5]
declare @schema sysname = N'clinic', @table sysname = N'Order', @column sysname = N'group';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'the group''s key';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== create table with identities
-- create table pets [db/migrations/a.yaml:7:5]
create table pets (
    a int identity(100,5),
    b int identity(1,-1),
    c int identity(1,1),
    d bigint default 1
);

==== drop table
-- drop table owners [db/migrations/a.yaml:7:5]
drop table owners;

==== drop table cascade if exists
-- drop foreign keys to clinic.Order [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table ' + quotename(object_schema_name(f.parent_object_id)) + N'.'
    + quotename(object_name(f.parent_object_id)) + N' drop constraint ' + quotename(f.name) + N';'
from sys.foreign_keys f
where f.referenced_object_id = object_id(N'[clinic].[Order]') and f.parent_object_id <> object_id(N'[clinic].[Order]');
exec sys.sp_executesql @sql;
-- drop table clinic.Order [db/migrations/a.yaml:7:5]
drop table if exists clinic."Order";

==== rename table
-- rename table owners [db/migrations/a.yaml:7:5]
declare @old nvarchar(1035) = N'[owners]', @new sysname = N'Humans';
exec sys.sp_rename @old, @new, N'OBJECT';

==== rename table in a schema
-- rename table clinic.Order [db/migrations/a.yaml:7:5]
declare @old nvarchar(1035) = N'[clinic].[Order]', @new sysname = N'orders';
exec sys.sp_rename @old, @new, N'OBJECT';

==== add column
-- add column owners.status [db/migrations/a.yaml:7:5]
alter table owners add status varchar(32) default N'draft' not null;

==== add columns with constraints and remarks
-- add columns to clinic.Order [db/migrations/a.yaml:7:5]
alter table clinic."Order" add status varchar(32) default N'draft' not null, Pet int, constraint fk_pet foreign key (Pet) references pets (id), unique (status), constraint ck_pet check ("Pet" > 0);
-- comment on column clinic.Order.Pet [db/migrations/a.yaml:7:5]
declare @schema sysname = N'clinic', @table sysname = N'Order', @column sysname = N'Pet';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'a pet';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== add the column of a primary key
-- add column owners.id [db/migrations/a.yaml:7:5]
alter table owners add id int, primary key (id);

==== add column with a value for existing rows
-- add column owners.status [db/migrations/a.yaml:7:5]
alter table owners add status varchar(32);
-- comment on column owners.status [db/migrations/a.yaml:7:5]
declare @schema sysname = schema_name(), @table sysname = N'owners', @column sysname = N'status';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'it''s';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
-- fill new columns of owners [db/migrations/a.yaml:7:5]
update owners set status = N'it''s';
-- forbid nulls in owners.status [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column status '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select status from owners', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'status';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- add unique constraint uq [db/migrations/a.yaml:7:5]
alter table owners add constraint uq unique (status);

==== add columns of which one has a value for existing rows
-- add as last columns to clinic.Order [db/migrations/a.yaml:7:5]
alter table clinic."Order" add a int, status varchar(32) default N'draft', Bit bit;
-- fill new columns of clinic.Order [db/migrations/a.yaml:7:5]
update clinic."Order" set status = upper(name), Bit = 1;
-- forbid nulls in clinic.Order.status [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max);
select @sql = N'alter table clinic."Order" alter column status '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select status from clinic."Order"', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[clinic].[Order]') and c.name = N'status';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== add column after
-- add as last column owners.a [db/migrations/a.yaml:7:5]
alter table owners add a int;

==== add column before
-- add as last column owners.a [db/migrations/a.yaml:7:5]
alter table owners add a int;

==== add column at 1
-- add as last column owners.a [db/migrations/a.yaml:7:5]
alter table owners add a int;

==== add column at 2
-- add as last column owners.a [db/migrations/a.yaml:7:5]
alter table owners add a int;

==== add columns with places
-- add as last columns to owners [db/migrations/a.yaml:7:5]
alter table owners add a int, status varchar(32) default N'draft' not null;

==== drop column
-- drop defaults of owners [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'status');
exec sys.sp_executesql @sql;
-- drop column owners.status [db/migrations/a.yaml:7:5]
alter table owners drop column status;

==== drop columns
-- drop defaults of clinic.Order [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table clinic."Order" drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[clinic].[Order]') and c.name in (N'status', N'Pet');
exec sys.sp_executesql @sql;
-- drop columns of clinic.Order [db/migrations/a.yaml:7:5]
alter table clinic."Order" drop column status, Pet;

==== drop columns with a known constraint
-- drop defaults of clinic.Order [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table clinic."Order" drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[clinic].[Order]') and c.name in (N'status', N'Pet');
exec sys.sp_executesql @sql;
-- drop constraint UQ [db/migrations/a.yaml:7:5]
alter table clinic."Order" drop constraint if exists UQ;
-- drop columns of clinic.Order [db/migrations/a.yaml:7:5]
alter table clinic."Order" drop column status, Pet;

==== rename column
-- rename column owners.name [db/migrations/a.yaml:7:5]
declare @old nvarchar(1035) = N'[owners].[name]', @new sysname = N'Full Name';
exec sys.sp_rename @old, @new, N'COLUMN';

==== modify data type
-- change type of owners.name [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column name '
    + N'nvarchar(200)'
    + isnull(N' collate ' + c.collation_name, N'') + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'name';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== add default value
-- drop default of owners.name [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'name');
exec sys.sp_executesql @sql;
-- set default of owners.name [db/migrations/a.yaml:7:5]
alter table owners add default N'x' for name;

==== drop default value
-- drop default of owners.name [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'name');
exec sys.sp_executesql @sql;

==== add not null
-- forbid nulls in owners.name [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column name '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select name from owners', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'name';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== add not null and fill
-- fill nulls in clinic.Order.Name [db/migrations/a.yaml:7:5]
update clinic."Order" set Name = N'?' where Name is null;
-- forbid nulls in clinic.Order.Name [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max);
select @sql = N'alter table clinic."Order" alter column Name '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select Name from clinic."Order"', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[clinic].[Order]') and c.name = N'Name';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== drop not null
-- allow nulls in owners.name [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column name '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select name from owners', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'name';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== alter nothing

==== alter name
-- rename column owners.a [db/migrations/a.yaml:7:5]
declare @old nvarchar(1035) = N'[owners].[a]', @new sysname = N'b';
exec sys.sp_rename @old, @new, N'COLUMN';

==== alter type
-- alter column owners.a [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column a '
    + N'nvarchar(max)'
    + isnull(N' collate ' + c.collation_name, N'') + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'a';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== alter to not null
-- alter column owners.a [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column a '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select a from owners', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'a';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== alter to nullable
-- alter column owners.a [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column a '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select a from owners', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'a';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== alter default
-- drop default of owners.a [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'a');
exec sys.sp_executesql @sql;
-- set default of owners.a [db/migrations/a.yaml:7:5]
alter table owners add default N'draft' for a;

==== alter to no default
-- drop default of owners.a [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'a');
exec sys.sp_executesql @sql;

==== alter remarks
-- comment on column owners.a [db/migrations/a.yaml:7:5]
declare @schema sysname = schema_name(), @table sysname = N'owners', @column sysname = N'a';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'it''s';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== alter to no remarks
-- comment on column owners.a [db/migrations/a.yaml:7:5]
declare @schema sysname = schema_name(), @table sysname = N'owners', @column sysname = N'a';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== alter everything
-- drop default of clinic.Order.A [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table clinic."Order" drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[clinic].[Order]') and c.name in (N'A');
exec sys.sp_executesql @sql;
-- alter column clinic.Order.A [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max);
select @sql = N'alter table clinic."Order" alter column A '
    + N'nvarchar(max)'
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[clinic].[Order]') and c.name = N'A';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- set default of clinic.Order.A [db/migrations/a.yaml:7:5]
alter table clinic."Order" add default N'draft' for A;
-- comment on column clinic.Order.A [db/migrations/a.yaml:7:5]
declare @schema sysname = N'clinic', @table sysname = N'Order', @column sysname = N'A';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'it''s';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
-- rename column clinic.Order.A [db/migrations/a.yaml:7:5]
declare @old nvarchar(1035) = N'[clinic].[Order].[A]', @new sysname = N'b';
exec sys.sp_rename @old, @new, N'COLUMN';

==== alter type and drop default
-- drop default of owners.a [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'a');
exec sys.sp_executesql @sql;
-- alter column owners.a [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column a '
    + N'nvarchar(max)'
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'a';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== alter default of a bit
-- drop default of owners.a [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'a');
exec sys.sp_executesql @sql;
-- set default of owners.a [db/migrations/a.yaml:7:5]
alter table owners add default 1 for a;

==== add primary key
-- forbid nulls in owners.id [db/migrations/a.yaml:7:5]
if columnproperty(object_id(N'[owners]'), N'id', 'AllowsNull') = 1
begin
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select id from owners', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
end;
-- forbid nulls in owners.Part [db/migrations/a.yaml:7:5]
if columnproperty(object_id(N'[owners]'), N'Part', 'AllowsNull') = 1
begin
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column Part '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select Part from owners', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'Part';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
end;
-- add primary key pk_owners [db/migrations/a.yaml:7:5]
alter table owners add constraint pk_owners primary key (id, Part);

==== add primary key without a name
-- forbid nulls in clinic.Order.id [db/migrations/a.yaml:7:5]
if columnproperty(object_id(N'[clinic].[Order]'), N'id', 'AllowsNull') = 1
begin
declare @sql nvarchar(max);
select @sql = N'alter table clinic."Order" alter column id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select id from clinic."Order"', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[clinic].[Order]') and c.name = N'id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
end;
-- add primary key to clinic.Order [db/migrations/a.yaml:7:5]
alter table clinic."Order" add primary key (id);

==== drop primary key
-- drop primary key pk_owners [db/migrations/a.yaml:7:5]
alter table owners drop constraint pk_owners;

==== drop primary key without a name
-- drop primary key of clinic.Order [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max);
select @sql = N'alter table clinic."Order" drop constraint ' + quotename(k.name)
from sys.key_constraints k
where k.parent_object_id = object_id(N'[clinic].[Order]') and k.type = 'PK';
if @sql is null throw 50000, N'The table has no primary key, or doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== drop primary key of a hostile table
-- drop primary key of a'$migrate$ \ %s [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max);
select @sql = N'alter table "a''$migrate$ \ %s" drop constraint ' + quotename(k.name)
from sys.key_constraints k
where k.parent_object_id = object_id(N'[a''$migrate$ \ %s]') and k.type = 'PK';
if @sql is null throw 50000, N'The table has no primary key, or doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== add unique constraint
-- add unique constraint uq_name [db/migrations/a.yaml:7:5]
alter table owners add constraint uq_name unique (name, Part);

==== add deferrable unique constraint
-- refused: db/migrations/a.yaml:7:5: The constraint 'uq_name' is deferrable, and SQL Server has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.

==== drop unique constraint
-- drop unique constraint UQ name [db/migrations/a.yaml:7:5]
alter table clinic."Order" drop constraint "UQ name";

==== add foreign key
-- add foreign key fk_owner [db/migrations/a.yaml:7:5]
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id);

==== add foreign key with NO_ACTION
-- add foreign key fk [db/migrations/a.yaml:7:5]
alter table pets add constraint fk foreign key (a) references owners;

==== add foreign key with RESTRICT
-- refused: db/migrations/a.yaml:7:5: The foreign key 'fk' has the action RESTRICT, which SQL Server doesn't know. Leave the action out: NO ACTION is checked at once there, as RESTRICT is.

==== add foreign key with CASCADE
-- add foreign key fk [db/migrations/a.yaml:7:5]
alter table pets add constraint fk foreign key (a) references owners on delete cascade on update cascade;

==== add foreign key with SET_NULL
-- add foreign key fk [db/migrations/a.yaml:7:5]
alter table pets add constraint fk foreign key (a) references owners on delete set null on update set null;

==== add foreign key with SET_DEFAULT
-- add foreign key fk [db/migrations/a.yaml:7:5]
alter table pets add constraint fk foreign key (a) references owners on delete set default on update set default;

==== add deferred foreign key
-- refused: db/migrations/a.yaml:7:5: The constraint 'fk_owner' is deferrable, and SQL Server has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.

==== drop foreign key
-- drop foreign key fk_owner [db/migrations/a.yaml:7:5]
alter table pets drop constraint fk_owner;

==== create index
-- create index ix_name [db/migrations/a.yaml:7:5]
create index ix_name on clinic."Order" (name, Part);

==== create unique index
-- create index Uq [db/migrations/a.yaml:7:5]
create unique index Uq on owners (name desc);

==== drop index
-- drop index ix_name [db/migrations/a.yaml:7:5]
drop index ix_name on owners;

==== drop index in a schema
-- drop index Ix [db/migrations/a.yaml:7:5]
drop index Ix on clinic."Order";

==== create sequence
-- create sequence numbers [db/migrations/a.yaml:7:5]
create sequence numbers start with 1 minvalue 1;

==== create sequence with everything
-- create sequence clinic.Numbers [db/migrations/a.yaml:7:5]
create sequence clinic.Numbers as int start with 5 increment by -2 minvalue -100 maxvalue 100 cache 20 cycle;

==== drop sequence
-- drop sequence numbers [db/migrations/a.yaml:7:5]
drop sequence numbers;

==== insert a row
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (id, Name) values
    (1, N'Ann');

==== insert two rows
-- insert 2 rows into clinic.Order [db/migrations/a.yaml:7:5]
insert into clinic."Order" (id, name) values
    (1, N'Ann'),
    (1, N'Ann');

==== insert 501 rows
-- insert 500 rows into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    … 499 lines …
    (1);
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (1);

==== update rows
-- update rows of owners [db/migrations/a.yaml:7:5]
update owners set a = null, B = a + 1 where id = 3;

==== update all rows
-- update rows of clinic.Order [db/migrations/a.yaml:7:5]
update clinic."Order" set a = 2;

==== upsert a row
-- update rows of owners [db/migrations/a.yaml:7:5]
update owners set Name = N'Ann' where id = 1;
-- insert a missing row into owners [db/migrations/a.yaml:7:5]
insert into owners (id, Name) select 1, N'Ann' where not exists (select 1 from owners where id = 1);

==== upsert rows by two columns
-- insert a missing row into clinic.Order [db/migrations/a.yaml:7:5]
insert into clinic."Order" (id, Name) select 1, N'Ann' where not exists (select 1 from clinic."Order" where id = 1 and Name = N'Ann');
-- insert a missing row into clinic.Order [db/migrations/a.yaml:7:5]
insert into clinic."Order" (id, Name) select 1, N'Ann' where not exists (select 1 from clinic."Order" where id = 1 and Name = N'Ann');

==== update rows by a key alone
-- update rows of owners [db/migrations/a.yaml:7:5]
update owners set id = 1 where Name = N'Ann';

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
    (N'it''s a \ and "this" -- /* ünï 🐘
$$');

==== value: empty text
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (N'');

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
    (1);

==== value: untruth
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (0);

==== value: date
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (cast(N'2026-11-22' as date));

==== value: time
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (cast(N'10:15:30' as time));

==== value: time with an offset
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (cast(N'10:15:30 +02:00' as datetimeoffset));

==== value: timestamp
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (cast(N'2026-11-22 10:15:30.5' as datetime2));

==== value: timestamp with an offset
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (cast(N'2026-11-22 10:15:30 -05:00' as datetimeoffset));

==== value: timestamp in UTC
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (cast(N'2026-11-22 10:15:00 +00:00' as datetimeoffset));

==== value: hostile timestamp
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (cast(N'now''; drop table x' as datetime2));

==== value: expression
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (current_timestamp);

==== value: next value
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (next value for clinic."Num'bers");

==== value: null
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (null);

==== value: text with NUL
-- refused: db/migrations/a.yaml:7:5: A text value contains the character NUL (U+0000). Take it out, or store the value as binary data.

==== value: half a character
-- refused: db/migrations/a.yaml:7:5: A text value contains half of a surrogate pair, which is no character. Take it out, or store the value as binary data.

==== default of json
-- drop default of owners.a [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'a');
exec sys.sp_executesql @sql;
-- set default of owners.a [db/migrations/a.yaml:7:5]
alter table owners add default N'{"a": 1}' for a;

==== default of bit
-- drop default of owners.a [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'a');
exec sys.sp_executesql @sql;
-- set default of owners.a [db/migrations/a.yaml:7:5]
alter table owners add default 0 for a;

==== default of timestamp
-- drop default of owners.a [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'a');
exec sys.sp_executesql @sql;
-- set default of owners.a [db/migrations/a.yaml:7:5]
alter table owners add default current_timestamp for a;

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
declare @old nvarchar(1035) = N'[owners]', @new sysname = N'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn';
exec sys.sp_rename @old, @new, N'OBJECT';

==== name of 64 bytes
-- rename table owners [db/migrations/a.yaml:7:5]
declare @old nvarchar(1035) = N'[owners]', @new sysname = N'üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü';
exec sys.sp_rename @old, @new, N'OBJECT';

==== name of 256 characters
-- refused: db/migrations/a.yaml:7:5: The name 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…' is longer than the 128 characters that SQL Server holds. Choose another name.

==== name of 257 characters
-- refused: db/migrations/a.yaml:7:5: The name 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…' is longer than the 128 characters that SQL Server holds. Choose another name.

==== type with SQL in it
-- refused: db/migrations/a.yaml:7:5: The type 'varchar(1 drop)' has arguments that aren't one or two numbers. Write it as in 'varchar(100)' or 'decimal(12,2)'.

==== type of Java
-- refused: db/migrations/a.yaml:7:5: The type 'java.lang.Thread' has no counterpart in a database. Use a portable type such as 'varchar(255)' or a type of the database.

==== type of the database
-- change type of owners.a [db/migrations/a.yaml:7:5]
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column a '
    + N'Geometry(Point,4326)'
    + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'a';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== one statement
-- run sql [db/migrations/a.yaml:7:5]
select 1;

==== two statements
-- run sql [db/migrations/a.yaml:7:5]
insert into a values (';');

-- the second
delete from a;;

==== nothing but comments
-- run sql [db/migrations/a.yaml:8]
-- nothing
;
/* at all */;;

==== stripped
-- run sql [db/migrations/a.yaml:7:5]
select 
 1;;

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
-- run sql [db/migrations/a.yaml:7:5]
create index concurrently ix on a (b);
select 1;

==== copy with data
-- refused: db/migrations/a.yaml:8: The string that starts in line 2 of the SQL is never closed. Close it with '''.

==== unclosed string
-- refused: db/migrations/a.yaml:8: The string that starts in line 2 of the SQL is never closed. Close it with '''.

==== create index concurrently
-- create index ix_name [db/migrations/c.yaml:5:3]
create index ix_name on owners (name);

==== drop index concurrently
-- drop index Ix [db/migrations/c.yaml:5:3]
drop index Ix on clinic."Order";

==== create index over an expression
-- refused: db/migrations/c.yaml:5:3: SQL Server has no index over an expression. Leave that out, or keep the change to other databases with 'dbms'.

==== create index over a part of the rows
-- create index ix [db/migrations/c.yaml:5:3]
create unique index ix on owners (name) where name is not null;

==== create index with included columns
-- create index ix [db/migrations/c.yaml:5:3]
create index ix on owners (name) include (Part, id);

==== create index with an access method
-- refused: db/migrations/c.yaml:5:3: SQL Server has no index with an access method. Leave that out, or keep the change to other databases with 'dbms'.

==== rename index
-- rename index ix_a [db/migrations/c.yaml:5:3]
declare @old nvarchar(1035) = N'[clinic].[Order].[ix_a]', @new sysname = N'Ix B';
exec sys.sp_rename @old, @new, N'INDEX';

==== add check
-- add check ck [db/migrations/c.yaml:5:3]
alter table owners add constraint ck check (id > 0);

==== add check without a name
-- add check to clinic.Order [db/migrations/c.yaml:5:3]
alter table clinic."Order" add check (id > 0);

==== drop check
-- drop check Ck [db/migrations/c.yaml:5:3]
alter table clinic."Order" drop constraint Ck;

==== drop all foreign keys
-- drop foreign keys of clinic.Order [db/migrations/c.yaml:5:3]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table clinic."Order" drop constraint ' + quotename(f.name) + N';'
from sys.foreign_keys f
where f.parent_object_id = object_id(N'[clinic].[Order]');
exec sys.sp_executesql @sql;

==== set table remarks
-- comment on table clinic.Order [db/migrations/c.yaml:5:3]
declare @schema sysname = N'clinic', @table sysname = N'Order';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table;
declare @remarks nvarchar(3750) = N'it''s';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table;

==== drop table remarks
-- comment on table owners [db/migrations/c.yaml:5:3]
declare @schema sysname = schema_name(), @table sysname = N'owners';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table;

==== set column remarks
-- comment on column clinic.Order.Name [db/migrations/c.yaml:5:3]
declare @schema sysname = N'clinic', @table sysname = N'Order', @column sysname = N'Name';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'it''s';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== drop column remarks
-- comment on column owners.name [db/migrations/c.yaml:5:3]
declare @schema sysname = schema_name(), @table sysname = N'owners', @column sysname = N'name';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== add auto increment
-- refused: db/migrations/c.yaml:5:3: The column 'id' can't become an identity on SQL Server, where a column is created as one. Add a new column with 'autoIncrement', or use a sequence as the default.

==== add auto increment from 100
-- refused: db/migrations/c.yaml:5:3: The column 'Id' can't become an identity on SQL Server, where a column is created as one. Add a new column with 'autoIncrement', or use a sequence as the default.

==== merge columns
-- add column owners.name [db/migrations/c.yaml:5:3]
alter table owners add name varchar(40);
-- update rows of owners [db/migrations/c.yaml:5:3]
update owners set name = first + N' it''s ' + Last;
-- drop defaults of owners [db/migrations/c.yaml:5:3]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'first', N'Last');
exec sys.sp_executesql @sql;
-- drop columns of owners [db/migrations/c.yaml:5:3]
alter table owners drop column first, Last;

==== merge columns with nothing between
-- add column clinic.Order.C [db/migrations/c.yaml:5:3]
alter table clinic."Order" add C varchar(40);
-- update rows of clinic.Order [db/migrations/c.yaml:5:3]
update clinic."Order" set C = a + b;
-- drop defaults of clinic.Order [db/migrations/c.yaml:5:3]
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table clinic."Order" drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[clinic].[Order]') and c.name in (N'a', N'b');
exec sys.sp_executesql @sql;
-- drop columns of clinic.Order [db/migrations/c.yaml:5:3]
alter table clinic."Order" drop column a, b;

==== add lookup table
-- create table clinic.kinds [db/migrations/c.yaml:5:3]
create table clinic.kinds (
    kind varchar(40) not null,
    primary key (kind)
);
-- run sql [db/migrations/c.yaml:5:3]
insert into clinic.kinds (kind) select distinct Kind from clinic."Order" where Kind is not null;
-- add foreign key fk_kind [db/migrations/c.yaml:5:3]
alter table clinic."Order" add constraint fk_kind foreign key (Kind) references clinic.kinds (kind);

==== alter sequence
-- alter sequence clinic.Numbers [db/migrations/c.yaml:5:3]
alter sequence clinic.Numbers increment by 2;

==== alter everything of a sequence
-- refused: db/migrations/c.yaml:5:3: The sequence 'clinic.Numbers' can't get another type on SQL Server. Drop it and create it again, or leave the type out.

==== alter sequence not to cycle
-- alter sequence clinic.Numbers [db/migrations/c.yaml:5:3]
alter sequence clinic.Numbers no cycle;

==== rename sequence
-- rename sequence clinic.Numbers [db/migrations/c.yaml:5:3]
declare @old nvarchar(1035) = N'[clinic].[Numbers]', @new sysname = N'N 2';
exec sys.sp_rename @old, @new, N'OBJECT';

==== create schema
-- create schema Clinic [db/migrations/c.yaml:5:3]
create schema Clinic;

==== create schema unless it exists
-- create schema clinic [db/migrations/c.yaml:5:3]
if schema_id(N'clinic') is null exec (N'create schema clinic');

==== drop schema
-- drop schema Clinic [db/migrations/c.yaml:5:3]
drop schema Clinic;

==== drop schema cascade if exists
-- refused: db/migrations/c.yaml:5:3: SQL Server has no statement that drops a schema with everything in it. Drop what is in the schema first.

==== create enum type
-- refused: db/migrations/c.yaml:5:3: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== create enum type in a schema
-- refused: db/migrations/c.yaml:5:3: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== drop enum type
-- refused: db/migrations/c.yaml:5:3: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== drop enum type if exists
-- refused: db/migrations/c.yaml:5:3: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== add enum value
-- refused: db/migrations/c.yaml:5:3: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== add enum value before
-- refused: db/migrations/c.yaml:5:3: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== add enum value after if it isn't there
-- refused: db/migrations/c.yaml:5:3: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== rename enum value
-- refused: db/migrations/c.yaml:5:3: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== rename enum type
-- refused: db/migrations/c.yaml:5:3: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== add column of an enum type
-- add column owners.a [db/migrations/c.yaml:5:3]
alter table owners add a clinic."Mood 2";

==== create view
-- create view clinic.Order [db/migrations/c.yaml:5:3]
create view clinic."Order" as
select id from owners;

==== create or replace view
-- create view owners [db/migrations/c.yaml:5:3]
create or alter view owners as
select id from owners;
-- comment on view owners [db/migrations/c.yaml:5:3]
declare @schema sysname = schema_name(), @table sysname = N'owners';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'VIEW', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'VIEW', @table;
declare @remarks nvarchar(3750) = N'it''s';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'VIEW', @table;

==== create view by its full definition
-- create view owners [db/migrations/c.yaml:5:3]
CREATE VIEW owners AS select id from owners;

==== replace view by its full definition
-- create view owners [db/migrations/c.yaml:5:3]
create or alter VIEW owners AS select id from owners;

==== rename view
-- rename view clinic.Order [db/migrations/c.yaml:5:3]
declare @old nvarchar(1035) = N'[clinic].[Order]', @new sysname = N'Orders';
exec sys.sp_rename @old, @new, N'OBJECT';

==== drop view
-- drop view clinic.Order [db/migrations/c.yaml:5:3]
drop view clinic."Order";

==== drop view if exists
-- drop view owners [db/migrations/c.yaml:5:3]
drop view if exists owners;

==== create Procedure
-- run sql [db/migrations/c.yaml:5:3]
CREATE Procedure x;
-- its text;;

==== replace Procedure
-- run sql [db/migrations/c.yaml:5:3]
create or alter Procedure x;
-- its text;;

==== drop Procedure
-- drop procedure clinic.Order [db/migrations/c.yaml:5:3]
drop procedure clinic."Order";

==== create Function
-- run sql [db/migrations/c.yaml:5:3]
CREATE Function x;
-- its text;;

==== replace Function
-- run sql [db/migrations/c.yaml:5:3]
create or alter Function x;
-- its text;;

==== drop Function
-- drop function clinic.Order [db/migrations/c.yaml:5:3]
drop function clinic."Order";

==== create Trigger
-- run sql [db/migrations/c.yaml:5:3]
CREATE Trigger x;
-- its text;;

==== replace Trigger
-- run sql [db/migrations/c.yaml:5:3]
create or alter Trigger x;
-- its text;;

==== drop Trigger
-- drop trigger clinic.Order [db/migrations/c.yaml:5:3]
drop trigger clinic."Order";

==== replace what replaces
-- run sql [db/migrations/c.yaml:5:3]
create or alter function x;

==== replace what is altered
-- refused: db/migrations/c.yaml:5:3: The text of 'createFunction' doesn't start with 'create', so it can't replace. Start it with 'create', or write the replacement into it and leave 'replaceIfExists' out.

==== drop function by arguments
-- refused: db/migrations/c.yaml:5:3: 'owners' is dropped by its arguments, and SQL Server knows it by its name alone. Leave the arguments out.

==== drop trigger of a table
-- drop trigger clinic.t [db/migrations/c.yaml:5:3]
drop trigger clinic.t;

==== output

==== stop

==== empty

==== tag database
