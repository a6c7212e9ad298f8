package dev.migrate.dialect.sqlserver;

import dev.migrate.dialect.CatalogNames;
import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.InListQuery;
import dev.migrate.dialect.NameFilter;
import dev.migrate.dialect.SequenceDraft;
import dev.migrate.dialect.TableDraft;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One reading of the catalogue, in one statement for each kind of object. */
final class SqlServerCatalogReader {

    private static final CatalogNames NAMES = new CatalogNames(IdentifierCase.MIXED, Set.of());

    /** What the server takes for a sequence without a size of its own isn't told; it is reported as 0. */
    private static final long DEFAULT_CACHE = 0;

    /** A constraint of a table whose columns come one by one. */
    private record Key(TableDraft table, @Nullable String name) {}

    private final Connection connection;
    private final String ownSchema;
    private final Set<String> schemas;
    private final NameFilter selectedTables;
    private final Map<Integer, TableDraft> tables = new LinkedHashMap<>();
    private final Map<Key, PrimaryKey> primaryKeys = new LinkedHashMap<>();
    private final Map<Key, UniqueConstraint> uniqueConstraints = new LinkedHashMap<>();
    private final Map<Key, ForeignKey> foreignKeys = new LinkedHashMap<>();
    private final List<Sequence> sequences = new ArrayList<>();

    SqlServerCatalogReader(Connection connection, String ownSchema, Set<String> schemas, NameFilter selectedTables) {
        this.connection = connection;
        this.ownSchema = ownSchema;
        this.schemas = schemas;
        this.selectedTables = selectedTables;
    }

    SchemaModel read() throws SQLException {
        forEach(SqlServerCatalogQueries.TABLES, this::table);
        forEach(SqlServerCatalogQueries.COLUMNS, this::column);
        forEach(SqlServerCatalogQueries.INDEXES, this::index);
        forEach(SqlServerCatalogQueries.FOREIGN_KEYS, this::foreignKey);
        forEach(SqlServerCatalogQueries.CHECKS, this::check);
        forEach(SqlServerCatalogQueries.SEQUENCES, this::sequence);
        primaryKeys.forEach((key, constraint) -> key.table().add(constraint));
        uniqueConstraints.forEach((key, constraint) -> key.table().add(constraint));
        foreignKeys.forEach((key, constraint) -> key.table().add(constraint));
        return new SchemaModel(
                tables.values().stream()
                        .map(TableDraft::toTable)
                        .flatMap(Optional::stream)
                        .toList(),
                sequences);
    }

    private void forEach(InListQuery query, CatalogQuery.RowHandler handler) throws SQLException {
        query.forEach(connection, List.of(schemas), handler);
    }

    private void table(ResultSet row) throws SQLException {
        String name = row.getString("name");
        if (selectedTables.test(row.getString("schema_name"), name)) {
            QualifiedName qualified = name(row.getString("schema_name"), name);
            tables.put(row.getInt("object_id"), new TableDraft(qualified, NAMES, row.getString("remarks")));
        }
    }

    private void column(ResultSet row) throws SQLException {
        TableDraft table = tables.get(row.getInt("object_id"));
        if (table == null) {
            return;
        }
        @Nullable String definition = row.getString("default_definition");
        String type = row.getString("type");
        @Nullable
        Value defaultValue = (definition == null) ? null : SqlServerDefaultReader.read(definition, type.equals("bit"));
        table.add(new Column(
                row.getString("name"),
                SqlServerTypeSpelling.read(row),
                row.getBoolean("is_nullable"),
                defaultValue,
                identity(row),
                row.getString("remarks")));
    }

    private static @Nullable Identity identity(ResultSet row) throws SQLException {
        return row.getBoolean("is_identity")
                ? new Identity(
                        false, CatalogQuery.longUnlessOne(row, "seed"), CatalogQuery.longUnlessOne(row, "increment"))
                : null;
    }

    private void index(ResultSet row) throws SQLException {
        TableDraft table = tables.get(row.getInt("object_id"));
        if (table == null) {
            return;
        }
        String name = row.getString("name");
        String column = row.getString("column_name");
        if (row.getBoolean("is_primary_key")) {
            primaryKeys.merge(
                    new Key(table, name),
                    new PrimaryKey(name, List.of(column)),
                    (key, next) -> new PrimaryKey(name, joined(key.columns(), next.columns())));
        } else if (row.getBoolean("is_unique_constraint")) {
            uniqueConstraints.merge(
                    new Key(table, name),
                    UniqueConstraint.of(name, column),
                    (key, next) ->
                            new UniqueConstraint(name, joined(key.columns(), next.columns()), Deferral.NOT_DEFERRABLE));
        } else {
            table.addToIndex(
                    name, row.getBoolean("is_unique"), new IndexColumn(column, row.getBoolean("is_descending_key")));
        }
    }

    private void foreignKey(ResultSet row) throws SQLException {
        TableDraft table = tables.get(row.getInt("parent_object_id"));
        if (table == null) {
            return;
        }
        ForeignKey part = new ForeignKey(
                row.getString("name"),
                List.of(row.getString("column_name")),
                name(row.getString("referenced_schema"), row.getString("referenced_table")),
                List.of(row.getString("referenced_column")),
                action(row.getInt("delete_referential_action")),
                action(row.getInt("update_referential_action")),
                Deferral.NOT_DEFERRABLE);
        foreignKeys.merge(
                new Key(table, part.name()),
                part,
                (key, next) -> new ForeignKey(
                        key.name(),
                        joined(key.columns(), next.columns()),
                        key.referencedTable(),
                        joined(key.referencedColumns(), next.referencedColumns()),
                        key.onDelete(),
                        key.onUpdate(),
                        key.deferral()));
    }

    private void check(ResultSet row) throws SQLException {
        TableDraft table = tables.get(row.getInt("parent_object_id"));
        if (table != null) {
            String definition = SqlServerDefaultReader.withoutOuterParentheses(row.getString("definition"));
            table.add(new CheckConstraint(row.getString("name"), definition));
        }
    }

    private void sequence(ResultSet row) throws SQLException {
        SequenceDraft draft = new SequenceDraft(
                name(row.getString("schema_name"), row.getString("name")),
                row.getString("type").equals("int") ? "integer" : row.getString("type"),
                row.getLong("start_value"),
                row.getLong("increment"),
                row.getLong("minimum_value"),
                row.getLong("maximum_value"),
                row.getLong("cache_size"),
                row.getBoolean("is_cycling"));
        sequences.add(draft.toSequence(DEFAULT_CACHE));
    }

    private QualifiedName name(String schema, String name) {
        return new QualifiedName(schema.equals(ownSchema) ? null : schema, name);
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private static ReferentialAction action(int code) {
        return switch (code) {
            case 1 -> ReferentialAction.CASCADE;
            case 2 -> ReferentialAction.SET_NULL;
            case 3 -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
