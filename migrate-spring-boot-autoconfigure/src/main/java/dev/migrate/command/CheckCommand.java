package dev.migrate.command;

import dev.migrate.CheckedPoint;
import dev.migrate.ComparisonRequest;
import dev.migrate.autogenerate.Comparison;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate check}: whether the database is as the entities say; writes nothing. */
final class CheckCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Against.options(Options.of(
                        this,
                        "check",
                        "Compare the entities with the database, and end with exit code 3 unless they agree."))
                .flag("List the notes, too: differences that are in order as they are.", "-v", "--verbose")
                .flag(
                        "Look at all that must be true before a merge: one head, nothing edited, entities and revisions"
                                + " agree, and a way up, down and up again. Needs an empty database at most.",
                        "--ci")
                .examples("check", "check -v", "check --against replay", "check --ci");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        ComparisonRequest request = Against.request(given, invocation);
        if (given.matchedOptionValue("--ci", false)) {
            return forMerge(request, invocation);
        }
        Comparison comparison = invocation.migrator().check(request);
        new ComparisonReport(invocation).print(comparison, given.matchedOptionValue("--verbose", false));
        return comparison.isInSync() ? ExitCodes.DONE : ExitCodes.DIFFERENT;
    }

    private static int forMerge(ComparisonRequest request, Invocation invocation) {
        List<CheckedPoint> points = invocation.migrator().checkForMerge(request);
        boolean passed = points.stream().allMatch(CheckedPoint::passed);
        if (invocation.json()) {
            List<Map<String, @Nullable Object>> objects = points.stream()
                    .map((point) -> new Json()
                            .add("name", point.name())
                            .add("passed", point.passed())
                            .add("detail", point.detail())
                            .toMap())
                    .toList();
            invocation.write(new Json().add("passed", passed).add("points", objects));
        } else {
            Console console = invocation.console();
            points.forEach((point) -> console.line(
                    (point.passed() ? console.styled(Style.GOOD, "passed") : console.styled(Style.BAD, "FAILED")) + "  "
                            + point.name() + ": " + point.detail()));
        }
        return passed ? ExitCodes.DONE : ExitCodes.DIFFERENT;
    }
}
