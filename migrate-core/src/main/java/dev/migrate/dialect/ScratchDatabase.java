package dev.migrate.dialect;

import java.sql.SQLException;

/**
 * An empty database of the same kind that nobody else sees and that is gone when it is closed: revisions run there as they
 * would anywhere. For one thread; connections may be opened one within the other.
 */
public interface ScratchDatabase extends ConnectionSource, AutoCloseable {

    /** Takes away everything that was done there. */
    @Override
    void close() throws SQLException;
}
