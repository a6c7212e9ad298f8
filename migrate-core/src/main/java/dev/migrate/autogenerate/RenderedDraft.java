package dev.migrate.autogenerate;

import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The statements of a draft in both directions.
 *
 * @param upgrade those of the upgrade, operation by operation
 * @param downgrade those of the downgrade, operation by operation
 */
record RenderedDraft(List<Part> upgrade, List<Part> downgrade) {

    static RenderedDraft of(GeneratedChanges changes, SourceLocation location, ChangeRenderer renderer) {
        List<Part> upgrade = new ArrayList<>();
        List<Change> forward = changes(changes.upgrade(), location, "upgrade");
        for (int i = 0; i < forward.size(); i++) {
            upgrade.add(new Part(comments(changes.upgrade().get(i)), renderer.render(forward.get(i))));
        }
        List<Part> downgrade = new ArrayList<>();
        List<Change> back = changes(changes.downgrade(), location, "downgrade");
        List<SqlStatement> statements = renderer.renderAside(back);
        for (int i = 0; i < back.size(); i++) {
            SourceLocation place = back.get(i).location();
            List<SqlStatement> own = statements.stream()
                    .filter((statement) -> statement.source().location().equals(place))
                    .toList();
            downgrade.add(new Part(comments(changes.downgrade().get(i)), own));
        }
        return new RenderedDraft(upgrade, downgrade);
    }

    /** Returns changes that say which operation they are, since there are no lines yet. */
    private static List<Change> changes(List<ReviewedOperation> operations, SourceLocation location, String direction) {
        return IntStream.range(0, operations.size())
                .mapToObj((i) -> Change.of(
                        operations.get(i).operation(),
                        SourceLocation.of(location.source() + ", operation " + (i + 1) + " of the " + direction)))
                .toList();
    }

    /** Returns what is written above an operation. */
    static List<String> comments(ReviewedOperation operation) {
        return operation.reviews().stream().map((review) -> "REVIEW: " + review).toList();
    }

    /** Whether the database takes every statement inside a transaction. */
    boolean transactional() {
        return Stream.of(upgrade, downgrade)
                .flatMap(List::stream)
                .flatMap((part) -> part.statements().stream())
                .allMatch(SqlStatement::transactional);
    }

    /**
     * One operation.
     *
     * @param comments what is said about it
     * @param statements what it is in SQL; possibly nothing
     */
    record Part(List<String> comments, List<SqlStatement> statements) {}
}
