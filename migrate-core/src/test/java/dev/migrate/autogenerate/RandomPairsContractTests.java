package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.migrate.model.SchemaModel;
import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * From one random schema to another one and back: what is generated works, leaves nothing to do, and can be taken back.
 *
 * <p>The seeds are the same in each build; {@code -Dpairs=2000} tries more of them, and {@code -Dpairs.from=17 -Dpairs=1}
 * only one.
 */
abstract class RandomPairsContractTests {

    private static final int REFUSED_AT_MOST_PERCENT = 15;
    private static final int FAILURES_SHOWN = 5;

    abstract TestDatabase newDatabase();

    /** Returns how many pairs take about twenty seconds. */
    abstract int pairs();

    /** Returns the seeds of pairs that aren't planned well yet; one that is by now fails the test, and is taken out. */
    Set<Integer> open() {
        return Set.of();
    }

    @Test
    void whatIsGeneratedWorksInBothDirections() throws SQLException {
        int from = Integer.getInteger("pairs.from", 1);
        int pairs = Integer.getInteger("pairs", pairs());
        int refused = 0;
        int rows = 0;
        Set<String> kinds = new LinkedHashSet<>();
        List<String> failures = new ArrayList<>();
        long start = System.nanoTime();
        try (ProvingGround ground = new ProvingGround(newDatabase())) {
            Abilities can = Abilities.of(ground.dialect());
            for (int seed = from; seed < from + pairs; seed++) {
                SchemaModel before = new RandomSchemas(seed, can).schema().toModel();
                RandomEdits edits = new RandomEdits(seed, can);
                SchemaModel after = edits.edit(before);
                boolean filled = seed % 2 == 0;
                List<String> statements = filled ? new RandomRows(seed, can, before).statements() : List.of();
                RoundTrip.Outcome outcome = new RoundTrip(ground, before, after, statements).run();
                if (outcome instanceof RoundTrip.Outcome.Refused refusal) {
                    refused++;
                    System.out.println("seed " + seed + " is refused at '" + refusal.step() + "': "
                            + refusal.reason().replaceAll("\\s+", " "));
                } else if (outcome instanceof RoundTrip.Outcome.Passed passed) {
                    rows += passed.rows();
                    if (open().contains(seed)) {
                        failures.add("seed " + seed + " isn't open any more");
                    }
                } else if (open().contains(seed)) {
                    System.out.println("seed " + seed + " is open: " + edits.made());
                } else if (outcome instanceof RoundTrip.Outcome.Failed failed) {
                    boolean shown = kinds.add(failed.kind()) && kinds.size() <= FAILURES_SHOWN;
                    failures.add("seed " + seed + " " + edits.made() + ":\n  "
                            + (shown
                                    ? new PairShrinker(ground, can, filled, before, after, failed).shrink()
                                    : failed.kind()));
                }
            }
        }
        System.out.printf(
                "%s: %d pairs from seed %d in %d s, %d refused, %d failed, %d rows%n",
                getClass().getSimpleName(),
                pairs,
                from,
                (System.nanoTime() - start) / 1_000_000_000,
                refused,
                failures.size(),
                rows);
        if (!failures.isEmpty()) {
            fail(String.join("\n", failures));
        }
        assertThat(refused * 100 / pairs).as("refused, in percent").isLessThan(REFUSED_AT_MOST_PERCENT);
        assertThat(rows).as("rows that went there and back").isGreaterThan(pairs > 20 ? pairs : -1);
    }
}
