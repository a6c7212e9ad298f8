package dev.migrate.dialect.sqlserver;

import dev.migrate.model.QualifiedName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The name of the application lock that stands for a version table.
 *
 * <p>It is {@code migrate:} and the first eight bytes, in hexadecimal, of the SHA-256 digest of {@code schema.table} in UTF-8: of
 * a longer name the server shows no more than 32 characters. It never changes between releases, so that old and new
 * instances keep apart.
 */
final class SqlServerLockName {

    private SqlServerLockName() {}

    static String of(QualifiedName versionTable) {
        byte[] name = versionTable.toString().getBytes(StandardCharsets.UTF_8);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name);
            return "migrate:" + HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java platform has SHA-256", ex);
        }
    }
}
