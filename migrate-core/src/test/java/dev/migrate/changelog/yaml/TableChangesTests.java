package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.Table;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.RenameTable;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableChangesTests {

    private static final QualifiedName ORDERS = new QualifiedName("shop", "orders");

    @Test
    void createTableWithEveryAttribute() {
        Table table = new Table(
                ORDERS,
                List.of(
                        new Column(
                                "id", DataType.parse("bigint"), false, null, new Identity(true, 100L, 10L), "the key"),
                        new Column("tenant", DataType.parse("int"), false, null, null, null),
                        new Column("code", DataType.parse("varchar(32)"), false, Value.text("draft"), null, null),
                        new Column("customer", DataType.parse("bigint"), true, null, null, null),
                        new Column("amount", DataType.parse("decimal(12,2)"), true, null, null, null)),
                new PrimaryKey("pk_orders", List.of("id", "tenant")),
                List.of(UniqueConstraint.of("uq_code", "code"), UniqueConstraint.of(null, "customer")),
                List.of(new ForeignKey(
                        "fk_customer",
                        List.of("customer"),
                        new QualifiedName("crm", "customers"),
                        List.of("id"),
                        ReferentialAction.CASCADE,
                        ReferentialAction.NO_ACTION,
                        Deferral.INITIALLY_DEFERRED)),
                List.of(new CheckConstraint(null, "amount > 0"), new CheckConstraint("ck_both", "amount > id")),
                List.of(),
                "what people buy");
        assertThat(YamlText.operation("""
                        createTable:
                          schemaName: shop
                          tableName: orders
                          remarks: what people buy
                          ifNotExists: true
                          columns:
                            - column:
                                name: id
                                type: bigint
                                autoIncrement: true
                                generationType: always
                                startWith: 100
                                incrementBy: "10"
                                remarks: the key
                                constraints: {primaryKey: true, primaryKeyName: pk_orders}
                            - column: {name: tenant, type: int, constraints: {primaryKey: "true"}}
                            - {name: code, type: varchar(32), defaultValue: draft, constraints: {nullable: "false", unique: true, uniqueConstraintName: uq_code}}
                            - column:
                                name: customer
                                type: bigint
                                constraints:
                                  unique: true
                                  foreignKeyName: fk_customer
                                  references: crm.customers(id)
                                  deleteCascade: true
                                  deferrable: true
                                  initiallyDeferred: true
                                  validateForeignKey: true
                            - column: {name: amount, type: "decimal(12,2)", constraints: {checkConstraint: amount > 0}}
                          checkConstraints:
                            - {constraintName: ck_both, expression: amount > id}
                        """)).isEqualTo(new CreateTable(table, true));
    }

    @Test
    void referencesInEverySpelling() {
        assertThat(reference("references: users(id)")).isEqualTo(key(null, "users", "id"));
        assertThat(reference("references: users")).isEqualTo(key(null, "users"));
        assertThat(reference("references: s.users ( id )")).isEqualTo(key("s", "users", "id"));
        assertThat(reference("referencedTableName: users, referencedColumnNames: id, referencedTableSchemaName: s"))
                .isEqualTo(key("s", "users", "id"));
    }

    @Test
    void defaultsOfEveryKind() {
        assertThat(defaultOf("defaultValue: 0")).isEqualTo(Value.number(0));
        assertThat(defaultOf("defaultValue: -1.50")).isEqualTo(Value.number(new BigDecimal("-1.50")));
        assertThat(defaultOf("defaultValue: '0'")).isEqualTo(Value.text("0"));
        assertThat(defaultOf("defaultValue: true")).isEqualTo(Value.bool(true));
        assertThat(defaultOf("defaultValue: 'true'")).isEqualTo(Value.text("true"));
        assertThat(defaultOf("defaultValue: no")).isEqualTo(Value.text("no"));
        assertThat(defaultOf("defaultValue: 007")).isEqualTo(Value.text("007"));
        assertThat(defaultOf("defaultValue: 1e10")).isEqualTo(Value.text("1e10"));
        assertThat(defaultOf("defaultValue: !!str 5")).isEqualTo(Value.text("5"));
        assertThat(defaultOf("defaultValue: !!int '5'")).isEqualTo(Value.number(5));
        assertThat(defaultOf("defaultValue: ''")).isEqualTo(Value.text(""));
        assertThat(defaultOf("defaultValue: ~")).isEqualTo(Value.nothing());
        assertThat(defaultOf("defaultValueNumeric: '1e3'")).isEqualTo(Value.number(new BigDecimal("1e3")));
        assertThat(defaultOf("defaultValueBoolean: 'false'")).isEqualTo(Value.bool(false));
        assertThat(defaultOf("defaultValueBoolean: 1")).isEqualTo(Value.bool(true));
        assertThat(defaultOf("defaultValueDate: 2026-11-22"))
                .isEqualTo(new Value.Temporal(TemporalKind.DATE, "2026-11-22"));
        assertThat(defaultOf("defaultValueDate: '10:15:30'"))
                .isEqualTo(new Value.Temporal(TemporalKind.TIME, "10:15:30"));
        assertThat(defaultOf("defaultValueDate: 2026-11-22T10:15:30.5"))
                .isEqualTo(new Value.Temporal(TemporalKind.TIMESTAMP, "2026-11-22 10:15:30.5"));
        assertThat(defaultOf("defaultValueDate: current_date")).isEqualTo(Value.expression("current_date"));
        assertThat(defaultOf("defaultValueComputed: now()")).isEqualTo(Value.expression("now()"));
        assertThat(defaultOf("defaultValueSequenceNext: s.seq"))
                .isEqualTo(new Value.NextValue(new QualifiedName("s", "seq")));
        assertThat(defaultOf("defaultValueSequenceNext: '\"a.b\".seq'"))
                .isEqualTo(new Value.NextValue(new QualifiedName("a.b", "seq")));
        assertThat(defaultOf("remarks: none")).isNull();
    }

    @Test
    void dropTableWithEveryAttribute() {
        assertThat(YamlText.operation(
                        "dropTable: {schemaName: shop, tableName: orders, cascadeConstraints: true, ifExists: yes}"))
                .isEqualTo(new DropTable(ORDERS, true, true, null));
        assertThat(YamlText.operation("dropTable: {tableName: orders}"))
                .isEqualTo(new DropTable(QualifiedName.of("orders"), false, false, null));
    }

    @Test
    void renameTable() {
        assertThat(YamlText.operation("renameTable: {schemaName: shop, oldTableName: orders, newTableName: sales}"))
                .isEqualTo(new RenameTable(ORDERS, "sales"));
    }

    @Test
    void harmlessValuesOfUnsupportedAttributesPass() {
        assertThat(YamlText.operation("""
                        createTable:
                          tableName: t
                          tablespace: ~
                          columns:
                            - column: {name: a, type: int, autoIncrement: false, computed: false, constraints: {validateUnique: true}}
                        """))
                .isEqualTo(new CreateTable(Table.of(QualifiedName.of("t"), Column.of("a", "int")), false));
    }

    private static ForeignKey key(String schema, String table, String... columns) {
        return ForeignKey.of(null, List.of("a"), new QualifiedName(schema, table), List.of(columns));
    }

    private static ForeignKey reference(String constraints) {
        return table("constraints: {" + constraints + "}").foreignKeys().get(0);
    }

    private static Value defaultOf(String attribute) {
        return table(attribute).columns().get(0).defaultValue();
    }

    private static Table table(String attribute) {
        String change =
                "createTable:\n  tableName: t\n  columns:\n    - column:\n        name: a\n        type: int\n        "
                        + attribute;
        return ((CreateTable) YamlText.operation(change)).table();
    }
}
