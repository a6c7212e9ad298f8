package dev.migrate.changelog.vocabulary;

import dev.migrate.error.MigrateException;
import dev.migrate.testing.DocumentedDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What databases refuse and why, where the same reasons are said once. */
final class Refusals {

    /** The databases by what they refuse, by the reason. */
    private final Map<String, Map<String, List<String>>> databases = new LinkedHashMap<>();

    void add(String what, MigrateException why, DocumentedDatabase database) {
        String reason = (why.problem() + " " + why.remedy())
                .replace(database.title(), "the database")
                .replace("|", "\\|");
        String sentence = Character.toUpperCase(reason.charAt(0)) + reason.substring(1);
        databases
                .computeIfAbsent(sentence, (key) -> new LinkedHashMap<>())
                .computeIfAbsent(what, (key) -> new ArrayList<>())
                .add(database.title());
    }

    /** Returns a table in Markdown after an empty line, or nothing. */
    @Override
    public String toString() {
        Map<String, String> rows = new TreeMap<>();
        databases.forEach((why, refused) -> {
            Map<String, List<String>> byDatabases = new LinkedHashMap<>();
            refused.forEach((what, by) -> byDatabases
                    .computeIfAbsent(String.join(", ", by), (key) -> new ArrayList<>())
                    .add(what));
            byDatabases.forEach((by, whats) -> {
                String what = String.join(", ", whats);
                rows.put(what + by + why, "| " + what + " | " + by + " | " + why + " |\n");
            });
        });
        return rows.isEmpty() ? "" : "\n| refused | by | because |\n|---|---|---|\n" + String.join("", rows.values());
    }
}
