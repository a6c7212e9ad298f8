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
@Revision(id = "8f2c1d7ab034", downRevision = "3135632d55e1", message = "Add teams", generated = true)
class AddTeams implements JavaMigration {

    @Override
    public void upgrade(Operations op) {
        op.createTable("teams", (table) -> {
            table.column("id", "bigint").identity().primaryKey("pk_teams");
            table.column("name", "varchar(100)").notNull().unique("uq_teams_name");
            table.column("founded", "date");
            table.column("lead_id", "bigint").references("fk_teams_lead", "users", "id");
            table.index("ix_teams_lead_id", "lead_id");
        });
        op.createTable("team_members", (table) -> {
            table.column("team_id", "bigint").references("fk_team_members_team", "teams", "id");
            table.column("user_id", "bigint").references("fk_team_members_user", "users", "id");
            table.primaryKey(null, "team_id", "user_id");
        });
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("team_members");
        op.dropTable("teams");
    }
}
