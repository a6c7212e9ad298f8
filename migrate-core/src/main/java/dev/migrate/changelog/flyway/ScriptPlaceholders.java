package dev.migrate.changelog.flyway;

import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The values of <code>${name}</code> in scripts, as Flyway understands them: names are compared without regard to case,
 * there are no defaults and no escape, and some names begin with {@code flyway:}.
 */
final class ScriptPlaceholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]*)\\}");
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final Placeholders values;
    private final Clock clock;

    ScriptPlaceholders(Placeholders values, Clock clock) {
        this.values = values;
        this.clock = clock;
    }

    /** Whether a text would be another with other values. */
    static boolean areIn(String text) {
        return text.contains("${");
    }

    String expand(SourceText source) {
        if (!areIn(source.text())) {
            return source.text();
        }
        Matcher matcher = PLACEHOLDER.matcher(source.text());
        StringBuilder expanded = new StringBuilder();
        while (matcher.find()) {
            String value = value(matcher.group(1), source);
            if (value == null) {
                throw new MigrateException(
                        "The placeholder '" + matcher.group(1) + "' has no value.",
                        source.location(matcher.start()),
                        "Set 'migrate.placeholders.[" + matcher.group(1) + "]', or write 'placeholderReplacement=false'"
                                + " into a file of the script's name with '.conf' behind it.");
            }
            matcher.appendReplacement(expanded, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(expanded).toString();
    }

    private @Nullable String value(String name, SourceText source) {
        String given = values.find(name);
        if (given != null) {
            return given;
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "flyway:timestamp" -> LocalDateTime.now(clock).format(TIMESTAMP);
            case "flyway:filename" -> source.path().substring(source.path().lastIndexOf('/') + 1);
            default -> null;
        };
    }
}
