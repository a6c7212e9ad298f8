package dev.migrate.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.autoconfigure.RevisionFiles;
import dev.migrate.autoconfigure.TestApplication;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.ExitCodeEvent;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationListener;

/** A database that is down at the start, however it is to be migrated. */
@ExtendWith(OutputCaptureExtension.class)
class UnreachableDatabaseTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "migrate.run-on=application-ready",
                "migrate.run-on=startup",
                "migrate.auto-upgrade=false",
                "migrate.username=ddl",
                "migrate.tenants.schemas=acme",
                "migrate.tenants.query=select 1",
                "migrate.locations=file:FOLDER/{vendor}"
            })
    void theReportSaysWhatWasTriedAndWhatToDo(String property, CapturedOutput output) {
        AtomicInteger exitCode = new AtomicInteger();
        TestApplication application = TestApplication.small()
                .with("spring.datasource.url=jdbc:postgresql://localhost:1/shop?user=app&password=opensesame")
                .with(new RevisionFiles(folder)
                        .createTable("aaaa1111", "~", "owners")
                        .property())
                .with(property.replace("FOLDER", folder.toString()))
                .listener((ApplicationListener<ExitCodeEvent>) (event) -> exitCode.set(event.getExitCode()));

        assertThatThrownBy(application::start).isNotNull();

        assertThat(output.getOut().substring(output.getOut().indexOf("Description:")))
                .contains(
                        ": Connection to localhost:1 refused. Check that the hostname and port are correct",
                        "Check that the database runs, that its URL and user are right, and what the user may do there.");
        assertThat(output).doesNotContain("opensesame");
        assertThat(exitCode).hasValue(5);
    }
}
