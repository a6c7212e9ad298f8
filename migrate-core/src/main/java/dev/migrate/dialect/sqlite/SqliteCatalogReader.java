package dev.migrate.dialect.sqlite;

import dev.migrate.dialect.CatalogNames;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.NameFilter;
import dev.migrate.dialect.TableDraft;
import dev.migrate.dialect.sqlite.SqliteClause.Kind;
import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.DataType;
import dev.migrate.model.Deferral;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.Identity;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.ReferentialAction;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.model.Value;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of the catalogue, in at most three statements for each schema. */
final class SqliteCatalogReader {

    private static final CatalogNames NAMES = new CatalogNames(IdentifierCase.MIXED, Set.of());

    private final Connection connection;
    private final Set<String> schemas;
    private final NameFilter selectedTables;

    SqliteCatalogReader(Connection connection, Set<String> schemas, NameFilter selectedTables) {
        this.connection = connection;
        this.schemas = schemas;
        this.selectedTables = selectedTables;
    }

    SchemaModel read() throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String schema : schemas) {
            if (!isAttached(schema)) {
                continue;
            }
            read(schema).stream().flatMap((draft) -> draft.toTable().stream()).forEach(tables::add);
        }
        return new SchemaModel(tables, List.of());
    }

    private boolean isAttached(String schema) throws SQLException {
        if (schema.equalsIgnoreCase("main")) {
            return true;
        }
        try (PreparedStatement statement =
                connection.prepareStatement("select 1 from pragma_database_list where name = ? collate nocase")) {
            statement.setString(1, schema);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }
    }

    private List<TableDraft> read(String schema) throws SQLException {
        String quoted = "\"" + schema.replace("\"", "\"\"") + "\"";
        Map<String, TableDraft> drafts = new LinkedHashMap<>();
        for (SqliteObject table :
                SqliteCatalogue.objects(connection, SqliteCatalogQueries.TABLES.formatted(quoted), schema)) {
            if (selectedTables.test(schema, table.name())) {
                drafts.put(table.name(), table(name(schema, table.name()), SqliteTableSql.read(table.sql())));
            }
        }
        for (SqliteObject index : SqliteCatalogue.objects(connection, SqliteCatalogQueries.INDEXES.formatted(quoted))) {
            Optional.ofNullable(drafts.get(index.table()))
                    .ifPresent((draft) -> draft.addToIndex(SqliteIndexSql.read(index)));
        }
        return List.copyOf(drafts.values());
    }

    private static QualifiedName name(String schema, String table) {
        return schema.equalsIgnoreCase("main") ? QualifiedName.of(table) : new QualifiedName(schema, table);
    }

    private static TableDraft table(QualifiedName name, SqliteTableSql sql) {
        TableDraft draft = new TableDraft(name, NAMES, null);
        for (SqliteColumnSql column : sql.columns()) {
            draft.add(column(column, sql));
            column.clauses().forEach((clause) -> constraint(draft, clause, name, List.of(column.name())));
        }
        sql.constraints().forEach((clause) -> constraint(draft, clause, name, clause.columns()));
        return draft;
    }

    private static Column column(SqliteColumnSql column, SqliteTableSql table) {
        boolean ownNumber = table.isRowNumber(column.name());
        DataType type = type(column);
        boolean nullable = !ownNumber && !column.has(Kind.NOT_NULL);
        Identity identity = (ownNumber && table.autoIncrement()) ? Identity.byDefault() : null;
        return new Column(column.name(), type, nullable, defaultValue(column, type), identity, null);
    }

    /** A column without a type takes any value as it comes, as one of the type {@code blob} does. */
    private static DataType type(SqliteColumnSql column) {
        String type = column.type().isEmpty() ? "blob" : column.type();
        String generated = column.clause(Kind.GENERATED)
                .map((clause) -> " " + (clause.body().isWord(0, "as") ? "generated always " : "")
                        + clause.body().text())
                .orElse("");
        return DataType.parse(type + generated);
    }

    private static @Nullable Value defaultValue(SqliteColumnSql column, DataType type) {
        return column.clause(Kind.DEFAULT)
                .map((clause) -> SqliteDefaultReader.read(clause.body().from(1).text(), type))
                .orElse(null);
    }

    private static void constraint(TableDraft draft, SqliteClause clause, QualifiedName table, List<String> columns) {
        SqliteTokens body = clause.body();
        switch (clause.kind()) {
            case PRIMARY_KEY -> draft.add(new PrimaryKey(clause.name(), columns));
            case UNIQUE -> draft.add(new UniqueConstraint(clause.name(), columns, Deferral.NOT_DEFERRABLE));
            case CHECK ->
                draft.add(new CheckConstraint(
                        clause.name(), body.slice(2, body.closing(1)).text()));
            case FOREIGN_KEY -> draft.add(foreignKey(clause, table, columns));
            default -> {
                // Said of the column already, or nothing that the model holds.
            }
        }
    }

    private static ForeignKey foreignKey(SqliteClause clause, QualifiedName table, List<String> columns) {
        SqliteTokens rules = clause.body().from(SqliteReferences.position(clause));
        return new ForeignKey(
                clause.name(),
                columns,
                table.withName(SqliteReferences.referenced(clause)),
                rules.namesIfAny(2),
                action(rules, "delete"),
                action(rules, "update"),
                deferral(rules));
    }

    private static ReferentialAction action(SqliteTokens rules, String event) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.isWord(i, "on") && rules.isWord(i + 1, event)) {
                String first = rules.name(i + 2).toUpperCase(Locale.ROOT);
                boolean two = first.equals("SET") || first.equals("NO");
                return ReferentialAction.valueOf(
                        two ? first + "_" + rules.name(i + 3).toUpperCase(Locale.ROOT) : first);
            }
        }
        return ReferentialAction.NO_ACTION;
    }

    private static Deferral deferral(SqliteTokens rules) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.isWord(i, "deferrable") && !rules.isWord(i - 1, "not")) {
                return rules.isWord(i + 2, "deferred") ? Deferral.INITIALLY_DEFERRED : Deferral.INITIALLY_IMMEDIATE;
            }
        }
        return Deferral.NOT_DEFERRABLE;
    }
}
