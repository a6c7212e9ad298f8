package dev.migrate.engine;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.replay.ReplayedSchema;
import dev.migrate.changelog.replay.StatefulDowngrade;
import dev.migrate.dialect.SchemaSelection;
import dev.migrate.dialect.SqlStatement;
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
                .map(this::sql);
    }

    /** Returns the SQL that the earlier run of the same revision has looked up. */
    Optional<String> inJournal(long sequence) throws SQLException {
        return context.journalReader().downgradeSql(context.connection(), sequence);
    }

    private String sql(List<Change> changes) {
        List<SqlStatement> statements = changes.stream()
                .flatMap((change) -> context.dialect().render(change).stream())
                .toList();
        return DowngradeSql.join(statements);
    }
}
