package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.ChangeWriter;
import dev.migrate.dialect.SqlGrammar;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import dev.migrate.operation.UpdateRows;
import dev.migrate.operation.UpsertRows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Renders changes for SQLite, each for the schema that those before it leave behind.
 *
 * <p>The catalogue is read when a change first asks for it; what was rendered before is followed then.
 */
final class SqliteSchema implements ChangeRenderer {

    private static final List<String> FOLLOWED = List.of("create", "alter", "drop");

    private final SqlGrammar grammar;
    private final @Nullable Connection live;
    private final List<SqlStatement> backlog = new ArrayList<>();
    private @Nullable SqliteShadow shadow;
    private boolean codeSeen;

    /** Prepares a renderer for the database behind a connection, or one that knows no schema. */
    SqliteSchema(SqlGrammar grammar, @Nullable Connection live) {
        this.grammar = grammar;
        this.live = live;
    }

    @Override
    public List<SqlStatement> render(Change change) {
        ChangeWriter out = new ChangeWriter(grammar, change);
        try {
            List<SqlStatement> statements = change.operation().accept(new SqliteSqlRenderer(out, this));
            follow(statements);
            return statements;
        } catch (UnknownObjectException ex) {
            if (!codeSeen) {
                throw ex;
            }
            // Before it runs, the revision is rendered again.
            String text = "-- " + change.operation().changeName()
                    + ": what is done depends on the schema when the revision runs";
            return List.of(SqlStatement.of(text, change.operation().changeName(), change));
        }
    }

    @Override
    public List<SqlStatement> renderAside(List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of();
        }
        ChangeWriter out = new ChangeWriter(grammar, changes.get(0));
        boolean mayNeedTables = live != null && !changes.stream().allMatch((change) -> isAboutRows(change.operation()));
        Supplier<List<SqlStatement>> all = () ->
                changes.stream().flatMap((change) -> render(change).stream()).toList();
        return mayNeedTables ? aside(out, all) : all.get();
    }

    @Override
    public void codeFollows() {
        codeSeen = true;
    }

    /** Whether there is a database whose schema can be asked for. */
    boolean isKnown() {
        return live != null;
    }

    /** Returns the catalogue that the next statement meets. */
    SqliteCatalogue catalogue(ChangeWriter out) {
        return shadow(out).catalogue();
    }

    /** Returns the copy of the schema that the next statement meets. */
    SqliteShadow shadow(ChangeWriter out) {
        SqliteShadow known = shadow;
        if (known != null) {
            return known;
        }
        if (live == null) {
            throw out.refuse(
                    "SQLite does '" + out.change().operation().changeName()
                            + "' by copying the table, and without a database the table isn't known.",
                    "Plan it on a database.");
        }
        try {
            known = SqliteShadow.of(live);
        } catch (SQLException ex) {
            throw failed(out, ex);
        }
        shadow = known;
        backlog.forEach(known::follow);
        backlog.clear();
        return known;
    }

    /** Does something and forgets what it did to the schema. */
    <T> T aside(ChangeWriter out, Supplier<T> action) {
        try {
            return shadow(out).aside(action);
        } catch (SQLException ex) {
            throw failed(out, ex);
        }
    }

    /** Follows what the statements do to the schema. */
    void follow(List<SqlStatement> statements) {
        for (SqlStatement statement : statements) {
            if (!isFollowed(statement)) {
                continue;
            }
            if (shadow == null) {
                backlog.add(statement);
            } else {
                shadow.follow(statement);
            }
        }
    }

    static MigrateException failed(ChangeWriter out, SQLException cause) {
        return new MigrateException(
                "The schema could not be read (" + cause.getMessage() + ").",
                List.of(out.location()),
                "See whether the database can be read and the driver org.xerial:sqlite-jdbc is there.",
                cause);
    }

    private static boolean isAboutRows(Operation operation) {
        return operation instanceof InsertRows
                || operation instanceof UpdateRows
                || operation instanceof DeleteRows
                || operation instanceof UpsertRows
                || operation instanceof ExecuteSql;
    }

    private static boolean isFollowed(SqlStatement statement) {
        Operation operation = statement.source().operation();
        if (operation instanceof ExecuteSql || operation instanceof CreateRoutine) {
            return SqliteTokens.of(statement.sql()).isWord(0, FOLLOWED);
        }
        return !isAboutRows(operation);
    }

    @Override
    public void close() {
        if (shadow != null) {
            shadow.close();
            shadow = null;
        }
    }
}
