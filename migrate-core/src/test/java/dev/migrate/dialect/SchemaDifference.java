package dev.migrate.dialect;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a catalogue has otherwise than it should, in words. What a database only spells otherwise is no difference: see
 * {@link NativeSpelling}. A constraint without a name is the same as one whose name the database has chosen.
 */
final class SchemaDifference {

    private final NativeSpelling spelling;
    private final SchemaModel wanted;
    private final List<String> differences = new ArrayList<>();

    private SchemaDifference(LiveDatabase live, SchemaModel wanted) {
        this.spelling = new NativeSpelling(live);
        this.wanted = wanted;
    }

    /** Returns the differences, columns in another order included. */
    static List<String> ordered(LiveDatabase live, SchemaModel wanted, SchemaModel found) {
        SchemaDifference difference = new SchemaDifference(live, wanted);
        difference.schemas(found);
        for (Table table : wanted.tables()) {
            List<String> names = table.columns().stream().map(Column::name).toList();
            tables(found).computeIfPresent(table.name().toString(), (name, other) -> {
                List<String> others = other.columns().stream().map(Column::name).toList();
                if (others.containsAll(names) && names.containsAll(others)) {
                    difference.same(name + ": order of columns", names, others);
                }
                return other;
            });
        }
        return difference.differences;
    }

    /** Returns the differences apart from the order of columns: one that went and came back is the last. */
    static List<String> unordered(LiveDatabase live, SchemaModel wanted, SchemaModel found) {
        SchemaDifference difference = new SchemaDifference(live, wanted);
        difference.schemas(found);
        return difference.differences;
    }

    private void schemas(SchemaModel found) {
        pairs("table", tables(wanted), tables(found), this::table);
        pairs(
                "sequence",
                byName(wanted.sequences(), (sequence) -> sequence.name().toString()),
                byName(found.sequences(), (sequence) -> sequence.name().toString()),
                this::sequence);
        pairs(
                "type",
                byName(wanted.enumTypes(), (type) -> type.name().toString()),
                byName(found.enumTypes(), (type) -> type.name().toString()),
                (name, one, other) -> same("type " + name + ": values", one.values(), other.values()));
    }

    private void table(String name, Table table, Table found) {
        String prefix = name + ": ";
        pairs(
                prefix + "column",
                byName(table.columns(), Column::name),
                byName(found.columns(), Column::name),
                (column, one, other) -> column(name + "." + column + ": ", one, other));
        same(prefix + "remarks", table.remarks(), found.remarks());
        pairs(prefix + "primary key", primaryKey(table, found), primaryKey(found, table), this::sameText);
        pairs(
                prefix + "unique constraint",
                constraints(table.uniqueConstraints(), table.uniqueConstraints(), SchemaDifference::words),
                constraints(found.uniqueConstraints(), table.uniqueConstraints(), SchemaDifference::words),
                this::sameText);
        pairs(
                prefix + "foreign key",
                constraints(table.foreignKeys(), table.foreignKeys(), this::words),
                constraints(found.foreignKeys(), table.foreignKeys(), this::words),
                this::sameText);
        pairs(
                prefix + "check",
                constraints(table.checkConstraints(), table.checkConstraints(), this::words),
                constraints(found.checkConstraints(), table.checkConstraints(), this::words),
                this::sameText);
        pairs(
                prefix + "index",
                byName(table.indexes(), (index) -> index.name() + words(index)),
                byName(found.indexes(), (index) -> index.name() + words(index)),
                (words, one, other) -> {});
    }

    private void column(String prefix, Column column, Column found) {
        same(prefix + "type", spelling.type(column.type()), spelling.type(found.type()));
        same(prefix + "nullable", column.nullable(), found.nullable());
        same(prefix + "default", spelling.defaultOf(column), spelling.defaultOf(found));
        same(prefix + "identity", words(column.identity()), words(found.identity()));
        same(prefix + "remarks", column.remarks(), found.remarks());
    }

    private void sequence(String name, Sequence sequence, Sequence found) {
        String prefix = "sequence " + name + ": ";
        String type = (sequence.type() == null) ? "bigint" : spelling.type(sequence.type());
        same(prefix + "type", type, (found.type() == null) ? "bigint" : spelling.type(found.type()));
        long increment = orOne(sequence.incrementBy());
        same(prefix + "increment", increment, orOne(found.incrementBy()));
        same(prefix + "minimum", minimum(sequence, increment), minimum(found, increment));
        same(prefix + "maximum", maximum(sequence, increment), maximum(found, increment));
        same(prefix + "start", start(sequence, increment), start(found, increment));
        same(prefix + "cache", sequence.cacheSize(), found.cacheSize());
        same(prefix + "cycle", sequence.cycle(), found.cycle());
    }

    private static @Nullable Long minimum(Sequence sequence, long increment) {
        return (sequence.minValue() == null && increment > 0) ? Long.valueOf(1) : sequence.minValue();
    }

    private static @Nullable Long maximum(Sequence sequence, long increment) {
        return (sequence.maxValue() == null && increment < 0) ? Long.valueOf(-1) : sequence.maxValue();
    }

    private static @Nullable Long start(Sequence sequence, long increment) {
        Long first = (increment > 0) ? minimum(sequence, increment) : maximum(sequence, increment);
        return (sequence.startValue() == null) ? first : sequence.startValue();
    }

    private static String words(@Nullable Identity identity) {
        return (identity == null)
                ? "none"
                : (identity.always() ? "always" : "by default") + " from " + orOne(identity.startWith()) + " by "
                        + orOne(identity.incrementBy());
    }

    private static String words(UniqueConstraint unique) {
        return unique.columns() + " " + unique.deferral() + (unique.nullsNotDistinct() ? " nulls not distinct" : "");
    }

    private String words(CheckConstraint check) {
        return "(" + NativeSpelling.expression(check.expression()) + ")";
    }

    private String words(ForeignKey key) {
        List<String> referenced = key.referencedColumns();
        if (referenced.isEmpty()) {
            referenced = wanted.tables().stream()
                    .filter((table) -> table.name().equals(key.referencedTable()))
                    .flatMap((table) -> Stream.ofNullable(table.primaryKey()))
                    .findFirst()
                    .orElseThrow()
                    .columns();
        }
        return key.columns() + " to " + key.referencedTable() + referenced + ", on delete " + key.onDelete()
                + ", on update " + key.onUpdate() + ", " + key.deferral();
    }

    private static String words(Index index) {
        List<String> keys = index.columns().stream()
                .map((column) ->
                        (column.computed() ? "(" + NativeSpelling.expression(column.name()) + ")" : column.name())
                                + ((column.operatorClass() == null) ? "" : " " + column.operatorClass())
                                + (column.descending() ? " desc" : "")
                                + ((column.nulls() == null) ? "" : " nulls " + column.nulls()))
                .toList();
        return (index.unique() ? " unique " : " ")
                + keys
                + (index.nullsNotDistinct() ? " nulls not distinct" : "")
                + (index.include().isEmpty() ? "" : " include " + index.include())
                + ((index.where() == null) ? "" : " where " + NativeSpelling.expression(index.where()))
                + ((index.using() == null || index.using().equals("btree")) ? "" : " using " + index.using());
    }

    /** A name counts where it is wanted, and where the database keeps one at all. */
    private static Map<String, String> primaryKey(Table table, Table other) {
        Map<String, String> keys = new TreeMap<>();
        if (table.primaryKey() != null) {
            boolean named = other.primaryKey() == null
                    || (table.primaryKey().name() != null && other.primaryKey().name() != null);
            keys.put(
                    (named ? table.primaryKey().name() + " " : "")
                            + table.primaryKey().columns(),
                    "");
        }
        return keys;
    }

    /** A name counts unless all that is wanted is a constraint of this form without one. */
    private static <C extends dev.migrate.model.Constraint> Map<String, String> constraints(
            List<C> constraints, List<C> wantedOnes, Function<C, String> words) {
        List<String> unnamed = wantedOnes.stream()
                .filter((constraint) -> constraint.name() == null)
                .map(words)
                .toList();
        Map<String, String> described = new TreeMap<>();
        for (C constraint : constraints) {
            String form = words.apply(constraint);
            described.put(unnamed.contains(form) ? form : constraint.name() + " " + form, "");
        }
        return described;
    }

    private static Map<String, Table> tables(SchemaModel model) {
        return byName(model.tables(), (table) -> table.name().toString());
    }

    private static <T> Map<String, T> byName(List<T> things, Function<T, String> name) {
        Map<String, T> named = new TreeMap<>();
        things.forEach((thing) -> named.put(name.apply(thing), thing));
        return named;
    }

    private <T> void pairs(String what, Map<String, T> wantedOnes, Map<String, T> foundOnes, Comparison<T> comparison) {
        wantedOnes.forEach((name, one) -> {
            T other = foundOnes.get(name);
            if (other == null) {
                differences.add(what + " " + name.strip() + " is missing");
            } else {
                comparison.compare(name, one, other);
            }
        });
        foundOnes.keySet().stream()
                .filter((name) -> !wantedOnes.containsKey(name))
                .forEach((name) -> differences.add(what + " " + name.strip() + " is too many"));
    }

    private void sameText(String name, String one, String other) {
        same(name, one, other);
    }

    private void same(String what, @Nullable Object one, @Nullable Object other) {
        if (!Objects.equals(one, other)) {
            differences.add(what + " is " + other + " instead of " + one);
        }
    }

    private static long orOne(@Nullable Long number) {
        return (number == null) ? 1 : number;
    }

    @FunctionalInterface
    private interface Comparison<T> {

        void compare(String name, T wanted, T found);
    }
}
