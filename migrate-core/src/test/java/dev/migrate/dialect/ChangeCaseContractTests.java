package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.replay.ReplayedSchema;
import dev.migrate.error.MigrateException;
import dev.migrate.model.SchemaModel;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.testing.ContractCase;
import dev.migrate.testing.ContractCases;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each change of the vocabulary, with each of its attributes, does on a real server what it says, and its downgrade
 * undoes it.
 *
 * <p>What the catalogue has to hold is told by {@link ReplayedSchema}. What a database can't do, or does otherwise, stands
 * in the case itself, and the test fails where that isn't so.
 */
abstract class ChangeCaseContractTests {

    private LiveDatabase live;

    /** Creates an empty database. */
    abstract TestDatabase newDatabase();

    /** Opens a database for a case, with what {@code contract/start.yaml} has in it. */
    LiveDatabase open(ContractCase theCase) throws SQLException {
        return started();
    }

    /** Gets rid of a database that a case has used. */
    abstract void discard(LiveDatabase used) throws SQLException;

    final LiveDatabase started() throws SQLException {
        LiveDatabase started = new LiveDatabase(newDatabase());
        apply(
                started,
                ContractCases.start().script().appliedTo(started.dialect().id()).upgrade());
        return started;
    }

    @AfterEach
    void close() throws SQLException {
        if (live != null) { // Null where the database can't be had and the test is skipped.
            discard(live);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.migrate.testing.ContractCases#all")
    void isDoneAndUndone(ContractCase theCase) throws SQLException {
        live = open(theCase);
        String id = live.dialect().id();
        List<Change> given = theCase.given().stream()
                .filter((change) -> change.appliesTo(id))
                .toList();
        String refusal = theCase.lacks().get(id);
        if (refusal != null && isRefusedByTheDialect(given)) {
            assertRefused(given, refusal);
            return;
        }
        apply(given);
        RevisionScript script = theCase.script().appliedTo(id);
        SchemaModel start = catalogue(theCase);
        TableRows rows = TableRows.of(live, start);
        ReplayedSchema wanted = ReplayedSchema.of(start, id);
        Optional<List<Change>> downgrade = ContractCase.downgrade(script, wanted);
        if (refusal != null) {
            assertRefused(script.upgrade(), refusal);
            assertThat(SchemaDifference.ordered(live, start, catalogue(theCase)))
                    .as("after the refusal")
                    .isEmpty();
            return;
        }
        apply(script.upgrade());
        ReplayedSchema after = ReplayedSchema.of(start, id);
        script.upgrade().stream()
                .map(Change::operation)
                .filter((operation) -> !changesOnlyRows(operation))
                .forEach(after::apply);
        assertThat(SchemaDifference.ordered(live, after.toModel(), catalogue(theCase)))
                .as("catalogue after the upgrade")
                .isEqualTo(theCase.differsOn(id));
        theCase.expectations()
                .forEach((expectation) -> assertThat(live.query(expectation.query()))
                        .as(expectation.query())
                        .isEqualTo(expectation.rows()));
        assertThat(downgrade.isEmpty()).as("irreversible").isEqualTo(theCase.irreversible());
        if (theCase.stuck().containsKey(id)) {
            assertRefused(downgrade.orElseThrow(), theCase.stuck().get(id));
        } else if (downgrade.isPresent()) {
            apply(downgrade.get());
            assertThat(SchemaDifference.unordered(live, start, catalogue(theCase)))
                    .as("catalogue after the downgrade")
                    .isEqualTo(theCase.leavesOn(id));
            assertThat(rows.lostIn(live, catalogue(theCase))).as("lost in rows").isEqualTo(theCase.loses());
        }
    }

    /** SQL, procedures and triggers may do anything elsewhere; here they change rows. */
    private static boolean changesOnlyRows(Operation operation) {
        return operation instanceof ExecuteSql || operation instanceof CreateRoutine;
    }

    private boolean isRefusedByTheDialect(List<Change> changes) {
        try (ChangeRenderer renderer = live.dialect().renderer(live.connection())) {
            changes.forEach(renderer::render);
            return false;
        } catch (MigrateException ex) {
            return true;
        }
    }

    private void assertRefused(List<Change> changes, String refusal) throws SQLException {
        boolean inTransaction = !live.connection().getAutoCommit();
        Savepoint savepoint = inTransaction ? live.connection().setSavepoint() : null;
        assertThatThrownBy(() -> apply(changes))
                .satisfies((ex) -> assertThat(Refusal.of(ex)).contains(refusal));
        if (savepoint != null) {
            live.connection().rollback(savepoint);
        }
    }

    private void apply(List<Change> changes) {
        apply(live, changes);
    }

    private void apply(LiveDatabase database, List<Change> changes) {
        try (ChangeRenderer renderer = database.dialect().renderer(database.connection())) {
            run(
                    database,
                    changes.stream()
                            .flatMap((change) -> renderer.render(change).stream())
                            .toList());
        }
    }

    /** Runs what a revision consists of. */
    void run(LiveDatabase database, List<SqlStatement> statements) {
        for (SqlStatement statement : statements) {
            try (Stream<SqlStatement> parts = statement.parts()) {
                parts.forEach((part) -> run(database, part));
            }
        }
    }

    private static void run(LiveDatabase database, SqlStatement statement) {
        try {
            database.dialect().statementRunner().run(database.connection(), statement);
        } catch (SQLException ex) {
            throw new IllegalStateException(statement.sql(), ex);
        }
    }

    /** Reads the connection's own schema and those that the case creates. */
    private SchemaModel catalogue(ContractCase theCase) throws SQLException {
        Set<String> schemas = Stream.concat(theCase.given().stream(), theCase.script().upgrade().stream())
                .map(Change::operation)
                .filter(CreateSchema.class::isInstance)
                .map((operation) -> ((CreateSchema) operation).schema())
                .collect(Collectors.toSet());
        if (!schemas.isEmpty()) {
            schemas.add(live.schema());
        }
        return live.dialect().inspector().read(live.connection(), new SchemaSelection(schemas, Set.of()));
    }
}
