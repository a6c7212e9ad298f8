package dev.migrate.autogenerate;

import org.jspecify.annotations.Nullable;

/**
 * A difference with what follows from it, and why.
 *
 * @param difference what differs
 * @param verdict what follows
 * @param reason why, as a sentence for people
 * @param origin where the model declares it, for example {@code com.acme.Order.total}, or {@code null}
 */
public record JudgedDifference(
        Difference difference,
        Verdict verdict,
        String reason,
        @Nullable String origin) {}
