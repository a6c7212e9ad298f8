package dev.migrate.hibernate;

import dev.migrate.model.Column;
import dev.migrate.model.ColumnIntent;
import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.Value;
import java.util.Objects;
import java.util.Set;
import org.hibernate.MappingException;
import org.hibernate.boot.Metadata;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.PrimaryKey;
import org.hibernate.mapping.Table;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a mapping. */
final class ColumnReader {

    /** What Hibernate says of a column of its own; nobody wrote it. */
    private static final String AUTOMATIC_COMMENT = "Soft-delete indicator";

    private static final DataType UNKNOWN = DataType.parse("unknown");
    /** What a column and a discriminator have where nobody wrote a length. */
    private static final Set<Long> USUAL_LENGTHS = Set.of(255L, 31L);

    private final Metadata metadata;
    private final Dialect dialect;
    private final EntityNames names;
    private final Origins origins;
    private final TypeNames typeNames;
    private final AcceptedTypes acceptedTypes;

    ColumnReader(
            Metadata metadata, EntityNames names, Origins origins, TypeNames typeNames, AcceptedTypes acceptedTypes) {
        this.metadata = metadata;
        this.dialect = metadata.getDatabase().getDialect();
        this.names = names;
        this.origins = origins;
        this.typeNames = typeNames;
        this.acceptedTypes = acceptedTypes;
    }

    ReadColumn read(Table table, org.hibernate.mapping.Column column) {
        Origin origin = origins.column(table, column);
        String where = (origin == null) ? null : origin.name();
        String former = (origin == null) ? null : origin.formerName();
        String name = names.of(column);
        try {
            boolean argumentsImplied = areArgumentsImplied(column);
            WrittenDefinition written = WrittenDefinition.read(sqlType(column));
            DataType type = typeNames.read(written.type());
            Identity identity = column.isIdentity() || written.identity() ? Identity.byDefault() : null;
            ColumnIntent intent =
                    new ColumnIntent(where, former, argumentsImplied, acceptedTypes.of(column, type), null);
            return new ReadColumn(
                    new Column(
                            name,
                            generated(column, type),
                            isNullable(table, column) && !written.notNull(),
                            (identity == null) ? defaultValue(column, written) : null,
                            identity,
                            comment(column, written)),
                    intent,
                    written.unique());
        } catch (MappingException ex) {
            return new ReadColumn(unreadable(table, name, column), unreadable(where, former, name, ex), false);
        }
    }

    private DataType generated(org.hibernate.mapping.Column column, DataType type) {
        String expression = column.getGeneratedAs();
        return (expression == null)
                ? type
                : DataType.parse(type + " " + dialect.generatedAs(expression).strip());
    }

    private static @Nullable Value defaultValue(org.hibernate.mapping.Column column, WrittenDefinition written) {
        String text = (column.getDefaultValue() == null) ? written.defaultValue() : column.getDefaultValue();
        return (text == null) ? null : DefaultText.read(text);
    }

    private static @Nullable String comment(org.hibernate.mapping.Column column, WrittenDefinition written) {
        String comment = (column.getComment() == null) ? written.comment() : column.getComment();
        return (comment == null || comment.isEmpty() || AUTOMATIC_COMMENT.equals(comment)) ? null : comment;
    }

    /** Asks a copy, since a column remembers the answer. */
    private String sqlType(org.hibernate.mapping.Column column) {
        return column.clone().getSqlType(metadata);
    }

    /** Returns the type that the column has without its {@code columnDefinition}. */
    private String derivedType(org.hibernate.mapping.Column column) {
        org.hibernate.mapping.Column fresh = new org.hibernate.mapping.Column(column.getName());
        fresh.setValue(column.getValue());
        fresh.setTypeIndex(column.getTypeIndex());
        fresh.setLength(column.getLength());
        fresh.setPrecision(column.getPrecision());
        fresh.setScale(column.getScale());
        fresh.setTemporalPrecision(column.getTemporalPrecision());
        fresh.setArrayLength(column.getArrayLength());
        return fresh.getSqlType(metadata);
    }

    /** A usual length counts as one that nobody wrote: Hibernate doesn't tell the two apart. */
    private boolean areArgumentsImplied(org.hibernate.mapping.Column column) {
        Long length = column.getLength();
        return sqlType(column).equals(derivedType(column))
                && (length == null || USUAL_LENGTHS.contains(length))
                && column.getPrecision() == null
                && column.getScale() == null
                && column.getTemporalPrecision() == null
                && column.getArrayLength() == null;
    }

    private boolean isNullable(Table table, org.hibernate.mapping.Column column) {
        boolean untold = column.getGeneratedAs() != null && !dialect.supportsNotNullAfterGeneratedAs();
        return untold || (column.isNullable() && !isInPrimaryKey(table, column));
    }

    private static boolean isInPrimaryKey(Table table, org.hibernate.mapping.Column column) {
        PrimaryKey key = table.getPrimaryKey();
        return key != null && key.containsColumn(column);
    }

    private Column unreadable(Table table, String name, org.hibernate.mapping.Column column) {
        return new Column(name, UNKNOWN, isNullable(table, column), null, null, null);
    }

    private static ColumnIntent unreadable(
            @Nullable String where, @Nullable String former, String name, MappingException ex) {
        String reason = "Hibernate has no name for the type of '" + Objects.requireNonNullElse(where, name) + "': "
                + ex.getMessage() + ". Write the type into columnDefinition of its @Column.";
        return new ColumnIntent(where, former, false, (type) -> true, reason);
    }
}
