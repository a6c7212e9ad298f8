package dev.migrate.dialect.mysql;

/**
 * The statements over {@code information_schema}, which aren't joined with each other: MariaDB opens the tables' files for each row of
 * such a view.
 */
final class MysqlCatalogQueries {

    static final MysqlCatalogQuery TABLES = new MysqlCatalogQuery("""
            select table_schema as s, table_name as t, table_type as type, table_comment as remarks,
                table_collation as collation
            from information_schema.tables
            where table_schema in (?)
            order by table_schema, table_name""");

    static final MysqlCatalogQuery COLUMNS = new MysqlCatalogQuery("""
            select table_schema as s, table_name as t, column_name as name, column_type as type, is_nullable as nullable,
                column_default as value, extra, generation_expression as expression, column_comment as remarks,
                character_set_name as charset, collation_name as collation
            from information_schema.columns
            where table_schema in (?)
            order by table_schema, table_name, ordinal_position""");

    static final MysqlCatalogQuery MARIADB_INDEXES = new MysqlCatalogQuery("""
            select table_schema as s, table_name as t, index_name as i, non_unique, column_name as name, collation as direction,
                sub_part as length, null as expression
            from information_schema.statistics
            where table_schema in (?)
            order by table_schema, table_name, index_name, seq_in_index""");

    static final MysqlCatalogQuery MYSQL_INDEXES =
            new MysqlCatalogQuery(MARIADB_INDEXES.sql().replace("null as expression", "expression"));

    static final MysqlCatalogQuery FOREIGN_KEY_COLUMNS = new MysqlCatalogQuery("""
            select table_schema as s, table_name as t, constraint_name as c, column_name as name,
                referenced_table_schema as rs, referenced_table_name as rt, referenced_column_name as referenced
            from information_schema.key_column_usage
            where table_schema in (?) and referenced_table_name is not null
            order by table_schema, table_name, constraint_name, ordinal_position""");

    static final MysqlCatalogQuery FOREIGN_KEYS = new MysqlCatalogQuery("""
            select constraint_schema as s, table_name as t, constraint_name as c, update_rule, delete_rule
            from information_schema.referential_constraints
            where constraint_schema in (?)
            order by constraint_schema, table_name, constraint_name""");

    static final MysqlCatalogQuery MARIADB_CHECKS = new MysqlCatalogQuery("""
            select constraint_schema as s, table_name as t, constraint_name as c, level, check_clause as clause
            from information_schema.check_constraints
            where constraint_schema in (?)
            order by constraint_schema, table_name, constraint_name""");

    /** The names of constraints are unique in a schema here, so the join is by the key. */
    static final MysqlCatalogQuery MYSQL_CHECKS = new MysqlCatalogQuery("""
            select t.table_schema as s, t.table_name as t, k.constraint_name as c, 'Table' as level, k.check_clause as clause
            from information_schema.check_constraints k
            join information_schema.table_constraints t
                on t.constraint_schema = k.constraint_schema and t.constraint_name = k.constraint_name
            where k.constraint_schema in (?) and t.constraint_type = 'CHECK'
            order by t.table_schema, t.table_name, k.constraint_name""");

    static final MysqlCatalogQuery SCHEMAS =
            new MysqlCatalogQuery("select schema_name from information_schema.schemata");

    static final MysqlCatalogQuery EXISTING_TABLES = new MysqlCatalogQuery("""
            select table_name from information_schema.tables
            where table_schema in (?) and table_name in (?) and table_type in ('BASE TABLE', 'SYSTEM VERSIONED')""");

    static final MysqlCatalogQuery TABLES_IN_SCHEMAS = new MysqlCatalogQuery("""
            select table_schema, table_name from information_schema.tables
            where table_schema in (?) and table_name in (?) and table_type in ('BASE TABLE', 'SYSTEM VERSIONED')""");

    static final MysqlCatalogQuery HOLDS_SOMETHING = new MysqlCatalogQuery("""
            select exists (
                select 1 from information_schema.tables where table_schema in (?) and table_name not in (?))""");

    private MysqlCatalogQueries() {}
}
