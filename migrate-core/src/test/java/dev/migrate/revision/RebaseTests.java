package dev.migrate.revision;

import static dev.migrate.revision.GraphText.graph;
import static dev.migrate.revision.GraphText.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Which branch is moved where, and what can't be moved. */
class RebaseTests {

    private static final String FORK = """
            a000
            b000 : a000
            x000 : a000
            y000 : x000
            """;

    @Test
    void theHeadThatIsNotAppliedMovesOntoTheOther() {
        Rebase rebase = rebase(FORK, null, null, "b000");

        assertThat(ids(rebase.branch())).isEqualTo("x000 y000");
        assertThat(rebase.first().downRevisions()).containsExactly("a000");
        assertThat(rebase.moved().downRevisions()).containsExactly("b000");
        assertThat(rebase.onto().id()).isEqualTo("b000");
        assertThat(ids(rebase(FORK, null, null, "y000").branch())).isEqualTo("b000");
    }

    @Test
    void bothEndsCanBeNamed() {
        assertThat(ids(rebase(FORK + "z000 : b000\n", "y000", "b000").branch())).isEqualTo("x000 y000");
        assertThat(rebase("a000\nx000\n", "x000", "a000").moved().downRevisions())
                .containsExactly("a000");
    }

    @Test
    void whichBranchToMoveMustBeClear() {
        assertRefused(
                () -> rebase(FORK, null, null, "a000"),
                "It isn't clear which branch to move: of the heads 'b000' (make b000) and 'y000' (make y000), several"
                        + " are not applied. Nothing was written. Found at: db/b000.yaml, db/y000.yaml. Type: migrate"
                        + " rebase b000 or y000.");
        assertRefused(
                () -> rebase("a000\n", null, null),
                "There is only one head: nothing is to be rebased. Show it with: migrate heads.");
        assertRefused(
                () -> rebase(FORK + "z000 : a000\n", "y000", null),
                "It isn't clear where to move 'y000' (make y000): there are the heads 'b000' (make b000) and 'z000'"
                        + " (make z000). Nothing was written. Found at: db/b000.yaml, db/z000.yaml. Name one of them"
                        + " with --onto.");
    }

    @Test
    void whatIsAppliedStays() {
        assertRefused(
                () -> rebase(FORK, "y000", null, "x000"),
                "db/x000.yaml: The branch is applied in this database: 'x000' (make x000). Nothing was written. Move"
                        + " the other branch, downgrade this one first, or join the heads with: migrate merge.");
    }

    @Test
    void ofALongBranchOnlyTheBeginningIsListed() {
        assertRefused(
                () -> rebase(FORK + "z000\n", "z000", "b000", "z000", "y000"),
                "db/z000.yaml: The branch is applied in this database: 'z000' (make z000). Nothing was written. Move the"
                        + " other branch, downgrade this one first, or join the heads with: migrate merge.");
        assertRefused(
                () -> rebase("a000\nw000\nx000 : w000\ny000 : x000\nz000 : y000\n", "z000", "a000", "z000"),
                "The branch is applied in this database: 'w000' (make w000) and 3 more. Nothing was written. Found at:"
                        + " db/w000.yaml, db/x000.yaml, db/y000.yaml. Move the other branch, downgrade this one first, or"
                        + " join the heads with: migrate merge.");
    }

    @Test
    void aBranchWithSeveralEndsTowardsTheRestStays() {
        assertRefused(
                () -> rebase(FORK + "c000 : a000\nm000 : y000 c000\n", "m000", "b000"),
                "The branch of 'm000' (make m000) can't be moved as a whole: 'c000' (make c000) and 'x000' (make x000)"
                        + " all follow revisions outside of it. Nothing was written. Found at: db/c000.yaml,"
                        + " db/x000.yaml. Move its parts one by one before they are merged, or join the heads with:"
                        + " migrate merge.");
        assertRefused(
                () -> rebase("a000\nb000\nc000 : a000\nm000 : a000 b000\nd000 : c000 b000\n", "m000", "d000"),
                "db/m000.yaml: The branch of 'm000' (make m000) can't be moved as a whole: 'm000' (make m000) follows"
                        + " revisions outside of it. Nothing was written. Move its parts one by one before they are"
                        + " merged, or join the heads with: migrate merge.");
    }

    @Test
    void nothingMovesOntoItselfOrWhereItIs() {
        assertRefused(
                () -> rebase(FORK, "x000", "y000"),
                "db/x000.yaml: Revision 'x000' (make x000) is part of 'y000' already. Nothing was written. Name the"
                        + " head of another branch.");
        assertRefused(
                () -> rebase(FORK, "y000", "a000"),
                "db/x000.yaml: Revision 'x000' (make x000) follows 'a000' already. Nothing was written. There is"
                        + " nothing to move.");
    }

    @Test
    void whatTheGoalHasAlreadyIsLeftOut() {
        Rebase rebase = rebase(FORK + "z000 : x000\n", "y000", "z000");

        assertThat(ids(rebase.branch())).isEqualTo("y000");
        assertThat(rebase.moved().downRevisions()).containsExactly("z000");
    }

    private static void assertRefused(ThrowingCallable rebase, String message) {
        assertThatThrownBy(rebase).hasMessage(message);
    }

    private static Rebase rebase(String text, String head, String onto, String... current) {
        return Rebase.of(
                graph(text),
                (head == null) ? null : Target.parse(head),
                (onto == null) ? null : Target.parse(onto),
                Set.of(current));
    }
}
