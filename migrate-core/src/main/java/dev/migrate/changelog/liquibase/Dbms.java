package dev.migrate.changelog.liquibase;

import dev.migrate.operation.Change;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lists of databases as Liquibase writes them. */
final class Dbms {

    private Dbms() {}

    /** Returns the ids of dialects, with their exclamation marks; none for all databases. */
    static List<String> parse(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return List.of();
        }
        return Arrays.stream(written.split(",", -1))
                .map((name) -> name.strip().toLowerCase(Locale.ROOT))
                .map((name) -> name.replace("mssql", "sqlserver"))
                .toList();
    }

    /** Returns the list that means exactly these of {@link Parameters#DIALECTS}. */
    static List<String> of(List<String> dialects) {
        if (dialects.size() == Parameters.DIALECTS.size()) {
            return List.of();
        }
        if (dialects.contains("")) {
            return Parameters.DIALECTS.stream()
                    .filter((dialect) -> !dialects.contains(dialect))
                    .map((dialect) -> "!" + dialect)
                    .toList();
        }
        return dialects;
    }

    /** Returns those that all lists mean. */
    static List<String> meant(List<String> dialects, List<String> first, List<String> second) {
        return dialects.stream()
                .filter((dialect) -> Change.isFor(first, dialect) && Change.isFor(second, dialect))
                .toList();
    }
}
