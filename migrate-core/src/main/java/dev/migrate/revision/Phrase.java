package dev.migrate.revision;

import java.util.Collection;
import java.util.List;

/** The way messages enumerate revisions: quoted ids, what they do in brackets, a word before the last one. */
final class Phrase {

    private Phrase() {}

    static String list(Collection<RevisionHeader> revisions) {
        return and(revisions.stream().map(Phrase::of).toList());
    }

    static String of(RevisionHeader revision) {
        String id = "'" + revision.id() + "'";
        return revision.message().isBlank() ? id : id + " (" + revision.message() + ")";
    }

    static String quoted(Collection<String> ids) {
        return and(ids.stream().map(id -> "'" + id + "'").toList());
    }

    static String and(List<String> parts) {
        return join(parts, " and ");
    }

    static String or(List<String> parts) {
        return join(parts, " or ");
    }

    private static String join(List<String> parts, String word) {
        int last = parts.size() - 1;
        return last < 1 ? String.join("", parts) : String.join(", ", parts.subList(0, last)) + word + parts.get(last);
    }
}
