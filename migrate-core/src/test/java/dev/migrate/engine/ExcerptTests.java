package dev.migrate.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a  ~ b                            | a b
            -- two lines down~~insert into t  | insert into t
            -- a~-- b~ /* c ~ d */ -- e~ x    | x
            /* a /* b */ c */ x               | x
            // a~x                            | x
            # a~x                             | x
            x -- a~ y                         | x -- a y
            /*! x */                          | /*! x */
            /* never closed                   | /* never closed
            -- nothing else                   | -- nothing else
            copy t from stdin;~1~2~\\.        | copy t from stdin
            -- c~COPY t (a) FROM  STDIN csv;~1| COPY t (a) FROM STDIN csv
            copy t to stdout;                 | copy t to stdout;
            """)
    void showsTheStatementOnOneLine(String sql, String excerpt) {
        assertThat(Excerpt.of(sql.replace('~', '\n'))).isEqualTo(excerpt);
    }

    @Test
    void longOnesAreCut() {
        assertThat(Excerpt.of("-- c\n" + "x".repeat(301))).isEqualTo("x".repeat(300) + " …");
    }

    @Test
    void longCommentsAreQuick() {
        String sql = "/*" + "*".repeat(2_000_000) + "*/\n" + "-- c\n".repeat(2_000) + "x";
        assertThat(Assertions.assertTimeout(Duration.ofSeconds(5), () -> Excerpt.of(sql)))
                .isEqualTo("x");
    }
}
