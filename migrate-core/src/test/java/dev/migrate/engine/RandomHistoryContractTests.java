package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.Operation;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Random histories go up in one run and come down one by one by their files alone, and the catalogue is at each point what
 * it was there before; each subclass says on which database. The seed is in every message.
 */
abstract class RandomHistoryContractTests {

    private static final int REVISIONS = 40;

    EngineFixture engine;

    abstract TestDatabase newDatabase();

    /** Whether the catalogue shows the new name of a column that a unique constraint is on. */
    boolean tellsRenamedUniqueColumns() {
        return true;
    }

    @BeforeEach
    void createDatabase() {
        engine = new EngineFixture(newDatabase());
    }

    @Test
    void whatGoesUpComesDownTheSameWay() throws SQLException {
        long seed = Long.getLong("history.seed", System.nanoTime());
        System.out.println("random history with -Dhistory.seed=" + seed + " on "
                + engine.database().product());
        RandomOperations random = new RandomOperations(new Random(seed), tellsRenamedUniqueColumns());
        List<TestRevision> revisions = new ArrayList<>();
        List<SchemaModel> catalogues = new ArrayList<>();
        List<Operation> operations = new ArrayList<>();
        catalogues.add(engine.schema());
        for (int i = 0; i < REVISIONS; i++) {
            Operation operation = random.next();
            operations.add(operation);
            String[] parents = (i == 0) ? new String[0] : new String[] {"rev" + (i - 1)};
            revisions.add(revision("rev" + i, parents).up(operation));
            engine.changelog(revisions.toArray(TestRevision[]::new)).upgrade("head");
            catalogues.add(engine.schema());
        }
        engine.database().execute("delete from migrate_history", "delete from migrate_version");
        engine.stamp("head");

        for (int i = REVISIONS - 1; i >= 0; i--) {
            assertThat(engine.movements().planDowngrade("-1").steps())
                    .as("seed %d, revision %d", seed, i)
                    .hasSize(1);
            engine.downgrade("-1");
            assertThat(parts(engine.schema()))
                    .as("seed %d, revision %d, back before %s", seed, i, operations.get(i))
                    .isEqualTo(parts(catalogues.get(i)));
        }
        assertThat(engine.schema().isEmpty()).isTrue();
    }

    /** Returns all that matters by table; a column that comes back stands behind the others. */
    private static TreeMap<String, List<Object>> parts(SchemaModel schema) {
        TreeMap<String, List<Object>> tables = new TreeMap<>();
        for (Table table : schema.tables()) {
            List<Object> parts = new ArrayList<>();
            parts.add(sorted(table.columns(), Comparator.comparing(Column::name)));
            parts.add(String.valueOf(table.primaryKey()));
            parts.add(sorted(table.uniqueConstraints(), Comparator.comparing(UniqueConstraint::toString)));
            parts.add(sorted(table.foreignKeys(), Comparator.comparing(ForeignKey::toString)));
            parts.add(sorted(table.checkConstraints(), Comparator.comparing(Object::toString)));
            parts.add(sorted(table.indexes(), Comparator.comparing(Index::name)));
            parts.add(String.valueOf(table.remarks()));
            tables.put(table.name().name(), parts);
        }
        schema.sequences()
                .forEach((sequence) ->
                        tables.put(QualifiedName.of("sequence").toString() + sequence.name(), List.of(sequence)));
        return tables;
    }

    private static <T> List<T> sorted(List<T> list, Comparator<T> order) {
        return list.stream().sorted(order).toList();
    }
}
