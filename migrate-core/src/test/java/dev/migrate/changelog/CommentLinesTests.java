package dev.migrate.changelog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentLinesTests {

    @Test
    void breaksBetweenWords() {
        assertThat(CommentLines.of(2, "#", "word ".repeat(30)))
                .containsExactly("  #" + " word".repeat(19), "  #" + " word".repeat(11));
        assertThat(CommentLines.of(0, "--", "x".repeat(150))).containsExactly("-- " + "x".repeat(150));
    }

    @Test
    void nothingInItEndsTheComment() {
        assertThat(CommentLines.of(0, "--", "a\nb\r\u2028\u0085c\t d\u202e")).containsExactly("-- a b c d");
        assertThat(CommentLines.of(0, "#", " \n ")).containsExactly("#");
    }

    @Test
    void aLineThatWouldBeAKeyOfTheHeaderStaysInTheLineBefore() {
        String text = "word ".repeat(19) + "migrate:downgrade and so on";
        assertThat(CommentLines.of(0, "--", text)).containsExactly("-- " + text);
        String apart = "word ".repeat(19) + "revision : 1a";
        assertThat(CommentLines.of(0, "--", apart)).containsExactly("-- " + apart);
    }
}
