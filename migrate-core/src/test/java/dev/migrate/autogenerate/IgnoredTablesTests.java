package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.dialect.NameFilter;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IgnoredTablesTests {

    @Test
    void coversWhatOtherToolsMakeAndNothingElse() {
        NameFilter filter = new SchemaSelection(Set.of(), Set.copyOf(IgnoredTables.ALL)).tables();

        assertThat(List.of(
                        "flyway_schema_history", "DATABASECHANGELOGLOCK", "QRTZ_TRIGGERS", "BATCH_JOB_SEQ", "INT_LOCK"))
                .noneMatch((name) -> filter.test("public", name));
        assertThat(List.of("batch_orders", "int_rates", "event_log", "lock"))
                .allMatch((name) -> filter.test("public", name));
    }

    @Test
    void leavesToTheComparisonWhatAModelKnows() {
        Table shedLock = Table.of(QualifiedName.of("ShedLock"), Column.of("name", "varchar(64)"));
        Table job = Table.of(QualifiedName.of("qrtz_jobs"), Column.of("name", "varchar(64)"));

        assertThat(IgnoredTables.unknownTo(new SchemaModel(List.of(shedLock, job), List.of())))
                .doesNotContain("shedlock", "qrtz_*")
                .hasSize(IgnoredTables.ALL.size() - 2);
    }
}
