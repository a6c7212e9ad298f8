package dev.migrate.changelog.flyway;

import dev.migrate.changelog.ForeignFormat;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.sql.SqlRevisionFormat;
import java.time.Clock;
import java.util.List;

/**
 * Flyway's scripts, as they are: {@code V1.1__x.sql} in the order of their versions, each with {@code U1.1__x.sql} as its way
 * back; {@code R__x.sql} after all others whenever it has changed; {@code B5__x.sql} in the place of all up to version 5;
 * {@code afterMigrate.sql} at the end of each upgrade that did something.
 *
 * <p>The revision of {@code V2_1__x.sql} is {@code V2.1}, so that a revision of our own can follow it. All locations together
 * make one branch. Immutable and safe for use by several threads.
 */
public final class FlywayFormat implements ForeignFormat {

    private final ScriptPlaceholders placeholders;

    /**
     * Creates a format.
     *
     * @param placeholders the values of <code>${…}</code> in the scripts
     * @param clock what {@code flyway:timestamp} is read from
     */
    public FlywayFormat(Placeholders placeholders, Clock clock) {
        this.placeholders = new ScriptPlaceholders(placeholders, clock);
    }

    @Override
    public boolean mayAccept(String fileName) {
        return ScriptName.isSettings(fileName);
    }

    @Override
    public boolean accepts(SourceText file) {
        return ScriptName.isSettings(file.path())
                || (ScriptName.of(file).isPresent() && !SqlRevisionFormat.isRevision(file));
    }

    @Override
    public List<Migration> read(List<SourceText> files) {
        return new Scripts(files, placeholders).migrations();
    }
}
