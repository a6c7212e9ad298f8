package dev.migrate.dialect;

import dev.migrate.model.Column;
import dev.migrate.model.ForeignKey;
import dev.migrate.model.PrimaryKey;
import dev.migrate.model.Table;
import dev.migrate.operation.AddForeignKeyConstraint;
import dev.migrate.operation.AddLookupTable;
import dev.migrate.operation.CreateTable;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.Operation;
import java.util.List;

/** Takes a lookup table apart: create it, fill it with the values that there are, refer to it. */
final class LookupTable {

    private final ChangeWriter out;

    LookupTable(ChangeWriter out) {
        this.out = out;
    }

    List<Operation> steps(AddLookupTable operation) {
        String key = operation.newColumn();
        Column column = Column.of(key, operation.newColumnType().toString()).notNull();
        Table table = Table.of(operation.newTable(), column).withPrimaryKey(new PrimaryKey(null, List.of(key)));
        ForeignKey foreignKey = ForeignKey.of(
                operation.constraintName(), List.of(operation.existingColumn()), operation.newTable(), List.of(key));
        return List.of(
                new CreateTable(table, false),
                new ExecuteSql(fill(operation), false, ";", false),
                new AddForeignKeyConstraint(operation.existingTable(), foreignKey));
    }

    private String fill(AddLookupTable operation) {
        String existing = out.name(operation.existingColumn());
        return "insert into " + out.name(operation.newTable()) + " (" + out.name(operation.newColumn())
                + ") select distinct " + existing + " from " + out.name(operation.existingTable()) + " where "
                + existing + " is not null";
    }
}
