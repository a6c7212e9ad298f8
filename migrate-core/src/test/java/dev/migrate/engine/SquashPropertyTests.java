package dev.migrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionFormat;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.file.SquashedText;
import dev.migrate.changelog.sql.SqlRevisionFormat;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.SchemaModel;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.revision.RevisionRange;
import dev.migrate.revision.SquashedRange;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever part of a line of revisions is squashed, the schema is the same on every way; the seed is in the name. */
class SquashPropertyTests {

    private static final int LENGTH = 9;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSchemaIsTheSame(long seed) throws SQLException {
        Random random = new Random(seed);
        List<SourceText> texts = chain(random);
        int from = random.nextInt(LENGTH - 1);
        int to = from + 1 + random.nextInt(LENGTH - from - 1);
        List<Migration> single = texts.stream().map(SquashPropertyTests::read).toList();
        List<Migration> squashed = squashed(texts, single, from, to);
        EngineFixture old = new EngineFixture(TestDatabase.h2()).migrations(single);
        old.upgrade("head");
        SchemaModel atTheEnd = old.schema();

        EngineFixture fresh = new EngineFixture(TestDatabase.h2()).migrations(squashed);
        fresh.upgrade("head");
        assertThat(fresh.schema()).isEqualTo(atTheEnd);

        EngineFixture before = new EngineFixture(TestDatabase.h2()).migrations(single);
        before.upgrade("r" + (1000 + to));
        before.migrations(squashed).upgrade("head");
        assertThat(before.schema()).isEqualTo(atTheEnd);

        String below = (from == 0) ? "base" : "r" + (1000 + from - 1);
        old.downgrade(below);
        SchemaModel belowRange = old.schema();
        before.downgrade(below);
        fresh.downgrade(below);
        assertThat(before.schema()).isEqualTo(belowRange);
        assertThat(fresh.schema()).isEqualTo(belowRange);
    }

    private static List<Migration> squashed(List<SourceText> texts, List<Migration> single, int from, int to) {
        Changelog changelog = Changelog.of(single);
        RevisionRange range = RevisionRange.parse("r" + (1000 + from) + ":r" + (1000 + to));
        SquashedRange found = SquashedRange.of(changelog.graph(), range, Set.of());
        RevisionHeader header =
                found.header(changelog.graph(), "squashed", "All of it", SourceLocation.of("db/squashed"));
        SquashedText text = SquashedText.of(single.subList(from, to + 1), texts.subList(from, to + 1), Path.of("db"));
        SourceText written = new SourceText(
                "db/squashed." + text.extension(), text.write(header, Instant.parse("2026-01-01T00:00:00Z")));
        List<Migration> migrations = new ArrayList<>(single.subList(0, from));
        migrations.add(read(written));
        migrations.addAll(single.subList(to + 1, single.size()));
        return migrations;
    }

    private static List<SourceText> chain(Random random) {
        List<SourceText> texts = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        for (int i = 0; i < LENGTH; i++) {
            String id = "r" + (1000 + i);
            String parent = (i == 0) ? "" : "r" + (1000 + i - 1);
            int kind = (i == 0) ? 0 : random.nextInt(4);
            String table = (kind == 0 || kind == 1) ? "t" + i : tables.get(random.nextInt(tables.size()));
            String header = "revision: " + id + "\n" + (parent.isEmpty() ? "" : "downRevision: " + parent + "\n");
            String sqlHeader = "-- revision: " + id + "\n-- down-revision: " + parent + "\n";
            texts.add(
                    switch (kind) {
                        case 0 ->
                            new SourceText(
                                    "db/" + id + ".yaml",
                                    header + "upgrade:\n  - createTable:\n      tableName: " + table
                                            + "\n      columns:\n        - column: {name: id, type: bigint}\n");
                        case 1 ->
                            new SourceText(
                                    "db/" + id + ".sql",
                                    sqlHeader + "-- migrate:upgrade\ncreate table " + table
                                            + " (id bigint)\n-- migrate:downgrade\ndrop table " + table + "\n");
                        case 2 ->
                            new SourceText(
                                    "db/" + id + ".yaml",
                                    header + "upgrade:\n  - addColumn:\n      tableName: " + table
                                            + "\n      columns:\n        - column: {name: c" + i
                                            + ", type: \"numeric(9,2)\", defaultValueNumeric: " + i + "}\n");
                        default ->
                            new SourceText(
                                    "db/" + id + ".yaml",
                                    header + "upgrade:\n  - sql: alter table " + table + " add column s" + i
                                            + " varchar(10)\ndowngrade:\n  - dropColumn: {tableName: " + table
                                            + ", columnName: s" + i + "}\n");
                    });
            tables.add(table);
        }
        return texts;
    }

    private static Migration read(SourceText source) {
        RevisionFormat format =
                source.path().endsWith(".sql") ? new SqlRevisionFormat(Placeholders.none()) : new YamlRevisionFormat();
        return format.read(source).orElseThrow();
    }
}
