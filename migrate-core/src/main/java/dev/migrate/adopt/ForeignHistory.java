package dev.migrate.adopt;

import dev.migrate.changelog.Changelog;
import java.sql.SQLException;
import java.util.List;

/** Reads what a tool has applied, and finds it among the application's revisions. Immutable and safe for several threads. */
@FunctionalInterface
public interface ForeignHistory {

    /** Returns the reader of a tool's history. */
    static ForeignHistory of(ForeignTool tool) {
        return switch (tool) {
            case FLYWAY -> new FlywayHistory();
            case LIQUIBASE -> new LiquibaseHistory();
            case ALEMBIC -> new AlembicHistory();
        };
    }

    /**
     * Returns what is applied.
     *
     * @throws dev.migrate.error.MigrateException if something is applied that isn't among the revisions, that was edited since,
     *     or that failed
     */
    List<AppliedEntry> applied(HistoryTable table, Changelog changelog) throws SQLException;
}
