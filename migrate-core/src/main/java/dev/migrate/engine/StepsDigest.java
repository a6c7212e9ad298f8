package dev.migrate.engine;

import dev.migrate.dialect.SqlStatement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The checksum of the first statements of a step, by which a resumed run knows that they haven't been edited since. */
final class StepsDigest {

    private StepsDigest() {}

    static String of(List<SqlStatement> statements, int count) {
        MessageDigest digest = sha256();
        for (SqlStatement statement : statements.subList(0, count)) {
            digest.update(statement.sql().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java platform has SHA-256", ex);
        }
    }
}
