package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.vocabulary.RevisionValidator;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.Operation;
import dev.migrate.revision.RevisionHeader;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoundTripTests {

    private static final int COUNT = Integer.getInteger("migrate.roundtrip.count", 20_000);

    /** Looking at it as an editor does takes longer. */
    private static final int VALIDATED_EVERY = 20;

    private static final SourceLocation NOWHERE = SourceLocation.of("nowhere");

    @Test
    void whatIsWrittenIsReadAsTheSameOperations() {
        long seed = Long.getLong("migrate.seed", new Random().nextLong());
        System.out.println("round trip of random operations, migrate.seed=" + seed);
        Random random = new Random(seed);
        OperationSamples samples = new OperationSamples(random);
        RevisionValidator schema = RevisionValidator.standard();
        for (int i = 0; i < COUNT; i++) {
            Operation operation = samples.next();
            List<String> dbms = random.nextBoolean() ? List.of() : List.of("postgresql", "!h2");
            Change change = new Change(operation, dbms, NOWHERE);
            RevisionScript script = new RevisionScript(List.of(change), null);
            String text = write(script);
            RevisionScript read = YamlText.script(text);
            assertThat(read.upgrade())
                    .as("seed %d, operation %d, text:%n%s", seed, i, text)
                    .extracting(Change::operation)
                    .containsExactly(operation);
            assertThat(read.upgrade().get(0).dbms()).isEqualTo(dbms);
            assertThat(CanonicalChecksum.of(read)).isEqualTo(CanonicalChecksum.of(script));
            assertThat(write(read)).isEqualTo(text);
            if (i % VALIDATED_EVERY == 0) {
                assertThat(schema.errors(text))
                        .as("the schema on seed %d, operation %d, text:%n%s", seed, i, text)
                        .isEmpty();
            }
        }
    }

    private static String write(RevisionScript script) {
        return new YamlRevisionWriter().write(RevisionHeader.of("1a", List.of(), "x", NOWHERE), null, true, script);
    }
}
