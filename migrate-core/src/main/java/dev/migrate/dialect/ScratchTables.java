package dev.migrate.dialect;

import dev.migrate.model.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Lets the database itself say how it spells a definition: the tables are created where nobody sees them, read back from the
 * catalogue, and gone again.
 *
 * <p>Nothing of the database is changed, no row is written, and no default is evaluated.
 */
@FunctionalInterface
public interface ScratchTables {

    /** For a database that can't be asked: nothing is known of any table. */
    ScratchTables NONE = (connection, tables) ->
            tables.stream().map((table) -> Optional.<Table>empty()).toList();

    /**
     * Returns each table as the database spells it, in the same order and with the same names of tables, columns,
     * constraints and indexes; nothing for one that the database doesn't take, or where it can't be asked, for example
     * because the user isn't allowed to.
     *
     * @param connection in auto-commit mode, and so afterwards
     * @param tables tables without foreign keys
     */
    List<Optional<Table>> respell(Connection connection, List<Table> tables) throws SQLException;
}
