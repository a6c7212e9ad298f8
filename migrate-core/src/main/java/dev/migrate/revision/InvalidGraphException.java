package dev.migrate.revision;

import dev.migrate.error.MigrateException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Revisions that don't form a graph: every fault is listed with every file involved, so that one round of corrections is
 * enough.
 */
public final class InvalidGraphException extends MigrateException {

    private static final long serialVersionUID = 1L;

    private final String text;

    private InvalidGraphException(Fault fault) {
        super(fault.problem(), fault.locations(), fault.remedy(), null);
        this.text = String.valueOf(super.getMessage());
    }

    private InvalidGraphException(List<Fault> faults, String problem, String remedy) {
        super(
                problem,
                faults.stream().flatMap(f -> f.locations().stream()).distinct().toList(),
                remedy,
                null);
        this.text = problem + "\n" + remedy;
    }

    static InvalidGraphException of(List<Fault> faults) {
        if (faults.size() == 1) {
            return new InvalidGraphException(faults.get(0));
        }
        String list = faults.stream()
                .map(fault -> "\n- " + new InvalidGraphException(fault).getMessage())
                .collect(Collectors.joining());
        return new InvalidGraphException(
                faults,
                "The revisions have " + faults.size() + " faults:" + list,
                "Correct all of them; nothing was read or applied.");
    }

    /** Returns the faults, each with its own files; several don't get a common list of files behind them. */
    @Override
    public String getMessage() {
        return text;
    }
}
