package dev.migrate.sample;

import dev.migrate.JavaMigration;
import dev.migrate.Operations;
import dev.migrate.Revision;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Fills the table of roles with those that are configured. */
@Component
@Revision(id = "c4d1aa02be77", downRevision = "91b7e3d05c48", message = "Populate default roles")
class PopulateDefaultRoles implements JavaMigration {

    private final RoleCatalog catalog;

    PopulateDefaultRoles(RoleCatalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void upgrade(Operations op) {
        List<Map<String, String>> rows = new TreeMap<>(catalog.defaults())
                .entrySet().stream()
                        .map((role) -> Map.of("name", role.getKey(), "description", role.getValue()))
                        .toList();
        op.bulkInsert("roles", rows);
    }

    @Override
    public void downgrade(Operations op) {
        catalog.defaults()
                .keySet()
                .forEach((name) -> op.jdbc()
                        .sql("delete from roles where name = ?")
                        .param(name)
                        .update());
    }
}
