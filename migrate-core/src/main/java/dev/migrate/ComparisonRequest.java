package dev.migrate;

import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for who compares the wanted schema with a database.
 *
 * @param strict whether the wanted schema is right in everything, whatever is configured
 * @param replay whether the database is one into which all revisions were just replayed, instead of the application's own
 * @param wanted another database whose schema is the wanted one, or {@code null} for the application's model
 * @param renames answers of the form {@code old=new} or {@code table.old=new}
 */
public record ComparisonRequest(
        boolean strict, boolean replay, @Nullable DataSource wanted, List<String> renames) {

    /** Compares the application's model with its database, as configured. */
    public static final ComparisonRequest STANDARD = new ComparisonRequest(false, false, null, List.of());

    public ComparisonRequest {
        renames = List.copyOf(renames);
    }

    /** Returns the same with the wanted schema right in everything. */
    public ComparisonRequest beingStrict() {
        return new ComparisonRequest(true, replay, wanted, renames);
    }

    /** Returns the same with the revisions replayed instead of the application's database. */
    public ComparisonRequest againstReplay() {
        return new ComparisonRequest(strict, true, wanted, renames);
    }

    /** Returns the same with the schema of another database as the wanted one. */
    public ComparisonRequest wanting(DataSource other) {
        return new ComparisonRequest(strict, replay, other, renames);
    }

    /** Returns the same with answers to the questions what was renamed. */
    public ComparisonRequest renaming(List<String> answers) {
        return new ComparisonRequest(strict, replay, wanted, answers);
    }
}
