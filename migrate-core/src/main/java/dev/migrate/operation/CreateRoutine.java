package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Creates a procedure, function or trigger from its text, as the database wants it.
 *
 * @param kind what is created
 * @param name the name by which it can be dropped, where it is known
 * @param table the table of a trigger, where it is known
 * @param text the whole CREATE statement
 * @param replaceIfExists whether one of that name is replaced
 * @param existing what is replaced, where it is known
 */
public record CreateRoutine(
        RoutineKind kind,
        @Nullable QualifiedName name,
        @Nullable QualifiedName table,
        String text,
        boolean replaceIfExists,
        @Nullable CreateRoutine existing)
        implements Operation {

    private static final Pattern REPLACES = Pattern.compile("(?i)^\\s*create\\s+or\\s+(replace|alter)\\b");

    @Override
    public String changeName() {
        return kind.createChange();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the way back; what may have replaced another text has none unless that one is known. */
    @Override
    public Optional<Operation> inverse() {
        if (existing != null) {
            return Optional.of(existing);
        }
        return (name == null || replaceIfExists || REPLACES.matcher(text).find())
                ? Optional.empty()
                : Optional.of(new DropRoutine(kind, name, null, table, false, this));
    }
}
