package dev.migrate.changelog.java;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.JavaMigration;
import dev.migrate.Operations;
import dev.migrate.Revision;
import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.Migration;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.error.SourceLocation;
import dev.migrate.operation.Change;
import dev.migrate.operation.Operation;
import dev.migrate.revision.RevisionHeader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * Revisions that are written as Java, compiled, run and compared: they must do the same operations.
 *
 * <p>Gather all revisions with {@code add} and call {@link #verify()} once, because there is one compilation.
 */
public final class JavaSourceRoundTrip {

    private static final List<String> DIALECTS = List.of("postgresql", "h2", "mysql");

    private final List<Case> cases = new ArrayList<>();

    /** Adds a revision that has been read from a file, under a name for messages. */
    public void add(String label, Migration migration) {
        RevisionScript script = ((DeclaredBody) migration.body()).read();
        add(label, migration.header(), migration.transactional(), script);
    }

    /** Adds changes, as a revision with a header of no interest. */
    public void add(String label, RevisionScript script) {
        RevisionHeader header = RevisionHeader.of("1a", List.of(), "Test", SourceLocation.of(label));
        add(label, header, true, script);
    }

    /** Adds a revision. */
    public void add(String label, RevisionHeader header, boolean transactional, RevisionScript script) {
        // Packages of their own, because cases may have the same message.
        JavaSource source = new JavaRevisionWriter("generated.m" + cases.size()).write(header, transactional, script);
        add(label, header, transactional, script, source);
    }

    /** Adds a revision that has been written already, into a package of its own. */
    public void add(
            String label, RevisionHeader header, boolean transactional, RevisionScript script, JavaSource source) {
        cases.add(new Case(label, header, transactional, script, source));
    }

    /** Returns how many revisions there are. */
    public int size() {
        return cases.size();
    }

    /** Compiles and runs everything; fails with the case's name and source. */
    public void verify() throws Exception {
        Path folder = Files.createTempDirectory("java-migrations");
        try (CompiledMigrations compiled =
                CompiledMigrations.of(cases.stream().map(Case::source).toList(), folder)) {
            for (Case each : cases) {
                verify(each, compiled.migration(each.source()));
            }
        } finally {
            delete(folder);
        }
    }

    private static void verify(Case expected, JavaMigration migration) throws Exception {
        verifyHeader(expected, migration.getClass().getAnnotation(Revision.class));
        Optional<List<Change>> downgrade = expected.script().downgrade();
        assertThat(Arrays.stream(migration.getClass().getDeclaredMethods()))
                .as("%s has a downgrade", expected)
                .anyMatch((method) -> !downgrade.isPresent() || method.getName().equals("downgrade"));
        for (String dialect : DIALECTS) {
            RecordingContext up = new RecordingContext(dialect);
            migration.upgrade(new Operations(up));
            assertSame(expected, dialect, expected.script().upgrade(), up.operations());
            if (downgrade.isPresent()) {
                RecordingContext down = new RecordingContext(dialect);
                migration.downgrade(new Operations(down));
                assertSame(expected, dialect, downgrade.get(), down.operations());
            }
        }
    }

    private static void verifyHeader(Case expected, Revision revision) {
        RevisionHeader header = expected.header();
        assertThat(revision.id()).as("%s", expected).isEqualTo(header.id());
        assertThat(revision.downRevision())
                .as("%s", expected)
                .isEqualTo(header.downRevisions().toArray());
        assertThat(revision.message()).as("%s", expected).isEqualTo(header.message());
        assertThat(revision.dependsOn())
                .as("%s", expected)
                .isEqualTo(header.dependsOn().toArray());
        assertThat(revision.branchLabels())
                .as("%s", expected)
                .isEqualTo(header.branchLabels().toArray());
        assertThat(revision.generated()).as("%s", expected).isEqualTo(header.generated());
        assertThat(revision.transactional()).as("%s", expected).isEqualTo(expected.transactional());
    }

    /** Compares one by one first, since a list of many operations can't be read. */
    private static void assertSame(Case expected, String dialect, List<Change> changes, List<Operation> operations) {
        List<Operation> wanted = changes.stream()
                .filter((change) -> change.appliesTo(dialect))
                .map(Change::operation)
                .map(WrittenOperation::of)
                .toList();
        for (int i = 0; i < Math.min(wanted.size(), operations.size()); i++) {
            assertThat(operations.get(i))
                    .as("%s, operation %d on %s", expected, i, dialect)
                    .isEqualTo(wanted.get(i));
        }
        assertThat(operations).as("%s on %s", expected, dialect).hasSameSizeAs(wanted);
    }

    private static void delete(Path folder) throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    private record Case(
            String label, RevisionHeader header, boolean transactional, RevisionScript script, JavaSource source) {

        @Override
        public String toString() {
            String text = source.text();
            return label + " as\n" + (text.length() < 5_000 ? text : text.substring(0, 5_000) + "…");
        }
    }
}
