package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import dev.migrate.revision.RevisionHeader;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class YamlRevisionWriterTests {

    private static final SourceLocation NOWHERE = SourceLocation.of("nowhere");
    private static final QualifiedName PRODUCTS = QualifiedName.of("data_products");

    @Test
    void writesAsAPersonWould() {
        RevisionHeader header = RevisionHeader.of(
                "8f2c1d7ab034", List.of("3135632d55e1"), "Add status column to data_products", NOWHERE);
        Column status = Column.of("status", "varchar(32)")
                .withDefault(Value.text("draft"))
                .notNull();
        RevisionScript script = new RevisionScript(
                changes(new AddColumn(PRODUCTS, List.of(status), List.of())),
                changes(new DropColumn(PRODUCTS, List.of("status"), null)));
        assertThat(new YamlRevisionWriter().write(header, Instant.parse("2026-11-22T10:15:30.123Z"), true, script))
                .isEqualTo("""
                        # yaml-language-server: $schema=https://migrate.dev/schema/revision.schema.json
                        revision: 8f2c1d7ab034
                        downRevision: 3135632d55e1
                        message: Add status column to data_products
                        created: 2026-11-22T10:15:30Z
                        upgrade:
                          - addColumn:
                              tableName: data_products
                              columns:
                                - column: {name: status, type: varchar(32), defaultValue: draft, constraints: {nullable: false}}
                        downgrade:
                          - dropColumn: {tableName: data_products, columnName: status}
                        """);
    }

    @Test
    void theLineForEditorsIsNoPartOfTheRevision() {
        RevisionHeader header = RevisionHeader.of("1a", List.of("2b"), "x", NOWHERE);
        RevisionScript script = new RevisionScript(changes(new DropColumn(PRODUCTS, List.of("a"), null)), null);
        String text = new YamlRevisionWriter().write(header, null, true, script);
        String without = text.substring(text.indexOf("revision: 1a"));

        assertThat(without).startsWith("revision: 1a\n").doesNotContain("$schema");
        assertThat(YamlText.script(text))
                .extracting(CanonicalChecksum::of)
                .isEqualTo(CanonicalChecksum.of(YamlText.script(without)));
        assertThat(YamlText.migration(text).header().id()).isEqualTo("1a");
        assertThat(YamlText.migration(text).header().downRevisions()).containsExactly("2b");
    }

    @Test
    void writesTheWholeHeader() {
        RevisionHeader header = new RevisionHeader(
                        "123456789012",
                        List.of("a1", "b2"),
                        List.of("c3"),
                        List.of("billing"),
                        "Merge: a and b",
                        NOWHERE)
                .asGenerated();
        assertThat(new YamlRevisionWriter().write(header, null, false, new RevisionScript(List.of(), List.of())))
                .isEqualTo("""
                        # yaml-language-server: $schema=https://migrate.dev/schema/revision.schema.json
                        revision: '123456789012'
                        downRevision: [a1, b2]
                        message: 'Merge: a and b'
                        branchLabels: [billing]
                        dependsOn: [c3]
                        transactional: false
                        generated: true
                        upgrade: []
                        downgrade: []
                        """);
    }

    @Test
    void writesSqlAsABlock() {
        assertThat(upgrade(
                        ExecuteSql.of("select 1"),
                        ExecuteSql.of("select 1;\n\n-- and\n  select 2;\n"),
                        new ExecuteSql("a\nb", false, ";", false)))
                .isEqualTo("""
                          - sql: select 1
                          - sql: |
                              select 1;

                              -- and
                                select 2;
                          - sql:
                              sql: |-
                                a
                                b
                              splitStatements: false
                        """);
    }

    @Test
    void writesWhatColumnsCantCarryAsChangesOfTheirOwn() {
        Table table = Table.of(QualifiedName.of("t"), Column.of("a", "int").notNull(), Column.of("b", "decimal(12,2)"))
                .with(new PrimaryKey("pk", List.of("b", "a")))
                .with(UniqueConstraint.of("uq", "a", "b"))
                .with(UniqueConstraint.of("uq1", "b"))
                .with(new ForeignKey(
                        "fk",
                        List.of("a"),
                        QualifiedName.of("u"),
                        List.of("id"),
                        ReferentialAction.SET_NULL,
                        ReferentialAction.NO_ACTION,
                        Deferral.NOT_DEFERRABLE))
                .with(new CheckConstraint("ck", "a > b"))
                .with(Index.of("ix", "a", "b"));
        assertThat(upgrade(new CreateTable(table, false))).isEqualTo("""
                          - createTable:
                              tableName: t
                              columns:
                                - column: {name: a, type: int, constraints: {nullable: false}}
                                - column: {name: b, type: 'decimal(12,2)', constraints: {unique: true, uniqueConstraintName: uq1}}
                              checkConstraints:
                                - checkConstraint: {constraintName: ck, expression: a > b}
                          - addPrimaryKey: {tableName: t, constraintName: pk, columnNames: 'b, a'}
                          - addUniqueConstraint: {tableName: t, constraintName: uq, columnNames: 'a, b'}
                          - addForeignKeyConstraint:
                              baseTableName: t
                              constraintName: fk
                              baseColumnNames: a
                              referencedTableName: u
                              referencedColumnNames: id
                              onDelete: SET NULL
                          - createIndex:
                              tableName: t
                              indexName: ix
                              columns:
                                - column: {name: a}
                                - column: {name: b}
                        """);
    }

    @Test
    void writesOneInsertPerRow() {
        assertThat(upgrade(new InsertRows(
                        QualifiedName.of("t"),
                        List.of("a"),
                        List.of(List.of(Value.text("5")), List.of(Value.nothing())))))
                .isEqualTo("""
                          - insert:
                              tableName: t
                              columns:
                                - column: {name: a, value: '5'}
                          - insert:
                              tableName: t
                              columns:
                                - column: {name: a, value: ~}
                        """);
    }

    private static String upgrade(Operation... operations) {
        String text = new YamlRevisionWriter()
                .write(
                        RevisionHeader.of("1a", List.of(), "x", NOWHERE),
                        null,
                        true,
                        new RevisionScript(changes(operations), null));
        return text.substring(text.indexOf("upgrade:\n") + "upgrade:\n".length());
    }

    private static List<Change> changes(Operation... operations) {
        return Stream.of(operations)
                .map((operation) -> Change.of(operation, NOWHERE))
                .toList();
    }
}
