package dev.migrate.dialect;

import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import dev.migrate.testing.ContractCases;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Renders the changes of one case, for a dialect that has to know the tables in a database that has them.
 *
 * @param renderer renders for what {@code contract/start.yaml} leaves behind
 * @param databases the one that is asked, or none
 */
record CaseRenderer(ChangeRenderer renderer, List<Connection> databases) implements AutoCloseable {

    static CaseRenderer of(Dialect dialect) {
        if (!dialect.rendersFromCatalogue()) {
            return new CaseRenderer(ChangeRenderer.of(dialect), List.of());
        }
        try {
            Connection connection = TestDatabase.sqliteInMemory().open();
            start(dialect, connection);
            return new CaseRenderer(dialect.renderer(connection), List.of(connection));
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static void start(Dialect dialect, Connection connection) throws SQLException {
        try (ChangeRenderer starting = dialect.renderer(connection);
                Statement statement = connection.createStatement()) {
            for (Change change :
                    ContractCases.start().script().appliedTo(dialect.id()).upgrade()) {
                for (SqlStatement sql : starting.render(change)) {
                    statement.execute(sql.sql());
                }
            }
        }
    }

    /** Renders changes for the schema that those before leave behind, as far as they can be rendered. */
    String sql(List<Change> changes) {
        StringBuilder text = new StringBuilder();
        for (Change change : changes) {
            try {
                for (SqlStatement statement : renderer.render(change)) {
                    text.append(statement.transactional() ? "" : "-- outside a transaction\n");
                    text.append(statement.sql()).append(";\n");
                }
            } catch (MigrateException ex) {
                text.append("-- refused: ").append(Refusal.of(ex)).append('\n');
            }
        }
        return text.toString();
    }

    /** Returns why the first of the changes that can't be rendered is refused, or nothing. */
    String refusal(List<Change> changes) {
        try {
            changes.forEach(renderer::render);
            return "";
        } catch (MigrateException ex) {
            return Refusal.of(ex);
        }
    }

    @Override
    public void close() {
        renderer.close();
        try {
            for (Connection database : databases) {
                database.close();
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }
}
