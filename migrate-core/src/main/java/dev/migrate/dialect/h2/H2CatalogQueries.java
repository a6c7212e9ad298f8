package dev.migrate.dialect.h2;

import dev.migrate.dialect.CatalogQuery;

/**
 * The statements over {@code information_schema} as H2 2.x lays it out.
 *
 * <p>They aren't joined with each other: H2 builds each of these views in memory and would scan one for each row of the
 * other.
 */
final class H2CatalogQueries {

    static final CatalogQuery TABLES = new CatalogQuery("""
            select table_schema, table_name, remarks
            from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema = any(?)
            order by table_schema, table_name""");

    static final CatalogQuery COLUMNS = new CatalogQuery("""
            select table_schema, table_name, column_name, column_default, is_nullable, remarks,
                data_type_sql(table_schema, table_name, 'TABLE', dtd_identifier) as type,
                domain_schema, domain_name, is_identity, identity_generation, identity_start, identity_increment,
                is_generated, generation_expression
            from information_schema.columns
            where table_schema = any(?)
            order by table_schema, table_name, ordinal_position""");

    /** Not limited to the selected schemas, since a foreign key may reference a key in another one. */
    static final CatalogQuery KEYS = new CatalogQuery("""
            select constraint_schema, constraint_name, table_schema, table_name, column_name,
                position_in_unique_constraint
            from information_schema.key_column_usage
            order by constraint_schema, constraint_name, ordinal_position""");

    static final CatalogQuery CHECKS = new CatalogQuery("""
            select constraint_schema, constraint_name, check_clause
            from information_schema.check_constraints
            where constraint_schema = any(?)""");

    static final CatalogQuery REFERENCES = new CatalogQuery("""
            select constraint_schema, constraint_name, unique_constraint_schema, unique_constraint_name,
                update_rule, delete_rule
            from information_schema.referential_constraints
            where constraint_schema = any(?)""");

    static final CatalogQuery CONSTRAINTS = new CatalogQuery("""
            select table_schema, table_name, constraint_schema, constraint_name, constraint_type
            from information_schema.table_constraints
            where table_schema = any(?)
            order by constraint_schema, constraint_name""");

    /** The indexes that a person made; those that H2 made for a constraint are generated. */
    static final CatalogQuery INDEXES = new CatalogQuery("""
            select index_schema, index_name
            from information_schema.indexes
            where not is_generated and table_schema = any(?)""");

    static final CatalogQuery INDEX_COLUMNS = new CatalogQuery("""
            select table_schema, table_name, index_schema, index_name, column_name, is_unique,
                ordering_specification
            from information_schema.index_columns
            where table_schema = any(?)
            order by index_schema, index_name, ordinal_position""");

    /** The sequences behind identity columns aren't in this view. */
    static final CatalogQuery SEQUENCES = new CatalogQuery("""
            select sequence_schema, sequence_name, data_type, start_value, increment, minimum_value, maximum_value,
                cache, cycle_option
            from information_schema.sequences
            where sequence_schema = any(?)
            order by sequence_schema, sequence_name""");

    static final String EXISTING_TABLES = """
            select table_name
            from information_schema.tables
            where table_type = 'BASE TABLE' and table_schema = any(coalesce(?, array[current_schema]))
                and table_name = any(?)""";

    static final String HOLDS_SOMETHING = """
            select exists (
                select 1 from information_schema.tables
                where table_type <> 'LOCAL TEMPORARY' and table_schema = any(coalesce(?1, array[current_schema]))
                    and not table_name = any(?2))
            or exists (
                select 1 from information_schema.sequences
                where sequence_schema = any(coalesce(?1, array[current_schema])))""";

    private H2CatalogQueries() {}
}
