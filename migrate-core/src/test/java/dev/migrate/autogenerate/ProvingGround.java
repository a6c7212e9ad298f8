package dev.migrate.autogenerate;

import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.Dialects;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AlterColumn;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateEnumType;
import dev.migrate.operation.CreateSchema;
import dev.migrate.operation.CreateSequence;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Stop;
import dev.migrate.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A database on which schemas are built and torn down as fast as it goes, over one connection. */
final class ProvingGround implements AutoCloseable {

    private static final String OWN = "proof";

    private final TestDatabase database;
    private final Connection connection;
    private final Dialect dialect;

    ProvingGround(TestDatabase database) {
        this.database = database;
        try {
            connection = database.open();
            dialect = Dialects.with(List.of()).dialectFor(connection);
        } catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    Dialect dialect() {
        return dialect;
    }

    Connection connection() {
        return connection;
    }

    /** Leaves nothing of what was there before. */
    void clear() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        switch (dialect.id()) {
            case "postgresql" ->
                execute(
                        "drop schema if exists " + OWN + " cascade",
                        "drop schema if exists " + RandomSchemas.SIDE + " cascade",
                        "create schema " + OWN,
                        "set search_path to " + OWN);
            case "mariadb" -> {
                execute("drop database if exists " + OWN, "create database " + OWN);
                connection.setCatalog(OWN);
            }
            default -> execute("drop all objects");
        }
    }

    /** Runs statements one by one. */
    void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Creates a schema as somebody would who writes the operations by hand: foreign keys last. */
    void create(SchemaModel model) throws SQLException {
        List<Operation> operations = new ArrayList<>();
        model.tables().stream()
                .map((table) -> table.name().schema())
                .filter(Objects::nonNull)
                .distinct()
                .forEach((schema) -> operations.add(new CreateSchema(schema, false)));
        model.sequences().forEach((sequence) -> operations.add(new CreateSequence(sequence)));
        model.enumTypes().forEach((type) -> operations.add(new CreateEnumType(type)));
        for (Table table : model.tables()) {
            DraftTable draft = new DraftTable(table);
            draft.foreignKeys.clear();
            operations.add(new CreateTable(draft.toTable(), false));
        }
        for (Table table : model.tables()) {
            table.foreignKeys().forEach((key) -> operations.add(new AddForeignKeyConstraint(table.name(), key)));
        }
        apply(operations.stream().map(ReviewedOperation::of).toList(), new Blanks(dialect, model));
    }

    /** Inserts what can be inserted and returns how many rows those were. */
    int insert(List<String> statements) throws SQLException {
        int rows = 0;
        for (String sql : statements) {
            try {
                execute(sql);
                rows++;
            } catch (SQLException ex) {
                if (!isAboutData(ex)) {
                    throw new SQLException(sql, ex.getSQLState(), ex);
                }
            }
        }
        return rows;
    }

    /** Whether rows are in the way, and not the schema. */
    static boolean isAboutData(SQLException ex) {
        String state = String.valueOf(ex.getSQLState());
        return state.startsWith("22") || state.startsWith("23") || state.equals("01000") || state.equals("90081");
    }

    /** Reads the connection's own schema, and the other one where it is there. */
    SchemaModel catalogue() throws SQLException {
        if (dialect.id().equals("mariadb")) {
            return dialect.inspector().read(connection, SchemaSelection.ownSchemaWithout());
        }
        Set<String> schemas = Set.of(dialect.id().equals("postgresql") ? OWN : database.schema(), RandomSchemas.SIDE);
        return dialect.inspector().read(connection, new SchemaSelection(schemas, Set.of()));
    }

    Comparison compare(SchemaModel wanted, SchemaModel actual) throws SQLException {
        ComparisonSettings settings = new ComparisonSettings(Authority.MODEL, true, true, true, true);
        return new SchemaComparison(dialect, settings, Authorship.NOTHING)
                .compare(connection, DesiredSchema.stated("a random schema", wanted), actual, Renames.NONE);
    }

    GeneratedChanges plan(Comparison comparison) {
        return new OperationPlanner(dialect).plan(comparison, Renames.NONE);
    }

    /** Runs operations as a revision would: in one transaction where the database has such a thing for its schema. */
    void apply(List<ReviewedOperation> operations, Blanks blanks) throws SQLException {
        List<Operation> filled = filled(operations, blanks);
        boolean whole = dialect.capabilities().transactionalDdl();
        connection.setAutoCommit(!whole);
        try (ChangeRenderer renderer = dialect.renderer(connection)) {
            for (Operation operation : filled) {
                for (SqlStatement sql : renderer.render(Change.of(operation, SourceLocation.of("generated")))) {
                    run(sql);
                }
            }
            if (whole) {
                connection.commit();
            }
        } finally {
            if (whole) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void run(SqlStatement sql) throws SQLException {
        try {
            if (sql.transactional() || connection.getAutoCommit()) {
                dialect.statementRunner().run(connection, sql);
                return;
            }
            connection.commit();
            connection.setAutoCommit(true);
            dialect.statementRunner().run(connection, sql);
            connection.setAutoCommit(false);
        } catch (SQLException ex) {
            throw new SQLException(sql.sql() + "\n  " + ex.getMessage(), ex.getSQLState(), ex);
        }
    }

    /** Does what a person does who is stopped by a blank: writes the value in its place. */
    private List<Operation> filled(List<ReviewedOperation> operations, Blanks blanks) {
        List<Operation> filled = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = operations.get(i).operation();
            if (!(operation instanceof Stop stop)) {
                filled.add(operation);
                continue;
            }
            Operation next = (i + 1 < operations.size()) ? operations.get(i + 1).operation() : stop;
            if (next instanceof AddNotNullConstraint notNull) {
                blanks.fill(notNull.table(), notNull.column()).forEach((sql) -> filled.add(ExecuteSql.of(sql)));
            } else if (next instanceof AlterColumn alter && Boolean.FALSE.equals(alter.newNullable())) {
                blanks.fill(alter.table(), alter.column()).forEach((sql) -> filled.add(ExecuteSql.of(sql)));
            } else {
                throw new StoppedException(stop.message());
            }
        }
        return filled;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** A generated revision that needs a person's decision. */
    static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        StoppedException(String message) {
            super(message);
        }
    }
}
