package dev.migrate.autogenerate;

import java.util.List;

/**
 * The operations of a generated revision in both directions, in the order in which they run.
 *
 * @param upgrade the way to the wanted schema
 * @param downgrade the way back
 */
public record GeneratedChanges(List<ReviewedOperation> upgrade, List<ReviewedOperation> downgrade) {

    public GeneratedChanges {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return upgrade.isEmpty();
    }
}
