package dev.migrate.dialect.h2;

import dev.migrate.dialect.CatalogQuery;

/**
 * The statements over {@code information_schema} as H2 2.x lays it out.
 *
 * <p>They aren't joined with each other: H2 builds each of these views in memory and would scan one for each row of the
 * other. Names are in upper case, because they keep it in a database that folds nothing; one that folds to lower case has
 * its views in lower case too.
 */
final class H2CatalogQueries {

    static final CatalogQuery TABLES = new CatalogQuery("""
            select TABLE_SCHEMA, TABLE_NAME, REMARKS, TABLE_TYPE, STORAGE_TYPE
            from INFORMATION_SCHEMA.TABLES
            where TABLE_SCHEMA = any(?)
            order by TABLE_SCHEMA, TABLE_NAME""");

    static final CatalogQuery COLUMNS = new CatalogQuery("""
            select TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, COLUMN_DEFAULT, IS_NULLABLE, REMARKS,
                DATA_TYPE_SQL(TABLE_SCHEMA, TABLE_NAME, 'TABLE', DTD_IDENTIFIER) as TYPE,
                DOMAIN_SCHEMA, DOMAIN_NAME, IS_IDENTITY, IDENTITY_GENERATION, IDENTITY_START, IDENTITY_INCREMENT,
                IS_GENERATED, GENERATION_EXPRESSION
            from INFORMATION_SCHEMA.COLUMNS
            where TABLE_SCHEMA = any(?)
            order by TABLE_SCHEMA, TABLE_NAME, ORDINAL_POSITION""");

    /** Not limited to the selected schemas, since a foreign key may reference a key in another one. */
    static final CatalogQuery KEYS = new CatalogQuery("""
            select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME,
                POSITION_IN_UNIQUE_CONSTRAINT
            from INFORMATION_SCHEMA.KEY_COLUMN_USAGE
            order by CONSTRAINT_SCHEMA, CONSTRAINT_NAME, ORDINAL_POSITION""");

    static final CatalogQuery CHECKS = new CatalogQuery("""
            select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, CHECK_CLAUSE
            from INFORMATION_SCHEMA.CHECK_CONSTRAINTS
            where CONSTRAINT_SCHEMA = any(?)""");

    static final CatalogQuery REFERENCES = new CatalogQuery("""
            select CONSTRAINT_SCHEMA, CONSTRAINT_NAME, UNIQUE_CONSTRAINT_SCHEMA, UNIQUE_CONSTRAINT_NAME,
                UPDATE_RULE, DELETE_RULE
            from INFORMATION_SCHEMA.REFERENTIAL_CONSTRAINTS
            where CONSTRAINT_SCHEMA = any(?)""");

    static final CatalogQuery CONSTRAINTS = new CatalogQuery("""
            select TABLE_SCHEMA, TABLE_NAME, CONSTRAINT_SCHEMA, CONSTRAINT_NAME, CONSTRAINT_TYPE,
                INDEX_SCHEMA, INDEX_NAME
            from INFORMATION_SCHEMA.TABLE_CONSTRAINTS
            where TABLE_SCHEMA = any(?)
            order by CONSTRAINT_SCHEMA, CONSTRAINT_NAME""");

    /** The indexes that a person made; those that H2 made for a constraint are generated. */
    static final CatalogQuery INDEXES = new CatalogQuery("""
            select INDEX_SCHEMA, INDEX_NAME
            from INFORMATION_SCHEMA.INDEXES
            where not IS_GENERATED and TABLE_SCHEMA = any(?)""");

    static final CatalogQuery INDEX_COLUMNS = new CatalogQuery("""
            select TABLE_SCHEMA, TABLE_NAME, INDEX_SCHEMA, INDEX_NAME, COLUMN_NAME, IS_UNIQUE,
                ORDERING_SPECIFICATION, NULL_ORDERING
            from INFORMATION_SCHEMA.INDEX_COLUMNS
            where TABLE_SCHEMA = any(?)
            order by INDEX_SCHEMA, INDEX_NAME, ORDINAL_POSITION""");

    /** The sequences behind identity columns aren't in this view. */
    static final CatalogQuery SEQUENCES = new CatalogQuery("""
            select SEQUENCE_SCHEMA, SEQUENCE_NAME, DATA_TYPE, START_VALUE, INCREMENT, MINIMUM_VALUE, MAXIMUM_VALUE,
                CACHE, CYCLE_OPTION
            from INFORMATION_SCHEMA.SEQUENCES
            where SEQUENCE_SCHEMA = any(?)
            order by SEQUENCE_SCHEMA, SEQUENCE_NAME""");

    /** The values of domains; those of a column's own type are part of that type. */
    static final CatalogQuery ENUM_VALUES = new CatalogQuery("""
            select OBJECT_SCHEMA as TYPE_SCHEMA, OBJECT_NAME as TYPE_NAME, VALUE_NAME
            from INFORMATION_SCHEMA.ENUM_VALUES
            where OBJECT_TYPE = 'DOMAIN' and OBJECT_SCHEMA = any(?)
            order by OBJECT_SCHEMA, OBJECT_NAME, VALUE_ORDINAL""");

    static final CatalogQuery SCHEMAS = new CatalogQuery("select SCHEMA_NAME from INFORMATION_SCHEMA.SCHEMATA");

    static final String EXISTING_TABLES = """
            select TABLE_NAME
            from INFORMATION_SCHEMA.TABLES
            where TABLE_TYPE = 'BASE TABLE' and TABLE_SCHEMA = any(coalesce(?, array[current_schema]))
                and TABLE_NAME = any(?)""";

    static final CatalogQuery TABLES_IN_SCHEMAS = new CatalogQuery("""
            select TABLE_SCHEMA, TABLE_NAME
            from INFORMATION_SCHEMA.TABLES
            where TABLE_TYPE = 'BASE TABLE' and TABLE_SCHEMA = any(?) and TABLE_NAME = any(?)""");

    static final String HOLDS_SOMETHING = """
            select exists (
                select 1 from INFORMATION_SCHEMA.TABLES
                where TABLE_TYPE <> 'LOCAL TEMPORARY' and TABLE_SCHEMA = any(coalesce(?1, array[current_schema]))
                    and not TABLE_NAME = any(?2))
            or exists (
                select 1 from INFORMATION_SCHEMA.SEQUENCES
                where SEQUENCE_SCHEMA = any(coalesce(?1, array[current_schema])))""";

    private H2CatalogQueries() {}
}
