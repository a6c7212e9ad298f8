package dev.migrate.command;

import dev.migrate.Migrator;
import dev.migrate.engine.Lint;
import dev.migrate.revision.RevisionRange;
import dev.migrate.revision.Target;
import dev.migrate.safety.SafetyGate;
import dev.migrate.safety.SafetyPolicy;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate lint}: what speaks against revisions before anybody runs them; needs no database. */
final class LintCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json", "sarif");

    @Override
    public CommandSpec spec() {
        return Options.of(
                        this,
                        "lint",
                        "Tell what speaks against revisions, and end with exit code 3 if anything does.",
                        "A:B is judged as one release, in which new tables are nobody's yet; without it, each revision is"
                                + " judged as if it were released alone.")
                .parameter("A:B", "0..1", "The revisions after A up to B; an open end is base or the heads.")
                .text(
                        "POLICY",
                        "off, warn or refuse, which calls findings errors; as configured unless given.",
                        "--policy")
                .text(
                        "FORMAT",
                        "text, json or sarif, which code hosts show beside the lines; text unless given.",
                        "--format")
                .examples("lint", "lint 8f2c:", "lint current: --policy refuse", "lint main@head:head --format sarif");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        SafetyPolicy policy = policy(given, invocation);
        String format = format(given, invocation);
        List<String> ignored = invocation
                .setting("safety.ignore", Bindable.listOf(String.class))
                .orElse(List.of());
        SafetyGate gate = new SafetyGate(policy, ignored);
        Lint lint = new ScriptOption(invocation).scripts().lint(gate);
        List<String> typed = given.matchedPositionalValue(0, List.of());
        Lint.Report found = typed.isEmpty() ? lint.all() : release(lint, typed.get(0), invocation);
        Lint.Report report = (policy == SafetyPolicy.OFF)
                ? new Lint.Report(found.revisions(), found.opaque(), List.of())
                : without(ignored, found);
        switch (format) {
            case "sarif" -> invocation.write(Sarif.of(report, policy == SafetyPolicy.REFUSE));
            case "json" -> invocation.write(json(report, policy));
            default -> print(report, policy, invocation.console());
        }
        return report.findings().isEmpty() ? ExitCodes.DONE : ExitCodes.DIFFERENT;
    }

    private static Lint.Report release(Lint lint, String typed, Invocation invocation) {
        RevisionRange range = RevisionRange.parse(typed);
        boolean needsDatabase = Stream.of(range.fromOrBase(), range.toOrHeads()).anyMatch(Target::needsDatabase);
        Migrator migrator = invocation.migrator();
        return lint.release(range, needsDatabase ? migrator.current() : Set.of());
    }

    private static Lint.Report without(List<String> ignored, Lint.Report report) {
        return new Lint.Report(
                report.revisions(),
                report.opaque(),
                report.findings().stream()
                        .filter((finding) -> !ignored.contains(finding.note().id())
                                && !ignored.contains(finding.revision() + ":"
                                        + finding.note().id()))
                        .toList());
    }

    private static SafetyPolicy policy(ParseResult given, Invocation invocation) {
        String typed = given.matchedOptionValue("--policy", "");
        if (typed.isEmpty()) {
            return invocation
                    .setting("safety.policy", Bindable.of(SafetyPolicy.class))
                    .orElse(SafetyPolicy.WARN);
        }
        return Arrays.stream(SafetyPolicy.values())
                .filter((policy) -> label(policy).equals(typed))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no policy '" + typed + "'. Type "
                        + Arrays.stream(SafetyPolicy.values())
                                .map(LintCommand::label)
                                .collect(Collectors.joining(", "))
                        + "."));
    }

    private static String format(ParseResult given, Invocation invocation) {
        String typed = given.matchedOptionValue("--format", invocation.json() ? "json" : "text");
        if (!FORMATS.contains(typed)) {
            throw new UsageException("There is no format '" + typed + "'. Type " + String.join(", ", FORMATS) + ".");
        }
        return typed;
    }

    private static String label(SafetyPolicy policy) {
        return policy.name().toLowerCase(Locale.ROOT);
    }

    private static Json json(Lint.Report report, SafetyPolicy policy) {
        return new Json()
                .add("policy", label(policy))
                .add("revisions", report.revisions())
                .add("notJudged", report.opaque())
                .add(
                        "findings",
                        report.findings().stream().map(LintCommand::json).toList());
    }

    private static Map<String, @Nullable Object> json(Lint.Finding finding) {
        return new Json()
                .add("revision", finding.revision())
                .add("id", finding.note().id())
                .add("text", finding.note().text())
                .add("source", finding.note().location().source())
                .add("line", finding.note().location().line())
                .add("column", finding.note().location().column())
                .toMap();
    }

    private static void print(Lint.Report report, SafetyPolicy policy, Console console) {
        if (policy == SafetyPolicy.OFF) {
            console.line("Nothing was judged: the policy is off.");
            return;
        }
        boolean error = policy == SafetyPolicy.REFUSE;
        for (Lint.Finding finding : report.findings()) {
            console.line(console.styled(error ? Style.BAD : Style.WARNING, error ? "ERROR" : "WARNING") + ": "
                    + finding.note().location() + ": Revision '" + finding.revision() + "' "
                    + finding.note().text() + " [" + finding.note().id() + "]");
        }
        console.line(count(report.findings().size(), "finding") + " in " + count(report.revisions(), "revision")
                + ((report.opaque() == 0) ? "." : ", of which " + report.opaque() + " in SQL or Java aren't judged."));
    }

    private static String count(int number, String what) {
        return ((number == 0) ? "No" : String.valueOf(number)) + " " + what + ((number == 1) ? "" : "s");
    }
}
