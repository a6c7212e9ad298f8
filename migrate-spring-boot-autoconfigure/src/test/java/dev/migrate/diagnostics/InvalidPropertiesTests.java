package dev.migrate.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.autoconfigure.TestApplication;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Properties with values that don't exist: the report names the property, its value, and what would do. */
@ExtendWith(OutputCaptureExtension.class)
class InvalidPropertiesTests {

    @TempDir
    private Path folder;

    private final TestDatabase database = TestApplication.h2();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    migrate.lock.strategy     | advisry   | ADVISORY,AUTO,NONE,ROW_LEASE
                    migrate.run-on            | ready     | APPLICATION_READY,STARTUP
                    migrate.pending           | ignored   | FAIL,IGNORE,WARN
                    migrate.tenants.on-error  | go-on     | CONTINUE,STOP
                    """)
    void theValuesThatWouldDoAreListed(String property, String value, String valid, CapturedOutput output) {
        assertThatThrownBy(() -> start(property + "=" + value)).isNotNull();

        assertThat(report(output))
                .contains("Property: " + property, "Value: \"" + value + "\"")
                .endsWith("Update your application's configuration. The following values are valid:\n\n    "
                        + valid.replace(",", "\n    "));
    }

    @Test
    void aDurationThatIsNone(CapturedOutput output) {
        assertThatThrownBy(() -> start("migrate.lock.timeout=soon")).isNotNull();

        assertThat(report(output))
                .contains("Property: migrate.lock.timeout", "Value: \"soon\"", "'soon' is not a valid duration");
    }

    private void start(String property) {
        TestApplication.small()
                .on(database)
                .with(new RevisionFiles(folder).property(), property)
                .start()
                .close();
    }

    private static String report(CapturedOutput output) {
        return output.getOut()
                .substring(output.getOut().indexOf("Description:"))
                .strip();
    }
}
