package dev.migrate.dialect.postgresql;

import dev.migrate.model.QualifiedName;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The number that stands for a version table among the advisory locks of a database.
 *
 * <p>It is the first eight bytes, the highest first, of the SHA-256 digest of {@code migrate:schema.table} in UTF-8. The
 * same in SQL: {@code select ('x' || left(encode(sha256('migrate:public.migrate_version'), 'hex'),
 * 16))::bit(64)::bigint}. It never changes between releases, so that old and new instances keep apart.
 *
 * @param value the key as {@code pg_try_advisory_lock(bigint)} takes it
 */
record PostgresqlAdvisoryKey(long value) {

    /** Returns the key of a table whose schema is known. */
    static PostgresqlAdvisoryKey of(QualifiedName versionTable) {
        byte[] name = ("migrate:" + versionTable).getBytes(StandardCharsets.UTF_8);
        try {
            return new PostgresqlAdvisoryKey(
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(name))
                            .getLong());
        } catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java platform has SHA-256", ex);
        }
    }
}
