package dev.migrate.dialect;

import java.util.Optional;

/** Keeps nobody out. */
final class NoLock implements LockStrategy {

    private static final HeldLock NOTHING = new HeldLock() {

        @Override
        public void ensureHeld() {
            // Nothing can be lost.
        }

        @Override
        public void close() {
            // Nothing was taken.
        }
    };

    @Override
    public Optional<HeldLock> tryAcquire(LockRequest request) {
        return Optional.of(NOTHING);
    }

    @Override
    public Optional<LockHolder> holder(LockRequest request) {
        return Optional.empty();
    }
}
