package dev.migrate.dialect;

import dev.migrate.error.MigrateException;
import dev.migrate.model.SchemaModel;
import java.sql.Connection;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Stands in for the catalogue reader and the lock of a dialect that renders SQL only. */
public final class MissingParts {

    private MissingParts() {}

    /** Returns a reader that refuses to read. */
    public static SchemaInspector inspector() {
        return new MissingInspector();
    }

    /** Returns a lock that nobody gets. */
    public static LockStrategy lockStrategy() {
        return new MissingLock();
    }

    private static MigrateException missing(String part) {
        return new MigrateException("The dialect has no " + part + ".", "Use a dialect that has one.");
    }

    private static final class MissingInspector implements SchemaInspector {

        @Override
        public SchemaModel read(Connection connection, SchemaSelection selection) {
            throw missing("catalogue reader");
        }

        @Override
        public Set<String> existingTables(Connection connection, @Nullable String schema, Collection<String> tables) {
            throw missing("catalogue reader");
        }

        @Override
        public boolean isEmpty(Connection connection, @Nullable String schema, Collection<String> exceptTables) {
            throw missing("catalogue reader");
        }
    }

    private static final class MissingLock implements LockStrategy {

        @Override
        public Optional<HeldLock> tryAcquire(LockRequest request) {
            throw missing("lock");
        }

        @Override
        public Optional<LockHolder> holder(LockRequest request) {
            throw missing("lock");
        }
    }
}
