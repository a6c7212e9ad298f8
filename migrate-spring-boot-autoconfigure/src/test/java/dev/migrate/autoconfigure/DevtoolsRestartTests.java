package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An application under development, in a process of its own: its classes and revisions change, and devtools starts it anew
 * in another class loader while the libraries stay.
 */
class DevtoolsRestartTests {

    private static final String SHOP = """
            package shop;

            import dev.migrate.Migrator;
            import org.springframework.boot.SpringApplication;
            import org.springframework.boot.autoconfigure.SpringBootApplication;
            import org.springframework.boot.context.event.ApplicationReadyEvent;
            import org.springframework.context.event.EventListener;

            @SpringBootApplication
            public class Shop {

                public static void main(String[] arguments) {
                    SpringApplication.run(Shop.class, arguments);
                }

                @EventListener
                public void ready(ApplicationReadyEvent event) {
                    ClassLoader own = getClass().getClassLoader();
                    Migrator migrator = event.getApplicationContext().getBean(Migrator.class);
                    long strays = Thread.getAllStackTraces().keySet().stream()
                            .filter((thread) -> thread.getName().startsWith("migrat")
                                    || thread.getContextClassLoader() instanceof java.net.URLClassLoader loader && loader != own)
                            .peek((thread) -> System.out.println("STRAY " + thread))
                            .count();
                    System.out.println("READY " + own.getClass().getSimpleName() + " at " + migrator.current()
                            + ", " + (own != migrator.getClass().getClassLoader()) + ", " + strays);
                }
            }
            """;

    private static final String NUMBER = """
            package shop;

            @org.springframework.stereotype.Component
            class Number {
                long next() {
                    return %s;
                }
            }
            """;

    private static final String JAVA_MIGRATION = """
            package shop;

            import dev.migrate.JavaMigration;
            import dev.migrate.Operations;
            import dev.migrate.Revision;
            import org.springframework.stereotype.Component;

            @Component
            @Revision(id = "%2$s", downRevision = "%3$s", message = "Fill owners")
            class %1$s implements JavaMigration {

                private final Number number;

                %1$s(Number number) {
                    this.number = number;
                }

                @Override
                public void upgrade(Operations op) {
                    op.execute("insert into owners (id) values (" + number.next() + ")");
                }
            }
            """;

    @TempDir
    private Path sources;

    @TempDir
    private Path classes;

    private final TestDatabase database = TestDatabase.postgresql();
    private final List<String> log = new ArrayList<>();
    private Process process;
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    @BeforeEach
    void start() throws Exception {
        // What is under target is a library for this application, as it is for every other one.
        write(classes.resolve("META-INF/spring-devtools.properties"), "restart.exclude.libraries=/target/");
        compile("Shop", SHOP);
        compile("Number", NUMBER.formatted(1));
        compile("Fill", JAVA_MIGRATION.formatted("Fill", "bbbb2222", "aaaa1111"));
        Files.createDirectories(classes.resolve("db/migrations"));
        new RevisionFiles(classes.resolve("db/migrations")).createTable("aaaa1111", "~", "owners");
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        "shop.Shop",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.main.web-application-type=none",
                        "--spring.main.keep-alive=true",
                        "--spring.devtools.restart.poll-interval=200ms",
                        "--spring.devtools.restart.quiet-period=100ms",
                        "--spring.devtools.livereload.enabled=false")
                .redirectErrorStream(true)
                .start();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        new Thread(() -> output.lines().forEach(lines::add), "application-output").start();
    }

    @AfterEach
    void stop() throws Exception {
        // By its handle, which leaves the stream to those that read it.
        process.toHandle().destroy();
        process.waitFor();
    }

    @Test
    void aRestartRunsWhatIsNew() throws Exception {
        awaitStart("[bbbb2222]");

        compile("Number", NUMBER.formatted(2));
        new RevisionFiles(classes.resolve("db/migrations")).createTable("cccc3333", "bbbb2222", "pets");
        compile("FillMore", JAVA_MIGRATION.formatted("FillMore", "dddd4444", "cccc3333"));
        awaitStart("[dddd4444]");

        write(classes.resolve("notes.txt"), "Nothing that concerns the database.");
        awaitStart("[dddd4444]");
        assertThat(column("select id from owners order by id")).containsExactly("1", "2");
        assertThat(column("select revision from migrate_history order by sequence"))
                .containsExactly("aaaa1111", "bbbb2222", "cccc3333", "dddd4444");
        assertThat(column("select count(*) from pg_locks where locktype = 'advisory' and database ="
                        + " (select oid from pg_database where datname = current_database())"))
                .containsExactly("0");
        assertThat(log).noneMatch((line) -> line.contains("Exception") || line.contains("ERROR"));
    }

    @Test
    void aRestartThatFailsWaitsForTheMendedRevision() throws Exception {
        RevisionFiles files = new RevisionFiles(classes.resolve("db/migrations"));
        awaitStart("[bbbb2222]");

        files.sql("cccc3333", "bbbb2222", "create tabel pets (id bigint)");
        await("Revision 'cccc3333' (Run SQL) failed to upgrade at step 1 of 1");

        files.sql("cccc3333", "bbbb2222", "create table pets (id bigint)");
        awaitStartThatAChangeMayHaveToCallFor("[cccc3333]");
        assertThat(column("select count(*) from pets")).containsExactly("0");
    }

    /** A change between the failure and devtools' next look at the files goes unseen. */
    private void awaitStartThatAChangeMayHaveToCallFor(String heads) throws Exception {
        for (int number = 1; !lines.contains("READY RestartClassLoader at " + heads + ", true, 0"); number++) {
            assertThat(process.waitFor(2, TimeUnit.SECONDS)).as("it has ended").isFalse();
            assertThat(number).as("too many changes").isLessThan(30);
            write(classes.resolve("notes.txt"), "Change " + number);
        }
        awaitStart(heads);
    }

    private void await(String text) throws InterruptedException {
        String line = "";
        while (!line.contains(text)) {
            line = lines.poll(1, TimeUnit.MINUTES);
            assertThat(line).as(() -> String.join("\n", log)).isNotNull();
            log.add(line);
        }
    }

    /** Changes may be seen one by one, so there may be starts in between; each has the classes of its own loader. */
    private void awaitStart(String heads) throws InterruptedException {
        String line = "";
        while (!line.startsWith("READY RestartClassLoader at " + heads)) {
            line = lines.poll(1, TimeUnit.MINUTES);
            assertThat(line).as(() -> String.join("\n", log)).isNotNull();
            assertThat(line).doesNotStartWith("STRAY");
            log.add(line);
        }
        assertThat(line).isEqualTo("READY RestartClassLoader at " + heads + ", true, 0");
    }

    private String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter((entry) -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator, classes + File.pathSeparator, ""));
    }

    private void compile(String name, String code) throws IOException {
        Path file = sources.resolve("shop/" + name + ".java");
        write(file, code);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-d", classes.toString(), "-cp", classPath(), file.toString());
        assertThat(result).isZero();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
