package dev.migrate.changelog.yaml;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets the tags of YAML's own types through and no others, so that a file can never name a Java class. */
final class StandardTags {

    private static final String PREFIX = "tag:yaml.org,2002:";
    private static final String TEXT = PREFIX + "str";
    private static final Set<String> SCALAR =
            Set.of(TEXT, PREFIX + "int", PREFIX + "float", PREFIX + "bool", PREFIX + "null", PREFIX + "timestamp");

    private StandardTags() {}

    /** Whether a scalar with this tag is text even without quotes. */
    static boolean isText(@Nullable String tag) {
        return TEXT.equals(tag) || "!".equals(tag);
    }

    /** Whether a scalar with this tag is a number or the like even in quotes. */
    static boolean isTyped(@Nullable String tag) {
        return tag != null && !isText(tag);
    }

    static void checkScalar(@Nullable String tag, SourceLocation location) {
        check(tag == null || tag.equals("!") || SCALAR.contains(tag), tag, location);
    }

    static void checkList(@Nullable String tag, SourceLocation location) {
        check(tag == null || tag.equals("!") || tag.equals(PREFIX + "seq"), tag, location);
    }

    static void checkMap(@Nullable String tag, SourceLocation location) {
        check(tag == null || tag.equals("!") || tag.equals(PREFIX + "map"), tag, location);
    }

    private static void check(boolean allowed, @Nullable String tag, SourceLocation location) {
        if (!allowed && tag != null) {
            String written = tag.startsWith(PREFIX) ? "!!" + tag.substring(PREFIX.length()) : tag;
            throw new MigrateException(
                    "The tag " + Quoted.of(written) + " is not allowed.",
                    location,
                    "Remove it: a changelog holds plain texts, numbers, lists and maps.");
        }
    }
}
