package dev.migrate.dialect;

import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.dialect.script.SqlScanner;
import dev.migrate.dialect.script.SqlToken;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A table as it is created for a moment: elsewhere, without foreign keys and comments, and with names for keys that collide
 * with nothing.
 */
public final class ScratchTable {

    private static final SourceLocation PLACE = SourceLocation.of("scratch table");

    private final Table wanted;
    private final Table scratch;
    private final List<@Nullable String> givenNames = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final String prefix;

    /**
     * Prepares a table.
     *
     * @param wanted the definition
     * @param place where it is created
     * @param number another one for each table that is there at the same time
     */
    public ScratchTable(Table wanted, QualifiedName place, int number) {
        this.wanted = wanted;
        this.prefix = "migrate_scratch_" + number + "_";
        PrimaryKey key = wanted.primaryKey();
        this.scratch = new Table(
                place,
                wanted.columns().stream()
                        .map((column) -> column.withRemarks(null))
                        .toList(),
                (key == null) ? null : new PrimaryKey(named(key.name()), key.columns()),
                wanted.uniqueConstraints().stream()
                        .map((unique) -> new UniqueConstraint(
                                named(unique.name()), unique.columns(), unique.deferral(), unique.nullsNotDistinct()))
                        .toList(),
                List.of(),
                wanted.checkConstraints().stream()
                        .map((check) -> new CheckConstraint(named(check.name()), check.expression()))
                        .toList(),
                wanted.indexes().stream()
                        .map((index) -> index.withName(named(index.name())))
                        .toList(),
                null);
    }

    private String named(@Nullable String given) {
        String name = prefix + givenNames.size();
        numbers.put(name, givenNames.size());
        givenNames.add(given);
        return name;
    }

    /** Returns the table as it is created. */
    public Table table() {
        return scratch;
    }

    /**
     * Returns the statements that create it; none if the dialect can't write them, or if an expression isn't one but
     * several statements.
     */
    public Optional<List<String>> statements(Dialect dialect, LexicalRules rules) {
        try {
            List<String> statements = dialect.render(Change.of(new CreateTable(scratch, false), PLACE)).stream()
                    .map(SqlStatement::sql)
                    .toList();
            boolean single = statements.stream()
                    .flatMap((sql) -> SqlScanner.tokens(sql, rules, PLACE).stream())
                    .noneMatch((token) ->
                            token.kind() == SqlToken.Kind.SYMBOL && token.text().equals(";"));
            return single ? Optional.of(statements) : Optional.empty();
        } catch (MigrateException ex) {
            // What the dialect refuses, or what has a quote without its partner, the database refuses, too.
            return Optional.empty();
        }
    }

    /** Returns what was read of the table, under the names of the wanted one; nothing if it isn't that table. */
    public Optional<Table> restored(Table read) {
        if (read.columns().size() != wanted.columns().size()) {
            return Optional.empty();
        }
        Map<String, String> columns = new HashMap<>();
        List<Column> restored = new ArrayList<>();
        for (int i = 0; i < read.columns().size(); i++) {
            Column column = wanted.columns().get(i);
            columns.put(read.columns().get(i).name(), column.name());
            restored.add(read.columns().get(i).withName(column.name()).withRemarks(column.remarks()));
        }
        PrimaryKey key = read.primaryKey();
        PrimaryKey wantedKey = wanted.primaryKey();
        return Optional.of(new Table(
                wanted.name(),
                restored,
                (key == null)
                        ? null
                        : new PrimaryKey((wantedKey == null) ? null : wantedKey.name(), names(key.columns(), columns)),
                read.uniqueConstraints().stream()
                        .sorted((a, b) -> Integer.compare(number(a.name()), number(b.name())))
                        .map((unique) -> new UniqueConstraint(
                                given(unique.name()),
                                names(unique.columns(), columns),
                                unique.deferral(),
                                unique.nullsNotDistinct()))
                        .toList(),
                wanted.foreignKeys(),
                read.checkConstraints().stream()
                        .sorted((a, b) -> Integer.compare(number(a.name()), number(b.name())))
                        .map((check) -> new CheckConstraint(given(check.name()), check.expression()))
                        .toList(),
                read.indexes().stream()
                        .sorted((a, b) -> Integer.compare(number(a.name()), number(b.name())))
                        .map((index) -> restored(index, columns))
                        .toList(),
                wanted.remarks()));
    }

    private Index restored(Index index, Map<String, String> columns) {
        String given = given(index.name());
        List<IndexColumn> keys = index.columns().stream()
                .map((column) -> column.computed()
                        ? column
                        : column.withName(columns.getOrDefault(column.name(), column.name())))
                .toList();
        return index.withName((given == null) ? index.name() : given)
                .withColumns(keys, names(index.include(), columns));
    }

    /** A key that the database made by itself comes last, under the name that it got. */
    private int number(@Nullable String name) {
        return numbers.getOrDefault(name, givenNames.size());
    }

    private @Nullable String given(@Nullable String name) {
        int number = number(name);
        return (number < givenNames.size()) ? givenNames.get(number) : name;
    }

    private static List<String> names(List<String> read, Map<String, String> columns) {
        return read.stream().map((name) -> columns.getOrDefault(name, name)).toList();
    }
}
