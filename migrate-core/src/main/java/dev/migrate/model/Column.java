package dev.migrate.model;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table, without the constraints that the table keeps for it.
 *
 * @param name the name without quotes
 * @param type the type as written
 * @param nullable whether rows may leave it empty
 * @param defaultValue what a row gets that gives no value, or {@code null} for none
 * @param identity how values are generated, or {@code null} if they aren't
 * @param remarks the comment that the database keeps, or {@code null} for none
 */
public record Column(
        String name,
        DataType type,
        boolean nullable,
        @Nullable Value defaultValue,
        @Nullable Identity identity,
        @Nullable String remarks) {

    public Column {
        Names.requireName("name", name);
    }

    /** Returns a nullable column without a default. */
    public static Column of(String name, String type) {
        return new Column(name, DataType.parse(type), true, null, null, null);
    }

    /** Returns the same column that must not be null. */
    public Column notNull() {
        return withNullable(false);
    }

    /** Returns the same column with another nullability. */
    public Column withNullable(boolean newNullable) {
        return new Column(name, type, newNullable, defaultValue, identity, remarks);
    }

    /** Returns the same column with another default, or with none. */
    public Column withDefault(@Nullable Value newDefault) {
        return new Column(name, type, nullable, newDefault, identity, remarks);
    }

    /** Returns the same column with another type. */
    public Column withType(DataType newType) {
        return new Column(name, newType, nullable, defaultValue, identity, remarks);
    }

    /** Returns the same column under another name. */
    public Column withName(String newName) {
        return new Column(newName, type, nullable, defaultValue, identity, remarks);
    }

    /** Returns the same column with generated values. */
    public Column withIdentity(@Nullable Identity newIdentity) {
        return new Column(name, type, nullable, defaultValue, newIdentity, remarks);
    }

    /** Returns the same column with another comment, or with none. */
    public Column withRemarks(@Nullable String newRemarks) {
        return new Column(name, type, nullable, defaultValue, identity, newRemarks);
    }
}
