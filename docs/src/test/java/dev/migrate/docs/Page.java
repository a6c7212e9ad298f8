package dev.migrate.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown page of the repository.
 *
 * @param path where it is
 * @param text what it says
 */
record Page(Path path, String text) {

    private static final Pattern FENCE = Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#{1,6} (.+)$", Pattern.MULTILINE);
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");

    /** Returns every page that is written for people, in a fixed order. */
    static List<Page> all() {
        try (Stream<Path> top = Files.list(root());
                Stream<Path> docs = Files.walk(root().resolve("docs"))) {
            return Stream.concat(top, docs.filter((path) -> !path.toString().contains("/target/")))
                    .filter((path) -> path.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::read)
                    .toList();
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    static Page of(String path) {
        return read(root().resolve(path));
    }

    private static Page read(Path path) {
        try {
            return new Page(path, Files.readString(path));
        } catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Surefire names the module's directory; an IDE starts in it. */
    private static Path root() {
        return Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolve("..")
                .normalize();
    }

    /** Returns the fenced pieces of code in a language. */
    List<Snippet> snippets(String language) {
        List<Snippet> snippets = new ArrayList<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            if (fence.group(1).equals(language)) {
                int line = (int) text.substring(0, fence.start(2)).lines().count() + 1;
                snippets.add(new Snippet(root().relativize(path) + ":" + line, fence.group(2)));
            }
        }
        return snippets;
    }

    /** Returns the addresses that the page links to, outside of code. */
    List<String> links() {
        Matcher link = LINK.matcher(withoutCode());
        return link.results().map((result) -> result.group(1)).toList();
    }

    /** Returns the names by which links reach the headings of the page. */
    List<String> anchors() {
        return HEADING.matcher(withoutCode())
                .results()
                .map((result) -> result.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private String withoutCode() {
        return FENCE.matcher(text).replaceAll("");
    }

    @Override
    public String toString() {
        return root().relativize(path).toString();
    }

    /**
     * A piece of code on a page.
     *
     * @param place the page and line, for messages
     * @param code what is shown
     */
    record Snippet(String place, String code) {

        /** Whether it is a revision in YAML or SQL, perhaps with comments at its top. */
        boolean isRevision() {
            return code.replaceFirst("^(# .*\\n)+", "").startsWith("revision:")
                    || code.replaceFirst("^(-- [^:\\n]*\\n)+", "").startsWith("-- revision:");
        }

        @Override
        public String toString() {
            return place;
        }
    }
}
