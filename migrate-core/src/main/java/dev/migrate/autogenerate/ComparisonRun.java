package dev.migrate.autogenerate;

import dev.migrate.dialect.Dialect;
import dev.migrate.model.Column;
import dev.migrate.model.ColumnIntent;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.EnumType;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One comparison of two schemas. For one thread. */
final class ComparisonRun {

    private final Dialect dialect;
    private final ComparisonSettings settings;
    private final Findings findings;
    private final DesiredSchema wanted;
    private final SchemaModel actual;
    private final Spelling spelling;
    private final ScratchQuestions scratch = new ScratchQuestions();
    private final Map<QualifiedName, Table> wantedTables = new LinkedHashMap<>();
    private final Map<QualifiedName, Table> actualTables = new LinkedHashMap<>();

    ComparisonRun(
            Dialect dialect, ComparisonSettings settings, Findings findings, DesiredSchema wanted, SchemaModel actual) {
        this.dialect = dialect;
        this.settings = settings;
        this.findings = findings;
        this.wanted = wanted;
        this.actual = actual;
        this.spelling = new Spelling(dialect);
        wanted.schema().tables().forEach((table) -> wantedTables.put(spelling.name(table.name()), table));
        actual.tables().forEach((table) -> actualTables.put(spelling.name(table.name()), table));
    }

    Comparison compare(Connection connection) throws SQLException {
        Set<String> schemas = wantedSchemas();
        ExistingObjects existing = new ExistingObjects(connection, dialect.inspector(), schemas);
        missingSchemas(schemas, existing);
        List<Column> columns = wantedTables.values().stream()
                .flatMap((table) -> table.columns().stream())
                .toList();
        new EnumTypeComparison(spelling, findings).compare(wanted.schema().enumTypes(), actual.enumTypes(), columns);
        missingTables(existing);
        List<TablePair> pairs = pairs();
        comparePairs(connection, pairs);
        List<QualifiedName> unknown = unknownTables();
        if (dialect.capabilities().sequences()) {
            new SequenceComparison(spelling, findings).compare(wanted.schema().sequences(), actual);
        }
        return new Comparison(wanted, actual, findings.all(), unknown);
    }

    private void comparePairs(Connection connection, List<TablePair> pairs) throws SQLException {
        boolean comments = settings.comments() && dialect.capabilities().comments();
        ColumnComparison columns = new ColumnComparison(spelling, scratch, findings, settings, comments);
        IndexComparison indexes = new IndexComparison(spelling, scratch, findings);
        CheckComparison checks = new CheckComparison(spelling, scratch, findings);
        ForeignKeyComparison foreignKeys = new ForeignKeyComparison(spelling, findings, this::primaryKey);
        KeyComparison keys = new KeyComparison(spelling, findings);
        for (TablePair pair : pairs) {
            columns.ask(pair);
            indexes.ask(pair);
            checks.ask(pair);
        }
        scratch.put(connection, dialect);
        for (TablePair pair : pairs) {
            if (comments) {
                comment(pair);
            }
            columns.compare(pair);
            keys.compare(pair);
            indexes.compare(pair);
            foreignKeys.compare(pair);
            checks.compare(pair);
        }
    }

    private Set<String> wantedSchemas() {
        Set<String> schemas = new TreeSet<>();
        wanted.schema().tables().stream().map(Table::name).forEach((name) -> addSchema(name, schemas));
        wanted.schema().sequences().stream().map(Sequence::name).forEach((name) -> addSchema(name, schemas));
        wanted.schema().enumTypes().stream().map(EnumType::name).forEach((name) -> addSchema(name, schemas));
        return schemas;
    }

    private void missingSchemas(Set<String> schemas, ExistingObjects existing) throws SQLException {
        Set<String> missing = new TreeSet<>(schemas);
        actualTables.keySet().stream()
                .map(QualifiedName::schema)
                .filter(Objects::nonNull)
                .forEach(missing::remove);
        for (String schema : missing) {
            if (!existing.hasSchema(schema)) {
                findings.stated(new Difference.OfSchema(schema), null, "The database lacks it.");
            }
        }
    }

    private static void addSchema(QualifiedName name, Set<String> schemas) {
        String schema = name.schema();
        if (schema != null) {
            schemas.add(schema);
        }
    }

    private void missingTables(ExistingObjects existing) throws SQLException {
        for (Map.Entry<QualifiedName, Table> entry : wantedTables.entrySet()) {
            Table table = entry.getValue();
            if (actualTables.containsKey(entry.getKey())) {
                continue;
            }
            Difference difference = new Difference.OfTable(table, null);
            String origin = wanted.intent(table.name()).origin();
            String unreadable = unreadable(table);
            String occupant = existing.occupant(table.name());
            if (occupant != null) {
                findings.told(difference, Verdict.NOTE, origin, occupant);
            } else if (unreadable != null) {
                findings.told(difference, Verdict.WARNING, origin, "It can't be created: " + unreadable);
            } else {
                findings.stated(difference, origin, "The database lacks it.");
            }
        }
    }

    private @Nullable String unreadable(Table table) {
        return wanted.intent(table.name()).columns().values().stream()
                .map(ColumnIntent::unreadable)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private List<TablePair> pairs() {
        List<TablePair> pairs = new ArrayList<>();
        wantedTables.forEach((name, table) -> {
            Table existing = actualTables.get(name);
            if (existing != null) {
                pairs.add(new TablePair(table, existing, wanted.intent(table.name()), spelling));
            }
        });
        return pairs;
    }

    private List<QualifiedName> unknownTables() {
        List<QualifiedName> unknown = new ArrayList<>();
        actualTables.forEach((name, table) -> {
            Difference difference = new Difference.OfTable(null, table);
            if (wantedTables.containsKey(name)) {
                return;
            }
            if (findings.isGenerated(difference.subject())) {
                findings.stated(difference, null, "A generated revision made it, and the model has it no longer.");
            } else if (settings.dropUnknownTables()) {
                findings.stated(difference, null, "The model doesn't know it, and unknown tables are to be dropped.");
            } else {
                unknown.add(table.name());
            }
        });
        return unknown;
    }

    private void comment(TablePair pair) {
        String said = Objects.requireNonNullElse(pair.wanted().remarks(), "");
        if (said.equals(Objects.requireNonNullElse(pair.actual().remarks(), ""))) {
            return;
        }
        Difference difference = new Difference.OfTableComment(pair.wanted(), pair.actual());
        if (said.isEmpty()) {
            findings.onlyInDatabase(difference, pair.intent().origin());
        } else {
            findings.stated(difference, pair.intent().origin(), "The model states another comment.");
        }
    }

    /** Returns the key that a foreign key without columns means; the database's where the model leaves the table out. */
    private List<String> primaryKey(QualifiedName table) {
        Table known = wantedTables.containsKey(table) ? wantedTables.get(table) : actualTables.get(table);
        PrimaryKey key = (known == null) ? null : known.primaryKey();
        return (key == null) ? List.of() : spelling.names(key.columns());
    }
}
