package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import dev.migrate.operation.AddDefaultValue;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class MariadbColumnAlterationTests extends ColumnAlterationContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb().withSqlMode("ANSI_QUOTES,PIPES_AS_CONCAT,STRICT_ALL_TABLES");
    }

    @Override
    List<String> columns() {
        return List.of(
                "id int unsigned not null auto_increment comment 'the key'",
                "filled int(8) unsigned zerofill not null default 7 comment 'with zeros'",
                "word varchar(10) character set latin1 collate latin1_german2_ci not null default 'it''s'"
                        + " comment 'o\\\\''x'",
                "price decimal(10,2) default 1",
                "computed varchar(40) default concat('it''s', lower('X'))",
                "seen timestamp(3) not null default current_timestamp(3) on update current_timestamp(3) comment 'when'",
                "changed datetime(3) null default current_timestamp(3) on update current_timestamp(3)",
                "hidden int not null default 1 invisible comment 'hidden'",
                "total decimal(12,2) generated always as (price * 2) virtual comment 'generated'",
                "flags bit(2) not null default b'10'",
                "kind enum('a','b') character set latin1 not null default 'a' comment 'which'",
                "checked int not null comment 'positive' check (checked > 1)");
    }

    /** The server ignores {@code set default} there. */
    @Test
    void aTimeReplacesTheCurrentOne() {
        live.execute("create table u (c datetime(3) not null default current_timestamp(3) comment 'when')");
        Value value = new Value.Temporal(TemporalKind.TIMESTAMP, "2024-01-02 03:04:05");
        live.apply(new AddDefaultValue(QualifiedName.of("u"), "c", value, DataType.parse("timestamp(3)"), null));
        assertThat(definition("u").get(1))
                .isEqualTo("`c` datetime(3) NOT NULL DEFAULT '2024-01-02 03:04:05.000' COMMENT 'when'");
    }
}
