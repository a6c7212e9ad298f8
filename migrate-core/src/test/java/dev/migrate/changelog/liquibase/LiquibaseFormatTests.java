package dev.migrate.changelog.liquibase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Origin.LiquibaseChangeSet;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.Repetition;
import dev.migrate.changelog.ResourceChangelogSource;
import dev.migrate.changelog.RevisionIndex;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.condition.Guard;
import dev.migrate.changelog.condition.Guard.Reaction;
import dev.migrate.changelog.condition.Precondition;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.DropTable;
import dev.migrate.operation.Empty;
import dev.migrate.operation.ExecuteSql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class LiquibaseFormatTests {

    private static final String SET = """
            databaseChangeLog:
            - changeSet:
                id: %1$s
                author: ann
                changes:
                - createTable: {tableName: %1$s, columns: [{column: {name: id, type: int}}]}
            """;

    @TempDir
    private Path folder;

    private Map<String, String> placeholders = Map.of();
    private Selection selection = Selection.all();

    @Test
    void eachChangeSetIsARevisionThatFollowsTheOneBefore() throws IOException {
        write("root.yaml", """
                databaseChangeLog:
                - changeSet:
                    id: 1
                    author: ann
                    comment: |
                      Two
                      lines
                    changes:
                    - sql: select 1
                - changeSet: {id: 2, author: bob, runInTransaction: false, runOnChange: true, failOnError: false, sql: select 2}
                - changeSet: {id: 3, author: bob, runAlways: true, changes: [{sql: {sql: select 3}}]}
                """);

        List<Migration> migrations = load();

        assertThat(migrations)
                .extracting((migration) -> migration.header().message())
                .containsExactly("1 by ann: Two lines", "2 by bob", "3 by bob");
        assertThat(migrations)
                .extracting((migration) -> migration.header().downRevisions())
                .containsExactly(
                        List.of(),
                        List.of(migrations.get(0).id()),
                        List.of(migrations.get(1).id()));
        assertThat(migrations).extracting(Migration::transactional).containsExactly(true, false, true);
        assertThat(migrations)
                .extracting(Migration::repetition)
                .containsExactly(Repetition.ONCE, Repetition.ON_CHANGE, Repetition.ALWAYS);
        assertThat(migrations)
                .extracting((migration) -> migration.origin().failOnError())
                .containsExactly(true, false, true);
        assertThat(migrations.get(1).header().location().line()).isEqualTo(10);
        assertThat(migrations).allMatch((migration) -> migration.id().matches("[0-9a-f]{12}"));
    }

    @Test
    void aRevisionHasTheSameIdWhereverTheFilesLie() throws IOException {
        write("a/root.yaml", """
                databaseChangeLog:
                - include: {file: changes/1.yaml, relativeToChangelogFile: true}
                - include: {file: db/a/changes/2.yaml}
                """);
        write("a/changes/1.yaml", SET.formatted("one"));
        write("a/changes/2.yaml", SET.formatted("two"));
        Path elsewhere = folder.resolve("x/db/a");
        copy("a", elsewhere);
        Path deeper = folder.resolve("y/deep/db/a");
        copy("a", deeper);

        List<String> ids = ids(load("file:" + elsewhere));

        assertThat(ids).hasSize(2).isEqualTo(ids(load("file:" + deeper + "/root.yaml")));
        assertThat(ids.get(0)).isEqualTo(ChangeSet.revision("changes/1.yaml", "one", "ann"));
        assertThat(load("file:" + elsewhere))
                .extracting((migration) -> ((LiquibaseChangeSet) migration.origin()).path())
                .element(1)
                .isEqualTo("db/a/changes/2.yaml");
    }

    @Test
    void filesAreIncludedInTheOrderOfTheirPaths() throws IOException {
        write("root.yaml", """
                databaseChangeLog:
                - include: {file: first.yaml, relativeToChangelogFile: true}
                - includeAll: {path: all, relativeToChangelogFile: true}
                - include: {file: nowhere.yaml, relativeToChangelogFile: true, errorIfMissing: false}
                """);
        write("first.yaml", SET.formatted("z"));
        write("all/b.yaml", SET.formatted("b"));
        write("all/a.yaml", SET.formatted("a"));
        write("all/deep/c.sql", "create table c (id int);");
        write("all/readme.txt", "no changelog");

        assertThat(load())
                .extracting((migration) -> ((LiquibaseChangeSet) migration.origin()).id())
                .containsExactly("z", "a", "b", "raw");
    }

    @Test
    void faultsOfIncludesAreNamed() throws IOException {
        write("root.yaml", "databaseChangeLog:\n- include: {file: other.yaml, relativeToChangelogFile: true}\n");
        refused(
                "{root.yaml}:2:12: The changelog 'other.yaml' can't be found. Check the path, which starts at the including"
                        + " file.");
        write("other.xml", "<databaseChangeLog/>");
        write("root.yaml", "databaseChangeLog:\n- include: {file: other.xml, relativeToChangelogFile: true}\n");
        refused("{other.xml}: The changelog '{other.xml}' is of a form that isn't read. Convert it to YAML or SQL.");
        write("root.yaml", "databaseChangeLog:\n- include: {file: root.yaml, relativeToChangelogFile: true}\n");
        refused(
                "{root.yaml}: The changelog includes itself: {root.yaml} -> {root.yaml}. Take one of the includes out.");
        write("root.yaml", SET.formatted("a"));
        write("second.yaml", SET.formatted("b"));
        refused("There are several changelogs of Liquibase that no other one includes. Found at: {root.yaml},"
                + " {second.yaml}. Name the root alone, for example"
                + " 'migrate.locations=classpath:db/changelog/db.changelog-master.yaml'.");
    }

    @Test
    void faultsOfChangeSetsAreNamed() throws IOException {
        write(
                "root.yaml",
                "databaseChangeLog:\n- changeSet: {id: 1, author: a, sql: x}\n- changeSet: {id: 1, author: a, sql: y}\n");
        refused("The change set '1' by 'a' is there twice. Found at: {root.yaml}:2:3, {root.yaml}:3:3. Give one of them"
                + " another id, or take it out.");
        write("root.yaml", "databaseChangeLog:\n- changeSet: {id: 1, author: a, changes: [{creatTable: {}}]}\n");
        refused("{root.yaml}:2:44: Unknown change or attribute 'creatTable'. Did you mean 'createTable'?");
        write("root.yaml", "databaseChangeLog:\n- changeSt: {id: 1}\n");
        refused("{root.yaml}:2:3: Unknown entry of a changelog 'changeSt'. Did you mean 'changeSet'?");
        write("root.yaml", "databaseChangeLog:\n- changeSet: {author: a, sql: x}\n");
        refused("{root.yaml}:2:14: 'id' of a change set is missing. Add it.");
        write("root.yaml", "databaseChangeLog:\n- changeSet: {id: 1, author: a, runOrder: last, sql: x}\n");
        refused("{root.yaml}:2:33: 'runOrder' of a change set isn't supported. Put it where it runs.");
        write(
                "root.yaml",
                "databaseChangeLog:\n- changeSet: {id: 1, author: a, changes: [{sql: x}, {modifySql: {}}]}\n");
        refused(
                "{root.yaml}:2:54: 'modifySql' isn't supported: it changes the SQL of another change by its text. Write that"
                        + " change as 'sql' for the database that needs it, with 'dbms'.");
    }

    @Test
    void whatLiquibaseLetsPeopleWriteIsRead() throws IOException {
        write("root.yaml", """
                somethingElse: &id
                  name: id
                databaseChangeLog:
                - changeSet:
                    id: 1
                    author: ann
                    validCheckSum: [1:any, "8:x"]
                    createTable:
                      tableName: t
                      columns:
                      - {name: id, type: int, constraints: [{nullable: false}, {primaryKey: true}]}
                      - column: {name: n, type: int}
                    changes:
                      sql: [select 1, select 2;]
                      tagDatabase:
                - changeSet:
                    id: 2
                    author: ann
                    changes:
                    - tagDatabase:
                      tag: v1
                    - comment: words
                    - sql: x
                      sql: y
                    - rollback: drop x
                    - createIndex: {tableName: t, indexName: i, columns: {name: n, type: int}}
                      remarks: more words
                """);

        List<Change> first = script(0).upgrade();
        assertThat(first)
                .extracting((change) -> change.operation().changeName())
                .containsExactly("createTable", "sql", "empty");
        assertThat(((ExecuteSql) first.get(1).operation()).sql()).isEqualTo("select 1;\nselect 2;");
        assertThat(((CreateTable) first.get(0).operation()).table().columns()).hasSize(2);
        assertThat(first.get(2).operation()).isInstanceOf(Empty.class);
        List<Change> second = script(1).upgrade();
        assertThat(second)
                .extracting((change) -> change.operation().changeName())
                .containsExactly("empty", "sql", "createIndex");
        assertThat(((ExecuteSql) second.get(1).operation()).sql()).isEqualTo("y");
        assertThat(sql(script(1).writtenDowngrade().get(0))).isEqualTo("drop x");
        assertThat(load().get(1).header().message()).isEqualTo("2 by ann: words");
    }

    @Test
    void whatNeedsNoTableOrNameBecomesSql() throws IOException {
        write("root.yaml", """
                databaseChangeLog:
                - changeSet:
                    id: 1
                    author: a
                    changes:
                    - dropIndex: {indexName: ix_a-b, schemaName: s}
                    - dropIndex: {indexName: ix_a}
                    - createProcedure: {dbms: postgresql, schemaName: s, procedureBody: "create function f; end;"}
                    - dropPrimaryKey: {tableName: t, constraintName: pk, dropIndex: true}
                """);

        List<Change> changes = script(0).upgrade();
        assertThat(changes.subList(0, 3))
                .extracting(LiquibaseFormatTests::sql)
                .containsExactly("drop index s.\"ix_a-b\"", "drop index ix_a", "create function f; end;");
        assertThat(((ExecuteSql) changes.get(2).operation()).splitStatements()).isFalse();
        assertThat(changes.get(2).dbms()).containsExactly("postgresql");
        assertThat(changes).hasSize(4);
    }

    @Test
    void rollbacksAreTheWayBack() throws IOException {
        write("root.yaml", """
                databaseChangeLog:
                - changeSet: {id: 1, author: a, changes: [{sql: up}]}
                - changeSet: {id: 2, author: a, changes: [{sql: up}], rollback: }
                - changeSet: {id: 3, author: a, changes: [{sql: up}], rollback: [{sql: one}, two]}
                - changeSet: {id: 4, author: a, changes: [{sql: up}], rollback: {changeSetId: 1, changeSetAuthor: a}}
                - changeSet: {id: 5, author: a, changes: [{sql: up}], rollback: {changeSetId: 9, changeSetAuthor: a}}
                """);

        assertThat(script(0).writtenDowngrade()).isNull();
        assertThat(script(1).writtenDowngrade()).isEmpty();
        assertThat(script(2).writtenDowngrade())
                .extracting(LiquibaseFormatTests::sql)
                .containsExactly("one", "two");
        assertThat(script(3).writtenDowngrade())
                .extracting(LiquibaseFormatTests::sql)
                .containsExactly("up");
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> script(4))
                .withMessageEndingWith(
                        "The rollback names the change set '9' by 'a', which isn't in this file. Write the changes out.");
    }

    @Test
    void parametersMayDifferByDatabase() throws IOException {
        write("root.yaml", """
                databaseChangeLog:
                - property: {name: now, value: now(), dbms: "h2,postgresql"}
                - property: {name: now, value: sysdate, dbms: oracle}
                - property: {name: all, value: "${now} x"}
                - property: {name: all, value: later}
                - changeSet: {id: 1, author: a, dbms: "!oracle", sql: "${now} ${given} ${unknown}"}
                - changeSet: {id: 2, author: a, sql: "${given}"}
                - changeSet: {id: 3, author: a, sql: "${database.defaultSchemaName}.t"}
                """);
        placeholders = Map.of("given", "by us");

        assertThat(script(0).appliedTo("h2").upgrade())
                .extracting(LiquibaseFormatTests::sql)
                .containsExactly("now() by us ${unknown}");
        assertThat(script(0).appliedTo("postgresql").upgrade()).hasSize(1);
        assertThat(script(0).appliedTo("mariadb").upgrade())
                .extracting(LiquibaseFormatTests::sql)
                .containsExactly("${now} by us ${unknown}");
        assertThat(script(0).appliedTo("oracle").upgrade()).isEmpty();
        assertThat(script(0).appliedTo("exotic").upgrade()).hasSize(1);
        assertThat(script(1).upgrade().get(0).dbms()).isEmpty();
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> script(2))
                .withMessageEndingWith(
                        "The parameter 'database.defaultSchemaName' is known only to Liquibase. Set its value as"
                                + " 'migrate.placeholders.database.defaultSchemaName'.");
    }

    @Test
    void contextsAndLabelsChooseWhatDoesSomething() throws IOException {
        write("root.yaml", """
                databaseChangeLog:
                - changeSet: {id: 1, author: a, context: "test and !slow", sql: x}
                - changeSet: {id: 2, author: a, labels: "billing, beta", sql: x}
                - changeSet: {id: 3, author: a, contextFilter: "@manual", sql: x}
                - changeSet: {id: 4, author: a, ignore: true, sql: x}
                - include: {file: other.yaml, relativeToChangelogFile: true, context: prod}
                """);
        write("other.yaml", SET.formatted("five"));

        assertThat(doingSomething()).containsExactly(true, true, false, false, true);
        selection = new Selection(List.of("TEST"), "");
        assertThat(doingSomething()).containsExactly(true, true, false, false, false);
        selection = new Selection(List.of("test", "slow", "manual"), "");
        assertThat(doingSomething()).containsExactly(false, true, true, false, false);
        selection = new Selection(List.of("prod"), "billing and !beta");
        assertThat(doingSomething()).containsExactly(false, false, false, false, true);
        selection = new Selection(List.of("a and"), "(");
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(this::load)
                .withMessageEndingWith("The expression '(' can't be understood. Write names with 'and', 'or', '!' and"
                        + " parentheses between them.");
    }

    @Test
    void preconditionsAreAskedWhenTheChangeSetRuns() throws IOException {
        write("root.yaml", """
                databaseChangeLog:
                - preConditions: [{dbms: {type: "h2, postgresql"}}]
                - changeSet:
                    id: 1
                    author: a
                    preConditions:
                    - onFail: MARK_RAN
                    - onFailMessage: why
                    - not: [{tableExists: {tableName: t, schemaName: s}}]
                    - or:
                      - sqlCheck: {expectedResult: 0, sql: select count(*) from t;}
                      - indexExists: {tableName: t, columnNames: "a, b"}
                    changes: [{sql: x}]
                - changeSet:
                    id: 2
                    author: a
                    preConditions: {onFail: CONTINUE, changeSetExecuted: {id: 1, author: a, changeLogFile: root.yaml}}
                    sql: y
                - changeSet: {id: 3, author: a, sql: z}
                - changeSet: {id: 4, author: a, preConditions: [{tabelExists: {}}], sql: z}
                """);

        Guard first = script(0).guard();
        assertThat(first.onFail()).isEqualTo(Reaction.MARK_RAN);
        assertThat(first.onError()).isEqualTo(Reaction.HALT);
        assertThat(first.onFailMessage()).isEqualTo("why");
        assertThat(first.condition())
                .isEqualTo(new Precondition.All(List.of(
                        new Precondition.All(List.of(new Precondition.Dbms(List.of("postgresql", "h2")))),
                        new Precondition.All(List.of(
                                new Precondition.Not(new Precondition.All(List.of(
                                        new Precondition.Exists(Precondition.Kind.TABLE, "s", null, "t", List.of())))),
                                new Precondition.Any(List.of(
                                        new Precondition.SqlCheck("select count(*) from t", "0"),
                                        new Precondition.Exists(
                                                Precondition.Kind.INDEX, null, "t", null, List.of("a", "b")))))))));
        assertThat(script(1).guard().onFail()).isEqualTo(Reaction.MARK_RAN);
        assertThat(script(1).guard().condition().toString())
                .contains("Applied[revision=" + load().get(0).id());
        assertThat(script(2).guard().onFail()).isEqualTo(Reaction.HALT);
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(() -> script(3))
                .withMessageContaining("Unknown precondition 'tabelExists'. Did you mean 'tableExists'?");
    }

    @Test
    void namesGetTheLettersThatTheDatabaseWouldHaveGivenThem() throws IOException {
        write("root.yaml", """
                databaseChangeLog:
                - changeSet: {id: 1, author: a, changes: [{dropTable: {tableName: UPPER}}, {dropTable: {tableName: MixedCase}}]}
                - changeSet: {id: 2, author: a, objectQuotingStrategy: QUOTE_ALL_OBJECTS, changes: [{dropTable: {tableName: UPPER}}]}
                - changeSet: {id: 3, author: a, objectQuotingStrategy: QUOTE_ONLY_RESERVED_WORDS, changes: [{dropTable: {tableName: MixedCase}}]}
                """);

        assertThat(dropped(0, "postgresql")).containsExactly("upper", "MixedCase");
        assertThat(dropped(0, "h2")).containsExactly("upper", "mixedcase");
        assertThat(dropped(0, "mariadb")).containsExactly("UPPER", "MixedCase");
        assertThat(dropped(1, "postgresql")).containsExactly("UPPER");
        assertThat(dropped(2, "postgresql")).containsExactly("mixedcase");
    }

    @Test
    void sqlChangelogsHaveChangeSetsInComments() throws IOException {
        write("root.yaml", "databaseChangeLog:\n- include: {file: a.sql, relativeToChangelogFile: true}\n");
        write("a.sql", """
                --liquibase formatted sql

                --changeset ann:1 runOnChange:true splitStatements:false dbms:h2
                --comment: The first
                --preconditions onFail:MARK_RAN
                --precondition-sql-check expectedResult:0 select count(*) from x
                create table t (id int);
                --rollback drop table t;

                -- changeset "ann lee":2
                insert into t values (1);
                --rollback empty
                """);

        List<Migration> migrations = load();
        assertThat(migrations)
                .extracting((migration) -> migration.header().message())
                .containsExactly("1 by ann: The first", "2 by ann lee");
        assertThat(migrations.get(0).repetition()).isEqualTo(Repetition.ON_CHANGE);
        ExecuteSql first =
                (ExecuteSql) script(0).appliedTo("h2").upgrade().get(0).operation();
        assertThat(first.sql().strip()).isEqualTo("create table t (id int);");
        assertThat(first.splitStatements()).isFalse();
        assertThat(script(0).appliedTo("postgresql").upgrade()).isEmpty();
        assertThat(script(0).writtenDowngrade())
                .extracting(LiquibaseFormatTests::sql)
                .containsExactly("drop table t;");
        assertThat(script(0).guard().onFail()).isEqualTo(Reaction.MARK_RAN);
        assertThat(script(1).writtenDowngrade()).isEmpty();
        assertThat(script(1).upgrade().get(0).location().line()).isEqualTo(11);
    }

    @Test
    void onlyWhatChangesSomethingIsAnEdit() throws IOException {
        write("root.yaml", SET.formatted("a"));
        Migration before = load().get(0);
        String canonical = script(0).canonicalForm();
        write(
                "root.yaml",
                SET.formatted("a")
                        .replace(
                                "author: ann",
                                "author: ann\n    comment: words # and a comment\n    validCheckSum: ANY"));
        assertThat(load().get(0).checksum()).isEqualTo(before.checksum());
        assertThat(script(0).canonicalForm()).isEqualTo(canonical);
        write("root.yaml", SET.formatted("a").replace("type: int", "type: bigint"));
        assertThat(load().get(0).checksum()).isNotEqualTo(before.checksum());
    }

    private List<Boolean> doingSomething() throws IOException {
        return load().stream()
                .map((migration) ->
                        !((DeclaredBody) migration.body()).read().upgrade().isEmpty())
                .toList();
    }

    private List<String> dropped(int position, String dialect) throws IOException {
        return script(position).appliedTo(dialect).upgrade().stream()
                .map((change) -> ((DropTable) change.operation()).table().name())
                .toList();
    }

    private static String sql(Change change) {
        return ((ExecuteSql) change.operation()).sql();
    }

    @Test
    void whatAColumnSaysOnlyToItsReaderIsPassedOver() throws IOException {
        write("root.yaml", """
                databaseChangeLog:
                - changeSet:
                    id: 1
                    author: ann
                    changes:
                    - createTable: {tableName: t, columns: [{column: {name: id, type: int, valueNumeric: 0}}]}
                    - addColumn: {tableName: t, column: {name: a, type: int}}
                    - dropColumn: {tableName: t, columns: [{column: {name: a, type: int, remarks: gone}}]}
                - changeSet:
                    id: 2
                    author: ann
                    changes:
                    - createTable: {tableName: t, columns: [{column: {name: id, type: int}}]}
                    - addColumn: {tableName: t, columns: [{column: {name: a, type: int}}]}
                    - dropColumn: {tableName: t, columns: [{column: {name: a}}]}
                """);

        assertThat(operations(0)).hasSize(3).isEqualTo(operations(1));
    }

    private List<Object> operations(int position) throws IOException {
        return script(position).upgrade().stream()
                .<Object>map((change) -> change.operation())
                .toList();
    }

    private RevisionScript script(int position) throws IOException {
        return ((DeclaredBody) load().get(position).body()).read();
    }

    private static List<String> ids(List<Migration> migrations) {
        return migrations.stream().map(Migration::id).toList();
    }

    private void refused(String message) {
        assertThatExceptionOfType(MigrateException.class)
                .isThrownBy(this::load)
                .withMessage(message.replaceAll("\\{([a-z]+\\.[a-z]+)}", folder.toAbsolutePath() + "/$1"));
    }

    private List<Migration> load() {
        return load("file:" + folder);
    }

    private List<Migration> load(String location) {
        Placeholders values = Placeholders.of(placeholders);
        return new ResourceChangelogSource(
                        List.of(location),
                        new PathMatchingResourcePatternResolver(),
                        RevisionIndex.NONE,
                        List.of(new YamlRevisionFormat(values)),
                        List.of(new LiquibaseFormat(values, selection)))
                .load();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void copy(String from, Path to) throws IOException {
        try (var files = Files.walk(folder.resolve(from))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(folder.resolve(from).relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.move(file, target);
                if (!to.toString().contains("/y/")) {
                    Files.copy(target, file);
                }
            }
        }
    }
}
