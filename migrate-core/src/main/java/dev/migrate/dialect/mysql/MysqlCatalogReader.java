package dev.migrate.dialect.mysql;

import dev.migrate.dialect.CatalogNames;
import dev.migrate.dialect.CatalogQuery.RowHandler;
import dev.migrate.dialect.TableDraft;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Identity;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Sequence;
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

/** One reading of the catalogue, in one statement for each view and one for all sequences. */
final class MysqlCatalogReader {

    private final Connection connection;
    private final MysqlFlavor flavor;
    private final CatalogNames names;
    private final @Nullable String ownSchema;
    private final Set<String> schemas;
    private final Set<String> excludedTables;
    private final Map<MysqlTable, TableDraft> tables = new LinkedHashMap<>();
    private final Map<MysqlTable, Map<String, MysqlIndexDraft>> indexes = new LinkedHashMap<>();
    private final Map<MysqlTable, Map<String, MysqlForeignKeyDraft>> foreignKeys = new HashMap<>();
    private final Map<MysqlTable, Set<String>> jsonColumns = new HashMap<>();
    private final List<MysqlTable> sequences = new ArrayList<>();

    MysqlCatalogReader(
            Connection connection,
            MysqlFlavor flavor,
            CatalogNames names,
            @Nullable String ownSchema,
            Set<String> schemas,
            Set<String> excludedTables) {
        this.connection = connection;
        this.flavor = flavor;
        this.names = names;
        this.ownSchema = ownSchema;
        this.schemas = schemas;
        this.excludedTables = excludedTables;
    }

    SchemaModel read() throws SQLException {
        boolean mariadb = flavor.mariadb();
        List<CheckRow> checks = new ArrayList<>();
        forEach(MysqlCatalogQueries.TABLES, this::table);
        forEach(
                mariadb ? MysqlCatalogQueries.MARIADB_CHECKS : MysqlCatalogQueries.MYSQL_CHECKS,
                (row) -> check(row, checks));
        forEach(MysqlCatalogQueries.COLUMNS, this::column);
        forEach(MysqlCatalogQueries.FOREIGN_KEY_COLUMNS, this::foreignKeyColumn);
        forEach(MysqlCatalogQueries.FOREIGN_KEYS, this::foreignKey);
        forEach(mariadb ? MysqlCatalogQueries.MARIADB_INDEXES : MysqlCatalogQueries.MYSQL_INDEXES, this::indexColumn);
        indexes.forEach((table, drafts) -> drafts.forEach((name, draft) -> {
            if (!foreignKeys.getOrDefault(table, Map.of()).containsKey(name)) {
                draft.addTo(draft(table));
            }
        }));
        checks.forEach((check) -> draft(check.table()).add(new CheckConstraint(check.name(), check.clause())));
        List<Sequence> read = new MysqlSequenceReader(connection).read(sequences, this::name);
        return new SchemaModel(
                tables.values().stream()
                        .map(TableDraft::toTable)
                        .flatMap(Optional::stream)
                        .toList(),
                read);
    }

    private void forEach(MysqlCatalogQuery query, RowHandler handler) throws SQLException {
        query.forEach(connection, List.of(schemas), handler);
    }

    private void table(ResultSet row) throws SQLException {
        MysqlTable table = MysqlTable.of(row);
        if (row.getString("type").equals("SEQUENCE")) {
            sequences.add(table);
        } else if (!excludedTables.contains(table.name())) {
            String remarks = row.getString("remarks");
            tables.put(table, new TableDraft(name(table), names, remarks.isEmpty() ? null : remarks));
        }
    }

    /** The condition that MariaDB gives to a column of the type {@code json} is that type. */
    private void check(ResultSet row, List<CheckRow> checks) throws SQLException {
        MysqlTable table = MysqlTable.of(row);
        if (!tables.containsKey(table)) {
            return;
        }
        String name = row.getString("c");
        String clause = row.getString("clause");
        boolean json = row.getString("level").equals("Column")
                && clause.toLowerCase(Locale.ROOT).startsWith("json_valid(")
                && clause.length() == "json_valid(``)".length() + name.length();
        if (json) {
            jsonColumns.computeIfAbsent(table, (key) -> new HashSet<>()).add(name);
        } else {
            checks.add(new CheckRow(table, name, flavor.mariadb() ? clause : MysqlExpression.read(clause)));
        }
    }

    private void column(ResultSet row) throws SQLException {
        MysqlTable table = MysqlTable.of(row);
        TableDraft draft = tables.get(table);
        if (draft == null) {
            return;
        }
        String name = row.getString("name");
        String extra = row.getString("extra").toLowerCase(Locale.ROOT);
        boolean json = jsonColumns.getOrDefault(table, Set.of()).contains(name);
        DataType type = json ? DataType.parse("json") : MysqlTypeSpelling.read(row.getString("type"));
        @Nullable String expression = row.getString("expression");
        boolean generated = expression != null && !expression.isEmpty();
        String formula =
                flavor.mariadb() ? String.valueOf(expression) : MysqlExpression.read(String.valueOf(expression));
        @Nullable String shown = generated ? null : row.getString("value");
        String remarks = row.getString("remarks");
        draft.add(new Column(
                name,
                generated ? MysqlTypeSpelling.generated(type, formula, extra.contains("stored")) : type,
                row.getString("nullable").equals("YES"),
                new MysqlDefaultReader(flavor).read(shown, type, extra.contains("default_generated")),
                extra.contains("auto_increment") ? Identity.byDefault() : null,
                remarks.isEmpty() ? null : remarks));
    }

    private void foreignKeyColumn(ResultSet row) throws SQLException {
        QualifiedName referenced = name(new MysqlTable(row.getString("rs"), row.getString("rt")));
        foreignKeys
                .computeIfAbsent(MysqlTable.of(row), (key) -> new HashMap<>())
                .computeIfAbsent(row.getString("c"), (key) -> new MysqlForeignKeyDraft(referenced))
                .add(row.getString("name"), row.getString("referenced"));
    }

    private void foreignKey(ResultSet row) throws SQLException {
        MysqlTable table = MysqlTable.of(row);
        String name = row.getString("c");
        MysqlForeignKeyDraft key = foreignKeys.getOrDefault(table, Map.of()).get(name);
        TableDraft draft = tables.get(table);
        if (key != null && draft != null) {
            draft.add(key.toForeignKey(name, row.getString("delete_rule"), row.getString("update_rule")));
        }
    }

    private void indexColumn(ResultSet row) throws SQLException {
        MysqlTable table = MysqlTable.of(row);
        if (!tables.containsKey(table)) {
            return;
        }
        String name = row.getString("i");
        boolean unique = !row.getBoolean("non_unique");
        indexes.computeIfAbsent(table, (key) -> new LinkedHashMap<>())
                .computeIfAbsent(name, (key) -> new MysqlIndexDraft(name, unique))
                .add(row);
    }

    private TableDraft draft(MysqlTable table) {
        return Objects.requireNonNull(tables.get(table));
    }

    private QualifiedName name(MysqlTable stored) {
        return new QualifiedName(stored.schema().equals(ownSchema) ? null : stored.schema(), stored.name());
    }

    private record CheckRow(MysqlTable table, String name, String clause) {}
}
