package dev.migrate.autogenerate;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.ScratchTables;
import dev.migrate.model.DesiredSchema;
import dev.migrate.model.SchemaModel;
import java.sql.Connection;
import java.sql.SQLException;

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
        SchemaModel renamed = new RenamedSchema(renames).of(actual);
        Findings findings = new Findings(settings.authority(), RenamedSchema.authorship(authorship, renames));
        DesiredSchema own = new OwnSchema(dialect.currentSchema(connection)).leftOutOf(wanted);
        AdoptedEnumTypes adopted = new AdoptedEnumTypes(own, renamed, new Spelling(dialect));
        adopted.tell(findings);
        return new ComparisonRun(dialect, settings, findings, adopted.model(), renamed).compare(connection);
    }
}
