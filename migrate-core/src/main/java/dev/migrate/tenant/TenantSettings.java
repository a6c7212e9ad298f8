package dev.migrate.tenant;

/**
 * How many tenants are moved.
 *
 * @param parallelism how many at a time, at least one; each needs a connection, and on a database with a row lease two
 * @param onError what becomes of the others when one fails
 */
public record TenantSettings(int parallelism, OnError onError) {

    /** Four at a time, and the others go on. */
    public static final TenantSettings STANDARD = new TenantSettings(4, OnError.CONTINUE);

    public TenantSettings {
        if (parallelism < 1) {
            throw new IllegalArgumentException("a parallelism of " + parallelism + " moves nobody");
        }
    }
}
