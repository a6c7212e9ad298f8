package dev.migrate.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.JavaMigration;
import dev.migrate.Migrator;
import dev.migrate.MigratorBuilder;
import dev.migrate.Operations;
import dev.migrate.Revision;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.engine.MigrationFailedException;
import dev.migrate.engine.MigrationListener;
import dev.migrate.engine.Plan;
import dev.migrate.engine.PlannedStep;
import dev.migrate.observation.ObservedRuns.Observing;
import dev.migrate.testing.TestDatabase;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservedRunsTests {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Stopped stopped = new Stopped();
    private final ObservationRegistry registry = ObservationRegistry.create();
    private final TestDatabase database = TestDatabase.h2();

    private RevisionFiles files;

    @BeforeEach
    void prepare(@TempDir Path folder) {
        files = new RevisionFiles(folder);
        registry.observationConfig()
                .observationHandler(stopped)
                .observationHandler(new DefaultMeterObservationHandler(meters));
    }

    @Test
    void aRunAndEachOfItsRevisionsAreObserved() {
        files.createTable("aaaa1111", "~", "owners").createTable("bbbb2222", "aaaa1111", "pets");

        migrator(null).upgrade("head");

        assertThat(stopped.seen)
                .containsExactly(
                        "migrate.revision 'upgrade aaaa1111' in 'migrate.upgrade'"
                                + " {database=orders, direction=upgrade, outcome=succeeded}"
                                + " {migrate.message=Create owners, migrate.revision=aaaa1111, migrate.step=1/2}",
                        "migrate.revision 'upgrade bbbb2222' in 'migrate.upgrade'"
                                + " {database=orders, direction=upgrade, outcome=succeeded}"
                                + " {migrate.message=Create pets, migrate.revision=bbbb2222, migrate.step=2/2}",
                        "migrate.upgrade 'migrate upgrade' in nothing"
                                + " {database=orders, direction=upgrade, outcome=succeeded}"
                                + " {migrate.heads.after=bbbb2222, migrate.heads.before=base, migrate.revisions=2,"
                                + " migrate.target=head}");
        assertThat(registry.getCurrentObservation()).isNull();
    }

    @Test
    void timersFollow() {
        files.createTable("aaaa1111", "~", "owners").createTable("bbbb2222", "aaaa1111", "pets");

        Migrator migrator = migrator(null);
        migrator.upgrade("head");
        migrator.downgrade("-1");

        assertThat(timer("migrate.upgrade", "upgrade", "succeeded").count()).isEqualTo(1);
        assertThat(timer("migrate.downgrade", "downgrade", "succeeded").count()).isEqualTo(1);
        assertThat(timer("migrate.revision", "upgrade", "succeeded").count()).isEqualTo(2);
        assertThat(timer("migrate.revision", "downgrade", "succeeded").count()).isEqualTo(1);
    }

    @Test
    void whereNothingIsToDoNothingIsObserved() {
        migrator(null).upgrade("head");

        assertThat(stopped.seen).isEmpty();
    }

    @Test
    void aFailureIsRecordedOnTheRevisionAndOnTheRun() {
        files.createTable("aaaa1111", "~", "owners").sql("bbbb2222", "aaaa1111", "insert into nowhere values (1)");

        assertThatThrownBy(() -> migrator(null).upgrade("head")).isInstanceOf(MigrationFailedException.class);

        assertThat(stopped.failures)
                .containsExactly(
                        "migrate.revision MigrationFailedException", "migrate.upgrade MigrationFailedException");
        assertThat(timer("migrate.upgrade", "upgrade", "failed").getId().getTag("error"))
                .isEqualTo("MigrationFailedException");
        assertThat(timer("migrate.revision", "upgrade", "succeeded").count()).isEqualTo(1);
        assertThat(timer("migrate.revision", "upgrade", "failed").count()).isEqualTo(1);
        assertThat(registry.getCurrentObservation()).isNull();
    }

    @Test
    void anErrorThatIsNobodysFailureEndsBothObservationsToo() {
        Migrator migrator = builder(null)
                .listeners(List.of(new Fussy()))
                .javaMigrations(List.of(new Empty()))
                .build();

        assertThatThrownBy(() -> migrator.upgrade("head")).isInstanceOf(IllegalStateException.class);

        assertThat(stopped.failures)
                .containsExactly("migrate.revision IllegalStateException", "migrate.upgrade IllegalStateException");
        assertThat(registry.getCurrentObservation()).isNull();
    }

    @Test
    void whatIsObservedMeanwhileBelongsToTheRevision() {
        Migrator migrator =
                builder(null).javaMigrations(List.of(new Observed(registry))).build();

        migrator.upgrade("head");

        assertThat(stopped.seen).first().isEqualTo("inner 'null' in 'migrate.revision' {} {}");
    }

    @Test
    void aConventionOfTheApplicationTakesTheDefaultsPlace() {
        files.createTable("aaaa1111", "~", "owners");

        migrator(new Renamed()).upgrade("head");

        assertThat(stopped.seen).last().isEqualTo("schema.run 'null' in nothing {team=petclinic} {}");
    }

    private Timer timer(String name, String direction, String outcome) {
        return meters.get(name)
                .tag("database", "orders")
                .tag("direction", direction)
                .tag("outcome", outcome)
                .timer();
    }

    private Migrator migrator(@Nullable RunObservationConvention runs) {
        return builder(runs).build();
    }

    private MigratorBuilder builder(@Nullable RunObservationConvention runs) {
        return Migrator.builder(database.dataSource())
                .name("orders")
                .locations(files.property().substring("migrate.locations=".length()))
                .addListener((name) -> new ObservedRuns(name, () -> new Observing(registry, runs, null)));
    }

    /** Writes down what was observed when it is over. */
    private static final class Stopped implements ObservationHandler<Observation.Context> {

        private final List<String> seen = new ArrayList<>();
        private final List<String> failures = new ArrayList<>();

        @Override
        public void onStop(Observation.Context context) {
            String parent = (context.getParentObservation() == null)
                    ? "nothing"
                    : "'" + context.getParentObservation().getContextView().getName() + "'";
            seen.add(context.getName() + " '" + context.getContextualName() + "' in " + parent + " "
                    + text(context.getLowCardinalityKeyValues()) + " "
                    + text(context.getHighCardinalityKeyValues()));
            if (context.getError() != null) {
                failures.add(
                        context.getName() + " " + context.getError().getClass().getSimpleName());
            }
        }

        @Override
        public boolean supportsContext(Observation.Context context) {
            return true;
        }

        private static String text(KeyValues values) {
            return StreamSupport.stream(values.spliterator(), false)
                    .map((KeyValue value) -> value.getKey() + "=" + value.getValue())
                    .collect(Collectors.joining(", ", "{", "}"));
        }
    }

    private static final class Renamed implements RunObservationConvention {

        @Override
        public String getName() {
            return "schema.run";
        }

        @Override
        public KeyValues getLowCardinalityKeyValues(RunObservationContext context) {
            return KeyValues.of("team", "petclinic");
        }
    }

    private static final class Fussy implements MigrationListener {

        @Override
        public void revisionStarted(Plan plan, PlannedStep step, int number) {
            throw new IllegalStateException("not today");
        }
    }

    @Revision(id = "aaaa1111", message = "Do nothing")
    private static final class Empty implements JavaMigration {

        @Override
        public void upgrade(Operations op) {
            // Only that it runs matters.
        }
    }

    @Revision(id = "aaaa1111", message = "Observe")
    private record Observed(ObservationRegistry registry) implements JavaMigration {

        @Override
        public void upgrade(Operations op) {
            Observation.start("inner", registry).stop();
        }
    }
}
