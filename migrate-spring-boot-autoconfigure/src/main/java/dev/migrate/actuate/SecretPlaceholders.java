package dev.migrate.actuate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Hides in SQL what placeholders have put there, where their names say that it is secret: a password of a database user,
 * for example.
 *
 * @param values the secret values, longer ones first
 */
record SecretPlaceholders(List<String> values) {

    private static final Pattern SECRET =
            Pattern.compile("(?i)passw(or)?d|pwd|secret|token|credential|private|(^|[._-])(api)?key$");

    private static final String HIDDEN = "******";

    /** What is shorter is found in many words, and no secret. */
    private static final int SHORTEST = 4;

    private static final Bindable<Map<String, String>> TEXTS = Bindable.mapOf(String.class, String.class);

    /** Reads the placeholders of all databases. */
    static SecretPlaceholders in(Environment environment) {
        Binder binder = Binder.get(environment);
        List<String> values = new ArrayList<>();
        binder.bind("migrate.placeholders", TEXTS).ifBound((all) -> addSecrets(all, "", values));
        binder.bind("migrate.databases", TEXTS).ifBound((all) -> addSecrets(all, ".placeholders.", values));
        values.sort(Comparator.comparingInt(String::length).reversed());
        return new SecretPlaceholders(List.copyOf(values));
    }

    private static void addSecrets(Map<String, String> properties, String within, List<String> values) {
        properties.forEach((name, value) -> {
            int start = name.indexOf(within);
            boolean secret = start >= 0 && SECRET.matcher(name.substring(start)).find();
            if (secret && value.length() >= SHORTEST) {
                values.add(value);
            }
        });
    }

    String hide(String text) {
        String shown = text;
        for (String value : values) {
            shown = shown.replace(value, HIDDEN);
        }
        return shown;
    }
}
