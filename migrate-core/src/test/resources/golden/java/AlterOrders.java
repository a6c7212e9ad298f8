package db.migrations;

import dev.migrate.JavaMigration;
import dev.migrate.Operations;
import dev.migrate.Revision;
import org.springframework.stereotype.Component;

@Component
@Revision(id = "1a", message = "Alter orders")
class AlterOrders implements JavaMigration {

    @Override
    public void upgrade(Operations op) {
        op.alterColumn("orders", "state", (column) -> column.type("varchar(32)")
                .nullable(false)
                .defaultValue("draft")
                .name("status")
                .existing("varchar(20)", (before) -> before.defaultValue("new")));
        op.addColumns("orders", (table) -> {
            table.column("a", "int");
            table.column("b", "int").notNull();
            table.unique("uq_ab", "a", "b");
        });
        op.dropTable("order_drafts", (drop) -> drop.ifExists().cascade());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("orders", "a", "b");
    }
}
