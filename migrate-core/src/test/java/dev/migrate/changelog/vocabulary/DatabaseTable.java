package dev.migrate.changelog.vocabulary;

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
import java.util.Optional;
import java.util.stream.Collectors;

/** What the databases make of the changes of a group, found out by rendering samples. */
final class DatabaseTable {

    private static final SourceLocation PLACE = SourceLocation.of("sample.yaml");

    private final List<DocumentedDatabase> databases = DocumentedDatabase.all();
    private final Refusals refusals = new Refusals();
    private final SampleMaker samples;

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
        for (Shape change : changes) {
            String name = change.name();
            text.append("| [`")
                    .append(name)
                    .append("`](#")
                    .append(name.toLowerCase(Locale.ROOT))
                    .append(") |");
            databases.forEach((database) ->
                    text.append(' ').append(cell(database, change)).append(" |"));
            text.append(' ').append(wayBack(change)).append(" |\n");
        }
        return text + refusals.toString();
    }

    private String cell(DocumentedDatabase database, Shape change) {
        String name = "`" + change.name() + "`";
        try {
            String cell = statements(database, operation(change, samples.minimal(change)));
            for (Attribute attribute : optional(change)) {
                refusal(database, change, attribute)
                        .ifPresent((why) -> refusals.add(name + " with `" + attribute.name() + "`", why, database));
            }
            return cell;
        } catch (MigrateException ex) {
            Optional<Attribute> missed = optional(change).stream()
                    .filter((attribute) -> refusal(database, change, attribute).isEmpty())
                    .findFirst();
            if (missed.isEmpty()) {
                refusals.add(name, ex, database);
                return "refused";
            }
            String with = "`" + missed.get().name() + "`";
            refusals.add(name + " without " + with, ex, database);
            return statements(database, operation(change, samples.with(change, missed.get()))) + " with " + with;
        }
    }

    private Optional<MigrateException> refusal(DocumentedDatabase database, Shape change, Attribute attribute) {
        try {
            statements(database, operation(change, samples.with(change, attribute)));
            return Optional.empty();
        } catch (MigrateException ex) {
            return Optional.of(ex);
        }
    }

    private static String statements(DocumentedDatabase database, Operation operation) {
        Change change = Change.of(operation, PLACE);
        int statements = database.dialect().rendersFromCatalogue()
                ? SampleDatabases.render(database.dialect(), change).size()
                : database.dialect().render(change).size();
        return (statements == 0) ? "no SQL" : Integer.toString(statements);
    }

    /** The attributes without which another way back is taken are named. */
    private String wayBack(Shape change) {
        String usual = WayBack.of(operation(change, samples.minimal(change)));
        Map<String, List<String>> others = new LinkedHashMap<>();
        for (Attribute attribute : optional(change)) {
            String way = WayBack.of(operation(change, samples.with(change, attribute)));
            if (!way.equals(usual)) {
                others.computeIfAbsent(way, (key) -> new ArrayList<>()).add("`" + attribute.name() + "`");
            }
        }
        return others.entrySet().stream()
                .map((other) -> "; with " + String.join(", ", other.getValue()) + ": " + other.getKey())
                .collect(Collectors.joining("", usual, ""));
    }

    private static List<Attribute> optional(Shape change) {
        return change.attributes().stream()
                .filter((attribute) ->
                        !attribute.required() && !attribute.name().equals("dbms"))
                .toList();
    }

    private static Operation operation(Shape change, Map<String, Object> attributes) {
        return RevisionText.operation(RevisionText.of(change.name(), attributes));
    }
}
