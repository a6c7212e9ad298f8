package dev.migrate.changelog;

import dev.migrate.error.MigrateException;
import dev.migrate.error.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Sees to it that a revision written in SQL, which no format reads yet, isn't skipped in silence. */
final class SqlHeaderGuard implements RevisionFormat {

    private static final Pattern HEADER = Pattern.compile("--\\s*revision\\s*:.*");

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".sql");
    }

    @Override
    public Optional<Migration> read(SourceText source) {
        List<String> head = source.text()
                .lines()
                .map(String::strip)
                .takeWhile((line) -> line.isEmpty() || line.startsWith("--"))
                .toList();
        for (int i = 0; i < head.size(); i++) {
            if (HEADER.matcher(head.get(i)).matches()) {
                throw new MigrateException(
                        "SQL revisions are not read by this version.",
                        new SourceLocation(source.path(), i + 1, 1),
                        "Write a YAML revision with a 'sql' change, or move the file out of the locations.");
            }
        }
        return Optional.empty();
    }
}
