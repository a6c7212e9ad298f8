package dev.migrate.dialect.mysql;

import dev.migrate.dialect.TableDraft;
import dev.migrate.model.Deferral;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.UniqueConstraint;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An index while its columns are read, one row each. */
final class MysqlIndexDraft {

    private final String name;
    private final boolean unique;
    private final List<IndexColumn> columns = new ArrayList<>();
    private boolean plain = true;

    MysqlIndexDraft(String name, boolean unique) {
        this.name = name;
        this.unique = unique;
    }

    void add(ResultSet row) throws SQLException {
        @Nullable String shown = row.getString("expression");
        @Nullable String expression = (shown == null) ? null : MysqlExpression.read(shown);
        boolean descending = "D".equals(row.getString("direction"));
        row.getInt("length");
        plain &= expression == null && !descending && row.wasNull();
        columns.add(new IndexColumn(
                (expression == null) ? row.getString("name") : expression, descending, expression != null));
    }

    String name() {
        return name;
    }

    /** Whether the index is over these columns, in their order, and nothing else. */
    boolean isFor(List<String> keyColumns) {
        return !unique
                && plain
                && columns.stream().map(IndexColumn::name).toList().equals(keyColumns);
    }

    void addTo(TableDraft table) {
        List<String> names = columns.stream().map(IndexColumn::name).toList();
        if (name.equals("PRIMARY")) {
            table.add(new PrimaryKey(null, names));
        } else if (unique && plain) {
            table.add(new UniqueConstraint(name, names, Deferral.NOT_DEFERRABLE));
        } else {
            columns.forEach((column) -> table.addToIndex(name, unique, column));
        }
    }
}
