package dev.migrate.engine;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.InstantColumn;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.Column;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateTable;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The two tables that the tool keeps in the database: which revisions are applied, and what happened. */
final class Bookkeeping {

    private static final SourceLocation SOURCE = SourceLocation.of("migrate");

    private final Dialect dialect;
    private final @Nullable String schema;
    private final String versionName;
    private final String historyName;

    Bookkeeping(Dialect dialect, @Nullable String schema, String versionName, String historyName) {
        this.dialect = dialect;
        this.schema = schema;
        this.versionName = versionName;
        this.historyName = historyName;
    }

    QualifiedName versionTable() {
        return new QualifiedName(schema, versionName);
    }

    String versionSql() {
        return dialect.quote(versionTable());
    }

    QualifiedName historyTable() {
        return new QualifiedName(schema, historyName);
    }

    String historySql() {
        return dialect.quote(historyTable());
    }

    /** Returns what creates both tables. */
    List<Change> definitions() {
        return List.of(
                Change.of(new CreateTable(versionDefinition(), false), SOURCE),
                Change.of(new CreateTable(historyDefinition(), false), SOURCE));
    }

    /** Returns how instants are written and read. */
    InstantColumn instants() {
        return dialect.instants();
    }

    /** Returns the tables' names, and that of a lease's table, which is never the user's either. */
    List<String> tableNames() {
        return List.of(versionName, historyName, versionName + "_lock");
    }

    /** Returns which of the two tables exist, in one statement. */
    Existing existing(Connection connection) throws SQLException {
        Set<String> found = dialect.inspector().existingTables(connection, schema, List.of(versionName, historyName));
        return new Existing(found.contains(versionName), found.contains(historyName));
    }

    /** Creates what is missing; the caller commits. */
    void create(Connection connection, Existing existing) throws SQLException {
        if (!existing.version()) {
            execute(connection, versionDefinition());
        }
        if (!existing.history()) {
            execute(connection, historyDefinition());
        }
    }

    private void execute(Connection connection, Table table) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (SqlStatement sql : dialect.render(Change.of(new CreateTable(table, false), SOURCE))) {
                statement.execute(sql.sql());
            }
        }
    }

    private Table versionDefinition() {
        return Table.of(versionTable(), Column.of("version_num", "varchar(64)").notNull())
                .withPrimaryKey(new PrimaryKey(versionName + "_pkc", List.of("version_num")));
    }

    private Table historyDefinition() {
        boolean nullable = dialect.capabilities().emptyTextIsNull();
        return Table.of(
                        historyTable(),
                        Column.of("sequence", "bigint").notNull(),
                        Column.of("revision", "varchar(64)").notNull(),
                        Column.of("direction", "varchar(16)").notNull(),
                        Column.of("outcome", "varchar(16)").notNull(),
                        Column.of("heads_before", "text").withNullable(nullable),
                        Column.of("heads_after", "text").withNullable(nullable),
                        Column.of("message", "text").withNullable(nullable),
                        Column.of("checksum", "varchar(64)"),
                        Column.of("canonical_checksum", "varchar(64)"),
                        Column.of("steps", "integer").notNull(),
                        Column.of("steps_done", "integer").notNull(),
                        Column.of("steps_digest", "varchar(64)"),
                        Column.of("started_at", "timestamp(6) with time zone").notNull(),
                        Column.of("duration_ms", "bigint").notNull(),
                        Column.of("database_user", "varchar(255)").withNullable(nullable),
                        Column.of("host", "varchar(255)").withNullable(nullable),
                        Column.of("application", "varchar(255)").withNullable(nullable),
                        Column.of("tool_version", "varchar(64)").notNull(),
                        Column.of("error", "text"),
                        Column.of("downgrade_sql", "text"))
                .withPrimaryKey(new PrimaryKey(historyName + "_pkc", List.of("sequence")));
    }

    /**
     * Which of the two tables exist.
     *
     * @param version whether the version table does
     * @param history whether the journal does
     */
    record Existing(boolean version, boolean history) {

        static final Existing NONE = new Existing(false, false);

        boolean both() {
            return version && history;
        }
    }
}
