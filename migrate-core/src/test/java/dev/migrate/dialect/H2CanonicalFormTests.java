package dev.migrate.dialect;

import dev.migrate.testing.TestDatabase;

class H2CanonicalFormTests extends CanonicalFormContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.h2();
    }

    @Override
    String types() {
        return """
                = integer | int4
                = smallint | int2
                = bigint | int8
                = real | float(24)
                = real | float4
                = double precision | float(53)
                = double precision | float
                = double precision | float8
                = dec(8,3) | numeric(8,3)
                = numeric(10) | numeric(10,0)
                = clob | character large object
                = clob | text
                = blob | binary large object
                = varbinary(16) | binary varying(16)
                = varbinary | bytea
                = char | char(1)
                = binary | binary(1)
                = time | time(0)
                = timestamp | timestamp(6)
                = timestamp with time zone | timestamp(6) with time zone
                = timestamptz | timestamp with time zone
                = varchar(20) | nvarchar(20)
                = varchar(20) | varchar2(20)
                = integer array | int array
                = varchar(255) array | character varying(255) array
                = boolean | bit
                = json | jsonb
                = enum('a','b') | ENUM ('a', 'b')
                ! enum('a','b') | enum('a','b','c')
                ! enum('a','b') | enum('A','b')
                ! integer array | integer array[3]
                ! varchar_ignorecase(20) | varchar(20)
                ! tinyint | smallint
                ! time(6) | time
                ! binary(16) | varbinary(16)
                ! uuid | binary(16)
                ! clob | varchar
                ! numeric | numeric(38,0)
                """;
    }

    @Override
    String defaults() {
        return """
                = boolean | false | 'f'
                = boolean | true | 1
                = varchar(20) | 5 | '5'
                = timestamp | current_timestamp(6) | current_timestamp
                = timestamp | now() | localtimestamp
                = uuid | random_uuid() | UUID()
                = varchar(20) | user | current_user
                ! timestamp | current_timestamp(3) | current_timestamp
                ! timestamp | now() | current_timestamp
                ! integer | 1 + 2 | 4
                """;
    }

    @Override
    String expressions() {
        return """
                = "A" > 0 | a > 0
                ! "a" > 0 | a > 0
                ! "VALUE" > 0 | value > 0
                """;
    }
}
