package dev.migrate.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceChecksumTests {

    @Test
    void isTheSha256OfTheTextWithLineFeeds() {
        assertThat(SourceChecksum.of("a\nb\n"))
                .isEqualTo("911169ddaaf146aff539f58c26c489af3b892dff0fe283c1c264c65ae5aa59a2")
                .isEqualTo(SourceChecksum.of("a\r\nb\r\n"))
                .isEqualTo(SourceChecksum.of("a\rb\r"))
                .isEqualTo(SourceChecksum.of("\uFEFFa\nb\n"));
        assertThat(SourceChecksum.of("a\nb")).isNotEqualTo(SourceChecksum.of("a\nb\n"));
    }
}
