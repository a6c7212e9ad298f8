package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.EnumType;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.AddEnumValue;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.RenameEnumValue;
import dev.migrate.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresqlEnumTypeTests extends EnumTypeContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Test
    void valuesAreAddedWhereTheyBelong() {
        QualifiedName name = MOOD.name();
        live.apply(new CreateEnumType(MOOD));
        live.apply(new AddEnumValue(name, "last", null, null, false));
        live.apply(new AddEnumValue(name, "first", "sad", null, false));
        live.apply(new AddEnumValue(name, "after it's", null, "it's", false));
        live.apply(new AddEnumValue(name, "sad", null, null, true));
        assertThat(live.model().enumTypes())
                .containsExactly(EnumType.of("mood", "first", "sad", "it's", "after it's", "Happy, very", "last"));
        live.assertRefused("alter type mood add value 'sad'");
    }

    @Test
    void valueIsAddedInsideATransaction() {
        live.apply(new CreateEnumType(MOOD));
        live.execute("begin");
        live.apply(new AddEnumValue(MOOD.name(), "last", null, null, false));
        live.execute("commit");
        assertThat(live.query("select 'last'::mood")).containsExactly("last");
    }

    @Test
    void valueIsRenamedAndRenamedBack() {
        live.apply(new CreateEnumType(MOOD));
        RenameEnumValue rename = new RenameEnumValue(MOOD.name(), "it's", "so \\ so");
        live.apply(rename);
        assertThat(live.model().enumTypes()).containsExactly(EnumType.of("mood", "sad", "so \\ so", "Happy, very"));
        live.undo(rename);
        assertThat(live.model().enumTypes()).containsExactly(MOOD);
    }

    @Test
    void typeWithoutValuesAndTypesOfOthersAreReadAsTheyAre() {
        live.execute("create type nothing as enum ()");
        live.execute("create type pair as (a int, b int)");
        live.execute("create domain positive as int check (value > 0)");
        assertThat(live.model().enumTypes()).isEqualTo(List.of(EnumType.of("nothing")));
    }
}
