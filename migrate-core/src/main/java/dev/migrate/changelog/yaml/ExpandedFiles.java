package dev.migrate.changelog.yaml;

import dev.migrate.changelog.NearbyFiles;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/** Files whose placeholders are filled as those of the revision are. */
final class ExpandedFiles implements NearbyFiles {

    private final NearbyFiles files;
    private final Placeholders placeholders;

    ExpandedFiles(NearbyFiles files, Placeholders placeholders) {
        this.files = files;
        this.placeholders = placeholders;
    }

    @Override
    public InputStream open(String path, boolean relative) throws IOException {
        return files.open(path, relative);
    }

    @Override
    public SourceText read(String path, boolean relative, Charset charset, SourceLocation location) {
        SourceText written = files.read(path, relative, charset, location);
        return new SourceText(path, placeholders.expand(written.text(), written, () -> 0));
    }
}
