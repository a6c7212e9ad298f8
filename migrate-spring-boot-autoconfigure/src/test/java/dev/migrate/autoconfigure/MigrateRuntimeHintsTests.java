package dev.migrate.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.aot.hint.predicate.RuntimeHintsPredicates;

class MigrateRuntimeHintsTests {

    @Test
    void revisionFilesThePageAndTheListOfDialectsAreInTheImage() {
        RuntimeHints hints = new RuntimeHints();

        new MigrateRuntimeHints().registerHints(hints, getClass().getClassLoader());

        assertThat(RuntimeHintsPredicates.resource().forResource("db/migrations/2026/aaaa.yaml"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource().forResource("dev/migrate/actuate/page.html"))
                .accepts(hints);
        assertThat(RuntimeHintsPredicates.resource()
                        .forResource("META-INF/services/dev.migrate.dialect.DialectProvider"))
                .accepts(hints);
    }

    @Test
    void everyProxyThatTheToolMakesIsInTheImage() throws Exception {
        RuntimeHints hints = new RuntimeHints();
        new MigrateRuntimeHints().registerHints(hints, getClass().getClassLoader());

        assertThat(RuntimeHintsPredicates.proxies().forInterfaces(Connection.class))
                .accepts(hints);
        for (String module : List.of("../migrate-core", ".")) {
            for (Path source : sources(module)) {
                String code = Files.readString(source);
                Matcher proxy =
                        Pattern.compile("Proxy\\.newProxyInstance\\(([^;]+);").matcher(code);
                while (proxy.find()) {
                    assertThat(proxy.group(1)).as(source.toString()).contains("new Class<?>[] {Connection.class}");
                }
            }
        }
    }

    private static List<Path> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
            return files.filter((file) -> file.toString().endsWith(".java")).toList();
        }
    }
}
