package dev.migrate.engine;

/** How much of a run happens whole or not at all. */
public enum TransactionScope {
    /** Each revision is a transaction, so a failure leaves those before it applied. */
    PER_REVISION,
    /** The whole run is one transaction, so a failure leaves the database as it was before the run. */
    ALL
}
