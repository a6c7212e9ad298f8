package db.migrations;

import dev.migrate.JavaMigration;
import dev.migrate.Operations;
import dev.migrate.Revision;
import org.springframework.stereotype.Component;

@Component
@Revision(id = "8f2c1d7ab034", downRevision = "3135632d55e1", message = "Add status column to data_products")
class AddStatusColumnToDataProducts implements JavaMigration {

    @Override
    public void upgrade(Operations op) {
        op.addColumn("data_products", "status", "varchar(32)", (column) -> column.notNull().defaultValue("draft"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("data_products", "status");
    }
}
