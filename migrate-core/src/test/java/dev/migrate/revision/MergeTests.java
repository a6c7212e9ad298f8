package dev.migrate.revision;

import static dev.migrate.revision.GraphText.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Cases R05 to R09: branches that meet. */
class MergeTests {

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

    @Test
    void r05AMergeCollapsesTheRowsAndGoingDownBringsThemBack() {
        Database database = Database.at(merged, "b");

        assertThat(database.upgrade("f")).isEqualTo("c1 d1 c2 d2 e f");
        assertThat(database.rows()).isEqualTo("b>c1 c1>d1 +c2 c2>d2 -d2 d1>e e>f");
        assertThat(database.heads()).isEqualTo("f");

        assertThat(database.downgrade("b")).isEqualTo("f e d2 c2 d1 c1");
        assertThat(database.rows()).endsWith(" f>e e>d1 +d2 d2>c2 -c2 d1>c1 c1>b");
        assertThat(database.heads()).isEqualTo("b");
    }

    @Test
    void r05OneArmOfAMergeGoesDownAlone() {
        Database database = Database.at(merged, "f");

        assertThat(database.downgrade("c1")).isEqualTo("f e d1");
        assertThat(database.heads()).isEqualTo("c1 d2");
    }

    @Test
    void r05TheLastStepDownMayBeTheMergeItself() {
        Database database = Database.at(merged, "f");

        assertThat(database.downgrade("-2")).isEqualTo("f e");
        assertThat(database.heads()).isEqualTo("d1 d2");
        assertThat(Database.at(merged, "e").downgrade("-1")).isEqualTo("e");
    }

    @Test
    void r05StepsDownOverAMergeAreAmbiguousUnlessTheBranchIsNamed() {
        assertThatThrownBy(() -> Database.at(merged, "f").downgrade("-3"))
                .isInstanceOf(AmbiguousTargetException.class)
                .hasMessage("Target '-3' is ambiguous: below 'e' (make e) come 'd1' (make d1) and 'd2' (make d2)."
                        + " Found at: db/d1.yaml, db/d2.yaml. Type the id of the revision that you mean, or name its"
                        + " branch, for example 'd1@-3'.");
        Database database = Database.at(merged, "f");

        assertThat(database.downgrade("d1@-2")).isEqualTo("f e");
        assertThat(database.heads()).isEqualTo("d1 d2");
    }

    @Test
    void r05TheHeadBehindAMergeIsTheHeadOfBothBranches() {
        assertThat(Database.at(merged, "c2").upgrade("c2branch@head")).isEqualTo("c1 d1 d2 e f");
        assertThat(Database.at(merged, "c2").upgrade("c1@head-2")).isEqualTo("c1 d1");
    }

    @Test
    void r06OneSideOfAMergeIsFurtherAhead() {
        RevisionGraph graph = graph("""
                a1
                b1 : a1
                c1 : b1
                a2
                b2 : a2
                c2 : b2
                d1 : c1 c2
                d2 : c2
                """);
        Database database = Database.at(graph, "d2", "b1");

        assertThat(database.upgrade("d1")).isEqualTo("c1 d1");
        assertThat(database.heads()).isEqualTo("d1 d2");
        assertThat(database.downgrade("b1")).isEqualTo("d1 c1");
        assertThat(database.heads()).isEqualTo("b1 d2");
        assertThat(database.rows()).isEqualTo("b1>c1 c1>d1 d1>c1 c1>b1");
    }

    private final RevisionGraph threeWay = graph("""
            a1
            b1 : a1
            c1 : b1
            a2
            b2 : a2
            c2 : b2
            a3
            b3 : a3
            c3 : b3
            d1 : c1 c2 c3
            d2 : c2
            d3 : c3
            """);

    @Test
    void r07TwoSidesOfAThreeWayMergeAreFurtherAhead() {
        Database database = Database.at(threeWay, "d3", "d2", "b1");

        assertThat(database.upgrade("d1")).isEqualTo("c1 d1");
        assertThat(database.heads()).isEqualTo("d1 d2 d3");
        assertThat(database.downgrade("b1")).isEqualTo("d1 c1");
        assertThat(database.heads()).isEqualTo("b1 d2 d3");
    }

    @Test
    void r07TwoSidesOfAThreeWayMergeCollapseAndOneBreaksOutAgain() {
        Database database = Database.at(threeWay, "d3", "b2", "b1");

        assertThat(database.upgrade("d1")).isEqualTo("c1 c2 d1");
        assertThat(database.heads()).isEqualTo("d1 d3");
        assertThat(database.upgrade("d2")).isEqualTo("d2");
        assertThat(database.heads()).isEqualTo("d1 d2 d3");
    }

    @Test
    void r08TwoMergesOfTheSameThreeParents() {
        RevisionGraph graph = graph("""
                a
                b1 : a
                b2 : a
                b3 : a
                c1 : b1 b2 b3
                c2 : b1 b2 b3
                d1 : c1
                d2 : c2
                """);
        Database database = Database.at(graph, "a");

        assertThat(database.upgrade("c2")).isEqualTo("b1 b2 b3 c2");
        assertThat(database.heads()).isEqualTo("c2");
        assertThat(database.upgrade("d2")).isEqualTo("d2");
        assertThat(database.heads()).isEqualTo("d2");
        assertThat(database.upgrade("c1")).isEqualTo("c1");
        assertThat(database.heads()).isEqualTo("c1 d2");
        assertThat(database.upgrade("heads")).isEqualTo("d1");
        assertThat(database.heads()).isEqualTo("d1 d2");
        assertThat(database.rows()).isEqualTo("a>b1 +b2 +b3 -b2 -b3 b1>c2 c2>d2 +c1 c1>d1");
    }

    @Test
    void r08TwoMergesOfTheSameParentsGoDownOneAfterTheOther() {
        RevisionGraph graph = graph("""
                a
                b1 : a
                b2 : a
                c1 : b1 b2
                c2 : b1 b2
                """);
        Database database = Database.at(graph, "c1", "c2");

        assertThat(database.downgrade("a")).isEqualTo("c2 c1 b2 b1");
        assertThat(database.rows()).isEqualTo("-c2 c1>b1 +b2 -b2 b1>a");
    }

    @Test
    void r09OverlappingMerges() {
        RevisionGraph graph = graph("""
                a
                b1 : a
                b2 : a
                b3 : a
                c1 : b1 b2
                c2 : b2 b3
                d1 : c1
                d2 : c2
                """);
        Database database = Database.at(graph, "a");

        assertThat(database.upgrade("d2")).isEqualTo("b2 b3 c2 d2");
        assertThat(database.heads()).isEqualTo("d2");
        assertThat(database.upgrade("d1")).isEqualTo("b1 c1 d1");
        assertThat(database.heads()).isEqualTo("d1 d2");
        assertThat(database.rows()).isEqualTo("a>b2 +b3 -b3 b2>c2 c2>d2 +b1 b1>c1 c1>d1");
        assertThat(database.downgrade("b1")).isEqualTo("d1 c1");
        assertThat(database.heads()).isEqualTo("b1 d2");
    }
}
