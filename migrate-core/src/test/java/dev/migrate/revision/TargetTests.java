package dev.migrate.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "head, -, head, 0",
                "heads, -, heads, 0",
                "base, -, base, 0",
                "current, -, current, 0",
                "8f2c1d7ab034, -, 8f2c1d7ab034, 0",
                "8f2c, -, 8f2c, 0",
                "0001, -, 0001, 0",
                "v1.2_x, -, v1.2_x, 0",
                "+2, -, -, 2",
                "-1, -, -, -1",
                "8f2c+2, -, 8f2c, 2",
                "8f2c-1, -, 8f2c, -1",
                "0001-1, -, 0001, -1",
                "head-1, -, head, -1",
                "base+3, -, base, 3",
                "current-1, -, current, -1",
                "billing@head, billing, head, 0",
                "billing@heads, billing, heads, 0",
                "billing@base, billing, base, 0",
                "billing@+1, billing, -, 1",
                "billing@-1, billing, -, -1",
                "billing@8f2c, billing, 8f2c, 0",
                "8f2c@head-2, 8f2c, head, -2",
            })
    void everyFormIsReadAndWrittenAsTyped(String text, String branch, String symbol, int steps) {
        Target target = Target.parse(text);

        assertThat(target).isEqualTo(new Target(branch, symbol, steps)).hasToString(text);
        assertThat(Target.parse("  " + text + "\n")).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "@",
                "a@",
                "@head",
                "a@b@c",
                "head@a",
                "base@+1",
                "+",
                "-",
                "a+",
                "+0",
                "a-0",
                "heads-1",
                "x@heads+1",
                "a b",
                "a:b",
                "ä",
                "+2+2",
                "+9999999999",
                "--1",
                "a/b"
            })
    void whatIsNoTargetIsAnErrorWithExamples(String text) {
        assertThatThrownBy(() -> Target.parse(text))
                .isInstanceOf(MigrateException.class)
                .hasMessage(
                        "Target '" + text.strip() + "' can't be read. Type a revision id or at least 4 characters of"
                                + " its beginning (8f2c1d7ab034, 8f2c), head, heads, base, current, steps from where the"
                                + " database is (+2, -1), steps from a revision (8f2c+2, head-1), or one of these inside a"
                                + " branch (label@head, label@+1).");
    }

    @Test
    void namedTargetsAreThoseThatAreTyped() {
        assertThat(Target.head()).isEqualTo(Target.parse("head"));
        assertThat(Target.heads()).isEqualTo(Target.parse("heads"));
        assertThat(Target.base()).isEqualTo(Target.parse("base"));
        assertThat(Target.revision("8f2c")).isEqualTo(Target.parse("8f2c"));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "a:b, a, b, a:b",
                "a:, a, -, a:",
                ":b, -, b, :b",
                ":, -, -, :",
                "-3:current, -3, current, -3:current",
                "' a : x@+2 ', a, x@+2, a:x@+2",
            })
    void rangesAreTwoTargets(String text, String from, String to, String written) {
        RevisionRange range = RevisionRange.parse(text);

        assertThat(range.from()).isEqualTo(from == null ? null : Target.parse(from));
        assertThat(range.to()).isEqualTo(to == null ? null : Target.parse(to));
        assertThat(range).hasToString(written);
    }

    @Test
    void anOpenEndReachesAsFarAsThereIs() {
        assertThat(RevisionRange.ALL).isEqualTo(RevisionRange.parse(":"));
        assertThat(RevisionRange.ALL.fromOrBase()).isEqualTo(Target.base());
        assertThat(RevisionRange.ALL.toOrHeads()).isEqualTo(Target.heads());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a:b:c"})
    void whatIsNoRangeIsAnErrorWithExamples(String text) {
        assertThatThrownBy(() -> RevisionRange.parse(text))
                .isInstanceOf(MigrateException.class)
                .hasMessage("Range '" + text + "' can't be read. Type two targets with one colon between them"
                        + " (8f2c:head, -3:current), or leave out one of them (8f2c: or :8f2c).");
    }
}
