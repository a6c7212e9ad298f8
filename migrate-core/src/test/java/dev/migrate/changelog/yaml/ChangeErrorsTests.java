package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeErrorsTests {

    @Test
    void unknownChange() {
        assertError("addColum: {tableName: t}", "3:3: Unknown change 'addColum'. Did you mean 'addColumn'?");
        assertError("createVew: {}", "3:3: Unknown change 'createVew'. Did you mean 'createView'?");
        String known = ChangeReaders.standard().names().stream()
                .map((name) -> "'" + name + "'")
                .collect(Collectors.joining(", "));
        assertThat(known).contains("'addColumn', ", "'createView', ", "'update'");
        assertError(
                "frobnicateEverything: {}", "3:3: Unknown change 'frobnicateEverything'. Known here: " + known + ".");
    }

    @Test
    void changesThatAreRefused() {
        assertError(
                "executeCommand: {executable: rm}",
                "3:3: The change 'executeCommand' is refused because it runs programs. "
                        + "Run the program outside of the migrations.");
        assertError(
                "customChange: {class: com.example.X}",
                "3:3: The change 'customChange' is not supported because it runs a class of Liquibase's. "
                        + "Write a Java migration instead: a bean that implements 'JavaMigration'.");
    }

    @Test
    void unknownAttribute() {
        assertError(
                "dropColumn: {tabelName: t, columnName: c}",
                "3:16: Unknown attribute 'tabelName' of 'dropColumn'. Did you mean 'tableName'?");
        assertError(
                "dropColumn: {tableName: t, columnName: c, purge: true}",
                "3:45: Unknown attribute 'purge' of 'dropColumn'. "
                        + "Known here: 'dbms', 'tableName', 'schemaName', 'catalogName', 'columnName', 'columns'.");
        assertError("""
                addColumn:
                  tableName: t
                  columns:
                    - column: {name: a, type: int, constraints: {nulable: false}}
                """, "6:52: Unknown attribute 'nulable' of 'constraints'. Did you mean 'nullable'?");
        assertError("""
                addColumn:
                  tableName: t
                  columns:
                    - column: {name: a, type: int, remark: x}
                """, "6:38: Unknown attribute 'remark' of 'column'. Did you mean 'remarks'?");
    }

    @Test
    void missingAttribute() {
        assertError("dropTable:", "3:3: The attribute 'tableName' of 'dropTable' is missing. Add 'tableName'.");
        assertError(
                "dropColumn: {tableName: t}",
                "3:3: The attribute 'columnName' of 'dropColumn' is missing. Add 'columnName'.");
        assertError(
                "renameTable: {newTableName: t}",
                "3:3: The attribute 'oldTableName' of 'renameTable' is missing. Add 'oldTableName'.");
        assertError(
                "dropTable: {tableName: ~}",
                "3:3: The attribute 'tableName' of 'dropTable' is missing. Add 'tableName'.");
        assertError(
                "insert: {tableName: t, columns: [column: {name: a}]}",
                "3:36: The attribute 'value' of 'column' is missing. Add 'value'.");
        assertError(
                "alterColumn: {tableName: t, columnName: c, nullable: true, existingRemarks: x}",
                "3:3: The attribute 'existingType' of 'alterColumn' is missing. Add 'existingType'.");
        assertError(
                "addForeignKeyConstraint: {baseTableName: t, baseColumnNames: a, referencedTableName: u, initiallyDeferred: true}",
                "3:3: The attribute 'deferrable' of 'addForeignKeyConstraint' is missing. Add 'deferrable'.");
    }

    @Test
    void wrongType() {
        assertError(
                "dropTable: {tableName: [t]}",
                "3:26: The attribute 'tableName' of 'dropTable' must be a single value, not a list. Write one value.");
        assertError(
                "dropTable: {tableName: ' '}",
                "3:26: The attribute 'tableName' of 'dropTable' must not be blank. Write a value, or leave it out.");
        assertError(
                "dropTable: {tableName: t, ifExists: perhaps}",
                "3:39: The attribute 'ifExists' of 'dropTable' must be true or false. Write 'true' or 'false'.");
        assertError(
                "createSequence: {sequenceName: q, startValue: 1.5}",
                "3:49: The attribute 'startValue' of 'createSequence' must be a whole number of at most 64 bits. "
                        + "Write digits, for example 100.");
        assertError(
                "modifyDataType: {tableName: t, columnName: c, newDataType: varchar(10}",
                "3:62: The attribute 'newDataType' of 'modifyDataType' is no type: "
                        + "the type 'varchar(10' has a parenthesis or quote without its partner. "
                        + "Write it as in 'varchar(100)'.");
        assertError(
                "addPrimaryKey: {tableName: t, columnNames: 'a,,b'}",
                "3:46: The attribute 'columnNames' of 'addPrimaryKey' has an empty name. "
                        + "Write names with one comma between two of them.");
        assertError(
                "addPrimaryKey: {tableName: t, columnNames: []}",
                "3:46: The attribute 'columnNames' of 'addPrimaryKey' must name something. Write at least one name.");
        assertError(
                "addColumn: {tableName: t, columns: a}",
                "3:38: The attribute 'columns' of 'addColumn' must be a list, not a single value. "
                        + "Write each item after '- '.");
        assertError(
                "addColumn: {tableName: t, columns: []}",
                "3:38: The attribute 'columns' of 'addColumn' must have at least one column. Add one as '- column:'.");
        assertError(
                "addColumn: {tableName: t, columns: [a]}",
                "3:39: A 'column' must be a map, not a single value. Write it as '- column: {name: …}'.");
        assertError(
                "addColumn: {tableName: t, columns: [{name: a, type: int, constraints: no}]}",
                "3:73: The attribute 'constraints' of 'column' must be a map, not a single value. "
                        + "Write it as '{nullable: false}'.");
        assertError(
                "addForeignKeyConstraint: {baseTableName: t, baseColumnNames: a, referencedTableName: u, onDelete: explode}",
                "3:101: The attribute 'onDelete' of 'addForeignKeyConstraint' is no action. "
                        + "Write NO ACTION, RESTRICT, CASCADE, SET NULL or SET DEFAULT.");
    }

    @Test
    void wrongValuesNeverAppearInMessages() {
        assertError(
                "insert: {tableName: t, columns: [{name: a, valueNumeric: secret}]}",
                "3:60: The attribute 'valueNumeric' of 'column' must be a number. "
                        + "Write digits, or use the attribute for computed values.");
        assertError(
                "insert: {tableName: t, columns: [{name: a, valueNumeric: 1e999999999}]}",
                "3:60: The attribute 'valueNumeric' of 'column' must be a number. "
                        + "Write digits, or use the attribute for computed values.");
        assertError(
                "insert: {tableName: t, columns: [{name: a, valueBoolean: secret}]}",
                "3:60: The attribute 'valueBoolean' of 'column' must be true or false. Write 'true' or 'false'.");
        assertError(
                "insert: {tableName: t, columns: [{name: a, valueDate: 2026-13-01}]}",
                "3:57: The attribute 'valueDate' of 'column' must be a date, a time, or a date with a time, "
                        + "without a zone. Write it as 2026-11-22, 10:15:30 or 2026-11-22T10:15:30, "
                        + "or use the attribute for computed values.");
    }

    @Test
    void conflictingAttributes() {
        assertError(
                "insert: {tableName: t, columns: [{name: a, value: 1, valueNumeric: 1}]}",
                "3:56: The attributes 'value' and 'valueNumeric' of 'column' exclude each other. "
                        + "Keep one of the two.");
        assertError(
                "alterColumn: {tableName: t, columnName: c, newColumnName: a, name: b}",
                "3:46: The attributes 'name' and 'newColumnName' of 'alterColumn' exclude each other. "
                        + "Keep one of the two.");
        assertError(
                "alterColumn: {tableName: t, columnName: c}",
                "3:3: The change 'alterColumn' changes nothing. "
                        + "Give it 'name', 'type', 'nullable', 'defaultValue' or 'remarks'.");
        assertError(
                "addForeignKeyConstraint: {baseTableName: t, baseColumnNames: 'a,b', referencedTableName: u, referencedColumnNames: x}",
                "3:3: The attributes of 'addForeignKeyConstraint' don't fit together: "
                        + "a foreign key over 2 columns can't reference 1 columns. Correct them.");
        assertError("""
                createTable:
                  tableName: t
                  columns:
                    - column: {name: a, type: int, constraints: {primaryKey: true, primaryKeyName: one}}
                    - column: {name: b, type: int, constraints: {primaryKey: true, primaryKeyName: two}}
                """, "7:9: The primary key has two names, 'one' and 'two'. Keep one 'primaryKeyName'.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "createTable: {tableName: t, tablespace: x, columns: [{name: a, type: int}]}",
                "createTable: {tableName: t, columns: [{name: a, type: int, value: x}]}",
                "createTable: {tableName: t, columns: [{name: a, type: int, afterColumn: x}]}",
                "createTable: {tableName: t, columns: [{name: a, type: int, defaultValueConstraintName: x}]}",
                "createTable: {tableName: t, columns: [{name: a, type: int, computed: true}]}",
                "createTable: {tableName: t, columns: [{name: a, type: int, constraints: {notNullConstraintName: x}}]}",
                "createTable: {tableName: t, columns: [{name: a, type: int, constraints: {validateUnique: false}}]}",
                "addNotNullConstraint: {tableName: t, columnName: c, constraintName: x}",
                "addPrimaryKey: {tableName: t, columnNames: c, clustered: true}",
                "createIndex: {tableName: t, indexName: i, columns: [{name: a}], tablespace: x}",
                "createIndex: {tableName: t, indexName: i, columns: [{name: a, type: int}]}",
                "addCheckConstraint: {tableName: t, constraintBody: a, validate: false}",
                "alterSequence: {sequenceName: q, ordered: true}",
                "output: {message: m, target: STDERR}",
                "tagDatabase: {tag: v, keepTagOnRollback: true}",
                "createSequence: {sequenceName: q, ordered: true}",
                "dropPrimaryKey: {tableName: t, dropIndex: true}",
                "renameColumn: {tableName: t, oldColumnName: a, newColumnName: b, remarks: x}",
                "update: {tableName: t, columns: [{name: a, value: 1}], whereParams: []}",
                "insert: {tableName: t, columns: [{name: a, value: 1, valueClobFile: x}]}",
                "dropTable: {tableName: t, catalogName: x}"
            })
    void attributesThatCantBeCarriedAreNotIgnored(String change) {
        assertThat(YamlText.changeError(change)).contains("is not supported.");
    }

    @Test
    void unsupportedAttributesNameTheAlternative() {
        assertError(
                "dropTable: {tableName: t, catalogName: x}",
                "3:29: The attribute 'catalogName' of 'dropTable' is not supported. Use 'schemaName'.");
        assertError(
                "createTable: {tableName: t, columns: [{name: a, type: int, valueNumeric: 1}]}",
                "3:62: The attribute 'valueNumeric' of 'column' is not supported. "
                        + "Leave it out: a new table has no rows.");
        assertError(
                "addColumn: {tableName: t, columns: [{name: a, type: int, beforeColumn: b, position: 2}]}",
                "3:77: The attributes 'beforeColumn' and 'position' of 'column' exclude each other. Keep one of the two.");
        assertError(
                "addColumn: {tableName: t, columns: [{name: a, type: int, position: 0}]}",
                "3:3: The attributes of 'addColumn' don't fit together: the position of a column must be 1 or more, not 0."
                        + " Correct them.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    - a                  | 3:3: A change must be a map of its name to its attributes, not a single value.
                    - {a: 1, b: 2}       | 3:3: A change must be a map of its name to its attributes, not a map of 2 keys.
                    - []                 | 3:3: A change must be a map of its name to its attributes, not a list.
                    """)
    void malformedChange(String item, String message) {
        assertThat(YamlText.error("revision: 1a\nupgrade:\n" + item + "\n"))
                .isEqualTo(YamlText.PATH + ":" + message
                        + " Write it as '- addColumn:' with the attributes indented below.");
    }

    @Test
    void attributesMustBeAMap() {
        assertError(
                "dropTable: t",
                "3:14: The attributes of 'dropTable' must be a map, not a single value. "
                        + "Write them as 'name: value'.");
        assertError("sql: [a]", "3:8: The attributes of 'sql' must be a map, not a list. Write them as 'name: value'.");
        assertError("sql: ''", "3:8: The attribute 'sql' of 'sql' must not be blank. Write a value, or leave it out.");
    }

    private static void assertError(String change, String message) {
        assertThat(YamlText.changeError(change)).isEqualTo(YamlText.PATH + ":" + message);
    }
}
