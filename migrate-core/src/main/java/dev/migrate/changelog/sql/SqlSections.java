package dev.migrate.changelog.sql;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the sections of a file; a mark counts on a line of its own, whatever is around it. */
final class SqlSections {

    static final String UPGRADE = "upgrade";
    static final String DOWNGRADE = "downgrade";
    static final List<String> NAMES = List.of(UPGRADE, DOWNGRADE);

    private SqlSections() {}

    /** Returns each section's lines by its name; the first line is the one with the mark. */
    static Map<String, List<SqlLine>> of(SqlLines lines) {
        Map<String, List<SqlLine>> sections = new LinkedHashMap<>();
        List<SqlLine> section = new ArrayList<>();
        int head = lines.head().size();
        for (SqlLine line : lines.all().subList(head, lines.all().size())) {
            if (line.marker().isPresent()) {
                section = new ArrayList<>();
                open(sections, line.marker().get(), line, section);
            } else if (sections.isEmpty()) {
                throw new MigrateException(
                        "SQL stands before the first section.",
                        line.firstToken(),
                        "Put '-- migrate:upgrade' on a line before it.");
            } else {
                SqlHead.refuseIn(line);
            }
            section.add(line);
        }
        return sections;
    }

    private static void open(Map<String, List<SqlLine>> sections, String name, SqlLine line, List<SqlLine> section) {
        if (!NAMES.contains(name)) {
            List<String> nearest = Nearest.to(name, NAMES.stream());
            throw new MigrateException(
                    "Unknown mark '" + line.text().strip() + "'.",
                    line.firstToken(),
                    nearest.isEmpty()
                            ? "Write '-- migrate:upgrade' or '-- migrate:downgrade'."
                            : "Did you mean '-- migrate:" + nearest.get(0) + "'?");
        }
        List<SqlLine> first = sections.putIfAbsent(name, section);
        if (first != null) {
            throw new MigrateException(
                    "The section '-- migrate:" + name + "' is there twice, first in line "
                            + first.get(0).location().line() + ".",
                    line.firstToken(),
                    "Put all statements of a direction into one section.");
        }
    }
}
