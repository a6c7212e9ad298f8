package dev.migrate.revision;

import static dev.migrate.revision.GraphText.graph;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Cases R10 to R16 and R19: revisions that depend on others without following them. */
class DependencyTests {

    private final RevisionGraph threeRoots = graph("""
            base1 label b_1
            a1a : base1
            a1b : base1
            b1a : a1a
            b1b : a1b needs a3
            base2 label b_2
            a2 : base2
            b2 : a2
            c2 : b2 needs a3
            d2 : c2
            base3 label b_3
            a3 : base3
            b3 : a3
            """);

    @Test
    void r10AnUpgradePullsInTheDependencies() {
        Database database = Database.at(threeRoots);

        assertThat(database.upgrade("b_2@head")).isEqualTo("base2 a2 b2 base3 a3 c2 d2");
        assertThat(database.heads()).isEqualTo("d2");
        assertThat(Database.at(threeRoots).upgrade("b1b@head")).isEqualTo("base1 a1b base3 a3 b1b");
        assertThat(Database.at(threeRoots).upgrade("b_3@head")).isEqualTo("base3 a3 b3");
    }

    @Test
    void r10ADowngradeLeavesTheDependencies() {
        Database database = Database.at(threeRoots, "d2");

        assertThat(database.downgrade("b_2@base")).isEqualTo("d2 c2 b2 a2 base2");
        assertThat(database.heads()).isEqualTo("a3");

        Database other = Database.at(threeRoots, "b1b");
        assertThat(other.downgrade("b1b@base")).isEqualTo("b1b a1b base1");
        assertThat(other.heads()).isEqualTo("a3");
    }

    @Test
    void r10RemovingADependencyRemovesWhatDependsOnIt() {
        Database database = Database.at(threeRoots, "b1a", "b1b", "b3", "d2");

        assertThat(Set.of(database.downgrade("b_3@base").split(" ")))
                .containsExactlyInAnyOrder("b1b", "d2", "c2", "b3", "a3", "base3");
        assertThat(database.heads()).isEqualTo("a1b b1a b2");
    }

    @Test
    void r11ADependencyOnTheOwnParentChangesNothing() {
        RevisionGraph graph = graph("""
                a1
                a2 : a1 needs a1
                """);
        Database database = Database.at(graph);

        assertThat(database.upgrade("a2")).isEqualTo("a1 a2");
        assertThat(database.downgrade("a1")).isEqualTo("a2");
        assertThat(database.rows()).isEqualTo("+a1 a1>a2 a2>a1");
    }

    @Test
    void r12ADependencyThatAnAncestorHasTooNeedsNoRow() {
        RevisionGraph graph = graph("""
                a1
                a2 : a1
                a3 : a2
                b1
                b2 : b1 needs a3
                b3 : b2
                b4 : b3 needs a3
                """);
        Database database = Database.at(graph, "b4");

        assertThat(database.downgrade("b3")).isEqualTo("b4");
        assertThat(database.heads()).isEqualTo("b3");
        assertThat(database.downgrade("b1")).isEqualTo("b3 b2");
        assertThat(database.heads()).isEqualTo("a3 b1");
    }

    @Test
    void r13DependenciesThatCross() {
        RevisionGraph graph = graph("""
                a1
                a2 : a1
                a3 : a2 needs b1
                b1
                b2 : b1 needs a2
                b3 : b2
                """);
        Database database = Database.at(graph, "a3", "b2");

        assertThat(database.downgrade("b1")).isEqualTo("b2");
        assertThat(database.heads()).isEqualTo("a3");
        assertThat(database.rows()).isEqualTo("-b2");
    }

    @Test
    void r14ABaseThatDependsOnAnotherBaseAndMergesWithIt() {
        RevisionGraph graph = graph("""
                a1
                b1 needs a1
                merge : a1 b1
                """);
        Database database = Database.at(graph, "a1");

        assertThat(database.upgrade("b1")).isEqualTo("b1");
        assertThat(database.heads()).isEqualTo("b1");
        assertThat(database.upgrade("head")).isEqualTo("merge");
        assertThat(database.heads()).isEqualTo("merge");
        assertThat(database.rows()).isEqualTo("a1>b1 b1>merge");

        Database other = Database.at(graph, "merge");
        assertThat(other.downgrade("a1")).isEqualTo("merge");
        assertThat(other.heads()).isEqualTo("b1");
        assertThat(Database.at(graph, "merge").downgrade("b1")).isEqualTo("merge");
    }

    private final RevisionGraph overmerge = graph("""
            a1
            a2
            a3
            amerge : a1 a2 a3
            b1
            b2
            bmerge : b1 b2
            c1
            c2
            c3
            cmerge : c1 c2 c3
            d1 needs a3 b2 c1
            """);

    @Test
    void r15ARootThatDependsOnPartsOfSeveralMerges() {
        Database database = Database.at(overmerge, "amerge", "bmerge", "cmerge", "d1");

        assertThat(database.downgrade("b2")).isEqualTo("bmerge");
        assertThat(database.heads()).isEqualTo("amerge b1 cmerge d1");
        assertThat(database.rows()).isEqualTo("bmerge>b1");

        assertThat(database.downgrade("d1@base")).isEqualTo("d1");
        assertThat(database.heads()).isEqualTo("amerge b1 b2 cmerge");
        assertThat(database.rows()).isEqualTo("bmerge>b1 d1>b2");

        assertThat(database.downgrade("base").split(" ")).hasSize(10);
        assertThat(database.heads()).isEmpty();
    }

    @Test
    void r15EverythingUpAndOneStepDownTheOvermerge() {
        Database database = Database.at(overmerge);
        database.upgrade("heads");

        assertThat(database.heads()).isEqualTo("amerge bmerge cmerge d1");
        assertThat(Database.at(overmerge, "d1").downgrade("-1")).isEqualTo("d1");
    }

    @Test
    void r16ADependencyCanBeABranchLabel() {
        RevisionGraph graph = graph("""
                a1 label lib1
                b1 : a1
                c1 : b1 label c1lib
                a2
                b2 : a2
                c2 : b2 needs c1lib
                d1 : c1
                e1 : d1
                f1 : e1
                """);
        Database database = Database.at(graph, "a2");

        assertThat(database.upgrade("c2")).isEqualTo("a1 b1 c1 b2 c2");
        assertThat(database.heads()).isEqualTo("c2");
    }

    @Test
    void aDependencyStaysAppliedWhenItsOwnBranchGoesDown() {
        RevisionGraph graph = graph("""
                a1
                b1 : a1
                c1 : b1
                d1 : c1
                a2
                b2 : a2
                c2 : b2 needs c1
                """);
        Database database = Database.at(graph, "c2", "d1");

        assertThat(database.downgrade("c1")).isEqualTo("d1");
        assertThat(database.heads()).isEqualTo("c2");
        assertThat(database.downgrade("c1")).isEmpty();
    }

    @Test
    void aCrossDependencyOnlyPullsTheArmThatNeedsIt() {
        RevisionGraph graph = graph("""
                a
                b : a
                c1 : b label c1branch
                d1 : c1
                c2 : b label c2branch
                d2 : c2 needs c1
                """);
        Database dependent = Database.at(graph, "d1", "d2");
        assertThat(dependent.downgrade("c2branch@b")).isEqualTo("d2 c2");
        assertThat(dependent.heads()).isEqualTo("d1");

        Database needed = Database.at(graph, "d1", "d2");
        assertThat(Set.of(needed.downgrade("c1branch@b").split(" "))).containsExactlyInAnyOrder("d1", "d2", "c1");
        assertThat(needed.heads()).isEqualTo("c2");
    }

    private final RevisionGraph effective = graph("""
            y1 label y
            x1 label x
            y2 : y1 needs x1
            """);

    @Test
    void r19ADependedOnHeadIsAHeadButNoRow() {
        Database database = Database.at(effective);
        database.upgrade("heads");

        assertThat(database.heads()).isEqualTo("y2");
        assertThat(effective.heads()).containsExactly("x1", "y2");
        assertThat(effective.realHeads()).containsExactly("y2");
        assertThat(effective.isUpToDate(Set.of("y2"))).isTrue();
        assertThat(effective.isUpToDate(Set.of("x1", "y1"))).isFalse();
        assertThat(effective.isUpToDate(Set.of())).isFalse();
    }

    @Test
    void theHeadsOfABranchLeaveOutWhatAnotherOfThemNeeds() {
        RevisionGraph graph = graph("""
                a label trunk
                b1 : a
                b2 : a needs b1
                """);

        assertThat(graph.heads()).containsExactly("b1", "b2");
        assertThat(graph.resolve(Target.parse("trunk@heads"), Set.of())).containsExactly("b2");
    }

    @Test
    void stepsUpABranchStartAtWhatNothingAppliedOnItNeeds() {
        RevisionGraph graph = graph("""
                a
                b needs a
                other : b
                m : a b
                """);

        assertThat(Database.at(graph, "other").upgrade("m@+1")).isEqualTo("m");
    }

    @Test
    void r19StepsDownABranchWhoseHeadIsRepresentedByAnother() {
        Database database = Database.at(effective, "y2");

        assertThat(database.downgrade("x@-1")).isEqualTo("y2 x1");
        assertThat(database.heads()).isEqualTo("y1");
    }
}
