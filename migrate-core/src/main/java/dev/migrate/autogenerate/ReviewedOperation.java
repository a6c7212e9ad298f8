package dev.migrate.autogenerate;

import dev.migrate.operation.Operation;
import java.util.List;

/**
 * A generated operation with what somebody should think about before it runs.
 *
 * @param operation what to do
 * @param reviews why it loses data or locks a big table, and the safe way; usually none
 */
public record ReviewedOperation(Operation operation, List<String> reviews) {

    public ReviewedOperation {
        reviews = List.copyOf(reviews);
    }

    /** Returns an operation that needs no thought. */
    public static ReviewedOperation of(Operation operation) {
        return new ReviewedOperation(operation, List.of());
    }
}
