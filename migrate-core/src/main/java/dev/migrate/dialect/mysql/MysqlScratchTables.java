package dev.migrate.dialect.mysql;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.ScratchTable;
import dev.migrate.dialect.ScratchTables;
import dev.migrate.dialect.script.LexicalRules;
import dev.migrate.error.MigrateException;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Creates each table as a temporary one, which only this session sees and which commits nothing, and asks for its definition.
 *
 * <p>Their names are made up, so that they hide nothing. The catalogue doesn't have them, so that each takes statements of its own.
 */
final class MysqlScratchTables implements ScratchTables {

    private static final String CREATE = "create table ";

    /** The connection is lost, the transaction is, or somebody stops it; anything else is the definition's fault. */
    private static final Set<String> FATAL_CLASSES = Set.of("08", "40", "57", "70");

    private final Dialect dialect;
    private final LexicalRules rules;
    private final MysqlFlavor flavor;

    MysqlScratchTables(Dialect dialect, LexicalRules rules, MysqlFlavor flavor) {
        this.dialect = dialect;
        this.rules = rules;
        this.flavor = flavor;
    }

    @Override
    public List<Optional<Table>> respell(Connection connection, List<Table> tables) throws SQLException {
        List<Optional<Table>> respelled = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            for (Table table : tables) {
                QualifiedName place = QualifiedName.of("migrate_scratch_" + respelled.size());
                ScratchTable scratch = new ScratchTable(table, place, respelled.size());
                List<String> statements = scratch.statements(dialect, rules).orElse(List.of());
                respelled.add(
                        statements.isEmpty()
                                ? Optional.empty()
                                : respell(statement, statements, scratch.table())
                                        .flatMap(scratch::restored));
            }
        }
        return respelled;
    }

    private Optional<Table> respell(Statement statement, List<String> definitions, Table scratch) throws SQLException {
        String name = dialect.quote(scratch.name());
        try {
            for (String definition : definitions) {
                boolean table = definition.startsWith(CREATE);
                statement.execute(
                        table ? "create temporary table " + definition.substring(CREATE.length()) : definition);
            }
            try (ResultSet row = statement.executeQuery("show create table " + name)) {
                row.next();
                return new MysqlShownTable(row.getString(2), rules, flavor).read(scratch);
            }
        } catch (SQLException ex) {
            String state = Objects.requireNonNullElse(ex.getSQLState(), "");
            if (state.length() < 2 || FATAL_CLASSES.contains(state.substring(0, 2))) {
                throw ex;
            }
            return Optional.empty();
        } catch (MigrateException ex) {
            // A quote without its partner in what the server printed: it isn't understood, so nothing is said of it.
            return Optional.empty();
        } finally {
            statement.execute("drop temporary table if exists " + name);
        }
    }
}
