package dev.migrate.changelog.sql;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import java.util.Map;
import java.util.Optional;

/** Short ways from a text in a test to what the format makes of it. */
final class SqlText {

    static final String PATH = "db/migrations/1a_add_the_index.sql";

    private SqlText() {}

    static Optional<Migration> read(String text, Map<String, String> placeholders) {
        return new SqlRevisionFormat(Placeholders.of(placeholders)).read(new SourceText(PATH, text));
    }

    static Migration migration(String text) {
        return read(text, Map.of()).orElseThrow();
    }

    static RevisionScript script(String text) {
        return script(text, Map.of());
    }

    static RevisionScript script(String text, Map<String, String> placeholders) {
        return ((DeclaredBody) read(text, placeholders).orElseThrow().body()).read();
    }

    /** Returns the message of the failure to read header and body. */
    static String error(String text) {
        MigrateException failure = catchThrowableOfType(MigrateException.class, () -> script(text));
        if (failure == null) {
            throw new AssertionError("expected a failure");
        }
        return failure.getMessage();
    }
}
