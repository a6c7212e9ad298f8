package dev.migrate.autogenerate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionsTests {

    private static final List<String> COLUMNS = List.of("Full Name", "a\"b", "full", "name", "state", "with-dash");

    @Test
    void aNameInQuotesIsOneNameAndATextIsNone() {
        assertThat(mentioned("lower(\"Full Name\")")).containsExactly("Full Name");
        assertThat(mentioned("`with-dash` > 0 and STATE <> 'name'")).containsExactly("state", "with-dash");
        assertThat(mentioned("[name] = 'it''s full' and \"a\"\"b\" = 1")).containsExactly("a\"b", "name");
        assertThat(mentioned("(\"name\")::text = 'x")).containsExactly("name");
    }

    private static List<String> mentioned(String sql) {
        return Mentions.in(sql).among(COLUMNS);
    }
}
