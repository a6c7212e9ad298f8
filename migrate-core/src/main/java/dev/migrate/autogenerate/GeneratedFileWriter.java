package dev.migrate.autogenerate;

import dev.migrate.changelog.CommentedChange;
import dev.migrate.changelog.CommentedScript;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.file.FileTemplate;
import dev.migrate.changelog.java.JavaRevisionWriter;
import dev.migrate.changelog.java.JavaSource;
import dev.migrate.changelog.yaml.YamlRevisionWriter;
import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.Dialect;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.revision.RevisionHeader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes generated revisions as a person would: what belongs together in one change, and what is to be thought about as a
 * {@code REVIEW:} above it. The same drafts give the same text. For one thread, like its renderer.
 */
public final class GeneratedFileWriter {

    private final Dialect dialect;
    private final ChangeRenderer renderer;
    private final FileTemplate names;
    private final String packageName;

    /**
     * Creates a writer for one kind of database, with the usual names of files.
     *
     * @param renderer renders for the schema that the first draft starts from
     * @param packageName the package of classes, which may be empty
     */
    public GeneratedFileWriter(Dialect dialect, ChangeRenderer renderer, String packageName) {
        this(dialect, renderer, FileTemplate.STANDARD, packageName);
    }

    /**
     * Creates a writer for one kind of database.
     *
     * @param renderer renders for the schema that the first draft starts from
     * @param names how files are called; a class has the words of its message
     * @param packageName the package of classes, which may be empty
     */
    public GeneratedFileWriter(Dialect dialect, ChangeRenderer renderer, FileTemplate names, String packageName) {
        this.dialect = dialect;
        this.renderer = renderer;
        this.names = names;
        this.packageName = packageName;
    }

    /**
     * Returns the files of drafts that follow each other; none for no drafts.
     *
     * @param drafts the drafts, none of them empty
     * @param first the header of the first one; the message is that of its draft
     * @param ids gives the ids of the others
     * @param type the form in which they are written
     * @throws dev.migrate.error.MigrateException if the database or the form can't hold an operation
     */
    public List<GeneratedFile> write(
            List<RevisionDraft> drafts, RevisionHeader first, Supplier<String> ids, MigrationType type) {
        List<GeneratedFile> files = new ArrayList<>();
        RevisionHeader header = first;
        for (RevisionDraft draft : drafts) {
            if (!files.isEmpty()) {
                header = RevisionHeader.of(ids.get(), List.of(header.id()), "", first.location());
            }
            header = header.saying(draft.message()).asGenerated();
            files.add(write(draft, header, type));
        }
        return files;
    }

    private GeneratedFile write(RevisionDraft draft, RevisionHeader header, MigrationType type) {
        GeneratedChanges changes = new SpelledOutDrops(dialect).of(TidyOperations.of(draft.changes()));
        RenderedDraft rendered = RenderedDraft.of(changes, header.location(), renderer);
        boolean transactional =
                rendered.transactional() || !dialect.capabilities().transactionalDdl();
        List<String> compared = draft.compared().sentences();
        Instant created = draft.compared().at();
        if (type == MigrationType.SQL) {
            String name = names.name(header.id(), header.message(), created, "sql");
            String text =
                    new SqlDraftText(dialect.clientScript(), rendered).write(header, created, transactional, compared);
            return new GeneratedFile(header, name, text);
        }
        CommentedScript script = new CommentedScript(
                compared,
                commented(changes.upgrade(), header.location()),
                commented(changes.downgrade(), header.location()));
        if (type == MigrationType.JAVA) {
            JavaSource source = new JavaRevisionWriter(packageName)
                    .write(header, transactional, script, JavaRevisionWriter.className(header));
            return new GeneratedFile(header, source.className() + ".java", source.text());
        }
        String name = names.name(header.id(), header.message(), created, "yaml");
        String text = new YamlRevisionWriter().write(header, created, transactional, script);
        return new GeneratedFile(header, name, text);
    }

    private static List<CommentedChange> commented(List<ReviewedOperation> operations, SourceLocation location) {
        return operations.stream()
                .map((each) -> new CommentedChange(Change.of(each.operation(), location), RenderedDraft.comments(each)))
                .toList();
    }
}
