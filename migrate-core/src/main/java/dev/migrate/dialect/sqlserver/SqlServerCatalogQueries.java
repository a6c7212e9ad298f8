package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.InListQuery;

/** The statements over {@code sys}, each for all tables of the schemas that are its parameter. */
final class SqlServerCatalogQueries {

    private static final String SELECTED_TABLE = """
            join sys.tables t on t.object_id = %s and t.is_ms_shipped = 0 and t.temporal_type <> 1
            join sys.schemas s on s.schema_id = t.schema_id and s.name in (?)
            """;

    static final InListQuery TABLES = new InListQuery("""
            select t.object_id, s.name as schema_name, t.name, cast(p.value as nvarchar(3750)) as remarks
            from sys.tables t
            join sys.schemas s on s.schema_id = t.schema_id
            left join sys.extended_properties p
                on p.class = 1 and p.major_id = t.object_id and p.minor_id = 0 and p.name = N'MS_Description'
            where t.is_ms_shipped = 0 and t.temporal_type <> 1 and s.name in (?)
            order by s.name, t.name""");

    static final InListQuery COLUMNS = new InListQuery("""
            select c.object_id, c.name, c.is_nullable, d.definition as default_definition,
                y.name as type, y.is_user_defined, schema_name(y.schema_id) as type_schema,
                c.max_length, c.precision, c.scale,
                cast(i.seed_value as bigint) as seed, cast(i.increment_value as bigint) as increment, c.is_identity,
                g.definition as computed, g.is_persisted, cast(p.value as nvarchar(3750)) as remarks
            from sys.columns c
            """ + SELECTED_TABLE.formatted("c.object_id") + """
            join sys.types y on y.user_type_id = c.user_type_id
            left join sys.default_constraints d on d.object_id = c.default_object_id
            left join sys.identity_columns i on i.object_id = c.object_id and i.column_id = c.column_id
            left join sys.computed_columns g on g.object_id = c.object_id and g.column_id = c.column_id
            left join sys.extended_properties p
                on p.class = 1 and p.major_id = c.object_id and p.minor_id = c.column_id
                    and p.name = N'MS_Description'
            order by c.object_id, c.column_id""");

    /** Keys and other indexes, a row for each column; included columns aren't part of an index here. */
    static final InListQuery INDEXES = new InListQuery("""
            select i.object_id, i.name, i.is_unique, i.is_primary_key, i.is_unique_constraint,
                c.name as column_name, k.is_descending_key
            from sys.indexes i
            """ + SELECTED_TABLE.formatted("i.object_id") + """
            join sys.index_columns k
                on k.object_id = i.object_id and k.index_id = i.index_id and k.is_included_column = 0
            join sys.columns c on c.object_id = k.object_id and c.column_id = k.column_id
            where i.type in (1, 2) and i.is_hypothetical = 0 and k.key_ordinal > 0
            order by i.object_id, i.name, k.key_ordinal""");

    static final InListQuery FOREIGN_KEYS = new InListQuery("""
            select f.parent_object_id, f.name, rs.name as referenced_schema,
                r.name as referenced_table, f.delete_referential_action, f.update_referential_action,
                c.name as column_name, rc.name as referenced_column
            from sys.foreign_keys f
            """ + SELECTED_TABLE.formatted("f.parent_object_id") + """
            join sys.foreign_key_columns k on k.constraint_object_id = f.object_id
            join sys.columns c on c.object_id = k.parent_object_id and c.column_id = k.parent_column_id
            join sys.columns rc on rc.object_id = k.referenced_object_id and rc.column_id = k.referenced_column_id
            join sys.tables r on r.object_id = f.referenced_object_id
            join sys.schemas rs on rs.schema_id = r.schema_id
            order by f.parent_object_id, f.name, k.constraint_column_id""");

    static final InListQuery CHECKS = new InListQuery("""
            select k.parent_object_id, k.name, k.definition
            from sys.check_constraints k
            """ + SELECTED_TABLE.formatted("k.parent_object_id") + """
            order by k.parent_object_id, k.name""");

    static final InListQuery SEQUENCES = new InListQuery("""
            select s.name as schema_name, q.name, type_name(q.system_type_id) as type,
                cast(q.start_value as bigint) as start_value, cast(q.increment as bigint) as increment,
                cast(q.minimum_value as bigint) as minimum_value, cast(q.maximum_value as bigint) as maximum_value,
                q.is_cached, q.cache_size, q.is_cycling
            from sys.sequences q
            join sys.schemas s on s.schema_id = q.schema_id
            where s.name in (?)
            order by s.name, q.name""");

    /** The server compares as its collation says, which may make no difference between cases. */
    static final InListQuery EXISTING_TABLES = new InListQuery("""
            select t.name
            from sys.tables t
            join sys.schemas s on s.schema_id = t.schema_id
            where s.name in (?) and t.name in (?)""");

    static final InListQuery CONTENTS = new InListQuery("""
            select top (1) o.name
            from sys.objects o
            join sys.schemas s on s.schema_id = o.schema_id
            where o.type in ('U', 'V', 'SO') and o.is_ms_shipped = 0 and s.name in (?)
                and not (o.type = 'U' and o.name in (?))""");

    private SqlServerCatalogQueries() {}
}
