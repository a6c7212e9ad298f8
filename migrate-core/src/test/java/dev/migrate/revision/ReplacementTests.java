package dev.migrate.revision;

import static dev.migrate.revision.GraphText.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a squashed revision means for everything that named the revisions that it stands for. */
class ReplacementTests {

    private static final String SQUASHED = """
            aaaa
            squashed : aaaa replaces b111 b222 b333
            cccc : b333
            """;

    @Test
    void whatFollowedTheLastOneFollowsTheSquashedOne() {
        RevisionGraph graph = graph(SQUASHED);

        assertThat(graph.get("cccc").downRevisions()).containsExactly("squashed");
        assertThat(graph.children("squashed")).containsExactly("cccc");
        assertThat(graph.children("b333")).containsExactly("cccc");
        assertThat(Database.at(graph).upgrade("head")).isEqualTo("aaaa squashed cccc");
    }

    @Test
    void theLastOneIsATargetAsWholeAndAsPrefix() {
        RevisionGraph graph = graph(SQUASHED);

        assertThat(graph.resolve(Target.parse("b333"), Set.of())).containsExactly("squashed");
        assertThat(graph.resolve(Target.parse("b333+1"), Set.of())).containsExactly("cccc");
        assertThat(graph(SQUASHED.replace("b333", "b333beef")).resolve(Target.parse("b333"), Set.of()))
                .containsExactly("squashed");
    }

    @Test
    void anEarlierOneIsNoTarget() {
        assertThatThrownBy(() -> graph(SQUASHED).resolve(Target.parse("b222"), Set.of()))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessage("Revision 'b222' is gone: it is in the middle of what 'squashed' (make squashed) replaces."
                        + " Name 'squashed', or what comes before it.");
    }

    @Test
    void rowsOfTheVersionTableAreResolved() {
        RevisionGraph graph = graph(SQUASHED);

        assertThat(graph.resolveRows(Set.of("b333"))).containsExactly("squashed");
        assertThat(graph.resolveRows(Set.of("b333", "squashed", "elsewhere"))).containsExactly("elsewhere", "squashed");
        assertThat(graph.isUpToDate(Set.of("b333"))).isFalse();
        assertThat(graph.upgradePath(Target.head(), Set.of("b333")))
                .extracting(RevisionHeader::id)
                .containsExactly("cccc");
    }

    @Test
    void aRowInTheMiddleIsAnError() {
        String message = "db/squashed.yaml: The database is in the middle of what 'squashed' (make squashed) replaces:"
                + " it is at 'b222', 2 of 3 revisions. Deploy the release that still has the single files first, or"
                + " restore those files. Nothing was changed.";

        assertThatThrownBy(() -> graph(SQUASHED).resolveRows(Set.of("b222"))).hasMessage(message);
        assertThatThrownBy(() -> graph(SQUASHED).upgradePath(Target.head(), Set.of("b222")))
                .isInstanceOf(MigrateException.class)
                .hasMessage(message);
    }

    @Test
    void aDependencyIsMetByWhateverIncludesIt() {
        RevisionGraph graph = graph(SQUASHED + "zzzz needs b111\n");

        assertThat(graph.get("zzzz").dependsOn()).containsExactly("squashed");
    }

    @Test
    void nothingFollowsTheMiddle() {
        assertThatThrownBy(() -> graph(SQUASHED + "dddd : b222\n"))
                .isInstanceOf(InvalidGraphException.class)
                .hasMessage("Revision 'dddd' follows 'b222', which is in the middle of what 'squashed' replaces."
                        + " Found at: db/dddd.yaml, db/squashed.yaml. Let it follow 'squashed'.");
    }

    @Test
    void whatIsReplacedMustBeGone() {
        assertThatThrownBy(() -> graph(SQUASHED + "b111 : aaaa\nb222 : b111\n"))
                .isInstanceOf(InvalidGraphException.class)
                .hasMessage("Revision 'squashed' replaces 'b111' and 'b222', which are still there: the same changes"
                        + " would be made twice. Found at: db/squashed.yaml, db/b111.yaml, db/b222.yaml. Delete what is"
                        + " replaced, also from the output of an earlier build, for example with 'mvn clean'; or delete"
                        + " 'squashed'.");
    }

    @Test
    void nobodyIsReplacedTwice() {
        assertThatThrownBy(() -> graph(SQUASHED + "dddd : cccc replaces b222 eeee\n"))
                .isInstanceOf(InvalidGraphException.class)
                .hasMessage("Revision 'b222' is replaced by 'dddd' and by 'squashed'. Found at: db/dddd.yaml,"
                        + " db/squashed.yaml. Keep it in the list of the one that has its changes.");
        assertThatThrownBy(() -> graph("aaaa replaces b b"))
                .isInstanceOf(InvalidGraphException.class)
                .hasMessage("db/aaaa.yaml: Revision 'aaaa' replaces 'b' twice."
                        + " Keep it once, at its place in the old order.");
    }
}
