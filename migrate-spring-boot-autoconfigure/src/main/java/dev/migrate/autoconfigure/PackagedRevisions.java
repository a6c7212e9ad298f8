package dev.migrate.autoconfigure;

import dev.migrate.changelog.RevisionIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.aot.AotDetector;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;

/**
 * The list of revisions that was made when the application was processed ahead of time. A start that doesn't use what was
 * made then doesn't use the list: somebody may have written a revision since.
 */
final class PackagedRevisions {

    static final String INDEX = "META-INF/migrate/revisions.index";

    private PackagedRevisions() {}

    static RevisionIndex index(ResourceLoader resourceLoader) {
        Resource index = resourceLoader.getResource("classpath:" + INDEX);
        if (!AotDetector.useGeneratedArtifacts() || !index.exists()) {
            return RevisionIndex.NONE;
        }
        try {
            return RevisionIndex.parse(index.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException ex) {
            throw new UncheckedIOException("The list of revisions in " + INDEX + " can't be read", ex);
        }
    }
}
