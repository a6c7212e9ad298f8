package dev.migrate.changelog.vocabulary;

import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.CreateView;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/** Databases with what the samples speak of, for a dialect that has to see what a change meets. */
final class SampleDatabases {

    private static final SourceLocation PLACE = SourceLocation.of("sample.yaml");

    private SampleDatabases() {}

    /**
     * Renders a change for the first of the schemas that allows it.
     *
     * @throws MigrateException of the first one if none does
     */
    static List<SqlStatement> render(Dialect dialect, Change change) {
        MigrateException refusal = null;
        for (SchemaModel schema : SampleSchemas.all()) {
            if (schema.tables().get(0).name().schema() == null) {
                try {
                    return render(dialect, change, schema);
                } catch (MigrateException ex) {
                    refusal = (refusal == null) ? ex : refusal;
                }
            }
        }
        throw Objects.requireNonNull(refusal);
    }

    private static List<SqlStatement> render(Dialect dialect, Change change, SchemaModel schema) {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Table owners = Table.of(
                    QualifiedName.of("owners"), Column.of("id", "bigint").notNull());
            execute(connection, dialect, Change.of(new CreateTable(owners, false), PLACE));
            execute(
                    connection,
                    dialect,
                    Change.of(new CreateTable(schema.tables().get(0), false), PLACE));
            QualifiedName view = QualifiedName.of("cheap_products");
            String query = "select id from products";
            execute(connection, dialect, Change.of(new CreateView(view, query, false, false, null, null), PLACE));
            try (ChangeRenderer renderer = dialect.renderer(connection)) {
                return renderer.render(change);
            }
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static void execute(Connection connection, Dialect dialect, Change change) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (SqlStatement sql : dialect.render(change)) {
                statement.execute(sql.sql());
            }
        }
    }
}
