package dev.migrate.command;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.file.RevisionFolder;
import dev.migrate.changelog.file.RevisionId;
import dev.migrate.changelog.java.JavaRevisionWriter;
import dev.migrate.changelog.java.JavaSource;
import dev.migrate.changelog.sql.SqlRevisionWriter;
import dev.migrate.changelog.yaml.YamlRevisionWriter;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.revision.NewRevision;
import dev.migrate.revision.RevisionGraph;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.Target;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Writes the file of a new, empty revision, from the options that {@code revision} and {@code merge} have in common. */
final class NewFile {

    private final Invocation invocation;
    private final ParseResult given;

    NewFile(ParseResult given, Invocation invocation) {
        this.given = given;
        this.invocation = invocation;
    }

    static Options options(Options options) {
        return options.text("MSG", "What the revision does.", "-m", "--message")
                .texts("LABEL", "A name for the branch that begins here.", "--branch-label")
                .text("ID", "The id; 12 random hex digits unless given.", "--rev-id")
                .text("FOLDER", "Where to write the file, instead of the first location's sources.", "--path");
    }

    /**
     * Writes the file of a revision and says where.
     *
     * @param parents what the revision shall follow
     * @param splice whether these may be no heads
     * @param dependsOn what must be applied first
     * @param format {@code yaml}, {@code sql} or {@code java}
     */
    void write(List<Target> parents, boolean splice, List<String> dependsOn, String format) {
        write(parents, splice, dependsOn, format, given.matchedOptionValue("--message", ""));
    }

    /**
     * Writes the file of a revision that joins branches and says where.
     *
     * @throws MigrateException if there is only one
     */
    void merge(List<Target> parents) {
        RevisionGraph graph = invocation.migrator().changelog().graph();
        Set<String> heads = new TreeSet<>();
        parents.forEach((parent) -> heads.addAll(graph.resolve(parent, current(List.of(parent)))));
        if (heads.size() < 2) {
            throw new MigrateException(
                    "There is nothing to merge: "
                            + (heads.isEmpty() ? "no revision is" : "only '" + String.join("", heads) + "' is")
                            + " named.",
                    "Name two heads or more; show them with: migrate heads.");
        }
        String message = given.matchedOptionValue("--message", "Merge " + String.join(" and ", heads));
        write(heads.stream().map(Target::revision).toList(), false, List.of(), "yaml", message);
    }

    private void write(List<Target> parents, boolean splice, List<String> dependsOn, String format, String message) {
        String id = given.matchedOptionValue("--rev-id", newId());
        NewRevision revision = new NewRevision(
                id, message, parents, splice, given.matchedOptionValue("--branch-label", List.of()), dependsOn);
        if (format.equals("java")) {
            writeClass(revision);
            return;
        }
        FileConventions conventions = FileConventions.of(invocation);
        Instant created = Clock.systemUTC().instant();
        String name = conventions.names().name(id, message, created, extension(format));
        RevisionFolder folder = folder(path());
        RevisionHeader header = placed(revision, folder.file(name));
        report(header, conventions.write(folder, name, text(header, created, format)));
    }

    private void writeClass(NewRevision revision) {
        JavaSources sources = JavaSources.of(path(), Path.of("").toAbsolutePath(), invocation.context());
        RevisionHeader header = placed(revision, sources.folder().path());
        JavaSource source = new JavaRevisionWriter(sources.packageName())
                .write(header, true, new RevisionScript(List.of(), List.of()));
        report(
                header,
                FileConventions.of(invocation).write(sources.folder(), source.className() + ".java", source.text()));
    }

    /** Returns the revision that the options describe, named by the message. */
    NewRevision revision(List<Target> parents, boolean splice, List<String> dependsOn) {
        return new NewRevision(
                given.matchedOptionValue("--rev-id", newId()),
                given.matchedOptionValue("--message", ""),
                parents,
                splice,
                given.matchedOptionValue("--branch-label", List.of()),
                dependsOn);
    }

    static String newId() {
        return RevisionId.random(new SecureRandom());
    }

    RevisionHeader placed(NewRevision revision, Path place) {
        return revision.in(
                invocation.migrator().changelog().graph(),
                current(revision.parents()),
                SourceLocation.of(place.toString()));
    }

    @Nullable
    String path() {
        return given.matchedOptionValue("--path", null);
    }

    private Set<String> current(List<Target> parents) {
        boolean needsDatabase = parents.stream().anyMatch(Target::needsDatabase);
        return needsDatabase ? invocation.migrator().current() : Set.of();
    }

    RevisionFolder folder(@Nullable String path) {
        Path workingDirectory = Path.of("").toAbsolutePath();
        if (path != null) {
            return RevisionFolder.at(workingDirectory.resolve(path));
        }
        return RevisionFolder.among(invocation.migrator().locations(), workingDirectory);
    }

    private static String extension(String format) {
        return switch (format) {
            case "yaml", "sql" -> format;
            default ->
                throw new MigrateException(
                        "There is no format '" + format + "' for revisions.", "Choose 'yaml', 'sql' or 'java'.");
        };
    }

    private static String text(RevisionHeader header, Instant created, String format) {
        if (format.equals("sql")) {
            return new SqlRevisionWriter().write(header, created, true, "", "");
        }
        RevisionScript empty = new RevisionScript(List.of(), List.of());
        return new YamlRevisionWriter().write(header, created, true, empty);
    }

    private void report(RevisionHeader header, Path file) {
        if (invocation.json()) {
            invocation.write(new Json()
                    .add("revision", header.id())
                    .add("downRevisions", header.downRevisions())
                    .add("message", header.message())
                    .add("file", file.toString()));
        } else {
            invocation.console().line(invocation.console().styled(Style.GOOD, "Wrote") + " " + file);
        }
    }
}
