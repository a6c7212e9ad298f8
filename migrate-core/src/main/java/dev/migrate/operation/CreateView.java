package dev.migrate.operation;

import dev.migrate.model.QualifiedName;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Creates a view.
 *
 * @param view the view
 * @param selectQuery the query, or the whole statement where the definition is full
 * @param replaceIfExists whether a view of that name is replaced
 * @param fullDefinition whether the text is the whole CREATE VIEW statement
 * @param remarks the comment that the database keeps, or {@code null} for none
 * @param existing the view that is replaced, where it is known
 */
public record CreateView(
        QualifiedName view,
        String selectQuery,
        boolean replaceIfExists,
        boolean fullDefinition,
        @Nullable String remarks,
        @Nullable CreateView existing)
        implements Operation {

    private static final Pattern REPLACES = Pattern.compile("(?i)^\\s*create\\s+or\\s+(replace|alter)\\b");

    @Override
    public String changeName() {
        return "createView";
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }

    /** Returns the way back; a view that may have replaced another one has none unless the other one is known. */
    @Override
    public Optional<Operation> inverse() {
        if (existing != null) {
            return Optional.of(existing);
        }
        return (replaceIfExists || saysReplace()) ? Optional.empty() : Optional.of(new DropView(view, false, this));
    }

    private boolean saysReplace() {
        return fullDefinition && REPLACES.matcher(selectQuery).find();
    }
}
