package dev.migrate.autogenerate;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.MigrationType;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionFormat;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.changelog.file.FileTemplate;
import dev.migrate.changelog.sql.SqlRevisionFormat;
import dev.migrate.changelog.yaml.YamlRevisionFormat;
import dev.migrate.dialect.ChangeRenderer;
import dev.migrate.dialect.Dialect;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.FileRows;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.Operation;
import dev.migrate.operation.UpsertRows;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.testing.ContractCase;
import java.util.List;

/** A case of the vocabulary as if it had been generated. */
record CaseDraft(RevisionDraft draft, RevisionHeader header) {

    static CaseDraft of(ContractCase theCase, Dialect dialect) {
        RevisionScript script = theCase.script().appliedTo(dialect.id());
        GeneratedChanges changes = new GeneratedChanges(
                reviewed(script.upgrade()), reviewed(script.downgrade().orElse(List.of())));
        return new CaseDraft(
                new RevisionDraft(theCase.name(), changes, Drafts.COMPARED),
                RevisionHeader.of("8f2c1d7ab034", List.of(), theCase.name(), SourceLocation.of("db/case")));
    }

    /** Whether it could have been generated for a database: rows of files can't. */
    static boolean isPossible(ContractCase theCase, String dialect) {
        return !theCase.lacks().containsKey(dialect)
                && theCase.script().upgrade().stream().map(Change::operation).noneMatch(CaseDraft::readsFile);
    }

    GeneratedFile write(Dialect dialect, ChangeRenderer renderer, MigrationType type, String packageName) {
        return new GeneratedFileWriter(dialect, renderer, FileTemplate.STANDARD, packageName)
                .write(List.of(draft), header, () -> "none", type)
                .get(0);
    }

    /** Returns the operations as they are written. */
    RevisionScript script(Dialect dialect) {
        GeneratedChanges tidy = new SpelledOutDrops(dialect).of(TidyOperations.of(draft.changes()));
        return new RevisionScript(changes(tidy.upgrade()), changes(tidy.downgrade()));
    }

    /** Returns what is read of a file. */
    static RevisionScript read(GeneratedFile file) {
        RevisionFormat format = file.name().endsWith(".sql")
                ? new SqlRevisionFormat(Placeholders.none())
                : new YamlRevisionFormat(Placeholders.none());
        return ((DeclaredBody) format.read(new SourceText(file.name(), file.text()))
                        .orElseThrow()
                        .body())
                .read();
    }

    private static boolean readsFile(Operation operation) {
        return (operation instanceof InsertRows insert && insert.rows() instanceof FileRows)
                || (operation instanceof UpsertRows);
    }

    private static List<ReviewedOperation> reviewed(List<Change> changes) {
        return changes.stream()
                .map((change) -> new ReviewedOperation(change.operation(), List.of("Is */ -- this \\u000a # so?")))
                .toList();
    }

    private static List<Change> changes(List<ReviewedOperation> operations) {
        return operations.stream()
                .map((each) -> Change.of(each.operation(), SourceLocation.of("case")))
                .toList();
    }
}
