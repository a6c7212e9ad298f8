package dev.migrate.engine;

import dev.migrate.dialect.SqlStatement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a revision runs in both directions on one database.
 *
 * @param upgrade the statements that apply it, in order
 * @param downgrade the statements that revert it, or {@code null} where there is no way back
 * @param upgradeNotes which data the upgrade's declared changes lose
 * @param downgradeNotes which data the downgrade's declared changes lose
 */
public record RevisionSql(
        List<SqlStatement> upgrade,
        @Nullable List<SqlStatement> downgrade,
        List<PlanNote> upgradeNotes,
        List<PlanNote> downgradeNotes) {

    public RevisionSql {
        upgrade = List.copyOf(upgrade);
        downgrade = (downgrade == null) ? null : List.copyOf(downgrade);
        upgradeNotes = List.copyOf(upgradeNotes);
        downgradeNotes = List.copyOf(downgradeNotes);
    }
}
