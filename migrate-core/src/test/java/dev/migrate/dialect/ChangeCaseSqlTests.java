package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.replay.ReplayedSchema;
import dev.migrate.operation.Change;
import dev.migrate.testing.ContractCase;
import dev.migrate.testing.ContractCases;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pins the SQL of each case of the change vocabulary, there and back, in {@code golden/cases/<dialect>.sql}.
 *
 * <p>Run with {@code -Dgolden.update=true} to write the files after a change that is meant.
 */
class ChangeCaseSqlTests {

    static Stream<Dialect> dialects() {
        Stream<SqlRenderingContractTests> others = Stream.of(
                new PostgresqlSqlRenderingTests(),
                new MariadbSqlRenderingTests(),
                new MysqlSqlRenderingTests(),
                new H2SqlRenderingTests(),
                new HsqldbSqlRenderingTests(),
                new SqlServerSqlRenderingTests(),
                new OracleSqlRenderingTests(),
                new CockroachdbSqlRenderingTests());
        return Stream.concat(
                others.map(SqlRenderingContractTests::dialect), Stream.of(SqliteSqlRenderingTests.sqlite()));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void eachCaseIsRenderedAsPinned(Dialect dialect) {
        StringBuilder text = new StringBuilder();
        ContractCases.all()
                .forEach((theCase) -> text.append(rendered(theCase, dialect)).append('\n'));
        new GoldenFile("cases/" + dialect.id() + ".sql").assertEquals(text.toString());
    }

    /** What the dialect itself refuses is a stated lack of the case wherever a server runs it. */
    @ParameterizedTest
    @MethodSource("dialects")
    void eachRefusalIsStatedInItsCase(Dialect dialect) {
        Map<String, String> unstated = new TreeMap<>();
        boolean live =
                List.of("postgresql", "mariadb", "h2", "hsqldb", "sqlite").contains(dialect.id());
        for (ContractCase theCase : ContractCases.all()) {
            String refusal = "";
            if (live) {
                try (CaseRenderer renderer = CaseRenderer.of(dialect)) {
                    refusal = renderer.refusal(everything(theCase, dialect.id()));
                }
            }
            if (!refusal.isEmpty() && !refusal.equals(theCase.lacks().get(dialect.id()))) {
                unstated.put(theCase.name(), refusal);
            }
        }
        assertThat(unstated).isEmpty();
    }

    @Test
    void thereIsAFilePerDialect() {
        assertThat(dialects().map(Dialect::id))
                .containsExactly(
                        "postgresql",
                        "mariadb",
                        "mysql",
                        "h2",
                        "hsqldb",
                        "sqlserver",
                        "oracle",
                        "cockroachdb",
                        "sqlite");
    }

    private static List<Change> everything(ContractCase theCase, String id) {
        return Stream.concat(theCase.given().stream(), theCase.script().upgrade().stream())
                .filter((change) -> change.appliesTo(id))
                .toList();
    }

    private static String rendered(ContractCase theCase, Dialect dialect) {
        String id = dialect.id();
        RevisionScript script = theCase.script().appliedTo(id);
        ReplayedSchema schema = ReplayedSchema.empty(id, true);
        List<Change> given = theCase.given().stream()
                .filter((change) -> change.appliesTo(id))
                .toList();
        Stream.concat(ContractCases.start().script().upgrade().stream(), given.stream())
                .forEach((change) -> schema.apply(change.operation()));
        StringBuilder text = new StringBuilder("==== " + theCase.name() + "\n");
        try (CaseRenderer renderer = CaseRenderer.of(dialect)) {
            renderer.sql(given);
            text.append(renderer.sql(script.upgrade())).append("-- downgrade\n");
            text.append(
                    ContractCase.downgrade(script, schema).map(renderer::sql).orElse("-- irreversible\n"));
        }
        return text.toString();
    }
}
