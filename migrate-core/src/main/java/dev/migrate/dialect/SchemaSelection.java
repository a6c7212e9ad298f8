package dev.migrate.dialect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a database is read.
 *
 * <p>A table is named by its plain name, or with its schema before a dot; {@code *} stands for any characters, and the
 * case of letters doesn't matter. What isn't selected is never read beyond its name.
 *
 * @param schemas the schemas to read; empty means the connection's own
 * @param includedTables the tables that are read; empty means all
 * @param excludedTables the tables and sequences that are left out, even if they are included
 */
public record SchemaSelection(Set<String> schemas, Set<String> includedTables, Set<String> excludedTables) {

    public SchemaSelection {
        schemas = Set.copyOf(schemas);
        includedTables = Set.copyOf(includedTables);
        excludedTables = Set.copyOf(excludedTables);
    }

    /** Selects all tables of these schemas except some. */
    public SchemaSelection(Set<String> schemas, Set<String> excludedTables) {
        this(schemas, Set.of(), excludedTables);
    }

    /** Returns the connection's own schema without these tables. */
    public static SchemaSelection ownSchemaWithout(String... tables) {
        return new SchemaSelection(Set.of(), Set.of(tables));
    }

    /** Returns the same selection without these tables, too. */
    public SchemaSelection without(Collection<String> tables) {
        List<String> all = new ArrayList<>(excludedTables);
        all.addAll(tables);
        return new SchemaSelection(schemas, includedTables, Set.copyOf(all));
    }

    /** Returns the tables that are read, to be asked for many of them. */
    public NameFilter tables() {
        return new NameFilter(pattern(includedTables), pattern(excludedTables));
    }

    /** Returns the sequences and types that are read; only what is excluded is left out. */
    public NameFilter otherObjects() {
        return new NameFilter(null, pattern(excludedTables));
    }

    private static @Nullable Pattern pattern(Set<String> names) {
        return names.isEmpty()
                ? null
                : Pattern.compile(names.stream()
                        .map((name) -> name.toLowerCase(Locale.ROOT))
                        .map((name) -> Arrays.stream(name.split("\\*", -1))
                                .map((part) -> part.isEmpty() ? "" : Pattern.quote(part))
                                .collect(Collectors.joining(".*")))
                        .collect(Collectors.joining("|")));
    }
}
