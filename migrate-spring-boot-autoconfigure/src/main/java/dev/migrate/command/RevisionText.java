package dev.migrate.command;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Repetition;
import dev.migrate.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Revisions as Alembic shows them: a line each, or a paragraph with everything that is known. */
final class RevisionText {

    private static final String BASE = "<base>";

    private final Changelog changelog;
    private final RevisionMarks marks;
    private final Console console;

    /**
     * Creates the text of revisions.
     *
     * @param current where the database is, or nothing where that isn't asked for
     */
    RevisionText(Changelog changelog, Set<String> current, Console console) {
        this.changelog = changelog;
        this.marks = new RevisionMarks(changelog.graph(), current);
        this.console = console;
    }

    RevisionMarks marks() {
        return marks;
    }

    /** Returns {@code id (labels) (marks), message}. */
    String line(RevisionHeader revision) {
        return idWithMarks(revision) + message(revision);
    }

    /** Returns {@code parents -> id (labels) (marks), message}. */
    String step(RevisionHeader revision) {
        return parents(revision) + " -> " + line(revision);
    }

    /** Returns everything that is known of a revision, one thing a line. */
    List<String> paragraph(RevisionHeader revision) {
        List<String> lines = new ArrayList<>();
        add(lines, "Revision", idWithMarks(revision));
        lines.addAll(details(revision));
        return lines;
    }

    /** Returns what a revision's line doesn't tell, one thing a line. */
    List<String> details(RevisionHeader revision) {
        List<String> lines = new ArrayList<>();
        boolean placed = marks.graph().find(revision.id()).isPresent();
        add(lines, revision.isMerge() ? "Merges" : "Parent", placed ? parents(revision) : "");
        Set<String> children = placed ? marks.graph().children(revision.id()) : Set.of();
        add(lines, "Branches into", children.size() > 1 ? String.join(", ", children) : "");
        add(lines, "Depends on", String.join(", ", revision.dependsOn()));
        add(lines, "Replaces", String.join(", ", revision.replaces()));
        add(lines, "Branch names", placed ? String.join(", ", marks.graph().labels(revision.id())) : "");
        add(lines, "Runs", placed ? "" : runs(revision));
        add(lines, "Source", revision.location().source());
        add(lines, "Type", type(revision));
        add(lines, "Message", revision.message());
        return lines;
    }

    /** Returns the revision for a machine. */
    Json json(RevisionHeader revision) {
        return new Json()
                .add("revision", revision.id())
                .add("downRevisions", revision.downRevisions())
                .add("dependsOn", revision.dependsOn())
                .add("branchLabels", revision.branchLabels())
                .add("replaces", revision.replaces())
                .add("message", revision.message())
                .add("type", type(revision))
                .add("source", revision.location().source())
                .add("marks", marks.of(revision));
    }

    /** Says when a revision runs that follows no other one. */
    private String runs(RevisionHeader revision) {
        return (changelog.migration(revision.id()).repetition() == Repetition.AFTER_EACH_UPGRADE)
                ? "at the end of each upgrade that did something"
                : "after all others, and again after each edit";
    }

    private String type(RevisionHeader revision) {
        return changelog.migration(revision.id()).type().name().toLowerCase(Locale.ROOT);
    }

    private String idWithMarks(RevisionHeader revision) {
        String labels =
                revision.branchLabels().isEmpty() ? "" : " (" + String.join(", ", revision.branchLabels()) + ")";
        String noted = marks.of(revision).stream()
                .map((mark) -> " " + console.styled(Style.MARK, "(" + mark + ")"))
                .collect(Collectors.joining());
        return console.styled(Style.REVISION, revision.id()) + labels + noted;
    }

    private static String parents(RevisionHeader revision) {
        String parents = revision.isBase() ? BASE : String.join(", ", revision.downRevisions());
        return revision.dependsOn().isEmpty()
                ? parents
                : parents + " (" + String.join(", ", revision.dependsOn()) + ")";
    }

    private static String message(RevisionHeader revision) {
        return revision.message().isEmpty() ? "" : ", " + revision.message();
    }

    private void add(List<String> lines, String name, String value) {
        if (!value.isEmpty()) {
            lines.add(console.styled(Style.FAINT, String.format(Locale.ROOT, "%-15s", name + ":")) + value);
        }
    }
}
