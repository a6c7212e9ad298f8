package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.java.JavaSource;
import dev.migrate.changelog.java.JavaSourceRoundTrip;
import dev.migrate.changelog.yaml.CanonicalChecksum;
import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.DatabaseProduct;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.postgresql.PostgresqlDialectProvider;
import dev.migrate.testing.ContractCase;
import dev.migrate.testing.ContractCases;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated is read again as the same operations, in YAML and in Java. */
class GeneratedCaseTests {

    private static final Dialect DIALECT = new PostgresqlDialectProvider()
            .dialectFor(new DatabaseProduct("PostgreSQL", "18.0", 18, 0, IdentifierCase.LOWER))
            .orElseThrow();

    static Stream<ContractCase> cases() {
        return ContractCases.all().stream().filter((each) -> CaseDraft.isPossible(each, DIALECT.id()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void yamlIsReadAsTheSameOperations(ContractCase theCase) {
        CaseDraft draft = CaseDraft.of(theCase, DIALECT);
        GeneratedFile file = draft.write(DIALECT, ChangeRenderer.of(DIALECT), MigrationType.YAML, "");
        assertThat(CanonicalChecksum.of(CaseDraft.read(file)))
                .as(file.text())
                .isEqualTo(CanonicalChecksum.of(draft.script(DIALECT)));
    }

    @Test
    void javaDoesTheSameOperations() throws Exception {
        JavaSourceRoundTrip roundTrip = new JavaSourceRoundTrip();
        List<ContractCase> cases = cases().toList();
        assertThat(cases).hasSizeGreaterThan(150);
        for (ContractCase each : cases) {
            CaseDraft draft = CaseDraft.of(each, DIALECT);
            String packageName = "generated.c" + roundTrip.size();
            GeneratedFile file = draft.write(DIALECT, ChangeRenderer.of(DIALECT), MigrationType.JAVA, packageName);
            String className = file.name().replace(".java", "");
            roundTrip.add(
                    each.name(),
                    file.header(),
                    !file.text().contains("transactional = false"),
                    draft.script(DIALECT),
                    new JavaSource(packageName, className, file.text()));
        }
        roundTrip.verify();
    }
}
