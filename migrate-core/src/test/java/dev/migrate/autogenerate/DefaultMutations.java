package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From one default to another one. */
final class DefaultMutations {

    private final List<Mutation> all = new ArrayList<>();

    private DefaultMutations() {}

    static Stream<Mutation> all(Abilities can) {
        DefaultMutations mutations = new DefaultMutations();
        mutations.everywhere();
        if (can.dialect().id().equals("postgresql")) {
            mutations.postgresql();
        } else if (can.isMariadb()) {
            mutations.mariadb();
        }
        return mutations.all.stream();
    }

    private void everywhere() {
        differ("varchar(20)", null, Value.text("x"));
        differ("varchar(20)", Value.text("x"), null);
        differ("varchar(20)", Value.text("x"), Value.text("y"));
        differ("varchar(20)", Value.text("x"), Value.text("X"));
        differ("varchar(20)", Value.text(""), null);
        differ("varchar(20)", Value.text("it's"), Value.text("its"));
        differ("varchar(20)", Value.text("null"), null);
        differ("integer", Value.number(15), Value.number(20));
        differ("integer", null, Value.number(0));
        differ("integer", Value.number(-1), Value.number(1));
        differ("decimal(10,2)", Value.number(new BigDecimal("5.20")), Value.number(new BigDecimal("5.25")));
        differ("boolean", Value.bool(true), Value.bool(false));
        differ("boolean", null, Value.bool(false));
        differ("timestamp(3)", null, Value.expression("current_timestamp(3)"));
        differ("date", new Value.Temporal(TemporalKind.DATE, "2024-02-29"), null);
        differ(
                "date",
                new Value.Temporal(TemporalKind.DATE, "2024-02-29"),
                new Value.Temporal(TemporalKind.DATE, "2024-03-01"));
        differ("bigint", null, new Value.NextValue(QualifiedName.of("number_seq")));
        same("varchar(20)", Value.text("a"), Value.expression("'a'"));
        same("varchar(20)", Value.text("//slash"), Value.text("//slash"));
        same("varchar(20)", Value.text("a \"quote\" it's"), Value.text("a \"quote\" it's"));
        same("varchar(20)", Value.text(""), Value.text(""));
        same("varchar(20)", null, Value.nothing());
        same("integer", Value.number(5), Value.expression("5"));
        same("decimal(10,2)", Value.number(5), Value.number(new BigDecimal("5.00")));
        same("double", Value.number(5), Value.number(new BigDecimal("5.0")));
        same("boolean", Value.bool(true), Value.expression("true"));
    }

    private void postgresql() {
        differ("integer[]", null, Value.expression("'{}'"));
        differ("jsonb", Value.text("{}"), Value.text("[]"));
        differ("uuid", null, Value.expression("gen_random_uuid()"));
        differ("timestamptz", Value.expression("now()"), Value.expression("now() + interval '1 day'"));
        differ("timestamptz", Value.expression("now()"), Value.expression("clock_timestamp()"));
        differ("interval", Value.expression("interval '14 days'"), Value.expression("interval '15 days'"));
        same("timestamptz", Value.expression("now()"), Value.expression("(now())"));
        same("timestamptz", Value.expression("now()"), Value.expression("NOW()"));
        same(
                "timestamp",
                Value.expression("timezone('utc', current_timestamp)"),
                Value.expression("timezone('utc'::text, CURRENT_TIMESTAMP)"));
        same("text[]", Value.expression("'{}'"), Value.expression("'{}'::text[]"));
        same("text[]", Value.expression("array[]::text[]"), Value.expression("ARRAY[]::text[]"));
        same("interval", Value.expression("interval '14 days'"), Value.expression("'14 days'::interval"));
        same("boolean", Value.bool(false), Value.expression("'f'"));
        same("varchar(20)", Value.expression("substring('abc', 1, 2)"), Value.expression("substring( 'abc',1,2 )"));
        same("varchar(20)", Value.text("a"), Value.expression("'a'::character varying"));
    }

    private void mariadb() {
        differ("datetime(3)", Value.expression("current_timestamp(3)"), null);
        same("datetime(3)", Value.expression("current_timestamp(3)"), Value.expression("CURRENT_TIMESTAMP(3)"));
        same("datetime", Value.expression("now()"), Value.expression("current_timestamp"));
    }

    private void differ(String type, @Nullable Value before, @Nullable Value after) {
        add(type, before, after, List.of("default t.c"));
    }

    private void same(String type, @Nullable Value before, @Nullable Value after) {
        add(type, before, after, List.of());
    }

    private void add(String type, @Nullable Value before, @Nullable Value after, List<String> subjects) {
        all.add(new Mutation(
                "default of " + type + ": " + before + " -> " + after,
                table(type, before).toModel(),
                table(type, after).toModel(),
                subjects));
    }

    private static DraftSchema table(String type, @Nullable Value value) {
        DraftTable table = new DraftTable(QualifiedName.of("t"));
        table.columns.add(Column.of("id", "bigint").notNull());
        table.columns.add(Column.of("c", "int").withType(DataType.parse(type)).withDefault(value));
        table.key = new PrimaryKey("pk_t", List.of("id"));
        DraftSchema schema = new DraftSchema();
        schema.sequences.add(Sequence.of(QualifiedName.of("number_seq")));
        schema.tables.add(table);
        return schema;
    }
}
