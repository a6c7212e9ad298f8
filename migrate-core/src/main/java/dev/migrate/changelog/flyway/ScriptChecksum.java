package dev.migrate.changelog.flyway;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The checksum that Flyway's history keeps of a script: CRC-32 over its lines in UTF-8, without their ends. */
final class ScriptChecksum {

    private ScriptChecksum() {}

    static int of(String text) {
        CRC32 crc = new CRC32();
        text.lines().forEach((line) -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) crc.getValue();
    }
}
