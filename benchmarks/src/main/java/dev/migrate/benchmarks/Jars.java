package dev.migrate.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** How large our jars are; what isn't packaged yet is packed to be counted. */
final class Jars {

    private Jars() {}

    static long bytes() {
        return Stream.of("migrate-core", "migrate-spring-boot-autoconfigure")
                .flatMap(ClassPath.whole()::find)
                .mapToLong(Jars::bytes)
                .sum();
    }

    private static long bytes(Path entry) {
        try {
            return Files.isDirectory(entry) ? packed(entry) : Files.size(entry);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static long packed(Path folder) throws IOException {
        AtomicLong count = new AtomicLong();
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                count.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                count.addAndGet(length);
            }
        };
        try (ZipOutputStream zip = new ZipOutputStream(counting);
                Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                zip.write(Files.readAllBytes(file));
                zip.closeEntry();
            }
        }
        return count.get();
    }
}
