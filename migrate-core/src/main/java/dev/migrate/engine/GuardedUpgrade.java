package dev.migrate.engine;

import dev.migrate.changelog.condition.Guard;
import dev.migrate.changelog.condition.Guard.Reaction;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks a revision's precondition just before it runs, in its own transaction, and decides what becomes of it. */
final class GuardedUpgrade {

    private final RunContext context;
    private final String revision;
    private final Guard guard;

    GuardedUpgrade(RunContext context, String revision, Guard guard) {
        this.context = context;
        this.revision = revision;
        this.guard = guard;
    }

    /**
     * Returns why the revision isn't run and counts as applied, or nothing if it is to run.
     *
     * @throws StopException if the run ends here
     */
    Optional<String> reasonToSkip() throws SQLException {
        Savepoint before = context.connection().setSavepoint();
        PreconditionCheck check = new PreconditionCheck(context);
        String unmet;
        try {
            unmet = check.unmet(guard.condition()).orElse(null);
        } catch (SQLException ex) {
            context.connection().rollback(before);
            return react(
                    guard.onError(),
                    "can't be asked: " + DatabaseError.text(ex).replaceFirst("\\.$", ""),
                    guard.onErrorMessage(),
                    ex);
        }
        return (unmet == null)
                ? Optional.empty()
                : react(guard.onFail(), "doesn't hold: " + unmet, guard.onFailMessage(), null);
    }

    private Optional<String> react(
            Reaction reaction, String what, @Nullable String authorsWords, @Nullable SQLException cause) {
        String text = "Its precondition " + what + ((authorsWords == null) ? "" : " (" + authorsWords + ")");
        switch (reaction) {
            case WARN -> {
                context.log().warn("Revision {} runs all the same. {}.", revision, text);
                return Optional.empty();
            }
            case MARK_RAN -> {
                context.log().info("Revision {} isn't run and counts as applied. {}.", revision, text);
                return Optional.of(JournalEntry.NOT_RUN + " " + text + ".");
            }
            case HALT ->
                throw new StopException(
                        text + ".",
                        guard.location(),
                        "Bring the database into the state that it wants, or change the precondition.",
                        cause);
        }
        throw new IllegalStateException(reaction.name());
    }
}
