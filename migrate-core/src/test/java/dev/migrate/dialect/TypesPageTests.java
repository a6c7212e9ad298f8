package dev.migrate.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.vocabulary.PinnedFile;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.Column;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateTable;
import dev.migrate.testing.DocumentedDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of {@code docs/types.md}: each portable type in each database, as a new column has it. */
class TypesPageTests {

    private static final Pattern COLUMN = Pattern.compile("\\bc (.*?)(?:,?\\n|$)");

    /** What people write in the parentheses of these. */
    private static final Map<String, List<String>> ARGUMENTS = Map.ofEntries(
            Map.entry("bit", List.of("", "(8)")),
            Map.entry("tinyint", List.of("", "(1)")),
            Map.entry("float", List.of("", "(24)")),
            Map.entry("decimal", List.of("", "(12,2)")),
            Map.entry("number", List.of("", "(9)")),
            Map.entry("char", List.of("", "(3)")),
            Map.entry("nchar", List.of("", "(3)")),
            Map.entry("varchar", List.of("", "(100)")),
            Map.entry("nvarchar", List.of("", "(100)")),
            Map.entry("binary", List.of("", "(16)")),
            Map.entry("varbinary", List.of("", "(16)")),
            Map.entry("time", List.of("", "(3)")),
            Map.entry("timestamp", List.of("", "(3)")),
            Map.entry("timestamp with time zone", List.of("", "(3) with time zone")));

    @Test
    void everyPortableTypeIsShownAsItIs() {
        List<DocumentedDatabase> databases = DocumentedDatabase.all();
        StringBuilder table = new StringBuilder("| type |");
        databases.forEach(
                (database) -> table.append(' ').append(database.title()).append(" |"));
        table.append("\n|---").append("|---".repeat(databases.size())).append("|\n");
        for (String name : new TreeSet<>(PortableTypes.NAMES)) {
            for (String arguments : ARGUMENTS.getOrDefault(name, List.of(""))) {
                String type = arguments.endsWith(" zone") ? "timestamp" + arguments : name + arguments;
                table.append("| `").append(type).append("` |");
                databases.forEach((database) ->
                        table.append(' ').append(shown(database, type)).append(" |"));
                table.append('\n');
            }
        }
        PinnedFile.of("../docs/types.md").assertContains("types", table.toString());
    }

    @Test
    void otherNamesAreShownAsTheyAre() {
        Map<String, Set<String>> names = new TreeMap<>();
        PortableTypes.SYNONYMS.forEach((synonym, type) ->
                names.computeIfAbsent(type, (key) -> new TreeSet<>()).add(synonym));
        String rows = names.entrySet().stream()
                .map((entry) -> "| `" + entry.getKey() + "` | "
                        + entry.getValue().stream()
                                .map((name) -> "`" + name + "`")
                                .collect(Collectors.joining(", "))
                        + " |\n")
                .collect(Collectors.joining());
        PinnedFile.of("../docs/types.md").assertContains("synonyms", "| type | other names |\n|---|---|\n" + rows);
    }

    private static String shown(DocumentedDatabase database, String type) {
        Table table = Table.of(QualifiedName.of("t"), Column.of("c", type));
        try {
            List<SqlStatement> statements = database.dialect()
                    .render(Change.of(new CreateTable(table, false), SourceLocation.of("sample.yaml")));
            Matcher column = COLUMN.matcher(statements.get(0).sql());
            assertThat(column.find()).as(statements.toString()).isTrue();
            return "`" + column.group(1) + "`";
        } catch (MigrateException ex) {
            return "refused";
        }
    }
}
