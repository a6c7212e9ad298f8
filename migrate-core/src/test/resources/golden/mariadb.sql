==== create table with a column
-- create table owners [db/migrations/a.yaml:7:5]
create table owners (
    id integer
);

==== create table unless it exists
-- refused: db/migrations/a.yaml:7:5: The foreign key doesn't say which columns it references, and MariaDB wants them named. Name the referenced columns.

==== create table with everything, quoted, in a schema
-- refused: db/migrations/a.yaml:7:5: The foreign key doesn't say which columns it references, and MariaDB wants them named. Name the referenced columns.

==== create table with identities
-- refused: db/migrations/a.yaml:7:5: The column 'a' gets its values from the database without being the first of a key, which MariaDB doesn't allow. Make it the primary key, or give it a unique constraint.

==== drop table
-- drop table owners [db/migrations/a.yaml:7:5]
drop table owners;

==== drop table cascade if exists
-- drop all foreign keys to clinic.Order [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_next longtext;
    migrate_all: loop
        set migrate_next = (
            select concat('alter table ', '`', replace(k.constraint_schema, '`', '``'), '`', '.', '`', replace(k.table_name, '`', '``'), '`', ' drop foreign key ', '`', replace(k.constraint_name, '`', '``'), '`')
            from information_schema.referential_constraints k
            where k.unique_constraint_schema = 'clinic' and k.referenced_table_name = 'Order' and (@@lower_case_table_names <> 0 or k.referenced_table_name = convert('Order' using utf8mb4) collate utf8mb4_bin)
                and (k.constraint_schema <> k.unique_constraint_schema or k.table_name <> k.referenced_table_name)
            order by k.constraint_schema, k.table_name, k.constraint_name
            limit 1);
        if migrate_next is null then
            leave migrate_all;
        end if;
        execute immediate migrate_next;
    end loop;
end;
-- drop table clinic.Order [db/migrations/a.yaml:7:5]
drop table if exists clinic.`Order`;

==== rename table
-- rename table owners [db/migrations/a.yaml:7:5]
alter table owners rename to Humans;

==== rename table in a schema
-- rename table clinic.Order [db/migrations/a.yaml:7:5]
alter table clinic.`Order` rename to clinic.orders;

==== add column
-- add column owners.status [db/migrations/a.yaml:7:5]
alter table owners add column status varchar(32) not null default 'draft';

==== add columns with constraints and remarks
-- add columns to clinic.Order [db/migrations/a.yaml:7:5]
alter table clinic.`Order` add column status varchar(32) not null default 'draft', add column Pet integer comment 'a pet', add constraint fk_pet foreign key (Pet) references pets (id), add unique (status), add constraint ck_pet check ("Pet" > 0);

==== add the column of a primary key
-- add column owners.id [db/migrations/a.yaml:7:5]
alter table owners add column id integer, add primary key (id);

==== add column with a value for existing rows
-- add column owners.status [db/migrations/a.yaml:7:5]
alter table owners add column status varchar(32) comment 'it''s';
-- fill new columns of owners [db/migrations/a.yaml:7:5]
update owners set status = 'it''s';
-- forbid nulls in owners.status [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat(c.column_type,
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            ' not null',
            case when coalesce(c.column_default, 'NULL') = 'NULL' then '' else concat(' default ', c.column_default) end,
            coalesce(concat(' ', nullif(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?'), '')), ''),
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            if(c.column_comment = '', '', concat(' comment ', concat('''', replace(replace(c.column_comment, char(92 using utf8mb4), if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', char(92 using utf8mb4), concat(char(92 using utf8mb4), char(92 using utf8mb4)))), '''', ''''''), ''''))),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0)))), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'status');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column status ', migrate_tail);
end;
-- add unique constraint uq [db/migrations/a.yaml:7:5]
alter table owners add constraint uq unique (status);

==== add columns of which one has a value for existing rows
-- add columns to clinic.Order [db/migrations/a.yaml:7:5]
alter table clinic.`Order` add column a integer after Name, add column status varchar(32) default 'draft', add column Bit bit;
-- fill new columns of clinic.Order [db/migrations/a.yaml:7:5]
update clinic.`Order` set status = upper(name), Bit = b'1';
-- forbid nulls in clinic.Order.status [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat(c.column_type,
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            ' not null',
            case when coalesce(c.column_default, 'NULL') = 'NULL' then '' else concat(' default ', c.column_default) end,
            coalesce(concat(' ', nullif(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?'), '')), ''),
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            if(c.column_comment = '', '', concat(' comment ', concat('''', replace(replace(c.column_comment, char(92 using utf8mb4), if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', char(92 using utf8mb4), concat(char(92 using utf8mb4), char(92 using utf8mb4)))), '''', ''''''), ''''))),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0)))), ''))
        from information_schema.columns c
        where c.table_schema = 'clinic' and c.table_name = 'Order' and c.column_name = 'status');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table clinic.`Order` modify column status ', migrate_tail);
end;

==== add column after
-- add column owners.a [db/migrations/a.yaml:7:5]
alter table owners add column a integer after Name;

==== add column before
-- add as last column owners.a [db/migrations/a.yaml:7:5]
alter table owners add column a integer;

==== add column at 1
-- add column owners.a [db/migrations/a.yaml:7:5]
alter table owners add column a integer first;

==== add column at 2
-- add as last column owners.a [db/migrations/a.yaml:7:5]
alter table owners add column a integer;

==== add columns with places
-- add columns to owners [db/migrations/a.yaml:7:5]
alter table owners add column a integer after id, add column status varchar(32) not null default 'draft' first;

==== drop column
-- drop column owners.status [db/migrations/a.yaml:7:5]
alter table owners drop column status;

==== drop columns
-- drop columns of clinic.Order [db/migrations/a.yaml:7:5]
alter table clinic.`Order` drop column status, drop column Pet;

==== drop columns with a known constraint
-- drop columns of clinic.Order [db/migrations/a.yaml:7:5]
alter table clinic.`Order` drop index UQ, drop column status, drop column Pet;

==== rename column
-- rename column owners.name [db/migrations/a.yaml:7:5]
alter table owners rename column name to `Full Name`;

==== modify data type
-- change type of owners.name [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat('varchar(200)',
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            if(coalesce(c.generation_expression, '') = '', if(c.is_nullable = 'YES', ' null', ' not null'), ''),
            case when coalesce(c.column_default, 'NULL') = 'NULL' then '' else concat(' default ', c.column_default) end,
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            if(c.column_comment = '', '', concat(' comment ', concat('''', replace(replace(c.column_comment, char(92 using utf8mb4), if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', char(92 using utf8mb4), concat(char(92 using utf8mb4), char(92 using utf8mb4)))), '''', ''''''), ''''))),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0))) and k.check_clause not like 'json_valid(%'), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'name');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column name ', migrate_tail);
end;

==== add default value
-- set default of owners.name [db/migrations/a.yaml:7:5]
alter table owners alter column name set default 'x';

==== drop default value
-- drop default of owners.name [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat(c.column_type,
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            if(coalesce(c.generation_expression, '') = '', if(c.is_nullable = 'YES', ' null', ' not null'), ''),
            coalesce(concat(' ', nullif(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?'), '')), ''),
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            if(c.column_comment = '', '', concat(' comment ', concat('''', replace(replace(c.column_comment, char(92 using utf8mb4), if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', char(92 using utf8mb4), concat(char(92 using utf8mb4), char(92 using utf8mb4)))), '''', ''''''), ''''))),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0)))), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'name');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column name ', migrate_tail);
end;

==== add not null
-- forbid nulls in owners.name [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat(c.column_type,
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            ' not null',
            case when coalesce(c.column_default, 'NULL') = 'NULL' then '' else concat(' default ', c.column_default) end,
            coalesce(concat(' ', nullif(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?'), '')), ''),
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            if(c.column_comment = '', '', concat(' comment ', concat('''', replace(replace(c.column_comment, char(92 using utf8mb4), if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', char(92 using utf8mb4), concat(char(92 using utf8mb4), char(92 using utf8mb4)))), '''', ''''''), ''''))),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0)))), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'name');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column name ', migrate_tail);
end;

==== add not null and fill
-- fill nulls in clinic.Order.Name [db/migrations/a.yaml:7:5]
update clinic.`Order` set Name = '?' where Name is null;
-- forbid nulls in clinic.Order.Name [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat(c.column_type,
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            ' not null',
            case when coalesce(c.column_default, 'NULL') = 'NULL' then '' else concat(' default ', c.column_default) end,
            coalesce(concat(' ', nullif(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?'), '')), ''),
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            if(c.column_comment = '', '', concat(' comment ', concat('''', replace(replace(c.column_comment, char(92 using utf8mb4), if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', char(92 using utf8mb4), concat(char(92 using utf8mb4), char(92 using utf8mb4)))), '''', ''''''), ''''))),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0)))), ''))
        from information_schema.columns c
        where c.table_schema = 'clinic' and c.table_name = 'Order' and c.column_name = 'Name');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table clinic.`Order` modify column Name ', migrate_tail);
end;

==== drop not null
-- allow nulls in owners.name [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat(c.column_type,
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            ' null',
            case when coalesce(c.column_default, 'NULL') = 'NULL' then '' else concat(' default ', c.column_default) end,
            coalesce(concat(' ', nullif(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?'), '')), ''),
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            if(c.column_comment = '', '', concat(' comment ', concat('''', replace(replace(c.column_comment, char(92 using utf8mb4), if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', char(92 using utf8mb4), concat(char(92 using utf8mb4), char(92 using utf8mb4)))), '''', ''''''), ''''))),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0)))), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'name');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column name ', migrate_tail);
end;

==== alter nothing

==== alter name
-- rename column owners.a [db/migrations/a.yaml:7:5]
alter table owners rename column a to b;

==== alter type
-- alter column owners.a [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat('longtext',
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            if(coalesce(c.generation_expression, '') = '', if(c.is_nullable = 'YES', ' null', ' not null'), ''),
            case when coalesce(c.column_default, 'NULL') = 'NULL' then '' else concat(' default ', c.column_default) end,
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            if(c.column_comment = '', '', concat(' comment ', concat('''', replace(replace(c.column_comment, char(92 using utf8mb4), if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', char(92 using utf8mb4), concat(char(92 using utf8mb4), char(92 using utf8mb4)))), '''', ''''''), ''''))),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0))) and k.check_clause not like 'json_valid(%'), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'a');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column a ', migrate_tail);
end;

==== alter to not null
-- alter column owners.a [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat(c.column_type,
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            ' not null',
            case when coalesce(c.column_default, 'NULL') = 'NULL' then '' else concat(' default ', c.column_default) end,
            coalesce(concat(' ', nullif(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?'), '')), ''),
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            if(c.column_comment = '', '', concat(' comment ', concat('''', replace(replace(c.column_comment, char(92 using utf8mb4), if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', char(92 using utf8mb4), concat(char(92 using utf8mb4), char(92 using utf8mb4)))), '''', ''''''), ''''))),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0)))), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'a');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column a ', migrate_tail);
end;

==== alter to nullable
-- alter column owners.a [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat(c.column_type,
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            ' null',
            case when coalesce(c.column_default, 'NULL') = 'NULL' then '' else concat(' default ', c.column_default) end,
            coalesce(concat(' ', nullif(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?'), '')), ''),
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            if(c.column_comment = '', '', concat(' comment ', concat('''', replace(replace(c.column_comment, char(92 using utf8mb4), if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', char(92 using utf8mb4), concat(char(92 using utf8mb4), char(92 using utf8mb4)))), '''', ''''''), ''''))),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0)))), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'a');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column a ', migrate_tail);
end;

==== alter default
-- set default of owners.a [db/migrations/a.yaml:7:5]
alter table owners alter column a set default 'draft';

==== alter to no default
-- alter column owners.a [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat(c.column_type,
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            if(coalesce(c.generation_expression, '') = '', if(c.is_nullable = 'YES', ' null', ' not null'), ''),
            coalesce(concat(' ', nullif(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?'), '')), ''),
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            if(c.column_comment = '', '', concat(' comment ', concat('''', replace(replace(c.column_comment, char(92 using utf8mb4), if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', char(92 using utf8mb4), concat(char(92 using utf8mb4), char(92 using utf8mb4)))), '''', ''''''), ''''))),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0)))), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'a');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column a ', migrate_tail);
end;

==== alter remarks
-- alter column owners.a [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat(c.column_type,
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            if(coalesce(c.generation_expression, '') = '', if(c.is_nullable = 'YES', ' null', ' not null'), ''),
            case when coalesce(c.column_default, 'NULL') = 'NULL' then '' else concat(' default ', c.column_default) end,
            coalesce(concat(' ', nullif(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?'), '')), ''),
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            ' comment ''it''''s''',
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0)))), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'a');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column a ', migrate_tail);
end;

==== alter to no remarks
-- alter column owners.a [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat(c.column_type,
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            if(coalesce(c.generation_expression, '') = '', if(c.is_nullable = 'YES', ' null', ' not null'), ''),
            case when coalesce(c.column_default, 'NULL') = 'NULL' then '' else concat(' default ', c.column_default) end,
            coalesce(concat(' ', nullif(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?'), '')), ''),
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0)))), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'a');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column a ', migrate_tail);
end;

==== alter everything
-- alter column clinic.Order.A [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat('longtext',
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            ' not null',
            ' default ''draft''',
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            ' comment ''it''''s''',
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0))) and k.check_clause not like 'json_valid(%'), ''))
        from information_schema.columns c
        where c.table_schema = 'clinic' and c.table_name = 'Order' and c.column_name = 'A');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table clinic.`Order` modify column A ', migrate_tail);
end;
-- rename column clinic.Order.A [db/migrations/a.yaml:7:5]
alter table clinic.`Order` rename column A to b;

==== alter type and drop default
-- alter column owners.a [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat('longtext',
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            ' null',
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            if(c.column_comment = '', '', concat(' comment ', concat('''', replace(replace(c.column_comment, char(92 using utf8mb4), if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', char(92 using utf8mb4), concat(char(92 using utf8mb4), char(92 using utf8mb4)))), '''', ''''''), ''''))),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0))) and k.check_clause not like 'json_valid(%'), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'a');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column a ', migrate_tail);
end;

==== alter default of a bit
-- set default of owners.a [db/migrations/a.yaml:7:5]
alter table owners alter column a set default b'1';

==== add primary key
-- add primary key pk_owners [db/migrations/a.yaml:7:5]
alter table owners add constraint pk_owners primary key (id, Part);

==== add primary key without a name
-- add primary key to clinic.Order [db/migrations/a.yaml:7:5]
alter table clinic.`Order` add primary key (id);

==== drop primary key
-- drop primary key of owners [db/migrations/a.yaml:7:5]
alter table owners drop primary key;

==== drop primary key without a name
-- drop primary key of clinic.Order [db/migrations/a.yaml:7:5]
alter table clinic.`Order` drop primary key;

==== drop primary key of a hostile table
-- drop primary key of a'$migrate$ \ %s [db/migrations/a.yaml:7:5]
alter table `a'$migrate$ \ %s` drop primary key;

==== add unique constraint
-- add unique constraint uq_name [db/migrations/a.yaml:7:5]
alter table owners add constraint uq_name unique (name, Part);

==== add deferrable unique constraint
-- refused: db/migrations/a.yaml:7:5: The constraint 'uq_name' is deferrable, and MariaDB has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.

==== drop unique constraint
-- drop unique constraint UQ name [db/migrations/a.yaml:7:5]
alter table clinic.`Order` drop index `UQ name`;

==== add foreign key
-- add foreign key fk_owner [db/migrations/a.yaml:7:5]
alter table pets add constraint fk_owner foreign key (owner_id) references owners (id);

==== add foreign key with NO_ACTION
-- refused: db/migrations/a.yaml:7:5: The foreign key 'fk' doesn't say which columns it references, and MariaDB wants them named. Name the referenced columns.

==== add foreign key with RESTRICT
-- refused: db/migrations/a.yaml:7:5: The foreign key 'fk' doesn't say which columns it references, and MariaDB wants them named. Name the referenced columns.

==== add foreign key with CASCADE
-- refused: db/migrations/a.yaml:7:5: The foreign key 'fk' doesn't say which columns it references, and MariaDB wants them named. Name the referenced columns.

==== add foreign key with SET_NULL
-- refused: db/migrations/a.yaml:7:5: The foreign key 'fk' doesn't say which columns it references, and MariaDB wants them named. Name the referenced columns.

==== add foreign key with SET_DEFAULT
-- refused: db/migrations/a.yaml:7:5: The foreign key 'fk' doesn't say which columns it references, and MariaDB wants them named. Name the referenced columns.

==== add deferred foreign key
-- refused: db/migrations/a.yaml:7:5: The constraint 'fk_owner' is deferrable, and MariaDB has no such constraints. Leave 'deferrable' and 'initiallyDeferred' out, or keep the change to other databases with 'dbms'.

==== drop foreign key
-- drop foreign key fk_owner [db/migrations/a.yaml:7:5]
alter table pets drop foreign key fk_owner;

==== create index
-- create index ix_name [db/migrations/a.yaml:7:5]
create index ix_name on clinic.`Order` (name, Part);

==== create unique index
-- create index Uq [db/migrations/a.yaml:7:5]
create unique index Uq on owners (name desc);

==== drop index
-- drop index ix_name [db/migrations/a.yaml:7:5]
drop index ix_name on owners;

==== drop index in a schema
-- drop index Ix [db/migrations/a.yaml:7:5]
drop index Ix on clinic.`Order`;

==== create sequence
-- create sequence numbers [db/migrations/a.yaml:7:5]
create sequence numbers;

==== create sequence with everything
-- create sequence clinic.Numbers [db/migrations/a.yaml:7:5]
create sequence clinic.Numbers start with 5 increment by -2 minvalue -100 maxvalue 100 cache 20 cycle;

==== drop sequence
-- drop sequence numbers [db/migrations/a.yaml:7:5]
drop sequence numbers;

==== insert a row
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (id, Name) values
    (1, 'Ann');

==== insert two rows
-- insert 2 rows into clinic.Order [db/migrations/a.yaml:7:5]
insert into clinic.`Order` (id, name) values
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
update clinic.`Order` set a = 2;

==== upsert a row
-- update rows of owners [db/migrations/a.yaml:7:5]
update owners set Name = 'Ann' where id = 1;
-- insert a missing row into owners [db/migrations/a.yaml:7:5]
insert into owners (id, Name) select 1, 'Ann' from dual where not exists (select 1 from owners where id = 1);

==== upsert rows by two columns
-- insert a missing row into clinic.Order [db/migrations/a.yaml:7:5]
insert into clinic.`Order` (id, Name) select 1, 'Ann' from dual where not exists (select 1 from clinic.`Order` where id = 1 and Name = 'Ann');
-- insert a missing row into clinic.Order [db/migrations/a.yaml:7:5]
insert into clinic.`Order` (id, Name) select 1, 'Ann' from dual where not exists (select 1 from clinic.`Order` where id = 1 and Name = 'Ann');

==== update rows by a key alone
-- update rows of owners [db/migrations/a.yaml:7:5]
update owners set id = 1 where Name = 'Ann';

==== upsert null
-- update rows of owners [db/migrations/a.yaml:7:5]
update owners set Name = null where id = 1;
-- insert a missing row into owners [db/migrations/a.yaml:7:5]
insert into owners (id, Name) select 1, null from dual where not exists (select 1 from owners where id = 1);

==== delete rows
-- delete rows of owners [db/migrations/a.yaml:7:5]
delete from owners where id in (1, 2);

==== delete all rows
-- delete rows of clinic.Order [db/migrations/a.yaml:7:5]
delete from clinic.`Order`;

==== value: text
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (convert(x'697427732061205c20616e6420227468697322202d2d202f2a20c3bc6ec3af20f09f90980a2424' using utf8mb4));

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
    (date '2026-11-22');

==== value: time
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (time '10:15:30');

==== value: time with an offset
-- refused: db/migrations/a.yaml:7:5: A time with an offset has no type in this database. Write the time without its offset, or store it as text.

==== value: timestamp
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (timestamp '2026-11-22 10:15:30.5');

==== value: timestamp with an offset
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (convert_tz('2026-11-22 10:15:30', '-05:00', @@session.time_zone));

==== value: timestamp in UTC
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (convert_tz('2026-11-22 10:15', '+00:00', @@session.time_zone));

==== value: hostile timestamp
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (timestamp 'now''; drop table x');

==== value: expression
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (current_timestamp);

==== value: next value
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (nextval(clinic.`Num'bers`));

==== value: null
-- insert 1 row into owners [db/migrations/a.yaml:7:5]
insert into owners (a) values
    (null);

==== value: text with NUL
-- refused: db/migrations/a.yaml:7:5: A text value contains the character NUL (U+0000). Take it out, or store the value as binary data.

==== value: half a character
-- refused: db/migrations/a.yaml:7:5: A text value contains half of a surrogate pair, which is no character. Take it out, or store the value as binary data.

==== default of json
-- set default of owners.a [db/migrations/a.yaml:7:5]
alter table owners alter column a set default '{"a": 1}';

==== default of bit
-- set default of owners.a [db/migrations/a.yaml:7:5]
alter table owners alter column a set default b'0';

==== default of timestamp
-- set default of owners.a [db/migrations/a.yaml:7:5]
alter table owners alter column a set default current_timestamp;

==== name with NUL
-- refused: db/migrations/a.yaml:7:5: The name 'a\u0000b' contains the character NUL (U+0000). Choose another name.

==== name that would end its comment
-- drop table a\u000A; b\u0009c [db/migrations/a.yaml:7:5]
drop table `a
; b	c`;

==== name without characters
-- refused: db/migrations/a.yaml:7:5: The name '' is empty. Choose another name.

==== name of 63 bytes
-- rename table owners [db/migrations/a.yaml:7:5]
alter table owners rename to nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn;

==== name of 64 bytes
-- rename table owners [db/migrations/a.yaml:7:5]
alter table owners rename to `üüüüüüüüüüüüüüüüüüüüüüüüüüüüüüüü`;

==== name of 256 characters
-- refused: db/migrations/a.yaml:7:5: The name 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…' is longer than the 64 characters that MariaDB holds. Choose another name.

==== name of 257 characters
-- refused: db/migrations/a.yaml:7:5: The name 'nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn…' is longer than the 64 characters that MariaDB holds. Choose another name.

==== type with SQL in it
-- refused: db/migrations/a.yaml:7:5: The type 'varchar(1 drop)' has arguments that aren't one or two numbers. Write it as in 'varchar(100)' or 'decimal(12,2)'.

==== type of Java
-- refused: db/migrations/a.yaml:7:5: The type 'java.lang.Thread' has no counterpart in a database. Use a portable type such as 'varchar(255)' or a type of the database.

==== type of the database
-- change type of owners.a [db/migrations/a.yaml:7:5]
begin not atomic
    declare migrate_tail longtext default (
        select concat('Geometry(Point,4326)',
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            if(coalesce(c.generation_expression, '') = '', if(c.is_nullable = 'YES', ' null', ' not null'), ''),
            case when coalesce(c.column_default, 'NULL') = 'NULL' then '' else concat(' default ', c.column_default) end,
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            if(c.column_comment = '', '', concat(' comment ', concat('''', replace(replace(c.column_comment, char(92 using utf8mb4), if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', char(92 using utf8mb4), concat(char(92 using utf8mb4), char(92 using utf8mb4)))), '''', ''''''), ''''))),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0))) and k.check_clause not like 'json_valid(%'), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'a');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column a ', migrate_tail);
end;

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
-- drop index Ix [db/migrations/c.yaml:5:3]
drop index Ix on clinic.`Order`;

==== create index over an expression
-- refused: db/migrations/c.yaml:5:3: MariaDB has no index over an expression. Leave that out, or keep the change to other databases with 'dbms'.

==== create index over a part of the rows
-- refused: db/migrations/c.yaml:5:3: MariaDB has no index over a part of the rows. Leave that out, or keep the change to other databases with 'dbms'.

==== create index with included columns
-- refused: db/migrations/c.yaml:5:3: MariaDB has no index with included columns. Leave that out, or keep the change to other databases with 'dbms'.

==== create index with an access method
-- refused: db/migrations/c.yaml:5:3: MariaDB has no index with an access method. Leave that out, or keep the change to other databases with 'dbms'.

==== rename index
-- rename index ix_a [db/migrations/c.yaml:5:3]
alter table clinic.`Order` rename index ix_a to `Ix B`;

==== add check
-- add check ck [db/migrations/c.yaml:5:3]
alter table owners add constraint ck check (id > 0);

==== add check without a name
-- add check to clinic.Order [db/migrations/c.yaml:5:3]
alter table clinic.`Order` add check (id > 0);

==== drop check
-- drop check Ck [db/migrations/c.yaml:5:3]
alter table clinic.`Order` drop constraint Ck;

==== drop all foreign keys
-- drop all foreign keys of clinic.Order [db/migrations/c.yaml:5:3]
begin not atomic
    declare migrate_next longtext;
    migrate_all: loop
        set migrate_next = (
            select concat('alter table ', '`', replace(k.constraint_schema, '`', '``'), '`', '.', '`', replace(k.table_name, '`', '``'), '`', ' drop foreign key ', '`', replace(k.constraint_name, '`', '``'), '`')
            from information_schema.referential_constraints k
            where k.constraint_schema = 'clinic' and k.table_name = 'Order' and (@@lower_case_table_names <> 0 or k.table_name = convert('Order' using utf8mb4) collate utf8mb4_bin)
            order by k.constraint_schema, k.table_name, k.constraint_name
            limit 1);
        if migrate_next is null then
            leave migrate_all;
        end if;
        execute immediate migrate_next;
    end loop;
end;

==== set table remarks
-- comment on table clinic.Order [db/migrations/c.yaml:5:3]
alter table clinic.`Order` comment 'it''s';

==== drop table remarks
-- comment on table owners [db/migrations/c.yaml:5:3]
alter table owners comment '';

==== set column remarks
-- comment on column clinic.Order.Name [db/migrations/c.yaml:5:3]
begin not atomic
    declare migrate_tail longtext default (
        select concat(c.column_type,
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            if(coalesce(c.generation_expression, '') = '', if(c.is_nullable = 'YES', ' null', ' not null'), ''),
            case when coalesce(c.column_default, 'NULL') = 'NULL' then '' else concat(' default ', c.column_default) end,
            coalesce(concat(' ', nullif(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?'), '')), ''),
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            ' comment ''it''''s''',
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0)))), ''))
        from information_schema.columns c
        where c.table_schema = 'clinic' and c.table_name = 'Order' and c.column_name = 'Name');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table clinic.`Order` modify column Name ', migrate_tail);
end;

==== drop column remarks
-- comment on column owners.name [db/migrations/c.yaml:5:3]
begin not atomic
    declare migrate_tail longtext default (
        select concat(c.column_type,
            if(c.collation_name is null or c.collation_name = (select t.table_collation from information_schema.tables t where t.table_schema = c.table_schema and t.table_name = c.table_name), '', concat(' character set ', c.character_set_name, ' collate ', c.collation_name)),
            if(coalesce(c.generation_expression, '') = '', '', concat(' generated always as (', c.generation_expression, ') ', if(c.extra like '%stored%', 'stored', 'virtual'))),
            if(coalesce(c.generation_expression, '') = '', if(c.is_nullable = 'YES', ' null', ' not null'), ''),
            case when coalesce(c.column_default, 'NULL') = 'NULL' then '' else concat(' default ', c.column_default) end,
            coalesce(concat(' ', nullif(regexp_substr(c.extra, '(?i)on update [a-z_]+([(][0-9]*[)])?'), '')), ''),
            if(c.extra like '%auto_increment%', ' auto_increment', ''),
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.extra like '%without system versioning%', ' without system versioning', ''),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0)))), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'name');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column name ', migrate_tail);
end;

==== add auto increment
-- number owners.id [db/migrations/c.yaml:5:3]
begin not atomic
    declare migrate_tail longtext default (
        select concat('bigint',
            ' not null auto_increment',
            if(c.extra like '%invisible%', ' invisible', ''),
            if(c.column_comment = '', '', concat(' comment ', concat('''', replace(replace(c.column_comment, char(92 using utf8mb4), if(@@sql_mode like '%NO_BACKSLASH_ESCAPES%', char(92 using utf8mb4), concat(char(92 using utf8mb4), char(92 using utf8mb4)))), '''', ''''''), ''''))),
            coalesce((select concat(' check (', k.check_clause, ')') from information_schema.check_constraints k where k.constraint_schema = c.table_schema and k.table_name = c.table_name and k.level = 'Column' and (k.constraint_name = c.column_name or ((locate(concat('`', replace(c.column_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(c.column_name, '"', '""'), '"'), k.check_clause) > 0) and not (locate(concat('`', replace(k.constraint_name, '`', '``'), '`'), k.check_clause) > 0 or locate(concat('"', replace(k.constraint_name, '"', '""'), '"'), k.check_clause) > 0)))), ''))
        from information_schema.columns c
        where c.table_schema = database() and c.table_name = 'owners' and c.column_name = 'id');
    if migrate_tail is null then
        signal sqlstate '45000' set message_text = 'there is no such column';
    end if;
    execute immediate concat('alter table owners modify column id ', migrate_tail);
end;

==== add auto increment from 100
-- refused: db/migrations/c.yaml:5:3: The column 'Id' is to count in steps of 5, and MariaDB has one step for the whole server. Leave 'incrementBy' out, or give the column the next value of a sequence as its default.

==== merge columns
-- add column owners.name [db/migrations/c.yaml:5:3]
alter table owners add column name varchar(40);
-- update rows of owners [db/migrations/c.yaml:5:3]
update owners set name = concat(first, ' it''s ', Last);
-- drop columns of owners [db/migrations/c.yaml:5:3]
alter table owners drop column first, drop column Last;

==== merge columns with nothing between
-- add column clinic.Order.C [db/migrations/c.yaml:5:3]
alter table clinic.`Order` add column C varchar(40);
-- update rows of clinic.Order [db/migrations/c.yaml:5:3]
update clinic.`Order` set C = concat(a, b);
-- drop columns of clinic.Order [db/migrations/c.yaml:5:3]
alter table clinic.`Order` drop column a, drop column b;

==== add lookup table
-- create table clinic.kinds [db/migrations/c.yaml:5:3]
create table clinic.kinds (
    kind varchar(40) not null,
    primary key (kind)
);
-- run sql [db/migrations/c.yaml:5:3]
insert into clinic.kinds (kind) select distinct Kind from clinic.`Order` where Kind is not null;
-- add foreign key fk_kind [db/migrations/c.yaml:5:3]
alter table clinic.`Order` add constraint fk_kind foreign key (Kind) references clinic.kinds (kind);

==== alter sequence
-- alter sequence clinic.Numbers [db/migrations/c.yaml:5:3]
alter sequence clinic.Numbers increment by 2;

==== alter everything of a sequence
-- refused: db/migrations/c.yaml:5:3: MariaDB can't change the type of a sequence. Drop the sequence and create it again, or leave 'dataType' out.

==== alter sequence not to cycle
-- alter sequence clinic.Numbers [db/migrations/c.yaml:5:3]
alter sequence clinic.Numbers nocycle;

==== rename sequence
-- rename sequence clinic.Numbers [db/migrations/c.yaml:5:3]
rename table clinic.Numbers to clinic.`N 2`;

==== create schema
-- create schema Clinic [db/migrations/c.yaml:5:3]
create schema Clinic;

==== create schema unless it exists
-- create schema clinic [db/migrations/c.yaml:5:3]
create schema if not exists clinic;

==== drop schema
-- drop schema Clinic [db/migrations/c.yaml:5:3]
begin not atomic
    if exists (
        select 1 from information_schema.tables o where o.table_schema = 'Clinic' and (@@lower_case_table_names <> 0 or o.table_schema = convert('Clinic' using utf8mb4) collate utf8mb4_bin)
        union all
        select 1 from information_schema.routines o where o.routine_schema = 'Clinic' and (@@lower_case_table_names <> 0 or o.routine_schema = convert('Clinic' using utf8mb4) collate utf8mb4_bin)) then
        signal sqlstate '45000' set message_text = 'the schema is not empty';
    end if;
    drop schema Clinic;
end;

==== drop schema cascade if exists
-- drop schema clinic [db/migrations/c.yaml:5:3]
drop schema if exists clinic;

==== create enum type
-- refused: db/migrations/c.yaml:5:3: MariaDB has no enum types of their own. Give the column a type like enum('a','b'), or keep the change to other databases with 'dbms'.

==== create enum type in a schema
-- refused: db/migrations/c.yaml:5:3: MariaDB has no enum types of their own. Give the column a type like enum('a','b'), or keep the change to other databases with 'dbms'.

==== drop enum type
-- refused: db/migrations/c.yaml:5:3: MariaDB has no enum types of their own. Give the column a type like enum('a','b'), or keep the change to other databases with 'dbms'.

==== drop enum type if exists
-- refused: db/migrations/c.yaml:5:3: MariaDB has no enum types of their own. Give the column a type like enum('a','b'), or keep the change to other databases with 'dbms'.

==== add enum value
-- refused: db/migrations/c.yaml:5:3: MariaDB has no enum types of their own. Give the column a type like enum('a','b'), or keep the change to other databases with 'dbms'.

==== add enum value before
-- refused: db/migrations/c.yaml:5:3: MariaDB has no enum types of their own. Give the column a type like enum('a','b'), or keep the change to other databases with 'dbms'.

==== add enum value after if it isn't there
-- refused: db/migrations/c.yaml:5:3: MariaDB has no enum types of their own. Give the column a type like enum('a','b'), or keep the change to other databases with 'dbms'.

==== rename enum value
-- refused: db/migrations/c.yaml:5:3: MariaDB has no enum types of their own. Give the column a type like enum('a','b'), or keep the change to other databases with 'dbms'.

==== rename enum type
-- refused: db/migrations/c.yaml:5:3: MariaDB has no enum types of their own. Give the column a type like enum('a','b'), or keep the change to other databases with 'dbms'.

==== add column of an enum type
-- add column owners.a [db/migrations/c.yaml:5:3]
alter table owners add column a clinic."Mood 2";

==== create view
-- create view clinic.Order [db/migrations/c.yaml:5:3]
create view clinic.`Order` as
select id from owners;

==== create or replace view
-- refused: db/migrations/c.yaml:5:3: The view 'owners' has remarks, and MariaDB keeps no comments of views. Leave 'remarks' out.

==== create view by its full definition
-- create view owners [db/migrations/c.yaml:5:3]
CREATE VIEW owners AS select id from owners;

==== replace view by its full definition
-- create view owners [db/migrations/c.yaml:5:3]
create or replace VIEW owners AS select id from owners;

==== rename view
-- rename view clinic.Order [db/migrations/c.yaml:5:3]
rename table clinic.`Order` to clinic.Orders;

==== drop view
-- drop view clinic.Order [db/migrations/c.yaml:5:3]
drop view clinic.`Order`;

==== drop view if exists
-- drop view owners [db/migrations/c.yaml:5:3]
drop view if exists owners;

==== create Procedure
-- run sql [db/migrations/c.yaml:5:3]
CREATE Procedure x;
-- its text;;

==== replace Procedure
-- run sql [db/migrations/c.yaml:5:3]
create or replace Procedure x;
-- its text;;

==== drop Procedure
-- drop procedure clinic.Order [db/migrations/c.yaml:5:3]
drop procedure clinic.`Order`;

==== create Function
-- run sql [db/migrations/c.yaml:5:3]
CREATE Function x;
-- its text;;

==== replace Function
-- run sql [db/migrations/c.yaml:5:3]
create or replace Function x;
-- its text;;

==== drop Function
-- drop function clinic.Order [db/migrations/c.yaml:5:3]
drop function clinic.`Order`;

==== create Trigger
-- run sql [db/migrations/c.yaml:5:3]
CREATE Trigger x;
-- its text;;

==== replace Trigger
-- run sql [db/migrations/c.yaml:5:3]
create or replace Trigger x;
-- its text;;

==== drop Trigger
-- drop trigger clinic.Order [db/migrations/c.yaml:5:3]
drop trigger clinic.`Order`;

==== replace what replaces
-- run sql [db/migrations/c.yaml:5:3]
create or replace function x;

==== replace what is altered
-- refused: db/migrations/c.yaml:5:3: The text of 'createFunction' doesn't start with 'create', so it can't replace. Start it with 'create', or write the replacement into it and leave 'replaceIfExists' out.

==== drop function by arguments
-- drop function owners [db/migrations/c.yaml:5:3]
drop function if exists owners;

==== drop trigger of a table
-- drop trigger clinic.t [db/migrations/c.yaml:5:3]
drop trigger clinic.t;

==== output

==== stop

==== empty

==== tag database
