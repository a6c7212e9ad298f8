package dev.migrate.changelog.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migrate.changelog.DeclaredBody;
import dev.migrate.changelog.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lines of a script within a revision are those of the file, so that an error leads to the statement. */
class ScriptLinesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - sql: select 1                                       | 1a.yaml:3:5
            - sql: 'select 1'                                     | 1a.yaml:3:5
            - sql: {sql: select 1}                                | 1a.yaml:3:5
            - sql: ¦~    select 1;~    select 2;                  | 1a.yaml:4
            - sql: ¦-~    select 1;                               | 1a.yaml:4
            - sql: >~    select 1;                                | 1a.yaml:4
            - sql: ¦ # a comment~~    select 1;                   | 1a.yaml:4
            - sql:~    "select 1"                                 | 1a.yaml:4
            - sql:~    splitStatements: true~    sql: select 1    | 1a.yaml:5
            - sql:~    dbms: h2~    sql: ¦~      select 1         | 1a.yaml:6
            """)
    void aScriptStartsWhereItsTextDoes(String changes, String location) {
        String text = "revision: 1a\nupgrade:\n  "
                + changes.replace("~", "\n  ").replace('¦', '|').stripTrailing() + "\n";
        DeclaredBody body = (DeclaredBody) new YamlRevisionFormat()
                .read(new SourceText("1a.yaml", text))
                .orElseThrow()
                .body();

        assertThat(body.read().upgrade().get(0).location()).hasToString(location);
    }
}
