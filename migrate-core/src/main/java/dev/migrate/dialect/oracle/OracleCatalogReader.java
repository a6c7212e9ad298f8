package dev.migrate.dialect.oracle;

import static dev.migrate.dialect.oracle.OracleSchemaInspector.NAMES;

import dev.migrate.dialect.CatalogQuery;
import dev.migrate.dialect.InListQuery;
import dev.migrate.dialect.NameFilter;
import dev.migrate.dialect.SequenceDraft;
import dev.migrate.dialect.TableDraft;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.IndexColumn;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
import dev.migrate.model.Value;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One reading of the catalogue, in one statement for each kind of object. */
final class OracleCatalogReader {

    private static final long CACHE_SIZE = 20;

    private final Connection connection;
    private final String ownSchema;
    private final Set<String> schemas;
    private final NameFilter selectedTables;
    private final Map<OracleName, @Nullable String> remarks = new LinkedHashMap<>();
    private final Map<OracleName, TableDraft> tables = new LinkedHashMap<>();
    private final Map<OracleName, OracleConstraint> constraints = new TreeMap<>();
    private final List<Sequence> sequences = new ArrayList<>();

    /** Prepares a reading; schemas are named as they are stored. */
    OracleCatalogReader(Connection connection, String ownSchema, Set<String> schemas, NameFilter selectedTables) {
        this.connection = connection;
        this.ownSchema = ownSchema;
        this.schemas = schemas;
        this.selectedTables = selectedTables;
    }

    SchemaModel read() throws SQLException {
        forEach(OracleCatalogQueries.TABLES, this::table);
        remarks.forEach((stored, remark) -> tables.put(stored, new TableDraft(name(stored), NAMES, remark)));
        forEach(OracleCatalogQueries.COLUMNS, this::column);
        forEach(OracleCatalogQueries.CONSTRAINTS, this::constraint);
        constraints
                .values()
                .forEach((constraint) -> Objects.requireNonNull(tables.get(constraint.table()))
                        .add(constraint.toConstraint(this::name)));
        forEach(OracleCatalogQueries.INDEXES, this::index);
        forEach(OracleCatalogQueries.SEQUENCES, this::sequence);
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
        OracleName stored = new OracleName(row.getString("owner"), row.getString("table_name"));
        if (selectedTables.test(stored.owner(), stored.name())) {
            remarks.put(stored, row.getString("comments"));
        }
    }

    private void column(ResultSet row) throws SQLException {
        TableDraft table = tables.get(new OracleName(row.getString("owner"), row.getString("table_name")));
        if (table == null) {
            return;
        }
        String name = row.getString("column_name");
        String type = OracleTypeSpelling.read(row);
        boolean nullable = row.getString("nullable").equals("Y");
        boolean virtual = row.getString("virtual_column").equals("YES");
        Identity identity = OracleIdentity.read(row.getString("generation_type"), row.getString("identity_options"));
        String comment = row.getString("comments");
        @Nullable String expression = row.getString("data_default");
        boolean hasDefault = expression != null && identity == null && !virtual;
        @Nullable Value defaultValue = hasDefault ? OracleDefaultReader.read(expression) : null;
        String full = virtual ? type + " generated always as (" + expression + ")" : type;
        table.add(new Column(name, DataType.parse(full), nullable, defaultValue, identity, comment));
    }

    private void constraint(ResultSet row) throws SQLException {
        OracleName table = new OracleName(row.getString("owner"), row.getString("table_name"));
        if (!tables.containsKey(table) || OracleConstraint.isNotNull(row)) {
            return;
        }
        OracleName name = new OracleName(row.getString("owner"), row.getString("constraint_name"));
        OracleConstraint constraint = constraints.get(name);
        if (constraint == null) {
            constraint = OracleConstraint.read(table, row);
            constraints.put(name, constraint);
        }
        constraint.addColumn(row);
    }

    private void index(ResultSet row) throws SQLException {
        TableDraft table = tables.get(new OracleName(row.getString("table_owner"), row.getString("table_name")));
        if (table == null) {
            return;
        }
        String name = row.getString("index_name");
        boolean unique = row.getString("uniqueness").equals("UNIQUE");
        String column = row.getString("column_name");
        boolean descending = row.getString("descend").equals("DESC");
        @Nullable String expression = row.getString("column_expression");
        table.addToIndex(
                name,
                unique,
                new IndexColumn((expression == null) ? column : OracleConstraint.unquoted(expression), descending));
    }

    /** The limits are beyond what a long holds. */
    private void sequence(ResultSet row) throws SQLException {
        long minimum = clamped(row.getBigDecimal("min_value"));
        long maximum = clamped(row.getBigDecimal("max_value"));
        long increment = row.getLong("increment_by");
        SequenceDraft draft = new SequenceDraft(
                name(new OracleName(row.getString("sequence_owner"), row.getString("sequence_name"))),
                "bigint",
                (increment > 0) ? minimum : maximum,
                increment,
                minimum,
                maximum,
                row.getLong("cache_size"),
                row.getString("cycle_flag").equals("Y"));
        sequences.add(draft.toSequence(CACHE_SIZE));
    }

    private static long clamped(BigDecimal number) {
        return number.max(BigDecimal.valueOf(Long.MIN_VALUE))
                .min(BigDecimal.valueOf(Long.MAX_VALUE))
                .longValue();
    }

    private QualifiedName name(OracleName stored) {
        boolean twin = remarks.containsKey(new OracleName(stored.owner(), NAMES.written(stored.name())));
        String name = twin ? stored.name() : NAMES.written(stored.name());
        return new QualifiedName(stored.owner().equals(ownSchema) ? null : NAMES.written(stored.owner()), name);
    }
}
