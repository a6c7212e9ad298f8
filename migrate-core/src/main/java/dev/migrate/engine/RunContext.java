package dev.migrate.engine;

import dev.migrate.dialect.Dialect;
import dev.migrate.dialect.HeldLock;
import dev.migrate.dialect.LimitedSession;
import java.sql.Connection;
import java.time.Clock;
import java.util.Set;

/**
 * What every step of one run shares.
 *
 * @param connection the session that migrates
 * @param dialect the database's dialect
 * @param lock the lock, which every statement needs
 * @param limits how long statements may wait and run
 * @param retries how often what met a lock is tried again
 * @param journal the journal
 * @param journalReader reads the journal
 * @param toolTables the names of the tool's own tables
 * @param versionTable the version table
 * @param entries makes journal rows
 * @param tracker shows the progress to other threads
 * @param listener hears what the run does
 * @param log where to say what was done
 * @param clock tells the time
 */
record RunContext(
        Connection connection,
        Dialect dialect,
        HeldLock lock,
        LimitedSession limits,
        Retries retries,
        Journal journal,
        JournalReader journalReader,
        Set<String> toolTables,
        VersionTable versionTable,
        EntryFactory entries,
        RunTracker tracker,
        MigrationListener listener,
        RunLog log,
        Clock clock) {}
