package dev.migrate.changelog.vocabulary;

import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.Operation;
import dev.migrate.testing.DocumentedDatabase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the databases make of the changes of a group, found out by rendering samples. */
final class DatabaseTable {

    private static final SourceLocation PLACE = SourceLocation.of("sample.yaml");

    private final List<DocumentedDatabase> databases = DocumentedDatabase.all();
    private final SampleMaker samples;

    /** The databases that refuse something, by what that is and why. */
    private final Map<String, List<String>> refused = new LinkedHashMap<>();

    DatabaseTable(Vocabulary vocabulary) {
        this.samples = new SampleMaker(vocabulary);
    }

    String of(List<Shape> changes) {
        StringBuilder text = new StringBuilder("| change |");
        databases.forEach(
                (database) -> text.append(' ').append(database.title()).append(" |"));
        text.append(" way back |\n|---")
                .append("|---".repeat(databases.size() + 1))
                .append("|\n");
        changes.forEach((change) -> text.append(row(change)));
        if (!refused.isEmpty()) {
            text.append("\n| refused | by | because |\n|---|---|---|\n");
            refused.forEach((what, by) -> text.append("| ")
                    .append(what.replace("\n", " | " + String.join(", ", by) + " | "))
                    .append(" |\n"));
        }
        return text.toString();
    }

    private String row(Shape change) {
        StringBuilder row = new StringBuilder(
                "| [`" + change.name() + "`](#" + change.name().toLowerCase(Locale.ROOT) + ") |");
        Operation minimal = operation(change, samples.minimal(change));
        List<DocumentedDatabase> willing = new ArrayList<>();
        for (DocumentedDatabase database : databases) {
            String outcome = outcome(database, minimal, "`" + change.name() + "`");
            if (!outcome.equals("refused")) {
                willing.add(database);
            }
            row.append(' ').append(outcome).append(" |");
        }
        List<String> ways = new ArrayList<>(List.of(WayBack.of(minimal)));
        for (Attribute attribute : change.attributes()) {
            if (!attribute.required() && !attribute.name().equals("dbms")) {
                Operation operation = operation(change, samples.with(change, attribute));
                String what = "`" + change.name() + "` with `" + attribute.name() + "`";
                willing.forEach((database) -> outcome(database, operation, what));
                String way = WayBack.of(operation);
                if (!way.equals(ways.get(0))) {
                    ways.add("with `" + attribute.name() + "` " + way);
                }
            }
        }
        return row.append(' ').append(String.join("; ", ways)).append(" |\n").toString();
    }

    private String outcome(DocumentedDatabase database, Operation operation, String what) {
        try {
            List<SqlStatement> statements = database.dialect().render(Change.of(operation, PLACE));
            return statements.isEmpty() ? "no SQL" : Integer.toString(statements.size());
        } catch (MigrateException ex) {
            String why = (ex.problem() + " " + ex.remedy()).replace(database.title(), "the database");
            refused.computeIfAbsent(what + "\n" + why.replace("|", "\\|"), (key) -> new ArrayList<>())
                    .add(database.title());
            return "refused";
        }
    }

    private static Operation operation(Shape change, Map<String, Object> attributes) {
        return RevisionText.operation(RevisionText.of(change.name(), attributes));
    }
}
