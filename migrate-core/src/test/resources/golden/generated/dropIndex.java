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
@Revision(id = "8f2c1d7ab034", downRevision = "3135632d55e1", message = "Drop index on name", generated = true)
class DropIndexOnName implements JavaMigration {

    @Override
    public void upgrade(Operations op) {
        // REVIEW: the model doesn't have this index any more. Queries that search by name get
        // slower.
        op.dropIndex("ix_data_products_name", "data_products");
    }

    @Override
    public void downgrade(Operations op) {
        op.createIndex("ix_data_products_name", "data_products", "name");
    }
}
