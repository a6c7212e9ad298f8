package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.replay.ReplayedSchema;
import dev.migrate.model.SchemaModel;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateSchema;
import dev.migrate.testing.ContractCase;
import dev.migrate.testing.ContractCases;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
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

    /** Gets rid of a database that a case has used. */
    abstract void discard(LiveDatabase used) throws SQLException;

    @AfterEach
    void close() throws SQLException {
        discard(live);
        live.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.migrate.testing.ContractCases#all")
    void isDoneAndUndone(ContractCase theCase) throws SQLException {
        live = new LiveDatabase(newDatabase());
        String id = live.dialect().id();
        apply(ContractCases.start().script().appliedTo(id).upgrade());
        apply(theCase.given().stream().filter((change) -> change.appliesTo(id)).toList());
        RevisionScript script = theCase.script().appliedTo(id);
        SchemaModel start = catalogue(theCase);
        TableRows rows = TableRows.of(live, start);
        ReplayedSchema wanted = ReplayedSchema.of(start);
        Optional<List<Change>> downgrade = ContractCase.downgrade(script, wanted);
        String refusal = theCase.lacks().get(id);
        if (refusal != null) {
            assertRefused(script, refusal);
            assertThat(SchemaDifference.ordered(live, start, catalogue(theCase))).as("after the refusal").isEmpty();
            return;
        }
        apply(script.upgrade());
        ReplayedSchema after = ReplayedSchema.of(start);
        script.upgrade().forEach((change) -> after.apply(change.operation()));
        assertThat(SchemaDifference.ordered(live, after.toModel(), catalogue(theCase)))
                .as("catalogue after the upgrade")
                .isEqualTo(theCase.differsOn(id));
        theCase.expectations()
                .forEach((expectation) -> assertThat(live.query(expectation.query()))
                        .as(expectation.query())
                        .isEqualTo(expectation.rows()));
        assertThat(downgrade.isEmpty()).as("irreversible").isEqualTo(theCase.irreversible());
        if (downgrade.isPresent()) {
            apply(downgrade.get());
            assertThat(SchemaDifference.unordered(live, start, catalogue(theCase)))
                    .as("catalogue after the downgrade")
                    .isEqualTo(theCase.leavesOn(id));
            assertThat(rows.lostIn(live, catalogue(theCase))).as("lost in rows").isEqualTo(theCase.loses());
        }
    }

    private void assertRefused(RevisionScript script, String refusal) {
        assertThatThrownBy(() -> apply(script.upgrade())).satisfies((ex) -> assertThat(Refusal.of(ex)).contains(refusal));
    }

    private void apply(List<Change> changes) {
        for (Change change : changes) {
            for (SqlStatement statement : live.dialect().render(change)) {
                try {
                    live.dialect().statementRunner().run(live.connection(), statement);
                } catch (SQLException ex) {
                    throw new IllegalStateException(statement.sql(), ex);
                }
            }
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
