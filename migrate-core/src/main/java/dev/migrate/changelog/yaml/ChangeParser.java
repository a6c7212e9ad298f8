package dev.migrate.changelog.yaml;

import dev.migrate.changelog.NearbyFiles;
import dev.migrate.changelog.Placeholders;
import dev.migrate.operation.Change;
import java.util.List;
import java.util.Set;

/** Reads single changes that stand in files of another shape; immutable and safe for use by several threads. */
public final class ChangeParser {

    private final ChangeReaders readers = ChangeReaders.standard();

    /** Creates a parser of the standard changes. */
    public ChangeParser() {}

    /** Returns the names of the changes. */
    public Set<String> names() {
        return readers.names();
    }

    /**
     * Reads a change.
     *
     * @param change a map of its name to its attributes, with its placeholders filled
     * @param files the files that it may name
     * @param placeholders the values of placeholders in these files
     * @throws dev.migrate.error.MigrateException if it can't be read, with line and column
     */
    public Change read(YamlNode change, NearbyFiles files, Placeholders placeholders) {
        return readers.read(change, new ExpandedFiles(files, placeholders));
    }

    /** Returns the checksum of the files that a change names, or an empty text where it names none. */
    public String filesChecksum(YamlNode change, NearbyFiles files, Placeholders placeholders) {
        StringBuilder checksums = new StringBuilder();
        new NamedFiles(files, placeholders)
                .in(new YamlList(List.of(change), change.location()))
                .forEach((file) -> checksums.append(file.checksum()).append(' '));
        return checksums.toString();
    }
}
