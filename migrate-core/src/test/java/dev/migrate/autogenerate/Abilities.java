package dev.migrate.autogenerate;

import dev.migrate.dialect.Dialect;
import java.util.List;

/**
 * What a random schema may use on one kind of database.
 *
 * @param dialect how names are quoted in expressions
 * @param types types with arguments, as people write them
 * @param partialIndexes whether an index may have a condition
 * @param expressionIndexes whether an index may have an expression as a key
 * @param includedColumns whether an index may carry columns
 * @param methods the access methods besides the usual one
 * @param enumTypes whether there are types with listed values
 * @param generated whether columns can be generated from others
 * @param setDefault whether a foreign key can set the default
 * @param identityIncrements whether an identity can start and count as it likes, and be GENERATED ALWAYS
 * @param identityNeedsKey whether a column with an identity must be the first of a key, once in a table
 * @param schemas whether a second schema is used
 */
record Abilities(
        Dialect dialect,
        List<String> types,
        boolean partialIndexes,
        boolean expressionIndexes,
        boolean includedColumns,
        List<String> methods,
        boolean enumTypes,
        boolean generated,
        boolean setDefault,
        boolean identityIncrements,
        boolean identityNeedsKey,
        boolean schemas) {

    private static final List<String> EVERYWHERE = List.of(
            "boolean",
            "smallint",
            "integer",
            "int",
            "bigint",
            "real",
            "double",
            "double precision",
            "float",
            "decimal(10,2)",
            "decimal(38,0)",
            "numeric(12,4)",
            "number(8)",
            "char(4)",
            "char",
            "nchar(5)",
            "varchar(10)",
            "varchar(30)",
            "varchar(255)",
            "nvarchar(40)",
            "longvarchar",
            "clob",
            "text",
            "blob",
            "date",
            "time",
            "time(3)",
            "timestamp",
            "timestamp(0)",
            "timestamp(3)",
            "datetime",
            "timestamp with time zone",
            "timestamp(3) with time zone",
            "uuid",
            "json",
            "varbinary(20)",
            "tinyint",
            "currency");

    private static final List<String> POSTGRESQL = List.of(
            "jsonb",
            "varchar",
            "numeric",
            "timestamptz(6)",
            "time with time zone",
            "bytea",
            "text[]",
            "integer[]",
            "inet",
            "interval",
            "bit(3)",
            "xml",
            "character varying(12)");

    private static final List<String> MARIADB =
            List.of("mediumint", "tinyint(1)", "tinytext", "mediumtext", "int unsigned", "binary(8)", "bit(3)", "year");

    private static final List<String> H2 =
            List.of("varchar", "time with time zone", "binary(8)", "decimal", "decfloat(20)", "numeric(5)");

    static Abilities of(Dialect dialect) {
        return switch (dialect.id()) {
            case "postgresql" ->
                new Abilities(
                        dialect,
                        plus(POSTGRESQL),
                        true,
                        true,
                        true,
                        List.of("hash", "brin"),
                        true,
                        true,
                        true,
                        true,
                        false,
                        true);
            case "mariadb" ->
                new Abilities(
                        dialect,
                        plus(MARIADB),
                        false,
                        false,
                        false,
                        List.of(),
                        false,
                        false,
                        false,
                        false,
                        true,
                        false);
            case "h2" ->
                new Abilities(dialect, plus(H2), false, false, false, List.of(), false, false, true, true, false, true);
            default -> throw new IllegalArgumentException("nothing is known of " + dialect.id());
        };
    }

    boolean deferrable() {
        return dialect.capabilities().deferrableConstraints();
    }

    boolean sequences() {
        return dialect.capabilities().sequences();
    }

    boolean isMariadb() {
        return dialect.id().equals("mariadb");
    }

    private static List<String> plus(List<String> own) {
        return java.util.stream.Stream.concat(EVERYWHERE.stream(), own.stream()).toList();
    }
}
