package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.Change;
import dev.migrate.operation.ModifyDataType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeMapperTests {

    private static final String PREFIX = "alter table t alter column c set data type ";

    private final Dialect postgresql = new PostgresqlSqlRenderingTests().dialect();
    private final Dialect h2 = new H2SqlRenderingTests().dialect();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            int                                   | integer                     | integer
            INT(11)                               | integer                     | integer
            integer                               | integer                     | integer
            bigint                                | bigint                      | bigint
            smallint                              | smallint                    | smallint
            tinyint(1)                            | smallint                    | tinyint
            mediumint                             | integer                     | integer
            boolean                               | boolean                     | boolean
            bit                                   | bit                         | boolean
            bit(1)                                | bit(1)                      | boolean
            char(3)                               | char(3)                     | char(3)
            nchar(3)                              | char(3)                     | char(3)
            varchar(100)                          | varchar(100)                | varchar(100)
            VarChar ( 100 )                       | varchar(100)                | varchar(100)
            character varying(9)                  | varchar(9)                  | varchar(9)
            varchar                               | varchar                     | varchar
            nvarchar(100)                         | varchar(100)                | varchar(100)
            longvarchar                           | text                        | varchar
            text                                  | text                        | clob
            clob                                  | text                        | clob
            nclob                                 | text                        | clob
            longtext                              | text                        | clob
            mediumtext                            | text                        | clob
            blob                                  | bytea                       | blob
            longblob                              | bytea                       | blob
            binary(16)                            | bytea                       | binary(16)
            varbinary(20)                         | bytea                       | varbinary(20)
            decimal(12,2)                         | numeric(12,2)               | numeric(12,2)
            numeric( 12 , 2 )                     | numeric(12,2)               | numeric(12,2)
            number(9)                             | numeric(9)                  | numeric(9)
            double                                | double precision            | double precision
            double(10,2)                          | double precision            | double precision
            float                                 | float                       | float
            float(24)                             | float(24)                   | float(24)
            real                                  | real                        | real
            date                                  | date                        | date
            time                                  | time                        | time
            time(3)                               | time(3)                     | time(3)
            datetime                              | timestamp                   | timestamp
            datetime(6)                           | timestamp(6)                | timestamp(6)
            timestamp                             | timestamp                   | timestamp
            timestamp without time zone           | timestamp                   | timestamp
            timestamp with time zone              | timestamp with time zone    | timestamp with time zone
            timestamp(6) with time zone           | timestamp(6) with time zone | timestamp(6) with time zone
            timestamptz(3)                        | timestamp(3) with time zone | timestamp(3) with time zone
            uuid                                  | uuid                        | uuid
            json                                  | json                        | json
            jsonb                                 | jsonb                       | json
            xml                                   | xml                         | clob
            currency                              | numeric                     | numeric(18,4)
            serial                                | integer                     | integer
            bigserial                             | bigint                      | bigint
            java.sql.Types.VARCHAR(50)            | varchar(50)                 | varchar(50)
            java.sql.Types.NUMERIC(5,1)           | numeric(5,1)                | numeric(5,1)
            java.sql.Types.LONGVARBINARY          | bytea                       | blob
            java.sql.Types.TIMESTAMP_WITH_TIMEZONE| timestamp with time zone    | timestamp with time zone
            java.lang.Long                        | bigint                      | bigint
            java.lang.String                      | varchar                     | varchar
            java.math.BigDecimal                  | numeric                     | numeric
            java.util.UUID                        | uuid                        | uuid
            int[]                                 | int[]                       | int[]
            varchar(10)[]                         | varchar(10)[]               | varchar(10)[]
            Geography(Point, 4326)                | Geography(Point,4326)       | Geography(Point,4326)
            enum('a', 'b;c')                      | enum('a','b;c')             | enum('a','b;c')
            int unsigned                          | int unsigned                | int unsigned
            """)
    void portableTypesAreTranslatedAndOthersPassedThrough(String type, String onPostgresql, String onH2) {
        assertThat(rendered(postgresql, type)).isEqualTo(onPostgresql);
        assertThat(rendered(h2, type)).isEqualTo(onH2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "varchar(max)",
                "varchar(1; drop table t)",
                "varchar('1')",
                "decimal(1,2,3)",
                "decimal(-1)",
                "varchar(١٢)",
                "int(1 /* */)",
                "blob(x)",
                "varchar(12345678901)",
                "java.sql.Types.CHAR(x)"
            })
    void argumentsOfPortableTypesAreNumbers(String type) {
        assertThatThrownBy(() -> rendered(postgresql, type))
                .isInstanceOf(MigrateException.class)
                .hasMessage("a.yaml:3: The type '%s' has arguments that aren't one or two numbers."
                                .formatted(DataType.parse(type))
                        + " Write it as in 'varchar(100)' or 'decimal(12,2)'.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.sql.Types.OTHER", "java.sql.Types.STRUCT", "java.lang.Thread", "java.util.List"})
    void javaTypesWithoutACounterpartAreRefused(String type) {
        assertThatThrownBy(() -> rendered(h2, type))
                .isInstanceOf(MigrateException.class)
                .hasMessage("a.yaml:3: The type '%s' has no counterpart in a database.".formatted(type)
                        + " Use a portable type such as 'varchar(255)' or a type of the database.");
    }

    private static String rendered(Dialect dialect, String type) {
        ModifyDataType operation = new ModifyDataType(QualifiedName.of("t"), "c", DataType.parse(type), null);
        String sql = dialect.render(Change.of(operation, new SourceLocation("a.yaml", 3, 0)))
                .get(0)
                .sql();
        assertThat(sql).startsWith(PREFIX);
        return sql.substring(PREFIX.length());
    }
}
