package dev.migrate.dialect;

import dev.migrate.error.MigrateException;

/** What a dialect or a database says when it doesn't do something. */
final class Refusal {

    private Refusal() {}

    /** Returns problem and remedy of the dialect, or the message of the database. */
    static String of(Throwable failure) {
        if (failure instanceof MigrateException refusal) {
            return refusal.problem() + " " + refusal.remedy();
        }
        return String.valueOf(((failure.getCause() == null) ? failure : failure.getCause()).getMessage());
    }
}
