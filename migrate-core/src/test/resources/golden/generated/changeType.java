package com.example.migrations;

import dev.migrate.JavaMigration;
import dev.migrate.Operations;
import dev.migrate.Revision;
import org.springframework.stereotype.Component;

/**
 * Generated on 2026-11-22 by comparing JPA entities with PostgreSQL 18.6 (schema public).
 * Read it before you run it.
 */
@Component
@Revision(id = "8f2c1d7ab034", downRevision = "3135632d55e1", message = "Store prices as decimals", generated = true)
class StorePricesAsDecimals implements JavaMigration {

    @Override
    public void upgrade(Operations op) {
        // REVIEW: every row is written again, and nobody can read the table meanwhile. Digits after
        // the second one behind the point are lost.
        // REVIEW: on a big table, add a new column, fill it in batches, and drop the old one in a
        // later revision.
        op.modifyDataType("data_products", "price", "decimal(12,2)");
        op.dropColumn("data_products", "tax", "discount");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumns("data_products", (table) -> {
            table.column("discount", "decimal(5,2)").defaultValue(0);
            table.column("tax", "decimal(5,2)");
        });
        op.modifyDataType("data_products", "price", "double");
    }
}
