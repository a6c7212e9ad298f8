==== modifyDataType
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column city '
    + N'varchar(100)'
    + isnull(N' collate ' + c.collation_name, N'') + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'city';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column city '
    + N'varchar(30)'
    + isnull(N' collate ' + c.collation_name, N'') + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'city';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== modifyDataType in a schemaName
declare @sql nvarchar(max);
select @sql = N'alter table other.visits alter column note '
    + N'varchar(40)'
    + isnull(N' collate ' + c.collation_name, N'') + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[other].[visits]') and c.name = N'note';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table other.visits alter column note '
    + N'varchar(20)'
    + isnull(N' collate ' + c.collation_name, N'') + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[other].[visits]') and c.name = N'note';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== modifyDataType keeps not null and default
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column Part '
    + N'bigint'
    + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'Part';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column Part '
    + N'int'
    + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'Part';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== modifyDataType keeps remarks
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column city '
    + N'varchar(100)'
    + isnull(N' collate ' + c.collation_name, N'') + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'city';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column city '
    + N'varchar(30)'
    + isnull(N' collate ' + c.collation_name, N'') + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'city';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== modifyDataType of a number into text
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column owner_id '
    + N'varchar(30)'
    + isnull(N' collate ' + c.collation_name, N'') + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'owner_id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'owner_id');
exec sys.sp_executesql @sql;
alter table pets drop column owner_id;
alter table pets add owner_id bigint;

==== addDefaultValue with a text
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'city');
exec sys.sp_executesql @sql;
alter table owners add default N'it''s Berne' for city;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'city');
exec sys.sp_executesql @sql;

==== addDefaultValue in a schemaName
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table other.visits drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[other].[visits]') and c.name in (N'note');
exec sys.sp_executesql @sql;
alter table other.visits add default N'none' for note;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table other.visits drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[other].[visits]') and c.name in (N'note');
exec sys.sp_executesql @sql;

==== addDefaultValue with columnDataType
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'city');
exec sys.sp_executesql @sql;
alter table owners add default N'Berne' for city;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'city');
exec sys.sp_executesql @sql;

==== addDefaultValue with defaultValueNumeric
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'owner_id');
exec sys.sp_executesql @sql;
alter table pets add default 1 for owner_id;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'owner_id');
exec sys.sp_executesql @sql;

==== addDefaultValue with defaultValueBoolean
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'tame');
exec sys.sp_executesql @sql;
alter table pets add default 1 for tame;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'tame');
exec sys.sp_executesql @sql;

==== addDefaultValue with defaultValueDate
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'born');
exec sys.sp_executesql @sql;
alter table pets add default cast(N'2020-02-29' as date) for born;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'born');
exec sys.sp_executesql @sql;

==== addDefaultValue with defaultValueComputed
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'seen');
exec sys.sp_executesql @sql;
alter table pets add default current_timestamp for seen;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'seen');
exec sys.sp_executesql @sql;

==== addDefaultValue with defaultValueSequenceNext
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'owner_id');
exec sys.sp_executesql @sql;
alter table pets add default next value for numbers for owner_id;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'owner_id');
exec sys.sp_executesql @sql;

==== dropDefaultValue
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'Part');
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'Part');
exec sys.sp_executesql @sql;
alter table owners add default 1 for Part;

==== dropDefaultValue in a schemaName
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table other.visits drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[other].[visits]') and c.name in (N'note');
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table other.visits drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[other].[visits]') and c.name in (N'note');
exec sys.sp_executesql @sql;
alter table other.visits add default N'none' for note;

==== dropDefaultValue with columnDataType
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'Part');
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'Part');
exec sys.sp_executesql @sql;
alter table owners add default 1 for Part;

==== addNotNullConstraint
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column owner_id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select owner_id from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'owner_id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column owner_id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select owner_id from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'owner_id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== addNotNullConstraint in a schemaName
declare @sql nvarchar(max);
select @sql = N'alter table other.visits alter column note '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select note from other.visits', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[other].[visits]') and c.name = N'note';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table other.visits alter column note '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select note from other.visits', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[other].[visits]') and c.name = N'note';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== addNotNullConstraint with columnDataType
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column name '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select name from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'name';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column name '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select name from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'name';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== addNotNullConstraint with defaultNullValue
update owners set city = N'it''s unknown' where city is null;
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column city '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select city from owners', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'city';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column city '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select city from owners', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'city';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== addNotNullConstraint with defaultNullValueDate
update pets set born = cast(N'2000-01-01' as date) where born is null;
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column born '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select born from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'born';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column born '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select born from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'born';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== addNotNullConstraint with defaultNullValueNumeric
update pets set owner_id = 2 where owner_id is null;
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column owner_id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select owner_id from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'owner_id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column owner_id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select owner_id from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'owner_id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== addNotNullConstraint with defaultNullValueBoolean
update pets set tame = 1 where tame is null;
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column tame '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select tame from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'tame';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column tame '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select tame from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'tame';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== addNotNullConstraint with defaultNullValueComputed
update owners set city = upper(name) where city is null;
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column city '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select city from owners', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'city';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column city '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select city from owners', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'city';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== addNotNullConstraint with defaultNullValueSequenceNext
update pets set owner_id = next value for numbers where owner_id is null;
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column owner_id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select owner_id from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'owner_id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column owner_id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select owner_id from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'owner_id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== addNotNullConstraint keeps default and remarks
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column name '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select name from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'name';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column name '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select name from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'name';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== dropNotNullConstraint
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
-- downgrade
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

==== dropNotNullConstraint in a schemaName
declare @sql nvarchar(max);
select @sql = N'alter table other.visits alter column note '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select note from other.visits', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[other].[visits]') and c.name = N'note';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table other.visits alter column note '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select note from other.visits', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[other].[visits]') and c.name = N'note';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== dropNotNullConstraint with columnDataType
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column Part '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select Part from owners', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'Part';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
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

==== setColumnRemarks
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'born';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'It''s \ the "day"';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
-- downgrade
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'born';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== setColumnRemarks in a schemaName
declare @schema sysname = N'other', @table sysname = N'visits', @column sysname = N'note';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'new';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
-- downgrade
declare @schema sysname = N'other', @table sysname = N'visits', @column sysname = N'note';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== setColumnRemarks with columnDataType
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'born';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'the day';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
-- downgrade
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'born';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== setColumnRemarks that replaces others
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'born';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'new';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
-- downgrade
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'born';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'old';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== setColumnRemarks without remarks
declare @schema sysname = schema_name(), @table sysname = N'owners', @column sysname = N'Part';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
-- downgrade
declare @schema sysname = schema_name(), @table sysname = N'owners', @column sysname = N'Part';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'old';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== addAutoIncrement
-- refused: The column 'id' can't become an identity on SQL Server, where a column is created as one. Add a new column with 'autoIncrement', or use a sequence as the default.
-- downgrade
-- irreversible

==== addAutoIncrement in a schemaName
-- refused: The column 'id' can't become an identity on SQL Server, where a column is created as one. Add a new column with 'autoIncrement', or use a sequence as the default.
-- downgrade
drop table other.visits;
create table other.visits (
    id bigint not null,
    constraint pk_visits primary key (id)
);

==== addAutoIncrement with startWith and incrementBy
-- refused: The column 'id' can't become an identity on SQL Server, where a column is created as one. Add a new column with 'autoIncrement', or use a sequence as the default.
insert into pets (name) values
    (N'Leo');
-- downgrade
-- irreversible

==== addAutoIncrement with generationType
-- refused: The column 'id' can't become an identity on SQL Server, where a column is created as one. Add a new column with 'autoIncrement', or use a sequence as the default.
-- downgrade
-- irreversible

==== alterColumn with a type
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column city '
    + N'varchar(100)'
    + isnull(N' collate ' + c.collation_name, N'') + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'city';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column city '
    + N'varchar(30)'
    + isnull(N' collate ' + c.collation_name, N'') + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'city';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== alterColumn with newDataType
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column city '
    + N'varchar(100)'
    + isnull(N' collate ' + c.collation_name, N'') + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'city';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column city '
    + N'varchar(30)'
    + isnull(N' collate ' + c.collation_name, N'') + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'city';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== alterColumn in a schemaName
declare @sql nvarchar(max);
select @sql = N'alter table other.visits alter column note '
    + N'varchar(40)'
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[other].[visits]') and c.name = N'note';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table other.visits alter column note '
    + N'varchar(20)'
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[other].[visits]') and c.name = N'note';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== alterColumn with a name
declare @old nvarchar(1035) = N'[owners].[city]', @new sysname = N'Home town';
exec sys.sp_rename @old, @new, N'COLUMN';
-- downgrade
declare @old nvarchar(1035) = N'[owners].[Home town]', @new sysname = N'city';
exec sys.sp_rename @old, @new, N'COLUMN';

==== alterColumn with newColumnName
declare @old nvarchar(1035) = N'[owners].[city]', @new sysname = N'town';
exec sys.sp_rename @old, @new, N'COLUMN';
-- downgrade
declare @old nvarchar(1035) = N'[owners].[town]', @new sysname = N'city';
exec sys.sp_rename @old, @new, N'COLUMN';

==== alterColumn into nullable
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
-- downgrade
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

==== alterColumn into not nullable
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column name '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select name from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'name';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column name '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select name from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'name';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== alterColumn with defaultValue
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'city');
exec sys.sp_executesql @sql;
alter table owners add default N'Berne' for city;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'city');
exec sys.sp_executesql @sql;

==== alterColumn with defaultValueNumeric
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'Part');
exec sys.sp_executesql @sql;
alter table owners add default 5 for Part;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'Part');
exec sys.sp_executesql @sql;
alter table owners add default 1 for Part;

==== alterColumn with defaultValueBoolean
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'tame');
exec sys.sp_executesql @sql;
alter table pets add default 0 for tame;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'tame');
exec sys.sp_executesql @sql;

==== alterColumn with defaultValueDate
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'born');
exec sys.sp_executesql @sql;
alter table pets add default cast(N'2020-02-29' as date) for born;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'born');
exec sys.sp_executesql @sql;

==== alterColumn with defaultValueComputed
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'seen');
exec sys.sp_executesql @sql;
alter table pets add default current_timestamp for seen;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'seen');
exec sys.sp_executesql @sql;

==== alterColumn with defaultValueSequenceNext
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'owner_id');
exec sys.sp_executesql @sql;
alter table pets add default next value for numbers for owner_id;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'owner_id');
exec sys.sp_executesql @sql;

==== alterColumn with dropDefault
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'Part');
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'Part');
exec sys.sp_executesql @sql;
alter table owners add default 1 for Part;

==== alterColumn with null as the default
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'Part');
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'Part');
exec sys.sp_executesql @sql;
alter table owners add default 1 for Part;

==== alterColumn with remarks
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'born';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'the day';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
-- downgrade
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'born';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== alterColumn with null as remarks
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'born';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
-- downgrade
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'born';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'old';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== alterColumn with everything at once
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'name');
exec sys.sp_executesql @sql;
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column name '
    + N'varchar(100)'
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'name';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
alter table pets add default N'Rex' for name;
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'name';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'what it hears';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @old nvarchar(1035) = N'[pets].[name]', @new sysname = N'Called';
exec sys.sp_rename @old, @new, N'COLUMN';
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'Called');
exec sys.sp_executesql @sql;
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column Called '
    + N'varchar(30)'
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'Called';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'Called';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @old nvarchar(1035) = N'[pets].[Called]', @new sysname = N'name';
exec sys.sp_rename @old, @new, N'COLUMN';

==== alterColumn with existingType and existingNullable
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column name '
    + N'varchar(100)'
    + isnull(N' collate ' + c.collation_name, N'') + N' null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'name';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column name '
    + N'varchar(30)'
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'name';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== alterColumn with existingDefaultValue
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'city');
exec sys.sp_executesql @sql;
alter table owners add default N'Basle' for city;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'city');
exec sys.sp_executesql @sql;
alter table owners add default N'Berne' for city;

==== alterColumn with existingDefaultValueNumeric
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'Part');
exec sys.sp_executesql @sql;
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column Part '
    + N'bigint'
    + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'Part';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
alter table owners add default 2 for Part;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'Part');
exec sys.sp_executesql @sql;
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column Part '
    + N'int'
    + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'Part';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
alter table owners add default 1 for Part;

==== alterColumn with existingDefaultValueBoolean
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'tame');
exec sys.sp_executesql @sql;
alter table pets add default 0 for tame;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'tame');
exec sys.sp_executesql @sql;
alter table pets add default 1 for tame;

==== alterColumn with existingDefaultValueDate
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'born');
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'born');
exec sys.sp_executesql @sql;
alter table pets add default cast(N'2020-02-29' as date) for born;

==== alterColumn with existingDefaultValueComputed
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'seen');
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'seen');
exec sys.sp_executesql @sql;
alter table pets add default current_timestamp for seen;

==== alterColumn with existingDefaultValueSequenceNext
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'owner_id');
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'owner_id');
exec sys.sp_executesql @sql;
alter table pets add default next value for numbers for owner_id;

==== alterColumn with existingRemarks
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'born';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'new';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
-- downgrade
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'born';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'old';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== alterColumn with existingAutoIncrement
declare @sql nvarchar(max);
select @sql = N'alter table visits alter column id '
    + N'bigint'
    + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[visits]') and c.name = N'id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table visits alter column id '
    + N'int'
    + iif(c.is_nullable = 1, N' null', N' not null')
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[visits]') and c.name = N'id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== alterColumn with existingGenerationType, existingStartWith and existingIncrementBy
declare @schema sysname = schema_name(), @table sysname = N'visits', @column sysname = N'id';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'numbered';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
-- downgrade
declare @schema sysname = schema_name(), @table sysname = N'visits', @column sysname = N'id';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== addColumn
alter table owners add phone varchar(20);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'phone');
exec sys.sp_executesql @sql;
alter table owners drop column phone;

==== addColumn of several
alter table owners add phone varchar(20), age int default 18;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'phone', N'age');
exec sys.sp_executesql @sql;
alter table owners drop column phone, age;

==== addColumn in a schemaName
alter table other.visits add note varchar(20);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table other.visits drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[other].[visits]') and c.name in (N'note');
exec sys.sp_executesql @sql;
alter table other.visits drop column note;

==== addColumn whose name needs quotes
alter table owners add "Phone ""1""" varchar(20);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'Phone "1"');
exec sys.sp_executesql @sql;
alter table owners drop column "Phone ""1""";

==== addColumn with remarks
alter table owners add phone varchar(20);
declare @schema sysname = schema_name(), @table sysname = N'owners', @column sysname = N'phone';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'It''s private';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'phone');
exec sys.sp_executesql @sql;
alter table owners drop column phone;

==== addColumn that isn't nullable
alter table owners add state varchar(20) default N'new' not null;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'state');
exec sys.sp_executesql @sql;
alter table owners drop column state;

==== addColumn with a text as defaultValue
alter table owners add state varchar(20) default N'it''s \ new';
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'state');
exec sys.sp_executesql @sql;
alter table owners drop column state;

==== addColumn with defaultValueNumeric
alter table owners add debt decimal(8,2) default 1.50;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'debt');
exec sys.sp_executesql @sql;
alter table owners drop column debt;

==== addColumn with defaultValueBoolean
alter table owners add active bit default 1;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'active');
exec sys.sp_executesql @sql;
alter table owners drop column active;

==== addColumn with defaultValueDate
alter table owners add since date default cast(N'2020-02-29' as date);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'since');
exec sys.sp_executesql @sql;
alter table owners drop column since;

==== addColumn with defaultValueComputed
alter table owners add since datetime2 default current_timestamp;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'since');
exec sys.sp_executesql @sql;
alter table owners drop column since;

==== addColumn with defaultValueSequenceNext
alter table owners add number bigint default next value for numbers;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'number');
exec sys.sp_executesql @sql;
alter table owners drop column number;

==== addColumn with autoIncrement
alter table visits add id bigint identity(1,1) not null, primary key (id);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table visits drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[visits]') and c.name in (N'id');
exec sys.sp_executesql @sql;
alter table visits drop column id;

==== addColumn with startWith and incrementBy
alter table visits add id bigint identity(100,5) not null, primary key (id);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table visits drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[visits]') and c.name in (N'id');
exec sys.sp_executesql @sql;
alter table visits drop column id;

==== addColumn with generationType
alter table visits add id bigint identity(1,1) not null, primary key (id);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table visits drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[visits]') and c.name in (N'id');
exec sys.sp_executesql @sql;
alter table visits drop column id;

==== addColumn with a primaryKey
alter table visits add id bigint not null, constraint pk_visits primary key (id);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table visits drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[visits]') and c.name in (N'id');
exec sys.sp_executesql @sql;
alter table visits drop constraint if exists pk_visits;
alter table visits drop column id;

==== addColumn with a unique constraint without a name
alter table owners add phone varchar(20), unique (phone);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'phone');
exec sys.sp_executesql @sql;
alter table owners drop column phone;

==== addColumn with a uniqueConstraintName
alter table owners add phone varchar(20), constraint uq_phone unique (phone);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'phone');
exec sys.sp_executesql @sql;
alter table owners drop constraint if exists uq_phone;
alter table owners drop column phone;

==== addColumn that references a table
alter table owners add favourite bigint, constraint fk_favourite foreign key (favourite) references pets (id);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'favourite');
exec sys.sp_executesql @sql;
alter table owners drop constraint if exists fk_favourite;
alter table owners drop column favourite;

==== addColumn with referencedTableName
alter table owners add favourite bigint, constraint fk_favourite foreign key (favourite) references pets (id);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'favourite');
exec sys.sp_executesql @sql;
alter table owners drop constraint if exists fk_favourite;
alter table owners drop column favourite;

==== addColumn with referencedTableSchemaName
alter table pets add vet_id bigint, constraint fk_vet foreign key (vet_id) references other.vets (id);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'vet_id');
exec sys.sp_executesql @sql;
alter table pets drop constraint if exists fk_vet;
alter table pets drop column vet_id;

==== addColumn with deleteCascade
alter table owners add favourite bigint, constraint fk_favourite foreign key (favourite) references pets (id) on delete cascade;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'favourite');
exec sys.sp_executesql @sql;
alter table owners drop constraint if exists fk_favourite;
alter table owners drop column favourite;

==== addColumn with a deferrable reference
-- refused: The constraint 'fk_favourite' is deferrable, and SQL Server has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'favourite');
exec sys.sp_executesql @sql;
alter table owners drop constraint if exists fk_favourite;
alter table owners drop column favourite;

==== addColumn with a checkConstraint
alter table owners add age int, check (age > 17);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'age');
exec sys.sp_executesql @sql;
alter table owners drop column age;

==== addColumn with checkConstraints
alter table owners add age int, constraint ck_age check (age > id);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'age');
exec sys.sp_executesql @sql;
alter table owners drop constraint if exists ck_age;
alter table owners drop column age;

==== addColumn with a value for the rows that there are
alter table owners add state varchar(20) default N'new';
update owners set state = N'it''s old';
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column state '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select state from owners', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'state';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
insert into owners (id, name) values
    (3, N'Cid');
-- downgrade
delete from owners where id = 3;
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'state');
exec sys.sp_executesql @sql;
alter table owners drop column state;

==== addColumn with valueNumeric
alter table owners add age int;
update owners set age = 18;
declare @sql nvarchar(max);
select @sql = N'alter table owners alter column age '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select age from owners', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[owners]') and c.name = N'age';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'age');
exec sys.sp_executesql @sql;
alter table owners drop column age;

==== addColumn with valueBoolean
alter table owners add active bit;
update owners set active = 1;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'active');
exec sys.sp_executesql @sql;
alter table owners drop column active;

==== addColumn with valueDate
alter table owners add since date;
update owners set since = cast(N'2020-02-29' as date);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'since');
exec sys.sp_executesql @sql;
alter table owners drop column since;

==== addColumn with valueComputed
alter table owners add loud varchar(30);
update owners set loud = upper(name);
alter table owners add constraint uq_loud unique (loud);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'loud');
exec sys.sp_executesql @sql;
alter table owners drop constraint if exists uq_loud;
alter table owners drop column loud;

==== addColumn with valueSequenceNext
alter table pets add number bigint;
update pets set number = next value for numbers;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'number');
exec sys.sp_executesql @sql;
alter table pets drop column number;

==== addColumn with afterColumn
alter table owners add phone varchar(20);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'phone');
exec sys.sp_executesql @sql;
alter table owners drop column phone;

==== addColumn with beforeColumn
alter table owners add phone varchar(20);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'phone');
exec sys.sp_executesql @sql;
alter table owners drop column phone;

==== addColumn with a position
alter table owners add phone varchar(20);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'phone');
exec sys.sp_executesql @sql;
alter table owners drop column phone;

==== dropColumn
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'city');
exec sys.sp_executesql @sql;
alter table owners drop column city;
-- downgrade
alter table owners add city varchar(30);

==== dropColumn in a schemaName
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table other.visits drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[other].[visits]') and c.name in (N'note');
exec sys.sp_executesql @sql;
alter table other.visits drop column note;
-- downgrade
alter table other.visits add note varchar(20);

==== dropColumn of several columns
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'name', N'born');
exec sys.sp_executesql @sql;
alter table pets drop column name, born;
-- downgrade
alter table pets add name varchar(30), born date;

==== dropColumn whose name needs quotes
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'Part');
exec sys.sp_executesql @sql;
alter table owners drop column Part;
-- downgrade
alter table owners add Part int default 1 not null;

==== dropColumn with default and remarks
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'city');
exec sys.sp_executesql @sql;
alter table owners drop column city;
-- downgrade
alter table owners add city varchar(30) default N'Berne';
declare @schema sysname = schema_name(), @table sysname = N'owners', @column sysname = N'city';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'where they live';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== dropColumn with an index
drop index ix_city on owners;
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'city');
exec sys.sp_executesql @sql;
alter table owners drop column city;
-- downgrade
alter table owners add city varchar(30);
create index ix_city on owners (city);

==== dropColumn that an index covers
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'city');
exec sys.sp_executesql @sql;
alter table owners drop column city;
-- downgrade
alter table owners add city varchar(30);
create index ix_city on owners (city);

==== dropColumn that a unique constraint covers
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'city');
exec sys.sp_executesql @sql;
alter table owners drop column city;
-- downgrade
alter table owners add city varchar(30), constraint uq_city unique (city);

==== dropColumn with a foreign key
alter table pets drop constraint fk_owner;
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'owner_id');
exec sys.sp_executesql @sql;
alter table pets drop column owner_id;
-- downgrade
alter table pets add owner_id bigint;
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id);

==== dropColumn that a foreign key covers
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'owner_id');
exec sys.sp_executesql @sql;
alter table pets drop column owner_id;
-- downgrade
alter table pets add owner_id bigint, constraint fk_owner foreign key (owner_id) references owners (id);

==== renameColumn
declare @old nvarchar(1035) = N'[owners].[city]', @new sysname = N'town';
exec sys.sp_rename @old, @new, N'COLUMN';
-- downgrade
declare @old nvarchar(1035) = N'[owners].[town]', @new sysname = N'city';
exec sys.sp_rename @old, @new, N'COLUMN';

==== renameColumn in a schemaName
declare @old nvarchar(1035) = N'[other].[visits].[note]', @new sysname = N'text';
exec sys.sp_rename @old, @new, N'COLUMN';
-- downgrade
declare @old nvarchar(1035) = N'[other].[visits].[text]', @new sysname = N'note';
exec sys.sp_rename @old, @new, N'COLUMN';

==== renameColumn with columnDataType
declare @old nvarchar(1035) = N'[owners].[city]', @new sysname = N'town';
exec sys.sp_rename @old, @new, N'COLUMN';
-- downgrade
declare @old nvarchar(1035) = N'[owners].[town]', @new sysname = N'city';
exec sys.sp_rename @old, @new, N'COLUMN';

==== renameColumn that isn't nullable and has a default
declare @old nvarchar(1035) = N'[owners].[Part]', @new sysname = N'share';
exec sys.sp_rename @old, @new, N'COLUMN';
-- downgrade
declare @old nvarchar(1035) = N'[owners].[share]', @new sysname = N'Part';
exec sys.sp_rename @old, @new, N'COLUMN';

==== renameColumn that a foreign key references
declare @old nvarchar(1035) = N'[owners].[id]', @new sysname = N'number';
exec sys.sp_rename @old, @new, N'COLUMN';
-- downgrade
declare @old nvarchar(1035) = N'[owners].[number]', @new sysname = N'id';
exec sys.sp_rename @old, @new, N'COLUMN';

==== renameColumn with index and unique constraint
declare @old nvarchar(1035) = N'[owners].[city]', @new sysname = N'town';
exec sys.sp_rename @old, @new, N'COLUMN';
-- downgrade
declare @old nvarchar(1035) = N'[owners].[town]', @new sysname = N'city';
exec sys.sp_rename @old, @new, N'COLUMN';

==== insert
insert into owners (id, name) values
    (3, N'it''s \ Cid');
-- downgrade
delete from owners where id = 3;

==== insert in a schemaName
insert into other.visits (n) values
    (7);
-- downgrade
delete from other.visits;

==== insert with null
insert into owners (id, name, city) values
    (3, N'Cid', null);
-- downgrade
delete from owners where id = 3;

==== insert with valueNumeric
insert into owners (id, name, Part) values
    (3, N'Cid', -2);
-- downgrade
delete from owners where id = 3;

==== insert with valueBoolean
insert into pets (id, tame) values
    (3, 1);
insert into pets (id, tame) values
    (4, 0);
-- downgrade
delete from pets where id > 2;

==== insert with valueDate
insert into pets (id, born) values
    (3, cast(N'2024-02-29' as date));
-- downgrade
delete from pets where id = 3;

==== insert with valueComputed
insert into owners (id, name) values
    (1 + 2, upper('cid'));
-- downgrade
delete from owners where id = 3;

==== insert with valueSequenceNext
insert into owners (id, name) values
    (next value for numbers, N'Cid');
-- downgrade
delete from owners where id > 2;

==== update
update owners set city = N'Thun';
-- downgrade
update owners set city = N'Berne' where id = 1;
update owners set city = null where id = 2;

==== update with where
update owners set city = N'Thun', Part = 5 where name = 'Bob';
-- downgrade
update owners set city = null, Part = 1 where name = 'Bob';

==== update in a schemaName
update other.visits set n = 8;
-- downgrade
update other.visits set n = 7;

==== update with every kind of value
update pets set tame = 1, born = cast(N'2001-01-01' as date), name = lower(name), owner_id = next value for numbers where id = 1;
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
    (2, N'Bob');

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
alter table owners add address varchar(70);
update owners set address = name + city;
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'name', N'city');
exec sys.sp_executesql @sql;
alter table owners drop column name, city;
-- downgrade
alter table owners add name varchar(30), city varchar(30);
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'address');
exec sys.sp_executesql @sql;
alter table owners drop column address;
update owners set name = N'?' where name is null;
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

==== mergeColumns with a joinString in a schemaName
alter table other.people add c varchar(20);
update other.people set c = a + N' it''s ' + b;
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table other.people drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[other].[people]') and c.name in (N'a', N'b');
exec sys.sp_executesql @sql;
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
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table ' + quotename(object_schema_name(f.parent_object_id)) + N'.'
    + quotename(object_name(f.parent_object_id)) + N' drop constraint ' + quotename(f.name) + N';'
from sys.foreign_keys f
where f.referenced_object_id = object_id(N'[cities]') and f.parent_object_id <> object_id(N'[cities]');
exec sys.sp_executesql @sql;
drop table cities;

==== addLookupTable in existingTableSchemaName and newTableSchemaName
create table other.cities (
    city varchar(30) not null,
    primary key (city)
);
insert into other.cities (city) select distinct city from other.people where city is not null;
alter table other.people add constraint fk_people foreign key (city) references other.cities (city);
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table ' + quotename(object_schema_name(f.parent_object_id)) + N'.'
    + quotename(object_name(f.parent_object_id)) + N' drop constraint ' + quotename(f.name) + N';'
from sys.foreign_keys f
where f.referenced_object_id = object_id(N'[other].[cities]') and f.parent_object_id <> object_id(N'[other].[cities]');
exec sys.sp_executesql @sql;
drop table other.cities;

==== sql
insert into owners (id, name) values (3, 'C;id'); insert into owners (id, name) values (4, 'Dan');
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
insert into owners (id, name) values (3, '--Cid');;
-- downgrade
delete from owners where id > 2;

==== sqlFile
insert into owners (id, name) values (3, 'Cid');
-- a comment; with a semicolon
insert into owners (id, name) values (4, 'D;an');;
-- downgrade
delete from owners where id > 2;

==== sqlFile with relativeToChangelogFile, encoding and endDelimiter
insert into owners (id, name) values (3, 'Cid');
insert into owners (id, name) values (4, 'Züri');
-- downgrade
delete from owners where id > 2;

==== sqlFile with stripComments
insert into owners (id, name) values (3, 'Cid');

insert into owners (id, name) values (4, 'D;an');;
-- downgrade
delete from owners where id > 2;

==== sqlFile without splitStatements
insert into owners (id, name) values (3, 'C;id');
-- downgrade
delete from owners where id > 2;

==== a change for other databases with dbms
alter table owners add age int;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table owners drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[owners]') and c.name in (N'age');
exec sys.sp_executesql @sql;
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
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== createEnumType in a schemaName
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== createEnumType for a column
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
alter table pets add mood mood;
update pets set mood = N'ok';
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'mood');
exec sys.sp_executesql @sql;
alter table pets drop column mood;
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== dropEnumType
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== dropEnumType in a schemaName
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== dropEnumType with ifExists where there is none
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade

==== addEnumValue
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue in a schemaName
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue with before
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue with after
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== addEnumValue with ifNotExists where there is one
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- irreversible

==== renameEnumValue
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== renameEnumValue in a schemaName
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== renameEnumType
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== renameEnumType in a schemaName
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.
-- downgrade
-- refused: SQL Server has no enum types of their own. Use a varchar column with a check, or keep the change to other databases with 'dbms'.

==== createIndex
create index ix_city on owners (city);
-- downgrade
drop index ix_city on owners;

==== createIndex over two columns
create index ix_city on owners (city, Part);
-- downgrade
drop index ix_city on owners;

==== createIndex that is unique
create unique index ix_name on owners (name);
-- downgrade
drop index ix_name on owners;

==== createIndex with a descending column
create index ix_city on owners (city desc, name);
-- downgrade
drop index ix_city on owners;

==== createIndex in a schemaName
create index ix_note on other.visits (note);
-- downgrade
drop index ix_note on other.visits;

==== createIndex whose name needs quotes
create index "Index 1" on owners (city);
-- downgrade
drop index "Index 1" on owners;

==== createIndex with an expression
-- refused: SQL Server has no index over an expression. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city on owners;

==== createIndex with a column that is an expression
-- refused: SQL Server has no index over an expression. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city on owners;

==== createIndex with a column that is computed
-- refused: SQL Server has no index over an expression. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city on owners;

==== createIndex with where
create index ix_city on owners (city) where city is not null;
-- downgrade
drop index ix_city on owners;

==== createIndex with include
create index ix_city on owners (city) include (name, Part);
-- downgrade
drop index ix_city on owners;

==== createIndex with an included column
create index ix_city on owners (city) include (name);
-- downgrade
drop index ix_city on owners;

==== createIndex with using
-- refused: SQL Server has no index with an access method. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city on owners;

==== createIndex with nulls
-- refused: SQL Server has no index with an order of nulls. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city on owners;

==== createIndex with an operatorClass
-- refused: SQL Server has no index with an operator class. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_city on owners;

==== createIndex with nullsNotDistinct
-- refused: SQL Server has no index in which nulls are equal. Leave that out, or keep the change to other databases with 'dbms'.
-- downgrade
drop index ix_name on owners;

==== createIndex concurrently
create index ix_city on owners (city);
-- downgrade
drop index ix_city on owners;

==== dropIndex
drop index ix_city on owners;
-- downgrade
create index ix_city on owners (city desc, name);

==== dropIndex that is unique
drop index ix_name on owners;
-- downgrade
create unique index ix_name on owners (name);

==== dropIndex in a schemaName
drop index ix_note on other.visits;
-- downgrade
create index ix_note on other.visits (note);

==== dropIndex concurrently
drop index ix_city on owners;
-- downgrade
create index ix_city on owners (city);

==== renameIndex
declare @old nvarchar(1035) = N'[owners].[ix_city]', @new sysname = N'Index 1';
exec sys.sp_rename @old, @new, N'INDEX';
-- downgrade
declare @old nvarchar(1035) = N'[owners].[Index 1]', @new sysname = N'ix_city';
exec sys.sp_rename @old, @new, N'INDEX';

==== renameIndex in a schemaName
declare @old nvarchar(1035) = N'[other].[visits].[ix_note]', @new sysname = N'ix_text';
exec sys.sp_rename @old, @new, N'INDEX';
-- downgrade
declare @old nvarchar(1035) = N'[other].[visits].[ix_text]', @new sysname = N'ix_note';
exec sys.sp_rename @old, @new, N'INDEX';

==== addPrimaryKey
if columnproperty(object_id(N'[pets]'), N'id', 'AllowsNull') = 1
begin
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select id from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
end;
alter table pets add primary key (id);
-- downgrade
declare @sql nvarchar(max);
select @sql = N'alter table pets drop constraint ' + quotename(k.name)
from sys.key_constraints k
where k.parent_object_id = object_id(N'[pets]') and k.type = 'PK';
if @sql is null throw 50000, N'The table has no primary key, or doesn''t exist.', 1;
exec sys.sp_executesql @sql;

==== addPrimaryKey with a constraintName
if columnproperty(object_id(N'[pets]'), N'id', 'AllowsNull') = 1
begin
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select id from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
end;
alter table pets add constraint pk_animals primary key (id);
-- downgrade
alter table pets drop constraint pk_animals;

==== addPrimaryKey over two columns
if columnproperty(object_id(N'[pets]'), N'owner_id', 'AllowsNull') = 1
begin
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column owner_id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select owner_id from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'owner_id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
end;
if columnproperty(object_id(N'[pets]'), N'id', 'AllowsNull') = 1
begin
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select id from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
end;
alter table pets add constraint pk_animals primary key (owner_id, id);
-- downgrade
alter table pets drop constraint pk_animals;

==== addPrimaryKey in a schemaName
if columnproperty(object_id(N'[other].[visits]'), N'id', 'AllowsNull') = 1
begin
declare @sql nvarchar(max);
select @sql = N'alter table other.visits alter column id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select id from other.visits', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[other].[visits]') and c.name = N'id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
end;
alter table other.visits add constraint pk_visits primary key (id);
-- downgrade
alter table other.visits drop constraint pk_visits;

==== dropPrimaryKey
declare @sql nvarchar(max);
select @sql = N'alter table pets drop constraint ' + quotename(k.name)
from sys.key_constraints k
where k.parent_object_id = object_id(N'[pets]') and k.type = 'PK';
if @sql is null throw 50000, N'The table has no primary key, or doesn''t exist.', 1;
exec sys.sp_executesql @sql;
-- downgrade
if columnproperty(object_id(N'[pets]'), N'id', 'AllowsNull') = 1
begin
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select id from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
end;
alter table pets add constraint pk_pets primary key (id);

==== dropPrimaryKey with a constraintName
alter table pets drop constraint pk_pets;
-- downgrade
if columnproperty(object_id(N'[pets]'), N'id', 'AllowsNull') = 1
begin
declare @sql nvarchar(max);
select @sql = N'alter table pets alter column id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select id from pets', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[pets]') and c.name = N'id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
end;
alter table pets add constraint pk_pets primary key (id);

==== dropPrimaryKey in a schemaName
alter table other.visits drop constraint pk_visits;
-- downgrade
if columnproperty(object_id(N'[other].[visits]'), N'id', 'AllowsNull') = 1
begin
declare @sql nvarchar(max);
select @sql = N'alter table other.visits alter column id '
    + case when t.is_user_defined = 1
        then quotename(schema_name(t.schema_id)) + N'.' + quotename(t.name)
        else (select r.system_type_name from sys.dm_exec_describe_first_result_set(N'select id from other.visits', null, 0) r) end
    + isnull(N' collate ' + c.collation_name, N'') + N' not null'
from sys.columns c
join sys.types t on t.user_type_id = c.user_type_id
where c.object_id = object_id(N'[other].[visits]') and c.name = N'id';
if @sql is null throw 50000, N'The column doesn''t exist.', 1;
exec sys.sp_executesql @sql;
end;
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
alter table owners add constraint uq_name unique (city, Part);
-- downgrade
alter table owners drop constraint uq_name;

==== addUniqueConstraint in a schemaName
alter table other.visits add constraint uq_note unique (note);
-- downgrade
alter table other.visits drop constraint uq_note;

==== addUniqueConstraint that is deferrable
-- refused: The constraint 'uq_name' is deferrable, and SQL Server has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
-- downgrade
alter table owners drop constraint uq_name;

==== addUniqueConstraint that is initiallyDeferred
-- refused: The constraint 'uq_name' is deferrable, and SQL Server has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
-- downgrade
alter table owners drop constraint uq_name;

==== addUniqueConstraint with nullsNotDistinct
-- refused: Nulls are equal for the constraint 'uq_name', and SQL Server has no such constraints. Leave 'nullsNotDistinct' out, or keep the change to other databases with 'dbms'.
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
-- refused: The foreign key 'fk_owner' has the action RESTRICT, which SQL Server doesn't know. Leave the action out: NO ACTION is checked at once there, as RESTRICT is.
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
-- refused: The foreign key 'fk_owner' has the action RESTRICT, which SQL Server doesn't know. Leave the action out: NO ACTION is checked at once there, as RESTRICT is.
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint that is deferrable
-- refused: The constraint 'fk_owner' is deferrable, and SQL Server has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
-- downgrade
alter table pets drop constraint fk_owner;

==== addForeignKeyConstraint that is initiallyDeferred
-- refused: The constraint 'fk_owner' is deferrable, and SQL Server has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
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
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(f.name) + N';'
from sys.foreign_keys f
where f.parent_object_id = object_id(N'[pets]');
exec sys.sp_executesql @sql;
-- downgrade
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id) on delete cascade;
alter table pets add constraint fk_twin foreign key (id) references owners (id);

==== dropAllForeignKeyConstraints with baseTableSchemaName
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table other.vets drop constraint ' + quotename(f.name) + N';'
from sys.foreign_keys f
where f.parent_object_id = object_id(N'[other].[vets]');
exec sys.sp_executesql @sql;
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
create sequence numbers start with 1 minvalue 1;
-- downgrade
drop sequence numbers;

==== createSequence in a schemaName
create sequence other.numbers start with 1 minvalue 1;
-- downgrade
drop sequence other.numbers;

==== createSequence with startValue
create sequence numbers start with 100 minvalue 1;
-- downgrade
drop sequence numbers;

==== createSequence with incrementBy
create sequence numbers start with 1 increment by 10 minvalue 1;
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
create sequence numbers start with 1 minvalue 1 cache 50;
-- downgrade
drop sequence numbers;

==== createSequence with cycle
create sequence numbers start with 1 minvalue 1 maxvalue 100 cycle;
-- downgrade
drop sequence numbers;

==== createSequence with dataType
create sequence numbers as int start with 1 minvalue 1;
-- downgrade
drop sequence numbers;

==== alterSequence with incrementBy
alter sequence numbers increment by 10;
insert into owners (id, name, Part) values
    (1000, N'Cid', next value for numbers);
insert into owners (id, name, Part) values
    (1001, N'Dan', next value for numbers);
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
-- refused: The sequence 'numbers' can't get another type on SQL Server. Drop it and create it again, or leave the type out.
-- downgrade
-- refused: The sequence 'numbers' can't get another type on SQL Server. Drop it and create it again, or leave the type out.

==== alterSequence with startValue
alter sequence numbers restart with 70;
update pets set owner_id = next value for numbers where id = 1;
-- downgrade
-- irreversible

==== renameSequence
declare @old nvarchar(1035) = N'[numbers]', @new sysname = N'Big numbers';
exec sys.sp_rename @old, @new, N'OBJECT';
-- downgrade
declare @old nvarchar(1035) = N'[Big numbers]', @new sysname = N'numbers';
exec sys.sp_rename @old, @new, N'OBJECT';

==== renameSequence in a schemaName
declare @old nvarchar(1035) = N'[other].[numbers]', @new sysname = N'figures';
exec sys.sp_rename @old, @new, N'OBJECT';
-- downgrade
declare @old nvarchar(1035) = N'[other].[figures]', @new sysname = N'numbers';
exec sys.sp_rename @old, @new, N'OBJECT';

==== dropSequence
drop sequence numbers;
-- downgrade
create sequence numbers start with 5 increment by 2 minvalue 1 maxvalue 1000 cache 10 cycle;

==== dropSequence in a schemaName
drop sequence other.numbers;
-- downgrade
create sequence other.numbers start with 1 minvalue 1;

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
create or alter view names as
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
declare @schema sysname = schema_name(), @table sysname = N'names';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'VIEW', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'VIEW', @table;
declare @remarks nvarchar(3750) = N'It''s who they are';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'VIEW', @table;
-- downgrade
drop view names;

==== createView with a path
create view names as
select name from owners
;
-- downgrade
drop view names;

==== renameView
declare @old nvarchar(1035) = N'[names]', @new sysname = N'All names';
exec sys.sp_rename @old, @new, N'OBJECT';
-- downgrade
declare @old nvarchar(1035) = N'[All names]', @new sysname = N'names';
exec sys.sp_rename @old, @new, N'OBJECT';

==== renameView in a schemaName
declare @old nvarchar(1035) = N'[other].[ones]', @new sysname = N'firsts';
exec sys.sp_rename @old, @new, N'OBJECT';
-- downgrade
declare @old nvarchar(1035) = N'[other].[firsts]', @new sysname = N'ones';
exec sys.sp_rename @old, @new, N'OBJECT';

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
    n int
);
-- downgrade
drop table other.visits;
-- refused: SQL Server has no statement that drops a schema with everything in it. Drop what is in the schema first.

==== createSchema whose downgrade is derived
create schema other;
-- downgrade
drop schema other;

==== createSchema with ifNotExists where there is one
if schema_id(N'other') is null exec (N'create schema other');
-- downgrade

==== dropSchema
drop schema other;
-- downgrade
create schema other;

==== dropSchema with ifExists where there is none
drop schema if exists nothing;
-- downgrade

==== dropSchema with cascade
drop table other.visits;
-- refused: SQL Server has no statement that drops a schema with everything in it. Drop what is in the schema first.
-- downgrade
create schema other;
create table other.visits (
    n int
);

==== createFunction and dropFunction
create function twice(@n int) returns int as begin return 2 * @n end;
update owners set Part = twice(21);
-- downgrade
update owners set Part = 1;
drop function twice;

==== createFunction with functionBody, comment and replaceIfExists
create or alter function twice(@n int) returns int as begin return 2 * @n end;
update owners set Part = twice(21);
-- downgrade
update owners set Part = 1;
drop function if exists twice;

==== createFunction in a schemaName with a path
-- downgrade

==== createProcedure and dropProcedure
create procedure tidy as update owners set city = name;
-- downgrade
update owners set city = N'Berne' where id = 1;
update owners set city = null where id = 2;
drop procedure tidy;

==== createProcedure with procedureBody, comment and replaceIfExists in a schemaName
-- downgrade

==== createProcedure with a path
-- downgrade

==== createTrigger and dropTrigger
insert into owners (id, name) values
    (3, N'CID');
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
    "group" int,
    "It's a Column" int
);
-- downgrade
drop table "Order";

==== createTable with remarks
create table visits (
    id bigint
);
declare @schema sysname = schema_name(), @table sysname = N'visits';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table;
declare @remarks nvarchar(3750) = N'It''s what we see';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table;
-- downgrade
drop table visits;

==== createTable with ifNotExists where there is none
if object_id(N'[visits]') is null
create table visits (
    id bigint
);
-- downgrade
drop table visits;

==== createTable with remarks of a column
create table visits (
    id bigint
);
declare @schema sysname = schema_name(), @table sysname = N'visits', @column sysname = N'id';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'It''s a number';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
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
    number int not null,
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
-- refused: The constraint 'fk_pet' is deferrable, and SQL Server has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
-- downgrade
drop table visits;

==== createTable with an initiallyDeferred foreign key
-- refused: The constraint 'fk_pet' is deferrable, and SQL Server has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.
-- downgrade
drop table visits;

==== createTable with a checkConstraint
create table visits (
    price int,
    check (price > 0)
);
-- downgrade
drop table visits;

==== createTable with checkConstraints
create table visits (
    price int,
    paid int,
    constraint ck_paid check (paid <= price),
    check (price > 0)
);
-- downgrade
drop table visits;

==== createTable with a text as defaultValue
create table visits (
    state varchar(20) default N'it''s new'
);
-- downgrade
drop table visits;

==== createTable with a number as defaultValue
create table visits (
    state int default 42
);
-- downgrade
drop table visits;

==== createTable with an empty text as defaultValue
create table visits (
    state varchar(20) default N''
);
-- downgrade
drop table visits;

==== createTable with a text of digits as defaultValue
create table visits (
    state varchar(20) default N'007'
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
    paid bit default 1
);
-- downgrade
drop table visits;

==== createTable with defaultValueBoolean false
create table visits (
    paid bit default 0
);
-- downgrade
drop table visits;

==== createTable with a date as defaultValueDate
create table visits (
    day date default cast(N'2020-02-29' as date)
);
-- downgrade
drop table visits;

==== createTable with a time as defaultValueDate
create table visits (
    hour time default cast(N'08:15:00' as time)
);
-- downgrade
drop table visits;

==== createTable with a timestamp as defaultValueDate
create table visits (
    moment datetime2 default cast(N'2020-02-29 08:15:00' as datetime2)
);
-- downgrade
drop table visits;

==== createTable with defaultValueComputed
create table visits (
    moment datetime2 default current_timestamp
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
    id bigint identity(1,1) not null,
    n int,
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
    id bigint identity(100,1) not null,
    n int,
    primary key (id)
);
insert into visits (n) values
    (7);
-- downgrade
drop table visits;

==== createTable with incrementBy
create table visits (
    id bigint identity(1,5) not null,
    primary key (id)
);
-- downgrade
drop table visits;

==== createTable with generationType ALWAYS
create table visits (
    id bigint identity(1,1) not null,
    primary key (id)
);
-- downgrade
drop table visits;

==== createTable with generationType BY DEFAULT
create table visits (
    id bigint identity(1,1) not null,
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
    name varchar(30) default N'Rex',
    owner_id bigint,
    born date,
    constraint pk_pets primary key (id),
    constraint uq_pets unique (name, owner_id),
    constraint fk_owner foreign key (owner_id) references owners (id) on delete cascade
);
create index ix_born on pets (born desc, name);
declare @schema sysname = schema_name(), @table sysname = N'pets';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table;
declare @remarks nvarchar(3750) = N'all of them';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table;
declare @schema sysname = schema_name(), @table sysname = N'pets', @column sysname = N'born';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;
declare @remarks nvarchar(3750) = N'the day';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table, N'COLUMN', @column;

==== dropTable with cascadeConstraints
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table ' + quotename(object_schema_name(f.parent_object_id)) + N'.'
    + quotename(object_name(f.parent_object_id)) + N' drop constraint ' + quotename(f.name) + N';'
from sys.foreign_keys f
where f.referenced_object_id = object_id(N'[owners]') and f.parent_object_id <> object_id(N'[owners]');
exec sys.sp_executesql @sql;
drop table owners;
-- downgrade
create table owners (
    id bigint not null,
    name varchar(30) not null,
    city varchar(30),
    Part int default 1 not null,
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
declare @old nvarchar(1035) = N'[pets]', @new sysname = N'animals';
exec sys.sp_rename @old, @new, N'OBJECT';
-- downgrade
declare @old nvarchar(1035) = N'[animals]', @new sysname = N'pets';
exec sys.sp_rename @old, @new, N'OBJECT';

==== renameTable to a name that needs quotes
declare @old nvarchar(1035) = N'[pets]', @new sysname = N'Domestic Animals';
exec sys.sp_rename @old, @new, N'OBJECT';
-- downgrade
declare @old nvarchar(1035) = N'[Domestic Animals]', @new sysname = N'pets';
exec sys.sp_rename @old, @new, N'OBJECT';

==== renameTable in a schemaName
declare @old nvarchar(1035) = N'[other].[visits]', @new sysname = N'calls';
exec sys.sp_rename @old, @new, N'OBJECT';
-- downgrade
declare @old nvarchar(1035) = N'[other].[calls]', @new sysname = N'visits';
exec sys.sp_rename @old, @new, N'OBJECT';

==== renameTable that a foreign key references
declare @old nvarchar(1035) = N'[owners]', @new sysname = N'humans';
exec sys.sp_rename @old, @new, N'OBJECT';
-- downgrade
declare @old nvarchar(1035) = N'[humans]', @new sysname = N'owners';
exec sys.sp_rename @old, @new, N'OBJECT';

==== setTableRemarks
declare @schema sysname = schema_name(), @table sysname = N'pets';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table;
declare @remarks nvarchar(3750) = N'It''s \ of "pets"';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table;
-- downgrade
declare @schema sysname = schema_name(), @table sysname = N'pets';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table;

==== setTableRemarks that replaces others
declare @schema sysname = schema_name(), @table sysname = N'pets';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table;
declare @remarks nvarchar(3750) = N'new';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table;
-- downgrade
declare @schema sysname = schema_name(), @table sysname = N'pets';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table;
declare @remarks nvarchar(3750) = N'old';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table;

==== setTableRemarks without remarks
declare @schema sysname = schema_name(), @table sysname = N'pets';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table;
-- downgrade
declare @schema sysname = schema_name(), @table sysname = N'pets';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table;
declare @remarks nvarchar(3750) = N'old';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table;

==== setTableRemarks in a schemaName
declare @schema sysname = N'other', @table sysname = N'visits';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table;
declare @remarks nvarchar(3750) = N'new';
exec sys.sp_addextendedproperty N'MS_Description', @remarks, N'SCHEMA', @schema, N'TABLE', @table;
-- downgrade
declare @schema sysname = N'other', @table sysname = N'visits';
if exists (select 1 from sys.fn_listextendedproperty(N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table, null, null))
    exec sys.sp_dropextendedproperty N'MS_Description', N'SCHEMA', @schema, N'TABLE', @table;

==== a column of type boolean
create table visits (
    id int,
    thing bit
);
-- downgrade
drop table visits;

==== a column of type bit
create table visits (
    id int,
    thing bit
);
-- downgrade
drop table visits;

==== a column of type tinyint
create table visits (
    id int,
    thing smallint
);
-- downgrade
drop table visits;

==== a column of type smallint
create table visits (
    id int,
    thing smallint
);
-- downgrade
drop table visits;

==== a column of type mediumint
create table visits (
    id int,
    thing int
);
-- downgrade
drop table visits;

==== a column of type int
create table visits (
    id int,
    thing int
);
-- downgrade
drop table visits;

==== a column of type bigint
create table visits (
    id int,
    thing bigint
);
-- downgrade
drop table visits;

==== a column of type float
create table visits (
    id int,
    thing float
);
-- downgrade
drop table visits;

==== a column of type real
create table visits (
    id int,
    thing real
);
-- downgrade
drop table visits;

==== a column of type double
create table visits (
    id int,
    thing float(53)
);
-- downgrade
drop table visits;

==== a column of type decimal(12,2)
create table visits (
    id int,
    thing decimal(12,2)
);
-- downgrade
drop table visits;

==== a column of type number(10)
create table visits (
    id int,
    thing decimal(10)
);
-- downgrade
drop table visits;

==== a column of type currency
create table visits (
    id int,
    thing money
);
-- downgrade
drop table visits;

==== a column of type char(3)
create table visits (
    id int,
    thing char(3)
);
-- downgrade
drop table visits;

==== a column of type nchar(3)
create table visits (
    id int,
    thing nchar(3)
);
-- downgrade
drop table visits;

==== a column of type varchar(50)
create table visits (
    id int,
    thing varchar(50)
);
-- downgrade
drop table visits;

==== a column of type nvarchar(50)
create table visits (
    id int,
    thing nvarchar(50)
);
-- downgrade
drop table visits;

==== a column of type longvarchar
create table visits (
    id int,
    thing nvarchar(max)
);
-- downgrade
drop table visits;

==== a column of type clob
create table visits (
    id int,
    thing nvarchar(max)
);
-- downgrade
drop table visits;

==== a column of type text
create table visits (
    id int,
    thing nvarchar(max)
);
-- downgrade
drop table visits;

==== a column of type binary(4)
create table visits (
    id int,
    thing binary(4)
);
-- downgrade
drop table visits;

==== a column of type varbinary(40)
create table visits (
    id int,
    thing varbinary(40)
);
-- downgrade
drop table visits;

==== a column of type blob
create table visits (
    id int,
    thing varbinary(max)
);
-- downgrade
drop table visits;

==== a column of type date
create table visits (
    id int,
    thing date
);
-- downgrade
drop table visits;

==== a column of type time
create table visits (
    id int,
    thing time
);
-- downgrade
drop table visits;

==== a column of type time(3)
create table visits (
    id int,
    thing time(3)
);
-- downgrade
drop table visits;

==== a column of type timestamp
create table visits (
    id int,
    thing datetime2
);
-- downgrade
drop table visits;

==== a column of type timestamp(3)
create table visits (
    id int,
    thing datetime2(3)
);
-- downgrade
drop table visits;

==== a column of type datetime
create table visits (
    id int,
    thing datetime2
);
-- downgrade
drop table visits;

==== a column of type timestamp with time zone
create table visits (
    id int,
    thing datetimeoffset
);
-- downgrade
drop table visits;

==== a column of type timestamp(3) with time zone
create table visits (
    id int,
    thing datetimeoffset(3)
);
-- downgrade
drop table visits;

==== a column of type uuid
create table visits (
    id int,
    thing uniqueidentifier
);
-- downgrade
drop table visits;

==== a column of type json
create table visits (
    id int,
    thing nvarchar(max)
);
-- downgrade
drop table visits;

==== a column of type xml
create table visits (
    id int,
    thing xml
);
-- downgrade
drop table visits;

==== a column of type java.sql.Types.VARCHAR(20)
create table visits (
    id int,
    thing varchar(20)
);
-- downgrade
drop table visits;

==== a column of type java.sql.Types.NUMERIC(9,3)
create table visits (
    id int,
    thing decimal(9,3)
);
-- downgrade
drop table visits;

==== a column of type serial
create table visits (
    id int,
    thing int identity(1,1)
);
-- downgrade
drop table visits;

==== a column of type bigserial
create table visits (
    id int,
    thing bigint identity(1,1)
);
-- downgrade
drop table visits;

==== a column of a type that only the database knows
alter table pets add thing money;
-- downgrade
declare @sql nvarchar(max) = N'';
select @sql = @sql + N'alter table pets drop constraint ' + quotename(d.name) + N';'
from sys.default_constraints d
join sys.columns c on c.object_id = d.parent_object_id and c.column_id = d.parent_column_id
where d.parent_object_id = object_id(N'[pets]') and c.name in (N'thing');
exec sys.sp_executesql @sql;
alter table pets drop column thing;

==== upsert
update owners set name = N'Bert' where id = 2;
insert into owners (id, name) select 2, N'Bert' where not exists (select 1 from owners where id = 2);
update owners set name = N'Cid' where id = 3;
insert into owners (id, name) select 3, N'Cid' where not exists (select 1 from owners where id = 3);
-- downgrade
delete from owners where id = 3;
update owners set name = N'Bob' where id = 2;

==== upsert with onlyUpdate in a schemaName
update other.people set c = 4 where a = 1 and b = 2;
update other.people set c = 4 where a = 7 and b = 2;
-- downgrade
update other.people set c = 3;

==== upsert with every kind of value
update pets set tame = 1, born = cast(N'2001-01-01' as date), name = upper('leo'), owner_id = next value for numbers where id = 3;
insert into pets (id, tame, born, name, owner_id) select 3, 1, cast(N'2001-01-01' as date), upper('leo'), next value for numbers where not exists (select 1 from pets where id = 3);
-- downgrade
delete from pets where id = 3;

==== loadUpdateData
update owners set name = N'Bert', city = N'Thun' where id = N'2';
insert into owners (id, name, city) select N'2', N'Bert', N'Thun' where not exists (select 1 from owners where id = N'2');
update owners set name = N'Cid', city = null where id = N'3';
insert into owners (id, name, city) select N'3', N'Cid', null where not exists (select 1 from owners where id = N'3');
-- downgrade
delete from owners where id = 3;
update owners set name = N'Bob', city = null where id = 2;

==== loadUpdateData with onlyUpdate, relativeToChangelogFile and usePreparedStatements in a schemaName
update other.people set name = N'Bert', city = N'Thun' where id = N'2';
update other.people set name = N'Cid', city = null where id = N'3';
-- downgrade
update other.people set name = N'Bob', city = null;

==== loadUpdateData with separator, quotchar, commentLineStartsWith and encoding
update owners set name = N'C;id', city = N'Thun' where id = N'3';
insert into owners (id, name, city) select N'3', N'C;id', N'Thun' where not exists (select 1 from owners where id = N'3');
-- downgrade
delete from owners where id > 2;

==== loadUpdateData with header, index, name, type, nullPlaceholder, defaultValue and allowUpdate
update owners set name = N'Bert', city = null where id = 2;
insert into owners (id, name, city) select 2, N'Bert', null where not exists (select 1 from owners where id = 2);
update owners set name = N'Cid', city = N'Basle' where id = 3;
insert into owners (id, name, city) select 3, N'Cid', N'Basle' where not exists (select 1 from owners where id = 3);
-- downgrade
delete from owners where id > 2;
update owners set name = N'Bob' where id = 2;

==== loadUpdateData with each kind of default value
update typed set flag = 1, amount = 2.50, on_day = cast(N'2020-02-29' as date), words = upper('x') where id = N'3';
insert into typed (id, flag, amount, on_day, words) select N'3', 1, 2.50, cast(N'2020-02-29' as date), upper('x') where not exists (select 1 from typed where id = N'3');
-- downgrade
delete from typed;

==== loadUpdateData with the next value of a sequence
update typed set flag = next value for numbers where id = N'3';
insert into typed (id, flag) select N'3', next value for numbers where not exists (select 1 from typed where id = N'3');
-- downgrade
delete from typed;

