package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.h2.util.ParserUtil;
import org.junit.jupiter.api.Test;

/** The dialect agrees with what a real H2 says of names. */
class H2ConformityTests {

    @Test
    void quotesTheWordsThatTheDatabaseQuotes() throws SQLException {
        List<String> words;
        try (LiveDatabase postgresql = new LiveDatabase(TestDatabase.postgresql())) {
            words = postgresql.query("select word from pg_get_keywords()");
        }
        List<String> more = List.of(
                "_rowid_", "minus", "qualify", "rownum", "regexp", "top", "key", "value", "hour", "minute", "second");
        try (LiveDatabase live = new LiveDatabase(TestDatabase.h2())) {
            Stream.concat(words.stream(), more.stream()).forEach((word) -> {
                boolean simple = ParserUtil.isSimpleIdentifier(word.toUpperCase(Locale.ROOT), true, false);
                assertThat(live.dialect().quote(word)).isEqualTo(simple ? word : '"' + word + '"');
            });
        }
    }
}
