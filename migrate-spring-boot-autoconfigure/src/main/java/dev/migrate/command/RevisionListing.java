package dev.migrate.command;

import dev.migrate.changelog.Changelog;
import dev.migrate.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Several revisions as the result of a command: lines, paragraphs, or an array for a machine. */
final class RevisionListing {

    private final Invocation invocation;
    private final RevisionText text;

    RevisionListing(Invocation invocation, Changelog changelog, Set<String> current) {
        this.invocation = invocation;
        this.text = new RevisionText(changelog, current, invocation.console());
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

    /** Writes them with the lines between them. */
    void draw(Collection<RevisionHeader> revisions, boolean verbose) {
        Set<String> drawn = revisions.stream().map(RevisionHeader::id).collect(Collectors.toSet());
        GraphDrawing drawing = new GraphDrawing();
        for (RevisionHeader revision : revisions) {
            List<String> follows =
                    revision.downRevisions().stream().filter(drawn::contains).toList();
            List<String> lines = new ArrayList<>(List.of(text.line(revision)));
            if (verbose) {
                lines.addAll(text.details(revision));
                lines.add("");
            }
            drawing.draw(revision, follows, lines).forEach(invocation.console()::line);
        }
    }
}
