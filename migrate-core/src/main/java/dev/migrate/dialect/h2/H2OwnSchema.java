package dev.migrate.dialect.h2;

import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.IdentifierCase;
import dev.migrate.dialect.SqlStatement;
import dev.migrate.error.MigrateException;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.Table;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says which schema a foreign key means that names none: H2 looks there in the schema of the key's own table, and not in the
 * connection's.
 */
final class H2OwnSchema implements ChangeRenderer {

    private final Dialect dialect;
    private final Connection connection;
    private final IdentifierCase identifierCase;

    H2OwnSchema(Dialect dialect, Connection connection, IdentifierCase identifierCase) {
        this.dialect = dialect;
        this.connection = connection;
        this.identifierCase = identifierCase;
    }

    @Override
    public List<SqlStatement> render(Change change) {
        try {
            return dialect.render(new Change(named(change.operation()), change.dbms(), change.location()));
        } catch (SQLException ex) {
            throw new MigrateException(
                    "The connection's schema could not be read (" + ex.getMessage() + ").",
                    List.of(change.location()),
                    "See whether the database can be read.",
                    ex);
        }
    }

    @Override
    public List<SqlStatement> renderAside(List<Change> changes) {
        return changes.stream().flatMap((change) -> render(change).stream()).toList();
    }

    @Override
    public void codeFollows() {
        // Code leaves the connection's schema as it is.
    }

    @Override
    public void close() {
        // Nothing is held.
    }

    /** Returns the operation with the schema in foreign keys that lead from another schema to this one. */
    private Operation named(Operation operation) throws SQLException {
        if (operation instanceof AddForeignKeyConstraint add) {
            return new AddForeignKeyConstraint(add.table(), named(add.table(), add.foreignKey()));
        }
        if (operation instanceof CreateTable create) {
            return new CreateTable(named(create.table()), create.ifNotExists());
        }
        if (operation instanceof AddColumn add) {
            List<Constraint> constraints = new ArrayList<>();
            for (Constraint each : add.constraints()) {
                constraints.add((each instanceof ForeignKey key) ? named(add.table(), key) : each);
            }
            return new AddColumn(add.table(), add.columns(), constraints, add.existingRows(), add.placements());
        }
        return operation;
    }

    private Table named(Table table) throws SQLException {
        List<ForeignKey> keys = new ArrayList<>();
        for (ForeignKey key : table.foreignKeys()) {
            keys.add(named(table.name(), key));
        }
        return new Table(
                table.name(),
                table.columns(),
                table.primaryKey(),
                table.uniqueConstraints(),
                keys,
                table.checkConstraints(),
                table.indexes(),
                table.remarks());
    }

    private ForeignKey named(QualifiedName table, ForeignKey key) throws SQLException {
        String own = connection.getSchema();
        if (table.schema() == null || key.referencedTable().schema() != null || own == null) {
            return key;
        }
        return new ForeignKey(
                key.name(),
                key.columns(),
                new QualifiedName(asWritten(own), key.referencedTable().name()),
                key.referencedColumns(),
                key.onDelete(),
                key.onUpdate(),
                key.deferral());
    }

    private String asWritten(String stored) {
        boolean folded = identifierCase == IdentifierCase.UPPER && stored.equals(stored.toUpperCase(Locale.ROOT));
        return folded ? stored.toLowerCase(Locale.ROOT) : stored;
    }
}
