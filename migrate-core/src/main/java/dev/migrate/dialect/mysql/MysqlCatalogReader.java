package dev.migrate.dialect.mysql;

import dev.migrate.dialect.CatalogNames;
import dev.migrate.dialect.CatalogQuery.RowHandler;
import dev.migrate.dialect.NameFilter;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.dialect.TableDraft;
import dev.migrate.dialect.UnmanagedObject;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One reading of the catalogue, in one statement for each view and one for all sequences. */
final class MysqlCatalogReader {

    private static final Pattern ON_UPDATE = Pattern.compile("on update [a-z_]+(\\(\\d*\\))?");

    private final Connection connection;
    private final MysqlFlavor flavor;
    private final CatalogNames names;
    private final @Nullable String ownSchema;
    private final Set<String> schemas;
    private final NameFilter selectedTables;
    private final NameFilter selectedOthers;
    private final Map<MysqlTable, TableDraft> tables = new LinkedHashMap<>();
    private final Map<MysqlTable, Map<String, MysqlIndexDraft>> indexes = new LinkedHashMap<>();
    private final Map<MysqlTable, Map<String, MysqlForeignKeyDraft>> foreignKeys = new HashMap<>();
    private final Map<MysqlTable, Set<String>> jsonColumns = new HashMap<>();
    private final Map<MysqlTable, @Nullable String> collations = new HashMap<>();
    private final List<UnmanagedObject> unmanaged = new ArrayList<>();
    private final List<MysqlTable> sequences = new ArrayList<>();

    MysqlCatalogReader(
            Connection connection,
            MysqlFlavor flavor,
            CatalogNames names,
            @Nullable String ownSchema,
            Set<String> schemas,
            SchemaSelection selection) {
        this.connection = connection;
        this.flavor = flavor;
        this.names = names;
        this.ownSchema = ownSchema;
        this.schemas = schemas;
        this.selectedTables = selection.tables();
        this.selectedOthers = selection.otherObjects();
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
            if (!isOfForeignKey(table, draft)) {
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

    List<UnmanagedObject> unmanaged() throws SQLException {
        forEach(MysqlCatalogQueries.TABLES, this::table);
        return List.copyOf(unmanaged);
    }

    /** Whether the index came with a foreign key, whose name or, where that has none of its own, first column it has. */
    private boolean isOfForeignKey(MysqlTable table, MysqlIndexDraft index) {
        return foreignKeys.getOrDefault(table, Map.of()).entrySet().stream()
                .anyMatch((key) -> index.isFor(key.getValue().columns())
                        && (index.name().equals(key.getKey())
                                || (key.getKey().startsWith(table.name() + "_ibfk_")
                                        && index.name()
                                                .equals(key.getValue().columns().get(0)))));
    }

    private void forEach(MysqlCatalogQuery query, RowHandler handler) throws SQLException {
        query.forEach(connection, List.of(schemas), handler);
    }

    private void table(ResultSet row) throws SQLException {
        MysqlTable table = MysqlTable.of(row);
        switch (row.getString("type")) {
            case "BASE TABLE", "SYSTEM VERSIONED" -> {
                if (selectedTables.test(table.schema(), table.name())) {
                    String remarks = row.getString("remarks");
                    tables.put(table, new TableDraft(name(table), names, remarks.isEmpty() ? null : remarks));
                    collations.put(table, row.getString("collation"));
                } else {
                    leaveAlone(table, UnmanagedObject.Kind.NOT_SELECTED);
                }
            }
            case "SEQUENCE" -> {
                if (selectedOthers.test(table.schema(), table.name())) {
                    sequences.add(table);
                }
            }
            case "VIEW", "SYSTEM VIEW" -> leaveAlone(table, UnmanagedObject.Kind.VIEW);
            default -> leaveAlone(table, UnmanagedObject.Kind.TEMPORARY_TABLE);
        }
    }

    private void leaveAlone(MysqlTable table, UnmanagedObject.Kind kind) {
        unmanaged.add(new UnmanagedObject(name(table), kind));
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
        DataType complete = json ? type : withAttributes(type, row, collations.get(table));
        @Nullable String expression = row.getString("expression");
        boolean generated = expression != null && !expression.isEmpty();
        String formula =
                flavor.mariadb() ? String.valueOf(expression) : MysqlExpression.read(String.valueOf(expression));
        @Nullable String shown = generated ? null : row.getString("value");
        String remarks = row.getString("remarks");
        draft.add(new Column(
                name,
                generated ? MysqlTypeSpelling.generated(complete, formula, extra.contains("stored")) : complete,
                row.getString("nullable").equals("YES"),
                new MysqlDefaultReader(flavor).read(shown, type, extra.contains("default_generated")),
                extra.contains("auto_increment") ? Identity.byDefault() : null,
                remarks.isEmpty() ? null : remarks));
    }

    /** Adds a character set that isn't the table's, and what happens when the row is updated. */
    private static DataType withAttributes(DataType type, ResultSet row, @Nullable String tableCollation)
            throws SQLException {
        DataType complete = type;
        @Nullable String collation = row.getString("collation");
        if (collation != null && !collation.equals(tableCollation)) {
            complete = complete.withAttributes("character set " + row.getString("charset") + " collate " + collation);
        }
        Matcher update = ON_UPDATE.matcher(row.getString("extra").toLowerCase(Locale.ROOT));
        return update.find() ? complete.withAttributes(update.group()) : complete;
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
