package db.migrations;

import dev.migrate.JavaMigration;
import dev.migrate.Operations;
import dev.migrate.Revision;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

@Component
@Revision(
        id = "c4d1aa02be77",
        downRevision = {"5d0c9f1e2a77", "91b7e3d05c48"},
        message = "Fill the table of roles, and merge",
        dependsOn = "7e42d90b15fa",
        branchLabels = "billing",
        transactional = false,
        generated = true)
class FillTheTableOfRolesAndMerge implements JavaMigration {

    @Override
    public void upgrade(Operations op) {
        op.bulkInsert("roles", (rows) -> rows.columns("id", "name", "weight", "active", "since")
                .row(1, "admin", new BigDecimal("1.50"), true, LocalDate.parse("2026-11-22"))
                .row(2, "reader \"all\"", new BigDecimal("0.25"), false, LocalDate.parse("2026-11-23")));
        op.insert("roles", (row) -> row.set("id", 3).set("name", null));
        op.update("roles", (row) -> row.set("active", false), "id = 3");
        op.delete("roles", "name is null");
        op.delete("roles_old");
        if (op.isDbms("postgresql")) {
            op.replaceFunction("total", """
                    create function total(id bigint) returns numeric
                    as $$
                      select sum(amount) from "lines" where invoice_id = id and note <> '\\'
                    $$ language sql;
                    """);
            op.createIndexConcurrently("ix", "roles", (index) -> index.column("name").using("gin"));
        }
        if (op.isDbms("!mysql", "!mariadb")) {
            op.execute("vacuum");
        }
        op.createView("active_roles", """
                select id, name, weight, since from roles where active and weight > 0 and since < current_date \
                order by weight desc, name""");
    }

    @Override
    public void downgrade(Operations op) {
        // There is nothing to undo.
    }
}
