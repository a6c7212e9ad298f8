package dev.migrate.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.autoconfigure.TestApplication;
import dev.migrate.testing.TestDatabase;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ExitCodeEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;

/** What a person reads when the application doesn't start. */
@ExtendWith(OutputCaptureExtension.class)
class FailureReportTests {

    @TempDir
    Path folder;

    @Test
    void aFailedRevisionIsExplainedAndEndsTheApplication(CapturedOutput output) {
        TestDatabase database = TestDatabase.postgresql();
        RevisionFiles files = new RevisionFiles(folder)
                .createTable("aaaa1111", "~", "owners")
                .sql("bbbb2222", "aaaa1111", "alter table pets add chip bigint");
        AtomicInteger exitCode = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        TestApplication application = TestApplication.small()
                .on(database)
                .with(files.property())
                .listener((ApplicationListener<ExitCodeEvent>) (event) -> exitCode.set(event.getExitCode()))
                .listener((ApplicationListener<ContextClosedEvent>) (event) -> closed.incrementAndGet());

        assertThatThrownBy(application::start).hasMessage("The application's database could not be migrated.");

        assertThat(exitCode).hasValue(1);
        assertThat(closed).hasValue(1);
        assertThat(report(output)).isEqualTo("""
                ***************************
                APPLICATION FAILED TO START
                ***************************

                Description:

                Revision 'bbbb2222' (Run SQL) failed to upgrade at step 1 of 1: ERROR: relation "pets" does not exist [SQLState 42P01].

                    Source: %s:5:5
                    Statement: alter table pets add chip bigint

                The revision was rolled back whole; the database is at aaaa1111, as before.

                Action:

                Mend the revision or the data that it met, then upgrade again (a starting application does so by itself).
                """.formatted(files.file("bbbb2222")));
    }

    @Test
    void anUnknownPropertyIsNamedWithTheOneThatWasMeantAndWithoutItsValue(CapturedOutput output) {
        TestApplication application = TestApplication.small()
                .on(TestApplication.h2())
                .with("migrate.auto-upgarde=false", "migrate.pasword=secret", "migrate.frobnicate-it=1");

        assertThatThrownBy(application::start).isInstanceOf(Exception.class);

        assertThat(report(output)).isEqualTo("""
                ***************************
                APPLICATION FAILED TO START
                ***************************

                Description:

                There is no such configuration property:

                    migrate.auto-upgarde ("migrate.auto-upgarde" from property source "commandLineArgs")
                    migrate.frobnicate-it ("migrate.frobnicate-it" from property source "commandLineArgs")
                    migrate.pasword ("migrate.pasword" from property source "commandLineArgs")

                Action:

                Did you mean 'migrate.auto-upgrade' instead of 'migrate.auto-upgarde'?
                Remove 'migrate.frobnicate-it', or use one of: %s.
                Did you mean 'migrate.password' instead of 'migrate.pasword'?
                """.formatted(String.join(", ", PropertyNames.ALL)));
        assertThat(output.getOut()).doesNotContain("secret");
    }

    @Test
    void unknownPropertiesOfOthersAreLeftToSpringBoot() {
        assertThat(new UnknownPropertyFailureAnalyzer().analyze(new IllegalStateException("something else")))
                .isNull();
    }

    @Test
    void aFaultInAFileIsShownWithItsPlace(CapturedOutput output) {
        RevisionFiles files = new RevisionFiles(folder)
                .text("aaaa1111", "revision: aaaa1111\nmessage: Bad\nupgrade:\n  - creatTable: {tableName: x}\n");
        TestApplication application =
                TestApplication.small().on(TestApplication.h2()).with(files.property());

        assertThatThrownBy(application::start).hasMessage("The application's database could not be migrated.");

        assertThat(report(output)).isEqualTo("""
                ***************************
                APPLICATION FAILED TO START
                ***************************

                Description:

                Unknown change 'creatTable'.

                    Source: %s:4:5

                Action:

                Did you mean 'createTable'?
                """.formatted(files.file("aaaa1111")));
    }

    /** Returns the report without what comes before and after it. */
    private static String report(CapturedOutput output) {
        String text = output.getOut();
        String from = text.substring(text.indexOf("***************************\nAPPLICATION"));
        return from.strip() + "\n";
    }
}
