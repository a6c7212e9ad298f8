package dev.migrate.engine;

import dev.migrate.dialect.Blocker;
import dev.migrate.dialect.SessionLimits;
import dev.migrate.dialect.StatementLimits;
import dev.migrate.error.MigrateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Tries again what others were in the way of, after longer and longer pauses of random length, in which nobody has to wait for
 * this session.
 */
final class Retries {

    private static final Duration LONGEST_FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final Connection connection;
    private final SessionLimits sessionLimits;
    private final StatementLimits limits;
    private final RunLog log;

    Retries(Connection connection, SessionLimits sessionLimits, StatementLimits limits, RunLog log) {
        this.connection = connection;
        this.sessionLimits = sessionLimits;
        this.limits = limits;
        this.log = log;
    }

    /** Returns the tries of one piece of work, which is rolled back each time before they are asked. */
    Tries begin(String what) {
        return new Tries(what);
    }

    /** How often one piece of work was tried. */
    final class Tries {

        private final String what;
        private int failed;

        private Tries(String what) {
            this.what = what;
        }

        /**
         * Waits for a better moment, and returns whether the work is to be tried again.
         *
         * @return {@code false} if it failed for another reason, or often enough
         */
        boolean again(Failure failure) {
            if (!isContention(failure)) {
                return false;
            }
            failed++;
            if (failed > limits.retries()) {
                return false;
            }
            long pause = pause();
            log.warn(
                    "{} met a lock: {} {}Trying again in {} ms ({} of {}).",
                    what,
                    failure.error(),
                    inTheWay(failure),
                    pause,
                    failed,
                    limits.retries());
            sleep(pause);
            return true;
        }

        /** Returns what to do about a failure that may have met a lock. */
        String remedy(Failure failure, String otherwise) {
            if (!isContention(failure)) {
                return otherwise;
            }
            String tried = (failed > 1) ? "It was tried " + failed + " times. " : "";
            List<Blocker> blockers = blockers(failure);
            if (blockers.isEmpty()) {
                return tried
                        + "Others were in the way. Try again when they are through; 'migrate.statement.lock-timeout'"
                        + " says how long a statement waits for them.";
            }
            return tried + inTheWay(blockers) + "Wait until it's through or end it ("
                    + blockers.stream().map(Blocker::release).collect(Collectors.joining("; ")) + "), then try again.";
        }

        private long pause() {
            Duration first = limits.lockTimeout().dividedBy(5);
            long shortest = (limits.lockTimeout().isZero() || first.compareTo(LONGEST_FIRST_PAUSE) > 0)
                    ? LONGEST_FIRST_PAUSE.toMillis()
                    : first.toMillis();
            long longest = Math.min(LONGEST_PAUSE.toMillis(), (shortest + 1) << Math.min(failed - 1, 20));
            return ThreadLocalRandom.current().nextLong(longest / 2, longest + 1);
        }
    }

    private boolean isContention(Failure failure) {
        return failure.databaseError() != null && sessionLimits.isContention(failure.databaseError());
    }

    private String inTheWay(Failure failure) {
        return inTheWay(blockers(failure));
    }

    private static String inTheWay(List<Blocker> blockers) {
        return blockers.isEmpty()
                ? ""
                : "In the way: " + blockers.stream().map(Blocker::describe).collect(Collectors.joining("; ")) + ". ";
    }

    /** Who is in the way can be a secret of the server's; then the failure carries why nobody is named. */
    private List<Blocker> blockers(Failure failure) {
        try {
            return seenBlockers(failure.sql());
        } catch (SQLException ex) {
            failure.cause().addSuppressed(ex);
            return List.of();
        }
    }

    private List<Blocker> seenBlockers(String sql) throws SQLException {
        try {
            return sessionLimits.blockers(connection, sql);
        } finally {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
        }
    }

    private static void sleep(long ms) {
        try {
            TimeUnit.MILLISECONDS.sleep(ms);
        } catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
            throw new MigrateException(
                    "The run was interrupted while it waited for a lock; what it was about to do is rolled back.",
                    "Start again; it goes on there.");
        }
    }
}
