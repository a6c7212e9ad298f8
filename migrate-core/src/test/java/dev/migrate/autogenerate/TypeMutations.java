package dev.migrate.autogenerate;

import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/** From one type to another one: a change of the column, or nothing where both are the same to the database. */
final class TypeMutations {

    private static final String CHANGES = """
            varchar(30) -> varchar(40)
            varchar(6) -> varchar(12)
            varchar(20) -> varchar(10)
            varchar(1) -> char(1)
            char(4) -> char(6)
            varchar(255) -> text
            text -> varchar(255)
            integer -> bigint
            bigint -> integer
            integer -> smallint
            smallint -> bigint
            integer -> varchar(20)
            varchar(20) -> integer
            decimal(8,0) -> decimal(8,2)
            decimal(10,5) -> decimal(10,6)
            decimal(10,5) -> decimal(12,5)
            decimal(12,2) -> decimal(10,2)
            decimal(10,2) -> double
            real -> double
            bigint -> decimal(19,0)
            integer -> decimal(8,0)
            decimal(8,0) -> integer
            timestamp(3) -> timestamp(6)
            timestamp(6) -> timestamp(0)
            time(0) -> time(3)
            date -> timestamp(3)
            timestamp(3) -> date
            varchar(40) -> date
            nvarchar(20) -> varchar(30)
            """;

    private static final String SAME = """
            decimal(10,5) -> numeric(10,5)
            integer -> int
            double -> double precision
            varchar(32) -> VARCHAR(32)
            timestamp(3) -> datetime(3)
            clob -> text
            boolean -> bool
            """;

    private static final String POSTGRESQL_CHANGES = """
            timestamp(3) -> timestamp(3) with time zone
            timestamp(3) with time zone -> timestamp(3)
            timestamp -> timestamp(3)
            time -> time with time zone
            varchar -> varchar(255)
            varchar(255) -> varchar
            json -> jsonb
            jsonb -> json
            numeric -> numeric(12,2)
            numeric(10,2) -> numeric
            numeric(10,2) -> numeric(10)
            text[] -> varchar(20)[]
            integer[] -> bigint[]
            varchar(20) -> uuid
            uuid -> varchar(36)
            varchar(20) -> jsonb
            bit(3) -> bit(5)
            varchar(15) -> inet
            integer -> interval
            bytea -> text
            """;

    private static final String POSTGRESQL_SAME = """
            timestamptz -> timestamp with time zone
            timestamp -> timestamp(6)
            timestamptz(3) -> timestamp(3) with time zone
            character varying(12) -> varchar(12)
            varchar(20)[] -> character varying(20)[]
            int4 -> integer
            int8 -> bigint
            float8 -> double precision
            float4 -> real
            bool -> boolean
            text[] -> _text
            numeric(10) -> numeric(10,0)
            bpchar(3) -> char(3)
            time -> time(6)
            float(53) -> double precision
            """;

    private static final String MARIADB_CHANGES = """
            int -> int unsigned
            text -> mediumtext
            tinyint(1) -> integer
            varbinary(20) -> varbinary(40)
            timestamp(3) -> timestamp(3) with time zone
            json -> longtext
            longtext -> json
            """;

    private static final String MARIADB_SAME = """
            boolean -> tinyint(1)
            int(11) -> integer
            bigint(20) -> bigint
            int unsigned -> int(10) unsigned
            datetime -> datetime(0)
            """;

    private static final String H2_CHANGES = """
            timestamp(3) -> timestamp(3) with time zone
            varbinary(20) -> varbinary(40)
            binary(8) -> binary(9)
            numeric(10,2) -> numeric(10)
            """;

    private static final String H2_SAME = """
            timestamp -> timestamp(6)
            character varying(12) -> varchar(12)
            float(53) -> double precision
            time -> time(0)
            int4 -> integer
            numeric(10) -> numeric(10,0)
            """;

    private TypeMutations() {}

    static Stream<Mutation> all(Abilities can) {
        String changes = CHANGES
                + switch (can.dialect().id()) {
                    case "postgresql" -> POSTGRESQL_CHANGES;
                    case "mariadb" -> MARIADB_CHANGES;
                    default -> H2_CHANGES;
                };
        String same = SAME
                + switch (can.dialect().id()) {
                    case "postgresql" -> POSTGRESQL_SAME;
                    case "mariadb" -> MARIADB_SAME;
                    default -> H2_SAME;
                };
        return Stream.concat(
                changes.lines().map((line) -> of(line, "type t.c")),
                same.lines().map((line) -> of(line)));
    }

    private static Mutation of(String line, String... subjects) {
        String[] types = line.split(" -> ");
        return new Mutation(
                "type " + line, table(types[0]).toModel(), table(types[1]).toModel(), List.of(subjects));
    }

    private static DraftSchema table(String type) {
        DraftTable table = new DraftTable(QualifiedName.of("t"));
        table.columns.add(Column.of("id", "bigint").notNull());
        table.columns.add(Column.of("c", "int").withType(DataType.parse(type)));
        table.key = new PrimaryKey("pk_t", List.of("id"));
        DraftSchema schema = new DraftSchema();
        schema.tables.add(table);
        return schema;
    }
}
