package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.DesiredSchema;
import dev.migrate.model.SchemaModel;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * The way from one schema to another one, back, and there again on a real server, with rows in it.
 *
 * <p>The wanted schema is read from the same server too, so that nothing depends on how either of them is spelled.
 */
final class PlannedTrip {

    private final ProvingGround ground;
    private final Renames renames;

    PlannedTrip(ProvingGround ground) {
        this(ground, Renames.NONE);
    }

    PlannedTrip(ProvingGround ground, Renames renames) {
        this.ground = ground;
        this.renames = renames;
    }

    /** Goes all the way and returns what was generated. */
    GeneratedChanges run(String before, String rows, String after) throws SQLException {
        ground.clear();
        ground.execute(statements(after));
        SchemaModel wanted = ground.catalogue();
        ground.clear();
        ground.execute(statements(before));
        SchemaModel actual = ground.catalogue();
        ground.execute(statements(rows));
        ComparisonSettings settings = new ComparisonSettings(Authority.MODEL, true, true, true, true);
        Comparison comparison = new SchemaComparison(ground.dialect(), settings, Authorship.NOTHING)
                .compare(ground.connection(), DesiredSchema.stated("the other schema", wanted), actual, renames);
        GeneratedChanges changes = new OperationPlanner(ground.dialect()).plan(comparison, renames);
        ground.apply(changes.upgrade(), new Blanks(ground.dialect(), wanted));
        assertSame("after the upgrade", wanted);
        ground.apply(changes.downgrade(), new Blanks(ground.dialect(), actual));
        assertSame("after the downgrade", actual);
        ground.apply(changes.upgrade(), new Blanks(ground.dialect(), wanted));
        assertSame("after the second upgrade", wanted);
        return changes;
    }

    private void assertSame(String when, SchemaModel wanted) throws SQLException {
        assertThat(String.join("\n", SchemaText.lines(ground.catalogue())))
                .as(when)
                .isEqualTo(String.join("\n", SchemaText.lines(wanted)));
    }

    private static String[] statements(String sql) {
        return Stream.of(sql.split(";"))
                .map(String::strip)
                .filter((statement) -> !statement.isEmpty())
                .toArray(String[]::new);
    }

    /** Returns the names of the changes that lead to the wanted schema. */
    static List<String> names(List<ReviewedOperation> operations) {
        return operations.stream().map((each) -> each.operation().changeName()).toList();
    }
}
