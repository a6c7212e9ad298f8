package dev.migrate.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.SourceLocation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Case R24: thousands of revisions stay fast, and no chain is too long. */
class LargeGraphTests {

    private static final Duration WARM = Duration.ofMillis(200);
    private static final int SIZE = 10_000;

    @Test
    void r24TenThousandRevisionsInDiamonds() {
        List<RevisionHeader> diamonds = diamonds(SIZE);

        Duration best = fastest(15, () -> {
            RevisionGraph graph = RevisionGraph.of(diamonds);
            assertThat(graph.resolve(Target.head(), Set.of())).hasSize(1);
            assertThat(graph.upgradePath(Target.head(), Set.of())).hasSize(SIZE);
            assertThat(graph.downgradePath(Target.base(), graph.heads())).hasSize(SIZE);
        });

        assertThat(best).isLessThan(WARM);
    }

    @Test
    void r24TenThousandRowChangesUpAndDown() {
        RevisionGraph graph = RevisionGraph.of(diamonds(SIZE));

        Duration best = fastest(5, () -> upAndDown(graph));

        assertThat(best).isLessThan(WARM.multipliedBy(5));
    }

    @Test
    void r24AHundredBranchesSideBySide() {
        List<RevisionHeader> headers = new ArrayList<>();
        for (int branch = 0; branch < 100; branch++) {
            for (int i = 0; i < 100; i++) {
                String id = "b" + branch + "_" + i;
                headers.add(header(id, i == 0 ? List.of() : List.of("b" + branch + "_" + (i - 1))));
            }
        }
        RevisionGraph graph = RevisionGraph.of(headers);

        Duration best = fastest(5, () -> upAndDown(graph));

        assertThat(best).isLessThan(WARM.multipliedBy(5));
    }

    @Test
    void aChainOfAHundredThousandDoesNotOverflowTheStack() {
        List<RevisionHeader> chain = chain(100_000);

        RevisionGraph graph = RevisionGraph.of(chain);

        assertThat(graph.upgradePath(Target.head(), Set.of())).hasSize(100_000);
        assertThat(graph.downgradePath(Target.parse("head-99999"), graph.heads()))
                .hasSize(99_999);
        assertThat(graph.isAncestor("r0", "r99999")).isTrue();
        assertThat(graph.history(RevisionRange.ALL, Set.of())).hasSize(100_000);
    }

    @Test
    void aCycleOfAHundredThousandIsFoundWithoutOverflow() {
        List<RevisionHeader> cycle = new ArrayList<>(chain(100_000));
        cycle.set(0, header("r0", List.of("r99999")));

        assertThatThrownBy(() -> RevisionGraph.of(cycle))
                .isInstanceOfSatisfying(
                        InvalidGraphException.class,
                        e -> assertThat(e.locations()).hasSize(100_000));
    }

    private static void upAndDown(RevisionGraph graph) {
        Set<String> heads = Set.of();
        for (RevisionHeader revision : graph.upgradePath(Target.heads(), heads)) {
            heads = graph.upgradeTransition(heads, revision).after();
        }
        assertThat(heads).isEqualTo(graph.realHeads());
        for (RevisionHeader revision : graph.downgradePath(Target.base(), heads)) {
            heads = graph.downgradeTransition(heads, revision).after();
        }
        assertThat(heads).isEmpty();
    }

    /** Chains of diamonds: a top, two arms that follow it, and a merge that is the next top. */
    private static List<RevisionHeader> diamonds(int size) {
        List<RevisionHeader> headers = new ArrayList<>();
        headers.add(header("r0", List.of()));
        for (int i = 1; i < size; i++) {
            int top = (i - 1) / 3 * 3;
            List<String> parents = i % 3 == 0 ? List.of("r" + (i - 2), "r" + (i - 1)) : List.of("r" + top);
            headers.add(header("r" + i, parents));
        }
        Collections.shuffle(headers, new Random(7));
        return headers;
    }

    private static List<RevisionHeader> chain(int size) {
        List<RevisionHeader> headers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            headers.add(header("r" + i, i == 0 ? List.of() : List.of("r" + (i - 1))));
        }
        return headers;
    }

    private static RevisionHeader header(String id, List<String> parents) {
        return RevisionHeader.of(id, parents, "make " + id, SourceLocation.of("db/" + id + ".yaml"));
    }

    private static Duration fastest(int runs, Runnable work) {
        Duration best = Duration.ofDays(1);
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            work.run();
            Duration taken = Duration.ofNanos(System.nanoTime() - start);
            best = taken.compareTo(best) < 0 ? taken : best;
        }
        return best;
    }
}
