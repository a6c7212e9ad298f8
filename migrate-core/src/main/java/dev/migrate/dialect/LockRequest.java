package dev.migrate.dialect;

import dev.migrate.model.QualifiedName;
import java.sql.Connection;

/**
 * Who asks for which lock.
 *
 * @param connection the session that migrates, in auto-commit mode
 * @param connections where a second session can be had, for a lease that needs a heartbeat
 * @param versionTable the table whose movements the lock keeps apart, with its schema
 * @param owner who asks, for those who wait
 */
public record LockRequest(
        Connection connection, ConnectionSource connections, QualifiedName versionTable, LockOwner owner) {}
