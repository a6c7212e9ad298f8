package dev.migrate.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.engine.MigrationListener;
import dev.migrate.engine.Plan;
import dev.migrate.engine.PlannedStep;
import dev.migrate.testing.TestDatabase;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.common.docs.KeyName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is documented is what is observed. */
class DocumentationTests {

    @Test
    void theConventionsMakeTheDocumentedKeys(@TempDir Path folder) {
        RevisionFiles files = new RevisionFiles(folder).createTable("aaaa1111", "~", "owners");
        List<MovementObservationContext> contexts = new ArrayList<>();
        Migrator.builder(TestDatabase.h2().dataSource())
                .locations(files.property().substring("migrate.locations=".length()))
                .listeners(List.of(new Contexts(contexts)))
                .build()
                .upgrade("head");

        RunObservationContext run = (RunObservationContext) contexts.get(0);
        RunObservationConvention runs = new DefaultRunObservationConvention("migrate.upgrade");
        assertThat(keys(runs.getLowCardinalityKeyValues(run)))
                .containsExactlyInAnyOrderElementsOf(
                        keys(MigrateObservationDocumentation.UPGRADE.getLowCardinalityKeyNames()));
        assertThat(keys(runs.getHighCardinalityKeyValues(run)))
                .containsExactlyInAnyOrderElementsOf(
                        keys(MigrateObservationDocumentation.UPGRADE.getHighCardinalityKeyNames()));

        RevisionObservationContext revision = (RevisionObservationContext) contexts.get(1);
        RevisionObservationConvention revisions = new DefaultRevisionObservationConvention();
        assertThat(keys(revisions.getLowCardinalityKeyValues(revision)))
                .containsExactlyInAnyOrderElementsOf(
                        keys(MigrateObservationDocumentation.REVISION.getLowCardinalityKeyNames()));
        assertThat(keys(revisions.getHighCardinalityKeyValues(revision)))
                .containsExactlyInAnyOrderElementsOf(
                        keys(MigrateObservationDocumentation.REVISION.getHighCardinalityKeyNames()));
    }

    @Test
    void thePageTellsEveryNameAndKey() throws Exception {
        String page = Files.readString(Path.of("../docs/observability.md"));

        assertThat(Stream.of(MigrateObservationDocumentation.values())
                        .flatMap((observation) -> Stream.of(
                                        Stream.of(observation.getName()),
                                        keys(observation.getLowCardinalityKeyNames()).stream(),
                                        keys(observation.getHighCardinalityKeyNames()).stream())
                                .flatMap((names) -> names)))
                .allSatisfy((name) -> assertThat(page).contains("`" + name + "`"));
    }

    private static List<String> keys(KeyName... names) {
        return Stream.of(names).map(KeyName::asString).toList();
    }

    private static List<String> keys(KeyValues values) {
        return values.stream().map(KeyValue::getKey).toList();
    }

    private record Contexts(List<MovementObservationContext> contexts) implements MigrationListener {

        @Override
        public void runStarted(Plan plan) {
            contexts.add(new RunObservationContext("orders", plan));
        }

        @Override
        public void revisionStarted(Plan plan, PlannedStep step, int number) {
            contexts.add(new RevisionObservationContext("orders", plan, step, number));
        }
    }
}
