package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.DropColumn;
import dev.migrate.operation.Operation;
import java.util.List;
import org.junit.jupiter.api.Test;

class TidyOperationsTests {

    private static final QualifiedName T = QualifiedName.of("t");
    private static final Column A = Column.of("a", "int");
    private static final Column B = Column.of("b", "int");
    private static final ForeignKey KEY = ForeignKey.of("fk", List.of("a"), QualifiedName.of("u"), List.of("id"));

    @Test
    void neighboursOfOneTableBecomeOne() {
        assertThat(tidy(
                        add(A),
                        add(B),
                        new AddForeignKeyConstraint(T, KEY),
                        new AddUniqueConstraint(T, UniqueConstraint.of("uq", "a", "b"))))
                .containsExactly(ReviewedOperation.of(
                        new AddColumn(T, List.of(A, B), List.of(KEY, UniqueConstraint.of("uq", "a", "b")))));
        assertThat(tidy(new DropColumn(T, List.of("b"), add(B)), new DropColumn(T, List.of("a"), add(A))))
                .containsExactly(ReviewedOperation.of(
                        new DropColumn(T, List.of("b", "a"), new AddColumn(T, List.of(B, A), List.of()))));
        assertThat(tidy(new DropColumn(T, List.of("b"), null), new DropColumn(T, List.of("a"), add(A))))
                .containsExactly(ReviewedOperation.of(new DropColumn(T, List.of("b", "a"), null)));
    }

    @Test
    void othersStayAsTheyAre() {
        QualifiedName other = QualifiedName.of("u");
        assertStays(add(A), new AddColumn(other, List.of(B), List.of()));
        assertStays(new DropColumn(T, List.of("a"), null), new DropColumn(other, List.of("b"), null));
        assertStays(add(B), new AddForeignKeyConstraint(T, KEY));
        assertStays(add(A), new AddForeignKeyConstraint(other, KEY));
        assertStays(add(A), new AddUniqueConstraint(T, UniqueConstraint.of("uq", "a", "b")));
    }

    @Test
    void aReviewIsAboutOneChangeAlone() {
        List<ReviewedOperation> operations =
                List.of(ReviewedOperation.of(add(A)), new ReviewedOperation(add(B), List.of("think")));
        assertThat(tidy(operations)).isEqualTo(operations);
        List<ReviewedOperation> reversed = List.of(operations.get(1), operations.get(0));
        assertThat(tidy(reversed)).isEqualTo(reversed);
    }

    private static void assertStays(Operation... operations) {
        assertThat(tidy(operations)).isEqualTo(Drafts.operations(operations));
    }

    private static List<ReviewedOperation> tidy(Operation... operations) {
        return tidy(Drafts.operations(operations));
    }

    private static List<ReviewedOperation> tidy(List<ReviewedOperation> operations) {
        return TidyOperations.of(new GeneratedChanges(operations, List.of())).upgrade();
    }

    private static AddColumn add(Column column) {
        return new AddColumn(T, List.of(column), List.of());
    }
}
