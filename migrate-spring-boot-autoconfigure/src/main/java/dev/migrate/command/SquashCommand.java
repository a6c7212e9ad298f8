package dev.migrate.command;

import dev.migrate.Migrator;
import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.file.ProjectFile;
import dev.migrate.changelog.file.RevisionFolder;
import dev.migrate.changelog.file.RevisionId;
import dev.migrate.changelog.file.SquashedText;
import dev.migrate.error.SourceLocation;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.RevisionRange;
import dev.migrate.revision.SquashedRange;
import dev.migrate.revision.Target;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate squash}: writes one revision that stands for several, and deletes their files. */
final class SquashCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.of(
                        this,
                        "squash",
                        "Write one revision that does what all from A to B do, and delete their files.",
                        "A database at B is at the new revision; one between A and B needs the old files first.")
                .parameter("A:B", "1", "The first and the last revision, in a line without branches.")
                .text("MSG", "What the revision does.", "-m", "--message")
                .text("ID", "The id; 12 random hex digits unless given.", "--rev-id")
                .text("FOLDER", "Where to write the file, instead of beside the first one.", "--path")
                .examples("squash 3135:8f2c -m \"Schema of version 2\"");
    }

    @Override
    public int run(ParseResult given, Invocation invocation) {
        Migrator migrator = invocation.migrator();
        Changelog changelog = migrator.changelog();
        List<String> typed = given.matchedPositionalValue(0, List.of());
        RevisionRange range = RevisionRange.parse(typed.get(0));
        SquashedRange squashed = SquashedRange.of(changelog.graph(), range, current(range, migrator));
        List<Migration> migrations =
                squashed.ids().stream().map(changelog::migration).toList();
        Path workingDirectory = Path.of("").toAbsolutePath();
        List<ProjectFile> files = migrations.stream()
                .map((migration) -> ProjectFile.of(migration, workingDirectory))
                .toList();
        RevisionFolder folder = folder(given.matchedOptionValue("--path", null), files.get(0), workingDirectory);
        SquashedText text = SquashedText.of(
                migrations, files.stream().map(ProjectFile::text).toList(), folder.path());
        String id = given.matchedOptionValue("--rev-id", RevisionId.random(new SecureRandom()));
        String message = given.matchedOptionValue("--message", "Squash " + String.join(" to ", ends(squashed)));
        FileConventions conventions = FileConventions.of(invocation);
        Instant created = Clock.systemUTC().instant();
        String name = conventions.names().name(id, message, created, text.extension());
        RevisionHeader header = squashed.header(
                changelog.graph(),
                id,
                message,
                SourceLocation.of(folder.file(name).toString()));
        Path written = conventions.write(folder, name, text.write(header, created));
        files.forEach(ProjectFile::delete);
        report(header, written, files, text.irreversible(), invocation);
        return ExitCodes.DONE;
    }

    private static Set<String> current(RevisionRange range, Migrator migrator) {
        boolean needsDatabase = Stream.of(range.fromOrBase(), range.toOrHeads()).anyMatch(Target::needsDatabase);
        return needsDatabase ? migrator.current() : Set.of();
    }

    private static RevisionFolder folder(@Nullable String path, ProjectFile first, Path workingDirectory) {
        return RevisionFolder.at(
                (path == null) ? first.path().resolveSibling("").normalize() : workingDirectory.resolve(path));
    }

    private static List<String> ends(SquashedRange range) {
        return List.of(range.first().id(), range.ids().get(range.ids().size() - 1));
    }

    private static void report(
            RevisionHeader header,
            Path written,
            List<ProjectFile> deleted,
            List<String> irreversible,
            Invocation invocation) {
        if (invocation.json()) {
            invocation.write(new Json()
                    .add("revision", header.id())
                    .add("downRevisions", header.downRevisions())
                    .add("replaces", header.replaces())
                    .add("message", header.message())
                    .add("file", written.toString())
                    .add(
                            "deleted",
                            deleted.stream()
                                    .map((file) -> file.path().toString())
                                    .toList())
                    .add("irreversible", irreversible));
            return;
        }
        Console console = invocation.console();
        console.line(console.styled(Style.GOOD, "Wrote") + " " + written);
        deleted.forEach((file) -> console.line(console.styled(Style.WARNING, "Deleted") + " " + file.path()));
        if (!irreversible.isEmpty()) {
            console.message(console.styled(
                    Style.WARNING,
                    "There is no downgrade in it, because " + String.join(", ", irreversible) + " had none."));
        }
        new StaleBuild(console).warn(deleted);
    }
}
