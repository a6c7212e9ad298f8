package dev.migrate.dialect.postgresql;

import dev.migrate.dialect.CatalogNames;
import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.NameFilter;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.dialect.SequenceDraft;
import dev.migrate.dialect.TableDraft;
import dev.migrate.dialect.UnmanagedObject;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.DataType;
import dev.migrate.model.Deferral;
import dev.migrate.model.EnumType;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.Index;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.NullsOrder;
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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of the catalogue, in one statement for each kind of object. */
final class PostgresqlCatalogReader {

    private static final CatalogNames NAMES = new CatalogNames(IdentifierCase.LOWER, Set.of());
    private static final long CACHE_SIZE = 1;
    private static final int NULLS_NOT_DISTINCT_SINCE = 15;

    private final Connection connection;
    private final @Nullable String ownSchema;
    private final Set<String> schemas;
    private final NameFilter selectedTables;
    private final NameFilter selectedOthers;
    private final Map<String, DataType> types = new HashMap<>();
    private final Map<Long, TableDraft> tables = new LinkedHashMap<>();
    private final List<Sequence> sequences = new ArrayList<>();
    private final List<EnumType> enumTypes = new ArrayList<>();
    private final List<UnmanagedObject> unmanaged = new ArrayList<>();

    PostgresqlCatalogReader(
            Connection connection, @Nullable String ownSchema, Set<String> schemas, SchemaSelection selection) {
        this.connection = connection;
        this.ownSchema = ownSchema;
        this.schemas = schemas;
        this.selectedTables = selection.tables();
        this.selectedOthers = selection.otherObjects();
    }

    SchemaModel read() throws SQLException {
        ofSchemas(PostgresqlCatalogQueries.RELATIONS, this::relation);
        List<String> ids = tables.keySet().stream().map(String::valueOf).toList();
        PostgresqlCatalogQueries.COLUMNS.forEach(connection, List.of(ids), this::column);
        knowingNulls(PostgresqlCatalogQueries.CONSTRAINTS).forEach(connection, List.of(ids), this::constraint);
        knowingNulls(PostgresqlCatalogQueries.INDEXES).forEach(connection, List.of(ids), this::index);
        ofSchemas(PostgresqlCatalogQueries.SEQUENCES, this::sequence);
        ofSchemas(PostgresqlCatalogQueries.ENUM_TYPES, this::enumType);
        return new SchemaModel(
                tables.values().stream()
                        .map(TableDraft::toTable)
                        .flatMap(Optional::stream)
                        .toList(),
                sequences,
                enumTypes);
    }

    List<UnmanagedObject> unmanaged() throws SQLException {
        ofSchemas(PostgresqlCatalogQueries.RELATIONS, this::relation);
        return List.copyOf(unmanaged);
    }

    private void ofSchemas(CatalogQuery query, CatalogQuery.RowHandler handler) throws SQLException {
        query.forEach(connection, List.of(schemas), handler);
    }

    private CatalogQuery knowingNulls(CatalogQuery query) throws SQLException {
        boolean known = connection.getMetaData().getDatabaseMajorVersion() >= NULLS_NOT_DISTINCT_SINCE;
        return known ? PostgresqlCatalogQueries.withNullsNotDistinct(query) : query;
    }

    private void relation(ResultSet row) throws SQLException {
        String schema = row.getString("nspname");
        String stored = row.getString("relname");
        @Nullable String reason = row.getString("reason");
        if (reason != null) {
            unmanaged.add(new UnmanagedObject(name(schema, stored), UnmanagedObject.Kind.valueOf(reason)));
        } else if (selectedTables.test(schema, stored)) {
            tables.put(row.getLong("oid"), new TableDraft(name(schema, stored), NAMES, row.getString("description")));
        } else {
            unmanaged.add(new UnmanagedObject(name(schema, stored), UnmanagedObject.Kind.NOT_SELECTED));
        }
    }

    private void column(ResultSet row) throws SQLException {
        TableDraft table = tables.get(row.getLong("attrelid"));
        if (table == null) {
            return;
        }
        @Nullable String expression = row.getString("expression");
        String generated = row.getString("attgenerated");
        DataType type = type(row);
        @Nullable Value defaultValue = null;
        if (expression != null && !generated.isEmpty()) {
            type = PostgresqlTypeSpelling.generated(type, expression, generated.equals("s"));
        } else if (expression != null) {
            defaultValue = PostgresqlDefaultReader.read(expression, row.getString("plain_type"));
        }
        table.add(new Column(
                row.getString("attname"),
                type,
                !row.getBoolean("attnotnull"),
                defaultValue,
                identity(row),
                row.getString("description")));
    }

    /** Many columns have few types, so each is taken apart once. */
    private DataType type(ResultSet row) throws SQLException {
        DataType type = types.computeIfAbsent(row.getString("type"), PostgresqlTypeSpelling::read);
        @Nullable String collation = row.getString("collation");
        if (collation == null) {
            return type;
        }
        @Nullable String schema = row.getString("collation_schema");
        return type.withAttributes("collate " + ((schema == null) ? "" : schema + ".") + collation);
    }

    private static @Nullable Identity identity(ResultSet row) throws SQLException {
        String kind = row.getString("attidentity");
        if (kind.isEmpty()) {
            return null;
        }
        return new Identity(
                kind.equals("a"),
                CatalogQuery.longUnlessOne(row, "seqstart"),
                CatalogQuery.longUnlessOne(row, "seqincrement"));
    }

    private void constraint(ResultSet row) throws SQLException {
        TableDraft table = tables.get(row.getLong("conrelid"));
        if (table != null) {
            table.add(constraintOf(row));
        }
    }

    private Constraint constraintOf(ResultSet row) throws SQLException {
        String name = row.getString("conname");
        List<String> columns = strings(row, "columns");
        return switch (row.getString("contype")) {
            case "p" -> new PrimaryKey(name, columns);
            case "u" -> new UniqueConstraint(name, columns, deferral(row), row.getBoolean("nulls_not_distinct"));
            case "f" ->
                new ForeignKey(
                        name,
                        columns,
                        name(row.getString("referenced_schema"), row.getString("referenced_table")),
                        strings(row, "referenced_columns"),
                        action(row.getString("confdeltype")),
                        action(row.getString("confupdtype")),
                        deferral(row));
            default ->
                new CheckConstraint(name, PostgresqlExpression.withoutOuterParentheses(row.getString("expression")));
        };
    }

    private void index(ResultSet row) throws SQLException {
        TableDraft table = tables.get(row.getLong("indrelid"));
        if (table != null) {
            table.addToIndex(new Index(
                    row.getString("relname"),
                    List.of(indexColumn(row)),
                    row.getBoolean("indisunique"),
                    predicate(row.getString("predicate")),
                    (row.getString("include") == null) ? List.of() : strings(row, "include"),
                    row.getString("amname").equals("btree") ? null : row.getString("amname"),
                    row.getBoolean("nulls_not_distinct")));
        }
    }

    private static IndexColumn indexColumn(ResultSet row) throws SQLException {
        @Nullable String column = row.getString("attname");
        boolean descending = row.getBoolean("descending");
        boolean nullsFirst = row.getBoolean("nulls_first");
        String key =
                (column != null) ? column : PostgresqlExpression.withoutOuterParentheses(row.getString("expression"));
        NullsOrder nulls = nullsFirst ? NullsOrder.FIRST : NullsOrder.LAST;
        return new IndexColumn(
                key, descending, column == null, (nullsFirst == descending) ? null : nulls, operatorClass(row));
    }

    private static @Nullable String operatorClass(ResultSet row) throws SQLException {
        @Nullable String name = row.getString("operator_class");
        @Nullable String schema = row.getString("class_schema");
        return (name == null || schema == null) ? name : schema + "." + name;
    }

    private static @Nullable String predicate(@Nullable String expression) {
        return (expression == null) ? null : PostgresqlExpression.withoutOuterParentheses(expression);
    }

    private void sequence(ResultSet row) throws SQLException {
        if (!selectedOthers.test(row.getString("nspname"), row.getString("relname"))) {
            return;
        }
        SequenceDraft draft = new SequenceDraft(
                name(row.getString("nspname"), row.getString("relname")),
                row.getString("type"),
                row.getLong("seqstart"),
                row.getLong("seqincrement"),
                row.getLong("seqmin"),
                row.getLong("seqmax"),
                row.getLong("seqcache"),
                row.getBoolean("seqcycle"));
        sequences.add(draft.toSequence(CACHE_SIZE));
    }

    private void enumType(ResultSet row) throws SQLException {
        String schema = row.getString("nspname");
        String type = row.getString("typname");
        if (selectedOthers.test(schema, type)) {
            enumTypes.add(new EnumType(name(schema, type), strings(row, "labels")));
        }
    }

    private QualifiedName name(String schema, String name) {
        return new QualifiedName(schema.equals(ownSchema) ? null : schema, name);
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Deferral deferral(ResultSet row) throws SQLException {
        if (!row.getBoolean("condeferrable")) {
            return Deferral.NOT_DEFERRABLE;
        }
        return row.getBoolean("condeferred") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
    }

    private static ReferentialAction action(String code) {
        return switch (code) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }
}
