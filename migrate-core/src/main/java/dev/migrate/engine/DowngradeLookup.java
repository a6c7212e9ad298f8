package dev.migrate.engine;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.replay.ReplayedSchema;
import dev.migrate.changelog.replay.StatefulDowngrade;
import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.model.SchemaModel;
import dev.migrate.operation.Change;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Looks up the way back of changes that don't tell it themselves. */
final class DowngradeLookup {

    private final RunContext context;

    DowngradeLookup(RunContext context) {
        this.context = context;
    }

    /** Returns the SQL that brings back what the changes drop and alter, from the catalogue as it is before them. */
    Optional<String> inCatalogue(RevisionScript script) throws SQLException {
        SchemaSelection selection = new SchemaSelection(Set.of(), context.toolTables());
        SchemaModel before = context.dialect().inspector().read(context.connection(), selection);
        return StatefulDowngrade.of(
                        script, ReplayedSchema.of(before, context.dialect().id()))
                .map((changes) -> sql(script, changes));
    }

    /** Returns the SQL that the earlier run of the same revision has looked up. */
    Optional<String> inJournal(long sequence) throws SQLException {
        return context.journalReader().downgradeSql(context.connection(), sequence);
    }

    /** The way back is for the schema that the changes leave behind. */
    private String sql(RevisionScript script, List<Change> changes) {
        try (ChangeRenderer renderer = context.dialect().renderer(context.connection())) {
            script.upgrade().forEach(renderer::render);
            return DowngradeSql.join(renderer.renderAside(changes));
        }
    }
}
