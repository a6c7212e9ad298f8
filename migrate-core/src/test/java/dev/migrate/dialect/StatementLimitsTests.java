package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StatementLimitsTests {

    @Test
    void noneIsNegative() {
        assertThatThrownBy(() -> new StatementLimits(Duration.ofSeconds(5), Duration.ZERO, -1))
                .isInstanceOf(MigrateException.class)
                .hasMessage(
                        "A limit of 'migrate.statement' is negative: lock-timeout PT5S, timeout PT0S, retries -1. Take 0 for"
                                + " no limit, and 0 retries for none.");
    }
}
