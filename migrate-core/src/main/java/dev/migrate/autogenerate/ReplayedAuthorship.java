package dev.migrate.autogenerate;

import dev.migrate.changelog.Changelog;
import dev.migrate.changelog.CodeBody;
import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionHeader;
import java.util.function.Predicate;

/**
 * Who made what, from following the operations of all revisions, parents first.
 *
 * <p>What a generated revision creates or alters is generated, until a revision that somebody wrote does something to it. Code
 * is run only where it was generated and consists of operations, since other code could do anything; of SQL in generated files
 * only simple statements are known. Immutable.
 */
public final class ReplayedAuthorship implements Authorship {

    private final MadeThings made;

    private ReplayedAuthorship(MadeThings made) {
        this.made = made;
    }

    /**
     * Follows the revisions of a changelog.
     *
     * @param generated tells which of them were generated
     * @param dialectId the database, by which changes are left out that are for others
     */
    public static ReplayedAuthorship of(Changelog changelog, Predicate<Migration> generated, String dialectId) {
        MadeThings made = new MadeThings();
        if (changelog.migrations().values().stream().noneMatch(generated)) {
            return new ReplayedAuthorship(made);
        }
        for (RevisionHeader header : changelog.graph().revisions()) {
            Migration migration = changelog.migration(header.id());
            if (migration.body() instanceof DeclaredBody body) {
                follow(body, new AuthorshipReplay(made, generated.test(migration)), dialectId);
            } else if (migration.body() instanceof CodeBody code && generated.test(migration)) {
                AuthorshipReplay replay = new AuthorshipReplay(made, true);
                RecordedCode.operations(code, dialectId).forEach((operation) -> operation.accept(replay));
            }
        }
        return new ReplayedAuthorship(made);
    }

    /** A revision that can't be read is told where it is itself needed; what it did to earlier things isn't known. */
    private static void follow(DeclaredBody body, AuthorshipReplay replay, String dialectId) {
        try {
            body.read()
                    .appliedTo(dialectId)
                    .upgrade()
                    .forEach((change) -> change.operation().accept(replay));
        } catch (MigrateException ex) {
            replay.forgetAll();
        }
    }

    @Override
    public boolean isGenerated(Subject subject) {
        return made.contains(subject);
    }
}
