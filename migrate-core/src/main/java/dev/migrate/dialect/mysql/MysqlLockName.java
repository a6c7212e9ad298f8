package dev.migrate.dialect.mysql;

import dev.migrate.model.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a version table's lock: at most 64 characters, and the same in every process. */
final class MysqlLockName {

    private static final int BYTES = 20;

    private MysqlLockName() {}

    /** Returns {@code migrate:} and the first 40 hex digits of the SHA-256 of the table's name with its schema. */
    static String of(QualifiedName table) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(("migrate:" + table).getBytes(StandardCharsets.UTF_8));
            return "migrate:" + HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java platform has SHA-256", ex);
        }
    }
}
