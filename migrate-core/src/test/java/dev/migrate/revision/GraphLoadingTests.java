package dev.migrate.revision;

import static dev.migrate.revision.GraphText.graph;
import static dev.migrate.revision.GraphText.header;
import static dev.migrate.revision.GraphText.headers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases R20 and R21: what makes a set of revisions no graph. */
class GraphLoadingTests {

    @Test
    void noRevisionsAreAGraph() {
        RevisionGraph graph = graph("");

        assertThat(graph.revisions()).isEmpty();
        assertThat(graph.heads()).isEmpty();
        assertThat(Database.at(graph).upgrade("head")).isEmpty();
        assertThat(Database.at(graph).upgrade("heads")).isEmpty();
        assertThat(Database.at(graph).downgrade("base")).isEmpty();
    }

    @Test
    void r21DuplicateIdsNameBothFiles() {
        List<RevisionHeader> twice = List.of(header("b : a", "db/2.yaml"), header("a"), header("b : a", "db/1.yaml"));

        assertThatThrownBy(() -> RevisionGraph.of(twice))
                .isInstanceOf(InvalidGraphException.class)
                .hasMessage("Revision id 'b' is used by 2 revisions. Found at: db/1.yaml, db/2.yaml."
                        + " Give all but one of them a new id.");
    }

    @Test
    void r21AMissingDownRevisionNamesTheFileAndTheNearestId() {
        assertFault(
                """
                8f2c1d7ab034
                77aa00bb11cc : 8f2c1d7ab043
                """,
                "db/77aa00bb11cc.yaml: Revision '77aa00bb11cc' follows '8f2c1d7ab043', which does not exist."
                        + " Did you mean '8f2c1d7ab034' (db/8f2c1d7ab034.yaml)? Correct the name, or restore the missing"
                        + " file.");
        assertFault(
                """
                a
                b : gone
                """,
                "db/b.yaml: Revision 'b' follows 'gone', which does not exist."
                        + " Correct the name, or restore the missing file.");
    }

    @Test
    void r21AMissingDependencyNamesTheFileAndTheNearestLabel() {
        assertFault(
                """
                a label billing
                b needs biling
                """,
                "db/b.yaml: Revision 'b' depends on 'biling', which does not exist, neither as a revision nor as a"
                        + " branch label. Did you mean 'billing' (db/a.yaml)? Correct the name, or restore the missing file.");
    }

    @Test
    void aLabelIsNoDownRevision() {
        assertFault(
                """
                a label billing
                b : billing
                """,
                "db/b.yaml: Revision 'b' follows 'billing', which does not exist. Correct the name, or restore the"
                        + " missing file.");
    }

    @Test
    void r21SelfLoops() {
        assertFault("a : a", "db/a.yaml: Revision 'a' follows itself. Name another revision, or none.");
        assertFault("a needs a", "db/a.yaml: Revision 'a' depends on itself. Name another revision, or none.");
        assertFault(
                "a label own needs own", "db/a.yaml: Revision 'a' depends on itself. Name another revision, or none.");
    }

    @Test
    void r21ACycleOfEverything() {
        assertFault(
                """
                a : c
                b : a
                c : b
                """,
                "Revisions 'a', 'c' and 'b' form a cycle: 'a' follows 'c', 'c' follows 'b' and 'b' follows 'a'."
                        + " Found at: db/a.yaml, db/c.yaml, db/b.yaml. Change a down revision, so that one of them comes"
                        + " first.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the lower part, the upper part, below a branch point, above a merge
                "x : y\ny : x z\nz\nh : x",
                "z\nx : y z\ny : x",
                "x : y\ny : x\nb1 : x\nb2 : x",
                "z1\nz2\nm : z1 z2\nx : m y\ny : x",
            })
    void r21ACycleInAPartNamesOnlyThatPart(String text) {
        assertFault(
                text,
                "Revisions 'x' and 'y' form a cycle: 'x' follows 'y' and 'y' follows 'x'."
                        + " Found at: db/x.yaml, db/y.yaml. Change a down revision, so that one of them comes first.");
    }

    @Test
    void r21ADependencyCycle() {
        assertFault(
                """
                a needs c
                b : a
                c : b
                """,
                "Revisions 'a', 'c' and 'b' form a dependency cycle: 'a' depends on 'c', 'c' follows 'b' and 'b'"
                        + " follows 'a'. Found at: db/a.yaml, db/c.yaml, db/b.yaml. Change a down revision or dependency, so"
                        + " that one of them comes first.");
        assertFault(
                """
                a
                x : a needs y
                y : a needs x
                z : y
                """,
                "Revisions 'x' and 'y' form a dependency cycle: 'x' depends on 'y' and 'y' depends on 'x'."
                        + " Found at: db/x.yaml, db/y.yaml. Change a down revision or dependency, so that one of them comes"
                        + " first.");
    }

    @Test
    void r20ALabelUsedTwiceNamesBothFiles() {
        assertFault(
                """
                c label xy1
                e label xy1
                """,
                "Branch label 'xy1' is used by revisions 'c' and 'e'. Found at: db/c.yaml, db/e.yaml."
                        + " A label belongs to the one revision where its branch starts: rename the others.");
    }

    @Test
    void r20ALabelThatIsAnIdNamesBothFiles() {
        assertFault(
                """
                c label e
                e
                """,
                "Branch label 'e' of revision 'c' is also the id of a revision. Found at: db/c.yaml, db/e.yaml."
                        + " Rename the label.");
        assertFault(
                "c label c",
                "db/c.yaml: Branch label 'c' of revision 'c' is also the id of a revision." + " Rename the label.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"head", "current", "a@b", "feature-x", "x:y"})
    void r20ALabelMustBeTellableFromTheRestOfATarget(String label) {
        assertFault(
                "a label " + label,
                "db/a.yaml: Branch label '" + label + "' of revision 'a' is not allowed."
                        + " Use 1 to 64 letters, digits, '_' or '.', but none of head, heads, base and current.");
    }

    @Test
    void r20AnIdThatBeginsAnotherIdIsNoCycle() {
        RevisionGraph graph = graph("""
                user
                user_foo : user
                user_foo_bar : user_foo needs user
                """);

        assertThat(Database.at(graph).upgrade("user_foo")).isEqualTo("user user_foo");
        assertThat(graph.heads()).containsExactly("user_foo_bar");
    }

    @Test
    void namesThatAreRepeatedInOneRevisionCountOnce() {
        RevisionGraph graph = graph("""
                a label one one
                b : a a needs a a
                """);

        assertThat(graph.children("a")).containsExactly("b");
        assertThat(graph.branchPoints()).isEmpty();
        assertThat(Database.at(graph).upgrade("head")).isEqualTo("a b");
    }

    @Test
    void everyFaultIsReportedAtOnce() {
        List<RevisionHeader> revisions = headers("""
                a : z
                b : b
                c : d
                d : c
                """);

        assertThatThrownBy(() -> RevisionGraph.of(revisions))
                .isInstanceOfSatisfying(
                        InvalidGraphException.class,
                        e -> assertThat(e.locations())
                                .extracting("source")
                                .containsExactly("db/a.yaml", "db/b.yaml", "db/c.yaml", "db/d.yaml"))
                .hasMessage("""
                        The revisions have 3 faults:
                        - db/a.yaml: Revision 'a' follows 'z', which does not exist. Correct the name, or restore the \
                        missing file.
                        - db/b.yaml: Revision 'b' follows itself. Name another revision, or none.
                        - Revisions 'c' and 'd' form a cycle: 'c' follows 'd' and 'd' follows 'c'. Found at: \
                        db/c.yaml, db/d.yaml. Change a down revision, so that one of them comes first.
                        Correct all of them; nothing was read or applied.""");
    }

    @Test
    void twoSeparateCyclesAreTwoFaults() {
        assertThatThrownBy(() -> graph("a : b\nb : a\nc : d\nd : c"))
                .hasMessageStartingWith("The revisions have 2 faults:")
                .hasMessageContainingAll("db/a.yaml, db/b.yaml", "db/c.yaml, db/d.yaml");
    }

    private static void assertFault(String text, String message) {
        assertThatThrownBy(() -> graph(text))
                .isInstanceOf(InvalidGraphException.class)
                .isInstanceOf(MigrateException.class)
                .hasMessage(message);
    }
}
