package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.error.SourceLocation;
import dev.migrate.model.DataType;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Sequence;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.Assignment;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateIndex;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.DropForeignKeyConstraint;
import dev.migrate.operation.DropIndex;
import dev.migrate.operation.DropPrimaryKey;
import dev.migrate.operation.DropSequence;
import dev.migrate.operation.DropUniqueConstraint;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.UpdateRows;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherChangesTests {

    private static final QualifiedName TABLE = new QualifiedName("s", "t");

    @Test
    void primaryKeys() {
        assertThat(YamlText.operation(
                        "addPrimaryKey: {schemaName: s, tableName: t, constraintName: pk, columnNames: 'a, b'}"))
                .isEqualTo(new AddPrimaryKey(TABLE, new PrimaryKey("pk", List.of("a", "b"))));
        assertThat(YamlText.operation("dropPrimaryKey: {schemaName: s, tableName: t, constraintName: pk}"))
                .isEqualTo(new DropPrimaryKey(TABLE, "pk", null));
    }

    @Test
    void uniqueConstraints() {
        assertThat(
                        YamlText.operation(
                                "addUniqueConstraint: {schemaName: s, tableName: t, constraintName: uq, columnNames: [a, 'b,c'], deferrable: true, initiallyDeferred: false, disabled: false, validate: true}"))
                .isEqualTo(new AddUniqueConstraint(
                        TABLE, new UniqueConstraint("uq", List.of("a", "b,c"), Deferral.INITIALLY_IMMEDIATE)));
        assertThat(YamlText.operation("dropUniqueConstraint: {schemaName: s, tableName: t, constraintName: uq}"))
                .isEqualTo(new DropUniqueConstraint(TABLE, "uq", null));
    }

    @Test
    void foreignKeys() {
        ForeignKey key = new ForeignKey(
                "fk",
                List.of("a", "b"),
                new QualifiedName("r", "u"),
                List.of("x", "y"),
                ReferentialAction.SET_NULL,
                ReferentialAction.RESTRICT,
                Deferral.INITIALLY_DEFERRED);
        assertThat(YamlText.operation("""
                        addForeignKeyConstraint:
                          constraintName: fk
                          baseTableSchemaName: s
                          baseTableName: t
                          baseColumnNames: a,b
                          referencedTableSchemaName: r
                          referencedTableName: u
                          referencedColumnNames: [x, y]
                          onDelete: set null
                          onUpdate: RESTRICT
                          deferrable: true
                          initiallyDeferred: true
                          validate: true
                        """)).isEqualTo(new AddForeignKeyConstraint(TABLE, key));
        assertThat(
                        YamlText.operation(
                                "addForeignKeyConstraint: {baseTableName: t, baseColumnNames: a, referencedTableName: u, deleteCascade: true}"))
                .isEqualTo(new AddForeignKeyConstraint(
                        QualifiedName.of("t"),
                        new ForeignKey(
                                null,
                                List.of("a"),
                                QualifiedName.of("u"),
                                List.of(),
                                ReferentialAction.CASCADE,
                                ReferentialAction.NO_ACTION,
                                Deferral.NOT_DEFERRABLE)));
        assertThat(YamlText.operation(
                        "dropForeignKeyConstraint: {baseTableSchemaName: s, baseTableName: t, constraintName: fk}"))
                .isEqualTo(new DropForeignKeyConstraint(TABLE, "fk", null));
    }

    @Test
    void indexes() {
        assertThat(YamlText.operation("""
                        createIndex:
                          schemaName: s
                          tableName: t
                          indexName: ix
                          unique: true
                          clustered: false
                          columns:
                            - column: {name: a, descending: true}
                            - name: b
                        """))
                .isEqualTo(new CreateIndex(
                        TABLE, new Index("ix", List.of(new IndexColumn("a", true), IndexColumn.of("b")), true)));
        assertThat(YamlText.operation("dropIndex: {schemaName: s, tableName: t, indexName: ix}"))
                .isEqualTo(new DropIndex(TABLE, "ix", null));
    }

    @Test
    void sequences() {
        assertThat(
                        YamlText.operation(
                                "createSequence: {schemaName: s, sequenceName: t, dataType: int, startValue: 1, incrementBy: 2, minValue: -3, maxValue: 9223372036854775807, cacheSize: 5, cycle: true, ordered: false}"))
                .isEqualTo(new CreateSequence(
                        new Sequence(TABLE, DataType.parse("int"), 1L, 2L, -3L, Long.MAX_VALUE, 5L, true)));
        assertThat(YamlText.operation("dropSequence: {schemaName: s, sequenceName: t}"))
                .isEqualTo(new DropSequence(TABLE, null));
    }

    @Test
    void sql() {
        assertThat(YamlText.operation("sql: delete from t")).isEqualTo(ExecuteSql.of("delete from t"));
        assertThat(YamlText.operation("sql: |\n  select 1;\n  select 2;\n"))
                .isEqualTo(ExecuteSql.of("select 1;\nselect 2;\n"));
        assertThat(
                        YamlText.operation(
                                "sql: {sql: 'a / b', splitStatements: false, endDelimiter: /, stripComments: true, comment: why}"))
                .isEqualTo(new ExecuteSql("a / b", false, "/", true));
    }

    @Test
    void rows() {
        assertThat(YamlText.operation("""
                        insert:
                          schemaName: s
                          tableName: t
                          columns:
                            - column: {name: a, value: 5}
                            - column: {name: b, value: "5"}
                            - column: {name: c, value: ~}
                            - {name: d, valueComputed: now()}
                            - {name: e, valueBoolean: "true"}
                            - {name: f, valueSequenceNext: q}
                        """))
                .isEqualTo(new InsertRows(
                        TABLE,
                        List.of("a", "b", "c", "d", "e", "f"),
                        List.of(List.of(
                                Value.number(5),
                                Value.text("5"),
                                Value.nothing(),
                                Value.expression("now()"),
                                Value.bool(true),
                                new Value.NextValue(QualifiedName.of("q"))))));
        assertThat(YamlText.operation(
                        "update: {schemaName: s, tableName: t, columns: [column: {name: a, value: x}], where: id = 1}"))
                .isEqualTo(new UpdateRows(TABLE, List.of(new Assignment("a", Value.text("x"))), "id = 1"));
        assertThat(YamlText.operation("delete: {schemaName: s, tableName: t, where: id = 1}"))
                .isEqualTo(new DeleteRows(TABLE, "id = 1"));
        assertThat(YamlText.operation("delete: {tableName: t}")).isEqualTo(new DeleteRows(QualifiedName.of("t"), null));
    }

    @Test
    void everyChangeMayNameItsDatabases() {
        SourceLocation place = new SourceLocation(YamlText.PATH, 3, 3);
        assertThat(YamlText.change("dropSequence: {sequenceName: q, dbms: 'PostgreSQL, !h2'}"))
                .isEqualTo(
                        new Change(new DropSequence(QualifiedName.of("q"), null), List.of("postgresql", "!h2"), place));
        assertThat(YamlText.change("sql: {sql: select 1, dbms: [h2]}"))
                .isEqualTo(new Change(ExecuteSql.of("select 1"), List.of("h2"), place));
    }
}
