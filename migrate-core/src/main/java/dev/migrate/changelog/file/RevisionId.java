package dev.migrate.changelog.file;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/** Ids for new revisions. */
public final class RevisionId {

    private static final int BYTES = 6;

    private RevisionId() {}

    /** Returns 12 random lower-case hex digits. */
    public static String random(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
