package dev.migrate.engine;

import static dev.migrate.engine.TestRevision.revision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.error.SourceLocation;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DeleteRows;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.DropSchema;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.MergeColumns;
import dev.migrate.operation.ModifyDataType;
import dev.migrate.operation.Operation;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a plan says of data that will be lost. */
class DataLossTests {

    private static final QualifiedName PRODUCTS = QualifiedName.of("data_products");

    @Test
    void saysWhichDataAnUpgradeLoses() {
        assertThat(upgrade(new DropColumn(PRODUCTS, List.of("status"), null)))
                .containsExactly("drops column data_products.status: its data is lost; the downgrade brings back the"
                        + " structure only");
        assertThat(upgrade(new DropColumn(PRODUCTS, List.of("a", "b"), null)))
                .containsExactly("drops columns data_products.a, data_products.b: their data is lost; the downgrade"
                        + " brings back the structure only");
        assertThat(upgrade(new DropTable(new QualifiedName("shop", "items"), false, false, null)))
                .containsExactly(
                        "drops table shop.items: its data is lost; the downgrade brings back the structure only");
        assertThat(downgrade(new MergeColumns(PRODUCTS, "a", " ", "b", "c", DataType.parse("text"))))
                .containsExactly(
                        "merges columns data_products.a and data_products.b into c: what was in which is lost");
        assertThat(downgrade(new DeleteRows(PRODUCTS, null)))
                .containsExactly("deletes all rows of data_products: they are lost");
        assertThat(downgrade(new DeleteRows(PRODUCTS, "id = 1")))
                .containsExactly("deletes rows of data_products: they are lost");
        assertThat(downgrade(new DropSchema("shop", false, true)))
                .containsExactly("drops schema shop with all that is in it: its data is lost");
        assertThat(downgrade(new DropSchema("shop", false, false))).isEmpty();
        assertThat(upgrade(new AddColumn(PRODUCTS, List.of(Column.of("a", "int")), List.of())))
                .isEmpty();
    }

    @Test
    void aTypeThatHoldsAllThatWasThereLosesNothing() {
        assertThat(downgrade(retype("varchar(10)", "varchar(20)"))).isEmpty();
        assertThat(downgrade(retype("decimal(10,2)", "DECIMAL(10,2)"))).isEmpty();
        assertThat(downgrade(retype("varchar(20)", "varchar(10)")))
                .containsExactly("changes the type of data_products.a from varchar(20) to varchar(10): what doesn't fit"
                        + " is cut off or refused");
        assertThat(downgrade(retype("decimal(8,2)", "decimal(10,2)"))).isEmpty();
        assertThat(downgrade(retype("decimal(8,2)", "numeric(9,3)"))).isEmpty();
        assertThat(downgrade(retype("decimal(8,2)", "decimal(8,3)"))).hasSize(1);
        assertThat(downgrade(retype("decimal(8)", "decimal(10,1)"))).isEmpty();
        assertThat(downgrade(retype("decimal(8)", "decimal"))).hasSize(1);
        assertThat(downgrade(retype("int", "bigint"))).isEmpty();
        assertThat(downgrade(retype("bigint", "int"))).hasSize(1);
        assertThat(downgrade(retype("varchar(9)", "text"))).isEmpty();
        assertThat(downgrade(new ModifyDataType(PRODUCTS, "a", DataType.parse("int"), null)))
                .containsExactly("changes the type of data_products.a to int: what doesn't fit is cut off or refused");
        assertThat(downgrade(new AlterColumn(PRODUCTS, "a", "b", null, true, null, null, null)))
                .isEmpty();
        assertThat(downgrade(new AlterColumn(
                        PRODUCTS, "a", "b", DataType.parse("int"), null, null, null, Column.of("a", "text"))))
                .containsExactly(
                        "changes the type of data_products.a from text to int: what doesn't fit is cut off or refused");
    }

    @Test
    void plansOfBothDirectionsSayIt() {
        CreateTable create =
                new CreateTable(Table.of(PRODUCTS, Column.of("id", "int"), Column.of("status", "varchar(10)")), false);
        EngineFixture engine = new EngineFixture(TestDatabase.h2());
        engine.changelog(
                revision("aaaa").up(create),
                revision("bbbb", "aaaa").up(new DropColumn(PRODUCTS, List.of("status"), null)));

        assertThat(engine.movements().planUpgrade("head").notes())
                .extracting(PlanNote::toString)
                .containsExactly("db/migrations/bbbb.yaml:1: drops column data_products.status: its data is lost; the"
                        + " downgrade brings back the structure only");
        assertThat(new RevisionReader(engine.parts()).describe("bbbb").notes()).hasSize(1);
        assertThat(new RevisionReader(engine.parts()).describe("aaaa").notes()).isEmpty();

        engine.upgrade("head");
        assertThat(engine.movements().planDowngrade("base").notes())
                .extracting(PlanNote::text)
                .containsExactly("drops table data_products: its data is lost");
        assertThat(new RevisionReader(engine.parts()).describe("aaaa").notes())
                .extracting(PlanNote::text)
                .containsExactly("drops table data_products: its data is lost");
    }

    @Test
    void theTypeBeforeIsWhatTheWayBackRestores() {
        CreateTable create = new CreateTable(Table.of(PRODUCTS, Column.of("a", "varchar(10)")), false);
        EngineFixture engine = new EngineFixture(TestDatabase.h2());
        engine.changelog(
                revision("aaaa").up(create),
                revision("bbbb", "aaaa").up(new ModifyDataType(PRODUCTS, "a", DataType.parse("varchar(20)"), null)));

        assertThat(engine.movements().planUpgrade("head").notes()).isEmpty();
        engine.upgrade("head");
        engine.database().execute("update migrate_history set downgrade_sql = null");
        assertThat(engine.movements().planDowngrade("-1").notes())
                .extracting(PlanNote::text)
                .containsExactly("changes the type of data_products.a from varchar(20) to varchar(10): what doesn't fit"
                        + " is cut off or refused");
    }

    private static ModifyDataType retype(String from, String to) {
        return new ModifyDataType(PRODUCTS, "a", DataType.parse(to), DataType.parse(from));
    }

    private static List<String> upgrade(Operation operation) {
        return DataLoss.ofUpgrade(List.of(change(operation)), Optional.empty(), true).stream()
                .map(PlanNote::text)
                .toList();
    }

    private static List<String> downgrade(Operation operation) {
        return DataLoss.ofDowngrade(List.of(change(operation))).stream()
                .map(PlanNote::text)
                .toList();
    }

    private static Change change(Operation operation) {
        return Change.of(operation, SourceLocation.of("x.yaml"));
    }
}
