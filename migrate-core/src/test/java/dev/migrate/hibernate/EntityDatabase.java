package dev.migrate.hibernate;

import dev.migrate.autogenerate.Authorship;
import dev.migrate.autogenerate.Comparison;
import dev.migrate.autogenerate.ComparisonSettings;
import dev.migrate.autogenerate.GeneratedChanges;
import dev.migrate.autogenerate.OperationPlanner;
import dev.migrate.autogenerate.Renames;
import dev.migrate.autogenerate.ReviewedOperation;
import dev.migrate.autogenerate.SchemaComparison;
import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.SourceLocation;
import dev.migrate.hibernate.corpus.Mappings;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.SchemaModel;
import dev.migrate.operation.Change;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A database that is compared with one mapping, and changed as the comparison says. */
final class EntityDatabase implements AutoCloseable {

    private final Mappings mapping;
    private final TestDatabase database;
    private final Connection connection;
    private final Dialect dialect;

    EntityDatabase(TestDatabase database, Mappings mapping) throws SQLException {
        this.mapping = mapping;
        this.database = database;
        this.connection = database.open();
        this.dialect = Dialects.with(List.of()).dialectFor(connection);
    }

    /** Compares what the mapping wants with what is there now. */
    Comparison compare(ComparisonSettings settings) throws SQLException {
        DesiredSchema desired;
        try (EntityModels models = EntityModels.of(database, mapping.classes())) {
            desired = models.desired();
        }
        return new SchemaComparison(dialect, settings, Authorship.NOTHING)
                .compare(connection, desired, actual(), Renames.NONE);
    }

    SchemaModel actual() throws SQLException {
        Set<String> schemas = new HashSet<>(mapping.schemas(database));
        if (!schemas.isEmpty()) {
            schemas.add(dialect.currentSchema(connection));
        }
        return dialect.inspector().read(connection, new SchemaSelection(schemas, Set.of()));
    }

    GeneratedChanges plan(Comparison comparison) {
        return new OperationPlanner(dialect).plan(comparison, Renames.NONE);
    }

    void apply(List<ReviewedOperation> operations) throws SQLException {
        try (ChangeRenderer renderer = dialect.renderer(connection)) {
            for (ReviewedOperation reviewed : operations) {
                Change change = Change.of(reviewed.operation(), SourceLocation.of("generated"));
                for (SqlStatement sql : renderer.render(change)) {
                    dialect.statementRunner().run(connection, sql);
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
