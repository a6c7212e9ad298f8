package dev.migrate.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.json.JsonWriter;

/** An object for a machine, with its members in the order in which they were added. */
final class Json {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Adds a text, a number, a truth value, a list or a map; {@code null} is written as such. */
    Json add(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds another object. */
    Json add(String name, Json object) {
        return add(name, object.members);
    }

    Map<String, @Nullable Object> toMap() {
        return members;
    }

    /** Returns it in one line. */
    @Override
    public String toString() {
        return JsonWriter.standard().writeToString(members);
    }
}
