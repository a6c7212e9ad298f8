package dev.migrate.changelog.liquibase;

import dev.migrate.changelog.Placeholders;
import dev.migrate.operation.Change;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of <code>${name}</code> in changelogs. Of several definitions of a name the first one counts that is for the
 * database; what the application's configuration says comes before all of them.
 */
final class Parameters {

    /** The databases by the ids of their dialects; the empty text stands for all that aren't known here. */
    static final List<String> DIALECTS = List.of(
            "", "postgresql", "cockroachdb", "mysql", "mariadb", "h2", "hsqldb", "sqlite", "oracle", "sqlserver");

    private final Placeholders given;
    private final List<Definition> definitions = new ArrayList<>();

    Parameters(Placeholders given) {
        this.given = given;
    }

    /**
     * Adds a definition.
     *
     * @param file the only file that it is for, or {@code null} for all that come later
     */
    void define(String name, String value, List<String> dbms, @Nullable String file) {
        definitions.add(new Definition(name, value, dbms, file));
    }

    /** Returns the values for each database, as seen from a file, with the databases that have them in common. */
    Map<Placeholders, List<String>> byDatabase(String file, boolean mayDiffer) {
        Map<Map<String, String>, List<String>> grouped = new LinkedHashMap<>();
        if (mayDiffer) {
            for (String dialect : DIALECTS) {
                grouped.computeIfAbsent(values(dialect, file), (values) -> new ArrayList<>())
                        .add(dialect);
            }
        } else {
            grouped.put(values("", file), DIALECTS);
        }
        Map<Placeholders, List<String>> result = new LinkedHashMap<>();
        grouped.forEach((values, dialects) -> result.put(given.over(values), dialects));
        return result;
    }

    /** Whether some name has not the same value on every database. */
    boolean differ(String text) {
        return definitions.stream()
                .anyMatch(
                        (definition) -> !definition.dbms().isEmpty() && text.contains("${" + definition.name() + "}"));
    }

    /** Whether a name has a value, and which one if that is asked. */
    boolean isDefined(String name, @Nullable String value) {
        String known = given.find(name);
        if (known == null) {
            known = definitions.stream()
                    .filter((definition) -> definition.name().equals(name))
                    .map(Definition::value)
                    .findFirst()
                    .orElse(null);
        }
        return known != null && (value == null || value.equals(known));
    }

    /** A value may use names that were defined before. */
    private Map<String, String> values(String dialect, String file) {
        Map<String, String> values = new HashMap<>();
        for (Definition definition : definitions) {
            boolean applies = Change.isFor(definition.dbms(), dialect)
                    && (definition.file() == null || definition.file().equals(file));
            if (applies && !values.containsKey(definition.name())) {
                values.put(definition.name(), given.over(values).expand(definition.value(), (ordinal) -> {
                    throw new IllegalStateException("unknown names are kept");
                }));
            }
        }
        return new TreeMap<>(values);
    }

    /**
     * One definition.
     *
     * @param dbms the databases that it is for; empty for all
     */
    private record Definition(
            String name,
            String value,
            List<String> dbms,
            @Nullable String file) {}
}
