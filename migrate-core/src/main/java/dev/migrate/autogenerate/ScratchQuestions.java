package dev.migrate.autogenerate;

import dev.migrate.dialect.Dialect;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can't be told in memory, put to the database all at once.
 *
 * <p>For each table it makes one scratch table of the doubtful columns as the model wants them, and one with the doubtful
 * checks and indexes over columns as the database has them: how a database spells an expression depends on the types in it,
 * and a difference of types is told by itself. For one thread.
 */
final class ScratchQuestions {

    private static final String PREFIX = "migrate_scratch_";

    private final Map<QualifiedName, TableQuestions> tables = new LinkedHashMap<>();
    private final Map<QualifiedName, Map<String, Column>> columns = new HashMap<>();
    private final Map<QualifiedName, Map<CheckConstraint, CheckConstraint>> checks = new HashMap<>();
    private final Map<QualifiedName, Map<Index, Index>> indexes = new HashMap<>();
    private int names;

    void ask(TablePair pair, Column column) {
        of(pair).columns.add(column);
    }

    void ask(TablePair pair, CheckConstraint check) {
        of(pair).checks.put(PREFIX + ++names, check);
    }

    void ask(TablePair pair, Index index) {
        of(pair).indexes.put(PREFIX + ++names, index);
    }

    private TableQuestions of(TablePair pair) {
        return tables.computeIfAbsent(pair.name(), (name) -> new TableQuestions(pair));
    }

    /** Returns the column as the database spells it, or {@code null} where it didn't say. */
    @Nullable
    Column answer(TablePair pair, Column column) {
        return columns.getOrDefault(pair.name(), Map.of()).get(column.name());
    }

    @Nullable
    CheckConstraint answer(TablePair pair, CheckConstraint check) {
        return checks.getOrDefault(pair.name(), Map.of()).get(check);
    }

    @Nullable
    Index answer(TablePair pair, Index index) {
        return indexes.getOrDefault(pair.name(), Map.of()).get(index);
    }

    /** Asks in one call, if there is anything to ask. */
    void put(Connection connection, Dialect dialect) throws SQLException {
        List<Table> scratch = new ArrayList<>();
        List<Consumer<Table>> takers = new ArrayList<>();
        for (TableQuestions questions : tables.values()) {
            if (!questions.columns.isEmpty()) {
                scratch.add(questions.ofColumns());
                takers.add((answer) -> takeColumns(questions.pair.name(), answer));
            }
            if (!questions.checks.isEmpty() || !questions.indexes.isEmpty()) {
                scratch.add(questions.ofExpressions());
                takers.add((answer) -> takeExpressions(questions, answer));
            }
        }
        if (scratch.isEmpty()) {
            return;
        }
        List<Optional<Table>> answers = dialect.scratchTables().respell(connection, scratch);
        List<Table> refused = new ArrayList<>();
        List<Consumer<Table>> takersOfRefused = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            Consumer<Table> taker = takers.get(i);
            answers.get(i).ifPresent(taker);
            if (answers.get(i).isEmpty()) {
                takersOfRefused.add(taker);
                refused.add(scratch.get(i));
            }
        }
        putOneByOne(connection, dialect, refused, takersOfRefused);
    }

    /** What is refused lies in one part of a table, and the others still have an answer. */
    private static void putOneByOne(
            Connection connection, Dialect dialect, List<Table> refused, List<Consumer<Table>> takers)
            throws SQLException {
        List<Table> parts = new ArrayList<>();
        List<Consumer<Table>> takersOfParts = new ArrayList<>();
        for (int i = 0; i < refused.size(); i++) {
            for (Table part : new ScratchParts(refused.get(i)).all()) {
                parts.add(part);
                takersOfParts.add(takers.get(i));
            }
        }
        if (parts.isEmpty()) {
            return;
        }
        List<Optional<Table>> answers = dialect.scratchTables().respell(connection, parts);
        for (int i = 0; i < answers.size(); i++) {
            answers.get(i).ifPresent(takersOfParts.get(i));
        }
    }

    private void takeColumns(QualifiedName name, Table answer) {
        Map<String, Column> spelt = columns.computeIfAbsent(name, (table) -> new HashMap<>());
        answer.columns().forEach((column) -> spelt.put(column.name(), column));
    }

    private void takeExpressions(TableQuestions questions, Table answer) {
        QualifiedName name = questions.pair.name();
        for (CheckConstraint check : answer.checkConstraints()) {
            CheckConstraint asked = (check.name() == null) ? null : questions.checks.get(check.name());
            if (asked != null) {
                checks.computeIfAbsent(name, (table) -> new HashMap<>()).put(asked, check);
            }
        }
        for (Index index : answer.indexes()) {
            Index asked = questions.indexes.get(index.name());
            if (asked != null) {
                indexes.computeIfAbsent(name, (table) -> new HashMap<>()).put(asked, index);
            }
        }
    }

    private static final class TableQuestions {

        private final TablePair pair;
        private final List<Column> columns = new ArrayList<>();
        private final Map<String, CheckConstraint> checks = new LinkedHashMap<>();
        private final Map<String, Index> indexes = new LinkedHashMap<>();

        TableQuestions(TablePair pair) {
            this.pair = pair;
        }

        Table ofColumns() {
            StringBuilder formulas = new StringBuilder();
            columns.forEach((column) -> formulas.append(' ').append(column.type()));
            Mentions mentions = Mentions.in(formulas.toString());
            List<Column> needed = new ArrayList<>();
            for (Column column : pair.wanted().columns()) {
                if (columns.contains(column)) {
                    needed.add(column.withNullable(true).withIdentity(null).withRemarks(null));
                } else if (mentions.include(column.name())) {
                    needed.add(bare(column));
                }
            }
            return Table.of(pair.wanted().name(), needed.toArray(Column[]::new));
        }

        Table ofExpressions() {
            StringBuilder text = new StringBuilder();
            checks.values().forEach((check) -> text.append(' ').append(check.expression()));
            for (Index index : indexes.values()) {
                index.columns().forEach((column) -> text.append(' ').append(column.name()));
                text.append(' ').append((index.where() == null) ? "" : index.where());
            }
            Mentions mentions = Mentions.in(text.toString());
            Mentions whole = mentions.with(indexes.values().stream()
                    .flatMap((index) -> Stream.concat(
                            index.include().stream(),
                            index.columns().stream()
                                    .filter((column) -> !column.computed())
                                    .map(IndexColumn::name)))
                    .toList());
            List<Column> needed = new ArrayList<>();
            for (Map.Entry<String, Column> entry : pair.wantedColumns().entrySet()) {
                Column wanted = entry.getValue();
                if (whole.include(wanted.name())) {
                    Column actual = pair.actualColumns().get(entry.getKey());
                    needed.add(bare((actual == null) ? wanted : actual.withName(wanted.name())));
                }
            }
            if (needed.isEmpty()) {
                needed.add(bare(pair.wanted().columns().get(0)));
            }
            Table table = Table.of(pair.wanted().name(), needed.toArray(Column[]::new));
            for (Map.Entry<String, CheckConstraint> entry : checks.entrySet()) {
                table = table.with(
                        new CheckConstraint(entry.getKey(), entry.getValue().expression()));
            }
            for (Map.Entry<String, Index> entry : indexes.entrySet()) {
                table = table.with(entry.getValue().withName(entry.getKey()));
            }
            return table;
        }

        private static Column bare(Column column) {
            DataType type = GeneratedValues.plainType(column.type().withoutGeneration());
            return new Column(column.name(), type, true, null, null, null);
        }
    }
}
