package dev.migrate.dialect.sqlite;

/** The statements over the catalogue of SQLite; {@code %s} stands for the quoted name of a database. */
final class SqliteCatalogQueries {

    /** Tables that hold rows of their own: neither virtual ones nor those that virtual ones keep their data in. */
    static final String TABLES = """
            select s.type, s.name, s.tbl_name, s.sql
            from %1$s.sqlite_schema s join pragma_table_list l on l.schema = ? and l.name = s.name
            where s.type = 'table' and l.type = 'table' and s.name not like 'sqlite\\_%%' escape '\\'
            order by s.name""";

    /** Indexes without SQL belong to constraints. */
    static final String INDEXES = """
            select type, name, tbl_name, sql
            from %1$s.sqlite_schema
            where type = 'index' and sql is not null
            order by tbl_name, name""";

    /** All that can be made again, tables first; what belongs to virtual tables comes with them. */
    static final String EVERYTHING = """
            select s.type, s.name, s.tbl_name, s.sql
            from main.sqlite_schema s
            where s.sql is not null and s.name not like 'sqlite\\_%' escape '\\'
            and s.tbl_name not in (select name from pragma_table_list where schema = 'main' and type = 'shadow')
            order by case s.type when 'table' then 1 when 'index' then 2 when 'view' then 3 else 4 end, s.rowid""";

    static final String OBJECT = """
            select type, name, tbl_name, sql
            from main.sqlite_schema
            where type = ? and name = ? collate nocase and sql is not null""";

    static final String BELONGING = """
            select type, name, tbl_name, sql
            from main.sqlite_schema
            where type in ('index', 'trigger') and tbl_name = ? collate nocase and sql is not null
            order by type, rowid""";

    static final String OF_TYPE = """
            select type, name, tbl_name, sql
            from main.sqlite_schema
            where type = ? and sql is not null and name not like 'sqlite\\_%' escape '\\'
            order by name""";

    static final String EXISTING_TABLES = """
            select name
            from pragma_table_list
            where schema collate nocase in (?) and type in ('table', 'virtual') and name collate nocase in (?)""";

    static final String HOLDS_SOMETHING = """
            select count(*)
            from pragma_table_list
            where schema collate nocase in (?) and type in ('table', 'virtual', 'view')
            and name not like 'sqlite\\_%' escape '\\' and name collate nocase not in (?)""";

    private SqliteCatalogQueries() {}
}
