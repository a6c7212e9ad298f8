package dev.migrate.revision;

import static dev.migrate.revision.GraphText.graph;
import static dev.migrate.revision.GraphText.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Case R22: ranges, newest first. */
class HistoryTests {

    private final RevisionGraph line = graph("""
            a
            b : a
            c : b
            """);

    @ParameterizedTest
    @CsvSource({
        ":, c b a",
        "a:b, b a",
        ":b, b a",
        "a:, c b a",
        "b:, c b",
        "b:b, b",
        "a:+2, c b a",
        "a:+1, b a",
        "a:+9, c b a",
        ":+2, b a",
        "-2:c, c b a",
        "-1:c, c b",
        "-5:c, c b a",
        "-1:, c b",
        "b-1:, c b a",
        "base:head, c b a",
        "current:, c b",
        ":current, b a",
        "-1:current, b a",
        "-1:+1, c b a",
        "current:+1, c b",
    })
    void r22Ranges(String range, String expected) {
        assertThat(history(line, range, "b")).isEqualTo(expected);
    }

    @Test
    void r22CurrentOfAnEmptyDatabaseIsBase() {
        assertThat(history(line, "current:")).isEqualTo("c b a");
        assertThat(history(line, ":current")).isEmpty();
        assertThat(history(line, "-3:current")).isEmpty();
    }

    @Test
    void r22ARangeThatRunsBackwardsIsAnError() {
        assertThatThrownBy(() -> history(line, "c:a"))
                .isInstanceOf(MigrateException.class)
                .hasMessage("db/c.yaml: Range 'c:a' leads nowhere: 'c' (make c) does not come before 'a' (make a)."
                        + " Type the earlier revision first, or leave out one end.");
        assertThatThrownBy(() -> history(line, "c:base"))
                .hasMessage("db/c.yaml: Range 'c:base' leads nowhere: 'c' (make c) does not come before base."
                        + " Type the earlier revision first, or leave out one end.");
    }

    private final RevisionGraph branched = graph("""
            a
            b : a
            c1 : b label left
            d1 : c1
            c2 : b label right
            d2 : c2 needs x
            x label other
            """);

    @ParameterizedTest
    @CsvSource({
        ":, d2 x c2 d1 c1 b a",
        "b:, d2 c2 d1 c1 b",
        "b:right@head, d2 c2 b",
        "left@base:, d1 c1 b a",
        ":left@head, d1 c1 b a",
        ":right@head, d2 x c2 b a",
        "c1:, d1 c1",
        "current:left@+2, d1 c1 b",
        "b:left@+1, c1 b",
    })
    void r22RangesOfBranches(String range, String expected) {
        assertThat(history(branched, range, "b")).isEqualTo(expected);
    }

    @Test
    void r22SeveralCurrentHeadsBeginTogether() {
        assertThat(history(branched, "current:", "c1", "c2")).isEqualTo("d2 c2 d1 c1");
        assertThat(history(branched, ":current", "c1", "c2")).isEqualTo("c2 c1 b a");
        assertThatThrownBy(() -> history(branched, "current:c1", "d1", "c2"))
                .hasMessageContaining("'c2' (make c2) and 'd1' (make d1) do not come before 'c1' (make c1)");
    }

    @Test
    void theDatabaseIsOnlyAskedForWhereTheRangeDependsOnIt() {
        assertThat(history(line, "a:b", "unknown")).isEqualTo("b a");
        assertThatThrownBy(() -> history(line, "current:", "unknown")).isInstanceOf(UnknownRevisionException.class);
    }

    private static String history(RevisionGraph graph, String range, String... current) {
        return ids(graph.history(RevisionRange.parse(range), Set.of(current)));
    }
}
