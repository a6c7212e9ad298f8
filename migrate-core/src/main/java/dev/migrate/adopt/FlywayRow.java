package dev.migrate.adopt;

import dev.migrate.changelog.flyway.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of Flyway's table.
 *
 * @param rank its place in the order; 0 and below is for Flyway itself
 * @param version the version, or {@code null} for a repeatable script
 * @param description the script's description
 * @param type what was run: {@code SQL}, {@code JDBC}, {@code BASELINE}, {@code UNDO_SQL}, {@code DELETE} and others
 * @param script the script's name
 * @param checksum the script's checksum, or {@code null} where Flyway has none
 * @param user who ran it
 * @param at when it was run
 * @param durationMs how long it took, in milliseconds
 * @param success whether it succeeded
 */
record FlywayRow(
        int rank,
        @Nullable String version,
        String description,
        String type,
        String script,
        @Nullable Integer checksum,
        String user,
        @Nullable Instant at,
        long durationMs,
        boolean success) {

    static FlywayRow read(ResultSet row) throws SQLException {
        int checksum = row.getInt("checksum");
        boolean hasChecksum = !row.wasNull();
        Timestamp installed = row.getTimestamp("installed_on");
        return new FlywayRow(
                row.getInt("installed_rank"),
                row.getString("version"),
                Objects.requireNonNullElse(row.getString("description"), ""),
                row.getString("type"),
                row.getString("script"),
                hasChecksum ? checksum : null,
                row.getString("installed_by"),
                (installed == null) ? null : installed.toInstant(),
                row.getLong("execution_time"),
                row.getBoolean("success"));
    }

    /** Changes what is applied as this row tells. */
    void applyTo(Map<Version, FlywayRow> versioned, Map<String, FlywayRow> repeatable) {
        if (version == null) {
            if (type.equals("DELETE")) {
                repeatable.remove(description);
            } else {
                repeatable.put(description, this);
            }
        } else if (type.startsWith("UNDO") || type.equals("DELETE")) {
            versioned.remove(parsedVersion());
        } else {
            versioned.put(parsedVersion(), this);
        }
    }

    Version parsedVersion() {
        return Version.parse(Objects.requireNonNull(version));
    }

    /** Whether somebody said that everything up to this version is there. */
    boolean isBaseline() {
        return type.equals("BASELINE");
    }

    boolean isEdited(int crcOfFile) {
        return checksum != null && checksum != crcOfFile;
    }

    AppliedEntry entry(String revision) {
        return new AppliedEntry(revision, at, durationMs, user);
    }

    String describe() {
        String name = (version == null) ? "'" + description + "'" : "version '" + version + "'";
        return name + " (" + type + " " + script + ")";
    }
}
