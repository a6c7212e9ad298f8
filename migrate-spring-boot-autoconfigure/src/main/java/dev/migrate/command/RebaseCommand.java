package dev.migrate.command;

import dev.migrate.Migrator;
import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.file.ProjectFile;
import dev.migrate.changelog.file.ReparentedText;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.Rebase;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.Target;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate rebase}: lets a branch that isn't applied follow another head, so that there is one head again. */
final class RebaseCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.of(
                        this,
                        "rebase",
                        "Let the branch that ends at REV follow another head: rewrite the parent in its first file.",
                        "Nothing of the branch may be applied in the database.")
                .parameter("REV", "0..1", "The head to move; the one that isn't applied, unless named.")
                .text("TARGET", "What the branch shall follow; the one other head, unless named.", "--onto")
                .examples("rebase", "rebase 8f2c --onto 5d0c");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        Migrator migrator = invocation.migrator();
        Changelog changelog = migrator.changelog();
        List<String> typed = given.matchedPositionalValue(0, List.of());
        String onto = given.matchedOptionValue("--onto", null);
        Rebase rebase = Rebase.of(
                changelog.graph(),
                typed.isEmpty() ? null : Target.parse(typed.get(0)),
                (onto == null) ? null : Target.parse(onto),
                migrator.current());
        Migration first = changelog.migration(rebase.first().id());
        requireFile(first, rebase.onto());
        ProjectFile file = ProjectFile.of(first, Path.of("").toAbsolutePath());
        file.replace(ReparentedText.of(file.text(), first.type(), rebase.onto().id()));
        report(rebase, file, invocation);
        return ExitCodes.DONE;
    }

    private static void requireFile(Migration first, RevisionHeader onto) {
        if (first.type() == MigrationType.JAVA) {
            throw new MigrateException(
                    "Revision '" + first.id() + "' is Java code, which isn't changed by a command.",
                    first.header().location(),
                    "Write downRevision = \"" + onto.id() + "\" into its @Revision.");
        }
    }

    private static void report(Rebase rebase, ProjectFile file, Invocation invocation) {
        List<String> moved = rebase.branch().stream().map(RevisionHeader::id).toList();
        String first = rebase.first().id();
        String onto = rebase.onto().id();
        if (invocation.json()) {
            invocation.write(new Json()
                    .add("revision", first)
                    .add("downRevisions", List.of(onto))
                    .add("moved", moved)
                    .add("file", file.path().toString()));
            return;
        }
        Console console = invocation.console();
        console.line(console.styled(Style.GOOD, "Rewrote") + " " + file.path());
        console.line(first + " follows " + onto + " now.");
        if (moved.size() > 1) {
            console.line("Moved along: " + String.join(", ", moved.subList(1, moved.size())));
        }
        new StaleBuild(console).warn(List.of(file));
    }
}
