package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.CatalogQuery;

/**
 * The statements over {@code information_schema} as HSQLDB 2.7 lays it out.
 *
 * <p>They aren't joined with each other: HSQLDB builds each of these views in memory when it is asked for.
 */
final class HsqldbCatalogQueries {

    static final CatalogQuery TABLES = new CatalogQuery("""
            select table_schema, table_name
            from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema in (unnest(?))
            order by table_schema, table_name""");

    /** A comment that was taken away is an empty text. */
    static final CatalogQuery COMMENTS = new CatalogQuery("""
            select object_schema as table_schema, object_name as table_name, column_name, comment as remarks
            from information_schema.system_comments
            where object_type in ('TABLE', 'COLUMN') and comment <> '' and object_schema in (unnest(?))""");

    static final CatalogQuery COLUMNS = new CatalogQuery("""
            select table_schema, table_name, column_name, column_default, is_nullable, dtd_identifier,
                coalesce(domain_schema, udt_schema) as type_schema, coalesce(domain_name, udt_name) as type_name,
                is_identity, identity_generation, identity_start, identity_increment,
                is_generated, generation_expression
            from information_schema.columns
            where table_schema in (unnest(?))
            order by table_schema, table_name, ordinal_position""");

    /** The sequences that give columns their defaults. */
    static final CatalogQuery COLUMN_SEQUENCES = new CatalogQuery("""
            select table_schema, table_name, column_name, sequence_schema, sequence_name
            from information_schema.system_column_sequence_usage
            where table_schema in (unnest(?))""");

    /** Not limited to the selected schemas, since a foreign key may reference a key in another one. */
    static final CatalogQuery KEYS = new CatalogQuery("""
            select constraint_schema, constraint_name, table_schema, table_name, column_name,
                position_in_unique_constraint
            from information_schema.key_column_usage
            order by constraint_schema, constraint_name, ordinal_position""");

    static final CatalogQuery CHECKS = new CatalogQuery("""
            select constraint_schema, constraint_name, check_clause
            from information_schema.check_constraints
            where constraint_schema in (unnest(?))""");

    static final CatalogQuery REFERENCES = new CatalogQuery("""
            select constraint_schema, constraint_name, unique_constraint_schema, unique_constraint_name,
                update_rule, delete_rule
            from information_schema.referential_constraints
            where constraint_schema in (unnest(?))""");

    static final CatalogQuery CONSTRAINTS = new CatalogQuery("""
            select table_schema, table_name, constraint_schema, constraint_name, constraint_type
            from information_schema.table_constraints
            where table_schema in (unnest(?))
            order by constraint_schema, constraint_name""");

    /** Includes the indexes that HSQLDB made for constraints: they have the constraint's name, or one with a prefix. */
    static final CatalogQuery INDEX_COLUMNS = new CatalogQuery("""
            select table_schem as table_schema, table_name, table_schem as index_schema, index_name, column_name,
                non_unique
            from information_schema.system_indexinfo
            where index_name not like 'SYS\\_IDX\\_%' escape '\\' and table_schem in (unnest(?))
            order by table_schem, index_name, ordinal_position""");

    /** The sequences behind identity columns aren't in this view. */
    static final CatalogQuery SEQUENCES = new CatalogQuery("""
            select sequence_schema, sequence_name, data_type, start_value, increment, minimum_value, maximum_value,
                cycle_option
            from information_schema.sequences
            where sequence_schema in (unnest(?))
            order by sequence_schema, sequence_name""");

    static final String EXISTING_TABLES = """
            select table_name
            from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema in (unnest(?)) and table_name in (unnest(?))""";

    static final CatalogQuery TABLES_IN_SCHEMAS = new CatalogQuery("""
            select table_schema, table_name
            from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema in (unnest(?)) and table_name in (unnest(?))""");

    static final String OBJECTS = """
            select table_name as name, table_schema as object_schema
            from information_schema.tables
            union all
            select null, sequence_schema
            from information_schema.sequences""";

    static final String HOLDS_SOMETHING = "select count(*) from (" + OBJECTS + ")"
            + " where object_schema in (unnest(?)) and (name is null or name not in (unnest(?)))";

    private HsqldbCatalogQueries() {}
}
