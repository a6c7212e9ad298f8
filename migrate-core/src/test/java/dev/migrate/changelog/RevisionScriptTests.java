package dev.migrate.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.error.SourceLocation;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.Change;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.RenameTable;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionScriptTests {

    private static final SourceLocation FILE = new SourceLocation("db/migrations/a.yaml", 3, 5);

    private final Change first = Change.of(new RenameTable(QualifiedName.of("a"), "b"), FILE);
    private final Change second = Change.of(new RenameTable(QualifiedName.of("b"), "c"), FILE);
    private final Change onlyOnH2 = new Change(ExecuteSql.of("select 1"), List.of("h2"), FILE);

    @Test
    void theDerivedDowngradeUndoesTheChangesBackwards() {
        RevisionScript script = new RevisionScript(List.of(first, second), null);

        assertThat(script.downgrade())
                .hasValue(List.of(
                        Change.of(new RenameTable(QualifiedName.of("c"), "b"), FILE),
                        Change.of(new RenameTable(QualifiedName.of("b"), "a"), FILE)));
        assertThat(script.irreversibleChange()).isEmpty();
    }

    @Test
    void oneChangeWithoutAnInverseMakesTheRevisionIrreversible() {
        RevisionScript script = new RevisionScript(List.of(first, onlyOnH2), null);

        assertThat(script.downgrade()).isEmpty();
        assertThat(script.irreversibleChange()).hasValue(onlyOnH2);
    }

    @Test
    void aWrittenDowngradeIsTakenAsItIs() {
        assertThat(new RevisionScript(List.of(onlyOnH2), List.of()).downgrade()).hasValue(List.of());
    }

    @Test
    void changesForOtherDatabasesDontCount() {
        RevisionScript script = new RevisionScript(List.of(first, onlyOnH2), null).appliedTo("postgresql");

        assertThat(script.upgrade()).containsExactly(first);
        assertThat(script.downgrade()).isPresent();
    }
}
