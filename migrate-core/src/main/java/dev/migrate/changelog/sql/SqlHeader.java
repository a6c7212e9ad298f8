package dev.migrate.changelog.sql;

import dev.migrate.changelog.SourceText;
import dev.migrate.revision.RevisionHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the header's lines mean. */
final class SqlHeader {

    private static final List<String> NONE = List.of("none", "~");

    private final Map<String, HeaderEntry> entries;

    /** Takes entries with a revision among them. */
    SqlHeader(Map<String, HeaderEntry> entries) {
        this.entries = entries;
    }

    RevisionHeader revision(SourceText source) {
        HeaderEntry id = Objects.requireNonNull(entries.get(SqlHead.REVISION));
        HeaderEntry message = entries.get(SqlHead.MESSAGE);
        HeaderEntry created = entries.get(SqlHead.CREATED);
        if (created != null) {
            created.filled("Write a time such as '2026-11-22T10:15:30Z', or leave the line out.");
        }
        return new RevisionHeader(
                id.filled("Write an id."),
                names(SqlHead.DOWN_REVISION, "Write 'none' for a base, or the ids of its parents."),
                names(SqlHead.DEPENDS_ON, "Write ids, or leave the line out."),
                names(SqlHead.BRANCH_LABELS, "Write labels, or leave the line out."),
                (message == null) ? source.slug() : message.value(),
                id.location(),
                names(SqlHead.REPLACES, "Write the ids of the squashed revisions, or leave the line out."),
                flag(SqlHead.GENERATED, false));
    }

    boolean transactional() {
        return flag(SqlHead.TRANSACTIONAL, true);
    }

    private boolean flag(String key, boolean standard) {
        HeaderEntry entry = entries.get(key);
        if (entry == null) {
            return standard;
        }
        return switch (entry.value().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> true;
            case "false", "no", "off" -> false;
            default -> throw entry.wrong("must be true or false", "Write 'true' or 'false'.");
        };
    }

    private List<String> names(String key, String remedy) {
        @Nullable HeaderEntry entry = entries.get(key);
        if (entry == null || NONE.contains(entry.filled(remedy))) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String part : entry.value().split(",", -1)) {
            if (part.isBlank()) {
                throw entry.wrong("names nothing at one side of a comma", "Remove the comma, or write a name.");
            }
            names.add(part.strip());
        }
        return names;
    }
}
