package dev.migrate.changelog.file;

import dev.migrate.changelog.Migration;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionFormat;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.sql.SqlDownRevision;
import dev.migrate.changelog.sql.SqlRevisionFormat;
import dev.migrate.changelog.yaml.YamlDownRevision;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import dev.migrate.error.MigrateException;
import dev.migrate.revision.RevisionHeader;
import java.util.List;

/** The text of a revision's file with another parent in its header, and everything else as it was. */
public final class ReparentedText {

    private ReparentedText() {}

    /**
     * Returns the text.
     *
     * @param type the form in which it is written: YAML or SQL
     * @param parent the id of the new parent
     * @throws MigrateException if the text with the new parent doesn't read as the same revision
     */
    public static String of(SourceText source, MigrationType type, String parent) {
        boolean sql = type == MigrationType.SQL;
        String changed = sql ? SqlDownRevision.change(source, parent) : YamlDownRevision.change(source, parent);
        RevisionFormat format = sql ? new SqlRevisionFormat(Placeholders.none()) : new YamlRevisionFormat();
        RevisionHeader wanted = header(format, source).following(List.of(parent));
        RevisionHeader found = header(format, new SourceText(source.path(), changed));
        boolean same = found.id().equals(wanted.id())
                && found.downRevisions().equals(wanted.downRevisions())
                && found.dependsOn().equals(wanted.dependsOn())
                && found.branchLabels().equals(wanted.branchLabels())
                && found.message().equals(wanted.message())
                && found.replaces().equals(wanted.replaces())
                && found.generated() == wanted.generated();
        if (!same) {
            throw new MigrateException(
                    "The parent of '" + wanted.id() + "' is written in a way that can't be changed by a command.",
                    wanted.location(),
                    "Write the parent '" + parent + "' into the file by hand.");
        }
        return changed;
    }

    private static RevisionHeader header(RevisionFormat format, SourceText source) {
        return format.read(source).map(Migration::header).orElseThrow();
    }
}
