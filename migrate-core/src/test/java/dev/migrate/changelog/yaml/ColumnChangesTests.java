package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.ColumnPlacement;
import dev.migrate.operation.DefaultChange;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropDefaultValue;
import dev.migrate.operation.DropNotNullConstraint;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.RemarksChange;
import dev.migrate.operation.RenameColumn;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnChangesTests {

    private static final QualifiedName TABLE = new QualifiedName("s", "t");
    private static final DataType TYPE = DataType.parse("varchar(10)");

    @Test
    void addColumnLiftsItsConstraints() {
        assertThat(YamlText.operation("""
                        addColumn:
                          schemaName: s
                          tableName: t
                          columns:
                            - column: {name: a, type: int, constraints: {primaryKey: true, primaryKeyName: pk}}
                            - column: {name: b, type: int, constraints: {unique: true, references: u(id), checkConstraint: b > 0}}
                        """))
                .isEqualTo(new AddColumn(
                        TABLE,
                        List.of(Column.of("a", "int").notNull(), Column.of("b", "int")),
                        List.of(
                                new PrimaryKey("pk", List.of("a")),
                                UniqueConstraint.of(null, "b"),
                                ForeignKey.of(null, List.of("b"), QualifiedName.of("u"), List.of("id")),
                                new CheckConstraint(null, "b > 0"))));
    }

    @Test
    void addColumnHasValuesForExistingRowsAndPlaces() {
        assertThat(YamlText.operation("""
                        addColumn:
                          schemaName: s
                          tableName: t
                          columns:
                            - column: {name: a, type: int, value: 5, afterColumn: x, constraints: {nullable: false}}
                            - column: {name: b, type: int, valueComputed: a + 1, defaultValueNumeric: 2, beforeColumn: y}
                            - column: {name: c, type: int, valueBoolean: true, position: 1}
                            - column: {name: d, type: int}
                        """))
                .isEqualTo(new AddColumn(
                        TABLE,
                        List.of(
                                Column.of("a", "int").notNull(),
                                Column.of("b", "int").withDefault(Value.number(2)),
                                Column.of("c", "int"),
                                Column.of("d", "int")),
                        List.of(),
                        List.of(
                                new Assignment("a", Value.number(5)),
                                new Assignment("b", Value.expression("a + 1")),
                                new Assignment("c", Value.bool(true))),
                        List.of(
                                ColumnPlacement.after("a", "x"),
                                ColumnPlacement.before("b", "y"),
                                ColumnPlacement.first("c"))));
    }

    @Test
    void dropColumn() {
        assertThat(YamlText.operation("dropColumn: {schemaName: s, tableName: t, columnName: a}"))
                .isEqualTo(new DropColumn(TABLE, List.of("a"), null));
        assertThat(YamlText.operation("""
                        dropColumn:
                          schemaName: s
                          tableName: t
                          columns:
                            - column: {name: a}
                            - name: b
                        """)).isEqualTo(new DropColumn(TABLE, List.of("a", "b"), null));
    }

    @Test
    void renameColumn() {
        assertThat(
                        YamlText.operation(
                                "renameColumn: {schemaName: s, tableName: t, oldColumnName: a, newColumnName: b, columnDataType: varchar(10)}"))
                .isEqualTo(new RenameColumn(TABLE, "a", "b", TYPE));
    }

    @Test
    void modifyDataType() {
        assertThat(YamlText.operation(
                        "modifyDataType: {schemaName: s, tableName: t, columnName: a, newDataType: varchar(10)}"))
                .isEqualTo(new ModifyDataType(TABLE, "a", TYPE, null));
    }

    @Test
    void addAndDropDefaultValue() {
        assertThat(
                        YamlText.operation(
                                "addDefaultValue: {schemaName: s, tableName: t, columnName: a, columnDataType: varchar(10), defaultValueNumeric: 5}"))
                .isEqualTo(new AddDefaultValue(TABLE, "a", Value.number(5), TYPE, null));
        assertThat(YamlText.operation(
                        "dropDefaultValue: {schemaName: s, tableName: t, columnName: a, columnDataType: varchar(10)}"))
                .isEqualTo(new DropDefaultValue(TABLE, "a", TYPE, null));
    }

    @Test
    void addAndDropNotNull() {
        assertThat(
                        YamlText.operation(
                                "addNotNullConstraint: {schemaName: s, tableName: t, columnName: a, columnDataType: varchar(10), defaultNullValue: x, validate: true}"))
                .isEqualTo(new AddNotNullConstraint(TABLE, "a", Value.text("x"), TYPE));
        assertThat(
                        YamlText.operation(
                                "dropNotNullConstraint: {schemaName: s, tableName: t, columnName: a, columnDataType: varchar(10)}"))
                .isEqualTo(new DropNotNullConstraint(TABLE, "a", TYPE));
    }

    @Test
    void alterColumnWithEveryAttribute() {
        Column existing =
                new Column("a", DataType.parse("int"), true, Value.number(1), new Identity(true, 2L, 3L), "before");
        assertThat(YamlText.operation("""
                        alterColumn:
                          schemaName: s
                          tableName: t
                          columnName: a
                          name: b
                          type: varchar(10)
                          nullable: false
                          defaultValue: x
                          remarks: now
                          existingType: int
                          existingNullable: true
                          existingDefaultValueNumeric: 1
                          existingAutoIncrement: true
                          existingGenerationType: ALWAYS
                          existingStartWith: 2
                          existingIncrementBy: 3
                          existingRemarks: before
                        """))
                .isEqualTo(new AlterColumn(
                        TABLE,
                        "a",
                        "b",
                        TYPE,
                        false,
                        new DefaultChange(Value.text("x")),
                        new RemarksChange("now"),
                        existing));
    }

    @Test
    void alterColumnTakesAliasesAndNulls() {
        assertThat(
                        YamlText.operation(
                                "alterColumn: {schemaName: s, tableName: t, columnName: a, newColumnName: b, newDataType: varchar(10), defaultValue: ~, remarks: ~}"))
                .isEqualTo(new AlterColumn(
                        TABLE, "a", "b", TYPE, null, new DefaultChange(null), new RemarksChange(null), null));
        assertThat(YamlText.operation("alterColumn: {schemaName: s, tableName: t, columnName: a, dropDefault: true}"))
                .isEqualTo(new AlterColumn(TABLE, "a", null, null, null, new DefaultChange(null), null, null));
    }

    @Test
    void alterColumnAssumesTheOppositeNullabilityBefore() {
        assertThat(YamlText.operation(
                        "alterColumn: {schemaName: s, tableName: t, columnName: a, nullable: true, existingType: int}"))
                .isEqualTo(new AlterColumn(
                        TABLE,
                        "a",
                        null,
                        null,
                        true,
                        null,
                        null,
                        Column.of("a", "int").notNull()));
    }
}
