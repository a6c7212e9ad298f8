package dev.migrate.dialect;

import dev.migrate.model.CheckConstraint;
import dev.migrate.model.Column;
import dev.migrate.model.Constraint;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.UniqueConstraint;
import dev.migrate.operation.AddCheckConstraint;
import dev.migrate.operation.AddColumn;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddNotNullConstraint;
import dev.migrate.operation.AddPrimaryKey;
import dev.migrate.operation.AddUniqueConstraint;
import dev.migrate.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes new columns with values for existing rows apart: add them, fill them, forbid nulls, add constraints. */
final class FilledColumns {

    private final ChangeWriter out;
    private final AddColumn operation;

    FilledColumns(ChangeWriter out, AddColumn operation) {
        this.out = out;
        this.operation = operation;
    }

    /** Returns the columns alone, of which those that are filled may be null. */
    AddColumn columns() {
        List<Column> nullable = operation.columns().stream()
                .map((column) -> isFilled(column) ? column.withNullable(true) : column)
                .toList();
        return new AddColumn(operation.table(), nullable, List.of(), List.of(), operation.placements());
    }

    /** Returns the statement that gives all rows their values. */
    SqlStatement fill() {
        String assignments = operation.columns().stream()
                .flatMap((column) -> operation.existingRows(column.name()).stream()
                        .map((each) -> out.name(column.name()) + " = " + out.literal(each.value(), column.type())))
                .collect(Collectors.joining(", "));
        String sql = "update " + out.name(operation.table()) + " set " + assignments;
        return out.statement(sql, "fill new columns of", operation.table());
    }

    /** Returns what follows once the rows have their values. */
    List<Operation> rest() {
        QualifiedName table = operation.table();
        List<Operation> rest = new ArrayList<>();
        operation.columns().stream()
                .filter((column) -> isFilled(column) && !column.nullable())
                .forEach((column) -> rest.add(new AddNotNullConstraint(table, column.name(), null, column.type())));
        operation.constraints().forEach((constraint) -> rest.add(added(table, constraint)));
        return rest;
    }

    private boolean isFilled(Column column) {
        return operation.existingRows(column.name()).isPresent();
    }

    private static Operation added(QualifiedName table, Constraint constraint) {
        if (constraint instanceof PrimaryKey primaryKey) {
            return new AddPrimaryKey(table, primaryKey);
        }
        if (constraint instanceof UniqueConstraint unique) {
            return new AddUniqueConstraint(table, unique);
        }
        return (constraint instanceof ForeignKey foreignKey)
                ? new AddForeignKeyConstraint(table, foreignKey)
                : new AddCheckConstraint(table, (CheckConstraint) constraint);
    }
}
