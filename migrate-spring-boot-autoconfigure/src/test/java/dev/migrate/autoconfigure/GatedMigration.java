package dev.migrate.autoconfigure;

import dev.migrate.JavaMigration;
import dev.migrate.Operations;
import dev.migrate.Revision;

/** A revision that creates a table and then takes as long as the test wants. */
@Revision(id = "bbbb2222", downRevision = "aaaa1111", message = "Wait at the gate")
public final class GatedMigration implements JavaMigration {

    private final Gate gate;

    public GatedMigration(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void upgrade(Operations op) {
        op.createTable("gated", (table) -> table.column("id", "bigint"));
        gate.pass();
    }
}
