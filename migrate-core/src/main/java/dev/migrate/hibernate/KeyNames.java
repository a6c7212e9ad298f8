package dev.migrate.hibernate;

import dev.migrate.dialect.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names for the keys and checks of one table that nobody named: always the same ones, so that a downgrade can drop what an
 * upgrade made. They read like the names that PostgreSQL chooses.
 */
final class KeyNames {

    private static final Pattern HASHED = Pattern.compile("(?i)(FK|UK|IDX)_?[0-9a-z]{20,25}");

    private final int limit;
    private final String table;
    private final Set<String> taken = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    KeyNames(Dialect dialect, String table) {
        this.limit = Math.min(dialect.capabilities().maxIdentifierLength(), 63);
        this.table = table;
    }

    /** Whether it is a name that Hibernate makes up. */
    static boolean isHashed(String name) {
        return HASHED.matcher(name).matches();
    }

    /** Returns the name, of which it is noted whether Hibernate made it up. */
    String stated(String name) {
        taken.add(name);
        if (isHashed(name)) {
            given.add(name);
        }
        return name;
    }

    String unique(List<String> columns) {
        return give(String.join("_", columns) + "_key");
    }

    String check(@Nullable String column) {
        return give((column == null) ? "check" : column + "_check");
    }

    Set<String> given() {
        return given;
    }

    private String give(String suffix) {
        String wanted = shortened(table + "_" + suffix);
        String name = wanted;
        for (int number = 1; !taken.add(name); number++) {
            name = shortened(wanted + number);
        }
        given.add(name);
        return name;
    }

    /** Returns the name if it fits, and else its beginning with what tells it from others with that beginning. */
    private String shortened(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= limit) {
            return name;
        }
        String hash = Integer.toHexString(name.hashCode());
        int end = limit - hash.length() - 1;
        while (name.substring(0, Math.min(end, name.length())).getBytes(StandardCharsets.UTF_8).length
                > limit - hash.length() - 1) {
            end--;
        }
        return name.substring(0, end) + "_" + hash;
    }
}
