package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.error.MigrateException;
import dev.migrate.operation.Change;
import dev.migrate.operation.Operation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Pins the SQL of every operation in a golden file per database, {@code src/test/resources/golden/<dialect>.sql}.
 *
 * <p>Run with {@code -Dgolden.update=true} to write the files after a change that is meant.
 */
abstract class SqlRenderingContractTests {

    abstract Dialect dialect();

    @Test
    void everyOperationIsRenderedAsPinned() {
        String all = RenderingCases.all().entrySet().stream().map(this::render).collect(Collectors.joining("\n"));
        new GoldenFile(dialect().id() + ".sql").assertEquals(all);
    }

    @Test
    void everyKindOfOperationIsPinned() {
        Set<Class<?>> pinned = RenderingCases.all().values().stream()
                .map((change) -> change.operation().getClass())
                .collect(Collectors.toSet());
        assertThat(pinned).containsExactlyInAnyOrder(Operation.class.getPermittedSubclasses());
    }

    private String render(Map.Entry<String, Change> entry) {
        StringBuilder text = new StringBuilder("==== " + entry.getKey() + "\n");
        try {
            for (SqlStatement statement : dialect().render(entry.getValue())) {
                assertThat(statement.source()).isSameAs(entry.getValue());
                text.append("-- ").append(statement.comment());
                text.append(" [").append(statement.location());
                text.append(statement.transactional() ? "]\n" : ", outside a transaction]\n");
                text.append(shown(statement.sql())).append(";\n");
            }
        } catch (MigrateException ex) {
            text.append("-- refused: ").append(ex.getMessage()).append('\n');
        }
        return text.toString();
    }

    /** The middle of a long list says nothing. */
    private static String shown(String sql) {
        List<String> lines = sql.lines().toList();
        if (lines.size() <= 40) {
            return sql;
        }
        return lines.get(0) + "\n    … " + (lines.size() - 2) + " lines …\n" + lines.get(lines.size() - 1);
    }
}
