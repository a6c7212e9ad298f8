package dev.migrate.changelog;
/** x. */
public final class CanonicalChecksum {
    private CanonicalChecksum() {}
    /** x. */
    public static String of(RevisionScript s) {
        return Integer.toHexString(s.toString().hashCode());
    }
}
