package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Identity;
import dev.migrate.model.ReferentialAction;
import dev.migrate.testing.TestDatabase;
import org.junit.jupiter.api.Test;

class MariadbCanonicalFormTests extends CanonicalFormContractTests {

    @Override
    TestDatabase newDatabase() {
        return TestDatabase.mariadb();
    }

    @Override
    String types() {
        return """
                = integer | int(11)
                = integer unsigned | int(10) unsigned
                = bigint | bigint(20)
                = tinyint(1) | boolean
                = bit | bit(1)
                = dec | numeric(10,0)
                = decimal(10) | numeric(10,0)
                = double | float(53)
                = float | float(24)
                = double | float8
                = datetime(6) | timestamp(6)
                = datetime | timestamp(0)
                = time | time(0)
                = longtext | clob
                = longtext | text
                = year | year(4)
                = char | char(1)
                = enum('a','b') | ENUM ('a', 'b')
                = enum('a','b') | enum('b','a')
                = json | JSON
                = varchar(10) character set latin1 collate latin1_bin | varchar(10) charset latin1 collate latin1_bin
                = timestamp(6) on update current_timestamp(6) | datetime(6) ON UPDATE CURRENT_TIMESTAMP(6)
                ! enum('a','b') | enum('a','b','c')
                ! enum('a','b') | enum('a','B')
                ! set('a','b') | enum('a','b')
                ! tinyint(4) | boolean
                ! bit | boolean
                ! integer | integer unsigned
                ! tinytext | longtext
                ! mediumtext | longtext
                ! json | longtext
                ! timestamp on update current_timestamp | timestamp
                ! float(7,4) | float
                ! uuid | char(36)
                ! binary(16) | varbinary(16)
                ! varchar(10) character set utf8mb4 collate utf8mb4_bin | varchar(10)
                """;
    }

    @Override
    String defaults() {
        return """
                = boolean | false | 0
                = boolean | true | '1'
                = boolean | b'1' | 1
                = bit | b'1' | true
                = varchar(20) | 5 | '5'
                = integer | true | 1
                = timestamp(6) | now(6) | CURRENT_TIMESTAMP(6)
                = timestamp | localtime | current_timestamp()
                = timestamp with time zone | now() | current_timestamp
                = date | current_date | curdate()
                = numeric(10,2) | .5 | 0.50
                ! integer | 1 + 2 | 3
                ! date | curdate() | now()
                ! bit | b'1' | b'0'
                """;
    }

    @Override
    String expressions() {
        return """
                = `a` > 0 | A > 0
                = `Ab` > 0 | ab > 0
                ! "a" = b | a = b
                ! `key` > 0 | key > 0
                """;
    }

    @Test
    void namesOfColumnsHaveNoCaseAndRestrictIsNoAction() {
        assertThat(form.name("Total")).isEqualTo(form.name("total"));
        assertThat(form.action(ReferentialAction.RESTRICT)).isEqualTo(form.action(ReferentialAction.NO_ACTION));
        assertThat(form.action(ReferentialAction.CASCADE)).isNotEqualTo(form.action(ReferentialAction.NO_ACTION));
    }

    @Test
    void countingIsAllThatTheCatalogueTellsOfAnIdentity() {
        assertThat(form.identity(new Identity(true, 100L, null))).isEqualTo(form.identity(Identity.byDefault()));
    }
}
