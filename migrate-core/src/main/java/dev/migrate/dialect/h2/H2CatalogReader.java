package dev.migrate.dialect.h2;

import dev.migrate.dialect.CatalogNames;
import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.ForeignKeyRules;
import dev.migrate.dialect.NameFilter;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.dialect.SequenceDraft;
import dev.migrate.dialect.StoredKeys;
import dev.migrate.dialect.StoredName;
import dev.migrate.dialect.TableDraft;
import dev.migrate.dialect.UnmanagedObject;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Deferral;
import dev.migrate.model.EnumType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.NullsOrder;
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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of the catalogue, in one statement for each view. */
final class H2CatalogReader {

    private static final long CACHE_SIZE = 32;

    private final Connection connection;
    private final CatalogNames names;
    private final String ownSchema;
    private final Set<String> schemas;
    private final NameFilter selectedTables;
    private final NameFilter selectedOthers;
    private final Map<StoredName, @Nullable String> remarks = new LinkedHashMap<>();
    private final Map<StoredName, UnmanagedObject.Kind> unmanaged = new LinkedHashMap<>();
    private final Map<StoredName, TableDraft> tables = new LinkedHashMap<>();
    private final StoredKeys keys = new StoredKeys();
    private final Map<StoredName, String> checks = new HashMap<>();
    private final Map<StoredName, TableDraft> referencing = new LinkedHashMap<>();
    private final Map<StoredName, ForeignKeyRules> foreignKeys = new HashMap<>();
    private final H2IndexColumns indexColumns = new H2IndexColumns();
    private final Set<StoredName> indexes = new HashSet<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final Map<StoredName, List<String>> enumValues = new LinkedHashMap<>();

    /** Prepares a reading; the schemas are named as they are stored. */
    H2CatalogReader(
            Connection connection,
            CatalogNames names,
            String ownSchema,
            Set<String> schemas,
            SchemaSelection selection) {
        this.connection = connection;
        this.names = names;
        this.ownSchema = ownSchema;
        this.schemas = schemas;
        this.selectedTables = selection.tables();
        this.selectedOthers = selection.otherObjects();
    }

    SchemaModel read() throws SQLException {
        forEach(H2CatalogQueries.TABLES, this::table);
        remarks.forEach((stored, remark) -> tables.put(stored, new TableDraft(name(stored), names, remark)));
        forEach(H2CatalogQueries.COLUMNS, this::column);
        H2CatalogQueries.KEYS.forEach(connection, List.of(), keys::add);
        forEach(H2CatalogQueries.CHECKS, (row) -> checks.put(constraint(row), row.getString("check_clause")));
        forEach(H2CatalogQueries.REFERENCES, this::reference);
        forEach(H2CatalogQueries.INDEXES, (row) -> indexes.add(stored(row, "index")));
        forEach(H2CatalogQueries.INDEX_COLUMNS, this::indexColumn);
        forEach(H2CatalogQueries.CONSTRAINTS, this::constraintOfTable);
        referencing.forEach((key, table) -> table.add(foreignKey(key)));
        forEach(H2CatalogQueries.SEQUENCES, this::sequence);
        forEach(H2CatalogQueries.ENUM_VALUES, this::enumValue);
        return new SchemaModel(
                tables.values().stream()
                        .map(TableDraft::toTable)
                        .flatMap(Optional::stream)
                        .toList(),
                sequences,
                enumValues.entrySet().stream()
                        .map((type) -> new EnumType(name(type.getKey()), type.getValue()))
                        .toList());
    }

    List<UnmanagedObject> unmanaged() throws SQLException {
        forEach(H2CatalogQueries.TABLES, this::table);
        return unmanaged.entrySet().stream()
                .map((each) -> new UnmanagedObject(name(each.getKey()), each.getValue()))
                .toList();
    }

    private void forEach(CatalogQuery query, CatalogQuery.RowHandler handler) throws SQLException {
        query.forEach(connection, List.of(schemas), handler);
    }

    private void table(ResultSet row) throws SQLException {
        StoredName stored = stored(row, "table");
        UnmanagedObject.@Nullable Kind kind = unmanaged(stored, row);
        if (kind == null) {
            remarks.put(stored, row.getString("remarks"));
        } else {
            unmanaged.put(stored, kind);
        }
    }

    /** Returns why the table isn't read, or {@code null} if it is. */
    private UnmanagedObject.@Nullable Kind unmanaged(StoredName stored, ResultSet row) throws SQLException {
        String type = row.getString("table_type");
        if (type.endsWith("VIEW")) {
            return type.equals("VIEW") ? UnmanagedObject.Kind.VIEW : UnmanagedObject.Kind.MATERIALIZED_VIEW;
        }
        if (!type.equals("BASE TABLE")) {
            return UnmanagedObject.Kind.TEMPORARY_TABLE;
        }
        if ("TABLE LINK".equals(row.getString("storage_type"))) {
            return UnmanagedObject.Kind.FOREIGN_TABLE;
        }
        return selectedTables.test(stored.schema(), stored.name()) ? null : UnmanagedObject.Kind.NOT_SELECTED;
    }

    private void column(ResultSet row) throws SQLException {
        TableDraft table = tables.get(stored(row, "table"));
        if (table == null) {
            return;
        }
        @Nullable String expression = row.getString("column_default");
        @Nullable Value defaultValue = (expression == null) ? null : H2DefaultReader.read(expression);
        table.add(new Column(
                row.getString("column_name"),
                type(row),
                row.getString("is_nullable").equals("YES"),
                defaultValue,
                identity(row),
                row.getString("remarks")));
    }

    private DataType type(ResultSet row) throws SQLException {
        @Nullable String domain = row.getString("domain_name");
        DataType type = (domain == null)
                ? H2TypeSpelling.read(row.getString("type"))
                : domain(row.getString("domain_schema"), domain);
        return row.getString("is_generated").equals("ALWAYS")
                ? H2TypeSpelling.generated(type, row.getString("generation_expression"))
                : type;
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
        TableDraft table = tables.get(stored(row, "table"));
        if (table == null) {
            return;
        }
        StoredName key = constraint(row);
        List<String> columns = indexColumns.current(keys.columns(key), stored(row, "index"), table);
        keys.rename(key, columns);
        switch (row.getString("constraint_type")) {
            case "PRIMARY KEY" -> table.add(new PrimaryKey(key.name(), columns));
            case "UNIQUE" -> table.add(new UniqueConstraint(key.name(), columns, Deferral.NOT_DEFERRABLE));
            case "FOREIGN KEY" -> referencing.put(key, table);
            default -> table.add(new CheckConstraint(key.name(), Objects.requireNonNull(checks.get(key))));
        }
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
        TableDraft table = tables.get(stored(row, "table"));
        StoredName index = stored(row, "index");
        indexColumns.add(index, row.getString("column_name"));
        if (table != null && indexes.contains(index)) {
            boolean descending = row.getString("ordering_specification").equals("DESC");
            table.addToIndex(
                    row.getString("index_name"),
                    row.getBoolean("is_unique"),
                    new IndexColumn(row.getString("column_name"), descending).withNulls(nulls(row, descending)));
        }
    }

    /** To H2 nulls are smaller than anything else. */
    private static @Nullable NullsOrder nulls(ResultSet row, boolean descending) throws SQLException {
        @Nullable String order = row.getString("null_ordering");
        return (order == null || order.equals(descending ? "LAST" : "FIRST")) ? null : NullsOrder.valueOf(order);
    }

    private void sequence(ResultSet row) throws SQLException {
        StoredName stored = stored(row, "sequence");
        if (!selectedOthers.test(stored.schema(), stored.name())) {
            return;
        }
        SequenceDraft draft = new SequenceDraft(
                name(stored),
                row.getString("data_type").toLowerCase(Locale.ROOT),
                row.getLong("start_value"),
                row.getLong("increment"),
                row.getLong("minimum_value"),
                row.getLong("maximum_value"),
                cacheSize(row),
                row.getString("cycle_option").equals("YES"));
        sequences.add(draft.toSequence(CACHE_SIZE));
    }

    private void enumValue(ResultSet row) throws SQLException {
        StoredName stored = stored(row, "type");
        if (selectedOthers.test(stored.schema(), stored.name())) {
            enumValues.computeIfAbsent(stored, (type) -> new ArrayList<>()).add(row.getString("value_name"));
        }
    }

    /** H2 reports a number that overflowed for a descending sequence with the default size. */
    private static long cacheSize(ResultSet row) throws SQLException {
        long size = row.getLong("cache");
        return (size < 0) ? CACHE_SIZE : size;
    }

    private QualifiedName name(StoredName stored) {
        boolean twin = remarks.containsKey(new StoredName(stored.schema(), names.written(stored.name())));
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
