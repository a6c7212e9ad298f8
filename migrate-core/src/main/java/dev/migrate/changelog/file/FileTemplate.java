package dev.migrate.changelog.file;

import dev.migrate.error.MigrateException;
import dev.migrate.revision.Nearest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the files of new revisions are called: a text with placeholders in braces, and slashes for folders. Immutable.
 *
 * <p>The name is for people only: the header decides what a file holds. Dates and times are those of UTC.
 */
public final class FileTemplate {

    private static final Pattern PART = Pattern.compile("\\{([^{}]*)\\}|[{}]|[^{}]+");

    /** What no file system minds, and nobody mistakes for a path to somewhere else. */
    private static final Pattern LITERAL = Pattern.compile("[\\p{L}\\p{N}_./ +@,=()#-]*");

    private static final String SEPARATORS = "_-. ";

    /** What is used where nothing else is said. */
    public static final FileTemplate STANDARD = parse("{revision}_{slug}");

    private final List<Part> parts;

    private FileTemplate(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a template.
     *
     * @throws MigrateException if a placeholder is unknown, or what it makes would be no file name
     */
    public static FileTemplate parse(String template) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = PART.matcher(template);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (name != null) {
                parts.add(new Part(known(template, name), matcher.group()));
            } else if (LITERAL.matcher(matcher.group()).matches()) {
                parts.add(new Part(null, matcher.group()));
            } else {
                throw wrong(template, "'" + matcher.group() + "' can't be in a file's name", example());
            }
        }
        FileTemplate read = new FileTemplate(parts);
        read.requireName(template);
        return read;
    }

    /**
     * Returns the name of a revision's file.
     *
     * @param created when it is made
     * @param extension without a dot
     */
    public String name(String id, String message, Instant created, String extension) {
        OffsetDateTime time = created.atOffset(ZoneOffset.UTC);
        StringBuilder name = new StringBuilder();
        boolean leaveOutSeparator = false;
        for (Part part : parts) {
            FilePlaceholder placeholder = part.placeholder();
            String text = (placeholder == null) ? part.text() : placeholder.value(id, message, time);
            if (leaveOutSeparator && !text.isEmpty() && isSeparator(text.charAt(0))) {
                text = text.substring(1);
            }
            leaveOutSeparator = false;
            if (text.isEmpty() && placeholder != null) {
                int last = name.length() - 1;
                if (last >= 0 && isSeparator(name.charAt(last))) {
                    name.setLength(last);
                } else {
                    leaveOutSeparator = true;
                }
            }
            name.append(text);
        }
        return name + "." + extension;
    }

    /** The message of a name without one would be an odd end, so its underscore goes, too. */
    private static boolean isSeparator(char character) {
        return SEPARATORS.indexOf(character) >= 0;
    }

    private void requireName(String template) {
        String sample = name("1a", "a", Instant.EPOCH, "");
        for (String segment : sample.substring(0, sample.length() - 1).split("/", -1)) {
            if (segment.isBlank() || segment.startsWith(".") || !segment.equals(segment.strip())) {
                throw wrong(template, "it makes no name of a file", example());
            }
        }
        boolean unique = parts.stream()
                .map(Part::placeholder)
                .anyMatch((each) -> each == FilePlaceholder.REVISION || each == FilePlaceholder.SLUG);
        if (!unique) {
            throw wrong(template, "all files would have the same name", "Use {revision} or {slug} in it.");
        }
    }

    private static FilePlaceholder known(String template, String name) {
        for (FilePlaceholder placeholder : FilePlaceholder.values()) {
            if (placeholder.text().equals(name)) {
                return placeholder;
            }
        }
        List<String> names = Arrays.stream(FilePlaceholder.values())
                .map(FilePlaceholder::text)
                .toList();
        List<String> nearest = Nearest.to(name, names.stream());
        throw wrong(
                template,
                "there is no placeholder {" + name + "}",
                (nearest.isEmpty() ? "" : "Did you mean {" + nearest.get(0) + "}? ") + "Known here: {"
                        + String.join("}, {", names) + "}.");
    }

    private static MigrateException wrong(String template, String problem, String remedy) {
        return new MigrateException("The file template '" + template + "' is wrong: " + problem + ".", remedy);
    }

    private static String example() {
        return "Write for example '{year}-{month}-{day}_{revision}_{slug}'.";
    }

    /**
     * A piece of the name.
     *
     * @param placeholder what it stands for, or {@code null} for a piece that stays as it is
     * @param text the piece as written
     */
    private record Part(@Nullable FilePlaceholder placeholder, String text) {}
}
