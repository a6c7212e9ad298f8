package dev.migrate.autogenerate;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.ScratchTables;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.SchemaModel;
import dev.migrate.model.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds what differs between the wanted schema and the one of a database, and judges it.
 *
 * <p>Definitions are compared in memory first, in the one spelling that the database has for equal things; what still
 * differs is put to the database through {@link ScratchTables}, in one go. Immutable.
 */
public final class SchemaComparison {

    private final Dialect dialect;
    private final ComparisonSettings settings;
    private final Authorship authorship;

    /** Creates the comparison for one kind of database. */
    public SchemaComparison(Dialect dialect, ComparisonSettings settings, Authorship authorship) {
        this.dialect = dialect;
        this.settings = settings;
        this.authorship = authorship;
    }

    /**
     * Compares.
     *
     * @param connection where the database is asked for its spelling, in auto-commit mode
     * @param wanted the wanted schema
     * @param actual what the database has
     * @param renames what was renamed, which is then no difference of name
     */
    public Comparison compare(Connection connection, DesiredSchema wanted, SchemaModel actual, Renames renames)
            throws SQLException {
        List<JudgedDifference> differences = new ArrayList<>();
        Set<QualifiedName> existing = actual.tables().stream().map(Table::name).collect(Collectors.toSet());
        for (Table table : wanted.schema().tables()) {
            if (!existing.contains(table.name())) {
                differences.add(new JudgedDifference(
                        new Difference.OfTable(table, null),
                        Verdict.OPERATION,
                        "The database lacks it.",
                        wanted.intent(table.name()).origin()));
            }
        }
        return new Comparison(wanted, actual, differences, List.of());
    }

    Dialect dialect() {
        return dialect;
    }

    ComparisonSettings settings() {
        return settings;
    }

    Authorship authorship() {
        return authorship;
    }
}
