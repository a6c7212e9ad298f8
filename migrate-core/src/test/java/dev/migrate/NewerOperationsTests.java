package dev.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.changelog.MigrationContext;
import dev.migrate.model.Column;
import dev.migrate.model.EnumType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.ColumnPlacement;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.DropEnumType;
import dev.migrate.operation.Operation;
import dev.migrate.operation.RenameEnumType;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.operation.UpsertRows;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Methods for Java migrations become the same operations as the changes of a file. */
class NewerOperationsTests {

    private final List<Operation> applied = new ArrayList<>();
    private final Operations op = new Operations(new MigrationContext() {
                @Override
                public void apply(Operation operation) {
                    applied.add(operation);
                }

                @Override
                public String dialectId() {
                    return "h2";
                }

                @Override
                public Connection connection() {
                    throw new IllegalStateException("nobody asks for it here");
                }
            })
            .inSchema("s");

    @Test
    void enumTypes() {
        QualifiedName mood = new QualifiedName("s", "mood");
        op.createEnumType("mood", "sad", "happy");
        op.addEnumValue("mood", "last");
        op.addEnumValueBefore("mood", "first", "sad");
        op.addEnumValueAfter("mood", "second", "first");
        op.renameEnumValue("mood", "sad", "blue");
        op.renameEnumType("mood", "Mood");
        op.dropEnumType("mood");
        assertThat(applied)
                .containsExactly(
                        new CreateEnumType(new EnumType(mood, List.of("sad", "happy"))),
                        new AddEnumValue(mood, "last", null, null, false),
                        new AddEnumValue(mood, "first", "sad", null, false),
                        new AddEnumValue(mood, "second", null, "first", false),
                        new RenameEnumValue(mood, "sad", "blue"),
                        new RenameEnumType(mood, "Mood"),
                        new DropEnumType(mood, false, null));
    }

    @Test
    void columnsWithValuesForExistingRows() {
        op.addColumn(
                "t", "c", "int", (column) -> column.notNull().existingRows(5).after("a"));
        assertThat(applied)
                .containsExactly(new AddColumn(
                        new QualifiedName("s", "t"),
                        List.of(Column.of("c", "int").notNull()),
                        List.of(),
                        List.of(new Assignment("c", Value.number(5))),
                        List.of(ColumnPlacement.after("c", "a"))));
        assertThatThrownBy(() ->
                        op.createTable("t", (table) -> table.column("c", "int").before("a")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the column 'c' of a new table can't have values for existing rows or a place of its own");
    }

    @Test
    void rowsByTheirKey() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", 1);
        row.put("name", "Ann");
        op.bulkUpsert("t", List.of("id"), List.of(row));
        op.bulkUpsert("t", List.of("id"), List.of());
        assertThat(applied)
                .containsExactly(new UpsertRows(
                        new QualifiedName("s", "t"),
                        List.of("id"),
                        List.of("id", "name"),
                        List.of(List.of(Value.number(1), Value.text("Ann"))),
                        false));
        row.put("id", null);
        assertThatThrownBy(() -> op.bulkUpsert("t", List.of("id"), List.of(row)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the column 'id' of the key must not be null or the next value of a sequence");
    }
}
