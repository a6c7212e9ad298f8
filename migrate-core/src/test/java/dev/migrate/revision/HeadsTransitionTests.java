package dev.migrate.revision;

import static dev.migrate.revision.GraphText.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.HeadsTransition.Update;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HeadsTransitionTests {

    private final RevisionGraph graph = graph("""
            a
            b : a
            c1 : b
            c2 : b
            m : c1 c2
            """);

    @Test
    void changesAreTheFewestThatLeadFromOneToTheOther() {
        HeadsTransition transition = new HeadsTransition(Set.of("a", "b", "c", "kept"), Set.of("kept", "x"));

        assertThat(transition.deletes()).containsExactly("b", "c");
        assertThat(transition.updates()).containsExactly(new Update("a", "x"));
        assertThat(transition.inserts()).isEmpty();
        assertThat(transition.isEmpty()).isFalse();
    }

    @Test
    void nothingToChange() {
        HeadsTransition transition = new HeadsTransition(Set.of("a"), Set.of("a"));

        assertThat(transition.isEmpty()).isTrue();
        assertThat(transition.deletes()).isEmpty();
        assertThat(transition.updates()).isEmpty();
        assertThat(transition.inserts()).isEmpty();
    }

    @Test
    void aMergeCollapsesItsParents() {
        HeadsTransition up = graph.upgradeTransition(Set.of("c1", "c2"), graph.get("m"));

        assertThat(up.after()).containsExactly("m");
        assertThat(up.deletes()).containsExactly("c2");
        assertThat(up.updates()).containsExactly(new Update("c1", "m"));

        HeadsTransition down = graph.downgradeTransition(up.after(), graph.get("m"));
        assertThat(down.after()).containsExactly("c1", "c2");
        assertThat(down.updates()).containsExactly(new Update("m", "c1"));
        assertThat(down.inserts()).containsExactly("c2");
    }

    @Test
    void aRevisionWhoseParentsAreNotAppliedCannotBeApplied() {
        assertThatThrownBy(() -> graph.upgradeTransition(Set.of("c1"), graph.get("m")))
                .isInstanceOf(MigrateException.class)
                .hasMessage("db/m.yaml: Revision 'm' (make m) can't be applied: 'c2' (make c2) is not applied."
                        + " Apply what it needs first.");
    }

    @Test
    void aRevisionThatIsAppliedCannotBeAppliedAgain() {
        assertThatThrownBy(() -> graph.upgradeTransition(Set.of("c1"), graph.get("b")))
                .isInstanceOf(MigrateException.class)
                .hasMessage("db/b.yaml: Revision 'b' (make b) can't be applied: 'b' (make b) is applied already."
                        + " Leave it out.");
    }

    @Test
    void aRevisionThatIsNoHeadCannotBeReverted() {
        assertThatThrownBy(() -> graph.downgradeTransition(Set.of("c1"), graph.get("b")))
                .isInstanceOf(MigrateException.class)
                .hasMessage("db/b.yaml: Revision 'b' (make b) can't be reverted: 'b' (make b) is no head."
                        + " Revert what builds on it first.");
    }

    @Test
    void aRedundantRowDoesNotAllowToRevertWhatAnotherOneNeeds() {
        assertThatThrownBy(() -> graph.downgradeTransition(Set.of("b", "c1"), graph.get("b")))
                .isInstanceOf(MigrateException.class)
                .hasMessage("db/b.yaml: Revision 'b' (make b) can't be reverted: 'c1' (make c1) is applied."
                        + " Revert what needs it first.");
    }

    @Test
    void redundantRowsThatAnotherToolLeftAreTolerated() {
        Database database = Database.at(graph, "b", "c1");

        assertThat(database.downgrade("-1")).isEqualTo("c1");
        assertThat(database.rows()).isEqualTo("-c1");
        assertThat(database.downgrade("base")).isEqualTo("b a");
        assertThat(database.heads()).isEmpty();
    }
}
