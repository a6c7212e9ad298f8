package dev.migrate.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole measurement in small, so that it can't rot; no time is judged here, but calls and differences are. */
class BenchmarksTests {

    @Test
    void everybodyDoesTheWorkAndTheTableHasIt() {
        List<Figure> figures = Benchmarks.measure(List.of(100), 0, 1);

        assertThat(figures.stream().map(Figure::work).distinct())
                .containsExactly(
                        UpgradeWork.APPLY,
                        UpgradeWork.NOTHING,
                        ColdWork.COLD,
                        CheckWork.CHECK,
                        GraphWork.GRAPH,
                        TenantWork.TENANTS);
        assertThat(ours(figures, UpgradeWork.APPLY).calls()).isLessThanOrEqualTo(4 * 100 + 30);
        assertThat(ours(figures, UpgradeWork.NOTHING).calls()).isLessThanOrEqualTo(4);
        assertThat(ours(figures, CheckWork.CHECK).calls()).isLessThanOrEqualTo(10);
        assertThat(new Report(figures).markdown())
                .contains("| raw JDBC |", "| migrate |", "| Flyway 13", "| Liquibase 5");
        assertThat(new Report(figures).insertedInto("a <!-- figures -->old<!-- end of the figures --> z"))
                .startsWith("a <!-- figures -->\n")
                .endsWith("\n<!-- end of the figures --> z")
                .doesNotContain("old");
        assertThat(new Chart(figures).svg()).startsWith("<svg ").contains("Flyway", "Liquibase", "migrate");
    }

    @Test
    void aCommitIsOnTheDiskWhenItReturns() throws SQLException {
        try (Server server = Server.start();
                Connection connection = DriverManager.getConnection(server.newDatabase());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select current_setting('fsync') || ' ' || current_setting('synchronous_commit')")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("on on");
        }
    }

    private static Figure ours(List<Figure> figures, String work) {
        return figures.stream()
                .filter((figure) ->
                        figure.work().equals(work) && figure.contender().equals("migrate"))
                .findFirst()
                .orElseThrow();
    }
}
