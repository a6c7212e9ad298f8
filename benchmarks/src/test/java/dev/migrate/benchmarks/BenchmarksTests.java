package dev.migrate.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.options.TimeValue;

/** The whole measurement in small, so that it can't rot; no time is judged here, but calls and differences are. */
class BenchmarksTests {

    @Test
    void everybodyDoesTheWorkAndTheTableHasIt() {
        Results results = Benchmarks.measure(List.of(100), 0, 1, TimeValue.milliseconds(50));
        List<Figure> figures = results.figures();

        assertThat(figures.stream().map(Figure::work).distinct())
                .containsExactly(
                        UpgradeWork.APPLY,
                        UpgradeWork.NOTHING,
                        UpgradeWork.NOTHING_ANEW,
                        ColdWork.COLD,
                        ApplicationWork.START,
                        CheckWork.CHECK,
                        EntitiesWork.ENTITIES,
                        TenantWork.TENANTS);
        assertThat(ours(figures, UpgradeWork.APPLY).calls()).isLessThanOrEqualTo(4 * 100 + 30);
        assertThat(ours(figures, UpgradeWork.NOTHING).calls()).isLessThanOrEqualTo(4);
        assertThat(ours(figures, CheckWork.CHECK).calls()).isLessThanOrEqualTo(10);
        assertThat(ours(figures, EntitiesWork.ENTITIES).calls()).isLessThanOrEqualTo(10);
        assertThat(ours(figures, UpgradeWork.NOTHING).roundTrips()).isEqualTo(3);
        assertThat(results.differences()).first().isEqualTo("migrate finds 0 differences at 100 entities");
        assertThat(results.usages())
                .hasSize(3)
                .allSatisfy((usage) -> assertThat(usage.allocated()).isGreaterThan(usage.peak()))
                .allSatisfy((usage) -> assertThat(usage.classes()).isGreaterThan(100));
        assertThat(results.partNames())
                .containsExactlyInAnyOrder(
                        PartsWork.GRAPH,
                        "parser: headers",
                        "parser: headers and bodies",
                        "comparing: equal schemas",
                        "renderer: create tables");
        assertThat(results.parts())
                .allSatisfy((part) -> assertThat(part.milliseconds()).isPositive())
                .allSatisfy((part) -> assertThat(part.allocated()).isGreaterThan(1_000));
        assertThat(results.jarBytes()).isGreaterThan(1_000_000);
        assertThat(new Report(results).markdown())
                .contains(
                        "| raw JDBC |",
                        "| migrate |",
                        "| Flyway 13",
                        "| Liquibase 5",
                        "| liquibase-hibernate 5",
                        "| our jars, MB |",
                        "| parser: headers | 100 |");
        assertThat(new Report(results).insertedInto("a <!-- figures -->old<!-- end of the figures --> z"))
                .startsWith("a <!-- figures -->\n")
                .endsWith("\n<!-- end of the figures --> z")
                .doesNotContain("old");
        assertThat(new Chart(figures, 100).svg()).startsWith("<svg ").contains("Flyway", "Liquibase", "migrate");
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
