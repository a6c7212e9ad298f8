package dev.migrate.changelog.yaml;

import dev.migrate.changelog.NamedFile;
import dev.migrate.changelog.NearbyFiles;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The files that a revision's changes name, with placeholders filled as in the revision; notes what was written in them. */
final class ExpandedFiles {

    private final NearbyFiles files;
    private final Placeholders placeholders;
    private final List<String> fingerprints = new ArrayList<>();
    private boolean applied;

    ExpandedFiles(NearbyFiles files, Placeholders placeholders) {
        this.files = files;
        this.placeholders = placeholders;
    }

    /** Returns no files, for changes that were read from nowhere. */
    static ExpandedFiles none() {
        return new ExpandedFiles(NearbyFiles.none(), Placeholders.none());
    }

    NearbyFiles files() {
        return files;
    }

    Placeholders placeholders() {
        return placeholders;
    }

    /** Reads a file whole. */
    SourceText read(NamedFile file) {
        SourceText written = file.text();
        applied |= Placeholders.isIn(written.text());
        note(written.checksum());
        return new SourceText(file.path(), placeholders.expand(written.text(), written, () -> 0));
    }

    /** Notes what counts of the content of a file, with its placeholders as written. */
    void note(String fingerprint) {
        fingerprints.add(fingerprint);
    }

    /** Returns what has been noted of all files. */
    String fingerprint() {
        return String.join(" ", fingerprints);
    }

    /** Whether some text would be another with other values of placeholders. */
    boolean isApplied() {
        return applied;
    }
}
