package dev.migrate.revision;

import static dev.migrate.revision.GraphText.graph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.error.MigrateException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cases R01 and R02: up and down one line. */
class LinearTests {

    private final RevisionGraph graph = graph("""
            a
            b : a
            c : b
            d : c
            e : d
            """);

    @ParameterizedTest
    @CsvSource({
        "'', e, a b c d e, e",
        "'', c, a b c, c",
        "c, e, d e, e",
        "a, +2, b c, c",
        "a, +1, b, b",
        "b, +3, c d e, e",
        "a, b+2, b c d, d",
        "a, d-2, b, b",
        "'', +1, a, a",
        "'', base+1, a, a",
        "b, current+1, c, c",
        "b, head, c d e, e",
        "b, heads, c d e, e",
        "b, head-1, c d, d",
        "e, head, '', e",
        "e, heads, '', e",
        "e, b, '', e",
        "c, base, '', c",
        "c, current, '', c",
    })
    void r01UpgradeGoesUpTheLine(String from, String target, String path, String heads) {
        Database database = from.isEmpty() ? Database.at(graph) : Database.at(graph, from);

        assertThat(database.upgrade(target)).isEqualTo(path);
        assertThat(database.heads()).isEqualTo(heads);
    }

    @Test
    void r01TooManyStepsUpNamesTheLastRevision() {
        assertThatThrownBy(() -> Database.at(graph, "b").upgrade("+5"))
                .isInstanceOf(MigrateException.class)
                .hasMessage("Target '+5' goes too far: 'b' (make b) is only 3 steps below 'e' (make e)."
                        + " Type '+3' to go to 'e' (make e).");
        assertThatThrownBy(() -> Database.at(graph, "e").upgrade("+1"))
                .hasMessage("Target '+1' goes too far: nothing comes above 'e' (make e)."
                        + " List the revisions with: migrate history.");
        assertThatThrownBy(() -> Database.at(graph).upgrade("head+1"))
                .hasMessage("Target 'head+1' goes too far: nothing comes above 'e' (make e)."
                        + " List the revisions with: migrate history.");
    }

    @ParameterizedTest
    @CsvSource({"-2, +2", "current-2, current+2"})
    void r01AnUpgradeDoesNotGoDown(String target, String turned) {
        assertThatThrownBy(() -> Database.at(graph, "b").upgrade(target))
                .isInstanceOf(MigrateException.class)
                .hasMessage("Target '" + target + "' is not a target for upgrade, which only goes up."
                        + " Type: migrate downgrade " + target + ", or: migrate upgrade " + turned + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "e, -3, e d c, b",
        "d, a+2, d, c",
        "d, c-2, d c b, a",
        "e, c, e d, c",
        "c, base, c b a, ''",
        "c, c-3, c b a, ''",
        "c, -1, c, b",
        "c, -3, c b a, ''",
        "a, -1, a, ''",
        "e, e, '', e",
        "a, a, '', a",
        "c, current, '', c",
        "e, head, '', e",
        "e, head-1, e, d",
        "e, current-1, e, d",
        "'', base, '', ''",
        "'', current, '', ''",
    })
    void r02DowngradeGoesDownTheLine(String from, String target, String path, String heads) {
        Database database = from.isEmpty() ? Database.at(graph) : Database.at(graph, from);

        assertThat(database.downgrade(target)).isEqualTo(path);
        assertThat(database.heads()).isEqualTo(heads);
    }

    @Test
    void r02TooManyStepsDownNamesHowManyThereAre() {
        assertThatThrownBy(() -> Database.at(graph, "b").downgrade("-5"))
                .isInstanceOf(MigrateException.class)
                .hasMessage("Target '-5' goes too far: 'b' (make b) is only 2 steps above base."
                        + " Type '-2' to go to base.");
        assertThatThrownBy(() -> Database.at(graph, "b").downgrade("base-1"))
                .hasMessage("Target 'base-1' goes too far: nothing comes below base."
                        + " List the revisions with: migrate history.");
    }

    @Test
    void r02StepsDownFromAnEmptyDatabaseAreAnError() {
        assertThatThrownBy(() -> Database.at(graph).downgrade("-1"))
                .isInstanceOf(MigrateException.class)
                .hasMessage("Target '-1' goes too far: nothing is applied."
                        + " Show what is applied with: migrate current.");
    }

    @Test
    void r02ADowngradeDoesNotGoUp() {
        assertThatThrownBy(() -> Database.at(graph, "b").downgrade("+2"))
                .isInstanceOf(MigrateException.class)
                .hasMessage("Target '+2' is not a target for downgrade, which only goes down."
                        + " Type: migrate upgrade +2, or: migrate downgrade -2.");
    }

    @Test
    void r02ATargetAboveTheDatabaseIsAnError() {
        assertThatThrownBy(() -> Database.at(graph, "b").downgrade("c"))
                .isInstanceOf(MigrateException.class)
                .hasMessage("db/c.yaml: Target 'c' is not below the database: 'c' (make c) is not applied, the database"
                        + " is at 'b' (make b). To apply it, type: migrate upgrade c. To go down, name an applied"
                        + " revision or base.");
        assertThatThrownBy(() -> Database.at(graph).downgrade("b"))
                .hasMessage("db/b.yaml: Target 'b' is not below the database: 'b' (make b) is not applied, nothing is"
                        + " applied. To apply it, type: migrate upgrade b. To go down, name an applied revision or"
                        + " base.");
        assertThatThrownBy(() -> Database.at(graph, "b").downgrade("head"))
                .hasMessageStartingWith("db/e.yaml: Target 'head' is not below the database: 'e' (make e) is not");
    }

    @Test
    void rowsAreUpdatedInPlaceAlongALine() {
        Database database = Database.at(graph);
        database.upgrade("c");
        database.downgrade("base");

        assertThat(database.rows()).isEqualTo("+a a>b b>c c>b b>a -a");
    }
}
