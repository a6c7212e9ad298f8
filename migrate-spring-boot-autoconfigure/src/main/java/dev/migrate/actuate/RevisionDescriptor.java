package dev.migrate.actuate;

import dev.migrate.changelog.Migration;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.engine.PlanNote;
import dev.migrate.engine.RevisionDescription;
import dev.migrate.engine.RevisionDescription.Standing;
import dev.migrate.engine.RevisionSql;
import dev.migrate.revision.RevisionHeader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One revision as one database sees it.
 *
 * @param revision its id
 * @param downRevisions the revisions that it follows
 * @param dependsOn revisions that must be applied first without being parents
 * @param branchLabels names of the branch that starts here
 * @param message what it does, in the author's words
 * @param type in which form it is written
 * @param source its file or class
 * @param transactional whether it runs in a transaction where the database allows that
 * @param checksum the checksum of its source, or {@code null} for a class
 * @param standing whether it is applied, pending or held
 * @param reversible whether there is a way back
 * @param findings what speaks against its next movement: its downgrade where it is applied, else its upgrade
 * @param upgrade the SQL that applies it, or {@code null} for code
 * @param downgrade the SQL that reverts it, or {@code null} for code and where there is no way back
 */
public record RevisionDescriptor(
        String revision,
        List<String> downRevisions,
        List<String> dependsOn,
        List<String> branchLabels,
        String message,
        String type,
        String source,
        boolean transactional,
        @Nullable String checksum,
        Standing standing,
        boolean reversible,
        List<String> findings,
        @Nullable List<String> upgrade,
        @Nullable List<String> downgrade)
        implements DatabaseView {

    static RevisionDescriptor of(RevisionDescription description, SecretPlaceholders secrets) {
        Migration migration = description.migration();
        RevisionHeader header = migration.header();
        RevisionSql sql = description.sql();
        return new RevisionDescriptor(
                header.id(),
                header.downRevisions(),
                header.dependsOn(),
                header.branchLabels(),
                header.message(),
                migration.type().label(),
                header.location().source(),
                migration.transactional(),
                migration.checksum(),
                description.standing(),
                description.reversible(),
                description.notes().stream()
                        .map(PlanNote::toString)
                        .map(secrets::hide)
                        .toList(),
                (sql == null) ? null : texts(sql.upgrade(), secrets),
                (sql == null) ? null : texts(sql.downgrade(), secrets));
    }

    private static @Nullable List<String> texts(@Nullable List<SqlStatement> statements, SecretPlaceholders secrets) {
        return (statements == null)
                ? null
                : statements.stream().map(SqlStatement::sql).map(secrets::hide).toList();
    }
}
