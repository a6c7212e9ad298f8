package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.model.SchemaModel;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import dev.migrate.testing.ContractCase;
import dev.migrate.testing.ContractCases;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file of SQL leaves the same schema behind as one of YAML, upwards and downwards. */
abstract class GeneratedSqlContractTests {

    private static final int EVERY = Integer.getInteger("migrate.generated.every", 4);

    private final String dialectId;

    GeneratedSqlContractTests(String dialectId) {
        this.dialectId = dialectId;
    }

    /** Creates an empty database. */
    abstract TestDatabase newDatabase();

    @Test
    void sqlDoesWhatYamlDoes() throws SQLException {
        List<ContractCase> cases =
                ContractCases.all().stream().filter(this::isOfSchema).toList();
        assertThat(cases).hasSizeGreaterThan(100);
        // Neighbours are alike, and each takes two databases.
        for (int number = 0; number < cases.size(); number += EVERY) {
            ContractCase each = cases.get(number);
            List<SchemaModel> yaml = models(each, MigrationType.YAML);
            List<SchemaModel> sql = models(each, MigrationType.SQL);
            for (int i = 0; i < yaml.size(); i++) {
                assertThat(sql.get(i).tables())
                        .as("%s, step %d", each, i)
                        .isEqualTo(yaml.get(i).tables());
                assertThat(sql.get(i)).as("%s, step %d", each, i).isEqualTo(yaml.get(i));
            }
        }
    }

    /** Whether it is about the schema alone, can run in a transaction, and leads back. */
    private boolean isOfSchema(ContractCase theCase) {
        return CaseDraft.isPossible(theCase, dialectId)
                && !theCase.stuck().containsKey(dialectId)
                && !theCase.name().contains("concurrently")
                && theCase.script().upgrade().stream()
                        .map(Change::operation)
                        .noneMatch(GeneratedSqlContractTests::isNoSchema);
    }

    private static boolean isNoSchema(Operation operation) {
        return operation instanceof InsertRows
                || operation instanceof DeleteRows
                || operation instanceof ExecuteSql
                || operation instanceof CreateRoutine;
    }

    /** Returns the schema after the upgrade, and after the downgrade. */
    private List<SchemaModel> models(ContractCase theCase, MigrationType type) throws SQLException {
        try (Connection connection = open()) {
            Dialect dialect = Dialects.with(List.of()).dialectFor(connection);
            assertThat(dialect.id()).isEqualTo(dialectId);
            apply(connection, dialect, theCase.given());
            GeneratedFile file;
            try (ChangeRenderer renderer = dialect.renderer(connection)) {
                file = CaseDraft.of(theCase, dialect).write(dialect, renderer, type, "");
            }
            RevisionScript script = CaseDraft.read(file);
            SchemaSelection selection = selection(theCase, connection, dialect);
            apply(connection, dialect, script.upgrade());
            SchemaModel up = dialect.inspector().read(connection, selection);
            apply(connection, dialect, script.downgrade().orElseThrow());
            SchemaModel down = dialect.inspector().read(connection, selection);
            close(connection);
            return List.of(up, down);
        }
    }

    /** Opens a database with what {@code contract/start.yaml} has in it. */
    Connection open() throws SQLException {
        Connection connection = newDatabase().open();
        start(connection);
        return connection;
    }

    /** Gets rid of what was done on a connection before it is closed. */
    abstract void close(Connection connection) throws SQLException;

    static void start(Connection connection) throws SQLException {
        Dialect dialect = Dialects.with(List.of()).dialectFor(connection);
        apply(connection, dialect, ContractCases.start().script().upgrade());
    }

    private static void apply(Connection connection, Dialect dialect, List<Change> changes) {
        try (ChangeRenderer renderer = dialect.renderer(connection)) {
            changes.stream()
                    .filter((change) -> change.appliesTo(dialect.id()))
                    .flatMap((change) -> renderer.render(change).stream())
                    .flatMap(SqlStatement::parts)
                    .forEach((statement) -> run(connection, dialect, statement));
        }
    }

    private static void run(Connection connection, Dialect dialect, SqlStatement statement) {
        try {
            dialect.statementRunner().run(connection, statement);
        } catch (SQLException ex) {
            throw new IllegalStateException(statement.sql(), ex);
        }
    }

    private static SchemaSelection selection(ContractCase theCase, Connection connection, Dialect dialect)
            throws SQLException {
        Set<String> schemas = new HashSet<>();
        Stream.concat(theCase.given().stream(), theCase.script().upgrade().stream())
                .map(Change::operation)
                .filter(CreateSchema.class::isInstance)
                .forEach((operation) -> schemas.add(((CreateSchema) operation).schema()));
        if (!schemas.isEmpty()) {
            schemas.add(String.valueOf(dialect.currentSchema(connection)));
        }
        return new SchemaSelection(schemas, Set.of());
    }
}
