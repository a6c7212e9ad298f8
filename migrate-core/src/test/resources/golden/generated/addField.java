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
@Revision(
        id = "8f2c1d7ab034",
        downRevision = "3135632d55e1",
        message = "Add status and owner to data_products",
        generated = true)
class AddStatusAndOwnerToDataProducts implements JavaMigration {

    @Override
    public void upgrade(Operations op) {
        op.addColumns("data_products", (table) -> {
            table.column("status", "varchar(32)");
            table.column("owner_id", "bigint").references("fk_data_products_owner", "users", "id");
        });
        op.update("data_products", (row) -> row.set("status", "draft"), "status is null");
        // REVIEW: reads the whole table while nobody can write to it. For a big table, add a check
        // constraint 'not valid' first and validate it in a revision of its own.
        op.addNotNullConstraint("data_products", "status", (column) -> column.columnType("varchar(32)"));
        op.createIndex("ix_data_products_owner_id", "data_products", "owner_id");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("ix_data_products_owner_id", "data_products");
        op.dropForeignKey("fk_data_products_owner", "data_products");
        op.dropColumn("data_products", "owner_id", "status");
    }
}
