package dev.migrate.docs;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The properties that the auto-configuration really has, as its build noted them for editors. */
final class Metadata {

    private static final String FILE = "META-INF/spring-configuration-metadata.json";

    private Metadata() {}

    /** Returns the default of every property by the property's name; an empty text where there is none. */
    static Map<String, String> defaults() {
        Map<String, String> defaults = new TreeMap<>();
        try {
            for (URL file : Collections.list(Metadata.class.getClassLoader().getResources(FILE))) {
                for (Map<String, Object> property : properties(file)) {
                    String name = String.valueOf(property.get("name"));
                    if (name.startsWith("migrate.")) {
                        defaults.put(name, text(property.get("defaultValue")));
                    }
                }
            }
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return defaults;
    }

    private static List<Map<String, Object>> properties(URL file) throws IOException {
        try (InputStream stream = file.openStream()) {
            return JsonPath.parse(stream).read("$.properties[*]");
        }
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        return (value instanceof List<?> list)
                ? String.join(", ", list.stream().map(String::valueOf).toList())
                : String.valueOf(value);
    }
}
