package dev.migrate.changelog.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalSqlTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a;                      | a;
            a  b                    | a b
            a -- c                  | a
            -- c~a                  | a
            a~~~b                   | a~b
            a -- c~ b               | a~b
            a/* c */b               | a b
            a /* c~d */ b           | a b
            /* c */                 | ``
            '-- c  d'               | '-- c  d'
            'it''s -- c  d'         | 'it''s -- c  d'
            'a'  ~  'b'             | 'a'~'b'
            "--  c"                 | "--  c"
            $$ --  c~~ $$           | $$ --  c~~ $$
            $x$ $$  -- $x$  -- y    | $x$ $$  -- $x$
            a$$  -- c               | a$$
            $1  --c                 | $1
            ${x}  -- c              | ${x}
            a /*! b  c */           | a /*! b c */
            a /*+ b */              | a /*+ b */
            a /* b /* c */ d */  e  | a /* b /* c */ d */  e
            a /* b  c               | a /* b  c
            'a  -- b                | 'a  -- b
            $$ a  -- b              | $$ a  -- b
            'a\\'  -- b'            | 'a\\'  -- b'
            a  # b                  | a  # b
            a  // b                 | a  // b
            copy t FROM  stdin;~a -- b | copy t FROM  stdin;~a -- b
            """)
    void onlyWhatCountsIsLeft(String sql, String canonical) {
        assertThat(CanonicalSql.of(sql.replace('~', '\n'))).isEqualTo(canonical.replace('~', '\n'));
    }

    @Test
    void longTextsAreQuick() {
        String sql = "insert into t values ('" + "x''".repeat(500_000) + "'); /* " + "*".repeat(500_000) + " */";
        assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), () -> CanonicalSql.of(sql)))
                .endsWith("');");
    }
}
