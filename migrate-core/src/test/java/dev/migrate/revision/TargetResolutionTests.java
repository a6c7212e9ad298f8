package dev.migrate.revision;

import static dev.migrate.revision.GraphText.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Case R20 and the forms of targets: which revisions they mean, and why not. */
class TargetResolutionTests {

    private final RevisionGraph graph = graph("""
            a label abranch
            b : a
            somelongername : b
            c : somelongername
            d
            e : d label ebranch
            someothername : e
            f : someothername
            """);

    @ParameterizedTest
    @CsvSource({
        "abranch@head, c",
        "abranch@heads, c",
        "abranch@base, ''",
        "abranch, c",
        "ebranch, f",
        "ebranch@ebranch, f",
        "ebranch-1, someothername",
        "ebranch@d, d",
        "e@d, d",
        "someoth@d, d",
        "e, e",
        "somel, somelongername",
        "ebranch@some, someothername",
        "abranch@some, somelongername",
        "some@ebranch, ?",
        "ebranch@base+2, e",
        "base, ''",
        "heads, c f",
        "current, b f",
        "abranch@current, b",
        "abranch@+1, somelongername",
        "ebranch@-1, someothername",
        "ebranch@-4, ''",
        "d+2, someothername",
        "c-3, a",
        "c-4, ''",
    })
    void formsOfTargets(String target, String expected) {
        if (expected.equals("?")) {
            assertThatThrownBy(() -> resolve(target)).isInstanceOf(AmbiguousTargetException.class);
        } else {
            assertThat(String.join(" ", resolve(target))).isEqualTo(expected);
        }
    }

    @Test
    void r20AnAmbiguousPrefixNamesTheCandidates() {
        assertThatThrownBy(() -> resolve("some"))
                .isInstanceOfSatisfying(
                        AmbiguousTargetException.class,
                        e -> assertThat(e.candidates())
                                .extracting(RevisionHeader::id)
                                .containsExactly("somelongername", "someothername"))
                .hasMessage(
                        "Target 'some' is ambiguous: the ids of 2 revisions start with 'some', 'somelongername' (make"
                                + " somelongername) and 'someothername' (make someothername). Found at:"
                                + " db/somelongername.yaml, db/someothername.yaml. Type more characters.");
    }

    @Test
    void r20AnExactIdWinsOverLongerOnes() {
        RevisionGraph users = graph("""
                user
                user_foo : user
                user_bar : user_foo
                """);

        assertThat(users.resolve(Target.parse("user"), Set.of())).containsExactly("user");
        assertThat(users.resolve(Target.parse("user_f"), Set.of())).containsExactly("user_foo");
    }

    @Test
    void r20APrefixNeedsFourCharacters() {
        assertThatThrownBy(() -> resolve("som"))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessage("There is no revision 'som'. The beginning of an id needs at least 4 characters."
                        + " Did you mean 'somelongername' (make somelongername) or 'someothername' (make"
                        + " someothername)?");
    }

    @Test
    void r20AnUnknownRevisionNamesWhatIsNear() {
        assertThatThrownBy(() -> resolve("somelonkername"))
                .isInstanceOfSatisfying(
                        UnknownRevisionException.class,
                        e -> assertThat(e.unknown()).containsExactly("somelonkername"))
                .hasMessage("There is no revision 'somelonkername'. Did you mean 'somelongername' (make"
                        + " somelongername) or 'someothername' (make someothername)?");
        assertThatThrownBy(() -> resolve("nothing+2"))
                .hasMessage("There is no revision 'nothing', asked for by target 'nothing+2'. List the revisions with:"
                        + " migrate history, and the branches with: migrate heads.");
    }

    @Test
    void r20AnUnknownLabelNamesWhatIsNear() {
        assertThatThrownBy(() -> resolve("ebrunch@head"))
                .isInstanceOf(UnknownRevisionException.class)
                .hasMessage("There is no branch 'ebrunch', asked for by target 'ebrunch@head'. Did you mean label"
                        + " 'ebranch' or label 'abranch'?");
        assertThatThrownBy(() -> resolve("ebrunch"))
                .hasMessage("There is no revision 'ebrunch'. Did you mean label 'ebranch' or label 'abranch'?");
    }

    @Test
    void r20ARevisionOffTheBranchNamesItsOwnBranch() {
        assertThatThrownBy(() -> resolve("ebranch@b"))
                .hasMessage("db/b.yaml: Target 'ebranch@b' can't be reached: 'b' (make b) is not on branch 'ebranch'."
                        + " It is on 'abranch'. Leave out 'ebranch@', or name another branch.");
        RevisionGraph unlabelled = graph("""
                a
                b : a
                c : b
                x
                """);
        assertThatThrownBy(() -> unlabelled.resolve(Target.parse("x@b"), Set.of()))
                .hasMessage("db/b.yaml: Target 'x@b' can't be reached: 'b' (make b) is not on branch 'x'."
                        + " It leads to 'c'. Leave out 'x@', or name another branch.");
    }

    @Test
    void aLabelAloneMeansTheHeadOfItsBranchAndIsAmbiguousIfThatParts() {
        RevisionGraph parted = graph("""
                a label trunk
                b1 : a
                b2 : a
                """);

        assertThatThrownBy(() -> parted.resolve(Target.parse("trunk"), Set.of()))
                .isInstanceOf(MultipleHeadsException.class)
                .hasMessage("Target 'trunk@head' is ambiguous: there are 2 heads, 'b1' (make b1) and 'b2' (make b2)."
                        + " Found at: db/b1.yaml, db/b2.yaml. Join them with: migrate merge b1 b2 -m \"merge b1 and"
                        + " b2\". Or type 'trunk@heads' for all of them, or 'b1@head' or 'b2@head' for one branch.");
    }

    @Test
    void stepsFromSeveralBasesAreAmbiguous() {
        assertThatThrownBy(() -> resolve("base+1"))
                .isInstanceOf(AmbiguousTargetException.class)
                .hasMessageStartingWith(
                        "Target 'base+1' is ambiguous: above base come 'a' (make a) and 'd' (make d). Found at:")
                .hasMessageEndingWith("for example 'a@base+1'.");
    }

    private Set<String> resolve(String target) {
        return graph.resolve(Target.parse(target), Set.of("b", "f"));
    }
}
