package dev.migrate.operation;

/** What the database runs by name: the kinds differ in their statements, not in how a changelog treats them. */
public enum RoutineKind {
    /** A procedure. */
    PROCEDURE("Procedure"),
    /** A function. */
    FUNCTION("Function"),
    /** A trigger. */
    TRIGGER("Trigger");

    private final String label;

    RoutineKind(String label) {
        this.label = label;
    }

    /** Returns the name of the change that creates it, for example {@code createFunction}. */
    public String createChange() {
        return "create" + label;
    }

    /** Returns the name of the change that drops it, for example {@code dropFunction}. */
    public String dropChange() {
        return "drop" + label;
    }
}
