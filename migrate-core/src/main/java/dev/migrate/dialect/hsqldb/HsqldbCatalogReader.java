package dev.migrate.dialect.hsqldb;

import dev.migrate.dialect.CatalogNames;
import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.ForeignKeyRules;
import dev.migrate.dialect.NameFilter;
import dev.migrate.dialect.StoredKeys;
import dev.migrate.dialect.StoredName;
import dev.migrate.dialect.TableDraft;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of the catalogue, in one statement for each view. */
final class HsqldbCatalogReader {

    private static final Pattern SYSTEM_NAME = Pattern.compile("SYS_CT_\\d+");

    private final Connection connection;
    private final CatalogNames names;
    private final String ownSchema;
    private final Set<String> schemas;
    private final NameFilter selectedTables;
    private final Set<StoredName> tableNames = new LinkedHashSet<>();
    private final Map<StoredName, Map<String, String>> remarks = new HashMap<>();
    private final Map<StoredName, Map<String, Value>> columnSequences = new HashMap<>();
    private final Map<StoredName, TableDraft> tables = new LinkedHashMap<>();
    private final StoredKeys keys = new StoredKeys();
    private final Map<StoredName, String> checks = new HashMap<>();
    private final Map<StoredName, ForeignKeyRules> foreignKeys = new HashMap<>();
    private final Map<StoredName, List<String>> primaryKeys = new HashMap<>();
    private final Map<StoredName, Set<String>> constraintNames = new HashMap<>();
    private final List<Sequence> sequences = new ArrayList<>();

    /** Prepares a reading; the schemas are named as they are stored. */
    HsqldbCatalogReader(
            Connection connection,
            CatalogNames names,
            String ownSchema,
            Set<String> schemas,
            NameFilter selectedTables) {
        this.connection = connection;
        this.names = names;
        this.ownSchema = ownSchema;
        this.schemas = schemas;
        this.selectedTables = selectedTables;
    }

    SchemaModel read() throws SQLException {
        forEach(HsqldbCatalogQueries.TABLES, this::table);
        forEach(HsqldbCatalogQueries.COMMENTS, this::remark);
        tableNames.forEach((stored) -> tables.put(stored, new TableDraft(name(stored), names, remark(stored, ""))));
        HsqldbCatalogQueries.KEYS.forEach(connection, List.of(), keys::add);
        forEach(HsqldbCatalogQueries.CHECKS, (row) -> checks.put(constraint(row), row.getString("check_clause")));
        forEach(HsqldbCatalogQueries.REFERENCES, this::reference);
        forEach(HsqldbCatalogQueries.CONSTRAINTS, this::constraintOfTable);
        forEach(HsqldbCatalogQueries.COLUMN_SEQUENCES, this::columnSequence);
        forEach(HsqldbCatalogQueries.COLUMNS, this::column);
        forEach(HsqldbCatalogQueries.INDEX_COLUMNS, this::indexColumn);
        forEach(HsqldbCatalogQueries.SEQUENCES, this::sequence);
        return new SchemaModel(
                tables.values().stream()
                        .map(TableDraft::toTable)
                        .flatMap(Optional::stream)
                        .toList(),
                sequences);
    }

    private void forEach(CatalogQuery query, CatalogQuery.RowHandler handler) throws SQLException {
        query.forEach(connection, List.of(schemas), handler);
    }

    private void table(ResultSet row) throws SQLException {
        StoredName stored = stored(row, "table");
        if (selectedTables.test(stored.schema(), stored.name())) {
            tableNames.add(stored);
        }
    }

    /** The comment of a table is kept under a name that no column can have. */
    private void remark(ResultSet row) throws SQLException {
        @Nullable String column = row.getString("column_name");
        remarks.computeIfAbsent(stored(row, "table"), (table) -> new HashMap<>())
                .put((column == null) ? "" : column, row.getString("remarks"));
    }

    private @Nullable String remark(StoredName table, String column) {
        return remarks.getOrDefault(table, Map.of()).get(column);
    }

    private void columnSequence(ResultSet row) throws SQLException {
        columnSequences
                .computeIfAbsent(stored(row, "table"), (table) -> new HashMap<>())
                .put(row.getString("column_name"), new Value.NextValue(name(stored(row, "sequence"))));
    }

    private void column(ResultSet row) throws SQLException {
        StoredName stored = stored(row, "table");
        TableDraft table = tables.get(stored);
        if (table == null) {
            return;
        }
        String name = row.getString("column_name");
        @Nullable
        Value sequence = columnSequences.getOrDefault(stored, Map.of()).get(name);
        table.add(new Column(
                name,
                type(row, stored),
                row.getString("is_nullable").equals("YES") && !isInPrimaryKey(stored, name),
                (sequence == null) ? defaultValue(row) : sequence,
                // A column that takes its default from a sequence is an identity to HSQLDB.
                (sequence == null) ? identity(row) : null,
                remark(stored, name)));
    }

    /** HSQLDB forbids nulls in a key's columns without saying so of the columns. */
    private boolean isInPrimaryKey(StoredName table, String column) {
        return primaryKeys.getOrDefault(table, List.of()).contains(column);
    }

    private static @Nullable Value defaultValue(ResultSet row) throws SQLException {
        @Nullable String expression = row.getString("column_default");
        return (expression == null) ? null : HsqldbDefaultReader.read(expression);
    }

    private DataType type(ResultSet row, StoredName table) throws SQLException {
        @Nullable String domain = row.getString("type_name");
        DataType type = (domain == null)
                ? HsqldbTypeSpelling.read(row.getString("dtd_identifier"))
                : domain(row.getString("type_schema"), domain);
        if (!row.getString("is_generated").equals("ALWAYS")) {
            return type;
        }
        HsqldbExpression expression = new HsqldbExpression(row.getString("generation_expression"));
        return HsqldbTypeSpelling.generated(type, expression.within(table.schema(), table.name()));
    }

    private DataType domain(String schema, String domain) {
        String prefix = schema.equals(ownSchema) ? "" : names.sql(schema) + ".";
        return new DataType(prefix + names.sql(domain), List.of(), "");
    }

    private static @Nullable Identity identity(ResultSet row) throws SQLException {
        if (!row.getString("is_identity").equals("YES")) {
            return null;
        }
        return new Identity(
                row.getString("identity_generation").equals("ALWAYS"),
                CatalogQuery.longUnlessOne(row, "identity_start"),
                CatalogQuery.longUnlessOne(row, "identity_increment"));
    }

    private void reference(ResultSet row) throws SQLException {
        foreignKeys.put(
                constraint(row),
                new ForeignKeyRules(
                        stored(row, "unique_constraint"),
                        ForeignKeyRules.action(row.getString("delete_rule")),
                        ForeignKeyRules.action(row.getString("update_rule"))));
    }

    private void constraintOfTable(ResultSet row) throws SQLException {
        StoredName stored = stored(row, "table");
        TableDraft table = tables.get(stored);
        if (table == null) {
            return;
        }
        StoredName key = constraint(row);
        constraintNames.computeIfAbsent(stored, (name) -> new HashSet<>()).add(key.name());
        switch (row.getString("constraint_type")) {
            case "PRIMARY KEY" -> {
                table.add(new PrimaryKey(key.name(), keys.columns(key)));
                primaryKeys.put(stored, keys.columns(key));
            }
            case "UNIQUE" -> table.add(new UniqueConstraint(key.name(), keys.columns(key), Deferral.NOT_DEFERRABLE));
            case "FOREIGN KEY" -> table.add(foreignKey(key));
            default -> check(key, stored).ifPresent(table::add);
        }
    }

    private Optional<CheckConstraint> check(StoredName key, StoredName table) {
        HsqldbExpression expression = new HsqldbExpression(Objects.requireNonNull(checks.get(key)));
        boolean notNull = SYSTEM_NAME.matcher(key.name()).matches() && expression.isNotNull();
        return notNull
                ? Optional.empty()
                : Optional.of(new CheckConstraint(key.name(), expression.within(table.schema(), table.name())));
    }

    private ForeignKey foreignKey(StoredName key) {
        ForeignKeyRules rules = Objects.requireNonNull(foreignKeys.get(key));
        return new ForeignKey(
                key.name(),
                keys.columns(key),
                name(keys.table(rules.referencedKey())),
                keys.referencedColumns(key, rules.referencedKey()),
                rules.onDelete(),
                rules.onUpdate(),
                Deferral.NOT_DEFERRABLE);
    }

    private void indexColumn(ResultSet row) throws SQLException {
        StoredName stored = stored(row, "table");
        TableDraft table = tables.get(stored);
        String index = row.getString("index_name");
        if (table != null && !constraintNames.getOrDefault(stored, Set.of()).contains(index)) {
            table.addToIndex(index, !row.getBoolean("non_unique"), IndexColumn.of(row.getString("column_name")));
        }
    }

    private void sequence(ResultSet row) throws SQLException {
        sequences.add(HsqldbSequences.read(
                name(stored(row, "sequence")),
                row.getString("data_type"),
                row.getLong("start_value"),
                row.getLong("increment"),
                row.getLong("minimum_value"),
                row.getLong("maximum_value"),
                row.getString("cycle_option").equals("YES")));
    }

    private QualifiedName name(StoredName stored) {
        boolean twin = tableNames.contains(new StoredName(stored.schema(), names.written(stored.name())));
        String name = twin ? stored.name() : names.written(stored.name());
        return new QualifiedName(stored.schema().equals(ownSchema) ? null : names.written(stored.schema()), name);
    }

    private static StoredName constraint(ResultSet row) throws SQLException {
        return stored(row, "constraint");
    }

    private static StoredName stored(ResultSet row, String kind) throws SQLException {
        return new StoredName(row.getString(kind + "_schema"), row.getString(kind + "_name"));
    }
}
