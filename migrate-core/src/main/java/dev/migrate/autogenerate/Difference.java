package dev.migrate.autogenerate;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.EnumType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Index;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wanted otherwise than it is; data without a judgement.
 *
 * <p>What is wanted is {@code null} where only the database has the thing, and what is there is {@code null} where the
 * database lacks it.
 */
public sealed interface Difference {

    /** Returns what it is about. */
    Subject subject();

    /** Returns the wanted definition, or {@code null} where only the database has it. */
    @Nullable
    Object wanted();

    /** Returns the definition in the database, or {@code null} where it lacks it. */
    @Nullable
    Object actual();

    /** A schema that the database lacks; schemas are never dropped. */
    record OfSchema(String wanted) implements Difference {

        @Override
        public Subject subject() {
            return new Subject(SubjectKind.SCHEMA, QualifiedName.of(wanted), null);
        }

        @Override
        public @Nullable Object actual() {
            return null;
        }
    }

    /** A whole table that only one side has. */
    record OfTable(@Nullable Table wanted, @Nullable Table actual) implements Difference {

        @Override
        public Subject subject() {
            return new Subject(SubjectKind.TABLE, either(wanted, actual).name(), null);
        }
    }

    /** The comment of a table. */
    record OfTableComment(Table wanted, Table actual) implements Difference {

        @Override
        public Subject subject() {
            return new Subject(SubjectKind.COMMENT, actual.name(), null);
        }
    }

    /** A whole column that only one side has. */
    record OfColumn(
            QualifiedName table,
            @Nullable Column wanted,
            @Nullable Column actual) implements Difference {

        @Override
        public Subject subject() {
            return new Subject(SubjectKind.COLUMN, table, either(wanted, actual).name());
        }
    }

    /**
     * One aspect of a column that both sides have.
     *
     * @param aspect {@link SubjectKind#TYPE}, {@code GENERATION}, {@code NULLABILITY}, {@code DEFAULT} or {@code COMMENT}
     */
    record OfAspect(QualifiedName table, SubjectKind aspect, Column wanted, Column actual) implements Difference {

        @Override
        public Subject subject() {
            return new Subject(aspect, table, actual.name());
        }
    }

    /** A constraint; with both definitions it is to be replaced. */
    record OfConstraint(
            QualifiedName table,
            @Nullable Constraint wanted,
            @Nullable Constraint actual) implements Difference {

        @Override
        public Subject subject() {
            Constraint known = either(actual, wanted);
            return new Subject(kind(known), table, known.name(), columns(known));
        }

        private static List<String> columns(Constraint constraint) {
            if (constraint instanceof PrimaryKey key) {
                return key.columns();
            }
            if (constraint instanceof UniqueConstraint unique) {
                return unique.columns();
            }
            return (constraint instanceof ForeignKey key) ? key.columns() : List.of();
        }

        private static SubjectKind kind(Constraint constraint) {
            if (constraint instanceof PrimaryKey) {
                return SubjectKind.PRIMARY_KEY;
            }
            if (constraint instanceof ForeignKey) {
                return SubjectKind.FOREIGN_KEY;
            }
            return (constraint instanceof CheckConstraint) ? SubjectKind.CHECK : SubjectKind.UNIQUE;
        }
    }

    /** An index; with both definitions it is to be replaced, or renamed if only the names differ. */
    record OfIndex(
            QualifiedName table,
            @Nullable Index wanted,
            @Nullable Index actual) implements Difference {

        @Override
        public Subject subject() {
            return new Subject(SubjectKind.INDEX, table, either(actual, wanted).name());
        }
    }

    /** A sequence. */
    record OfSequence(@Nullable Sequence wanted, @Nullable Sequence actual) implements Difference {

        @Override
        public Subject subject() {
            return new Subject(SubjectKind.SEQUENCE, either(actual, wanted).name(), null);
        }
    }

    /** A type with listed values. */
    record OfEnumType(@Nullable EnumType wanted, @Nullable EnumType actual) implements Difference {

        @Override
        public Subject subject() {
            return new Subject(SubjectKind.ENUM_TYPE, either(actual, wanted).name(), null);
        }
    }

    private static <T> T either(@Nullable T one, @Nullable T other) {
        if (one != null) {
            return one;
        }
        if (other == null) {
            throw new IllegalArgumentException("a difference needs a side");
        }
        return other;
    }
}
