package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.DataType;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Value;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class PostgresqlCanonicalFormTests extends CanonicalFormContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.postgresql();
    }

    @Override
    String types() {
        return """
                = integer | int4
                = integer | pg_catalog.int4
                = smallint | int2
                = smallint | tinyint
                = bigint | int8
                = real | float4
                = real | float(24)
                = double precision | float8
                = double precision | float(53)
                = double precision | float
                = numeric | decimal
                = numeric(10) | numeric(10,0)
                = dec(8,3) | numeric(8,3)
                = varchar | character varying
                = char | character(1)
                = timestamp(6) | timestamp
                = timestamp with time zone | timestamptz
                = timestamp(6) with time zone | timestamptz
                = timestamp(3) with time zone | timestamptz(3)
                = time(6) | time without time zone
                = bytea | varbinary(255)
                = integer[] | integer array
                = integer[] | int4[3]
                = integer[] | _int4
                = varchar(20)[] | character varying(20) array
                = timestamp(6) with time zone[] | timestamptz[]
                = bit varying(5) | varbit(5)
                = bit | bit(1)
                = text | clob
                = text | longtext
                = interval(6) | interval
                = varchar(10) collate "C" | VARCHAR(10) COLLATE "C"
                ! numeric(38,0) | numeric
                ! numeric(10,5) | numeric
                ! bpchar | char
                ! "char" | char
                ! time(0) | time
                ! timestamp(0) | timestamp
                ! json | jsonb
                ! oid | text
                ! integer[] | integer
                ! varchar(20)[] | varchar(30)[]
                ! bit | boolean
                ! uuid | varchar(36)
                ! interval day to second | interval
                """;
    }

    @Override
    String defaults() {
        return """
                = varchar(20) | 'a' | 'a'::character varying
                = varchar(20) | 'a' | 'a'::text
                = varchar(20) | 5 | '5'
                = text | 'x' | 'x'::varchar
                = integer | '5'::integer | 5
                = boolean | false | 'f'
                = boolean | true | 'yes'
                = timestamp | now() | current_timestamp
                = timestamp | current_timestamp(6) | CURRENT_TIMESTAMP
                = timestamp with time zone | transaction_timestamp() | now()
                = timestamp | '2020-01-02 03:04' | timestamp '2020-01-02 03:04:00'
                = uuid | gen_random_uuid() | GEN_RANDOM_UUID ()
                = jsonb | '{}' | '{}'::jsonb
                = integer[] | '{}' | '{}'::integer[]
                = interval | '14 days' | '14 days'::interval
                = bit(1) | b'1' | '1'::"bit"
                = numeric(10,2) | .5 | 0.5
                ! timestamp | timezone('utc', current_timestamp) | current_timestamp
                ! timestamp | localtimestamp(0) | localtimestamp
                ! timestamp | current_timestamp(3) | current_timestamp
                ! varchar(20) | 'abc'::varchar(2) | 'abc'
                ! char(3) | 'abc'::char | 'abc'
                ! integer | '5.5'::real | 5.5
                ! integer[] | '{}' | '{1}'
                ! uuid | gen_random_uuid() | uuid_generate_v4()
                ! integer | 1 + 2 | 3
                """;
    }

    @Override
    String expressions() {
        return """
                = "a" > 0 | a > 0
                ! "A" > 0 | a > 0
                ! "user" = 'x' | user = 'x'
                ! data @ -b | data @- b
                ! a::integer > 5 | a > 5
                ! (a)::text = 'b' | a = 'b'
                ! e'a' = b | e 'a' = b
                """;
    }

    @Test
    void nextValueOfASequenceIsReadFromItsFunction() {
        DataType bigint = DataType.parse("bigint");
        assertThat(form.defaultValue(Value.expression("nextval('a_seq'::regclass)"), bigint))
                .isEqualTo(new Value.NextValue(QualifiedName.of("a_seq")));
        assertThat(form.defaultValue(Value.expression("nextval('\"Other\".\"A \"\"seq\"'::regclass)"), bigint))
                .isEqualTo(new Value.NextValue(new QualifiedName("Other", "A \"seq")));
    }
}
