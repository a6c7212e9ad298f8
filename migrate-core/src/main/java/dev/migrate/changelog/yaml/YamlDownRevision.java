package dev.migrate.changelog.yaml;

import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Changes which revision a file names as its parent, and leaves every other character as it is. */
public final class YamlDownRevision {

    private final SourceText source;
    private final YamlEvents events;
    private @Nullable Event id;

    private YamlDownRevision(SourceText source) {
        this.source = source;
        this.events = new YamlEvents(source);
    }

    /**
     * Returns the text with another parent.
     *
     * @param source a revision that can be read, with one parent or none
     * @throws MigrateException if it has several
     */
    public static String change(SourceText source, String parent) {
        return new YamlDownRevision(source).change(parent);
    }

    private String change(String parent) {
        events.next();
        events.next();
        MappingStartEvent root = (MappingStartEvent) events.next();
        for (Event key = events.next(); !(key instanceof MappingEndEvent); key = events.next()) {
            List<Event> value = value();
            String name = (key instanceof ScalarEvent scalar) ? scalar.getValue() : "";
            if (name.equals(RevisionKeys.REVISION)) {
                id = key;
                if (root.isFlow()) {
                    id = value.get(0);
                }
            } else if (name.equals(RevisionKeys.DOWN_REVISION)) {
                return changed(value, parent);
            }
        }
        return root.isFlow() ? insertedInBraces(parent) : insertedBelow(parent);
    }

    /** Returns all events of the next value. */
    private List<Event> value() {
        List<Event> value = new ArrayList<>();
        int depth = 0;
        do {
            Event event = events.next();
            value.add(event);
            depth += (event instanceof CollectionStartEvent) ? 1 : (event instanceof CollectionEndEvent) ? -1 : 0;
        } while (depth > 0);
        return value;
    }

    private String changed(List<Event> value, String parent) {
        Event first = value.get(0);
        if (!(first instanceof CollectionStartEvent list)) {
            return replaced(first, parent, false);
        }
        if (value.size() == 2) {
            return replaced(start(list), end(value.get(1)), quoted(list, parent, false));
        }
        if (value.size() > 3) {
            throw new MigrateException(
                    "The revision names several parents.",
                    events.at(list),
                    "Leave one of them in the list, then type the command again.");
        }
        return replaced(value.get(1), parent, list.isFlow());
    }

    private String replaced(Event old, String parent, boolean inFlow) {
        int start = start(old);
        int end = end(old);
        // A text after '|' or '>' ends in the next line.
        while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        String written = quoted(old, parent, inFlow);
        return replaced(start, end, (start == end) ? " " + written : written);
    }

    private String insertedInBraces(String parent) {
        int end = (id == null) ? 0 : end(id);
        return replaced(end, end, ", " + RevisionKeys.DOWN_REVISION + ": " + quoted(id, parent, true));
    }

    private String insertedBelow(String parent) {
        String text = source.text();
        int line = (id == null) ? 0 : start(id);
        int end = line;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        String lineEnd = text.startsWith("\r\n", end) ? "\r\n" : text.startsWith("\r", end) ? "\r" : "\n";
        String indentation = " ".repeat((id == null) ? 0 : id.getStartMark().getColumn());
        return replaced(
                end, end, lineEnd + indentation + RevisionKeys.DOWN_REVISION + ": " + quoted(null, parent, false));
    }

    private String replaced(int start, int end, String written) {
        String text = source.text();
        return text.substring(0, start) + written + text.substring(end);
    }

    /** Keeps quotes where there were some; ids have no character that means something within them. */
    private static String quoted(@Nullable Event old, String parent, boolean inFlow) {
        if (old instanceof ScalarEvent scalar && scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            return "\"" + parent + "\"";
        }
        if (old instanceof ScalarEvent scalar && scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED) {
            return "'" + parent + "'";
        }
        return new ScalarText().inline(FormBuilder.scalar(parent), inFlow);
    }

    private int start(Event event) {
        return source.text().offsetByCodePoints(0, event.getStartMark().getIndex());
    }

    private int end(Event event) {
        return source.text().offsetByCodePoints(0, event.getEndMark().getIndex());
    }
}
