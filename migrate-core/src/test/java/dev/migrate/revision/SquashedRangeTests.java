package dev.migrate.revision;

import static dev.migrate.revision.GraphText.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.SourceLocation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which revisions one revision can stand for, and what it takes over from them. */
class SquashedRangeTests {

    private static final String CHAIN = """
            a000
            b000 : a000 needs z000
            c000 : b000 label billing
            d000 : c000 needs b000
            e000 : d000
            z000
            """;

    @Test
    void theRangeHasBothEnds() {
        assertThat(range(CHAIN, "b000:d000").ids()).containsExactly("b000", "c000", "d000");
        assertThat(range(CHAIN.replace(" needs z000", ""), ":c000").ids()).containsExactly("a000", "b000", "c000");
        assertThat(range("a000\nb000 : a000\nc000 : b000\n", "b000:").ids()).containsExactly("b000", "c000");
    }

    @Test
    void parentsDependenciesAndLabelsAreTakenOver() {
        RevisionGraph graph = graph(CHAIN);
        RevisionHeader header =
                range(CHAIN, "b000:d000").header(graph, "new", "All of it", SourceLocation.of("db/new.yaml"));

        assertThat(header)
                .isEqualTo(new RevisionHeader(
                        "new",
                        List.of("a000"),
                        List.of("z000"),
                        List.of("billing"),
                        "All of it",
                        SourceLocation.of("db/new.yaml"),
                        List.of("b000", "c000", "d000")));
    }

    @Test
    void itIsGeneratedIfAllOfThemAre() {
        RevisionHeader first = GraphText.header("a000").asGenerated();
        RevisionHeader second = GraphText.header("b000 : a000");

        assertThat(squashed(first, second).generated()).isFalse();
        assertThat(squashed(first, second.asGenerated()).generated()).isTrue();
    }

    @Test
    void theFirstMayBeAMergeButNoOther() {
        String merging = "a000\nb000\nc000 : a000 b000\nd000 : c000\n";

        assertThat(range(merging, "c000:d000").ids()).containsExactly("c000", "d000");
        assertRefused(
                merging,
                "a000:d000",
                "db/c000.yaml: 'c000' (make c000) is a merge inside of range 'a000:d000'. Nothing was written."
                        + " Choose a range that ends before it, or begins after it.");
    }

    @Test
    void noOtherBranchBeginsInside() {
        assertRefused(
                CHAIN + "f000 : c000\n",
                "b000:d000",
                "db/c000.yaml: 'c000' (make c000) is a branch point: 'd000' and 'f000' follow it. Nothing was written."
                        + " Choose a range that ends before it, or begins after it.");
        assertThat(range(CHAIN + "f000 : d000\n", "b000:d000").ids()).hasSize(3);
    }

    @Test
    void onlyTheFirstDependsOnOthers() {
        assertRefused(
                CHAIN,
                "a000:c000",
                "db/b000.yaml: 'b000' (make b000) depends on 'z000', which the earlier ones don't need. Nothing was"
                        + " written. Only the first revision of a range may depend on others. Choose a range that ends"
                        + " before it, or begins after it.");
    }

    @Test
    void oneIsNoRange() {
        assertRefused(
                CHAIN,
                "b000:b000",
                "db/b000.yaml: Range 'b000:b000' has only one revision. Nothing was written. Name two ends: a:b.");
        assertRefused(
                CHAIN,
                "d000:b000",
                "db/b000.yaml: Range 'd000:b000' leads nowhere: 'd000' doesn't come before 'b000'. Nothing was written."
                        + " Type the earlier revision first.");
        assertRefused(
                CHAIN,
                "z000:c000",
                "db/a000.yaml: Range 'z000:c000' is no line: its ends are connected by dependencies alone. Nothing was"
                        + " written. Name revisions of one branch.");
    }

    @Test
    void whatWasSquashedIsNotSquashedAgainWhileItStandsForOthers() {
        assertRefused(
                "a000\nb000 : a000 replaces x000 y000\n",
                "a000:b000",
                "db/b000.yaml: 'b000' (make b000) was squashed itself, and still stands for 'x000' and 'y000'. Nothing"
                        + " was written. Once every database is at it or further, delete its 'replaces' and squash"
                        + " again.");
    }

    private static RevisionHeader squashed(RevisionHeader... revisions) {
        RevisionGraph graph = RevisionGraph.of(List.of(revisions));
        return SquashedRange.of(graph, RevisionRange.parse("a000:b000"), Set.of())
                .header(graph, "new", "Both", SourceLocation.of("db/new.yaml"));
    }

    private static void assertRefused(String text, String range, String message) {
        assertThatThrownBy(() -> range(text, range)).hasMessage(message);
    }

    private static SquashedRange range(String text, String range) {
        return SquashedRange.of(graph(text), RevisionRange.parse(range), Set.of());
    }
}
