package dev.migrate.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The versions of those that are measured, as the build pins them. */
final class Versions {

    private static final Properties PINNED = read();

    private Versions() {}

    static String of(String product) {
        return PINNED.getProperty(product);
    }

    private static Properties read() {
        Properties properties = new Properties();
        try (InputStream file = Versions.class.getResourceAsStream("/versions.properties")) {
            properties.load(file);
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return properties;
    }
}
