package dev.migrate.autogenerate;

import dev.migrate.error.MigrateException;
import dev.migrate.model.Column;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.model.TableIntent;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known to be renamed, and what is known not to be: from answers that somebody typed, and from the model. */
public final class RenameAnswers {

    private final DesiredSchema wanted;
    private final SchemaModel actual;
    private final Map<QualifiedName, QualifiedName> tables = new HashMap<>();
    private final Map<QualifiedName, Map<String, String>> columns = new HashMap<>();
    private final Set<String> declined = new HashSet<>();

    private RenameAnswers(DesiredSchema wanted, SchemaModel actual) {
        this.wanted = wanted;
        this.actual = actual;
    }

    /**
     * Understands answers.
     *
     * @param answers each {@code old=new}, {@code table.old=new}, or without a new name where nothing was renamed
     * @throws MigrateException if an answer is about something that isn't there
     */
    public static RenameAnswers of(List<String> answers, DesiredSchema wanted, SchemaModel actual) {
        RenameAnswers all = new RenameAnswers(wanted, actual);
        all.addTablesOfModel();
        answers.forEach(all::addTable);
        all.addColumnsOfModel();
        answers.forEach(all::addColumn);
        return all;
    }

    /** Returns what was renamed. */
    public Renames renames() {
        return new Renames(tables, columns);
    }

    /** Whether the question was answered with no. */
    boolean isDeclined(RenameQuestion question) {
        return declined.contains(question.notRenamed());
    }

    private void addTablesOfModel() {
        for (Table table : wanted.schema().tables()) {
            String former = wanted.intent(table.name()).renamedFrom();
            if (former != null && find(actual, table.name()).isEmpty()) {
                QualifiedName old = table.name().withName(former);
                find(actual, old).ifPresent((found) -> tables.put(table.name(), old));
            }
        }
    }

    private void addColumnsOfModel() {
        for (Table table : wanted.schema().tables()) {
            TableIntent intent = wanted.intent(table.name());
            for (Column column : table.columns()) {
                String former = intent.column(column.name()).renamedFrom();
                if (former != null
                        && !hasColumn(before(table.name()), column.name())
                        && hasColumn(before(table.name()), former)) {
                    addColumn(table.name(), former, column.name());
                }
            }
        }
    }

    private void addTable(String answer) {
        String[] sides = sides(answer);
        Optional<Table> old = find(actual, sides[0]);
        if (old.isEmpty()) {
            return;
        }
        if (sides[1].isEmpty()) {
            declined.add(answer);
            return;
        }
        Table table = find(wanted.schema(), sides[1])
                .orElseThrow(() -> nothing(answer, "no table '" + sides[1] + "' is wanted"));
        tables.put(table.name(), old.get().name());
    }

    private void addColumn(String answer) {
        String[] sides = sides(answer);
        if (find(actual, sides[0]).isPresent()) {
            return;
        }
        int dot = sides[0].lastIndexOf('.');
        String tableName = (dot < 0) ? "" : sides[0].substring(0, dot);
        String former = sides[0].substring(dot + 1);
        Table table = find(wanted.schema(), tableName)
                .orElseThrow(() -> nothing(
                        answer,
                        "the database has no table '" + sides[0] + "'"
                                + ((dot < 0) ? "" : ", and the model no table '" + tableName + "'")));
        if (!hasColumn(before(table.name()), former)) {
            throw nothing(answer, "the table '" + table.name() + "' of the database has no column '" + former + "'");
        }
        if (sides[1].isEmpty()) {
            declined.add(answer);
            return;
        }
        String name = sides[1].substring(sides[1].lastIndexOf('.') + 1);
        if (!hasColumn(Optional.of(table), name)) {
            throw nothing(answer, "no column '" + name + "' of '" + table.name() + "' is wanted");
        }
        addColumn(table.name(), former, name);
    }

    private void addColumn(QualifiedName table, String former, String name) {
        columns.computeIfAbsent(table, (key) -> new HashMap<>()).put(name, former);
    }

    /** Returns a wanted table as the database has it, under the name that it has there. */
    private Optional<Table> before(QualifiedName table) {
        return find(actual, tables.getOrDefault(table, table));
    }

    private static boolean hasColumn(Optional<Table> table, String name) {
        return table.stream()
                .flatMap((known) -> known.columns().stream())
                .anyMatch((column) -> column.name().equals(name));
    }

    private static Optional<Table> find(SchemaModel schema, QualifiedName name) {
        return find(schema, name.toString());
    }

    private static Optional<Table> find(SchemaModel schema, @Nullable String name) {
        return schema.tables().stream()
                .filter((table) -> table.name().toString().equals(name))
                .findFirst();
    }

    private static String[] sides(String answer) {
        int sign = answer.indexOf('=');
        if (sign <= 0) {
            throw new MigrateException(
                    "'" + answer + "' doesn't say what was renamed.",
                    "Write 'old=new' for a table, 'table.old=new' for a column, or nothing after the sign where it wasn't"
                            + " renamed.");
        }
        return new String[] {
            answer.substring(0, sign).strip(), answer.substring(sign + 1).strip()
        };
    }

    private static MigrateException nothing(String answer, String problem) {
        return new MigrateException(
                "The rename '" + answer + "' can't be: " + problem + ".",
                "Write 'old=new' for a table, or 'table.old=new' for a column.");
    }
}
