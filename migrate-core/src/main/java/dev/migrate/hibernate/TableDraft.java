package dev.migrate.hibernate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.ColumnIntent;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.TableIntent;
import dev.migrate.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of a mapping while it is read; of what is the same twice, the first counts. */
final class TableDraft {

    private final QualifiedName name;
    private final KeyNames keyNames;
    private final Map<String, Column> columns = new LinkedHashMap<>();
    private final Map<String, ColumnIntent> intents = new HashMap<>();
    private final Map<List<String>, UniqueConstraint> uniques = new LinkedHashMap<>();
    private final Map<String, CheckConstraint> checks = new LinkedHashMap<>();
    private final List<ForeignKey> foreignKeys = new ArrayList<>();
    private final List<Index> indexes = new ArrayList<>();
    private final Set<String> impliedChecks = new HashSet<>();
    private final Set<String> impliedNotNull = new HashSet<>();
    private @Nullable PrimaryKey primaryKey;

    TableDraft(QualifiedName name, KeyNames keyNames) {
        this.name = name;
        this.keyNames = keyNames;
    }

    KeyNames keyNames() {
        return keyNames;
    }

    void column(Column column, ColumnIntent intent) {
        if (columns.putIfAbsent(column.name(), column) == null) {
            intents.put(column.name(), intent);
        }
    }

    void primaryKey(PrimaryKey key) {
        primaryKey = key;
    }

    boolean isUnique(List<String> keyColumns) {
        return uniques.containsKey(keyColumns)
                || (primaryKey != null && primaryKey.columns().equals(keyColumns));
    }

    void unique(UniqueConstraint constraint) {
        uniques.putIfAbsent(constraint.columns(), constraint);
    }

    void check(String checkName, String expression, boolean implied) {
        if (checks.putIfAbsent(expression, new CheckConstraint(checkName, expression)) == null && implied) {
            impliedChecks.add(expression);
        }
    }

    /** Notes a column of which nobody said that it is never null, or that can be for all that somebody said. */
    void impliedNotNull(String column) {
        impliedNotNull.add(column);
    }

    void foreignKey(ForeignKey key) {
        foreignKeys.add(key);
    }

    void index(Index index) {
        indexes.add(index);
    }

    Table toTable(@Nullable String comment) {
        return new Table(
                name,
                List.copyOf(columns.values()),
                primaryKey,
                List.copyOf(uniques.values()),
                foreignKeys,
                List.copyOf(checks.values()),
                indexes,
                comment);
    }

    TableIntent toIntent(@Nullable Origin origin, boolean keysImplied) {
        if (keysImplied) {
            foreignKeys.forEach((key) -> impliedNotNull.addAll(key.columns()));
        }
        return new TableIntent(
                (origin == null) ? null : origin.name(),
                (origin == null) ? null : origin.formerName(),
                intents,
                impliedChecks,
                keyNames.given(),
                keysImplied,
                impliedNotNull);
    }
}
