package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.RevisionScript;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.Value;
import dev.migrate.operation.Change;
import dev.migrate.operation.FileRows;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.KeptRows;
import dev.migrate.operation.Operation;
import dev.migrate.operation.Row;
import dev.migrate.operation.Rows;
import dev.migrate.operation.UpsertRows;
import dev.migrate.revision.RevisionHeader;
import dev.migrate.testing.ContractCase;
import dev.migrate.testing.ContractCases;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of the change vocabulary leave no change and no attribute out, and each survives being written and read. */
class ContractCaseTests {

    private static final int WANTED = 150;

    @ParameterizedTest(name = "{0}")
    @MethodSource("dev.migrate.testing.ContractCases#all")
    void whatIsWrittenIsReadAsTheSameOperations(ContractCase theCase) {
        RevisionHeader header = RevisionHeader.of("1a", List.of(), theCase.name(), SourceLocation.of("test"));
        String text = new YamlRevisionWriter().write(header, null, true, inMemory(theCase.script()));
        RevisionScript read = YamlText.script(text);
        assertThat(rowByRow(read.upgrade()))
                .as(text)
                .isEqualTo(rowByRow(theCase.script().upgrade()));
        List<Change> downgrade = theCase.script().writtenDowngrade();
        assertThat(read.writtenDowngrade() == null).isEqualTo(downgrade == null);
        if (downgrade != null) {
            assertThat(rowByRow(read.writtenDowngrade())).as(text).isEqualTo(rowByRow(downgrade));
        }
    }

    @Test
    void thereAreEnoughCasesAndEachHasAName() {
        List<String> names =
                ContractCases.all().stream().map(ContractCase::name).toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(WANTED).doesNotHaveDuplicates();
    }

    @Test
    void everyChangeIsInACase() {
        assertThat(new CaseVocabulary().changes())
                .containsAll(ChangeReaders.standard().names());
    }

    @Test
    void everyAttributeOfEveryChangeIsInACase() {
        CaseVocabulary vocabulary = new CaseVocabulary();
        Set<String> missing = new TreeSet<>();
        vocabulary.changes().forEach((change) -> missing.addAll(vocabulary.missing(change)));
        assertThat(missing).isEmpty();
    }

    /** The rows of a file stay in the file that they were read from, so they are written as if they had been in the change. */
    private static RevisionScript inMemory(RevisionScript script) {
        return new RevisionScript(
                script.upgrade().stream().map(ContractCaseTests::inMemory).toList(), script.writtenDowngrade());
    }

    private static Change inMemory(Change change) {
        return (change.operation() instanceof InsertRows insert)
                ? new Change(
                        new InsertRows(insert.table(), insert.columns(), values(insert.rows())),
                        change.dbms(),
                        change.location())
                : change;
    }

    /** A file's rows are read as one operation and written as one change for each row. */
    private static List<List<Object>> rowByRow(List<Change> changes) {
        List<List<Object>> flat = new ArrayList<>();
        for (Change change : changes) {
            Stream<? extends Operation> parts = parts(change.operation());
            parts.forEach((part) -> flat.add(List.of(part, change.dbms())));
        }
        return flat;
    }

    private static Stream<? extends Operation> parts(Operation operation) {
        if (operation instanceof InsertRows insert) {
            return values(insert.rows()).stream()
                    .map((row) -> new InsertRows(insert.table(), insert.columns(), List.of(row)));
        }
        if (operation instanceof UpsertRows upsert) {
            return upsert.rows().stream()
                    .map((row) -> new UpsertRows(
                            upsert.table(), upsert.keyColumns(), upsert.columns(), List.of(row), upsert.onlyUpdate()));
        }
        return Stream.of(operation);
    }

    private static List<List<Value>> values(Rows rows) {
        if (rows instanceof KeptRows kept) {
            return kept.values();
        }
        try (Stream<Row> read = ((FileRows) rows).open()) {
            return read.map(Row::values).toList();
        }
    }
}
