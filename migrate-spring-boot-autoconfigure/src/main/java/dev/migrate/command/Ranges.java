package dev.migrate.command;

/** A range where only a single target makes sense. */
final class Ranges {

    private Ranges() {}

    /**
     * Refuses a range.
     *
     * @throws UsageException if the target is one
     */
    static void refuse(String target) {
        if (target.contains(":")) {
            throw new UsageException("'" + target + "' is a range, which only a script has a use for."
                    + " Type where to go, or add --sql.");
        }
    }
}
