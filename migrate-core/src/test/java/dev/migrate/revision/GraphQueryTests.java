package dev.migrate.revision;

import static dev.migrate.revision.GraphText.graph;
import static dev.migrate.revision.GraphText.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphQueryTests {

    private final RevisionGraph graph = graph("""
            a label trunk
            b : a
            c1 : b
            d1 : c1 label left
            e1 : d1
            c2 : b label right
            m : e1 c2
            n : m
            x label other
            y : x needs c1
            """);

    @Test
    void revisionsComeAfterEverythingTheyNeed() {
        assertThat(ids(graph.revisions())).isEqualTo("a b c1 d1 e1 c2 m n x y");
    }

    @Test
    void endsAndBranchPoints() {
        assertThat(graph.heads()).containsExactly("n", "y");
        assertThat(graph.realHeads()).containsExactly("n", "y");
        assertThat(graph.bases()).containsExactly("a", "x");
        assertThat(graph.branchPoints()).containsExactly("b");
        assertThat(graph.children("b")).containsExactly("c1", "c2");
        assertThat(graph.children("n")).isEmpty();
    }

    @Test
    void ancestryRunsThroughBothKindsOfEdges() {
        assertThat(graph.isAncestor("b", "y")).isTrue();
        assertThat(graph.isAncestor("y", "b")).isFalse();
        assertThat(graph.isAncestor("d1", "y")).isFalse();
        assertThat(graph.isAncestor("m", "m")).isTrue();
        assertThat(graph.ancestors(List.of("y"))).containsExactly("a", "b", "c1", "x", "y");
        assertThat(graph.ancestors(List.of())).isEmpty();
        assertThat(graph.descendants(List.of("c1"))).containsExactly("c1", "d1", "e1", "m", "n", "y");
    }

    @Test
    void labelsHoldUpTheBranchAndBackToTheLastBranchPoint() {
        assertThat(graph.labels("a")).containsExactly("trunk");
        assertThat(graph.labels("b")).containsExactly("trunk");
        // c1 is a fork as well: d1 follows it and y depends on it.
        assertThat(graph.labels("c1")).containsExactly("trunk");
        assertThat(graph.labels("d1")).containsExactly("left", "trunk");
        assertThat(graph.labels("c2")).containsExactly("right", "trunk");
        assertThat(graph.labels("n")).containsExactly("left", "right", "trunk");
        assertThat(graph.labels("y")).containsExactly("other");
    }

    @Test
    void aLabelInTheMiddleOfALineHoldsForTheWholeLine() {
        RevisionGraph line = graph("""
                a
                b : a
                c : b label late
                d : c
                """);

        assertThat(line.labels("a")).containsExactly("late");
        assertThat(line.labels("d")).containsExactly("late");
    }

    @Test
    void findIsExactAndGetNamesWhatIsMissing() {
        assertThat(graph.find("d1")).contains(graph.get("d1"));
        assertThat(graph.find("d")).isEmpty();
        assertThatThrownBy(() -> graph.get("d"))
                .isInstanceOfSatisfying(
                        UnknownRevisionException.class,
                        e -> assertThat(e.unknown()).containsExactly("d"))
                .hasMessage("There is no revision 'd'. List the revisions with: migrate history.");
    }

    @Test
    void unknownHeadsAreNamedOnlyWhereTheyAreNeeded() {
        Set<String> ahead = Set.of("zz", "b", "future");

        assertThat(graph.unknown(ahead)).containsExactly("future", "zz");
        assertThat(graph.resolve(Target.parse("heads"), ahead)).containsExactly("n", "y");
        assertThat(graph.resolve(Target.parse("a+1"), ahead)).containsExactly("b");
        assertThatThrownBy(() -> graph.upgradePath(Target.head(), ahead))
                .isInstanceOfSatisfying(
                        UnknownRevisionException.class,
                        e -> assertThat(e.unknown()).containsExactly("future", "zz"))
                .hasMessage("The database is at revisions 'future' and 'zz', which this application doesn't know."
                        + " Start the version of the application that holds it, or restore the missing file. If that is"
                        + " gone for good, type: migrate stamp --purge REVISION.");
        assertThatThrownBy(() -> graph.downgradePath(Target.base(), ahead))
                .isInstanceOf(UnknownRevisionException.class);
        assertThatThrownBy(() -> graph.resolve(Target.parse("current"), ahead))
                .isInstanceOf(UnknownRevisionException.class);
        assertThatThrownBy(() -> graph.upgradeTransition(ahead, graph.get("c1")))
                .isInstanceOf(UnknownRevisionException.class);
    }

    @Test
    void setsAndListsCannotBeChanged() {
        assertThatThrownBy(() -> graph.heads().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> graph.labels("n").clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> graph.revisions().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> graph.downgradePath(Target.base(), Set.of("b")).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
