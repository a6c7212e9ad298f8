package dev.migrate;

import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An index while a Java migration describes it: its keys in order, and what else it has. */
public final class IndexDefinition {

    private final List<IndexColumn> keys = new ArrayList<>();
    private final List<String> included = new ArrayList<>();
    private boolean isUnique;
    private @Nullable String condition;
    private @Nullable String method;

    private IndexDefinition() {}

    static Index build(String name, Consumer<IndexDefinition> definition) {
        IndexDefinition index = new IndexDefinition();
        definition.accept(index);
        return new Index(name, index.keys, index.isUnique, index.condition, index.included, index.method);
    }

    /** Adds a column, from low to high. */
    public IndexDefinition column(String column) {
        keys.add(new IndexColumn(column, false));
        return this;
    }

    /** Adds a column, from high to low. */
    public IndexDefinition descending(String column) {
        keys.add(new IndexColumn(column, true));
        return this;
    }

    /** Adds an expression in SQL, from low to high. */
    public IndexDefinition expression(String sql) {
        keys.add(new IndexColumn(sql, false, true));
        return this;
    }

    /** Adds an expression in SQL, from high to low. */
    public IndexDefinition descendingExpression(String sql) {
        keys.add(new IndexColumn(sql, true, true));
        return this;
    }

    /** Refuses equal keys. */
    public IndexDefinition unique() {
        isUnique = true;
        return this;
    }

    /** Takes in only the rows that meet the SQL condition. */
    public IndexDefinition where(String sqlCondition) {
        condition = sqlCondition;
        return this;
    }

    /** Carries columns without ordering by them. */
    public IndexDefinition include(String... columns) {
        included.addAll(List.of(columns));
        return this;
    }

    /** Uses an access method of the database, for example {@code gin}. */
    public IndexDefinition using(String accessMethod) {
        method = accessMethod;
        return this;
    }
}
