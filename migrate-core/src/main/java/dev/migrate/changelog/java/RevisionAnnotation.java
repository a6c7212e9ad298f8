package dev.migrate.changelog.java;

import dev.migrate.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a revision's header as the annotation of its class. */
final class RevisionAnnotation {

    private static final int WIDTH = 120;

    private RevisionAnnotation() {}

    static String of(RevisionHeader header, boolean transactional) {
        List<String> elements = new ArrayList<>();
        elements.add("id = " + quoted(header.id()));
        addNames(elements, "downRevision", header.downRevisions());
        if (!header.message().isEmpty()) {
            elements.add("message = " + quoted(header.message()));
        }
        addNames(elements, "dependsOn", header.dependsOn());
        addNames(elements, "branchLabels", header.branchLabels());
        addNames(elements, "replaces", header.replaces());
        if (!transactional) {
            elements.add("transactional = false");
        }
        if (header.generated()) {
            elements.add("generated = true");
        }
        String line = "@Revision(" + String.join(", ", elements) + ")";
        return (line.length() <= WIDTH) ? line : "@Revision(\n        " + String.join(",\n        ", elements) + ")";
    }

    private static void addNames(List<String> elements, String name, List<String> values) {
        if (values.size() == 1) {
            elements.add(name + " = " + quoted(values.get(0)));
        } else if (!values.isEmpty()) {
            elements.add(name + " = "
                    + values.stream().map(RevisionAnnotation::quoted).collect(Collectors.joining(", ", "{", "}")));
        }
    }

    private static String quoted(String text) {
        return Literals.quoted(text).text();
    }
}
