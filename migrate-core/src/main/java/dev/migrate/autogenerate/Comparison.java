package dev.migrate.autogenerate;

import dev.migrate.model.DesiredSchema;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import java.util.List;

/**
 * What came out of comparing the wanted schema with a database.
 *
 * @param wanted the wanted schema, after renames were taken into account
 * @param actual the schema of the database, after renames were taken into account
 * @param differences everything that differs, in the order of tables and then of kinds
 * @param unknownTables the tables of the database that the model doesn't know and that are left alone
 */
public record Comparison(
        DesiredSchema wanted,
        SchemaModel actual,
        List<JudgedDifference> differences,
        List<QualifiedName> unknownTables) {

    public Comparison {
        differences = List.copyOf(differences);
        unknownTables = List.copyOf(unknownTables);
    }

    /** Whether nothing has to be done. */
    public boolean isInSync() {
        return operations().isEmpty();
    }

    /** Returns the differences from which operations follow. */
    public List<JudgedDifference> operations() {
        return differences.stream()
                .filter((judged) -> judged.verdict() == Verdict.OPERATION)
                .toList();
    }

    /** Returns the differences that are only told, warnings among them. */
    public List<JudgedDifference> notes() {
        return differences.stream()
                .filter((judged) -> judged.verdict() != Verdict.OPERATION)
                .toList();
    }
}
