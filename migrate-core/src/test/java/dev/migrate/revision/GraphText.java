package dev.migrate.revision;

import dev.migrate.error.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Graphs as text, one revision a line: {@code d : b c needs x label y} is d, which follows b and c, depends on x and
 * carries the label y; it replaces what stands after {@code replaces}; it does "make d" and stands in {@code db/d.yaml}.
 */
final class GraphText {

    private GraphText() {}

    static RevisionGraph graph(String text) {
        return RevisionGraph.of(headers(text));
    }

    static List<RevisionHeader> headers(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(GraphText::header)
                .toList();
    }

    static RevisionHeader header(String line) {
        return header(line, "db/" + line.strip().split("\\s", 2)[0] + ".yaml");
    }

    static RevisionHeader header(String line, String file) {
        String[] words = line.strip().split("\\s+");
        List<String> parents = new ArrayList<>();
        List<String> needs = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        List<String> replaces = new ArrayList<>();
        List<String> list = parents;
        for (int i = 1; i < words.length; i++) {
            switch (words[i].toLowerCase(Locale.ROOT)) {
                case ":" -> list = parents;
                case "needs" -> list = needs;
                case "label" -> list = labels;
                case "replaces" -> list = replaces;
                default -> list.add(words[i]);
            }
        }
        return new RevisionHeader(
                words[0], parents, needs, labels, "make " + words[0], SourceLocation.of(file), replaces);
    }

    static String ids(List<RevisionHeader> revisions) {
        return String.join(" ", revisions.stream().map(RevisionHeader::id).toList());
    }
}
