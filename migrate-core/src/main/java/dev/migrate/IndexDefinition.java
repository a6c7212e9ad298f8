package dev.migrate;

import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.NullsOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** An index while a Java migration describes it: its keys in order, and what else it has. */
public final class IndexDefinition {

    private final List<IndexColumn> keys = new ArrayList<>();
    private final List<String> included = new ArrayList<>();
    private boolean isUnique;
    private @Nullable String condition;
    private @Nullable String method;
    private boolean nullsAreEqual;

    private IndexDefinition() {}

    static Index build(String name, Consumer<IndexDefinition> definition) {
        IndexDefinition index = new IndexDefinition();
        definition.accept(index);
        return new Index(
                name, index.keys, index.isUnique, index.condition, index.included, index.method, index.nullsAreEqual);
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

    /** Has the nulls of the last key first. */
    public IndexDefinition nullsFirst() {
        return changeLast((key) -> key.withNulls(NullsOrder.FIRST));
    }

    /** Has the nulls of the last key last. */
    public IndexDefinition nullsLast() {
        return changeLast((key) -> key.withNulls(NullsOrder.LAST));
    }

    /** Compares the values of the last key with an operator class of the database, for example {@code gin_trgm_ops}. */
    public IndexDefinition operatorClass(String operatorClass) {
        return changeLast((key) -> key.withOperatorClass(operatorClass));
    }

    /** Refuses equal keys. */
    public IndexDefinition unique() {
        isUnique = true;
        return this;
    }

    /** Refuses equal keys even where they are null. */
    public IndexDefinition uniqueNullsNotDistinct() {
        nullsAreEqual = true;
        return unique();
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

    private IndexDefinition changeLast(UnaryOperator<IndexColumn> change) {
        if (keys.isEmpty()) {
            throw new IllegalStateException("an index has no key yet that this could be said of");
        }
        keys.set(keys.size() - 1, change.apply(keys.get(keys.size() - 1)));
        return this;
    }
}
