package dev.migrate.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandArgumentsTests {

    @Test
    void theFirstArgumentDecides() {
        assertThat(CommandArguments.of()).isEmpty();
        assertThat(CommandArguments.of("--server.port=0", "migrate", "heads")).isEmpty();
        assertThat(CommandArguments.of("migration")).isEmpty();
        assertThat(CommandArguments.of("migrate").orElseThrow().command()).isEmpty();
    }

    @Test
    void anArgumentWithADotInItsNameIsAProperty() {
        CommandArguments arguments = CommandArguments.of(
                        "migrate",
                        "upgrade",
                        "--spring.datasource.url=jdbc:h2:mem:a.b",
                        "a.b",
                        "--dry-run",
                        "--message=v1.2",
                        "--debug.flag")
                .orElseThrow();
        assertThat(arguments.properties()).containsExactly("--spring.datasource.url=jdbc:h2:mem:a.b", "--debug.flag");
        assertThat(arguments.command()).containsExactly("upgrade", "a.b", "--dry-run", "--message=v1.2");
    }
}
