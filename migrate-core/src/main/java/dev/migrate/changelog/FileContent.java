package dev.migrate.changelog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** What is in a file, and what is around it; nothing is opened before it is asked for. */
interface FileContent {

    InputStream open() throws IOException;

    NearbyFiles nearby();

    static FileContent of(Resource resource) {
        return new OfResource(resource);
    }

    static FileContent of(Path file) {
        return new OfPath(file);
    }

    /** The content of whatever Spring finds. */
    record OfResource(Resource resource) implements FileContent {

        @Override
        public InputStream open() throws IOException {
            return resource.getInputStream();
        }

        @Override
        public NearbyFiles nearby() {
            return NearbyFiles.of(resource);
        }
    }

    /** The content of a file of the file system; most have nothing around them that matters. */
    record OfPath(Path file) implements FileContent, NearbyFiles {

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public NearbyFiles nearby() {
            return this;
        }

        @Override
        public InputStream open(String path, boolean relative) throws IOException {
            return NearbyFiles.of(new FileSystemResource(file)).open(path, relative);
        }

        @Override
        public List<String> list(String folder) throws IOException {
            return NearbyFiles.of(new FileSystemResource(file)).list(folder);
        }
    }
}
