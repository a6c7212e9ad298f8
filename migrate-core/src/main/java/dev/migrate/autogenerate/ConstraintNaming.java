package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * Names for constraints that have none, so that a way back can speak of them; the same constraint always gets the same
 * name.
 *
 * @param maximumLength how long a name can be
 */
record ConstraintNaming(int maximumLength) {

    /** Returns the foreign key with a name: its own, or {@code orders_customer_id_fkey}. */
    ForeignKey named(QualifiedName table, ForeignKey key) {
        return new ForeignKey(
                name(table, key),
                key.columns(),
                key.referencedTable(),
                key.referencedColumns(),
                key.onDelete(),
                key.onUpdate(),
                key.deferral());
    }

    /** Returns the unique constraint with a name: its own, or {@code orders_number_key}. */
    UniqueConstraint named(QualifiedName table, UniqueConstraint unique) {
        return new UniqueConstraint(
                name(table, unique), unique.columns(), unique.deferral(), unique.nullsNotDistinct());
    }

    /** Returns the constraint's own name, or one that follows from what it is. */
    String name(QualifiedName table, Constraint constraint) {
        String own = constraint.name();
        return (own != null) ? own : fitted(table.name() + suffix(constraint));
    }

    private static String suffix(Constraint constraint) {
        if (constraint instanceof PrimaryKey) {
            return "_pkey";
        }
        if (constraint instanceof ForeignKey key) {
            return joined(key.columns()) + "_fkey";
        }
        if (constraint instanceof UniqueConstraint unique) {
            return joined(unique.columns()) + "_key";
        }
        CheckConstraint check = (CheckConstraint) constraint;
        return "_" + hash(Objects.toString(check.expression())) + "_check";
    }

    private static String joined(List<String> columns) {
        return "_" + String.join("_", columns);
    }

    /** A name that is too long ends with a checksum of the whole, so that two of them stay different. */
    private String fitted(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= maximumLength) {
            return name;
        }
        String end = "_" + hash(name);
        String start = name;
        while (start.getBytes(StandardCharsets.UTF_8).length + end.length() > maximumLength) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start + end;
    }

    private static String hash(String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(sum.getValue());
    }
}
