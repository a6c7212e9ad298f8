package dev.migrate.dialect.sqlite;

/**
 * Something in SQLite's catalogue, which keeps the statement that has made it.
 *
 * @param type {@code table}, {@code index}, {@code view} or {@code trigger}
 * @param name its name
 * @param table the name of the table or view that it belongs to
 * @param sql the statement
 */
record SqliteObject(String type, String name, String table, String sql) {

    /** Returns the statement with another name in it; the rest stays as it was written. */
    String renamed(String quotedName) {
        SqliteTokens tokens = SqliteTokens.of(sql);
        int name = 0;
        while (!tokens.isWord(name, type)) {
            name++;
        }
        name++;
        while (tokens.isWord(name, "if") || tokens.isWord(name, "not") || tokens.isWord(name, "exists")) {
            name++;
        }
        int start = tokens.list().get(name).start();
        int end = start + tokens.list().get(name).text().length();
        return sql.substring(0, start) + quotedName + sql.substring(end);
    }
}
