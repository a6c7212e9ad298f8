package dev.migrate.changelog.yaml;

import dev.migrate.changelog.SourceText;
import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The stream of a document's events; whatever the scanner has to complain about names file, line and column. */
final class YamlEvents {

    private final String path;
    private final ParserImpl parser;
    private @Nullable Mark reached;

    /** Starts at the beginning of a text that {@link PrintableText} has let through. */
    YamlEvents(SourceText source) {
        this.path = source.path();
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(SourceText.MAX_BYTES);
        this.parser = new ParserImpl(new StreamReader(source.text()), options);
    }

    Event next() {
        try {
            Event event = parser.getEvent();
            reached = event.getEndMark();
            return event;
        } catch (MarkedYAMLException ex) {
            Mark mark = (ex.getProblemMark() == null) ? ex.getContextMark() : ex.getProblemMark();
            throw invalid(ex.getProblem(), (mark == null) ? reached() : at(mark), ex);
        } catch (NumberFormatException ex) {
            // The scanner lets this one out for an escape beyond all characters, such as "\\UFFFFFFFF".
            throw invalid("an escape stands for no character", reached(), ex);
        } catch (YAMLException ex) {
            throw invalid(ex.getMessage(), reached(), ex);
        }
    }

    SourceLocation at(Event event) {
        return at(event.getStartMark());
    }

    /** Returns where the last event ended, for failures that don't know their place. */
    private SourceLocation reached() {
        return (reached == null) ? new SourceLocation(path, 1, 1) : at(reached);
    }

    private SourceLocation at(Mark mark) {
        return new SourceLocation(path, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static MigrateException invalid(@Nullable String problem, SourceLocation location, RuntimeException cause) {
        String text = (problem == null)
                ? "it can't be read"
                : problem.lines().findFirst().orElse("");
        if (text.contains("\\t(TAB)")) {
            return new MigrateException(
                    "A tab stands where a value or the indentation is.", List.of(location), "Use blanks.", cause);
        }
        return new MigrateException(
                "This is not valid YAML: " + text + ".", List.of(location), "Correct the syntax here.", cause);
    }
}
