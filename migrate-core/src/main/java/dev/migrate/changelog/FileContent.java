package dev.migrate.changelog;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** What is in a file, and what is around it; nothing is opened before it is asked for. */
interface FileContent {

    /**
     * Returns the bytes, but of a file that is larger than the limit only one more than that.
     *
     * @param expected how many there are likely to be
     */
    byte[] read(long expected, int limit) throws IOException;

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
        public byte[] read(long expected, int limit) throws IOException {
            try (InputStream in = resource.getInputStream()) {
                return in.readNBytes(limit + 1);
            }
        }

        @Override
        public NearbyFiles nearby() {
            return NearbyFiles.of(resource);
        }
    }

    /** The content of a file of the file system; most have nothing around them that matters. */
    record OfPath(Path file) implements FileContent, NearbyFiles {

        /** Most files are small and there are many, so each is read by one call into memory of its own size. */
        @Override
        public byte[] read(long expected, int limit) throws IOException {
            try (InputStream in = new FileInputStream(file.toFile())) {
                byte[] bytes = new byte[(int) Math.min(expected, limit) + 1];
                int count = in.readNBytes(bytes, 0, bytes.length);
                return (count < bytes.length || count > limit) ? Arrays.copyOf(bytes, count) : grown(bytes, in, limit);
            }
        }

        /** Somebody is writing the file at this moment. */
        private static byte[] grown(byte[] begin, InputStream in, int limit) throws IOException {
            byte[] rest = in.readNBytes(limit + 1 - begin.length);
            byte[] all = Arrays.copyOf(begin, begin.length + rest.length);
            System.arraycopy(rest, 0, all, begin.length, rest.length);
            return all;
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
