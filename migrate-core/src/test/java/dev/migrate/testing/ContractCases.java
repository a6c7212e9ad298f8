package dev.migrate.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** All cases of the change vocabulary, from {@code src/test/resources/contract}. */
public final class ContractCases {

    private static final Path DIRECTORY = Path.of("src/test/resources/contract");
    private static final String START = "start.yaml";

    private ContractCases() {}

    /** Returns the cases, file by file. */
    public static List<ContractCase> all() {
        return files().stream().flatMap((file) -> file.cases().stream()).toList();
    }

    /** Returns the files of the cases, sorted by name. */
    public static List<ContractFile> files() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter((file) -> file.toString().endsWith(".yaml"))
                    .filter((file) -> !file.endsWith(START))
                    .sorted()
                    .map(ContractFile::read)
                    .toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Returns what every case starts from. */
    public static ContractCase start() {
        return ContractFile.read(DIRECTORY.resolve(START)).cases().get(0);
    }
}
