package dev.migrate.command;

import dev.migrate.changelog.Changelog;
import dev.migrate.revision.RevisionHeader;
import java.util.Collection;
import java.util.Set;
import java.util.function.BiFunction;

/** Several revisions as the result of a command: lines, paragraphs, or an array for a machine. */
final class RevisionListing {

    private final Invocation invocation;
    private final RevisionText text;

    RevisionListing(Invocation invocation, Changelog changelog, Set<String> current) {
        this.invocation = invocation;
        this.text = new RevisionText(changelog, current, invocation.console());
    }

    RevisionText text() {
        return text;
    }

    /**
     * Writes them.
     *
     * @param verbose whether each gets a paragraph
     * @param line what each is otherwise
     */
    void print(
            Collection<RevisionHeader> revisions,
            boolean verbose,
            BiFunction<RevisionText, RevisionHeader, String> line) {
        Console console = invocation.console();
        if (invocation.json()) {
            invocation.write(new Json()
                    .add(
                            "revisions",
                            revisions.stream()
                                    .map((revision) -> text.json(revision).toMap())
                                    .toList()));
            return;
        }
        for (RevisionHeader revision : revisions) {
            if (verbose) {
                text.paragraph(revision).forEach(console::line);
                console.line("");
            } else {
                console.line(line.apply(text, revision));
            }
        }
    }
}
