package dev.migrate;

import dev.migrate.changelog.MigrationContext;
import dev.migrate.model.QualifiedName;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.DropRoutine;
import dev.migrate.operation.RoutineKind;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The part of {@link Operations} about procedures, functions and triggers, which are created from their text.
 *
 * <p>A name is there for the way back and for messages: the text says by itself what is created, so the name may be
 * {@code null}.
 */
public abstract sealed class RoutineOperations extends SchemaObjectOperations permits ConstraintOperations {

    RoutineOperations(MigrationContext context, @Nullable String schema) {
        super(context, schema);
    }

    /** Creates a procedure from its CREATE statement. */
    public void createProcedure(@Nullable String procedure, String text) {
        create(RoutineKind.PROCEDURE, procedure, null, text, false);
    }

    /** Creates a procedure from its CREATE statement, or replaces the one of that name. */
    public void replaceProcedure(@Nullable String procedure, String text) {
        create(RoutineKind.PROCEDURE, procedure, null, text, true);
    }

    /** Drops a procedure. */
    public void dropProcedure(String procedure) {
        dropProcedure(procedure, (drop) -> {});
    }

    /** Drops a procedure that is one of several of that name, or may be missing. */
    public void dropProcedure(String procedure, Consumer<RoutineDrop> options) {
        drop(RoutineKind.PROCEDURE, procedure, options);
    }

    /** Creates a function from its CREATE statement. */
    public void createFunction(@Nullable String function, String text) {
        create(RoutineKind.FUNCTION, function, null, text, false);
    }

    /** Creates a function from its CREATE statement, or replaces the one of that name. */
    public void replaceFunction(@Nullable String function, String text) {
        create(RoutineKind.FUNCTION, function, null, text, true);
    }

    /** Drops a function. */
    public void dropFunction(String function) {
        dropFunction(function, (drop) -> {});
    }

    /** Drops a function that is one of several of that name, or may be missing. */
    public void dropFunction(String function, Consumer<RoutineDrop> options) {
        drop(RoutineKind.FUNCTION, function, options);
    }

    /** Creates a trigger from its CREATE statement; the table is in this object's schema, as the trigger is. */
    public void createTrigger(@Nullable String trigger, @Nullable String table, String text) {
        create(RoutineKind.TRIGGER, trigger, table, text, false);
    }

    /** Creates a trigger from its CREATE statement, or replaces the one of that name. */
    public void replaceTrigger(@Nullable String trigger, @Nullable String table, String text) {
        create(RoutineKind.TRIGGER, trigger, table, text, true);
    }

    /** Drops a trigger of a table, which some databases want to be told. */
    public void dropTrigger(String trigger, @Nullable String table) {
        apply(new DropRoutine(RoutineKind.TRIGGER, name(trigger), null, optionalName(table), false, null));
    }

    /** Drops a trigger of a table, if there is one of that name. */
    public void dropTriggerIfExists(String trigger, @Nullable String table) {
        apply(new DropRoutine(RoutineKind.TRIGGER, name(trigger), null, optionalName(table), true, null));
    }

    private void create(
            RoutineKind kind, @Nullable String name, @Nullable String table, String text, boolean replaceIfExists) {
        apply(new CreateRoutine(kind, optionalName(name), optionalName(table), text, replaceIfExists, null));
    }

    private void drop(RoutineKind kind, String name, Consumer<RoutineDrop> options) {
        RoutineDrop drop = new RoutineDrop();
        options.accept(drop);
        apply(drop.build(kind, name(name)));
    }

    private @Nullable QualifiedName optionalName(@Nullable String name) {
        return (name == null) ? null : name(name);
    }
}
