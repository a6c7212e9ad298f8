package dev.migrate.revision;

import static dev.migrate.revision.GraphText.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases R17 and R18: the version table is set, nothing is run. */
class StampTests {

    private final RevisionGraph forest = graph("""
            a1
            b1 : a1
            a2
            b2 : a2
            """);

    @Test
    void r17HeadsOfAForestAreTwoRows() {
        assertThat(Database.at(forest).upgrade("heads")).isEqualTo("a1 b1 a2 b2");
        assertThat(stamp(forest, "", "heads")).isEqualTo("+b1 +b2");
        assertThat(stamp(forest, "b1 b2", "heads")).isEmpty();
        assertThat(stamp(forest, "a1", "heads")).isEqualTo("a1>b1 +b2");
        assertThat(stamp(forest, "a1 b2", "b2")).isEmpty();
    }

    private final RevisionGraph branched = graph("""
            a
            b : a
            c1 : b label c1branch
            d1 : c1
            c2 : b label c2branch
            d2 : c2
            """);

    @ParameterizedTest
    @CsvSource({
        "c2 d1, b, -d1 c2>b",
        "c2 d1, c1branch@base, -d1",
        "c2 d1, c2branch@head, c2>d2",
        "c2 d1, base, -c2 -d1",
        "d1, base, -d1",
        "d1, d2, +d2",
        "b, d1 d2, b>d1 +d2",
        "b, heads, b>d1 +d2",
        "d1 d2, c1 c2, d1>c1 d2>c2",
        "d1 d2, d1, ''",
        "d1, current, ''",
        "d1, -1, d1>c1",
        "c1, +1, c1>d1",
        "'', d1, +d1",
        "'', base, ''",
        "d1, b b, d1>b",
    })
    void r18StampOnABranchedGraph(String rows, String targets, String changes) {
        assertThat(stamp(branched, rows, targets)).isEqualTo(changes);
    }

    private final RevisionGraph merged = graph("""
            a
            b : a
            c1 : b
            d1 : c1
            c2 : b label c2branch
            d2 : c2
            e : d1 d2
            f : e
            """);

    @ParameterizedTest
    @CsvSource({
        "e, c2, e>c2",
        "e, a, e>a",
        "c2, e, c2>e",
        "c2 d1, c2branch@head, -d1 c2>f",
        "c2 d1, e, -d1 c2>e",
        "b, e, b>e",
        "f, d1 d2, f>d1 +d2",
        "e, base, -e",
    })
    void r18StampAcrossAMerge(String rows, String targets, String changes) {
        assertThat(stamp(merged, rows, targets)).isEqualTo(changes);
    }

    @Test
    void r18StampAcrossADependency() {
        RevisionGraph graph = graph("""
                a1
                b1 : a1
                c1 : b1
                e1 : c1
                a2
                c2 : a2 needs c1
                """);

        assertThat(stamp(graph, "c2 e1", "b1")).isEqualTo("-e1 c2>b1");
        assertThat(stamp(graph, "c1", "c2")).isEqualTo("c1>c2");
    }

    @Test
    void r18ABranchThatIsStampedToBaseLeavesWhatItDependsOn() {
        RevisionGraph graph = graph("""
                a1
                b1 label b
                b2 : b1 needs a1
                """);

        assertThat(stamp(graph, "a1 b1", "b@base")).isEqualTo("-b1");
        assertThat(stamp(graph, "a1", "b@base")).isEmpty();
    }

    @Test
    void r18PurgeRemovesRowsThatNobodyKnows() {
        assertThat(purge(branched, "gone", "b")).isEqualTo("gone>b");
        assertThat(purge(branched, "c1 gone", "c1")).isEqualTo("-gone");
        assertThat(purge(branched, "d1 gone", "base")).isEqualTo("-d1 -gone");
        assertThat(purge(branched, "d1 d2", "d1")).isEqualTo("-d2");
        assertThat(purge(branched, "d1", "d2")).isEqualTo("d1>d2");
    }

    @Test
    void r18WithoutPurgeAnUnknownRowIsAnError() {
        assertThatThrownBy(() -> stamp(branched, "gone", "b"))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessage("The database is at revision 'gone', which this application doesn't know. Start the version"
                        + " of the application that holds it, or restore the missing file. If that is gone for good,"
                        + " type: migrate stamp --purge REVISION.");
    }

    @Test
    void r18AnAncestorTogetherWithItsDescendantIsRefused() {
        assertThatThrownBy(() -> stamp(branched, "a", "d1 b"))
                .isInstanceOf(MigrateException.class)
                .hasMessage(
                        "Targets 'd1' and 'b' contradict each other: 'b' (make b) is already part of 'd1' (make d1)."
                                + " Found at: db/b.yaml, db/d1.yaml. Stamp 'd1' if everything below it is in the database, or"
                                + " 'b' if nothing above it is.");
        assertThatThrownBy(() -> purge(merged, "a", "c1 c2 f"))
                .hasMessageStartingWith("Targets 'c1', 'c2' and 'f' contradict each other: 'c1' (make c1) is already");
        RevisionGraph dependent = graph("x\ny needs x");
        assertThatThrownBy(() -> stamp(dependent, "", "x y"))
                .hasMessageStartingWith("Targets 'x' and 'y' contradict each other: 'x' (make x) is already part of");
    }

    @Test
    void r18BaseTogetherWithARevisionIsRefused() {
        assertThatThrownBy(() -> stamp(branched, "a", "base d1"))
                .isInstanceOf(MigrateException.class)
                .hasMessage("Targets 'base' and 'd1' contradict each other: base means that nothing is applied. Stamp"
                        + " either base or revisions; with --purge the version table is emptied first.");
        assertThat(stamp(branched, "d1", "c1branch@base d2")).isEqualTo("d1>d2");
    }

    private static String stamp(RevisionGraph graph, String rows, String targets) {
        return changes(graph, rows, targets, false);
    }

    private static String purge(RevisionGraph graph, String rows, String targets) {
        return changes(graph, rows, targets, true);
    }

    private static String changes(RevisionGraph graph, String rows, String targets, boolean purge) {
        Set<String> table = new LinkedHashSet<>(Arrays.asList(rows.split(" ")));
        table.remove("");
        List<Target> destinations =
                Stream.of(targets.split(" ")).map(Target::parse).toList();
        HeadsTransition transition = graph.stampTransition(destinations, table, purge);
        assertThat(transition.before()).isEqualTo(table);
        assertThat(transition.isEmpty()).isEqualTo(transition.before().equals(transition.after()));
        Stream<String> changes = Stream.of(
                        transition.deletes().stream().map(id -> "-" + id),
                        transition.updates().stream().map(update -> update.from() + ">" + update.to()),
                        transition.inserts().stream().map(id -> "+" + id))
                .flatMap(stream -> stream);
        return String.join(" ", changes.toList());
    }
}
