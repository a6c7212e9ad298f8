package dev.migrate.autoconfigure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Revision files that a test writes into a folder of its own. */
public final class RevisionFiles {

    private final Path folder;

    public RevisionFiles(Path folder) {
        this.folder = folder;
    }

    /** Writes a revision that creates a table. */
    public RevisionFiles createTable(String revision, String downRevision, String table) {
        return write(revision, downRevision, "Create " + table, """
                  - createTable:
                      tableName: %s
                      columns:
                        - column: {name: id, type: bigint, constraints: {primaryKey: true}}
                """.formatted(table));
    }

    /** Writes a revision that runs a statement and has no way back. */
    public RevisionFiles sql(String revision, String downRevision, String sql) {
        return write(revision, downRevision, "Run SQL", "  - sql: {sql: '" + sql + "'}\n");
    }

    private RevisionFiles write(String revision, String downRevision, String message, String upgrade) {
        String text = "revision: %s\ndownRevision: %s\nmessage: %s\nupgrade:\n%s"
                .formatted(revision, downRevision, message, upgrade);
        return text(revision, text);
    }

    /** Writes a file as it is. */
    public RevisionFiles text(String revision, String text) {
        try {
            Files.writeString(folder.resolve(revision + ".yaml"), text);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return this;
    }

    /** Returns the path of a revision's file. */
    public Path file(String revision) {
        return folder.resolve(revision + ".yaml");
    }

    /** Returns the property that makes the tool look here. */
    public String property() {
        return "migrate.locations=file:" + folder;
    }
}
