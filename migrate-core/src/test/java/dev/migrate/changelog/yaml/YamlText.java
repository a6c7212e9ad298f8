package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import dev.migrate.operation.Operation;
import java.util.List;

/** Short ways from a text in a test to what the parser makes of it. */
final class YamlText {

    static final String PATH = "db/migrations/1a_test.yaml";

    private YamlText() {}

    static Migration migration(String text) {
        return new YamlRevisionFormat().read(new SourceText(PATH, text)).orElseThrow();
    }

    static RevisionScript script(String text) {
        return ((DeclaredBody) migration(text).body()).read();
    }

    /** Reads one change, written with its first line at the left margin. */
    static Change change(String change) {
        List<Change> changes = script(
                        "revision: 1a\nupgrade:\n- " + change.indent(2).strip() + "\n")
                .upgrade();
        if (changes.size() != 1) {
            throw new AssertionError("expected one change, found " + changes.size());
        }
        return changes.get(0);
    }

    static Operation operation(String change) {
        return change(change).operation();
    }

    /** Returns the message of the failure to read header and body. */
    static String error(String text) {
        MigrateException failure = catchThrowableOfType(MigrateException.class, () -> script(text));
        if (failure == null) {
            throw new AssertionError("expected a failure");
        }
        return failure.getMessage();
    }

    /** Returns the message for one change, whose first line is line 3 and starts at column 3. */
    static String changeError(String change) {
        return error("revision: 1a\nupgrade:\n- " + change.indent(2).strip() + "\n");
    }
}
