package dev.migrate.sample;

import dev.migrate.testing.TestDatabase;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a database's catalogue says of the application's columns; the tool's own tables are left out. */
final class Columns {

    private Columns() {}

    /** Returns every column as one line of text, in a fixed order. */
    static List<String> of(TestDatabase database) {
        return JdbcClient.create(database.dataSource())
                .sql("""
                        select lower(table_name) as t, lower(column_name) as c, data_type, character_maximum_length,
                               is_nullable, column_default, is_identity
                        from information_schema.columns
                        where table_schema = current_schema and lower(table_name) not like 'migrate!_%' escape '!'
                        order by 1, 2
                        """)
                .query((row, number) -> "%s.%s %s(%s) nullable=%s default=%s identity=%s"
                        .formatted(
                                row.getString("t"),
                                row.getString("c"),
                                row.getString("data_type"),
                                row.getString("character_maximum_length"),
                                row.getString("is_nullable"),
                                row.getString("column_default"),
                                row.getString("is_identity")))
                .list();
    }

    /** Returns the names of the application's tables. */
    static List<String> tables(TestDatabase database) {
        return of(database).stream()
                .map((column) -> column.substring(0, column.indexOf('.')))
                .distinct()
                .toList();
    }
}
