package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.ColumnIntent;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.model.TableIntent;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table that both sides have, with its columns by name. Immutable. */
final class TablePair {

    private final Table wanted;
    private final Table actual;
    private final TableIntent intent;
    private final Map<String, Column> wantedColumns;
    private final Map<String, Column> actualColumns;
    private final Set<String> wantedKey;
    private final Set<String> actualKey;

    TablePair(Table wanted, Table actual, TableIntent intent, Spelling spelling) {
        this.wanted = wanted;
        this.actual = actual;
        this.intent = intent;
        this.wantedColumns = columns(wanted, spelling);
        this.actualColumns = columns(actual, spelling);
        this.wantedKey = keyColumns(wanted.primaryKey(), spelling);
        this.actualKey = keyColumns(actual.primaryKey(), spelling);
    }

    QualifiedName name() {
        return actual.name();
    }

    Subject subject() {
        return new Subject(SubjectKind.TABLE, name(), null);
    }

    Table wanted() {
        return wanted;
    }

    Table actual() {
        return actual;
    }

    TableIntent intent() {
        return intent;
    }

    /** Whether everything was stated, so that nothing of the table is merely implied. */
    boolean wholeStated() {
        return intent.equals(TableIntent.STATED);
    }

    ColumnIntent intent(Column wantedColumn) {
        return intent.column(wantedColumn.name());
    }

    /** Returns where a column is declared, or else its table. */
    @Nullable
    String origin(Column wantedColumn) {
        String origin = intent(wantedColumn).origin();
        return (origin == null) ? intent.origin() : origin;
    }

    Map<String, Column> wantedColumns() {
        return wantedColumns;
    }

    Map<String, Column> actualColumns() {
        return actualColumns;
    }

    /** Whether the wanted column can be null, which a key's and a generated number's column can't. */
    boolean wantedNullable(String key, Column column) {
        return column.nullable() && !wantedKey.contains(key) && !GeneratedValues.impliesNotNull(column);
    }

    boolean actualNullable(String key, Column column) {
        return column.nullable() && !actualKey.contains(key) && !GeneratedValues.impliesNotNull(column);
    }

    private static Map<String, Column> columns(Table table, Spelling spelling) {
        Map<String, Column> columns = new LinkedHashMap<>();
        table.columns().forEach((column) -> columns.put(spelling.name(column.name()), column));
        return columns;
    }

    private static Set<String> keyColumns(@Nullable PrimaryKey key, Spelling spelling) {
        return new HashSet<>((key == null) ? List.of() : spelling.names(key.columns()));
    }
}
