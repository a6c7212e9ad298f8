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
@Revision(id = "8f2c1d7ab034", downRevision = "3135632d55e1", message = "Rename descr to description", generated = true)
class RenameDescrToDescription implements JavaMigration {

    @Override
    public void upgrade(Operations op) {
        op.renameColumn("data_products", "descr", "description", "text");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameColumn("data_products", "description", "descr", "text");
    }
}
