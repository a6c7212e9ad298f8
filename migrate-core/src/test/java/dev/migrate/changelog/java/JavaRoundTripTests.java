package dev.migrate.changelog.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.yaml.OperationSamples;
import dev.migrate.dialect.HostileText;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.Operation;
import dev.migrate.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JavaRoundTripTests {

    private static final int REVISIONS = Integer.getInteger("migrate.roundtrip.java.revisions", 40);
    private static final int CHANGES = 60;
    private static final SourceLocation NOWHERE = SourceLocation.of("nowhere");

    @Test
    void whatIsWrittenDoesTheSameOperations() throws Exception {
        long seed = seed("random operations");
        Random random = new Random(seed);
        verify(seed, random, new OperationSamples(random));
    }

    @Test
    void hostileNamesAndValuesStayWhatTheyAre() throws Exception {
        long seed = seed("hostile texts");
        Random random = new Random(seed);
        verify(seed, random, new OperationSamples(random, new HostileText(seed)::next));
    }

    @Test
    void hostileHeadersStayWhatTheyAre() throws Exception {
        long seed = seed("hostile headers");
        HostileText text = new HostileText(seed);
        JavaSourceRoundTrip roundTrip = new JavaSourceRoundTrip();
        for (int i = 0; i < 300; i++) {
            RevisionHeader header = new RevisionHeader(
                    "a" + i,
                    List.of("b", text.next()),
                    List.of(text.next()),
                    List.of(text.next()),
                    text.next(),
                    NOWHERE);
            roundTrip.add("seed " + seed, header, i % 2 == 0, new RevisionScript(List.of(), List.of()));
        }
        roundTrip.verify();
    }

    private static void verify(long seed, Random random, OperationSamples samples) throws Exception {
        JavaSourceRoundTrip roundTrip = new JavaSourceRoundTrip();
        Set<Class<?>> kinds = new HashSet<>();
        for (int i = 0; i < REVISIONS; i++) {
            List<Change> upgrade = changes(random, samples);
            upgrade.forEach((change) -> kinds.add(change.operation().getClass()));
            roundTrip.add("seed " + seed + ", revision " + i, new RevisionScript(upgrade, changes(random, samples)));
        }
        roundTrip.verify();
        assertThat(kinds).as("every kind of operation").contains(Operation.class.getPermittedSubclasses());
    }

    private static List<Change> changes(Random random, OperationSamples samples) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            List<String> dbms = switch (random.nextInt(6)) {
                case 0 -> List.of("postgresql", "mysql");
                case 1 -> List.of("!h2");
                default -> List.of();
            };
            changes.add(new Change(samples.next(), dbms, NOWHERE));
        }
        return changes;
    }

    private static long seed(String what) {
        long seed = Long.getLong("migrate.seed", new Random().nextLong());
        System.out.println("Java round trip of " + what + ", migrate.seed=" + seed);
        return seed;
    }
}
