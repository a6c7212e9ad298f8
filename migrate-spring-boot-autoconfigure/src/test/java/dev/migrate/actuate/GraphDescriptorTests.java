package dev.migrate.actuate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.Migrator;
import dev.migrate.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphDescriptorTests {

    @TempDir
    Path folder;

    @Test
    void whatHasNoPlaceInTheGraphIsThereToo() throws IOException {
        Files.writeString(folder.resolve("V1__Table.sql"), "create table t (id int);");
        Files.writeString(folder.resolve("V2__Rows.sql"), "insert into t values (1);");
        Files.writeString(folder.resolve("R__view.sql"), "create or replace view v as select id from t;");
        Migrator migrator = Migrator.builder(TestDatabase.h2().dataSource())
                .locations("file:" + folder)
                .build();
        migrator.upgrade("V1");

        assertThat(standings(migrator)).isEqualTo("R.view PENDING, V2 PENDING, V1 APPLIED");
        migrator.upgrade("head");
        assertThat(standings(migrator)).isEqualTo("R.view APPLIED, V2 APPLIED, V1 APPLIED");
    }

    private static String standings(Migrator migrator) {
        return String.join(
                ", ",
                GraphDescriptor.of(migrator.changelog(), migrator.status()).stream()
                        .map((revision) -> revision.revision() + " " + revision.standing())
                        .toList());
    }
}
