package dev.migrate.hibernate;

import dev.migrate.model.DataType;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.hibernate.boot.Metadata;
import org.hibernate.dialect.Dialect;
import org.hibernate.mapping.Column;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.jdbc.spi.JdbcTypeRegistry;

/** Tells which types of a database an application works with: what Hibernate's own validation accepts, and what fits. */
final class AcceptedTypes {

    private static final Map<String, String> SAME_NAMES = Map.of(
            "int", "integer",
            "character", "char",
            "character varying", "varchar",
            "binary varying", "varbinary",
            "character large object", "clob",
            "binary large object", "blob",
            "double precision", "double");

    private final Metadata metadata;
    private final Dialect dialect;
    private final JdbcTypeRegistry registry;
    private final ReportedTypes reported;

    AcceptedTypes(Metadata metadata, ReportedTypes reported) {
        this.metadata = metadata;
        this.dialect = metadata.getDatabase().getDialect();
        this.registry = metadata.getDatabase().getTypeConfiguration().getJdbcTypeRegistry();
        this.reported = reported;
    }

    /** Returns what is accepted for a column of this type. */
    Predicate<DataType> of(Column column, DataType wanted) {
        int code = column.getSqlTypeCode(metadata);
        String name = normalized(wanted.name());
        return (actual) -> {
            if (FittingTypes.fit(wanted, actual) || isNumberOfText(code, wanted, actual)) {
                return true;
            }
            ReportedTypes.Reported type = reported.of(actual);
            if (normalized(type.name()).equals(name)
                    || normalized(actual.name()).equals(name)) {
                return true;
            }
            return dialect.equivalentTypes(code, type.code())
                    || dialect.equivalentTypes(
                            code,
                            dialect.resolveSqlTypeDescriptor(
                                            type.name(), type.code(), type.size(), type.digits(), registry)
                                    .getDefaultSqlTypeCode());
        };
    }

    /** PostgreSQL's driver keeps the number of a large text in a column of text, too. */
    private static boolean isNumberOfText(int code, DataType wanted, DataType actual) {
        return (code == SqlTypes.CLOB || code == SqlTypes.NCLOB)
                && wanted.key().equals("oid")
                && actual.key().equals("text");
    }

    private static String normalized(String name) {
        String lowerCase = name.toLowerCase(Locale.ROOT);
        return SAME_NAMES.getOrDefault(lowerCase, lowerCase);
    }
}
