package dev.migrate.safety;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.dialect.GoldenFile;
import dev.migrate.engine.Plan;
import dev.migrate.engine.PlanNote;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of changes of a database in use. */
abstract class FindingsContractTests {

    /** Each of these is a revision by itself, on the same tables. */
    private static final List<String> CHANGES = List.of(
            "dropTable: {tableName: orders}",
            "dropColumn: {tableName: orders, columnName: note}",
            "mergeColumns: {tableName: orders, column1Name: note, joinString: ' ', column2Name: email, finalColumnName: both,"
                    + " finalColumnType: varchar(90)}",
            "delete: {tableName: orders}",
            "delete: {tableName: orders, where: id = 1}",
            "update: {tableName: orders, columns: [{column: {name: total, valueNumeric: 1}}]}",
            "update: {tableName: orders, columns: [{column: {name: total, valueNumeric: 1}}], where: id = 1}",
            "renameTable: {oldTableName: orders, newTableName: purchases}",
            "renameColumn: {tableName: orders, oldColumnName: note, newColumnName: remark, columnDataType: varchar(40)}",
            "addColumn: {tableName: orders, columns: [{column: {name: a, type: int}}]}",
            "addColumn: {tableName: orders, columns: [{column: {name: a, type: int, constraints: {nullable: false}}}]}",
            "addColumn: {tableName: orders, columns: [{column: {name: a, type: int, defaultValueNumeric: 1, constraints:"
                    + " {nullable: false}}}]}",
            "addColumn: {tableName: orders, columns: [{column: {name: a, type: varchar(36), defaultValueComputed: uuid()}}]}",
            "addNotNullConstraint: {tableName: orders, columnName: total, columnDataType: int}",
            "addUniqueConstraint: {tableName: orders, columnNames: email, constraintName: uq}",
            "addPrimaryKey: {tableName: lines, columnNames: id, constraintName: pk}",
            "addForeignKeyConstraint: {baseTableName: lines, baseColumnNames: order_id, referencedTableName: orders,"
                    + " referencedColumnNames: id, constraintName: fk}",
            "addCheckConstraint: {tableName: orders, constraintName: ck, constraintBody: total > 0}",
            "createIndex: {tableName: orders, indexName: ix, columns: [{column: {name: note}}]}",
            "modifyDataType: {tableName: orders, columnName: note, newDataType: varchar(60)}",
            "modifyDataType: {tableName: orders, columnName: note, newDataType: varchar(400)}",
            "modifyDataType: {tableName: orders, columnName: total, newDataType: bigint}",
            "modifyDataType: {tableName: orders, columnName: price, newDataType: 'decimal(10,2)'}",
            "sql: {sql: alter table orders add b int}");

    @TempDir
    private Path folder;

    private TestDatabase database;

    abstract TestDatabase newDatabase();

    abstract String name();

    @BeforeEach
    void applyTheFirst() throws IOException {
        database = newDatabase();
        Files.writeString(folder.resolve("aaaa1111.yaml"), """
                revision: aaaa1111
                upgrade:
                  - createTable:
                      tableName: orders
                      columns:
                        - column: {name: id, type: bigint, constraints: {primaryKey: true, primaryKeyName: pk_orders}}
                        - column: {name: total, type: int}
                        - column: {name: note, type: varchar(40)}
                        - column: {name: email, type: varchar(40)}
                        - column: {name: price, type: 'decimal(8,2)'}
                  - createTable:
                      tableName: lines
                      columns:
                        - column: {name: id, type: bigint, constraints: {nullable: false}}
                        - column: {name: order_id, type: bigint}
                """);
        migrator().upgrade("head");
    }

    private Migrator migrator() {
        return Migrator.builder(database.dataSource())
                .locations("file:" + folder)
                .build();
    }

    private Plan planOf(String... changes) throws IOException {
        StringBuilder yaml = new StringBuilder("revision: bbbb2222\ndownRevision: aaaa1111\nupgrade:\n");
        for (String change : changes) {
            yaml.append("  - ").append(change).append('\n');
        }
        Files.writeString(folder.resolve("bbbb2222.yaml"), yaml);
        return migrator().plan("head");
    }

    @Test
    void eachChangeSaysWhatSpeaksAgainstIt() throws IOException {
        StringBuilder found = new StringBuilder();
        for (String change : CHANGES) {
            found.append(change).append('\n');
            for (PlanNote note : planOf(change).notes()) {
                found.append("    [")
                        .append(note.id())
                        .append("] ")
                        .append(note.text())
                        .append('\n');
            }
        }
        new GoldenFile("findings/" + name() + ".txt").assertEquals(found.toString());
    }

    @Test
    void whatTheSamePlanCreatesHasNoRows() throws IOException {
        Plan plan = planOf(
                "createTable: {tableName: fresh, columns: [{column: {name: id, type: bigint}}]}",
                "sql: {sql: create table other (id bigint)}",
                "renameTable: {oldTableName: fresh, newTableName: fresher}",
                "createIndex: {tableName: fresher, indexName: ix, columns: [{column: {name: id}}]}",
                "addColumn: {tableName: other, columns: [{column: {name: a, type: int, constraints: {nullable: false}}}]}");

        assertThat(plan.notes().stream().map(PlanNote::id).collect(Collectors.toSet()))
                .isEmpty();
    }

    @Test
    void aDatabaseThatWasNeverMigratedIsNotJudged() throws IOException {
        planOf("createIndex: {tableName: orders, indexName: ix, columns: [{column: {name: note}}]}");
        database = newDatabase();

        assertThat(migrator().plan("head").notes()).isEmpty();
    }

    @Test
    void whatIsPendingSaysTheSame() throws IOException {
        planOf(
                "createTable: {tableName: fresh, columns: [{column: {name: id, type: bigint}}]}",
                "renameColumn: {tableName: orders, oldColumnName: note, newColumnName: remark, columnDataType: varchar(40)}");
        Files.writeString(folder.resolve("cccc3333.yaml"), """
                revision: cccc3333
                downRevision: bbbb2222
                upgrade:
                  - renameTable: {oldTableName: fresh, newTableName: fresher}
                  - dropColumn: {tableName: orders, columnName: email}
                """);

        assertThat(migrator().status().pending().stream()
                        .flatMap((pending) -> pending.notes().stream())
                        .map(PlanNote::id))
                .containsExactly("rename-column", "drop-column");
    }
}
