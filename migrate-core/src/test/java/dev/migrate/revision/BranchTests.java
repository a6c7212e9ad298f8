package dev.migrate.revision;

import static dev.migrate.revision.GraphText.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases R03 and R04: a line that parts. */
class BranchTests {

    private final RevisionGraph graph = graph("""
            a
            b : a
            c1 : b label c1branch
            d1 : c1
            c2 : b label c2branch
            d2 : c2
            """);

    @ParameterizedTest
    @CsvSource({
        "b, d1, c1 d1, d1",
        "b, c2branch, c2 d2, d2",
        "b, c2branch@head, c2 d2, d2",
        "b, c2branch@heads, c2 d2, d2",
        "b, c2branch@head-1, c2, c2",
        "b, c2branch@base+3, c2, c2",
        "a, heads, b c1 d1 c2 d2, d1 d2",
        "c1, c2branch@+1, c2, c1 c2",
        "c1, c2@+1, c2, c1 c2",
        "c1 c2, c2@+1, d2, c1 d2",
        "c1 c2, c2@current+1, d2, c1 d2",
        "d1, d2@b, '', d1",
    })
    void r03UpgradeOnOneArmOrBoth(String from, String target, String path, String heads) {
        Database database = Database.at(graph, from.split(" "));

        assertThat(database.upgrade(target)).isEqualTo(path);
        assertThat(database.heads()).isEqualTo(heads);
    }

    @Test
    void r03SeveralTargetsAreAppliedInOneOrder() {
        Database database = Database.at(graph, "a");

        assertThat(database.upgrade("d2", "d1")).isEqualTo("b c1 d1 c2 d2");
        assertThat(database.heads()).isEqualTo("d1 d2");
        assertThat(database.rows()).isEqualTo("a>b b>c1 c1>d1 +c2 c2>d2");
    }

    @Test
    void r03StepsFromSeveralHeadsAreAmbiguous() {
        assertThatThrownBy(() -> Database.at(graph, "c1", "c2").upgrade("+1"))
                .isInstanceOfSatisfying(
                        AmbiguousTargetException.class,
                        e -> assertThat(e.candidates())
                                .extracting(RevisionHeader::id)
                                .containsExactly("c1", "c2"))
                .hasMessage(
                        "Target '+1' is ambiguous: the database is at 2 revisions, 'c1' (make c1) and 'c2' (make c2)."
                                + " Found at: db/c1.yaml, db/c2.yaml. Type the id of the revision to go to, or name the branch,"
                                + " for example 'c1@+1'.");
    }

    @Test
    void r03StepsOverABranchPointAreAmbiguous() {
        assertThatThrownBy(() -> Database.at(graph, "a").upgrade("+2"))
                .isInstanceOf(AmbiguousTargetException.class)
                .hasMessage("Target '+2' is ambiguous: above 'b' (make b) come 'c1' (make c1) and 'c2' (make c2)."
                        + " Found at: db/c1.yaml, db/c2.yaml. Type the id of the revision that you mean, or name its"
                        + " branch, for example 'c1@+2'.");
        assertThat(Database.at(graph, "a").upgrade("c1@+2")).isEqualTo("b c1");
        assertThatThrownBy(() -> Database.at(graph, "a").upgrade("base+3"))
                .isInstanceOf(AmbiguousTargetException.class)
                .hasMessageContaining("for example 'c1@base+3'");
        assertThat(Database.at(graph, "a").upgrade("c1@base+3")).isEqualTo("b c1");
    }

    @Test
    void r03HeadWithSeveralHeadsShowsTheMergeAndTheAlternatives() {
        assertThatThrownBy(() -> Database.at(graph, "b").upgrade("head"))
                .isInstanceOfSatisfying(
                        MultipleHeadsException.class,
                        e -> assertThat(e.heads())
                                .extracting(RevisionHeader::id)
                                .containsExactly("d1", "d2"))
                .hasMessage(
                        "Target 'head' is ambiguous: there are 2 heads, 'd1' (make d1) and 'd2' (make d2). Found at:"
                                + " db/d1.yaml, db/d2.yaml. Join them with: migrate merge d1 d2 -m \"merge d1 and d2\"."
                                + " Or type 'heads' for all of them, or 'c1branch@head' or 'c2branch@head' for one branch.");
        assertThatThrownBy(() -> Database.at(graph, "b").upgrade("b@head"))
                .hasMessageContaining("Or type 'b@heads' for all of them, or 'c1branch@head'");
        assertThatThrownBy(() -> Database.at(graph, "b").upgrade("head-1"))
                .hasMessageEndingWith("Or type 'c1branch@head-1' or 'c2branch@head-1' for one branch.");
    }

    @ParameterizedTest
    @CsvSource({
        "d1 d2, a, d2 c2 d1 c1 b, a",
        "d1 d2, base+2, d2 c2 d1 c1, b",
        "d1 d2, b, d2 c2 d1 c1, b",
        "d1 d2, c2branch@base+2, d2 c2, d1",
        "d1 d2, c2branch@base+3, d2, c2 d1",
        "d1 d2, c2, d2, c2 d1",
        "d1 d2, c1branch@b, d1 c1, d2",
        "c1 d2, c1branch@b, c1, d2",
        "c1 d2, c2branch@b, d2 c2, c1",
        "d1 d2, c2@b, d2 c2, d1",
        "d1 d2, d1@b, d1 c1, d2",
        "d1 d2, a@b, d2 c2 d1 c1, b",
        "d1 d2, d2-1, d2, c2 d1",
        "c1 d2, d2-1, d2, c1 c2",
        "d1 d2, c1@-1, d1, c1 d2",
        "c1 d2, c1@-1, c1, d2",
        "d1 d2, c1branch@head-1, d1, c1 d2",
        "c2 d1, c2, '', c2 d1",
        "c2 d1, d1, '', c2 d1",
        "c2 d1, current, '', c2 d1",
        "d1 d2, heads, '', d1 d2",
        "d1, base, d1 c1 b a, ''",
        "d1 d2, d1@base, d2 c2 d1 c1 b a, ''",
    })
    void r04DowngradeOfOneArmOrBoth(String from, String target, String path, String heads) {
        Database database = Database.at(graph, from.split(" "));

        assertThat(database.downgrade(target)).isEqualTo(path);
        assertThat(database.heads()).isEqualTo(heads);
    }

    @Test
    void r04StepsDownFromSeveralHeadsAreAmbiguous() {
        assertThatThrownBy(() -> Database.at(graph, "d1", "d2").downgrade("-1"))
                .isInstanceOf(AmbiguousTargetException.class)
                .hasMessage(
                        "Target '-1' is ambiguous: the database is at 2 revisions, 'd1' (make d1) and 'd2' (make d2)."
                                + " Found at: db/d1.yaml, db/d2.yaml. Type the id of the revision to go to, or name the branch,"
                                + " for example 'd1@-1'.");
    }

    @Test
    void r04StepsDownABranchThatIsNotAppliedLeaveTheTrunkAlone() {
        assertThatThrownBy(() -> Database.at(graph, "c1").downgrade("c2branch@-1"))
                .isInstanceOf(MigrateException.class)
                .hasMessage("Target 'c2branch@-1' goes too far: nothing of branch 'c2branch' is applied."
                        + " Show what is applied with: migrate current.");
    }

    @Test
    void theRowsOfAnArmAppearAndDisappear() {
        Database database = Database.at(graph, "b");
        database.upgrade("heads");
        database.downgrade("b");

        assertThat(database.rows()).isEqualTo("b>c1 c1>d1 +c2 c2>d2 d2>c2 -c2 d1>c1 c1>b");
    }
}
