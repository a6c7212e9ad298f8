package dev.migrate.engine;

import java.util.Collection;

/** What a person can say of a revision that stopped part-way, as the commands to type. */
final class WaysOut {

    private final String revision;
    private final String finished;
    private final boolean code;

    /**
     * Names the ways.
     *
     * @param headsAfter where the database is once the movement is finished
     * @param code whether it is code, which can't be gone on with
     */
    WaysOut(String revision, Collection<String> headsAfter, boolean code) {
        this.revision = revision;
        this.finished = headsAfter.isEmpty() ? "base" : String.join(" ", headsAfter);
        this.code = code;
    }

    /** Returns the commands, each with what it says, as a sentence. */
    String text() {
        String resume = code
                ? ""
                : "'migrate repair " + revision + " --resume-from <n>' (the next run goes on with statement n), ";
        return "After mending it by hand, say how it stands: " + resume + "'migrate repair " + revision
                + " --mark-failed-as-reverted' (nothing of it is in the database any more) or 'migrate stamp "
                + finished
                + "' (it is finished).";
    }
}
