package dev.migrate.changelog.flyway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Origin;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.Repetition;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.ExecuteSql;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlywayFormatTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T10:15:30Z"), ZoneOffset.UTC);

    @Test
    void versionsAreComparedByTheirNumbers() {
        assertThat(ids(
                        "V10__j.sql",
                        "V2__b.sql",
                        "V1_512__a.sql",
                        "V2.0.1__c.sql",
                        "V6.0_2015.03.07__d.sql",
                        "V053__e.sql"))
                .containsExactly("V1.512", "V2", "V2.0.1", "V6.0.2015.03.07", "V10", "V053");
        assertThat(read("V2__b.sql", "V1__a.sql", "V3.sql"))
                .extracting((migration) -> migration.header().downRevisions())
                .containsExactly(List.of(), List.of("V1"), List.of("V2"));
        assertThat(read("V2__Add_the_table.sql", "V3.sql"))
                .extracting((migration) -> migration.header().message())
                .containsExactly("Add the table", "V3.sql");
    }

    @Test
    void theSameVersionTwiceIsAFaultOfBothFiles() {
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> read("V1.0__a.sql", "x/V1__b.sql"))
                .withMessage(
                        "The version '1' is there twice. Found at: db/V1.0__a.sql, db/x/V1__b.sql. Rename one of the two files.");
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> read("R__a.sql", "x/R__a.sql"))
                .withMessage(
                        "The script 'R__a.sql' is there twice. Found at: db/R__a.sql, db/x/R__a.sql. Rename one of the two files.");
    }

    @Test
    void otherFilesAndRevisionsOfOurOwnAreLeftAlone() {
        FlywayFormat format = new FlywayFormat(Placeholders.none(), CLOCK);

        assertThat(Stream.of("Views.sql", "v1__a.sql", "V1_a.sql", "data.sql", "U__x.sql", "V1__a.yaml", "V__a.sql")
                        .filter((name) -> format.accepts(new SourceText("db/" + name, "select 1;"))))
                .isEmpty();
        assertThat(format.accepts(new SourceText("db/V1__a.sql", "-- revision: aaaa\n-- migrate:upgrade\nselect 1;")))
                .isFalse();
        assertThat(format.accepts(new SourceText("db/V1__a.sql", "select 1;"))).isTrue();
    }

    @Test
    void repeatableScriptsAndTheCallbackComeLastInTheOrderOfTheirNames() {
        List<Migration> migrations =
                read("afterMigrate__grants.sql", "R__z.sql", "V1__a.sql", "R__b views.sql", "afterMigrate.sql");

        assertThat(migrations)
                .extracting(Migration::id)
                .containsExactly("V1", "R.b_views", "R.z", "afterMigrate", "afterMigrate__grants");
        assertThat(migrations)
                .extracting(Migration::repetition)
                .containsExactly(
                        Repetition.ONCE,
                        Repetition.AFTER_OTHERS,
                        Repetition.AFTER_OTHERS,
                        Repetition.AFTER_EACH_UPGRADE,
                        Repetition.AFTER_EACH_UPGRADE);
    }

    @Test
    void aLongNameOfARepeatableScriptBecomesAnIdThatIsAllowed() {
        String long1 = "R__" + "a".repeat(80) + "1.sql";
        String long2 = "R__" + "a".repeat(80) + "2.sql";

        List<String> ids = ids(long1, long2);

        assertThat(ids).doesNotHaveDuplicates().allMatch((id) -> id.length() == 64 && id.startsWith("R.aaa"));
    }

    @Test
    void otherCallbacksAreRefused() {
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> read("beforeEachMigrate.sql"))
                .withMessage("db/beforeEachMigrate.sql: The callback 'beforeEachMigrate' isn't supported. Write it as"
                        + " 'afterMigrate', as a repeatable script or as a bean that implements 'MigrationListener', or"
                        + " move the file out of the locations.");
    }

    @Test
    void anUndoScriptIsTheWayBack() {
        Migration migration = readTexts(Map.of("V1__a.sql", "create table a (id int);", "U1__a.sql", "drop table a;"))
                .get(0);

        RevisionScript script = ((DeclaredBody) migration.body()).read();
        assertThat(sql(script)).isEqualTo("create table a (id int);");
        assertThat(script.writtenDowngrade()).hasSize(1);
        assertThat(script.writtenDowngrade().get(0).location()).hasToString("db/U1__a.sql:1:1");
        assertThat(((DeclaredBody) read("V2__b.sql").get(0).body()).read().writtenDowngrade())
                .isNull();
    }

    @Test
    void aBaselineStandsForAllUpToItsVersion() {
        List<Migration> migrations = read("V1__a.sql", "V2__b.sql", "V3__c.sql", "B2__all.sql", "B1__old.sql");

        assertThat(migrations).extracting(Migration::id).containsExactly("B2", "V3");
        assertThat(migrations.get(0).header().replaces()).containsExactly("V1", "V2");
        assertThat(migrations.get(1).header().downRevisions()).containsExactly("B2");
    }

    @Test
    void placeholdersAreThoseOfFlyway() {
        Placeholders values = Placeholders.of(Map.of("Owner", "ann", "flyway:user", "app"));
        FlywayFormat format = new FlywayFormat(values, CLOCK);
        SourceText file = new SourceText(
                "db/V1__a.sql",
                "-- ${OWNER} ${flyway:user} ${flyway:timestamp} ${flyway:filename} $${owner}\nselect 1;");

        assertThat(sql(((DeclaredBody) format.read(List.of(file)).get(0).body()).read()))
                .isEqualTo("-- ann app 2026-11-23 10:15:30 V1__a.sql $ann\nselect 1;");

        Migration unknown = format.read(List.of(new SourceText("db/V1__a.sql", "select\n  ${who:me};")))
                .get(0);
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> ((DeclaredBody) unknown.body()).read())
                .withMessage(
                        "db/V1__a.sql:2:3: The placeholder 'who:me' has no value. Set 'migrate.placeholders.[who:me]',"
                                + " or write 'placeholderReplacement=false' into a file of the script's name with '.conf' behind"
                                + " it.");
    }

    @Test
    void settingsBesideAScriptAreFollowed() {
        List<Migration> migrations = readTexts(Map.of(
                "V1__a.sql", "select '${x}';",
                "V1__a.sql.conf", "# why\nplaceholderReplacement=false\nexecuteInTransaction = false\n",
                "V2__b.sql", "select 1;"));

        assertThat(migrations).extracting(Migration::transactional).containsExactly(false, true);
        assertThat(sql(((DeclaredBody) migrations.get(0).body()).read())).isEqualTo("select '${x}';");
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> readTexts(Map.of("V1__a.sql", "", "V1__a.sql.conf", "\nshouldExecute=x")))
                .withMessage(
                        "db/V1__a.sql.conf:2:1: The setting 'shouldExecute' of a script isn't supported. Known here:"
                                + " 'executeInTransaction', 'placeholderReplacement' and 'encoding'.");
    }

    @Test
    void whatRefusesATransactionIsRunWithoutOne() {
        assertThat(transactional("create index concurrently i on t (a);")).isFalse();
        assertThat(transactional("-- x\n  CREATE UNIQUE INDEX CONCURRENTLY i ON t (a);"))
                .isFalse();
        assertThat(transactional("begin;\nselect 1;\ncommit;")).isFalse();
        assertThat(transactional("vacuum t;")).isFalse();
        assertThat(transactional("create function f() returns int as $$\nbegin\n return 1;\nend $$ language plpgsql;"))
                .isTrue();
        assertThat(transactional("-- create index concurrently i on t (a);\nselect 1;"))
                .isTrue();
    }

    @Test
    void theChecksumIsFlyways() {
        // CRC-32 of "select 1;select 2;", which lines without their ends are.
        assertThat(ScriptChecksum.of("select 1;\nselect 2;\n")).isEqualTo(ScriptChecksum.of("select 1;\r\nselect 2;"));
        assertThat(ScriptChecksum.of("123456789")).isEqualTo(0xCBF43926);
    }

    @Test
    void commentsAndLineEndsAreNoEdits() {
        assertThat(canonical("select 1;\r\n-- a\r\n")).isEqualTo(canonical("-- b\nselect 1;\n"));
        assertThat(canonical("select 1;")).isNotEqualTo(canonical("select 2;"));
    }

    @Test
    void whatRunsAgainIsAnotherOneWithOtherValues() {
        String before = checksum("R__a.sql", "select '${x}'", "1");
        assertThat(checksum("R__a.sql", "select '${x}'", "2")).isNotEqualTo(before);
        assertThat(checksum("V1__a.sql", "select '${x}'", "2")).isEqualTo(checksum("V1__a.sql", "select '${x}'", "1"));
    }

    private static String checksum(String name, String text, String value) {
        return new FlywayFormat(Placeholders.of(Map.of("x", value)), CLOCK)
                .read(List.of(new SourceText("db/" + name, text)))
                .get(0)
                .checksum();
    }

    private static String canonical(String text) {
        Migration migration = readTexts(Map.of("V1__a.sql", text)).get(0);
        return ((DeclaredBody) migration.body()).read().canonicalForm();
    }

    private static boolean transactional(String text) {
        return readTexts(Map.of("V1__a.sql", text)).get(0).transactional();
    }

    private static String sql(RevisionScript script) {
        return ((ExecuteSql) script.upgrade().get(0).operation()).sql();
    }

    private static List<String> ids(String... names) {
        return read(names).stream().map(Migration::id).toList();
    }

    private static List<Migration> read(String... names) {
        return new FlywayFormat(Placeholders.none(), CLOCK)
                .read(Stream.of(names)
                        .map((name) -> new SourceText("db/" + name, "select 1;"))
                        .toList());
    }

    private static List<Migration> readTexts(Map<String, String> texts) {
        List<SourceText> files = texts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map((entry) -> new SourceText("db/" + entry.getKey(), entry.getValue()))
                .toList();
        assertThat(files).allMatch((file) -> new FlywayFormat(Placeholders.none(), CLOCK).accepts(file));
        List<Migration> migrations = new FlywayFormat(Placeholders.none(), CLOCK).read(files);
        assertThat(migrations).extracting(Migration::origin).allMatch(Origin.FlywayScript.class::isInstance);
        return migrations;
    }
}
