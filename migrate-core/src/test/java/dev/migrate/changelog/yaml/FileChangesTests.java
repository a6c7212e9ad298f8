package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.NearbyFiles;
import dev.migrate.changelog.Placeholders;
import dev.migrate.changelog.RevisionScript;
import dev.migrate.changelog.SourceText;
import dev.migrate.error.SourceLocation;
import dev.migrate.model.QualifiedName;
import dev.migrate.model.TemporalKind;
import dev.migrate.model.Value;
import dev.migrate.operation.Change;
import dev.migrate.operation.CreateRoutine;
import dev.migrate.operation.CreateView;
import dev.migrate.operation.Empty;
import dev.migrate.operation.ExecuteSql;
import dev.migrate.operation.FileRows;
import dev.migrate.operation.InsertRows;
import dev.migrate.operation.RoutineKind;
import dev.migrate.operation.Row;
import dev.migrate.operation.UpsertRows;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.FileSystemResource;

class FileChangesTests {

    private static final QualifiedName TABLE = QualifiedName.of("t");

    @TempDir
    Path folder;

    @Test
    void sqlFileIsReadRelativeToTheRevisionWithItsOwnLines() throws IOException {
        write("sql/fill.sql", "select 1;\nselect 2;");

        Change change = only("- sqlFile: {path: sql/fill.sql, relativeToChangelogFile: true, dbms: h2}");

        assertThat(change)
                .isEqualTo(new Change(
                        ExecuteSql.of("select 1;\nselect 2;"),
                        List.of("h2"),
                        new SourceLocation("sql/fill.sql", 1, 0)));
    }

    @Test
    void loadUpdateDataIsKeyedByItsPrimaryKey() throws IOException {
        write("rows.csv", "ID,kind,note\n1,a,x\n2,b,NULL\n");
        String file = "file: rows.csv, relativeToChangelogFile: true, tableName: t";
        String columns = "columns: [{name: id, type: NUMERIC}, {name: note, type: STRING}]";

        assertThat(only("- loadUpdateData: {" + file + ", primaryKey: 'Id, kind', " + columns + "}"))
                .isEqualTo(new Change(
                        new UpsertRows(
                                TABLE,
                                List.of("id", "kind"),
                                List.of("id", "kind", "note"),
                                List.of(
                                        List.of(Value.number(1), Value.text("a"), Value.text("x")),
                                        List.of(Value.number(2), Value.text("b"), Value.nothing())),
                                false),
                        List.of(),
                        new SourceLocation("rows.csv", 1, 0)));
        assertThat(((UpsertRows) only("- loadUpdateData: {" + file + ", primaryKey: kind, onlyUpdate: true}")
                                .operation())
                        .onlyUpdate())
                .isTrue();
        assertError(
                "- loadUpdateData: {" + file + ", primaryKey: note, " + columns + "}",
                "rows.csv:3:5: The cell in column 'note' is null or the next value of a sequence, by which no row is found."
                        + " Write the key's value, or name other columns in 'primaryKey'.");
        assertError(
                "- loadUpdateData: {" + file + ", primaryKey: code}",
                "1a.yaml:3:3: The file loads no column 'code', which is part of the key. Correct 'primaryKey', or the"
                        + " first line of the file.");
        assertError(
                "- loadUpdateData: {" + file + "}",
                "1a.yaml:3:3: The attribute 'primaryKey' of 'loadUpdateData' is missing. Add 'primaryKey'.");
        assertError(
                "- loadUpdateData: {" + file + ", primaryKey: ID, columns: [{name: note, allowUpdate: false}]}",
                "1a.yaml:3:120: The attribute 'allowUpdate' of 'column' is not supported. Leave the column to a"
                        + " 'loadData' or 'sql' change of its own.");
    }

    @Test
    void sqlFileHasTheOptionsOfSqlAndAnEncoding() throws IOException {
        Files.write(folder.resolve("a.sql"), "select '\u00E4'".getBytes(StandardCharsets.ISO_8859_1));

        Change change = only("""
                - sqlFile:
                    path: a.sql
                    relativeToChangelogFile: true
                    encoding: ISO-8859-1
                    splitStatements: false
                    stripComments: true
                    endDelimiter: GO""");

        assertThat(change.operation()).isEqualTo(new ExecuteSql("select '\u00E4'", false, "GO", true));
        assertError(
                "- sqlFile: {path: a.sql, relativeToChangelogFile: true}",
                "1a.yaml:3:3: The file 'a.sql' is not in UTF-8. Name its encoding with 'encoding', or save it in that"
                        + " one.");
    }

    @Test
    void sqlFileOfTheFileSystem() throws IOException {
        write("b.sql", "select 1");
        assertThat(only("- sqlFile: {path: 'file:" + folder + "/b.sql'}").operation())
                .isEqualTo(ExecuteSql.of("select 1"));
    }

    @Test
    void viewsAndRoutinesMayBeFiles() throws IOException {
        write("v.sql", "select 1");
        assertThat(only("- createView: {viewName: v, path: v.sql, relativeToChangelogFile: true}")
                        .operation())
                .isEqualTo(new CreateView(QualifiedName.of("v"), "select 1", false, false, null, null));
        assertThat(only("- createTrigger: {path: v.sql, relativeToChangelogFile: true}"))
                .isEqualTo(Change.of(
                        new CreateRoutine(RoutineKind.TRIGGER, null, null, "select 1", false, null),
                        new SourceLocation("v.sql", 1, 0)));
        assertError(
                "- createFunction: {path: v.sql, functionBody: x}",
                "1a.yaml:3:20: The attributes 'functionBody' and 'path' of 'createFunction' exclude each other. Keep one"
                        + " of the two.");
    }

    @Test
    void theTextOfTheFileCounts() throws IOException {
        String body = "- sqlFile: {path: c.sql, relativeToChangelogFile: true}";
        write("c.sql", "select 1");
        String before = CanonicalChecksum.of(script(body));
        write("c.sql", "select 2");
        assertThat(CanonicalChecksum.of(script(body))).isNotEqualTo(before);
    }

    @Test
    void placeholdersAreFilledInFilesToo() throws IOException {
        String body = "- sqlFile: {path: '${name}.sql', relativeToChangelogFile: true}";
        write("p.sql", "select '${name}'");
        RevisionScript before = script(body);
        assertThat(before.upgrade().get(0).operation()).isEqualTo(ExecuteSql.of("select 'p'"));
        write("p.sql", "select 2");
        assertThat(CanonicalChecksum.of(script(body))).isNotEqualTo(CanonicalChecksum.of(before));
        write("p.sql", "select 1;\nselect '${nam}'");
        assertThatThrownBy(() -> script(body)).hasMessageStartingWith("p.sql:2:9: ");
    }

    @Test
    void filesThatCantBeRead() throws IOException {
        write("empty.sql", " \n");
        assertError(
                "- sqlFile: {path: empty.sql, relativeToChangelogFile: true}",
                "1a.yaml:3:19: The attribute 'path' of 'sqlFile' names an empty file. Write SQL into it.");
        assertError(
                "- sqlFile: {path: nowhere.sql}",
                "1a.yaml:3:3: The file 'nowhere.sql' can't be read: class path resource [nowhere.sql] cannot be opened"
                        + " because it does not exist. Check the path, which starts at the class path;"
                        + " 'relativeToChangelogFile: true' starts it at the revision's file.");
        assertError(
                "- sqlFile: {path: empty.sql, encoding: klingon}",
                "1a.yaml:3:40: The attribute 'encoding' of 'sqlFile' names no encoding. Write 'UTF-8' or another one"
                        + " that Java knows.");
    }

    @Test
    void rowsOfEveryType() throws IOException {
        write("rows.csv", """
                # people
                id;Name; birth ;active;note;x;seen;made

                1;'it''s; "
                so" ';2026-11-22;y;NULL;skipped;NOW;lower('A')
                2;;-;0;  two  ;;2026-11-22T10:15:30;1
                """);

        Change change = only("""
                - loadData:
                    file: rows.csv
                    relativeToChangelogFile: true
                    tableName: t
                    separator: ;
                    quotchar: "'"
                    columns:
                      - column: {name: id, type: numeric}
                      - column: {header: name, name: full_name, type: string, defaultValue: nobody}
                      - column: {name: birth, type: DATE, nullPlaceholder: '-'}
                      - column: {name: active, type: boolean}
                      - column: {name: x, type: skip}
                      - column: {name: seen, type: datetime}
                      - column: {index: 7, name: made, type: COMPUTED}""".replace("lower('A')", "1"));

        assertThat(change.location()).isEqualTo(new SourceLocation("rows.csv", 1, 0));
        assertThat(kept(change))
                .isEqualTo(new InsertRows(
                        TABLE,
                        List.of("id", "full_name", "birth", "active", "note", "seen", "made"),
                        List.of(
                                List.of(
                                        Value.number(1),
                                        Value.text("it's; \"\nso\" "),
                                        new Value.Temporal(TemporalKind.DATE, "2026-11-22"),
                                        Value.bool(true),
                                        Value.nothing(),
                                        Value.expression("current_timestamp"),
                                        Value.expression("lower('A')")),
                                List.of(
                                        Value.number(2),
                                        Value.text("nobody"),
                                        Value.nothing(),
                                        Value.bool(false),
                                        Value.text("two"),
                                        new Value.Temporal(TemporalKind.TIMESTAMP, "2026-11-22 10:15:30"),
                                        Value.expression("1")))));
    }

    @Test
    void emptyCellsAndLineEnds() throws IOException {
        write("rows.csv", "a,b\r\n,\"\"\r\n1,2");
        assertThat(kept(load("")))
                .isEqualTo(new InsertRows(
                        TABLE,
                        List.of("a", "b"),
                        List.of(List.of(Value.nothing(), Value.text("")), List.of(Value.text("1"), Value.text("2")))));
        write("rows.csv", "a,b\n");
        assertThat(load("").operation()).isEqualTo(new Empty());
    }

    @Test
    void badCellsNameFileLineAndColumnAndNotTheCell() throws IOException {
        write("rows.csv", "a,b\n1,\"x\ny\"\nsecret,3\n");
        assertLoadError(
                ", columns: [{name: a, type: numeric}]",
                "rows.csv:4:1: The cell in column 'a' must be a number. Correct the cell, or the 'type' of the column.");
        write("rows.csv", "a\nsecret\n");
        assertLoadError(
                ", columns: [{name: a, type: date}]",
                "rows.csv:2:1: The cell in column 'a' must be a date, a time, NOW or TODAY. Correct the cell, or the"
                        + " 'type' of the column.");
        assertLoadError(
                ", columns: [{name: a, type: boolean}]",
                "rows.csv:2:1: The cell in column 'a' must be true or false. Correct the cell, or the 'type' of the"
                        + " column.");
        assertLoadError(
                ", columns: [{name: b}]",
                "1a.yaml:3:3: The file has no column 'b'. Correct 'columns', or the first line of the file.");
        write("rows.csv", "a,b\n1\n");
        assertLoadError(
                "",
                "rows.csv:2: The line has 1 cells, and the first line has 2. Write one cell for each column, an empty"
                        + " one too.");
        write("rows.csv", "a,b\n1,\"x\n");
        assertLoadError("", "rows.csv:2:3: A quote is never closed. Close it, or double it.");
        write("rows.csv", "a,b\n1,\"x\"y\n");
        assertLoadError("", "rows.csv:2:6: A cell goes on after its closing quote. Double the quotes within a cell.");
        write("rows.csv", "#\n");
        assertLoadError(
                "", "rows.csv: The file has no line with the names of the columns. Write one as its first line.");
    }

    @Test
    void cellsAreCountedInCharactersAlsoAfterLineEndsInQuotes() throws IOException {
        write("rows.csv", "a,b,c\r\n\"\uD83D\uDC18\r\nx\",\"\uD83D\uDC18\",y\r\n");
        assertLoadError(
                ", columns: [{name: c, type: numeric}]",
                "rows.csv:3:8: The cell in column 'c' must be a number. Correct the cell, or the 'type' of the column.");
    }

    @Test
    void placeholdersOfACellStayInTheCell() throws IOException {
        write("rows.csv", "a,b\n# ${unknown}\n${sep},\"${name:x}\n$${name}\"\n${other:1},'\n");
        assertThat(kept(load("")))
                .isEqualTo(new InsertRows(
                        TABLE,
                        List.of("a", "b"),
                        List.of(
                                List.of(Value.text("1,\"\n2"), Value.text("p\n${name}")),
                                List.of(Value.text("1"), Value.text("'")))));
        write("rows.csv", "a,b\n\n1,\"x\n \"\"${sep}${nam}\"\n");
        assertLoadError(
                "",
                "rows.csv:4:10: The placeholder 'nam' has no value. Did you mean 'name'? Otherwise set"
                        + " 'migrate.placeholders.nam', or write '$${' for a literal '${'.");
    }

    @Test
    void whatTheRowsAreCountsAndNotHowTheyAreWritten() throws IOException {
        write("rows.csv", "a,b\n1,${name}\n");
        Change before = load("");
        String checksum = CanonicalChecksum.of(new RevisionScript(List.of(before), null));
        write("rows.csv", "# people\r\na,b\r\n\r\n\"1\",${name}");
        assertThat(load("").operation()).isEqualTo(before.operation());
        write("rows.csv", "a,b\n1,p\n");
        Change after = load("");
        assertThat(after.operation()).isNotEqualTo(before.operation());
        assertThat(CanonicalChecksum.of(new RevisionScript(List.of(after), null)))
                .isNotEqualTo(checksum);
    }

    @Test
    void aFileThatChangesWhileItIsLoadedIsRefused() throws IOException {
        write("rows.csv", "a\n1\n");
        InsertRows insert = (InsertRows) load("").operation();
        write("rows.csv", "a\n1\n2\n");
        assertThatThrownBy(() -> kept(insert))
                .hasMessage("1a.yaml:3:3: The file 'rows.csv' changed after it was checked. Let it be while it is"
                        + " loaded, and try again.");
    }

    private static InsertRows kept(Change change) {
        return kept((InsertRows) change.operation());
    }

    private static InsertRows kept(InsertRows insert) {
        try (Stream<Row> rows = ((FileRows) insert.rows()).open()) {
            List<List<Value>> values = rows.map(Row::values).toList();
            assertThat(insert.rows().count()).isEqualTo(values.size());
            return new InsertRows(insert.table(), insert.columns(), values);
        }
    }

    private Change load(String more) {
        return only("- loadData: {file: rows.csv, relativeToChangelogFile: true, tableName: t" + more + "}");
    }

    private void assertLoadError(String more, String message) {
        assertThatThrownBy(() -> load(more)).hasMessage(message);
    }

    private void assertError(String changes, String message) {
        assertThatThrownBy(() -> only(changes)).hasMessage(message);
    }

    private Change only(String changes) {
        return script(changes).upgrade().get(0);
    }

    private RevisionScript script(String changes) {
        NearbyFiles files = NearbyFiles.of(new FileSystemResource(folder.resolve("1a.yaml")));
        SourceText source = new SourceText("1a.yaml", "revision: 1a\nupgrade:\n" + changes + "\n", files);
        return ((DeclaredBody) new YamlRevisionFormat(Placeholders.of(Map.of("name", "p", "sep", "1,\"\n2")))
                        .read(source)
                        .orElseThrow()
                        .body())
                .read();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
