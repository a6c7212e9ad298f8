package dev.migrate.adopt;

import dev.migrate.dialect.Dialect;
import dev.migrate.error.MigrateException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The table in which another tool remembers what it did. The tool may have quoted its name or not, so it is looked for
 * without regard to case.
 */
public final class HistoryTable {

    private final ForeignTool tool;
    private final String name;
    private final String sql;
    private final Connection connection;

    private HistoryTable(ForeignTool tool, String name, String sql, Connection connection) {
        this.tool = tool;
        this.name = name;
        this.sql = sql;
        this.connection = connection;
    }

    /**
     * Finds the table.
     *
     * @param name the table's name, or {@code null} for the tool's usual one
     * @param schema where it is, or {@code null} for the connection's own schema
     * @throws MigrateException if there is no such table
     */
    public static HistoryTable find(
            ForeignTool tool, @Nullable String name, @Nullable String schema, Connection connection, Dialect dialect)
            throws SQLException {
        String wanted = (name == null) ? tool.table() : name;
        String place = (schema == null) ? dialect.currentSchema(connection) : schema;
        return find(tool, wanted, place, connection)
                .orElseThrow(() -> new MigrateException(
                        "There is no table '" + wanted + "'"
                                + ((place == null) ? "" : " in the schema '" + place + "'") + ", in which "
                                + tool.title() + " remembers what it did.",
                        "Check that this is the database, name its schema by 'migrate.schema', or another table by"
                                + " '--table'. Nothing was changed."));
    }

    /** Returns the tools whose usual tables are in the connection's own schema. */
    public static List<ForeignTool> toolsIn(Connection connection, Dialect dialect) throws SQLException {
        List<ForeignTool> tools = new ArrayList<>();
        for (ForeignTool tool : ForeignTool.values()) {
            if (find(tool, tool.table(), dialect.currentSchema(connection), connection)
                    .isPresent()) {
                tools.add(tool);
            }
        }
        return tools;
    }

    private static Optional<HistoryTable> find(
            ForeignTool tool, String wanted, @Nullable String place, Connection connection) throws SQLException {
        DatabaseMetaData metaData = connection.getMetaData();
        String quote = metaData.getIdentifierQuoteString().strip();
        try (ResultSet tables = metaData.getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String own = tables.getString("TABLE_SCHEM");
                String container = (own == null) ? tables.getString("TABLE_CAT") : own;
                String table = tables.getString("TABLE_NAME");
                if (table.equalsIgnoreCase(wanted) && (place == null || place.equalsIgnoreCase(container))) {
                    String prefix = (container == null) ? "" : quote + container + quote + ".";
                    return Optional.of(new HistoryTable(tool, table, prefix + quote + table + quote, connection));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the table's name, as the database has it. */
    public String name() {
        return name;
    }

    /** Reads all rows, in no particular order. */
    <T> List<T> rows(RowReader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select * from " + sql)) {
            while (row.next()) {
                rows.add(reader.read(row));
            }
        }
        return rows;
    }

    /** Returns the failure of taking over what the table tells. */
    MigrateException refused(String problem, List<String> entries, String remedy) {
        StringBuilder text = new StringBuilder(problem);
        entries.stream()
                .limit(20)
                .forEach((entry) -> text.append(text.length() == problem.length() ? " " : ", ")
                        .append(entry));
        if (entries.size() > 20) {
            text.append(" and ").append(entries.size() - 20).append(" more");
        }
        return new MigrateException(
                tool.title() + "'s table '" + name + "' " + text + ".", remedy + " Nothing was changed.");
    }

    /**
     * Reads one row.
     *
     * @param <T> what it is
     */
    @FunctionalInterface
    interface RowReader<T> {

        T read(ResultSet row) throws SQLException;
    }
}
